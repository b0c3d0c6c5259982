// SPDX-License-Identifier: Apache-2.0
#include "sniff.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dateline::article {
namespace {

using namespace std::string_literals;

TEST(Sniff, NamesWhatItKnows) {
  EXPECT_EQ(why_binary("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s), "binary (PNG image)");
  EXPECT_EQ(why_binary("%PDF-1.7\n%"), "binary (PDF document)");
  EXPECT_EQ(why_binary("PK\3\4\x14\0\6\0"s), "binary (ZIP archive)");
  EXPECT_EQ(why_binary("\xFF\xD8\xFF\xE0\0\x10JFIF"s), "binary (JPEG image)");
  EXPECT_EQ(why_binary("\x7F"
                       "ELF\2\1\1\0"s),
            "binary (ELF program)");
}

TEST(Sniff, ZeroBytesAndControlsAreBinary) {
  EXPECT_EQ(why_binary("text with \0 in it"s), "binary");
  EXPECT_EQ(why_binary("\1\2\3\4\5 some"), "binary");
}

TEST(Sniff, TextIsText) {
  EXPECT_EQ(why_binary("LONDON, March 3 - Rates rose.\n\tIndented.\r\n"), "");
  EXPECT_EQ(why_binary("BZh is how a bzip2 file begins."), "");
  EXPECT_EQ(why_binary("ID3 tags explained"), "");
  EXPECT_EQ(why_binary("H\0e\0l\0l\0o\0!\0!\0!\0"s), "");  // UTF-16
}

TEST(Sniff, JsonIsToldByContent) {
  EXPECT_TRUE(looks_like_json(R"({"id": "1", "text": "The bridge opened on Monday."})"));
  EXPECT_TRUE(looks_like_json("{\n  \"a\" : 1 }\n{\"a\":2}\n"));
  EXPECT_TRUE(looks_like_json(R"([{"a":1}])"));
  EXPECT_FALSE(looks_like_json("[Photo] The bridge opened on Monday. [end]"));
  EXPECT_FALSE(looks_like_json("{\"Open at last,\" said the mayor of the bridge.}"));
  EXPECT_FALSE(looks_like_json("{\"a\": 1} is how an object looks."));
  EXPECT_FALSE(looks_like_json("{\"}"));
  EXPECT_FALSE(looks_like_json("{"));
}

TEST(Sniff, HtmlIsToldByContent) {
  EXPECT_TRUE(looks_like_html("  \n<!DOCTYPE html><html>"));
  EXPECT_TRUE(looks_like_html("<div class=x>Part of a page</div>"));
  EXPECT_TRUE(looks_like_html("junk before <html lang=en>"));
  EXPECT_TRUE(looks_like_html("<?xml version='1.0'?><html>"));
  EXPECT_FALSE(looks_like_html("Use the <div> element, he said."));
  EXPECT_FALSE(looks_like_html("3 < 4 and 5 > 4"));
  EXPECT_FALSE(looks_like_html("<name@example.org> wrote:"));
  EXPECT_FALSE(looks_like_html("Plain text."));
}

}  // namespace
}  // namespace dateline::article
