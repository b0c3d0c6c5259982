// SPDX-License-Identifier: Apache-2.0
#include "commands.hpp"
#include "connection.hpp"
#include "dateline/error.hpp"
#include "print/text.hpp"
#include "protocol/interface.hpp"
#include "protocol/requests.hpp"

#include <boost/json/object.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <thread>

namespace dateline::client {

namespace {

constexpr std::chrono::milliseconds k_start{2'000};  ///< for a daemon that has just been started
constexpr std::chrono::milliseconds k_pause{50};

Connection connect_patiently(const std::vector<std::string>& sockets,
                             std::chrono::milliseconds patience) {
  const auto end = std::chrono::steady_clock::now() + patience;
  for (;;) {
    try {
      return Connection(sockets);
    } catch (const Error& error) {
      if (error.code() != ErrorCode::no_daemon || std::chrono::steady_clock::now() >= end) throw;
    }
    std::this_thread::sleep_for(k_pause);
  }
}

}  // namespace

int run_sync(Context& context) {
  const auto timeout = context.options().timeout;
  Connection connection = connect_patiently(context.sockets(), std::min(timeout, k_start));
  const auto result = protocol::read<SyncResult>(
      connection.call(protocol::k_sync, protocol::to_json(protocol::SyncRequest{timeout})));
  if (result.done) return 0;
  context.note(
      fmt::format("dateline: not done after {:g} s: {} still to read, {} still being written",
                  std::chrono::duration<double>(timeout).count(), counted(result.pending, "file"),
                  grouped(result.unsettled.size())));
  for (const std::string& path : result.unsettled)
    context.note("  still being written: " + printable(path));
  return 1;
}

}  // namespace dateline::client
