// SPDX-License-Identifier: Apache-2.0
#include "dateline/error.hpp"
#include "protocol/framing.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace dateline::protocol {
namespace {

using namespace std::string_literals;

std::vector<std::string> all_of(FrameReader& reader) {
  std::vector<std::string> frames;
  while (const auto frame = reader.next()) frames.emplace_back(*frame);
  return frames;
}

TEST(FrameReader, GivesMessagesInOrderWhateverThePiecesAre) {
  const std::string stream = "{\"a\":1}\0\0{}\0tail\0"s;
  const std::vector<std::string> expected{"{\"a\":1}", "", "{}", "tail"};
  for (std::size_t piece = 1; piece <= stream.size(); ++piece) {
    FrameReader reader(100);
    std::vector<std::string> frames;
    for (std::size_t at = 0; at < stream.size(); at += piece) {
      reader.append(std::string_view(stream).substr(at, piece));
      for (std::string& frame : all_of(reader)) frames.push_back(std::move(frame));
    }
    EXPECT_EQ(frames, expected) << "pieces of " << piece;
    EXPECT_FALSE(reader.partial());
  }
}

TEST(FrameReader, KnowsThatAMessageIsHalfThere) {
  FrameReader reader(100);
  EXPECT_FALSE(reader.partial());
  reader.append("{");
  EXPECT_EQ(reader.next(), std::nullopt);
  EXPECT_TRUE(reader.partial());
}

TEST(FrameReader, TakesAMessageOfTheLimitAndNoByteMore) {
  FrameReader fits(5);
  fits.append("12345\0"s);
  EXPECT_EQ(fits.next(), "12345");
  FrameReader whole(5);
  whole.append("123456\0"s);
  EXPECT_THROW(static_cast<void>(whole.next()), Error);
  FrameReader unfinished(5);
  unfinished.append("123456");
  EXPECT_THROW(static_cast<void>(unfinished.next()), Error);
}

TEST(FrameReader, CountsTheLimitForEachMessageAlone) {
  FrameReader reader(5);
  reader.append("12345\0abcde\0x\0"s);
  EXPECT_EQ(all_of(reader), (std::vector<std::string>{"12345", "abcde", "x"}));
}

TEST(FrameReader, GivesMemoryBack) {
  FrameReader reader(1 << 20);
  reader.append(std::string(1 << 19, 'x') + '\0');
  ASSERT_TRUE(reader.next());
  reader.append("half");
  reader.shrink();
  EXPECT_LT(reader.buffered(), 1000U);
  reader.append("\0"s);
  EXPECT_EQ(reader.next(), "half");
}

}  // namespace
}  // namespace dateline::protocol
