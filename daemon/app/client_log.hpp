// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/server.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace dateline::app {

/// Tells of clients that were refused: a line for each reason and look, however many they were.
class ClientLog {
 public:
  void take(const std::vector<server::Refused>& refused);

 private:
  std::map<std::string, std::uint64_t> told_;
};

}  // namespace dateline::app
