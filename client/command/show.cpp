// SPDX-License-Identifier: Apache-2.0
#include "commands.hpp"
#include "connection.hpp"
#include "protocol/interface.hpp"
#include "protocol/requests.hpp"

#include <boost/json/object.hpp>

namespace dateline::client {

int run_show(Context& context) {
  Connection connection(context.sockets());
  const auto reply = protocol::read<protocol::ShowReply>(connection.call(
      protocol::k_show, protocol::to_json(protocol::ShowRequest{context.options().id})));
  const auto printer = context.printer(Format::full);
  if (context.options().format == Format::brief)
    printer->event(reply.event);
  else
    printer->detail(reply.event);
  printer->finish();
  return 0;
}

}  // namespace dateline::client
