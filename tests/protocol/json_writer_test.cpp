// SPDX-License-Identifier: Apache-2.0
#include "dateline/error.hpp"
#include "protocol/base64.hpp"
#include "protocol/json_writer.hpp"

#include <boost/json/parse.hpp>
#include <gtest/gtest.h>

#include <array>
#include <charconv>
#include <limits>
#include <random>

namespace dateline::protocol {
namespace {

using namespace std::string_literals;

template <typename Write>
std::string text_of(Write write) {
  std::string out;
  {
    JsonWriter json(out);
    write(json);
  }
  return out;
}

std::string written(std::string_view text) {
  return text_of([&](JsonWriter& json) { json.value(text); });
}

std::string parsed(const std::string& json) {
  return std::string(boost::json::parse(json).as_string());
}

TEST(JsonWriter, EscapesWhatJsonAsksFor) {
  EXPECT_EQ(written("a\"b\\c/\n\r\t\b\f\x01\x1f\x7f"),
            "\"a\\\"b\\\\c/\\n\\r\\t\\b\\f\\u0001\\u001f\x7f\"");
  EXPECT_EQ(written("\0"s), "\"\\u0000\"");
}

TEST(JsonWriter, FindsWhatToEscapeAtAnyPlaceAmongEight) {
  for (std::size_t at = 0; at < 20; ++at) {
    std::string text(20, '~');
    text[at] = '"';
    EXPECT_EQ(written(text), '"' + std::string(at, '~') + "\\\"" + std::string(19 - at, '~') + '"');
    text[at] = '\x1F';
    EXPECT_EQ(written(text),
              '"' + std::string(at, '~') + "\\u001f" + std::string(19 - at, '~') + '"');
    text[at] = ' ';
    EXPECT_EQ(written(text), '"' + text + '"');
  }
}

TEST(JsonWriter, LeavesUtf8AsItIs) {
  for (const char* text : {"é", "東京", "𝄞", "\xF4\x8F\xBF\xBF", "\xED\x9F\xBF", "\xEE\x80\x80"})
    EXPECT_EQ(written(text), std::string("\"").append(text).append("\""));
}

TEST(JsonWriter, ShowsBytesThatAreNoUtf8) {
  EXPECT_EQ(parsed(written("a\xFFz")), "a\\xffz");
  EXPECT_EQ(parsed(written("\xC0\xAF")), "\\xc0\\xaf");           // overlong
  EXPECT_EQ(parsed(written("\xED\xA0\x80")), "\\xed\\xa0\\x80");  // surrogate
  EXPECT_EQ(parsed(written("\xF4\x90\x80\x80")), "\\xf4\\x90\\x80\\x80");
  EXPECT_EQ(parsed(written("\xE6\x9D")), "\\xe6\\x9d");  // cut off
  EXPECT_EQ(parsed(written("\xE6\x9Dq")), "\\xe6\\x9dq");
}

TEST(JsonWriter, AnyBytesBecomeAStringThatParses) {
  std::mt19937 random(7);
  for (int round = 0; round < 20'000; ++round) {
    std::string bytes(random() % 24, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    const std::string once = parsed(written(bytes));
    EXPECT_EQ(parsed(written(once)), once);
  }
}

TEST(JsonWriter, WritesPlainTextAsItIs) {
  const std::string text = text_of([](JsonWriter& json) {
    json.begin_object();
    json.plain_member("when", "2025-05-15");
    json.plain_member("mod", "");
    json.key("all");
    json.begin_array();
    json.plain("planned");
    json.plain("denied");
    json.end_array();
    json.end_object();
  });
  EXPECT_EQ(text, R"({"when":"2025-05-15","mod":"","all":["planned","denied"]})");
}

TEST(JsonWriter, SetsCommasByItself) {
  const std::string text = text_of([](JsonWriter& json) {
    json.begin_object();
    json.member("a", 1);
    json.key("b");
    json.begin_array();
    json.begin_object();
    json.end_object();
    json.begin_array();
    json.end_array();
    json.null();
    json.value(true);
    json.end_array();
    json.optional_member("c", "");
    json.optional_member("d", "x");
    json.end_object();
    json.terminate('\n');
  });
  EXPECT_EQ(text, "{\"a\":1,\"b\":[{},[],null,true],\"d\":\"x\"}\n");
}

TEST(JsonWriter, NumbersAreShortAndExact) {
  const std::string text = text_of([](JsonWriter& json) {
    json.begin_array();
    json.value(0.93F);
    json.value(0.1);
    json.value(std::numeric_limits<std::uint64_t>::max());
    json.value(std::numeric_limits<std::int64_t>::min());
    json.value(std::numeric_limits<float>::quiet_NaN());
    json.value(std::numeric_limits<double>::infinity());
    json.end_array();
  });
  EXPECT_EQ(text, "[0.93,0.1,18446744073709551615,-9223372036854775808,0,0]");
}

TEST(JsonWriter, WritesHundredthsAsAnyOtherNumber) {
  constexpr int k_past_one = 120;
  for (int hundredths = -k_past_one; hundredths <= k_past_one; ++hundredths) {
    if (hundredths == 0) continue;
    const float number = static_cast<float>(hundredths) / 100;
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    EXPECT_EQ(text_of([&](JsonWriter& json) { json.value(number); }),
              std::string(digits.data(), end));
  }
  EXPECT_EQ(text_of([](JsonWriter& json) { json.value(0.0F); }), "0");
  EXPECT_EQ(text_of([](JsonWriter& json) { json.value(0.8501F); }), "0.8501");
}

TEST(JsonWriter, WritesBehindWhatIsThereAndLeavesNothingMore) {
  std::string out = "before ";
  const std::string text(5'000, 'x');
  for (int round = 0; round < 2; ++round) JsonWriter(out).value(text);
  EXPECT_EQ(out, "before \"" + text + "\"\"" + text + "\"");
}

TEST(JsonWriter, StopsAtItsLimit) {
  std::string out;
  const auto write = [&] {
    JsonWriter json(out, 100);
    json.begin_array();
    for (int at = 0; at < 1000; ++at) {
      json.begin_object();
      json.end_object();
    }
  };
  EXPECT_THROW(write(), Error);
  EXPECT_LT(out.size(), 110U);
}

TEST(Base64, KnowsTheVectorsOfTheStandard) {
  const std::vector<std::pair<std::string, std::string>> vectors{{"", ""},
                                                                 {"f", "Zg=="},
                                                                 {"fo", "Zm8="},
                                                                 {"foo", "Zm9v"},
                                                                 {"foob", "Zm9vYg=="},
                                                                 {"fooba", "Zm9vYmE="},
                                                                 {"foobar", "Zm9vYmFy"}};
  for (const auto& [bytes, text] : vectors) {
    EXPECT_EQ(to_base64(bytes), text);
    EXPECT_EQ(from_base64(text), bytes);
  }
}

TEST(Base64, ReadsBackAnyBytesAndNothingElse) {
  std::mt19937 random(11);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes(random() % 50, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    EXPECT_EQ(from_base64(to_base64(bytes)), bytes);
  }
  for (const char* wrong :
       {"Z", "Zg", "Zg=", "Zh==", "Z===", "====", "Zm9v\n", "Zm 9", "Zg==Zg==", "Zm9-"})
    EXPECT_EQ(from_base64(wrong), std::nullopt) << wrong;
}

}  // namespace
}  // namespace dateline::protocol
