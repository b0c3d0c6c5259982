// SPDX-License-Identifier: Apache-2.0
#include "settle_queue.hpp"

#include <gtest/gtest.h>

namespace dateline::watch {
namespace {

using namespace std::chrono_literals;
using Sign = SettleQueue::Sign;

struct SettleQueueTest : ::testing::Test {
  SettleQueue queue{100ms, 3};
  SettleQueue::Clock::time_point start;
};

TEST_F(SettleQueueTest, EntryIsDueAfterTheSettleTime) {
  EXPECT_TRUE(queue.touch("/a", Sign::closed, start));
  EXPECT_EQ(queue.next(), start + 100ms);
  EXPECT_FALSE(queue.pop(start + 99ms));
  const auto entry = queue.pop(start + 100ms);
  ASSERT_TRUE(entry);
  EXPECT_EQ(entry->path, "/a");
  EXPECT_FALSE(queue.next());
  EXPECT_FALSE(queue.contains("/a"));
}

TEST_F(SettleQueueTest, EveryTouchBeginsTheQuietTimeAnew) {
  queue.touch("/a", Sign::closed, start);
  queue.touch("/a", Sign::closed, start + 50ms);
  EXPECT_FALSE(queue.pop(start + 149ms));
  EXPECT_TRUE(queue.pop(start + 150ms));
}

TEST_F(SettleQueueTest, ListingDoesNotTouchWhatIsWaitedFor) {
  queue.touch("/a", Sign::created, start);
  EXPECT_TRUE(queue.touch("/a", Sign::found, start + 50ms));
  const auto entry = queue.pop(start + 100ms);
  ASSERT_TRUE(entry);
  EXPECT_TRUE(entry->open);
}

TEST_F(SettleQueueTest, ClosingEndsBeingOpen) {
  queue.touch("/a", Sign::created, start);
  queue.touch("/a", Sign::closed, start);
  EXPECT_FALSE(queue.pop(start + 1s)->open);
}

TEST_F(SettleQueueTest, TheOldEndOfAMoveComesAfterTheNewOne) {
  queue.touch("/old", Sign::left, start);
  queue.touch("/new", Sign::closed, start + 1ms);
  EXPECT_EQ(queue.pop(start + 1s)->path, "/new");
  EXPECT_EQ(queue.pop(start + 1s)->path, "/old");
}

TEST_F(SettleQueueTest, RefusesWhatExceedsItsLimit) {
  for (const char* path : {"/a", "/b", "/c"}) EXPECT_TRUE(queue.touch(path, Sign::closed, start));
  EXPECT_FALSE(queue.touch("/d", Sign::closed, start));
  EXPECT_TRUE(queue.touch("/a", Sign::closed, start));
}

TEST_F(SettleQueueTest, WhatIsPutBackComesAgain) {
  queue.touch("/a", Sign::closed, start);
  auto entry = queue.pop(start + 100ms);
  entry->last = Stamp{1, 2, 3, 4, 5};
  queue.put_back(*entry, start + 200ms);
  EXPECT_TRUE(queue.contains("/a"));
  EXPECT_EQ(queue.pop(start + 200ms)->last, (Stamp{1, 2, 3, 4, 5}));
}

}  // namespace
}  // namespace dateline::watch
