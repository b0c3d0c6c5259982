// SPDX-License-Identifier: Apache-2.0
#include "intake_log.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline::app {
namespace {

using testing::ElementsAre;

TEST(IntakeLogTest, TellsOfADirectoryThatIsNotThereInOneLine) {
  IntakeStatus status;
  status.directories.resize(1);
  status.directories.front().path = "/srv/news";
  status.directories.front().state = "missing";
  status.troubles.resize(1);
  status.troubles.front().path = "/srv/news";
  status.troubles.front().reason = "no such directory; taken up as soon as it appears";
  EXPECT_THAT(troubles_in(status),
              ElementsAre("/srv/news: watched directory is missing: no such directory"));
}

TEST(IntakeLogTest, TellsOfEveryOtherTroubleByItself) {
  IntakeStatus status;
  status.directories.resize(1);
  status.directories.front().path = "/srv/news";
  status.directories.front().state = "watching";
  status.troubles.resize(2);
  status.troubles.front().path = "/srv/news/a";
  status.troubles.front().reason = "permission denied; tried again in 0.5 s";
  status.troubles.back().reason = "the disk is full";
  EXPECT_THAT(troubles_in(status),
              ElementsAre("/srv/news/a: permission denied", "the disk is full"));
}

}  // namespace
}  // namespace dateline::app
