// SPDX-License-Identifier: Apache-2.0
#include "commands.hpp"

#include <algorithm>
#include <array>

namespace dateline::client {
namespace {

constexpr Command k_timeline = {"", "Print the timeline.", run_timeline, true};

constexpr std::array k_commands = {
    Command{"articles", "List the articles and what became of each.", run_articles, true},
    Command{"backup", "Copy the store, while the daemon runs, into a folder.", run_backup, false},
    Command{"extract", "Print what one file says, without keeping it.", run_extract, true},
    Command{"rescan", "Compare the watched folders with the store now.", run_rescan, false},
    Command{"show", "Print all that is known of one entry.", run_show, true},
    Command{"status", "Print how far reading has come, and any troubles.", run_status, false},
    Command{"sync", "Wait until everything dropped in so far is on the timeline.", run_sync, false},
};

}  // namespace

const Command& timeline_command() noexcept { return k_timeline; }

std::span<const Command> commands() noexcept { return k_commands; }

const Command* find_command(std::string_view name) noexcept {
  const auto found = std::find_if(k_commands.begin(), k_commands.end(),
                                  [name](const Command& command) { return command.name == name; });
  return found == k_commands.end() ? nullptr : &*found;
}

}  // namespace dateline::client
