// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"
#include "support/test_name.hpp"

#include <string>

namespace dateline::events {
namespace {

struct Case {
  const char* text;
  const char* trigger;
  std::vector<test::Said> said;
  const char* what;
  const char* kind;
  Status status;
  const char* when;
};

void PrintTo(const Case& each, std::ostream* out) { print_test_name(each.text, *out); }

class Planned : public ::testing::TestWithParam<Case> {};

TEST_P(Planned, StandsOnTheTimeline) {
  const Case& each = GetParam();
  const Mention mention =
      test::by_trigger(test::read(each.text, "2025-09-30", each.said), each.trigger);
  EXPECT_TRUE(mention.timeline) << mention.why;
  EXPECT_EQ(mention.what, each.what);
  EXPECT_EQ(mention.kind, each.kind) << mention.why;
  EXPECT_EQ(mention.status, each.status) << mention.why;
  EXPECT_EQ(to_edtf(mention.when), each.when) << mention.why;
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, Planned,
    ::testing::Values(
        Case{"The spring summit took place in Oslo. The next one will be held in Halifax in May.",
             "held",
             {{"May", "2026-05"}},
             "The next summit will be held in Halifax",
             "meeting",
             Status::planned,
             "2026-05"},
        Case{"Castel plans to shut its mill in Derby and cut 90 jobs in May.",
             "cut",
             {{"May", "2026-05"}},
             "Castel plans to cut 90 jobs",
             "business",
             Status::planned,
             "2026-05"},
        Case{"Castel will shut its mill in Derby in March and cut 90 jobs in May.",
             "cut",
             {{"March", "2026-03"}, {"May", "2026-05"}},
             "Castel will cut 90 jobs",
             "business",
             Status::planned,
             "2026-05"},
        Case{"The hearing was moved from 4 May to 9 June.",
             "moved",
             {{"4 May", "2026-05-04"}, {"9 June", "2026-06-09"}},
             "The hearing was moved",
             "court",
             Status::planned,
             "2026-06-09"},
        Case{"A review of the scheme is due in 2028.",
             "is",
             {{"2028", "2028"}},
             "A review of the scheme is due",
             "deadline",
             Status::planned,
             "2028"},
        Case{"The judge set October 6 as the start of the trial.",
             "trial",
             {{"October 6", "2025-10-06"}},
             "Start of the trial",
             "court",
             Status::planned,
             "2025-10-06"},
        Case{"Schools will remain closed until November 3.",
             "closed",
             {{"November 3", "../2025-11-03"}},
             "Schools will remain closed",
             "work",
             Status::planned,
             "../2025-11-03"},
        Case{"The pact will run for a period of five years from signing.",
             "run",
             {{"five years", "", TimexType::duration, "P5Y"}},
             "The pact will run for a period of five years from signing",
             "agreement",
             Status::planned,
             "[2025-09-30..]"},
        Case{"The ministry set a deadline of October 10 for bids.",
             "deadline",
             {{"October 10", "2025-10-10"}},
             "Deadline for bids",
             "deadline",
             Status::planned,
             "2025-10-10"},
        Case{"The parties have until November 15 to respond.",
             "respond",
             {{"November 15", "../2025-11-15"}},
             "The parties have to respond",
             "deadline",
             Status::planned,
             "[2025-09-30..2025-11-15]"},
        Case{"The exhibition will run until December 1 at the Harbor Museum.",
             "run",
             {{"December 1", "../2025-12-01"}},
             "The exhibition will run at the Harbor Museum",
             "culture",
             Status::planned,
             "../2025-12-01"},
        Case{"The contract runs from January 2026 to December 2029.",
             "runs",
             {{"January 2026", "2026-01/2029-12"}, {"December 2029", "2026-01/2029-12"}},
             "The contract runs",
             "deal",
             Status::planned,
             "2026-01/2029-12"},
        Case{"The board named Ana Ruiz chief executive, effective Jan. 1.",
             "named",
             {{"Jan. 1", "2026-01-01"}},
             "The board named Ana Ruiz chief executive",
             "appointment",
             Status::planned,
             "2026-01-01"},
        Case{"The election is on October 25.",
             "is",
             {{"October 25", "2025-10-25"}},
             "The election takes place",
             "election",
             Status::planned,
             "2025-10-25"},
        Case{"The minister will be in Lisbon on Friday.",
             "be",
             {{"Friday", "2025-10-03"}},
             "The minister will be in Lisbon",
             "other",
             Status::planned,
             "2025-10-03"},
        Case{"On Friday the minister will be in Lisbon for talks.",
             "be",
             {{"Friday", "2025-10-03"}},
             "The minister will be in Lisbon for talks",
             "other",
             Status::planned,
             "2025-10-03"},
        Case{"The minister will be back in court on Friday.",
             "be",
             {{"Friday", "2025-10-03"}},
             "The minister will be back in court",
             "other",
             Status::planned,
             "2025-10-03"},
        Case{"Prime Minister Anna Lind is to visit Tokyo on October 20.",
             "visit",
             {{"October 20", "2025-10-20"}},
             "Anna Lind is to visit Tokyo",
             "visit",
             Status::planned,
             "2025-10-20"},
        Case{"The truce will last for 60 days.",
             "last",
             {{"60 days", "", TimexType::duration, "P60D"}},
             "The truce will last for 60 days",
             "agreement",
             Status::planned,
             "[2025-09-30..]"},
        Case{"Voters go to the polls no later than May 2028.",
             "go",
             {{"May 2028", "2028-05"}},
             "Voters go to the polls",
             "election",
             Status::planned,
             "[2025-09-30..2028-05-31]"},
        Case{"The firm will report its results after Tuesday.",
             "report",
             {{"Tuesday", "[2025-10-08..]"}},
             "The firm will report its results",
             "results",
             Status::planned,
             "[2025-10-08..]"}));

TEST(Planned, PostponementIsOneEventWithItsOldDate) {
  const Mention moved = test::by_trigger(
      test::read("The conference was postponed from May to September.", "2025-01-10",
                 {{"May", "2025-05/2025-09"}, {"September", "2025-05/2025-09"}}),
      "postponed");
  EXPECT_EQ(to_edtf(moved.when), "2025-09");
  ASSERT_EQ(moved.earlier.size(), 1U);
  EXPECT_EQ(to_edtf(moved.earlier.front()), "2025-05");
  ASSERT_TRUE(moved.time.has_value());
  EXPECT_EQ(moved.time->quote.text, "September");
}

TEST(Planned, HoursAreThoseOfTheDayThatIsPlanned) {
  const std::vector<Mention> mentions =
      test::read("Peru will hold an election on October 25. Polling stations will open at 7 a.m.",
                 "2025-09-30",
                 {{"October 25", "2025-10-25"}, {"7 a.m.", "2025-09-30T07:00", TimexType::time}});
  const Mention open = test::by_trigger(mentions, "open");
  EXPECT_EQ(to_edtf(open.when), "2025-10-25T07:00");
  EXPECT_TRUE(open.timeline);
}

TEST(Planned, DayThatIsSetStaysInTheWords) {
  const auto set = [](const char* text, test::Said day) {
    return test::by_trigger(test::read(text, "2025-09-30", {day}), "set").what;
  };
  EXPECT_EQ(set("A judge set October 6 as the start of the trial.", {"October 6", "2025-10-06"}),
            "A judge set October 6 as the start of the trial");
  EXPECT_EQ(set("A judge set Monday as the start of the trial.", {"Monday", "2025-10-06"}),
            "A judge set a day as the start of the trial");
}

struct NotUntil {
  const char* text;
  const char* trigger;
  const char* time;
  const char* when;
  const char* what;
  Status status;
};

class NotUntilOf : public testing::TestWithParam<NotUntil> {};

TEST_P(NotUntilOf, IsThenAndNotDenied) {
  const NotUntil& each = GetParam();
  const std::string open = std::string{"../"} + each.when;
  const std::vector<test::Said> said{{each.time, open, TimexType::date, each.when}};
  const Mention mention = test::by_trigger(test::read(each.text, "2024-06-03", said), each.trigger);
  EXPECT_EQ(to_edtf(mention.when), each.when);
  EXPECT_EQ(mention.what, each.what);
  EXPECT_EQ(mention.status, each.status);
}

INSTANTIATE_TEST_SUITE_P(
    Planned, NotUntilOf,
    testing::Values(NotUntil{"The trial will not begin until 2 August.", "begin", "2 August",
                             "2024-08-02", "The trial will begin", Status::planned},
                    NotUntil{"The trial won't begin until 2 August.", "begin", "2 August",
                             "2024-08-02", "The trial will begin", Status::planned},
                    NotUntil{"The bridge did not reopen until 2 May.", "reopen", "2 May",
                             "2024-05-02", "The bridge reopened", Status::happened},
                    NotUntil{"The bridge is not expected to reopen until 2 August.", "reopen",
                             "2 August", "2024-08-02", "The bridge is expected to reopen",
                             Status::expected},
                    NotUntil{"Deliveries are not due until 2 August.", "are", "2 August",
                             "2024-08-02", "Deliveries are due", Status::planned}));

}  // namespace
}  // namespace dateline::events
