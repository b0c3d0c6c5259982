// SPDX-License-Identifier: Apache-2.0
#include "ascii.hpp"
#include "clean_text.hpp"
#include "format_reader.hpp"
#include "html/content.hpp"
#include "html/entities.hpp"
#include "html/metadata.hpp"
#include "html/page.hpp"

#include <algorithm>
#include <utility>

namespace dateline::article {
namespace {

std::string_view primary_subtag(std::string_view tag) noexcept {
  return tag.substr(0, tag.find_first_of("-_"));
}

std::string body_of(const Page& page, const std::vector<std::uint32_t>& blocks) {
  std::string body;
  for (const std::uint32_t at : blocks) append_paragraph(body, trim(page.text_of(page.blocks[at])));
  return body;
}

}  // namespace

Article HtmlReader::read(std::string_view text, const DocumentHints& hints,
                         const Limits& limits) const {
  const Page page = read_page(text, limits.depth, limits.attributes);
  const std::vector<std::uint32_t> blocks = find_body(page);
  PageFacts facts = read_facts(page, hints.name, blocks.empty() ? 0 : blocks.front());
  Article article;
  article.title = std::move(facts.title);
  article.url = std::move(facts.url);
  article.language = lowered(primary_subtag(page.language));
  article.body = body_of(page, blocks);
  if (article.body.empty()) article.body = std::move(facts.body);
  if (facts.published) {
    article.published = facts.published->published;
    article.published_from = facts.published->from;
  }
  return article;
}

}  // namespace dateline::article
