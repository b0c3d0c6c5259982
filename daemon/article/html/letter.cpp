// SPDX-License-Identifier: Apache-2.0
// The text of a letter that was written as a page.
#include "calls.hpp"
#include "html/content.hpp"
#include "text/quoted_mail.hpp"

#include <cstddef>
#include <string_view>

namespace dateline::article {
namespace {

constexpr std::uint32_t k_short = 200;  // bytes; a paragraph that is longer may be one link

/// The quote around a block, the root where there is none.
std::uint32_t quote_around(const Page& page, const PageBlock& block) {
  constexpr int k_levels = 32;
  std::uint32_t at = block.element;
  for (int level = 0; level < k_levels && at != 0; ++level) {
    if (page.elements[at].tag == Tag::blockquote) return at;
    at = page.elements[at].parent;
  }
  return 0;
}

bool is_hidden(const Page& page, const PageBlock& block) {
  constexpr int k_levels = 32;
  std::uint32_t at = block.element;
  for (int level = 0; level < k_levels && at != 0; ++level) {
    if (has(page.elements[at].hints, Hint::hidden)) return true;
    at = page.elements[at].parent;
  }
  return false;
}

bool is_link(const PageBlock& block) {
  return block.size() < k_short && block.link_bytes * 5 > block.size() * 4;
}

}  // namespace

std::vector<std::uint32_t> find_letter(const Page& page) {
  std::vector<std::uint32_t> kept;
  std::string_view before;
  std::uint32_t end_of_quote = 0;  // element behind the earlier letter
  for (std::uint32_t at = 0; at < page.blocks.size(); ++at) {
    const PageBlock& block = page.blocks[at];
    const std::string_view text = page.text_of(block);
    if (block.element < end_of_quote) continue;
    const std::uint32_t quote = quote_around(page, block);
    const bool announced = announces_mail(before, {});
    if (quote != 0 && (announced || announces_mail(text, before))) {
      end_of_quote = page.elements[quote].end;
      if (announced && !kept.empty()) kept.pop_back();
      continue;
    }
    before = text;
    if (!is_hidden(page, block) && !is_link(block) && !is_call(text)) kept.push_back(at);
  }
  return kept;
}

}  // namespace dateline::article
