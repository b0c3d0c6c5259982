// SPDX-License-Identifier: Apache-2.0
#include "language/identify.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dateline::language {
namespace {

TEST(Identify, tells_languages_apart) {
  EXPECT_EQ(identify("The prime minister will meet the president on Tuesday, officials said."),
            "en");
  EXPECT_EQ(identify("首相は火曜日にリトアニアで北大西洋条約機構の事務総長と会談する予定です。"),
            "ja");
  EXPECT_EQ(identify("Der Bundeskanzler trifft am Dienstag den Präsidenten in Berlin, hieß es."),
            "de");
}

TEST(Identify, long_text_is_told_by_all_of_it) {
  std::string text =
      "Nachrichten Wirtschaft Sport Kultur Wetter Anmelden Zur Startseite Mehr lesen. ";
  for (int line = 0; line < 12; ++line)
    text += "The council has voted to build a new bridge over the river next year. ";
  EXPECT_EQ(identify(text), "en");
}

TEST(Identify, short_text_is_undetermined) {
  EXPECT_EQ(identify(""), "und");
  EXPECT_EQ(identify("Hello"), "und");
  EXPECT_EQ(identify("12 34 56 78 90 12 34 56 78 90 12 34 56"), "und");
}

TEST(Identify, stands_broken_bytes) {
  std::string text = "The council has voted to build a new bridge over the river next year. ";
  for (std::size_t at = 7; at < text.size(); at += 17) text[at] = '\xFF';
  EXPECT_EQ(identify(text), "en");
  EXPECT_EQ(identify(std::string(100000, '\xC3')), "und");
}

}  // namespace
}  // namespace dateline::language
