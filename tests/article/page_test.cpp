// SPDX-License-Identifier: Apache-2.0
#include "html/content.hpp"
#include "html/page.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dateline::article {
namespace {

std::string blocks_of(std::string_view source, std::size_t depth = 256) {
  const Page page = read_page(source, depth, 256);
  std::string out;
  for (const PageBlock& block : page.blocks) out += std::string(page.text_of(block)) + "|";
  return out;
}

TEST(Page, BreaksTextAtBlocksAndKeepsInlineTogether) {
  EXPECT_EQ(blocks_of("<p>One <b>two</b>\n three<p>Four<div>Five</div>"),
            "One two three|Four|Five|");
  EXPECT_EQ(blocks_of("<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>"), "a|b|c|d|");
}

TEST(Page, OneBreakIsALineTwoAreAParagraph) { EXPECT_EQ(blocks_of("a<br>b<br><br>c"), "a\nb|c|"); }

TEST(Page, KeepsWhatScriptsAndHeadSay) {
  const Page page = read_page(
      "<html lang=en-GB><head><title> T &amp; U </title><meta property=og:title content='O'>"
      "<link rel=canonical href=https://example.org/a><script type='application/ld+json'>{1}"
      "</script><script>x</script></head><body><svg><title>icon</title></svg>t</body></html>",
      256, 256);
  EXPECT_EQ(page.title, "T &amp; U");
  EXPECT_EQ(page.language, "en-GB");
  EXPECT_EQ(page.canonical, "https://example.org/a");
  ASSERT_EQ(page.linked_data.size(), 1U);
  EXPECT_EQ(page.linked_data[0], "{1}");
  ASSERT_EQ(page.metas.size(), 1U);
  EXPECT_EQ(page.metas[0].name, "og:title");
}

TEST(Page, CountsLinkedBytes) {
  const Page page = read_page("<p>ab <a href=x>cdef</a> gh</p><p><a>all</p><p>none", 256, 256);
  ASSERT_EQ(page.blocks.size(), 3U);
  EXPECT_EQ(page.blocks[0].link_bytes, 4U);
  EXPECT_EQ(page.blocks[1].link_bytes, 3U);
}

TEST(Page, DeepElementsAreTheirParentsText) {
  std::string source;
  for (int i = 0; i < 50; ++i) source += "<div>";
  source += "deep";
  for (int i = 0; i < 50; ++i) source += "</div>";
  EXPECT_EQ(blocks_of(source + "<p>after", 8), "deep|after|");
}

TEST(Page, SubtreesAreStretches) {
  const Page page = read_page("<div><p>a</p><section><p>b</p></section></div><p>c</p>", 256, 256);
  for (std::size_t at = 1; at < page.elements.size(); ++at) {
    const PageElement& element = page.elements[at];
    EXPECT_LT(element.parent, at);
    EXPECT_LE(element.end, page.elements[element.parent].end);
    EXPECT_LE(element.first_block, element.last_block);
    EXPECT_LE(element.last_block, page.elements[element.parent].last_block);
  }
}

}  // namespace
}  // namespace dateline::article
