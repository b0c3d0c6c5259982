// SPDX-License-Identifier: Apache-2.0
// What a sentence itself calls false, or leaves open, did not happen by its word.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;

class Truth : public ::testing::TestWithParam<Case> {};

TEST_P(Truth, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

using test::k_friday;
const test::Said k_next{"Friday", "2024-06-07"};

Case denied(const char* text, const char* trigger, const char* what) {
  return {text, trigger, {k_friday}, what, "2024-05-31", Status::denied, false};
}

Case happened(const char* text, const char* trigger, const char* what) {
  return {text, trigger, {k_friday}, what, "2024-05-31"};
}

Case left_open(const char* text, const char* trigger, const char* what) {
  return {text, trigger, {k_friday}, what, "2024-05-31", Status::possible, false};
}

INSTANTIATE_TEST_SUITE_P(
    CalledFalse, Truth,
    ::testing::Values(
        denied("It is not true that the mayor resigned on Friday.", "resigned",
               "The mayor resigned"),
        denied("It was untrue that the mine closed on Friday.", "closed", "The mine closed"),
        denied("Officials said it was not true that the dam had burst on Friday.", "burst",
               "The dam burst"),
        denied("Reports that the bank had failed on Friday are wrong.", "failed",
               "The bank failed"),
        denied("A report that the king died on Friday was false.", "died", "The king died"),
        denied("Claims that the plant leaked on Friday were denied by the firm.", "leaked",
               "The plant leaked"),
        denied("There is no truth in reports that the singer retired on Friday.", "retired",
               "The singer retired"),
        Case{"A rumour that the star had died spread on Friday.",
             "spread",
             {k_friday},
             "A rumour spread",
             "2024-05-31"},
        Case{"Fears that the bank would collapse sent savers to Lima on Friday.",
             "sent",
             {k_friday},
             "Fears sent savers to Lima",
             "2024-05-31"},
        denied("The minister rejected claims that she met the envoy on Friday.", "met",
               "She met the envoy"),
        happened("It is true that the mayor resigned on Friday.", "resigned",
                 "The mayor resigned")));

INSTANTIATE_TEST_SUITE_P(
    Disbelieved, Truth,
    ::testing::Values(
        denied("Police do not think the man was killed on Friday.", "killed", "The man was killed"),
        denied("Police do not believe that the man was killed on Friday.", "killed",
               "The man was killed"),
        denied("Nobody believes that the ship sank on Friday.", "sank", "The ship sank"),
        happened("Police think the man was killed on Friday.", "killed", "The man was killed")));

INSTANTIATE_TEST_SUITE_P(
    Asked, Truth,
    ::testing::Values(left_open("He refused to say whether he met the minister on Friday.", "met",
                                "He met the minister"),
                      left_open("It is not clear whether the man was killed on Friday.", "killed",
                                "The man was killed"),
                      Case{"The court will decide whether the strike goes ahead on Friday.",
                           "goes",
                           {k_next},
                           "The strike goes ahead",
                           "2024-06-07",
                           Status::possible},
                      Case{"Diplomats hope the hostages will be freed on Friday.",
                           "freed",
                           {k_next},
                           "The hostages will be freed",
                           "2024-06-07",
                           Status::possible}));

INSTANTIATE_TEST_SUITE_P(Standing, Truth,
                         ::testing::Values(Case{"The man is currently held in Lima.",
                                                "held",
                                                {},
                                                "The man is held in Lima",
                                                "../..",
                                                Status::ongoing,
                                                false},
                                           Case{"The bridge is now closed.",
                                                "closed",
                                                {},
                                                "The bridge is closed",
                                                "../..",
                                                Status::ongoing,
                                                false}));

INSTANTIATE_TEST_SUITE_P(
    Feared, Truth,
    ::testing::Values(Case{"Amid fears the dam would burst on Friday, villagers fled.",
                           "burst",
                           {k_next},
                           "The dam will burst",
                           "2024-06-07",
                           Status::possible},
                      Case{"Despite concerns the council approved the plan on Friday.",
                           "approved",
                           {k_friday},
                           "The council approved the plan",
                           "2024-05-31"}));

}  // namespace
}  // namespace dateline::events
