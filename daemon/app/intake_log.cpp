// SPDX-License-Identifier: Apache-2.0
#include "intake_log.hpp"

#include "log.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>

namespace dateline::app {

namespace {

/// The reason without what changes from try to try ("; tried again in 0.5 s").
std::string lasting_part(const std::string& reason) { return reason.substr(0, reason.find(';')); }

}  // namespace

std::set<std::string> troubles_in(const IntakeStatus& status) {
  std::map<std::string, std::string> unwatched;
  for (const WatchedDirectory& directory : status.directories)
    if (directory.state == "missing" || directory.state == "unreadable")
      unwatched[directory.path] = "watched directory is " + directory.state;
  std::set<std::string> now;
  for (const Trouble& trouble : status.troubles) {
    const std::string reason = lasting_part(trouble.reason);
    const auto directory = unwatched.find(trouble.path);
    if (directory != unwatched.end())
      directory->second += ": " + reason;
    else
      now.insert(trouble.path.empty() ? reason : trouble.path + ": " + reason);
  }
  for (const auto& [path, what] : unwatched) now.insert(fmt::format("{}: {}", path, what));
  return now;
}

void IntakeLog::take(const IntakeStatus& status) {
  std::set<std::string> now = troubles_in(status);
  for (const std::string& trouble : now) {
    if (!known_.contains(trouble)) log::warn(trouble);
  }
  for (const std::string& trouble : known_) {
    if (!now.contains(trouble)) log::info("over: " + trouble);
  }
  known_ = std::move(now);
  if (status.stopped != std::exchange(stopped_, status.stopped)) {
    if (status.stopped) {
      log::error("intake has stopped; nothing that was committed is lost");
    } else {
      log::info("intake goes on");
    }
  }
}

std::string describe(const IntakeStatus& status) {
  if (status.stopped) return "Intake has stopped; queries are answered";
  if (status.scanning || status.pending != 0) {
    return fmt::format("Reading: {} files taken, {} to go, {:.0f} a second", status.taken,
                       status.pending, status.rate);
  }
  const std::size_t count = status.directories.size();
  return fmt::format("Watching {} {}; {} files taken, {} failed", count,
                     count == 1 ? "directory" : "directories", status.taken, status.failed);
}

}  // namespace dateline::app
