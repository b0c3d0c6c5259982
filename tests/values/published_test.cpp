// SPDX-License-Identifier: Apache-2.0
#include "dateline/published.hpp"

#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(Published, ComesBackAsItWasWritten) {
  for (const std::string_view text :
       {"2023-07-10", "2023-07-10T14:19", "2023-07-10T14:19+09:00", "2023-07-10T14:19Z",
        "2023-07-10T14:19-03:30", "0999-01-01", "-0044-03-15"}) {
    const auto published = published_from_iso(text);
    ASSERT_TRUE(published) << text;
    EXPECT_EQ(to_iso(*published), text);
  }
}

TEST(Published, DropsSecondsAndTakesTheShortFormsOfZones) {
  EXPECT_EQ(to_iso(*published_from_iso("2023-07-10T14:19:59.123+0900")), "2023-07-10T14:19+09:00");
  EXPECT_EQ(to_iso(*published_from_iso("2023-07-10 14:19:00 +09")), "2023-07-10T14:19+09:00");
  EXPECT_EQ(to_iso(*published_from_iso("2023-07-10T141900Z")), "2023-07-10T14:19Z");
}

TEST(Published, RefusesWhatIsNoIsoTime) {
  for (const std::string_view text :
       {"", "2023", "2023-07", "2023-02-29", "2023-07-10T", "2023-07-10T24:00", "2023-07-10X14:19",
        "2023-07-10T14:19+99:00", "2023-07-10T14:19 JST", "10 July 2023"})
    EXPECT_FALSE(published_from_iso(text)) << text;
}

}  // namespace
}  // namespace dateline
