// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/article.hpp"
#include "events/reader.hpp"
#include "language/document.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::events::test {

/// A temporal expression as a test writes it: the words, and the EDTF of where they lie.
struct Said {
  std::string_view words;
  std::string_view edtf;  ///< empty: not anchored
  TimexType type = TimexType::date;
  std::string_view value = {};
};

/// Timexes where `said` stand in `body`, each searched behind the one before it.
inline std::vector<Timex> timexes_of(std::string_view body, const std::vector<Said>& said) {
  std::vector<Timex> out;
  std::size_t from = 0;
  for (const Said& each : said) {
    const std::size_t at = body.find(each.words, from);
    if (at == body.npos) {
      ADD_FAILURE() << "no '" << each.words << "' in the text";
      continue;
    }
    Timex timex;
    timex.range = {static_cast<std::uint32_t>(at),
                   static_cast<std::uint32_t>(at + each.words.size())};
    timex.type = each.type;
    timex.value = each.value.empty() ? std::string{each.edtf} : std::string{each.value};
    if (!each.edtf.empty()) timex.span = from_edtf(each.edtf);
    out.push_back(timex);
    from = at + each.words.size();
  }
  return out;
}

/// Mentions of `body` as published on `published` (ISO; empty: not known).
inline std::vector<Mention> read(std::string_view body, std::string_view published,
                                 const std::vector<Said>& said) {
  Article article;
  article.body = body;
  if (!published.empty()) article.published = published_from_iso(published);
  article.published_from = PublishedFrom::text;
  const language::Document document = language::analyse(article.body);
  return read_mentions(article, document, timexes_of(article.body, said), {.explain = true});
}

/// The mention triggered by `word`, the first one; a test failure where there is none.
inline Mention by_trigger(const std::vector<Mention>& mentions, std::string_view word) {
  const auto found = std::find_if(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    return mention.trigger.text == word;
  });
  if (found != mentions.end()) return *found;
  ADD_FAILURE() << "no mention of '" << word << "'";
  return {};
}

/// `what` of those on the timeline, in text order.
inline std::vector<std::string> timeline(const std::vector<Mention>& mentions) {
  std::vector<std::string> out;
  for (const Mention& mention : mentions)
    if (mention.timeline) out.push_back(mention.what);
  return out;
}

}  // namespace dateline::events::test
