// SPDX-License-Identifier: Apache-2.0
#include "utf8.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <random>

namespace dateline::article {
namespace {

TEST(Utf8, CountsSequencesAndInvalidBytes) {
  const Utf8Census census = count_utf8("caf\xC3\xA9 \xFF na\xC3\xAFve");
  EXPECT_EQ(census.sequences, 2U);
  EXPECT_EQ(census.invalid, 1U);
}

TEST(Utf8, RefusesOverlongFormsAndSurrogates) {
  EXPECT_EQ(sequence_length("\xC0\xAF"), 0U);
  EXPECT_EQ(sequence_length("\xE0\x80\x80"), 0U);
  EXPECT_EQ(sequence_length("\xED\xA0\x80"), 0U);
  EXPECT_EQ(sequence_length("\xF4\x90\x80\x80"), 0U);
  EXPECT_EQ(sequence_length("\xF0\x9F\x99\x82"), 4U);
}

TEST(Utf8, ReplacesWhatIsInvalid) {
  EXPECT_EQ(repair_utf8("a\xFF"
                        "b"),
            "a\xEF\xBF\xBD"
            "b");
  EXPECT_EQ(repair_utf8("cut \xE2\x82"), "cut \xEF\xBF\xBD");
}

TEST(Utf8, WritesCodePointsOfEveryLength) {
  std::string out;
  for (const char32_t point : {U'A', U'é', U'€', U'🙂'}) append_code_point(out, point);
  EXPECT_EQ(out, "Aé€🙂");
  out.clear();
  append_code_point(out, 0xD800);
  append_code_point(out, 0x110000);
  EXPECT_EQ(out, std::string(k_replacement) + std::string(k_replacement));
}

TEST(Utf8, RepairOfAnyBytesIsValid) {
  std::mt19937 random(7);
  for (int round = 0; round < 500; ++round) {
    std::string bytes(static_cast<std::size_t>(round) % 97, '\0');
    for (char& c : bytes) c = static_cast<char>(random() % 256);
    EXPECT_EQ(count_utf8(repair_utf8(bytes)).invalid, 0U);
  }
}

}  // namespace
}  // namespace dateline::article
