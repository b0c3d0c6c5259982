// SPDX-License-Identifier: Apache-2.0
// Whom a pronoun or "the company" does not mean: where no name is plain, the words stay.
#include "support.hpp"
#include "support/test_name.hpp"

#include <ostream>

namespace dateline::events {
namespace {

struct AntecedentCase {
  const char* text;
  const char* trigger;
  const char* what;
};

void PrintTo(const AntecedentCase& each, std::ostream* out) { print_test_name(each.text, *out); }

class Antecedents : public ::testing::TestWithParam<AntecedentCase> {};

TEST_P(Antecedents, AreNamedWherePlain) {
  const AntecedentCase& each = GetParam();
  EXPECT_EQ(test::by_trigger(test::read(each.text, "2024-06-03", {}), each.trigger).what,
            each.what);
}

INSTANTIATE_TEST_SUITE_P(
    LastNounOfMore, Antecedents,
    ::testing::Values(AntecedentCase{"Our money is gone. The money was spent on two wars.", "spent",
                                     "The money was spent on two wars"},
                      AntecedentCase{
                          "The cut with giant shears was planned. The shears broke in May.",
                          "broke", "The shears broke"}));

INSTANTIATE_TEST_SUITE_P(
    WhatTakesAWill, Antecedents,
    ::testing::Values(
        AntecedentCase{"Town meetings across the region were held. They hired 20 lawyers.", "hired",
                       "They hired 20 lawyers"},
        AntecedentCase{"Farmers in Peru marched. They agreed to pay a fine.", "agreed",
                       "Farmers in Peru agreed to pay a fine"}));

INSTANTIATE_TEST_SUITE_P(
    NoFirm, Antecedents,
    ::testing::Values(
        AntecedentCase{"Deepwater Horizon drilled for oil. The Deepwater Horizon rig sank. The "
                       "company lost a mine.",
                       "lost", "The company lost a mine"},
        AntecedentCase{"The White House said the company would cut a pipe.", "cut",
                       "The company will cut a pipe"},
        AntecedentCase{"The Lumex Corp oil leak is bad. They have been destroyed.", "destroyed",
                       "They have been destroyed"}));

INSTANTIATE_TEST_SUITE_P(
    SomebodyUnnamed, Antecedents,
    ::testing::Values(
        AntecedentCase{"Ben Cole spoke. Her son heard her cries and later he dug a hole.", "dug",
                       "Her son dug a hole"},
        AntecedentCase{"Ana Ruiz spoke. The woman fell ill and she died in May.", "died",
                       "The woman died"}));

INSTANTIATE_TEST_SUITE_P(
    Owners, Antecedents,
    ::testing::Values(
        AntecedentCase{"Tom Reed left. In his speech aired in Lima, Ben Cole praised Peru.",
                       "aired", "Ben Cole's speech was aired in Lima"},
        AntecedentCase{"Tom Reed left. In her speech aired in Lima, Ben Cole praised Peru.",
                       "aired", "Her speech was aired in Lima"},
        AntecedentCase{
            "Tom Reed left. Cole's announcement that he had bought a mill shook Lima. Ben "
            "Cole owns ten.",
            "bought", "Ben Cole bought a mill"}));

INSTANTIATE_TEST_SUITE_P(Titles, Antecedents,
                         ::testing::Values(AntecedentCase{
                             "Tom Cole spoke in Lima. Mrs Cole arrived in Oslo in May.", "arrived",
                             "Cole arrived in Oslo"}));

INSTANTIATE_TEST_SUITE_P(
    Offices, Antecedents,
    ::testing::Values(
        AntecedentCase{"President Ana Ruiz flew to Lima. The president left Oslo in May.", "left",
                       "Ana Ruiz left Oslo"},
        AntecedentCase{"President Ana Ruiz flew to Lima. The vice president left Oslo in May.",
                       "left", "The vice president left Oslo"},
        AntecedentCase{"President Ana Ruiz met President Tom Reed. The president left Oslo in May.",
                       "left", "The president left Oslo"}));

// Who is to come, or holds it elsewhere, is another; a word that describes somebody is no firm.
INSTANTIATE_TEST_SUITE_P(
    OthersInOffice, Antecedents,
    ::testing::Values(
        AntecedentCase{"President Ana Ruiz flew to Lima. The next president left Oslo in May.",
                       "left", "The next president left Oslo"},
        AntecedentCase{"President Ana Ruiz flew to Lima. The French president left Oslo in May.",
                       "left", "The French president left Oslo"},
        AntecedentCase{"Flamboyant chief executive Ana Ruiz quit. The company sold it in May.",
                       "sold", "The company sold it"},
        AntecedentCase{"Random House bought Nord. The company will close a mill.", "close",
                       "Random House will close a mill"}));

// A firm that things lie in, or are put in, is no place.
INSTANTIATE_TEST_SUITE_P(
    FirmsThatAreNoSites, Antecedents,
    ::testing::Values(
        AntecedentCase{"Crews drilled in Lumex's field. Lumex fined Nord. The company sold it.",
                       "sold", "Lumex sold it"},
        AntecedentCase{"Anger in BP grew. Nord says it is sad. BP Chairman Ben Cole says the "
                       "company will close a mill.",
                       "close", "BP will close a mill"}));

// Who leads a firm, or speaks for it, says what that does.
INSTANTIATE_TEST_SUITE_P(
    FirmsBeforeTitles, Antecedents,
    ::testing::Values(
        AntecedentCase{"Nord sued Vestra. Lumex chief executive Ana Ruiz said the company will "
                       "close a mill.",
                       "close", "Lumex will close a mill"},
        AntecedentCase{"Nord sued Vestra. Lumex spokesman Ben Cole said the company will close a "
                       "mill.",
                       "close", "Lumex will close a mill"},
        AntecedentCase{"Nord sued Vestra. In Lima, Lumex Chief Executive Ana Ruiz said the company "
                       "will close a mill.",
                       "close", "Lumex will close a mill"}));

}  // namespace
}  // namespace dateline::events
