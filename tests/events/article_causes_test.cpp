// SPDX-License-Identifier: Apache-2.0
#include "merge_support.hpp"

#include <string>
#include <utility>
#include <vector>

namespace dateline::events {
namespace {

using test::articles_merge;
using test::clause;
using test::mention;
using test::merges;
using test::person;

/// Harm done in Calama on a day, in the words of a clause; `at` counts to the word that tells of
/// it.
Mention harm(std::string action, std::string what, std::size_t at) {
  return clause(mention("death", std::move(action), "2024-03-01", {}, {{"Calama", "CL", {}}}),
                std::move(what), at);
}

/// Another event of the article, which does not stand on the timeline.
Mention background(std::string kind, std::string action, std::string what, std::uint32_t sentence) {
  Mention out = clause(mention(std::move(kind), std::move(action), "2024-03-01", {}), what, 1);
  out.timeline = false;
  out.sentence.range = {sentence, sentence + 10};
  return out;
}

TEST(ArticleCauses, WhoDiedInACrashAreNoneOfThoseWhoDiedInAShooting) {
  const Mention shot = harm("kill", "Five people were killed in a shooting in Calama", 4);
  EXPECT_FALSE(merges(shot, harm("die", "Three people died in a crash in Calama", 3)));
  EXPECT_FALSE(merges(shot, harm("kill", "Floods killed three people in Calama", 2)));
  EXPECT_TRUE(merges(shot, harm("die", "Seven people died in an attack in Calama", 3)));
  EXPECT_TRUE(merges(shot, harm("kill", "Gunfire killed seven people in Calama", 2)));
}

TEST(ArticleCauses, AnExplosionMayBeAnAttackOrAnAccident) {
  const Mention blast = harm("kill", "An explosion killed five people in Calama", 3);
  EXPECT_TRUE(merges(blast, harm("die", "Five people died in an attack in Calama", 3)));
  EXPECT_TRUE(merges(blast, harm("die", "Five people died in an accident in Calama", 3)));
  EXPECT_FALSE(merges(blast, harm("die", "Five people died in a storm in Calama", 3)));
}

TEST(ArticleCauses, WhatTheClauseLeavesOutTheArticleSays) {
  const Mention killed = harm("kill", "Five people were killed in Calama", 4);
  const Mention crashed = harm("die", "Three people died in a crash in Calama", 3);
  const Mention bus = background("accident", "crash", "crash of the bus", 50);
  const Mention shooting = background("attack", "shoot", "shooting at the mall", 50);
  EXPECT_TRUE(articles_merge({killed, bus}, {crashed}));
  EXPECT_FALSE(articles_merge({killed, shooting}, {crashed}));
}

TEST(ArticleCauses, WhomItBefallsTellsWhateverDidIt) {
  const std::vector<Participant> who{person("Ana Duarte")};
  const auto died = [&](std::string what) {
    return clause(mention("death", "die", "2024-03-01", who), std::move(what), 3);
  };
  EXPECT_TRUE(merges(died("Ana Duarte died in a crash"), died("Ana Duarte died in a fire")));
}

TEST(ArticleCauses, AGunmanWhoOpensFireLightsNone) {
  const Mention fire = harm("kill", "A fire killed five people in Calama", 3);
  EXPECT_FALSE(merges(
      fire, harm("kill", "A gunman opened fire and killed five in a shooting in Calama", 6)));
}

}  // namespace
}  // namespace dateline::events
