// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context.hpp"

#include <span>
#include <string_view>

namespace dateline::client {

/// What the client can do. Each throws Error; the result is the exit code.
[[nodiscard]] int run_timeline(Context& context);
[[nodiscard]] int run_articles(Context& context);
[[nodiscard]] int run_backup(Context& context);
[[nodiscard]] int run_extract(Context& context);
[[nodiscard]] int run_rescan(Context& context);
[[nodiscard]] int run_show(Context& context);
[[nodiscard]] int run_status(Context& context);
[[nodiscard]] int run_sync(Context& context);

struct Command {
  std::string_view name;
  std::string_view summary;
  int (*run)(Context&);
  bool paged;  ///< long output goes through the pager on a terminal
};

/// What `dateline` does when no command is named.
[[nodiscard]] const Command& timeline_command() noexcept;
/// Those with a name, sorted by it.
[[nodiscard]] std::span<const Command> commands() noexcept;
/// nullptr where there is none of that name.
[[nodiscard]] const Command* find_command(std::string_view name) noexcept;

}  // namespace dateline::client
