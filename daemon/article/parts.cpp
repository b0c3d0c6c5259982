// SPDX-License-Identifier: Apache-2.0
#include "parts.hpp"

#include "clean_text.hpp"

#include <cstdint>

namespace dateline::article {

void append_part(const Article& one, Article& whole) {
  if (one.body.empty()) return;
  const std::uint32_t begin = append_paragraph(whole.body, one.body);
  whole.parts.push_back({begin, one.published});
  for (const std::uint32_t item : one.items) whole.items.push_back(begin + item);
  if (!one.published || (whole.published && one.published->local < whole.published->local)) return;
  whole.published = one.published;
  whole.published_from = PublishedFrom::newest;
}

}  // namespace dateline::article
