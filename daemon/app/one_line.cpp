// SPDX-License-Identifier: Apache-2.0
#include "one_line.hpp"

#include "protocol/excerpt.hpp"

#include <utility>

namespace dateline::app {
namespace {

constexpr std::size_t k_longest = 8192;  ///< a path fits

}  // namespace

std::string one_line(std::string message) {
  if (message.size() > k_longest) message = protocol::excerpt(message, k_longest);
  for (char& letter : message) {
    if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F) letter = '?';
  }
  return message;
}

}  // namespace dateline::app
