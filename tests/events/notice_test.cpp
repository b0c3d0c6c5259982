// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"
#include "support/test_name.hpp"

namespace dateline::events {
namespace {

// Sentences and lines that bid the reader, and by when.

struct Bidding {
  const char* text;
  const char* trigger;
  const char* day;
  const char* what;
  const char* when;
};

void PrintTo(const Bidding& each, std::ostream* out) { print_test_name(each.text, *out); }

class NoticeOf : public ::testing::TestWithParam<Bidding> {};

TEST_P(NoticeOf, IsADeadline) {
  const Bidding& each = GetParam();
  const Mention mention = test::by_trigger(
      test::read(each.text, "2025-04-27", {{each.day, "2025-05-09"}}), each.trigger);
  EXPECT_TRUE(mention.timeline);
  EXPECT_EQ(mention.what, each.what);
  EXPECT_EQ(mention.kind, "deadline");
  EXPECT_EQ(mention.status, Status::planned);
  EXPECT_EQ(to_edtf(mention.when), each.when);
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, NoticeOf,
    ::testing::Values(Bidding{"Send comments to the ministry by 9 May.", "Send", "9 May",
                              "Send comments to the ministry", "[2025-04-27..2025-05-09]"},
                      Bidding{"Please report problems by 9 May.", "report", "9 May",
                              "Report problems", "[2025-04-27..2025-05-09]"},
                      Bidding{"Submit your drawings by 9 May.", "Submit", "9 May",
                              "Submit your drawings", "[2025-04-27..2025-05-09]"},
                      Bidding{"Register by 9 May at the museum.", "Register", "9 May",
                              "Register at the museum", "[2025-04-27..2025-05-09]"},
                      Bidding{"Please return the keys no later than 9 May.", "return", "9 May",
                              "Return the keys", "[2025-04-27..2025-05-09]"},
                      Bidding{"To sing with us, please write to the choir by 9 May.", "write",
                              "9 May", "Write to the choir", "[2025-04-27..2025-05-09]"},
                      Bidding{"- repair the roof before 9 May;", "repair", "9 May",
                              "Repair the roof", "[2025-04-27..2025-05-08]"}));

class NoNotice : public ::testing::TestWithParam<const char*> {};

TEST_P(NoNotice, IsNoDeadline) {
  const auto mentions = test::read(GetParam(), "2025-04-27", {{"9 May", "2025-05-09"}});
  for (const Mention& mention : mentions) EXPECT_NE(mention.kind, "deadline") << mention.what;
}

INSTANTIATE_TEST_SUITE_P(Sentences, NoNotice,
                         ::testing::Values("Return the keys on 9 May.", "Work of art by 9 May.",
                                           "Visit the farm that opens by 9 May.",
                                           "Report by the auditors, out before 9 May."));

TEST(Notice, DayThatIsOverIsNoDeadline) {
  const auto mentions =
      test::read("Submit your drawings by 9 April.", "2025-04-27", {{"9 April", "2025-04-09"}});
  EXPECT_TRUE(test::timeline(mentions).empty());
}

}  // namespace
}  // namespace dateline::events
