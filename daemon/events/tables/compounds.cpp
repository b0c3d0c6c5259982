// SPDX-License-Identifier: Apache-2.0
// Nouns that tell of another event, or of one at all, behind certain words.
#include "tables/tables.hpp"

#include <array>

namespace dateline::events {
namespace {

constexpr auto k_compounds = std::to_array<CompoundRow>({
    {"attack", "health", "collapse", "heart asthma panic"},
    {"attack", "crime", "steal", "cyber ransomware phishing hacker"},
    {"strike", "attack", "attack", "air drone missile rocket artillery"},
    {"strike", "protest", "protest", "hunger"},
    {"strike", "disaster", "storm", "lightning"},
    {"strike", "accident", "crash", "bird"},
    {"vote", "law", "vote",
     "senate house parliament parliamentary committee council congress floor procedural assembly "
     "test key confidence no-confidence ratification impeachment budget plenary"},
    {"poll", "results", "release-data", "opinion telephone phone online tracking"},
    {"search", "crime", "search", "police house home strip body"},
    {"charge", "results", "write-down",
     "one-time restructuring impairment pretax pre-tax after-tax special"},
    {"cut", "accident", "outage", "power water"},
    {"cut", "business", "cut-jobs", "job staff"},
    {"loss", "business", "cut-jobs", "job"},
    {"failure", "accident", "outage", "power"},
    {"launch", "science", "launch-space", "rocket satellite spacecraft shuttle"},
    {"service", "death", "mourn", "memorial funeral remembrance"},
    {"service", "culture", "ritual", "church"},
    {"party", "culture", "festival",
     "christmas birthday anniversary office holiday halloween eve dinner cocktail wedding farewell "
     "garden street launch graduation retirement costume"},
    {"show", "culture", "festival", "fashion awards air boat electronics motor trade talent"},
    {"evening", "culture", "festival",
     "information open quiz gala awards family parents charity fundraising memorial tribute music "
     "poetry film games careers"},
    {"night", "culture", "festival",
     "quiz gala awards family charity fundraising music poetry film movie games comedy bingo"},
    {"day", "culture", "festival", "open sports fun family careers"},
    {"call", "meeting", "talk", "phone telephone"},
    {"appearance", "court", "hearing", "court"},
    {"appearance", "culture", "perform", "television tv stage guest"},
    {"break", "crime", "escape", "prison jail"},
    {"driving", "crime", "drive", "drunk drunken drink impaired reckless dangerous careless"},
    {"spree", "attack", "attack", "killing shooting stabbing"},
    {"fight", "sport", "play", "title prize championship heavyweight boxing"},
    {"campaign", "sport", "play",
     "league cup nations championship championships qualifying title promotion"},
    {"trial", "health", "test-drug", "clinical"},
    {"session", "market", "trade", "trading straight consecutive"},
    {"campaign", "health", "vaccinate", "vaccination immunisation immunization"},
    {"campaign", "attack", "attack", "bombing military"},
    {"operation", "health", "surgery", "surgical heart hip knee brain back spinal cancer eye"},
    {"operation", "attack", "attack", "military ground counterterrorism"},
    {"operation", "aid", "rescue", "rescue relief evacuation"},
    {"operation", "crime", "investigate", "police sting undercover"},
    {"battle", "court", "sue", "legal court custody"},
    {"crisis", "market", "fall", "economic financial debt banking currency budget"},
    {"crisis", "other", "crisis", "political constitutional diplomatic leadership identity"},
    {"game", "other", "act", "blame"},
    {"order", "other", "order", "social public world pecking"},
    {"boom", "other", "barrier", "containment"},
    {"defense", "sport", "play", "title"},
    {"defence", "sport", "play", "title"},
});

}  // namespace

std::span<const CompoundRow> compound_rows() noexcept { return k_compounds; }

}  // namespace dateline::events
