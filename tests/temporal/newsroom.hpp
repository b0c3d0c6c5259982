// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms.hpp"

#include <string>
#include <string_view>

namespace dateline::temporal {

/// A paragraph of a newspaper with the day it came out, and what a careful annotator marks in it.
/// Each was marked before the tagger saw it.
struct Paragraph {
  std::string_view published;
  std::string_view text;
  std::string_view found;
};

inline void PrintTo(const Paragraph& paragraph, std::ostream* out) {
  print_test_name(paragraph.text, *out);
}

/// More of the article: a single paragraph would be a post.
inline constexpr std::string_view k_rest =
    "\n\nThe mayor thanked the volunteers and said the work would go on. Neighbours brought soup "
    "and blankets, and the parish hall stayed open. Nobody was hurt, and the police said that the "
    "road was clear. A spokesman for the company declined to comment on the matter, citing the "
    "privacy of its customers and of its staff.";

inline void expect_marked(const Paragraph& paragraph) {
  const std::string text = std::string(paragraph.text) + std::string(k_rest);
  EXPECT_EQ(read(text, reference(paragraph.published)), paragraph.found) << paragraph.text;
}

}  // namespace dateline::temporal
