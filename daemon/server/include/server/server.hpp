// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/extractor.hpp"
#include "dateline/intake.hpp"
#include "dateline/tagger.hpp"
#include "dateline/timeline.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::server {

struct Limits {
  std::size_t request = std::size_t{8} << 20;    ///< bytes of one request
  std::size_t total = std::size_t{64} << 20;     ///< bytes of all requests being read or worked on
  std::size_t replies = std::size_t{128} << 20;  ///< bytes of all replies not taken yet
  std::size_t depth = 32;                        ///< of JSON
  std::size_t connections = 256;
  std::chrono::milliseconds request_time{10'000};  ///< to send a request once begun
  std::chrono::milliseconds write_time{10'000};    ///< to take 64 KiB of a reply
};

/// A listening socket: a path to bind, or a descriptor that the service manager passed.
struct Endpoint {
  std::filesystem::path path;
  int descriptor = -1;   ///< taken over when >= 0
  bool control = false;  ///< also serves Rescan, Reload, Backup
};

/// Clients that were not served since the start, and why.
struct Refused {
  std::string reason;
  std::uint64_t count = 0;
};

/// What the server asks of the rest of the daemon.
struct Ports {
  Timeline& timeline;
  Intake& intake;
  const Extractor& extractor;
  std::function<void()> reload;  ///< throws Error with what is wrong in the configuration
  /// dateline::read_typed_time; a port, so that the server does not link the tagger.
  std::function<std::optional<TimeSpan>(std::string_view typed, const Asker& asker)> read_time;
};

/// The varlink service `org.dateline.Timeline` and `org.varlink.service` on Unix sockets. Owns
/// its threads; the destructor closes all sessions, joins, and removes the sockets that it bound.
class Server {
 public:
  /// Binds (a stale socket is replaced, a live one refused) or takes descriptors over.
  /// Throws Error{failed}, Error{no_permission}; each names the socket.
  [[nodiscard]] static std::unique_ptr<Server> create(std::vector<Endpoint> endpoints, Ports ports,
                                                      const Limits& limits = {});
  virtual ~Server() = default;
  virtual void start() = 0;
  /// The loop has turned within the last seconds: for the watchdog.
  [[nodiscard]] virtual bool alive() = 0;
  /// Any thread may call.
  [[nodiscard]] virtual std::vector<Refused> refused() const = 0;
};

}  // namespace dateline::server
