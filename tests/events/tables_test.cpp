// SPDX-License-Identifier: Apache-2.0
#include "lexicon/gazetteer.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/morphology.hpp"
#include "lexicon/split.hpp"
#include "tables/merge_classes.hpp"
#include "tables/tables.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace dateline::events {
namespace {

TEST(Morphology, RegularVerbsInflect) {
  const Inflections stop = inflect("stop", short_stem("stop"));
  EXPECT_EQ(stop.past, "stopped");
  EXPECT_EQ(stop.ing, "stopping");
  const Inflections carry = inflect("carry", false);
  EXPECT_EQ(carry.third, "carries");
  EXPECT_EQ(carry.past, "carried");
  EXPECT_EQ(inflect("launch", false).third, "launches");
  EXPECT_EQ(inflect("free", false).ing, "freeing");
  EXPECT_EQ(inflect("die", false).ing, "dying");
  EXPECT_FALSE(short_stem("open"));
  EXPECT_FALSE(short_stem("fix"));
}

TEST(Lexicon, FormsOfOneVerbShareItsSense) {
  const VerbSense* meet = look_up("meet").verb;
  ASSERT_NE(meet, nullptr);
  for (const char* form : {"meets", "met", "Met"}) EXPECT_EQ(look_up(form).verb, meet) << form;
  EXPECT_EQ(meet->action, look_up("convened").verb->action);
  EXPECT_EQ(look_up("taken").forms, k_participle);
  EXPECT_EQ(look_up("took").forms, k_past);
}

std::string_view class_of(const char* word) {
  const Entry& entry = look_up(word);
  if (entry.verb != nullptr && !entry.verb->action.empty()) return merge_class(entry.verb->action);
  return entry.noun != nullptr ? merge_class(entry.noun->action) : std::string_view{};
}

TEST(MergeClass, IsThatOfAllWordsThatPapersHaveForOneAct) {
  for (const auto& [one, other] :
       std::initializer_list<std::pair<const char*, const char*>>{{"devastated", "destroyed"},
                                                                  {"caught", "arrested"},
                                                                  {"repulsed", "foiled"},
                                                                  {"interdicted", "blocked"},
                                                                  {"jolted", "hit"},
                                                                  {"patched", "repaired"},
                                                                  {"slaying", "murder"},
                                                                  {"injury", "wounded"},
                                                                  {"rampage", "attack"},
                                                                  {"balloting", "election"},
                                                                  {"hiring", "appointed"}}) {
    EXPECT_EQ(class_of(one), class_of(other)) << one << ' ' << other;
    EXPECT_FALSE(class_of(one).empty()) << one;
  }
}

TEST(Lexicon, EveryPhraseHasItsVerb) {
  for (const PhraseRow& row : phrase_rows()) {
    const Entry& entry = look_up(row.lemma);
    ASSERT_NE(entry.verb, nullptr) << row.lemma;
    EXPECT_NE(look_up_phrase(*entry.verb, row.rest), nullptr) << row.lemma << ' ' << row.rest;
  }
}

TEST(Lexicon, EveryIrregularVerbIsSpelledInThree) {
  for (const IrregularRow& row : irregular_rows()) {
    std::size_t parts = 0;
    for_each_part(row, ' ', [&](std::string_view) { ++parts; });
    EXPECT_TRUE(parts == 2 || parts == 3) << row;
  }
}

TEST(Tables, CountryCodesAreUniqueAndOfTwoLetters) {
  std::set<std::string_view> codes;
  for (const CountryRow& row : country_rows()) {
    EXPECT_EQ(row.code.size(), 2U) << row.names;
    EXPECT_TRUE(codes.insert(row.code).second) << row.code;
  }
}

TEST(Gazetteer, KnowsCountriesDemonymsAndTowns) {
  EXPECT_EQ(look_up_name("South Korea").code, "KR");
  EXPECT_EQ(look_up_name("Lithuanian").name, "Lithuania");
  EXPECT_EQ(look_up_name("vilnius").code, "LT");
  EXPECT_TRUE(look_up_name("Vilnius").capital);
  EXPECT_EQ(look_up_name("Vilniuss").kind, NameClass::none);
}

}  // namespace
}  // namespace dateline::events
