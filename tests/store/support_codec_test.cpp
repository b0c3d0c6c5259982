// SPDX-License-Identifier: Apache-2.0
// What an event keeps of its evidence, in as few bytes as can be.
#include "dateline/error.hpp"
#include "record/compact.hpp"
#include "record/support.hpp"
#include "support.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace dateline::store {
namespace {

using test::day;
using test::hash_of;

Published published(CivilDay day) { return {first_minute(day), false, std::nullopt}; }

Mention ferry_sank(std::uint32_t begin) {
  Mention mention;
  mention.trigger = {"sank", {begin, begin + 4}};
  mention.what = "the ferry Halcyon sank off Porto Sereno";
  mention.kind = "accident";
  mention.status = Status::happened;
  mention.when = TimeSpan::day(day(2031, 8, 14));
  mention.basis = Basis::expression;
  mention.participants = {{"Halcyon", ParticipantType::thing, {4, 11}}};
  mention.places = {{"Porto Sereno", "PT", {20, 32}}};
  mention.sentence = {"The ferry Halcyon sank off Porto Sereno on Thursday.", {0, 52}};
  mention.confidence = 0.875F;
  mention.rank = 3;
  mention.timeline = true;
  return mention;
}

std::vector<Support> two_supports() {
  Published wired = published(day(2031, 8, 15));
  wired.local += std::chrono::minutes{95};
  wired.has_time = true;
  wired.offset = UtcOffset{-210};
  Mention moved = ferry_sank(700);
  moved.status = Status::cancelled;
  moved.when = TimeSpan::not_after(day(2031, 9, 1));
  moved.when.offset = UtcOffset{60};
  moved.earlier = {
      TimeSpan::day(day(1931, 1, 1)),
      TimeSpan::lasting({std::nullopt, first_minute(day(2030, 1, 1))}, {}, Precision::year)};
  moved.earlier[0].modifier = Modifier::about;
  return {support_of(hash_of("a"), wired, ferry_sank(20)),
          support_of(hash_of("b"), std::nullopt, moved)};
}

TEST(SupportCodecTest, WhatIsReadIsWhatWasWritten) {
  const std::vector<Support> written = two_supports();
  EXPECT_EQ(decode_support(encode(written)), written);
  EXPECT_TRUE(decode_support(encode(std::vector<Support>{})).empty());
}

TEST(SupportCodecTest, WhatNoFoldAsksForIsLeftOut) {
  const Support support = support_of(hash_of("a"), std::nullopt, ferry_sank(20));
  EXPECT_EQ(support.mention.sentence, Quote{});
  EXPECT_EQ(support.mention.trigger.text, "");
  EXPECT_EQ(support.mention.participants.front().range, ByteRange{});
  EXPECT_EQ(support.mention.what, ferry_sank(20).what);
}

TEST(SupportCodecTest, WhatSeveralSaySamelyStandsOnce) {
  const Support one = support_of(hash_of("a"), published(day(2031, 8, 15)), ferry_sank(20));
  const Support other = support_of(hash_of("b"), published(day(2031, 8, 16)), ferry_sank(20));
  const std::size_t alone = encode({one}).size();
  EXPECT_LT(encode({one, other}).size(), alone + 48);  // of which the hash is a third
  EXPECT_GT(alone, 80U);
}

TEST(SupportCodecTest, BytesCutShortAreRefused) {
  const std::string bytes = encode(std::vector{two_supports().front()});
  for (std::size_t size = 1; size < bytes.size(); ++size) {
    const Error error =
        test::error_of([&] { (void)decode_support(lmdb::Bytes{bytes}.substr(0, size)); });
    EXPECT_EQ(error.code(), ErrorCode::store) << size;
  }
}

TEST(SupportCodecTest, DamagedBytesAreReadOrRefused) {
  const std::string bytes = encode(two_supports());
  for (std::size_t at = 0; at < bytes.size(); ++at)
    for (const char damage : {'\x01', '\x10', '\x7F', '\xFF'}) {
      std::string damaged = bytes;
      damaged[at] = static_cast<char>(damaged[at] ^ damage);
      try {
        EXPECT_LE(decode_support(damaged).size(), damaged.size());
      } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::store);
      }
    }
}

TEST(CompactTest, NumbersOfAllSizesStand) {
  CompactWriter writer;
  const std::vector<std::uint64_t> numbers{
      0, 1, 127, 128, 16'383, 16'384, std::numeric_limits<std::uint64_t>::max()};
  for (const std::uint64_t number : numbers) writer.number(number);
  const std::string bytes = writer.take();
  CompactReader reader{bytes, "numbers"};
  for (const std::uint64_t number : numbers) EXPECT_EQ(reader.number(), number);
  EXPECT_TRUE(reader.ended());
}

TEST(CompactTest, ANumberWithoutAnEndIsRefused) {
  const std::string bytes(20, '\xFF');
  EXPECT_EQ(test::error_of([&] { (void)CompactReader(bytes, "numbers").number(); }).code(),
            ErrorCode::store);
}

}  // namespace
}  // namespace dateline::store
