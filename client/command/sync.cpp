// SPDX-License-Identifier: Apache-2.0
#include "commands.hpp"
#include "connection.hpp"
#include "print/text.hpp"
#include "protocol/interface.hpp"
#include "protocol/requests.hpp"

#include <boost/json/object.hpp>
#include <fmt/format.h>

namespace dateline::client {

int run_sync(Context& context) {
  const auto timeout = context.options().timeout;
  Connection connection(context.sockets());
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
