// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commits.hpp"
#include "refusals.hpp"
#include "server/server.hpp"
#include "signal.hpp"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace dateline::protocol {
struct Call;
}

namespace dateline::server {

/// Replies go out when they have grown to this.
inline constexpr std::size_t k_write_size = std::size_t{64} << 10;

enum class Step : std::uint8_t {
  done,  ///< the last reply is written
  more,  ///< call again when the client has taken what was written
  wait,  ///< call again when the signal is raised
};

/// One call being answered, a step at a time. Steps run on a pool, never two at once, and hold
/// nothing of the store in between, so that a slow client holds up nobody.
class Job {
 public:
  virtual ~Job() = default;
  /// Appends whole replies. What it throws becomes an error reply and ends the job.
  [[nodiscard]] virtual Step step(std::string& out) = 0;
};

/// What a method may use. Lives as long as the session.
struct Context {
  const Ports& ports;
  Commits& commits;
  std::weak_ptr<Signal> signal;
  std::uint64_t connections;
  const Refusals& refusals;
};

enum class Permission : std::uint8_t { everyone, control };
enum class Lane : std::uint8_t {
  quick,  ///< a bounded read
  slow,   ///< may work for seconds
};

struct Method {
  std::string_view name;  ///< with its interface
  Permission permission = Permission::everyone;
  Lane lane = Lane::quick;
  std::unique_ptr<Job> (*start)(const Context& context, const protocol::Call& call) = nullptr;
};

/// Every method, sorted by name.
[[nodiscard]] std::span<const Method> methods() noexcept;
/// nullptr where there is none.
[[nodiscard]] const Method* find_method(std::string_view name) noexcept;
/// Whether some method's name begins with `interface` and a dot.
[[nodiscard]] bool has_interface(std::string_view interface) noexcept;

}  // namespace dateline::server
