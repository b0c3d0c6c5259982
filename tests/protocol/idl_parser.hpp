// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::protocol {

/// An interface as varlink's grammar gives it.
struct Idl {
  std::string name;
  std::set<std::string> types;
  std::set<std::string> methods;
  std::set<std::string> errors;
  std::map<std::string, std::set<std::string>> fields;  ///< of types, of errors, of methods' input
  std::set<std::string> used;                           ///< names of types that fields refer to
};

/// Reads a varlink interface by its grammar (https://varlink.org/Interface-Definition).
/// Throws std::runtime_error with the line where the text is none of it.
[[nodiscard]] Idl parse_idl(std::string_view text);

}  // namespace dateline::protocol
