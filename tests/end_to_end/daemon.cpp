// SPDX-License-Identifier: Apache-2.0
#include "daemon.hpp"

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <sstream>
#include <stdexcept>

namespace dateline::end_to_end {
namespace {

/// Sanitized builds on a busy machine take their time.
constexpr seconds k_start_deadline{60};
constexpr seconds k_stop_deadline{20};

std::string with_root_replaced(std::string text, const std::string& root) {
  for (std::size_t at = text.find(root); at != std::string::npos; at = text.find(root, at)) {
    text.replace(at, root.size(), "/root");
  }
  return text;
}

}  // namespace

std::vector<std::string> Outcome::lines() const {
  std::vector<std::string> result;
  std::istringstream text(out);
  for (std::string line; std::getline(text, line);) result.push_back(line);
  return result;
}

Daemon::Daemon() : notify_(root_.path() / "notify") { std::filesystem::create_directory(news()); }

std::vector<std::string> Daemon::command() const {
  return {DATELINED, "--watch", news(), "--store", store(), "--socket", socket(), "--settle", "20"};
}

Environment Daemon::environment() const {
  return {{"HOME", root()},       {"XDG_RUNTIME_DIR", root()}, {"XDG_CONFIG_HOME", ""},
          {"XDG_STATE_HOME", ""}, {"DATELINE_SOCKET", ""},     {"NOTIFY_SOCKET", notify_.path()},
          {"JOURNAL_STREAM", ""}, {"WATCHDOG_USEC", ""},       {"WATCHDOG_PID", ""},
          {"TZ", "UTC"}};
}

void Daemon::start(const std::vector<std::string>& more, const Environment& extra) {
  std::vector<std::string> line = command();
  line.insert(line.end(), more.begin(), more.end());
  launch(std::move(line), extra);
  const auto end = std::chrono::steady_clock::now() + k_start_deadline;
  while (!notify_.wait_for("READY=1", milliseconds{100})) {
    const bool running = process_->running();
    if (running && std::chrono::steady_clock::now() < end) continue;
    throw std::runtime_error(std::string("datelined ") +
                             (running ? "did not get ready" : "ended before it was ready") + ":\n" +
                             log());
  }
}

void Daemon::launch(std::vector<std::string> line, const Environment& extra) {
  Environment all = environment();
  for (const auto& [name, value] : extra) all[name] = value;
  process_ = std::make_unique<Process>(Process::Start{.arguments = std::move(line),
                                                      .environment = std::move(all),
                                                      .output = root() / "log",
                                                      .errors = root() / "log"});
}

int Daemon::stop() {
  process_->signal(SIGTERM);
  const std::optional<int> code = process_->wait(k_stop_deadline);
  if (!code) throw std::runtime_error("datelined did not stop:\n" + log());
  return *code;
}

void Daemon::kill() {
  process_->signal(SIGKILL);
  static_cast<void>(process_->wait(k_stop_deadline));
}

void Daemon::drop(const std::filesystem::path& name, std::string_view text) const {
  // Written beside the folder and moved in, as a newsroom's tools do.
  static std::atomic<int> number = 0;
  const std::filesystem::path target = news() / name;
  std::filesystem::create_directories(target.parent_path());
  std::filesystem::rename(root_.write("dropped-" + std::to_string(number++), text), target);
}

Outcome Daemon::dateline(const std::vector<std::string>& arguments, milliseconds deadline) const {
  std::vector<std::string> line{DATELINE, "--socket", socket()};
  line.insert(line.end(), arguments.begin(), arguments.end());
  return run(line, environment(), deadline);
}

void Daemon::sync(seconds timeout) const {
  const Outcome outcome =
      dateline({"sync", "--timeout", std::to_string(timeout.count())}, timeout + seconds{20});
  if (outcome.code != 0) throw std::runtime_error("dateline sync: " + outcome.err + log());
}

std::vector<std::string> Daemon::timeline() const {
  Outcome outcome = dateline({"-n", "all", "-o", "json"});
  if (outcome.code != 0) throw std::runtime_error("dateline: " + outcome.err + log());
  outcome.out = with_root_replaced(std::move(outcome.out), root());
  return outcome.lines();
}

Outcome run(const std::vector<std::string>& arguments, const Environment& environment,
            milliseconds deadline) {
  const TemporaryDirectory directory;
  Process process({.arguments = arguments,
                   .environment = environment,
                   .output = directory.path() / "out",
                   .errors = directory.path() / "err"});
  const std::optional<int> code = process.wait(deadline);
  if (!code) throw std::runtime_error(arguments.front() + " did not end");
  return {.code = *code,
          .out = contents(directory.path() / "out"),
          .err = contents(directory.path() / "err")};
}

int size_from_environment(const char* name, int fallback) {
  const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nobody sets it
  return value == nullptr ? fallback : std::atoi(value);  // NOLINT(cert-err34-c)
}

}  // namespace dateline::end_to_end
