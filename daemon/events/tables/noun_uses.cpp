// SPDX-License-Identifier: Apache-2.0
// Nouns of many uses by what stands before them and what they are of: a vote on a bill, a strike on
// a depot, the release of a film.
#include "tables/uses.hpp"

#include <array>

namespace dateline::events {
namespace {

constexpr auto k_noun_uses = std::to_array<NounUseRow>({
    // power
    {"law", "vote", "vote debate", "", "on", "bill budget motion tax"},
    {"law", "vote", "vote debate", "", "over", "bill budget motion tax"},
    {"law", "vote", "vote", "", "of", "trust"},
    {"law", "vote", "vote debate", "", "in", "lawmaker"},
    {"law", "vote", "vote debate", "", "of", "lawmaker"},
    {"law", "vote", "vote", "", "by", "lawmaker"},
    {"law", "vote", "vote hearing debate", "lawmaker", "", ""},
    {"business", "vote", "vote", "board", "", ""},
    {"business", "vote", "vote", "", "of", "board"},
    {"business", "vote", "vote", "", "by", "board"},
    {"strike", "vote", "vote", "labour", "", ""},
    {"law", "hearing", "hearing", "", "of", "lawmaker"},
    {"law", "hearing", "hearing", "", "before", "lawmaker"},
    {"law", "hearing", "hearing", "", "in", "lawmaker"},
    {"election", "race", "race", "", "for", "seats ruler candidate"},
    {"election", "race", "race", "candidate", "", ""},
    {"election", "win", "victory win defeat triumph", "seats", "", ""},
    {"election", "win", "victory win defeat triumph", "", "in", "seats"},
    {"election", "campaign", "rally", "", "for", "candidate ruler"},
    {"election", "withdraw", "withdrawal", "", "from", "race"},
    {"appointment", "unseat", "fall collapse", "", "of", "ruler"},
    {"appointment", "transfer", "transfer", "", "of", "rule"},
    {"law", "amend", "cut rise increase hike", "tax", "", ""},
    {"law", "amend", "cut rise increase hike", "", "in", "tax"},
    // force
    {"attack", "attack", "strike", "weapon country fighter", "", ""},
    {"attack", "attack", "strike", "", "on", "target country place structure home site"},
    {"attack", "attack", "strike", "", "against", "target country place fighter"},
    {"attack", "capture", "fall", "", "of", "country town place name"},
    {"attack", "capture", "takeover", "", "of", "town territory"},
    {"attack", "attack", "launch", "", "of", "war raids"},
    {"attack", "fight", "outbreak", "", "of", "war"},
    {"attack", "explosion", "explosion blast", "weapon", "", ""},
    {"science", "launch-space", "launch", "craft spacefarer", "", ""},
    {"science", "launch-space", "launch", "", "of", "craft"},  // a rocket is a weapon elsewhere
    {"science", "launch-space", "launch", "", "to", "heaven"},
    {"mobilization", "drill", "test launch", "weapon", "", ""},
    {"mobilization", "drill", "test launch", "", "of", "weapon"},
    {"retreat", "withdraw", "return", "", "of", "soldiery"},
    {"concession", "free", "release", "hostage", "", ""},
    {"concession", "free", "release transfer return", "", "of", "hostage culprit people"},
    {"coercion", "close", "closure", "frontier", "", ""},
    {"coercion", "close", "closure", "", "of", "frontier"},
    {"accident", "release", "release", "", "of", "fuel"},
    {"disaster", "storm", "arrival", "", "of", "storm"},
    // courts
    {"court", "settle", "deal agreement", "admission", "", ""},
    {"court", "trial", "opening", "", "of", "trial"},
    {"crime", "leak", "leak", "", "of", "document tape"},
    {"crime", "leak", "leak", "document", "", ""},
    {"death", "die", "discovery", "", "of", "remains"},
    {"request", "urge", "appeal", "", "for", "money aid calm witness"},
    {"request", "urge", "appeal", "", "to", "witness"},
    // firms and figures
    {"deal", "acquire", "deal agreement", "bid purchase", "", ""},
    {"deal", "acquire", "deal agreement", "", "to", "buying"},
    {"culture", "publish", "deal", "song", "", ""},
    {"sport", "transfer", "deal transfer", "player", "", ""},
    {"sport", "transfer", "transfer", "", "of", "player"},
    {"market", "fall", "crash collapse", "quote bourse", "", ""},
    {"market", "fall", "crash collapse", "", "of", "quote bourse security"},
    {"business", "bankrupt", "collapse failure", "", "of", "firm body"},
    {"business", "bankrupt", "collapse failure", "firm", "", ""},
    {"meeting", "talk", "collapse breakdown", "", "of", "talk"},
    {"business", "", "closure reopening opening", "", "of", "works"},
    {"work", "close", "closure reopening opening", "", "of", "road facility site"},
    {"work", "close", "closure reopening opening", "road facility", "", ""},
    {"culture", "festival", "opening", "", "of", "show"},
    {"culture", "festival", "opening", "show", "", ""},
    {"meeting", "talk", "opening", "", "of", "talk meetings"},
    {"sport", "play", "opening", "", "of", "tournament"},
    {"results", "release-data", "release", "takings gauge statistics", "", ""},
    {"results", "release-data", "release", "", "of", "takings gauge statistics"},
    {"statement", "publish", "release", "document", "", ""},
    {"statement", "publish", "release", "", "of", "document"},
    {"culture", "release", "release launch", "song", "", ""},
    {"culture", "release", "release launch", "", "of", "song"},
});

}  // namespace

std::span<const NounUseRow> noun_use_rows() noexcept { return k_noun_uses; }

}  // namespace dateline::events
