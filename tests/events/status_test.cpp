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
  Status status;
  const char* when;
  bool timeline;
};

void PrintTo(const Case& each, std::ostream* out) { print_test_name(each.text, *out); }

class StatusOf : public ::testing::TestWithParam<Case> {};

TEST_P(StatusOf, ReadsRealityAndTime) {
  const Case& each = GetParam();
  const Mention mention =
      test::by_trigger(test::read(each.text, "2024-06-03", each.said), each.trigger);
  EXPECT_EQ(mention.status, each.status) << mention.what << " (" << mention.why << ")";
  EXPECT_EQ(to_edtf(mention.when), each.when) << mention.what << " (" << mention.why << ")";
  EXPECT_EQ(mention.timeline, each.timeline) << mention.what << " (" << mention.why << ")";
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, StatusOf,
    ::testing::Values(Case{"The mill would stay open but cut 90 jobs on Friday.",
                           "cut",
                           {{"Friday", "2024-05-31"}},
                           Status::happened,
                           "2024-05-31",
                           true},
                      Case{"The ministry may cut the fund this week and close it on Friday.",
                           "close",
                           {{"Friday", "2024-06-07"}},
                           Status::possible,
                           "2024-06-07",
                           true},
                      Case{"The senate approved the budget on Friday.",
                           "approved",
                           {{"Friday", "2024-05-31"}},
                           Status::happened,
                           "2024-05-31",
                           true},
                      Case{"The museum will reopen on Friday.",
                           "reopen",
                           {{"Friday", "2024-06-07"}},
                           Status::planned,
                           "2024-06-07",
                           true},
                      Case{"The exhibition opens on Friday.",
                           "opens",
                           {{"Friday", "2024-06-07"}},
                           Status::planned,
                           "2024-06-07",
                           true},
                      Case{"The bank is expected to cut rates on Friday.",
                           "cut",
                           {{"Friday", "2024-06-07"}},
                           Status::expected,
                           "2024-06-07",
                           true},
                      Case{"The court may rule on Friday.",
                           "rule",
                           {{"Friday", "2024-06-07"}},
                           Status::possible,
                           "2024-06-07",
                           true},
                      Case{"The firm did not sign the deal on Friday.",
                           "sign",
                           {{"Friday", "2024-05-31"}},
                           Status::denied,
                           "2024-05-31",
                           false},
                      Case{"The party called off a rally planned for Friday.",
                           "called",
                           {{"Friday", "2024-06-07"}},
                           Status::cancelled,
                           "2024-06-07",
                           true},
                      Case{"The summit was postponed from May to September.",
                           "postponed",
                           {{"May", "2024-05"}, {"September", "2024-09"}},
                           Status::planned,
                           "2024-09",
                           true},
                      Case{"The firm threatened to sue the city.",
                           "sue",
                           {},
                           Status::possible,
                           "[2024-06-03..]",
                           false},
                      Case{"If the vote fails on Friday, the cabinet would resign.",
                           "resign",
                           {{"Friday", "2024-06-07"}},
                           Status::possible,
                           "[2024-06-03..]",
                           false},
                      Case{"Drivers must register by Friday.",
                           "register",
                           {{"Friday", "2024-06-07"}},
                           Status::planned,
                           "[2024-06-03..2024-06-07]",
                           true},
                      Case{"A verdict is expected before Friday.",
                           "verdict",
                           {{"Friday", "[..2024-06-06]"}},
                           Status::expected,
                           "[2024-06-03..2024-06-06]",
                           true},
                      Case{"Polling stations will open at 7 a.m.",
                           "open",
                           {{"7 a.m.", "2024-06-03T07:00", TimexType::time}},
                           Status::planned,
                           "[2024-06-03..]",
                           true},
                      Case{"The island wants to leave the union.",
                           "leave",
                           {},
                           Status::possible,
                           "[2024-06-03..]",
                           false}));

TEST(Participants, CountedAndBarePluralsAreNone) {
  const std::vector<test::Said> said{{"Friday", "2024-05-31"}};
  const auto participants = [&](const char* text, const char* trigger) {
    return test::by_trigger(test::read(text, "2024-06-03", said), trigger).participants.size();
  };
  EXPECT_EQ(participants("The quake killed six people on Friday.", "killed"), 0U);
  EXPECT_EQ(participants("Leaders gathered on Friday.", "gathered"), 0U);
  EXPECT_EQ(participants("The striking nurses gathered on Friday.", "gathered"), 1U);
}

// What lasts, what waits for something else, and what only looks so.
INSTANTIATE_TEST_SUITE_P(
    LastingAndAwaited, StatusOf,
    ::testing::Values(Case{"It is cold. The hills are white. A climber has fallen to his death.",
                           "fallen",
                           {},
                           Status::happened,
                           "[..2024-06-03]",
                           true},
                      Case{"Prices have fallen since March.",
                           "fallen",
                           {{"March", "2024-03"}},
                           Status::ongoing,
                           "2024-03/..",
                           true},
                      Case{"The strike will end when the pact expires on Friday.",
                           "expires",
                           {{"Friday", "2024-06-07"}},
                           Status::planned,
                           "2024-06-07",
                           true},
                      Case{"The strike will end when the pact expires.",
                           "expires",
                           {},
                           Status::expected,
                           "[2024-06-03..]",
                           false},
                      Case{"Firms are preparing to open a mine.",
                           "open",
                           {},
                           Status::planned,
                           "[2024-06-03..]",
                           true}));

// What is denied, imagined or likely, and past all the same.
INSTANTIATE_TEST_SUITE_P(
    UnrealPast, StatusOf,
    ::testing::Values(Case{"The minister denied that troops crossed the border on Friday.",
                           "crossed",
                           {{"Friday", "2024-05-31"}},
                           Status::denied,
                           "2024-05-31",
                           false},
                      Case{"The minister did not deny that troops crossed the border on Friday.",
                           "crossed",
                           {{"Friday", "2024-05-31"}},
                           Status::happened,
                           "2024-05-31",
                           true},
                      Case{"Had Norway sold the mine in May, the bank would have survived.",
                           "sold",
                           {{"May", "2024-05"}},
                           Status::possible,
                           "2024-05",
                           false},
                      Case{"Norway would have won the match.",
                           "won",
                           {},
                           Status::possible,
                           "[..2024-06-03]",
                           false},
                      Case{"Thieves may have entered the museum on Friday.",
                           "entered",
                           {{"Friday", "2024-05-31"}},
                           Status::possible,
                           "2024-05-31",
                           true}));

TEST(Status, NounsGoOnOrAreProspects) {
  const auto status = [](const char* text, const char* trigger) {
    return test::by_trigger(test::read(text, "2024-06-03", {}), trigger).status;
  };
  EXPECT_EQ(status("Prices are high because of the war.", "war"), Status::ongoing);
  EXPECT_EQ(status("Lisbon spoke of the risk of war.", "war"), Status::possible);
  EXPECT_EQ(status("Prices are high because of the takeover.", "takeover"), Status::happened);
}

TEST(Status, WhatWasDelayedTodayIsNoPlanForToday) {
  const std::vector<test::Said> today{{"today", "2026-07-03"}};
  EXPECT_EQ(
      test::by_trigger(test::read("The test was delayed today by a storm.", "2026-07-03", today),
                       "delayed")
          .status,
      Status::happened);
  const std::vector<test::Said> until{{"today", "2026-07-03"}};
  EXPECT_EQ(test::by_trigger(test::read("The test was delayed until today.", "2026-07-03", until),
                             "delayed")
                .status,
            Status::planned);
}

}  // namespace
}  // namespace dateline::events
