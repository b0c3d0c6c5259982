// SPDX-License-Identifier: Apache-2.0
#include "print/text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline::client {
namespace {

using testing::ElementsAre;

TEST(Text, CountsColumnsNotBytes) {
  EXPECT_EQ(width(""), 0U);
  EXPECT_EQ(width("Kobe"), 4U);
  EXPECT_EQ(width("Zürich"), 6U);
  EXPECT_EQ(width("横浜"), 4U);
  EXPECT_EQ(width("e\xCC\x81t\xC3\xA9"), 3U) << "a combining accent takes no column";
  EXPECT_EQ(width("👩‍🚀"), 2U) << "joined emoji are one";
  EXPECT_EQ(width("🇯🇵"), 2U);
}

TEST(Text, TakesWhatCouldFoolATerminalOut) {
  EXPECT_EQ(printable("a\x1b[31mb"), "a[31mb");
  EXPECT_EQ(printable("one\n two\t\tthree "), "one two three");
  EXPECT_EQ(printable("left\xE2\x80\xAEthgir"), "leftthgir") << "right-to-left override";
  EXPECT_EQ(printable("c1 \xC2\x9B"
                      "31m"),
            "c1 31m");
  EXPECT_EQ(printable("bad \xFF byte"), "bad \xEF\xBF\xBD byte");
  EXPECT_EQ(printable("👩‍🚀"), "👩‍🚀") << "the joiner stays";
}

TEST(Text, FitsIntoColumnsWithAnEllipsis) {
  EXPECT_EQ(fit("Kobe", 4), "Kobe");
  EXPECT_EQ(fit("Kobe harbour", 6), "Kobe…");
  EXPECT_EQ(fit("Kobe harbour", 8), "Kobe ha…");
  EXPECT_EQ(fit("横浜市長", 5), "横浜…");
  EXPECT_EQ(fit("横浜市長", 4), "横…") << "half a character is none";
  EXPECT_EQ(fit("x", 0), "");
}

TEST(Text, FitsTheEndOfAPath) {
  EXPECT_EQ(fit_end("/news/a.txt", 11), "/news/a.txt");
  EXPECT_EQ(fit_end("/news/a.txt", 6), "…a.txt");
  EXPECT_EQ(fit_end("/港/港.txt", 6), "….txt");
}

TEST(Text, PadsToColumns) {
  EXPECT_EQ(pad("横浜", 6), "横浜  ");
  EXPECT_EQ(pad("long", 2), "long");
}

TEST(Text, WrapsAtBlanksAndElseAnywhere) {
  EXPECT_THAT(wrap("one two three", 7), ElementsAre("one two", "three"));
  EXPECT_THAT(wrap("one two three", 8), ElementsAre("one two", "three"));
  EXPECT_THAT(wrap("abcdefgh ij", 5), ElementsAre("abcde", "fgh", "ij"));
  EXPECT_THAT(wrap("横浜市長が来る", 6), ElementsAre("横浜市", "長が来", "る"));
  EXPECT_THAT(wrap("", 9), ElementsAre(""));
}

TEST(Text, WrappingLosesNoWordAndKeepsToTheWidth) {
  std::string text;
  for (std::size_t at = 0; at < 300; ++at) text += std::string(at * 7 % 13, "abc"[at % 3]) + ' ';
  for (std::size_t columns = 2; columns < 40; ++columns) {
    std::string joined;
    for (const std::string& line : wrap(text, columns)) {
      EXPECT_LE(width(line), columns);
      joined += line;
    }
    std::string expected = text;
    std::erase(expected, ' ');
    std::erase(joined, ' ');
    EXPECT_EQ(joined, expected) << columns;
  }
}

TEST(Text, GroupsDigitsAndCountsThings) {
  EXPECT_EQ(grouped(0), "0");
  EXPECT_EQ(grouped(999), "999");
  EXPECT_EQ(grouped(1000), "1,000");
  EXPECT_EQ(grouped(1234567), "1,234,567");
  EXPECT_EQ(counted(1, "file"), "1 file");
  EXPECT_EQ(counted(2, "file"), "2 files");
  EXPECT_EQ(counted(0, "entry", "entries"), "0 entries");
}

}  // namespace
}  // namespace dateline::client
