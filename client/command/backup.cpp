// SPDX-License-Identifier: Apache-2.0
#include "commands.hpp"
#include "connection.hpp"
#include "protocol/interface.hpp"
#include "protocol/requests.hpp"

#include <boost/json/object.hpp>

#include <filesystem>

namespace dateline::client {

int run_backup(Context& context) {
  const std::filesystem::path directory =
      (std::filesystem::path(context.host().directory) / context.options().directory)
          .lexically_normal();
  Connection connection(context.control_sockets());
  (void)connection.call(protocol::k_backup,
                        protocol::to_json(protocol::BackupRequest{directory.string()}));
  context.note("copied to " + directory.string());
  return 0;
}

}  // namespace dateline::client
