// SPDX-License-Identifier: Apache-2.0
#include "commands.hpp"
#include "connection.hpp"
#include "protocol/interface.hpp"

#include <boost/json/object.hpp>

namespace dateline::client {

int run_rescan(Context& context) {
  Connection connection(context.control_sockets());
  (void)connection.call(protocol::k_rescan, {});
  return 0;
}

}  // namespace dateline::client
