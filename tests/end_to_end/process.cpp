// SPDX-License-Identifier: Apache-2.0
#include "process.hpp"

#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <sstream>
#include <system_error>
#include <unistd.h>

namespace dateline::end_to_end {
namespace {

void redirect(const std::filesystem::path& file, int descriptor) {
  const int opened = open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (opened < 0 || dup2(opened, descriptor) < 0) _exit(126);
}

/// In the child: never returns.
[[noreturn]] void become(const Process::Start& start) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
  dup2(nothing, STDIN_FILENO);
  redirect(start.output, STDOUT_FILENO);
  redirect(start.errors, STDERR_FILENO);
  for (const auto& [name, value] : start.environment) {
    if (value.empty()) {
      unsetenv(name.c_str());
    } else {
      setenv(name.c_str(), value.c_str(), 1);
    }
  }
  std::vector<char*> arguments;
  for (const std::string& argument : start.arguments) {
    arguments.push_back(const_cast<char*>(argument.c_str()));
  }
  arguments.push_back(nullptr);
  execvp(arguments[0], arguments.data());
  _exit(127);
}

}  // namespace

Process::Process(const Start& start) : id_(fork()) {
  if (id_ < 0) throw std::system_error(errno, std::generic_category(), "fork");
  if (id_ == 0) become(start);
}

Process::~Process() {
  if (!running()) return;
  kill(id_, SIGKILL);
  waitpid(id_, nullptr, 0);
}

void Process::signal(int number) const {
  if (!code_) kill(id_, number);
}

std::optional<int> Process::wait(std::chrono::milliseconds deadline) {
  if (code_) return code_;
  const int watched = static_cast<int>(syscall(SYS_pidfd_open, id_, 0));
  if (watched < 0) throw std::system_error(errno, std::generic_category(), "pidfd_open");
  pollfd ended{.fd = watched, .events = POLLIN, .revents = 0};
  const int ready = poll(&ended, 1, static_cast<int>(deadline.count()));
  close(watched);
  if (ready != 1) return std::nullopt;
  int status = 0;
  waitpid(id_, &status, 0);
  code_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return code_;
}

bool Process::running() { return !wait(std::chrono::milliseconds{0}); }

std::size_t Process::peak_memory() const {
  std::ifstream status("/proc/" + std::to_string(id_) + "/status");
  for (std::string word; status >> word;) {
    std::size_t kibibytes = 0;
    if (word == "VmHWM:" && status >> kibibytes) return kibibytes * 1024;
  }
  return 0;
}

std::chrono::milliseconds Process::processor_time() const {
  std::string status = contents("/proc/" + std::to_string(id_) + "/stat");
  status.erase(0, status.rfind(')') + 1);  // the name may hold blanks
  std::istringstream fields(status);
  std::string word;
  for (int field = 3; field <= 13; ++field) fields >> word;
  long user = 0;
  long system = 0;
  fields >> user >> system;
  return std::chrono::milliseconds{(user + system) * 1000 / sysconf(_SC_CLK_TCK)};
}

std::string contents(const std::filesystem::path& file) {
  std::ostringstream text;
  text << std::ifstream(file, std::ios::binary).rdbuf();
  return text.str();
}

}  // namespace dateline::end_to_end
