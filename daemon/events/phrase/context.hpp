// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/discourse.hpp"
#include "grammar/parse.hpp"
#include "names/names.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace dateline::events {

/// What a phrase is built of: a sentence, its text and what the text has named so far.
struct PhraseContext {
  const Parse& parse;
  std::string_view body;
  const Names& names;
  const Discourse& discourse;
  /// The time expression that the line's own time is, or -1: years that tell which of several stay,
  /// save this one. Empty: no year stays.
  std::optional<std::int32_t> dated = std::nullopt;
};

}  // namespace dateline::events
