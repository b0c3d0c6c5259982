// SPDX-License-Identifier: Apache-2.0
#include "commands.hpp"
#include "follow.hpp"
#include "timeline_view.hpp"

namespace dateline::client {

int run_timeline(Context& context) {
  if (context.options().follow) return follow(context);
  Connection connection(context.sockets());
  const auto printer = context.printer();
  if (context.options().story)
    print_story(context, connection, *printer);
  else
    print_view(context, connection, *printer);
  return 0;
}

}  // namespace dateline::client
