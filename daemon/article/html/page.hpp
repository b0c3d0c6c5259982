// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "html/hints.hpp"
#include "html/tags.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::article {

/// An element that breaks the line or that hints are known of. Elements stand in the order of their
/// start tags, so a subtree is the stretch up to `end`, and its blocks are a stretch too.
struct PageElement {
  Tag tag = Tag::unknown;
  Hint hints = Hint::none;
  std::uint32_t parent = 0;  ///< the root is its own parent
  std::uint32_t end = 0;     ///< first element behind the subtree
  std::uint32_t first_block = 0;
  std::uint32_t last_block = 0;  ///< first block behind the subtree
};

/// A run of text between line breaks, white space collapsed.
struct PageBlock {
  std::uint32_t element = 0;  ///< innermost element around it
  std::uint32_t begin = 0;    ///< bytes of Page::text
  std::uint32_t end = 0;
  std::uint32_t link_bytes = 0;  ///< of these, inside links

  [[nodiscard]] std::uint32_t size() const noexcept { return end - begin; }
};

/// `<meta>` under any of its naming attributes.
struct PageMeta {
  std::string_view name;
  std::string_view content;
};

/// An element that carries a date in an attribute, or names itself a date.
struct PageDate {
  std::string_view value;  ///< datetime, content or title; empty: the text says it
  Hint hints = Hint::none;
  Tag tag = Tag::unknown;
  std::uint32_t block = 0;    ///< where it stands
  std::uint32_t element = 0;  ///< innermost element around it
};

/// A page as a shallow tree of text blocks with what its head says. Views the page's source.
struct Page {
  std::string text;
  std::vector<PageElement> elements;
  std::vector<PageBlock> blocks;
  std::vector<PageMeta> metas;
  std::vector<PageDate> dates;
  std::vector<std::string_view> linked_data;  ///< bodies of <script type="application/ld+json">
  std::vector<std::string_view> scripts;      ///< bodies of other scripts
  std::string_view title;                     ///< of <title>, references not decoded
  std::string_view language;                  ///< html lang
  std::string_view canonical;                 ///< link rel="canonical"

  [[nodiscard]] std::string_view text_of(const PageBlock& block) const noexcept {
    return std::string_view(text).substr(block.begin, block.size());
  }
};

/// Reads a page, however broken, in one pass. Elements below `max_depth` count as their parent's
/// text; attributes of one element beyond `max_attributes` are dropped.
[[nodiscard]] Page read_page(std::string_view source, std::size_t max_depth,
                             std::size_t max_attributes);

}  // namespace dateline::article
