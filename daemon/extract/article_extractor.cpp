// SPDX-License-Identifier: Apache-2.0
#include "extract/article_extractor.hpp"

#include "article/reader.hpp"
#include "dateline/error.hpp"
#include "events/capitals.hpp"
#include "events/reader.hpp"
#include "language/document.hpp"
#include "parts.hpp"
#include "temporal/tagger.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

namespace dateline::extract {
namespace {

// A long book. Tokens, times and mentions take some forty times the text, on every core at once.
constexpr std::size_t k_longest_body = std::size_t{2} << 20U;
// Of all parts of an article together: a store numbers them in 16 bits.
constexpr std::size_t k_most_mentions = 65'535;

/// A text that is too short to tell its language is read as English.
bool readable(const std::string& language) noexcept {
  return language.empty() || language == "en" || language == "und";
}

std::string skipped_for(const std::string& language) { return "language " + language; }

/// What a date in this article is seen from. A modification time tells when a file was saved, not
/// when its text spoke, so that nothing relative is resolved against it.
Reference reference_of(const Article& article) {
  return {.published = article.published,
          .relative = article.published_from != PublishedFrom::mtime,
          .order = article::date_order(article.url, article.language)};
}

/// Gives the article back the body that it was written with, and quotes it as it stands.
void put_back(std::string body, Extraction& result) {
  const auto quote_again = [&](Quote& quote) { quote.text = quote.range.of(body); };
  for (Mention& mention : result.mentions) {
    quote_again(mention.trigger);
    quote_again(mention.sentence);
    if (mention.time) quote_again(mention.time->quote);
  }
  result.article.body = std::move(body);
}

}  // namespace

Extraction ArticleExtractor::extract(std::string_view bytes, const DocumentHints& hints) const {
  return extract(article::read(bytes, hints));
}

Extraction ArticleExtractor::extract_parts(Article article) const {
  Extraction whole;
  bool read = false;
  for (std::size_t at = 0; at < article.parts.size(); ++at) {
    Extraction part = extract(part_of(article, at));
    read = read || part.skipped.empty();
    append_part(std::move(part), article.parts[at].begin, whole);
    if (whole.mentions.size() > k_most_mentions)
      throw Error(ErrorCode::too_large,
                  "says more than " + std::to_string(k_most_mentions) + " things");
  }
  if (!read) whole.skipped = skipped_for(article.language);
  whole.article = std::move(article);
  return whole;
}

Extraction ArticleExtractor::extract(Article article) const {
  if (article.body.size() > k_longest_body) {
    throw Error(ErrorCode::too_large, "too much text: " + std::to_string(article.body.size()) +
                                          " bytes, the limit is " + std::to_string(k_longest_body));
  }
  Extraction result;
  result.article = std::move(article);
  if (!result.article.parts.empty()) return extract_parts(std::move(result.article));
  if (!readable(result.article.language)) {
    result.skipped = skipped_for(result.article.language);
    return result;
  }
  std::optional<std::string> small =  // "PRESIDENT MACRON MET CHANCELLOR MERZ ON FRIDAY"
      options_.events ? events::without_capitals(result.article.body) : std::nullopt;
  if (small) std::swap(result.article.body, *small);
  const language::Document document = language::analyse(result.article.body);
  result.timexes =
      temporal::tag(document, reference_of(result.article), {.explain = options_.explain});
  if (options_.events) {
    result.mentions = events::read_mentions(result.article, document, result.timexes,
                                            {.explain = options_.explain});
  }
  if (small) put_back(std::move(*small), result);
  return result;
}

}  // namespace dateline::extract
