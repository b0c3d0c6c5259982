// SPDX-License-Identifier: Apache-2.0
#include "command_line.hpp"

#include "one_line.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::app {
namespace {

const std::map<std::string, Input> k_inputs = {
    {"auto", Input::automatic}, {"text", Input::text}, {"jsonl", Input::jsonl}};
const std::map<std::string, Output> k_outputs = {{"events", Output::events},
                                                 {"timex", Output::timex},
                                                 {"article", Output::article},
                                                 {"story", Output::story}};

/// An option that takes one of the words of `choices`.
template <typename Value>
void add_choice(CLI::App& app, const std::string& name, Value& value,
                const std::map<std::string, Value>& choices, const std::string& description,
                const std::string& words) {
  const auto choose = [name, &value, &choices, words](const std::string& word) {
    const auto found = choices.find(word);
    if (found == choices.end()) {
      throw CLI::ValidationError(name, '\'' + word + "' is none of " + words);
    }
    value = found->second;
  };
  app.add_option_function<std::string>(name, choose, description)->option_text(words);
}

void add_daemon_flags(CLI::App& app, Flags& flags) {
  app.add_option("--watch", flags.watch, "Directories to watch, with all that is below")
      ->type_name("DIR");
  app.add_option("--store", flags.store, "Directory that the timeline is kept in")
      ->type_name("DIR");
  app.add_option("--socket", flags.socket, "Socket to answer on; PATH.control beside it")
      ->type_name("PATH");
  app.add_option("--settle", flags.settle, "Milliseconds that a file must have stood unchanged")
      ->type_name("MS");
  app.add_option("--config", flags.config, "Configuration file, and the directory FILE.d")
      ->type_name("FILE");
  app.add_option("--log-level", flags.log_level, "trace, debug, info, warn or error")
      ->type_name("LEVEL");
  app.add_flag("--check-config", flags.check_config, "Read the configuration, say what is wrong");
  app.add_flag("--system", flags.system, "Defaults of the system service, not of a user");
}

void add_extraction(CLI::App& app, ExtractOptions& options, std::string& published) {
  add_choice(app, "--input", options.input, k_inputs, "What the files hold", "auto|text|jsonl");
  add_choice(app, "--output", options.output, k_outputs, "What a line tells of",
             "events|timex|article|story");
  app.add_flag("--merge", options.merge, "Merge the events of all documents given");
  app.add_flag("--explain", options.explain, "Say of each line why it is so");
  app.add_option("--published", published, "Day or time of publication, over what the text says")
      ->type_name("T");
  app.add_option("--jobs", options.jobs, "Threads; 0: one a core")->type_name("N");
  app.add_option("FILE", options.files, "Documents; none or -: standard input")->type_name("");
}

/// "Could not convert: --jobs = many", in our words.
std::string no_number(std::string_view text) {
  text.remove_prefix(std::min(text.find("--"), text.size()));
  const std::size_t sign = std::min(text.find(" = "), text.size());
  const std::string_view given = text.substr(std::min(sign + 3, text.size()));
  return std::string(text.substr(0, sign)).append(" takes a whole number, not '").append(given) +
         '\'';
}

/// What is wrong with the command line, in our words.
std::string fault_of(const CLI::App& app, const CLI::ParseError& error) {
  const std::vector<std::string> left = app.remaining(true);
  const auto option = std::find_if(left.begin(), left.end(),
                                   [](const std::string& each) { return each.starts_with('-'); });
  if (option != left.end()) return "there is no option '" + *option + '\'';
  if (dynamic_cast<const CLI::ConversionError*>(&error) != nullptr) return no_number(error.what());
  return left.empty() ? error.what() : '\'' + left.front() + "' is one word too many";
}

/// Help and version go to the output; what is wrong is one line, as of every other error.
int finish(const CLI::App& app, const CLI::ParseError& error) {
  if (error.get_exit_code() == 0) return app.exit(error);
  std::fprintf(stderr, "datelined: %s (try `datelined --help`)\n",
               one_line(fault_of(app, error)).c_str());
  return 2;
}

}  // namespace

std::optional<int> read_command_line(int argc, const char* const* argv, CommandLine& line) {
  CLI::App app{"Keeps a timeline out of folders of news. See datelined(1).", "datelined"};
  app.set_help_flag("-h,--help", "Print this help");
  app.set_version_flag("--version", std::string("datelined " DATELINE_VERSION),
                       "Print the version");
  add_daemon_flags(app, line.daemon);
  std::string published;
  CLI::App* extraction = app.add_subcommand(
      "extract", "Extract times and events without a daemon, as JSON Lines on standard output");
  add_extraction(*extraction, line.extraction, published);
  app.require_subcommand(0, 1);
  try {
    app.parse(argc, argv);
    if (!published.empty()) {
      line.extraction.published = published_from_iso(published);
      if (!line.extraction.published) {
        throw CLI::ValidationError("--published",
                                   '\'' + published + "' is no day or time, as 2023-07-10 is");
      }
    }
  } catch (const CLI::ParseError& error) {
    return finish(app, error);
  }
  line.extract = extraction->parsed();
  return std::nullopt;
}

}  // namespace dateline::app
