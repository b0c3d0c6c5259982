// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"
#include "support/test_name.hpp"

namespace dateline::events {
namespace {

struct Case {
  const char* text;
  const char* trigger;
  const char* what;
  const char* kind;
};

void PrintTo(const Case& each, std::ostream* out) { print_test_name(each.text, *out); }

const test::Said k_friday{"Friday", "2024-05-31"};

/// Words that papers tell the news with beyond the plain ones.
class Vocabulary : public ::testing::TestWithParam<Case> {};

TEST_P(Vocabulary, TellsOfAnEvent) {
  const Case& each = GetParam();
  const Mention mention =
      test::by_trigger(test::read(each.text, "2024-06-03", {k_friday}), each.trigger);
  EXPECT_TRUE(mention.timeline) << mention.why;
  EXPECT_EQ(mention.what, each.what);
  EXPECT_EQ(mention.kind, each.kind) << mention.why;
  EXPECT_EQ(to_edtf(mention.when), "2024-05-31") << mention.why;
}

INSTANTIATE_TEST_SUITE_P(
    Verbs, Vocabulary,
    ::testing::Values(
        Case{"Ana Duarte clung to power on Friday.", "clung", "Ana Duarte clung to power", "other"},
        Case{"Mourners knelt at the grave on Friday.", "knelt", "Mourners knelt at the grave",
             "other"},
        Case{"Tesk refunded the passengers on Friday.", "refunded", "Tesk refunded the passengers",
             "deal"},
        Case{"The court overrode the decree on Friday.", "overrode",
             "The court overrode the decree", "rejection"},
        Case{"Detectives swooped on a flat in Riga on Friday.", "swooped",
             "Detectives swooped on a flat in Riga", "crime"},
        Case{"Shares in Tesk recovered on Friday.", "recovered", "Shares in Tesk recovered",
             "market"},
        Case{"Ana Duarte recovered from the flu on Friday.", "recovered",
             "Ana Duarte recovered from the flu", "health"},
        Case{"The rocket was fired from a base in Norway on Friday.", "fired",
             "The rocket was fired from a base in Norway", "science"},
        Case{"The coach was fired on Friday.", "fired", "The coach was fired", "appointment"},
        Case{"The judge found the firm not guilty on Friday.", "found",
             "The judge found the firm not guilty", "court"},
        Case{"The bank cut interest rates on Friday.", "cut", "The bank cut interest rates",
             "market"},
        Case{"The school held a family evening on Friday.", "held",
             "The school held a family evening", "culture"},
        Case{"Crews refloated the ferry on Friday.", "refloated", "Crews refloated the ferry",
             "aid"}));

INSTANTIATE_TEST_SUITE_P(
    Phrases, Vocabulary,
    ::testing::Values(Case{"The probe set down on the Moon on Friday.", "set",
                           "The probe set down on the Moon", "science"},
                      Case{"Rebels set fire to the barracks on Friday.", "set",
                           "Rebels set fire to the barracks", "crime"},
                      Case{"Ida Holm saw off the champion on Friday.", "saw",
                           "Ida Holm saw off the champion", "sport"},
                      Case{"The union claimed victory on Friday.", "claimed",
                           "The union claimed victory", "contest"},
                      Case{"Police held two men on suspicion of arson on Friday.", "held",
                           "Police held two men on suspicion of arson", "crime"},
                      Case{"Six guards were admitted to hospital on Friday.", "admitted",
                           "Six guards were admitted to hospital", "health"},
                      Case{"Ida Holm was admitted to the bar on Friday.", "admitted",
                           "Ida Holm was admitted to the bar", "appointment"},
                      Case{"The workers were let go on Friday.", "let", "The workers were let go",
                           "business"},
                      Case{"Tesk broke ground on a mill in Riga on Friday.", "broke",
                           "Tesk broke ground on a mill in Riga", "work"},
                      Case{"The minister stepped aside on Friday.", "stepped",
                           "The minister stepped aside", "appointment"},
                      Case{"Farmers took to the streets on Friday.", "took",
                           "Farmers took to the streets", "protest"}));

INSTANTIATE_TEST_SUITE_P(
    Fire, Vocabulary,
    ::testing::Values(Case{"The boss of Helio was fired on Friday.", "fired",
                           "The boss of Helio was fired", "appointment"},
                      Case{"Soldiers fired on the crowd on Friday.", "fired",
                           "Soldiers fired on the crowd", "attack"},
                      Case{"Omar Kane was held after opening fire at a bar on Friday.", "opening",
                           "Omar Kane opened fire at a bar", "attack"}));

INSTANTIATE_TEST_SUITE_P(Nouns, Vocabulary,
                         ::testing::Values(Case{"The breakout in Riga was on Friday.", "was",
                                                "The breakout in Riga took place", "crime"},
                                           Case{"The break-in at the museum was on Friday.", "was",
                                                "The break-in at the museum took place", "crime"},
                                           Case{"The flypast over Riga was on Friday.", "was",
                                                "The flypast over Riga took place", "culture"},
                                           Case{"The investiture in Riga was on Friday.", "was",
                                                "The investiture in Riga took place",
                                                "appointment"}));

struct CompoundCase {
  const char* text;
  const char* noun;
  const char* kind;
};

void PrintTo(const CompoundCase& each, std::ostream* out) { print_test_name(each.text, *out); }

/// Nouns that tell of another event behind certain words.
class Compound : public ::testing::TestWithParam<CompoundCase> {};

TEST_P(Compound, HasAKindOfItsOwn) {
  const CompoundCase& each = GetParam();
  const Mention mention =
      test::by_trigger(test::read(each.text, "2024-06-03", {k_friday}), each.noun);
  EXPECT_EQ(mention.kind, each.kind) << mention.why;
}

INSTANTIATE_TEST_SUITE_P(
    Nouns, Compound,
    ::testing::Values(
        CompoundCase{"Ana Duarte had a heart attack on Friday.", "attack", "health"},
        CompoundCase{"The attack on Riga began on Friday.", "attack", "attack"},
        CompoundCase{"Air strikes hit Riga on Friday.", "strikes", "attack"},
        CompoundCase{"Rail strikes hit Riga on Friday.", "strikes", "strike"},
        CompoundCase{"A hunger strike began on Friday.", "strike", "protest"},
        CompoundCase{"A Power Cut stopped the trams on Friday.", "Cut", "accident"},
        CompoundCase{"He died at an office party on Friday.", "party", "culture"},
        CompoundCase{"The pub held its quiz night on Friday.", "night", "culture"},
        CompoundCase{"Riga opened their league campaign on Friday.", "campaign", "sport"},
        CompoundCase{"The farm held an open day on Friday.", "day", "culture"},
        CompoundCase{"Ana Duarte was held for drunken driving on Friday.", "driving", "crime"}));

/// Nouns that news tells of in passing: events, though none of the timeline.
class InPassing : public ::testing::TestWithParam<CompoundCase> {};

TEST_P(InPassing, IsAnEventOffTheTimeline) {
  const CompoundCase& each = GetParam();
  const Mention mention =
      test::by_trigger(test::read(each.text, "2024-06-03", {k_friday}), each.noun);
  EXPECT_EQ(mention.kind, each.kind) << mention.why;
  EXPECT_FALSE(mention.timeline) << mention.why;
}

INSTANTIATE_TEST_SUITE_P(
    Nouns, InPassing,
    ::testing::Values(
        CompoundCase{"Ana Duarte was jailed for manslaughter on Friday.", "manslaughter", "crime"},
        CompoundCase{"Ana Duarte left on a DUI charge on Friday.", "DUI", "crime"},
        CompoundCase{"Ana Duarte died of a stroke on Friday.", "stroke", "health"},
        CompoundCase{"A fumble cost Riga the match on Friday.", "fumble", "other"},
        CompoundCase{"Ana Duarte ended the chaos on Friday.", "chaos", "other"},
        CompoundCase{"Ana Duarte denied the rumours on Friday.", "rumours", "statement"}));

TEST(Compound, NeedsItsWord) {
  for (const Mention& mention :
       test::read("The party of Ana Duarte won on Friday.", "2024-06-03", {k_friday}))
    EXPECT_NE(mention.trigger.text, "party");
}

/// Headlines, in which words other than names begin with capitals.
class Headline : public ::testing::TestWithParam<CompoundCase> {};

TEST_P(Headline, HasAVerb) {
  const CompoundCase& each = GetParam();
  const Mention mention = test::by_trigger(test::read(each.text, "2024-06-03", {}), each.noun);
  EXPECT_EQ(mention.kind, each.kind) << mention.why;
  EXPECT_EQ(mention.what, each.text);
}

INSTANTIATE_TEST_SUITE_P(
    Verbs, Headline,
    ::testing::Values(
        CompoundCase{"Helio Boss Arrested on Suspicion of Fraud", "Arrested", "crime"},
        CompoundCase{"HELIO BOSS ARRESTED ON SUSPICION OF FRAUD", "ARRESTED", "crime"},
        CompoundCase{"Ferry Operator Launches New Line", "Launches", "product"},
        CompoundCase{"Police Charge Man Over Riga Fire", "Charge", "court"},
        CompoundCase{"Duarte Fired as Coach of Riga", "Fired", "appointment"}));

TEST(Headline, IsNoListOfNamesWithAVerb) {
  const Mention mention =
      test::by_trigger(test::read("Ana Duarte met Otto Lind in Riga", "2024-06-03", {}), "met");
  EXPECT_EQ(mention.participants.size(), 2U);
}

TEST(VerbTable, BothSpellingsAreKnown) {
  for (const char* word : {"canceled", "cancelled"}) {
    const std::string text = std::string{"The race was "} + word + " on Friday.";
    const Mention off = test::by_trigger(test::read(text, "2024-06-03", {k_friday}), word);
    EXPECT_EQ(off.status, Status::cancelled) << word;
  }
  for (const char* word : {"modernized", "modernised", "annulled"}) {
    const std::string text = std::string{"The court "} + word + " the plan on Friday.";
    EXPECT_NE(test::by_trigger(test::read(text, "2024-06-03", {k_friday}), word).action, "")
        << word;
  }
}

TEST(VerbTable, CommonVerbsAreKnown) {
  const auto kind = [](const std::string& text, const char* verb) {
    return test::by_trigger(test::read(text, "2024-06-03", {k_friday}), verb).kind;
  };
  EXPECT_EQ(kind("The firm shed 200 jobs on Friday.", "shed"), "business");
  EXPECT_EQ(kind("Troops bombarded the port on Friday.", "bombarded"), "attack");
  EXPECT_EQ(kind("Norway brokered the truce on Friday.", "brokered"), "agreement");
  EXPECT_EQ(kind("Police dispersed the crowd on Friday.", "dispersed"), "coercion");
}

}  // namespace
}  // namespace dateline::events
