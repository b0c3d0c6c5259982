// SPDX-License-Identifier: Apache-2.0
#include "watch_table.hpp"

#include <gmock/gmock.h>

namespace dateline::watch {
namespace {

using ::testing::UnorderedElementsAre;

TEST(WatchTable, AWatchFollowsADirectoryThatMoved) {
  WatchTable table;
  EXPECT_EQ(table.bind("/a", 1), -1);
  EXPECT_EQ(table.bind("/b", 1), -1);
  EXPECT_EQ(*table.path(1), "/b");
  EXPECT_EQ(table.size(), 1U);
}

TEST(WatchTable, APathThatGotAnotherWatchGivesBackTheOld) {
  WatchTable table;
  table.bind("/a", 1);
  EXPECT_EQ(table.bind("/a", 2), 1);
  EXPECT_EQ(table.path(1), nullptr);
  EXPECT_EQ(*table.path(2), "/a");
}

TEST(WatchTable, RemovesATreeAndNotItsNeighbours) {
  WatchTable table;
  table.bind("/a", 1);
  table.bind("/a/b", 2);
  table.bind("/a/b/c", 3);
  table.bind("/a-b", 4);
  table.bind("/ab", 5);
  EXPECT_THAT(table.remove_tree("/a"), UnorderedElementsAre(1, 2, 3));
  EXPECT_EQ(table.size(), 2U);
  EXPECT_EQ(table.path(3), nullptr);
}

}  // namespace
}  // namespace dateline::watch
