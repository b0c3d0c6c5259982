// SPDX-License-Identifier: Apache-2.0
#include "charset.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dateline::article {
namespace {

using namespace std::string_literals;

std::string utf16(const std::u16string& text, bool big) {
  std::string bytes;
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8U);
    const char low = static_cast<char>(unit & 0xFFU);
    bytes += big ? high : low;
    bytes += big ? low : high;
  }
  return bytes;
}

TEST(Charset, ValidUtf8IsNotCopied) {
  const std::string bytes = "Zürich – 10 Uhr";
  EXPECT_EQ(decode(bytes).view().data(), bytes.data());
}

TEST(Charset, MarksWinOverEverything) {
  EXPECT_EQ(decode("\xEF\xBB\xBFhello").view(), "hello");
  EXPECT_EQ(decode("\xFF\xFE" + utf16(u"Grüße", false)).view(), "Grüße");
  EXPECT_EQ(decode("\xFE\xFF" + utf16(u"Grüße", true)).view(), "Grüße");
  EXPECT_EQ(decode("\xFF\xFE\0\0G\0\0\0\xFC\0\0\0"s).view(), "Gü");
  EXPECT_EQ(decode("\0\0\xFE\xFF\0\0\0G\0\0\0\xFC"s).view(), "Gü");
}

TEST(Charset, Utf16WithoutMarkIsToldByItsZeros) {
  EXPECT_EQ(decode(utf16(u"Plain text here", false)).view(), "Plain text here");
  EXPECT_EQ(decode(utf16(u"Plain text here", true)).view(), "Plain text here");
}

TEST(Charset, DeclarationIsFoundInMetaHttpEquivAndProlog) {
  EXPECT_EQ(declared_charset("<html><meta charset=\"windows-1251\">"), "windows-1251");
  EXPECT_EQ(declared_charset("<META HTTP-EQUIV=Content-Type CONTENT='text/html; "
                             "charset=Shift_JIS'>"),
            "Shift_JIS");
  EXPECT_EQ(declared_charset("<?xml version=\"1.0\" encoding='iso-8859-2'?><html>"), "iso-8859-2");
  EXPECT_EQ(declared_charset("<p>charset=koi8-r</p>"), "");
}

TEST(Charset, DeclaredCharsetIsUsedWhereBytesAreNotUtf8) {
  EXPECT_EQ(decode("<meta charset=windows-1251>\xCC\xEE\xF1\xEA\xE2\xE0").view(),
            "<meta charset=windows-1251>Москва");
  EXPECT_EQ(decode("<meta charset=iso-8859-1>\x93quoted\x94 caf\xE9").view(),
            "<meta charset=iso-8859-1>“quoted” café");
  EXPECT_EQ(decode("<meta charset=shift_jis>\x93\x8C\x8B\x9E").view(),
            "<meta charset=shift_jis>東京");
}

TEST(Charset, WrongDeclarationDoesNotSpoilUtf8) {
  EXPECT_EQ(decode("<meta charset=iso-8859-1>Köln").view(), "<meta charset=iso-8859-1>Köln");
}

TEST(Charset, DetectionServesWhereNothingIsDeclared) {
  std::string text;
  for (int i = 0; i < 20; ++i)  // "Президент России сказал" in windows-1251
    text += "\xCF\xF0\xE5\xE7\xE8\xE4\xE5\xED\xF2 \xD0\xEE\xF1\xF1\xE8\xE8 "
            "\xF1\xEA\xE0\xE7\xE0\xEB. ";
  EXPECT_NE(decode(text).view().find("Президент России"), std::string_view::npos);
}

TEST(Charset, UnknownDeclarationFallsBackToDetection) {
  const std::string text = "<meta charset=no-such-set>Caf\xE9 \xE0 la carte, d\xE9j\xE0 vu, "
                           "na\xEFve fa\xE7"
                           "ade";
  EXPECT_NE(decode(text).view().find("Caf"), std::string_view::npos);
}

TEST(Charset, NearlyValidUtf8StaysUtf8) {
  const std::string text = "Čtvrtletní výsledky překvapily příznivě \xC5";
  EXPECT_EQ(decode(text).view(), "Čtvrtletní výsledky překvapily příznivě \xEF\xBF\xBD");
}

}  // namespace
}  // namespace dateline::article
