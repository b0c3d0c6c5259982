// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments/sink.hpp"
#include "grammar/parse.hpp"
#include "names.hpp"

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
    const std::uint32_t begin = parse.words[range.first].begin;
    return body.substr(begin, parse.words[range.last - 1].end - begin);
  }
};

}  // namespace dateline::events
