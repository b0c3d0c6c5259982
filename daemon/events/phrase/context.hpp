// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discourse.hpp"
#include "grammar/parse.hpp"
#include "names.hpp"

#include <string_view>

namespace dateline::events {

/// What a phrase is built of: a sentence, its text and what the text has named so far.
struct PhraseContext {
  const Parse& parse;
  std::string_view body;
  const Names& names;
  const Discourse& discourse;
};

}  // namespace dateline::events
