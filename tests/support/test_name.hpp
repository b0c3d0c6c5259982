// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ostream>
#include <string>
#include <string_view>

namespace dateline {

/// A sentence as part of a test's name: letters, digits, points and hyphens, joined by underscores.
inline void print_test_name(std::string_view sentence, std::ostream& out) {
  std::string name;
  for (const char byte : sentence) {
    const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    const bool digit = byte >= '0' && byte <= '9';
    if (letter || digit || byte == '.' || byte == '-')
      name += byte;
    else if (name.empty() || name.back() != '_')
      name += '_';
  }
  out << name;
}

}  // namespace dateline
