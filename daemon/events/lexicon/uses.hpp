// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables/uses.hpp"

#include <bitset>
#include <string_view>
#include <vector>

namespace dateline::events {

/// Fields of tables/uses.cpp, a bit each.
using Fields = std::bitset<192>;

/// A row of the table of uses, ready to be asked; `who` and `what` are empty where anybody or
/// anything will do.
struct Use {
  std::string_view kind;
  Fields who{};
  std::string_view link;
  Fields what{};
};

/// Of the table of uses of nouns, ready to be asked.
struct NounUse {
  const NounUseRow* row;
  Fields before{};
  Fields behind{};
};

/// The field of this name.
[[nodiscard]] Fields field_named(std::string_view name);
/// All that a noun, in either number, is.
[[nodiscard]] Fields fields_of(std::string_view noun) noexcept;
/// Of a verb (with "_" and the words behind it, of a phrase); nullptr where it has none.
[[nodiscard]] const std::vector<Use>* uses_of(std::string_view verb);
/// Of a noun in the singular; nullptr where it has none.
[[nodiscard]] const std::vector<NounUse>* uses_of_noun(std::string_view noun);

}  // namespace dateline::events
