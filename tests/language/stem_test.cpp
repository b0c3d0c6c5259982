// SPDX-License-Identifier: Apache-2.0
#include "language/stem.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dateline::language {
namespace {

TEST(Stem, folds_case_and_endings) {
  EXPECT_EQ(stem("Meetings"), stem("meeting"));
  EXPECT_EQ(stem("SUMMITS"), "summit");
}

TEST(Stem, leaves_what_is_no_word) {
  EXPECT_EQ(stem(""), "");
  EXPECT_EQ(stem(std::string(5000, 'x')).size(), 5000U);
}

}  // namespace
}  // namespace dateline::language
