// SPDX-License-Identifier: Apache-2.0
#include "dateline/spelling.hpp"

#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(EditDistance, counts_letters_inserted_dropped_replaced_and_swapped) {
  EXPECT_EQ(edit_distance("status", "status"), 0);
  EXPECT_EQ(edit_distance("staus", "status"), 1);
  EXPECT_EQ(edit_distance("statuss", "status"), 1);
  EXPECT_EQ(edit_distance("stitus", "status"), 1);
  EXPECT_EQ(edit_distance("stauts", "status"), 1);
  EXPECT_EQ(edit_distance("kitten", "sitting"), 3);
}

TEST(EditDistance, of_nothing_is_the_length_of_the_other) {
  EXPECT_EQ(edit_distance("", ""), 0);
  EXPECT_EQ(edit_distance("", "sync"), 4);
  EXPECT_EQ(edit_distance("sync", ""), 4);
}

}  // namespace
}  // namespace dateline
