// SPDX-License-Identifier: Apache-2.0
#include "client_log.hpp"

#include "log.hpp"

#include <utility>

namespace dateline::app {

void ClientLog::take(const std::vector<server::Refused>& refused) {
  for (const server::Refused& each : refused) {
    const std::uint64_t before = std::exchange(told_[each.reason], each.count);
    const std::uint64_t fresh = each.count - before;
    if (fresh == 0) continue;
    log::warn(std::to_string(fresh) + (fresh == 1 ? " client" : " clients") +
              " refused: " + each.reason);
  }
}

}  // namespace dateline::app
