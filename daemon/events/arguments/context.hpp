// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments/sink.hpp"
#include "grammar/parse.hpp"
#include "names/names.hpp"

#include <string_view>

namespace dateline::events {

/// What names of one sentence are read with, and where they go.
struct ArgumentContext {
  const Parse& parse;
  std::string_view body;
  const Names& names;
  bool subject = false;  ///< the words are what a clause speaks of
  ArgumentSink& out;

  [[nodiscard]] std::string_view text_of(WordRange range) const {
    return parse.bytes(range).of(body);
  }
};

}  // namespace dateline::events
