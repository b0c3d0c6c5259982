// SPDX-License-Identifier: Apache-2.0
#include "commands.hpp"
#include "connection.hpp"
#include "protocol/interface.hpp"
#include "protocol/requests.hpp"

#include <boost/json/object.hpp>

namespace dateline::client {

int run_status(Context& context) {
  Connection connection(context.sockets());
  const auto printer = context.printer();
  printer->status(
      protocol::read<protocol::StatusReply>(connection.call(protocol::k_get_status, {})),
      context.host().offset);
  printer->finish();
  return 0;
}

}  // namespace dateline::client
