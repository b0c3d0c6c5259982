// SPDX-License-Identifier: Apache-2.0
#include "connect.hpp"

#include "dateline/error.hpp"

#include <fmt/format.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <grp.h>
#include <string_view>

namespace dateline::client {
namespace {

/// 0, or why there is no connection.
int try_connect(const std::string& path, Descriptor& socket) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.size() >= sizeof(address.sun_path))
    throw Error(ErrorCode::usage, "the socket's path is too long: " + path,
                fmt::format("{} bytes at most", sizeof(address.sun_path) - 1));
  std::memcpy(address.sun_path, path.data(), path.size());
  socket = Descriptor{::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)};
  if (!socket.open()) return errno;
  return ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0
             ? 0
             : errno;
}

std::string group_name(gid_t id) {
  std::array<char, 4096> buffer{};
  group entry{};
  group* found = nullptr;
  if (::getgrgid_r(id, &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr)
    return entry.gr_name;
  return std::to_string(id);
}

[[noreturn]] void throw_no_permission(const std::string& path) {
  struct stat about {};
  if (::stat(path.c_str(), &about) != 0)
    throw Error(ErrorCode::no_permission, "no permission to reach " + path,
                "ask for access to the directory that the socket is in");
  constexpr gid_t k_root = 0;  // a group that nobody should be told to join
  if ((about.st_mode & S_IWGRP) == 0 || about.st_gid == k_root)
    throw Error(ErrorCode::no_permission, path + " is for its owner alone",
                "run the same command as the daemon's owner, for instance with sudo");
  const std::string group = group_name(about.st_gid);
  throw Error(ErrorCode::no_permission,
              fmt::format("no permission for {}: it is for the group {}", path, group),
              fmt::format("join it: sudo usermod -aG {} \"$USER\", then log in again", group));
}

[[noreturn]] void throw_no_daemon(const std::vector<std::string>& tried,
                                  const std::vector<std::string>& why) {
  std::string list;
  for (std::size_t at = 0; at < tried.size(); ++at)
    list += fmt::format("{}{} ({})", at == 0 ? "" : ", ", tried[at], why[at]);
  constexpr std::string_view k_system_socket = "/run/dateline/socket";
  constexpr std::string_view k_units =
      "start it with: systemctl --user start datelined, or sudo systemctl start datelined";
  throw Error(ErrorCode::no_daemon, "no daemon answers at " + list,
              tried.back() == k_system_socket
                  ? std::string(k_units)
                  : fmt::format("start it with: datelined --watch DIR --store DIR --socket {}",
                                tried.front()));
}

}  // namespace

Connected connect_first(const std::vector<std::string>& candidates) {
  std::vector<std::string> why;
  std::string refused;
  for (const std::string& path : candidates) {
    Connected connected{path, {}};
    const int reason = try_connect(path, connected.socket);
    if (reason == 0) return connected;
    if (reason == EACCES || reason == EPERM) refused = path;
    why.emplace_back(reason == ENOENT         ? "not there"
                     : reason == ECONNREFUSED ? "nobody listens"
                                              : std::strerror(reason));
  }
  if (!refused.empty()) throw_no_permission(refused);
  throw_no_daemon(candidates, why);
}

}  // namespace dateline::client
