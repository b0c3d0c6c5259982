// SPDX-License-Identifier: Apache-2.0
#include "timeline_view.hpp"

#include "commands.hpp"
#include "dateline/spelling.hpp"
#include "print/status_summary.hpp"
#include "print/text.hpp"
#include "print/when_words.hpp"
#include "protocol/interface.hpp"
#include "query.hpp"
#include "today_line.hpp"

#include <boost/json/object.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace dateline::client {
namespace {

// As many as the daemon tells at once.
constexpr std::uint32_t k_most_story_days = 1'000;

// Options that many type as words.
constexpr std::array<std::string_view, 2> k_options_as_words{"help", "version"};

/// "k3v9", "inbox/a.html": what a command takes, and nobody looks for.
bool may_be_argument(std::string_view word) {
  return std::any_of(word.begin(), word.end(),
                     [](char c) { return (c >= '0' && c <= '9') || c == '/'; });
}

/// The command or the option that the first word typed is close to, with what follows it; empty
/// where there is none, or where what follows is a word to look for.
std::string argument_meant(const Options& options) {
  constexpr std::size_t k_letters_a_slip = 3;
  const std::vector<std::string>& words = options.words;
  const bool with_argument = words.size() == 2 && may_be_argument(words.back());
  if (words.size() != 1 && !with_argument) return {};
  const auto is_close = [&](std::string_view name) {
    return edit_distance(words.front(), name) <= name.size() / k_letters_a_slip;
  };
  for (const Command& command : commands())
    if (is_close(command.name))
      return std::string{command.name} + (with_argument ? ' ' + printable(words.back()) : "");
  for (const std::string_view name : k_options_as_words)
    if (is_close(name) && !with_argument) return "--" + std::string{name};
  return {};
}

/// Why there is nothing to see, and what to do about it.
void note_empty(Context& context, Connection& connection, bool narrowed) {
  const auto status =
      protocol::read<protocol::StatusReply>(connection.call(protocol::k_get_status, {}));
  if (narrowed && status.timeline.events > 0) {
    context.note("nothing matches; the timeline holds " + extent_in_words(status.timeline));
    if (const std::string meant = argument_meant(context.options()); !meant.empty())
      context.note(fmt::format("did you mean `dateline {}`?", meant));
    return;
  }
  const IntakeStatus& intake = status.intake;
  context.note(fmt::format("the timeline is empty: {} read, {} waiting",
                           counted(status.timeline.files, "file"), grouped(intake.pending)));
  if (intake.pending > 0 || intake.scanning)
    context.note("`dateline sync` waits until they are read");
  else if (status.timeline.files > 0)
    context.note("`dateline articles` says what became of each");
  else if (!intake.directories.empty())
    context.note("put articles into " + printable(intake.directories.front().path));
  else
    context.note("no folder is watched yet; `man datelined.toml` tells how to name one");
}

/// In one line, what of the timeline was left out.
void note_cut(Context& context, const protocol::QueryReply& reply, std::uint64_t shown) {
  const Options& options = context.options();
  if (reply.far)
    context.note(fmt::format("today, {}, is outside of all entries; these are the nearest",
                             day_in_words(day_of(local_now(context.host())))));
  if (options.limit.kind == Limit::Kind::all) return;
  if (!options.narrowed() && reply.held && *reply.held > shown)
    context.note(fmt::format("{} of {}; -n all shows all", grouped(shown),
                             counted(*reply.held, "entry", "entries")));
  else if (options.narrowed() && !reply.cursor.empty())
    context.note(fmt::format("{}, and there are more; -n all shows all",
                             counted(shown, "entry", "entries")));
}

/// In one line, from how many days these were chosen.
void note_chosen(Context& context, const protocol::StoryReply& reply) {
  const std::string story = "of a story of " + counted(reply.entries, "entry", "entries");
  if (reply.spoken > reply.days.size())
    context.note(fmt::format("{} of {} {}; -n N shows more", grouped(reply.days.size()),
                             counted(reply.spoken, "day"), story));
  else
    context.note(counted(reply.days.size(), "day") + ' ' + story);
}

}  // namespace

void print_view(Context& context, Connection& connection, Printer& printer,
                const std::function<void(const Event&)>& printed) {
  const Options& options = context.options();
  const protocol::QueryRequest request =
      query_request(context.host(), options, context.format(Format::brief) != Format::brief);
  TodayLine today(day_of(local_now(context.host())), options.reverse, printer);
  std::uint64_t shown = 0;
  const protocol::QueryReply reply = ask(connection, request, [&](const Event& event) {
    if (!options.narrowed()) today.before(event);
    printer.event(event);
    if (printed) printed(event);
    ++shown;
  });
  if (!reply.far) today.finish();
  printer.finish();
  if (shown == 0)
    note_empty(context, connection, options.narrowed());
  else
    note_cut(context, reply, shown);
}

void print_story(Context& context, Connection& connection, Printer& printer) {
  const Options& options = context.options();
  protocol::QueryRequest request = query_request(context.host(), options, false);
  request.view = protocol::View::automatic;
  if (options.limit.kind == Limit::Kind::all) request.limit = k_most_story_days;
  protocol::StoryReply reply = ask_story(connection, request);
  if (options.reverse) std::reverse(reply.days.begin(), reply.days.end());
  for (const StoryDay& day : reply.days) printer.story_day(day);
  printer.finish();
  if (reply.entries == 0)
    note_empty(context, connection, options.narrowed());
  else if (reply.days.empty())
    context.note(
        fmt::format("none of {} is known to the day", counted(reply.entries, "entry", "entries")));
  else
    note_chosen(context, reply);
}

}  // namespace dateline::client
