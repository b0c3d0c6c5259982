// SPDX-License-Identifier: Apache-2.0
#include "command_line.hpp"

#include "dateline/error.hpp"
#include "print/text.hpp"
#include "protocol/interface.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <memory>

namespace dateline::client {
namespace {

constexpr const char* k_general_group = "General options";

/// General options that may stand before a command, and whether an argument follows.
struct General {
  std::string_view name;
  bool argument;
};
constexpr std::array k_general = {General{"--socket", true}, General{"--color", true},
                                  General{"--no-pager", false}};

const std::map<std::string, Format> k_formats = {
    {"short", Format::brief}, {"full", Format::full}, {"json", Format::json}};
const std::map<std::string, ColorChoice> k_colors = {{"auto", ColorChoice::automatic},
                                                     {"always", ColorChoice::always},
                                                     {"never", ColorChoice::never}};

/// Sets `target` from one of the names; the error tells them all.
template <typename Value>
CLI::Option* add_choice(CLI::App& app, const std::string& names, Value& target,
                        const std::map<std::string, Value>& choices, const std::string& help) {
  return app.add_option_function<std::string>(
      names,
      [&target, &choices, names](const std::string& typed) {
        const auto found = choices.find(typed);
        if (found == choices.end()) {
          std::string all;
          for (const auto& choice : choices) all += (all.empty() ? "" : ", ") + choice.first;
          throw CLI::ValidationError(fmt::format("'{}' is none of {}", typed, all));
        }
        target = found->second;
      },
      help);
}

void add_general(CLI::App& app, Options& options) {
  app.add_option("--socket", options.socket, "Socket of the daemon to ask")
      ->type_name("PATH")
      ->group(k_general_group);
  add_choice(app, "--color", options.color, k_colors, "Colours: auto, always or never")
      ->type_name("WHEN")
      ->group(k_general_group);
  app.add_flag("--no-pager", options.no_pager, "Print straight to the terminal")
      ->group(k_general_group);
  app.set_help_flag("-h,--help", "Print this help")->group(k_general_group);
}

void add_format(CLI::App& app, Options& options, const std::string& help) {
  add_choice(app, "-o,--output", options.format, k_formats, help)->type_name("FORMAT");
}

Limit limit_from(const std::string& typed) {
  if (typed == "all") return {Limit::Kind::all, 0};
  Limit limit{Limit::Kind::number, 0};
  const char* const end = typed.data() + typed.size();
  const auto [stop, failure] = std::from_chars(typed.data(), end, limit.number);
  if (failure != std::errc{} || stop != end || limit.number == 0)
    throw CLI::ValidationError(fmt::format("-n takes a number from 1 or 'all', not '{}'", typed));
  return limit;
}

void add_many(CLI::App& app, const char* name, std::vector<std::string>& target, const char* type,
              const char* help) {
  app.add_option(name, target, help)->type_name(type)->allow_extra_args(false);
}

void add_statuses(CLI::App& app, Options& options) {
  app.add_option_function<std::vector<std::string>>(
         "--status",
         [&options](const std::vector<std::string>& typed) {
           for (const std::string& name : typed) {
             const auto status = status_from(name);
             if (!status)
               throw CLI::ValidationError(
                   fmt::format("'{}' is none of happened, ongoing, planned, expected, possible, "
                               "cancelled, denied",
                               name));
             options.statuses.push_back(*status);
           }
         },
         "Only entries of this status: happened, ongoing, planned, ...")
      ->type_name("STATUS")
      ->allow_extra_args(false);
}

void declare_timeline(CLI::App& app, Options& options) {
  app.add_option("WORDS", options.words, "Only entries with all of these words")->type_name("");
  app.add_option("-S,--since", options.since, "From this time on, or within A..B")
      ->type_name("TIME");
  app.add_option("-U,--until", options.until, "Up to this time")->type_name("TIME");
  app.add_option_function<std::string>(
         "-n", [&options](const std::string& typed) { options.limit = limit_from(typed); },
         "How many entries (with --story: days), or 'all'")
      ->type_name("N");
  app.add_flag("-r,--reverse", options.reverse, "Latest first");
  add_many(app, "--participant", options.participants, "NAME", "Only where this one takes part");
  add_many(app, "--place", options.places, "NAME", "Only at this place");
  add_many(app, "--source", options.sources, "NAME", "Only what this source says");
  add_many(app, "--kind", options.kinds, "KIND", "Only this kind: meeting, election, ...");
  add_statuses(app, options);
  add_format(app, options, "short (a line each), full (with the evidence) or json");
  CLI::Option* const follow =
      app.add_flag("-f,--follow", options.follow, "Go on printing changes as they come");
  app.add_flag("--story", options.story,
               "The N days (20) that matter most among these entries, with what made them")
      ->excludes(follow);
  app.set_version_flag("--version", fmt::format("dateline {}", protocol::k_version),
                       "Print the version")
      ->group(k_general_group);

  std::string footer = "Commands (`dateline COMMAND --help` tells more):\n";
  for (const Command& command : commands())
    footer += fmt::format("  {:<12}{}\n", command.name, command.summary);
  footer +=
      "\nTimes are read as you type them: yesterday, next month, -2w, 2023-07, 2023-07..2023-09."
      "\nWithout words, times or filters: the 40 entries nearest to today."
      "\n`dateline -- status` searches for a word that is also a command.\n";
  app.footer(footer);
}

void declare_show(CLI::App& app, Options& options) {
  app.add_option("ID", options.id, "The entry's id, or the beginning of it")
      ->required()
      ->type_name("");
  add_format(app, options, "full, short or json");
}

void declare_articles(CLI::App& app, Options& options) {
  CLI::Option* const failed =
      app.add_flag("--failed", options.failed, "Only those that could not be read");
  app.add_flag("--skipped", options.skipped, "Only those that no events are looked for in")
      ->excludes(failed);
  add_format(app, options, "short or json");
}

void declare_extract(CLI::App& app, Options& options) {
  app.add_option("FILE", options.file, "The file, or - for standard input")
      ->required()
      ->type_name("");
  app.add_option("--published", options.published, "When it was published, ISO 8601")
      ->type_name("TIME");
  add_format(app, options, "short, full or json");
}

void declare_status(CLI::App& app, Options& options) { add_format(app, options, "short or json"); }

std::chrono::milliseconds timeout_from(const std::string& typed) {
  constexpr double k_most = 86'400;
  double seconds = -1;
  const char* const end = typed.data() + typed.size();
  const auto [stop, failure] = std::from_chars(typed.data(), end, seconds);
  if (failure != std::errc{} || stop != end || !(seconds >= 0 && seconds <= k_most))
    throw CLI::ValidationError(
        fmt::format("--timeout takes 0 to {} seconds, not '{}'", k_most, typed));
  return std::chrono::milliseconds{static_cast<long long>(seconds * 1000)};
}

void declare_sync(CLI::App& app, Options& options) {
  app.add_option_function<std::string>(
         "--timeout",
         [&options](const std::string& typed) { options.timeout = timeout_from(typed); },
         "Seconds to wait at most (60)")
      ->type_name("S");
}

void declare_backup(CLI::App& app, Options& options) {
  app.add_option("DIR", options.directory, "A new or empty folder, which the daemon can write to")
      ->required()
      ->type_name("");
}

void declare_nothing(CLI::App& /*app*/, Options& /*options*/) {}

struct Declaration {
  std::string_view command;
  void (*declare)(CLI::App&, Options&);
};
constexpr std::array k_declarations = {
    Declaration{"", declare_timeline},      Declaration{"articles", declare_articles},
    Declaration{"backup", declare_backup},  Declaration{"extract", declare_extract},
    Declaration{"rescan", declare_nothing}, Declaration{"show", declare_show},
    Declaration{"status", declare_status},  Declaration{"sync", declare_sync},
};

/// Takes the command's name out of the arguments, where there is one.
const Command& take_command(std::vector<std::string>& arguments) {
  for (auto at = arguments.begin(); at != arguments.end(); ++at) {
    const auto general =
        std::find_if(k_general.begin(), k_general.end(),
                     [&at](const General& option) { return at->starts_with(option.name); });
    if (general == k_general.end()) {
      const Command* const command = find_command(*at);
      if (command == nullptr) break;
      arguments.erase(at);
      return *command;
    }
    if (general->argument && *at == general->name && ++at == arguments.end()) break;
  }
  return timeline_command();
}

/// Options by name and argument; what excludes what is said when it happens.
class HelpFormatter : public CLI::Formatter {
 public:
  [[nodiscard]] std::string make_option_opts(const CLI::Option* option) const override {
    if (option->get_type_size() == 0) return "";
    std::string text = option->get_type_name();
    if (!text.empty()) text.insert(0, 1, ' ');
    return text += option->get_expected_max() > 1 ? " ..." : "";
  }
};

std::string usage_hint(const Command& command) {
  return fmt::format("try `dateline{}{} --help`", command.name.empty() ? "" : " ", command.name);
}

/// What is wrong with the command line, in our words.
std::string fault_of(const CLI::App& app, const CLI::Error& error) {
  if (const std::vector<std::string> left = app.remaining(); !left.empty()) {
    const std::string first = printable(left.front());
    return first.starts_with('-') ? fmt::format("there is no option '{}'", first)
                                  : fmt::format("'{}' is one word too many", first);
  }
  std::string text = error.what();
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) == nullptr) return text;
  const std::string name = text.substr(0, text.find(':'));
  const CLI::Option* option = app.get_option_no_throw(name);
  return option == nullptr ? text : fmt::format("{} needs a {}", name, option->get_type_name());
}

