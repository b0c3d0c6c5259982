// SPDX-License-Identifier: Apache-2.0
#include "print/status_summary.hpp"

#include "print/fields.hpp"
#include "print/text.hpp"
#include "print/when_words.hpp"
#include "protocol/requests.hpp"

#include <fmt/format.h>

#include <array>

namespace dateline::client {
namespace {

std::string bytes_in_words(std::uint64_t bytes) {
  constexpr std::array<std::string_view, 5> k_units = {"bytes", "kB", "MB", "GB", "TB"};
  double amount = static_cast<double>(bytes);
  std::size_t unit = 0;
  while (amount >= 1000 && unit + 1 < k_units.size()) {
    amount /= 1000;
    ++unit;
  }
  return fmt::format("{:.{}f} {}", amount, unit > 0 && amount < 10 ? 1 : 0, k_units[unit]);
}

std::string start_in_words(std::chrono::system_clock::time_point started,
                           std::chrono::minutes offset) {
  if (started.time_since_epoch().count() == 0) return {};
  const auto minute = std::chrono::floor<std::chrono::minutes>(started);
  const Published at{CivilMinute{minute.time_since_epoch() + offset}, true, UtcOffset{offset}};
  return ", running since " + published_in_words(at);
}

std::string articles_in_words(const TimelineStatus& timeline) {
  std::string text = fmt::format("{} in {}", counted(timeline.articles, "article"),
                                 counted(timeline.files, "file"));
  if (timeline.failed > 0) text += fmt::format(", {} failed", grouped(timeline.failed));
  if (timeline.skipped > 0) text += fmt::format(", {} skipped", grouped(timeline.skipped));
  return text;
}

}  // namespace

std::string progress_in_words(const IntakeStatus& intake) {
  if (intake.stopped) return "stopped: see the troubles below";
  if (intake.pending == 0)
    return intake.scanning ? "comparing the folders with the store" : "up to date";
  std::string text = fmt::format("reading {} of {} files", grouped(intake.taken),
                                 grouped(intake.taken + intake.pending));
  if (intake.rate >= 1)
    text += fmt::format(", {}/s", grouped(static_cast<unsigned long long>(intake.rate)));
  return intake.scanning ? text + ", still counting" : text;
}

std::string extent_in_words(const TimelineStatus& timeline) {
  std::string text = counted(timeline.events, "entry", "entries");
  if (timeline.first && timeline.last)
    text += fmt::format(" from {} to {}", month_in_digits(*timeline.first),
                        month_in_digits(*timeline.last));
  return text;
}

std::string status_summary(const protocol::StatusReply& status, std::chrono::minutes offset,
                           const Style& style) {
  const IntakeStatus& intake = status.intake;
  Fields fields(style, 0, 10);
  fields.add("daemon", fmt::format("datelined {}{}, {}", printable(status.version),
                                   start_in_words(intake.started, offset),
                                   counted(status.connections, "connection")));
  fields.add("timeline", extent_in_words(status.timeline));
  fields.add("articles", articles_in_words(status.timeline));
  fields.add("intake", progress_in_words(intake),
             intake.stopped       ? Ink::bad
             : intake.pending > 0 ? Ink::going
                                  : Ink::good);
  std::string_view name = "watching";
  for (const WatchedDirectory& directory : intake.directories) {
    const bool well = directory.state == "watching";
    fields.add(name, printable(directory.path) + (well ? "" : " (" + directory.state + ')'),
               well || directory.state == "polling" ? Ink::plain : Ink::bad);
    name = " ";
  }
  fields.add("store", printable(status.timeline.path) +
                          (status.timeline.bytes > 0 ? ", " + bytes_in_words(status.timeline.bytes)
                                                     : std::string{}));
  name = "troubles";
  for (const Trouble& trouble : intake.troubles) {
    const std::string path = printable(trouble.path);
    fields.add(name, path + (path.empty() ? "" : ": ") + printable(trouble.reason), Ink::bad);
    name = " ";
  }
  name = "refused";
  for (const protocol::RefusedClients& refused : status.refused) {
    fields.add(name, counted(refused.count, "client") + ": " + printable(refused.reason), Ink::bad);
    name = " ";
  }
  return fields.text();
}

}  // namespace dateline::client
