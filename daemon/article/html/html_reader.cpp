// SPDX-License-Identifier: Apache-2.0
#include "ascii.hpp"
#include "clean_text.hpp"
#include "dates.hpp"
#include "format_reader.hpp"
#include "html/content.hpp"
#include "html/entities.hpp"
#include "html/feed.hpp"
#include "html/metadata.hpp"
#include "html/page.hpp"
#include "html/rows.hpp"
#include "parts.hpp"
#include "text/dateline_line.hpp"

#include <algorithm>
#include <utility>

namespace dateline::article {
namespace {

std::string_view primary_subtag(std::string_view tag) noexcept {
  return tag.substr(0, tag.find_first_of("-_"));
}

constexpr std::size_t k_head_blocks = 4;  // where headline and dateline may come once more

/// The headline or a dateline, which the article holds apart from its body.
bool is_head_line(std::string_view text, std::string_view title) {
  if (text == title) return true;
  const auto dateline = read_dateline_line(text, DateOrder::unknown, std::nullopt);
  return dateline && dateline->form != DatelineForm::city;
}

/// The block is the first one of an item of a list.
bool opens_item(const Page& page, std::uint32_t block) {
  constexpr int k_levels = 3;  // "<li><div><p>"
  std::uint32_t at = page.blocks[block].element;
  for (int level = 0; level < k_levels && page.elements[at].first_block == block; ++level) {
    if (page.elements[at].tag == Tag::li) return true;
    at = page.elements[at].parent;
  }
  return false;
}

void fill_body(const Page& page, const std::vector<std::uint32_t>& blocks, Article& article) {
  for (std::size_t at = 0; at < blocks.size(); ++at) {
    const std::string_view text = trim(page.text_of(page.blocks[blocks[at]]));
    if (at < k_head_blocks && is_head_line(text, article.title)) continue;
    if (const DatedRow row = dated_row_at(page, blocks, at); row.cells > 0) {
      append_paragraph(article.body, row.text);
      at += row.cells - 1;
      continue;
    }
    const std::uint32_t begin = append_paragraph(article.body, text);
    if (opens_item(page, blocks[at])) article.items.push_back(begin);
  }
}

using BodyFinder = std::vector<std::uint32_t> (*)(const Page&);

Article article_of(std::string_view text, const DocumentHints& hints, const Limits& limits,
                   BodyFinder find = find_body) {
  const Page page = read_page(text, limits.depth, limits.attributes);
  const std::vector<std::uint32_t> blocks = find(page);
  PageFacts facts = read_facts(page, hints.name, blocks.empty() ? 0 : blocks.front());
  Article article;
  article.title = std::move(facts.title);
  article.url = std::move(facts.url);
  article.language = lowered(primary_subtag(page.language));
  fill_body(page, blocks, article);
  if (article.body.empty()) article.body = std::move(facts.body);
  if (facts.published) {
    article.published = facts.published->published;
    article.published_from = facts.published->from;
  }
  return article;
}

/// The article of a feed's item: its content is a page of its own, the rest says whose.
Article read_item(const FeedItem& item, const DocumentHints& hints, const Limits& limits) {
  const std::string page = "<html><body><article>" + item.content + "</article></body></html>";
  Article article = article_of(page, hints, limits);
  article.title = cleaned(decode_references(item.title));
  if (article.body.empty()) article.body = article.title;
  if (const auto day = read_date(item.published, DateOrder::unknown)) {
    article.published = day;
    article.published_from = PublishedFrom::metadata;
  }
  return article;
}

/// The title of an item of several stands over what it says, unless that says it too.
Article with_title(Article item) {
  if (item.title.empty() || item.body.starts_with(item.title)) return item;
  const std::string below = std::exchange(item.body, {});
  append_paragraph(item.body, item.title);
  const std::uint32_t moved = append_paragraph(item.body, below);
  for (std::uint32_t& begin : item.items) begin += moved;
  return item;
}

/// All items one after the other, each with a day of its own; the whole is of the newest.
Article read_items(const Feed& feed, const DocumentHints& hints, const Limits& limits) {
  Article whole;
  whole.language.clear();
  whole.title = cleaned(decode_references(feed.title));
  for (const FeedItem& item : feed.items) {
    append_part(with_title(read_item(item, hints, limits)), whole);
  }
  return whole;
}

}  // namespace

Article HtmlReader::read(std::string_view text, const DocumentHints& hints,
                         const Limits& limits) const {
  const Feed feed = read_feed(text);
  if (feed.items.size() > 1) return read_items(feed, hints, limits);
  return feed.items.empty() ? article_of(text, hints, limits)
                            : read_item(feed.items.front(), hints, limits);
}

Article HtmlLetterReader::read(std::string_view text, const DocumentHints& hints,
                               const Limits& limits) const {
  return article_of(text, hints, limits, find_letter);
}

}  // namespace dateline::article
