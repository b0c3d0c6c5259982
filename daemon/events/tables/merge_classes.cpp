// SPDX-License-Identifier: Apache-2.0
#include "tables/merge_classes.hpp"

#include "language/word_table.hpp"

#include <array>
#include <vector>

namespace dateline::events {
namespace {

struct ClassRow {
  std::string_view action;
  std::string_view merged;
};

// Actions under which different articles tell one event; sorted by action. Own choice: either side
// of one act (win, lose; sell, acquire), an act and what it comes to (kill, die), a noun and its
// verb (speech, speak), words of one WordNet 3.0 synset or of its direct hypernym (detain, arrest;
// discover, find).
constexpr auto k_classes = std::to_array<ClassRow>({
    {"accuse", "charge"},          // he is accused of, charged with murder
    {"acquit", "rule"},            // he was acquitted, the verdict on him
    {"approve", "vote"},           // they voted for, approved the merger
    {"arrive", "travel"},          // he travelled to, arrived in, visited Bergen
    {"arson", "fire"},             // an arson attack, the fire at the mill
    {"block", "foil"},             // the plot was blocked, foiled
    {"burn", "fire"},              // the mill burned down, the fire at the mill
    {"capture", "arrest"},         // the fugitive was captured, arrested
    {"celebrate", "commemorate"},  // the celebration, they marked the day
    {"choose", "appoint"},         // she was chosen, appointed to lead the bank
    {"commence", "begin"},         // see start
    {"conclude", "end"},           // the talks concluded, ended
    {"conference", "summit"},      // the donor conference, leaders gathered for it
    {"confirm", "announce"},       // a ministry announced, confirmed
    {"convict", "rule"},           // she was convicted, the verdict on her
    {"custody", "arrest"},         // he was taken into custody, arrested
    {"cut", "damage"},             // the cable was cut, damaged
    {"decline", "fall"},           // the decline in exports, they fell
    {"defeat", "win"},             // Ajax defeated Porto, Ajax won
    {"delay", "postpone"},         // the delay of the launch, it was postponed
    {"demand", "urge"},            // they demanded, called for a truce
    {"demolish", "damage"},        // the demolition of the tower, it was destroyed
    {"destroy", "damage"},         // houses were destroyed, damaged
    {"detain", "arrest"},          // see capture
    {"detonate", "explode"},       // a bomb was detonated, exploded
    {"discover", "find"},          // the wreck was discovered, found
    {"earn", "results"},           // it earned two million, the results
    {"elect", "election"},         // they elected her, her election
    {"enact", "vote"},             // see approve
    {"erupt", "break-out"},        // fighting erupted, broke out
    {"eruption", "break-out"},     // see erupt
    {"escalate", "worsen"},        // the escalation, it worsened
    {"examine", "check"},          // the examination, they examined it
    {"explosion", "explode"},      // the explosion at the plant, the plant exploded
    {"extradite", "expel"},        // his extradition, he was extradited
    {"failure", "fail"},           // the failure of the pump, the pump failed
    {"finish", "end"},             // see conclude
    {"free", "release"},           // they freed, released him
    {"fund", "aid"},               // the funding, they funded it
    {"gather", "summit"},          // leaders gathered in Bergen, the Bergen summit
    {"gun", "attack"},             // gunned down, attacked
    {"hang", "die"},               // he hanged himself, he died
    {"hijack", "steal"},           // the hijacking, the bus was hijacked
    {"hire", "appoint"},           // the hiring of a coach, he was appointed
    {"imprison", "sentence"},      // he was jailed, sentenced
    {"keep", "retain"},            // he keeps, retains his title
    {"kidnap", "steal"},           // the hostage-taking, they were kidnapped
    {"kill", "die"},               // the quake killed five, five died
    {"launch-space", "launch"},    // the liftoff, the launch
    {"lose", "win"},               // Porto lost to Ajax, Ajax won
    {"merge", "acquire"},          // the merger of the two, one acquires the other
    {"mourn", "bury"},             // a memorial, they mourned her
    {"mow", "strike"},             // mowed down, hit by a van
    {"outage", "disrupt"},         // the outage, the network was disrupted
    {"part", "dismiss"},           // the club parted company with, dismissed the coach
    {"participate", "attend"},     // she participated, took part
    {"place", "bring"},            // he was placed, put on the list
    {"plug", "repair"},            // the hole was plugged, repaired
    {"post", "results"},           // it posted a loss, the results
    {"prevent", "foil"},           // the attack was prevented, foiled
    {"raid", "seize"},             // police raided the flat, the raid
    {"ram", "crash"},              // the car rammed, crashed into a shop
    {"reliev", "dismiss"},         // the coach was relieved of his duties, dismissed
    {"repel", "foil"},             // the attack was repelled, foiled
    {"resolve", "repair"},         // the fault was fixed, repaired
    {"reunion", "unite"},          // the reunion, they were reunited
    {"reverse", "appeal"},         // the ruling was reversed, overturned
    {"review", "check"},           // the inspection, they inspected the plant
    {"run-over", "strike"},        // he was run over, hit by a bus
    {"sell", "acquire"},           // Nord sold the mill, Brava bought the mill
    {"sever", "damage"},           // the cable was severed, damaged
    {"shake", "strike"},           // a quake shook, hit the town
    {"shoot", "attack"},           // the shooting, the attack
    {"snatch", "steal"},           // the painting was snatched, stolen
    {"speech", "speak"},           // her speech, she spoke
    {"start", "begin"},            // the works started, began
    {"succeed", "appoint"},        // she succeeds him, was appointed
    {"talk", "meet"},              // they held talks, they met
    {"transfer", "move"},          // the transfer of the prisoner, he was moved
    {"unseat", "dismiss"},         // the board ousted, dismissed her
    {"visit", "travel"},           // see arrive
});

}  // namespace

std::string_view merge_class(std::string_view action) noexcept {
  using Table = language::WordTable<std::string_view>;
  static const Table classes = [] {
    std::vector<Table::Entry> rows;
    rows.reserve(k_classes.size());
    for (const ClassRow& row : k_classes) rows.push_back({row.action, row.merged});
    return Table{rows};
  }();
  const std::string_view* merged = classes.find(action);
  return merged != nullptr ? *merged : action;
}

}  // namespace dateline::events
