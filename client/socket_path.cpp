// SPDX-License-Identifier: Apache-2.0
#include "socket_path.hpp"

namespace dateline::client {
namespace {

constexpr std::string_view k_control_suffix = ".control";

}  // namespace

std::vector<std::string> socket_candidates(const Host& host, std::string_view given) {
  if (given.empty()) given = host.variable("DATELINE_SOCKET");
  if (!given.empty()) return {std::string(given)};
  std::vector<std::string> candidates;
  if (const std::string_view runtime = host.variable("XDG_RUNTIME_DIR"); !runtime.empty())
    candidates.push_back(std::string(runtime) + "/dateline/socket");
  candidates.emplace_back("/run/dateline/socket");
  return candidates;
}

std::vector<std::string> control_candidates(const Host& host, std::string_view given) {
  std::vector<std::string> candidates = socket_candidates(host, given);
  for (std::string& path : candidates) path += k_control_suffix;
  return candidates;
}

}  // namespace dateline::client