std::string help_of(const CLI::App& app) {
  std::string text = app.help();
  for (auto at = text.find("\n\n\n"); at != std::string::npos; at = text.find("\n\n\n"))
    text.erase(at, 1);
  const auto usage = text.find("Usage:");
  if (usage != std::string::npos) text.insert(usage, "\n");
  return text;
}

}  // namespace

Invocation read_command_line(std::vector<std::string> arguments) {
  const Command& command = take_command(arguments);
  Invocation invocation;
  const std::string name =
      command.name.empty() ? "dateline" : fmt::format("dateline {}", command.name);
  CLI::App app{std::string(command.name.empty() ? "Asks datelined for the timeline of your news."
                                                : command.summary),
               name};
  app.formatter(std::make_shared<HelpFormatter>());
  app.get_formatter()->column_width(28);
  app.get_formatter()->label("Positionals", "What to look for");
  app.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  std::find_if(k_declarations.begin(), k_declarations.end(), [&command](const Declaration& entry) {
    return entry.command == command.name;
  })->declare(app, invocation.options);
  add_general(app, invocation.options);
  try {
    std::reverse(arguments.begin(), arguments.end());
    app.parse(std::move(arguments));
  } catch (const CLI::CallForHelp&) {
    invocation.text = help_of(app);
    return invocation;
  } catch (const CLI::CallForVersion& version) {
    invocation.text = std::string(version.what()) + '\n';
    return invocation;
  } catch (const CLI::Error& error) {
    throw Error(ErrorCode::usage, fault_of(app, error), usage_hint(command));
  }
  invocation.command = &command;
  return invocation;
}

}  // namespace dateline::client
