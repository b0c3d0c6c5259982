// SPDX-License-Identifier: Apache-2.0
#include "dateline/error.hpp"
#include "dateline/mention.hpp"
#include "dateline/timeline.hpp"

#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(Names, EveryNameComesBackAsItsValue) {
  for (int i = 0; i <= static_cast<int>(Status::denied); ++i)
    EXPECT_EQ(status_from(to_string(static_cast<Status>(i))), static_cast<Status>(i));
  for (int i = 0; i <= static_cast<int>(Precision::none); ++i)
    EXPECT_EQ(precision_from(to_string(static_cast<Precision>(i))), static_cast<Precision>(i));
  for (int i = 0; i <= static_cast<int>(ErrorCode::timeout); ++i)
    EXPECT_EQ(error_code_from(to_string(static_cast<ErrorCode>(i))), static_cast<ErrorCode>(i));
  EXPECT_FALSE(status_from("Planned"));
  EXPECT_EQ(error_code_from("SomethingNew"), ErrorCode::failed);
}

TEST(Names, ErrorsDecideTheExitCode) {
  EXPECT_EQ(exit_code(ErrorCode::failed), 1);
  EXPECT_EQ(exit_code(ErrorCode::usage), 2);
  EXPECT_EQ(exit_code(ErrorCode::no_daemon), 3);
  EXPECT_EQ(exit_code(ErrorCode::no_permission), 4);
}

}  // namespace
}  // namespace dateline
