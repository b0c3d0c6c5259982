// SPDX-License-Identifier: Apache-2.0
// What an event keeps of its evidence, in as few bytes as can be.
#include "dateline/error.hpp"
#include "record/compact.hpp"
#include "record/event_record.hpp"
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

/// The entry that the ferry makes.
Event entry() {
  Event event;
  event.what = ferry_sank(0).what;
  event.kind = "accident";
  event.participants = {{"Halcyon", ParticipantType::thing, {}}};
  event.places = {{"Porto Sereno", "PT", {}}};
  return event;
}

std::string encode(const std::vector<Support>& support, const Event& event = entry()) {
  SupportWriter writer{event};
  for (const Support& each : support) writer.add(each.article, each.published, each.mention);
  return writer.take();
}

std::vector<Support> decode(lmdb::Bytes bytes, const Event& event = entry()) {
  FlatBufferBuilder builder;
  const std::string record = encode_event(builder, {}, event, {}, 1, bytes);
  return EventRecord{record}.support();
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
  return {{hash_of("a"), wired, ferry_sank(20)}, {hash_of("b"), std::nullopt, moved}};
}

TEST(SupportCodecTest, WhatIsReadIsWhatWasWritten) {
  for (const Event& event : {entry(), Event{}}) {
    const std::string written = encode(two_supports(), event);
    const std::vector<Support> read = decode(written, event);
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read[1].mention.earlier, two_supports()[1].mention.earlier);
    EXPECT_EQ(read[1].mention.when, two_supports()[1].mention.when);
    EXPECT_EQ(read[0].published, two_supports()[0].published);
    EXPECT_EQ(encode(read, event), written);
    EXPECT_TRUE(decode(encode({}, event), event).empty());
  }
}

TEST(SupportCodecTest, WhatNoFoldAsksForIsLeftOut) {
  const Support support = decode(encode({{hash_of("a"), std::nullopt, ferry_sank(20)}})).front();
  EXPECT_EQ(support.mention.sentence, Quote{});
  EXPECT_EQ(support.mention.trigger.text, "");
  EXPECT_EQ(support.mention.participants.front().range, ByteRange{});
  EXPECT_EQ(support.mention.what, ferry_sank(20).what);
}

TEST(SupportCodecTest, WhatSeveralSaySamelyStandsOnce) {
  const Support one{hash_of("a"), published(day(2031, 8, 15)), ferry_sank(20)};
  const Support other{hash_of("b"), published(day(2031, 8, 16)), ferry_sank(20)};
  const std::size_t alone = encode({one}, Event{}).size();
  EXPECT_GT(alone, 80U);
  EXPECT_LT(encode({one, other}, Event{}).size(), alone + 48);  // of which the hash is a third
  EXPECT_LT(encode({one}).size(), 48U) << "the entry says all of it";
}

TEST(SupportCodecTest, BytesCutShortAreRefused) {
  const std::string bytes = encode({two_supports().front()});
  for (std::size_t size = 1; size < bytes.size(); ++size) {
    const Error error = test::error_of([&] { (void)decode(lmdb::Bytes{bytes}.substr(0, size)); });
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
        EXPECT_LE(decode(damaged).size(), damaged.size());
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
