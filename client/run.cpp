// SPDX-License-Identifier: Apache-2.0
#include "run.hpp"

#include "command_line.hpp"
#include "commands.hpp"
#include "dateline/error.hpp"
#include "pager.hpp"
#include "print/text.hpp"
#include "terminal.hpp"

#include <csignal>
#include <optional>

namespace dateline::client {
namespace {

constexpr std::size_t k_longest_line = 5'000;  ///< of an error, in columns; a path fits

/// The command's output through a pager, where one is wanted. What is left in the output is
/// printed, and the pager has ended, when this returns or throws.
int run_paged(Context& context, const Command& command, Output& output, const Host& host) {
  const Options& options = context.options();
  std::string pager;
  if (command.paged && !options.no_pager && !options.follow && is_terminal(host.output))
    pager = pager_command(host);
  if (pager.empty()) {
    const int code = command.run(context);
    output.flush();
    return code;
  }
  struct Back {
    Output& output;
    int descriptor;
    ~Back() { output.redirect(descriptor); }
  };
  std::optional<Pager> running;
  const Back back{output, host.output};
  running.emplace(pager, host.output);
  output.redirect(running->input());
  int code = 0;
  try {
    code = command.run(context);
    output.flush();
  } catch (const ReaderGone&) {
    output.discard();
  }
  running.reset();
  return code;
}

int run_command(const Host& host, Output& output, Output& error) {
  const Invocation invocation = read_command_line(host.arguments);
  if (invocation.command == nullptr) {
    output.write(invocation.text);
    output.flush();
    return 0;
  }
  Context context(host, invocation.options, output, error);
  const int code = run_paged(context, *invocation.command, output, host);
  context.print_notes();
  return code;
}

/// What is wrong may hold what was typed, and that may hold anything.
std::string line_of(std::string_view text) { return fit(printable(text), k_longest_line); }

int report(const Error& error, Output& output, Output& errors) {
  try {
    output.flush();
  } catch (const Error&) {  // that it cannot be written is what is being reported
  }
  // Only the daemon's answer is read field by field in here: what it refuses is a usage error.
  const bool answer = error.code() == ErrorCode::invalid_parameter;
  errors.write(std::string(answer ? "dateline: cannot read the daemon's answer: " : "dateline: ") +
               line_of(error.what()) + '\n');
  if (!error.hint().empty()) errors.write("  " + line_of(error.hint()) + '\n');
  errors.flush();
  return exit_code(error.code());
}

}  // namespace

int run(const Host& host) {
  std::signal(SIGPIPE, SIG_IGN);
  Output output(host.output);
  Output error(host.error);
  try {
    try {
      return run_command(host, output, error);
    } catch (const Error& failure) {
      return report(failure, output, error);
    }
  } catch (const ReaderGone&) {
    return 0;
  }
}

int run(int argc, char** argv) { return run(Host::of_process(argc, argv)); }

}  // namespace dateline::client
