// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/server.hpp"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace dateline::server {

/// Why a client was not served.
enum class Refusal : std::uint8_t {
  connections,    ///< as many are served as there may be
  not_varlink,    ///< a message that cannot be read; nothing after it can be trusted
  too_large,      ///< a request beyond its limit
  memory,         ///< requests or replies of others take all that there is
  slow_request,   ///< begun, and not ended in time
  slow_reply,     ///< not taken in time
  count_of_them,  ///< last
};

/// Counts clients that were refused, for the log and the status. Any thread may call.
class Refusals {
 public:
  void add(Refusal refusal) noexcept { counts_[static_cast<std::size_t>(refusal)]++; }
  /// Those that there were.
  [[nodiscard]] std::vector<Refused> list() const;

 private:
  std::array<std::atomic<std::uint64_t>, static_cast<std::size_t>(Refusal::count_of_them)>
      counts_{};
};

}  // namespace dateline::server
