// SPDX-License-Identifier: Apache-2.0
#include "merge_classes.hpp"

#include <algorithm>
#include <array>

namespace dateline::events {
namespace {

struct ClassRow {
  std::string_view action;
  std::string_view merged;
};

// Actions under which different articles tell one event; sorted by action. Own choice: either side
// of one act (win, lose), an act and what it comes to (kill, die), words of one WordNet 3.0 synset
// or of its direct hypernym (detain, arrest; discover, find).
constexpr auto k_classes = std::to_array<ClassRow>({
    {"accuse", "charge"},      // he is accused of, charged with murder
    {"block", "foil"},         // the plot was blocked, foiled
    {"burn", "fire"},          // the mill burned down, the fire at the mill
    {"capture", "arrest"},     // the fugitive was captured, arrested
    {"choose", "appoint"},     // she was chosen, appointed to lead the bank
    {"confirm", "announce"},   // a ministry announced, confirmed
    {"convict", "rule"},       // she was convicted, the verdict on her
    {"cut", "damage"},         // the cable was cut, damaged
    {"defeat", "win"},         // Ajax defeated Porto, Ajax won
    {"destroy", "damage"},     // houses were destroyed, damaged
    {"detain", "arrest"},      // see capture
    {"discover", "find"},      // the wreck was discovered, found
    {"explosion", "explode"},  // the explosion at the plant, the plant exploded
    {"gather", "summit"},      // leaders gathered in Bergen, the Bergen summit
    {"gun", "attack"},         // gunned down, attacked
    {"hang", "die"},           // he hanged himself, he died
    {"kill", "die"},           // the quake killed five, five died
    {"lose", "win"},           // Porto lost to Ajax, Ajax won
    {"outage", "disrupt"},     // the outage, the network was disrupted
    {"reliev", "dismiss"},     // the coach was relieved of his duties, dismissed
    {"sever", "damage"},       // the cable was severed, damaged
    {"shoot", "attack"},       // the shooting, the attack
    {"snatch", "steal"},       // the painting was snatched, stolen
});

}  // namespace

std::string_view merge_class(std::string_view action) noexcept {
  const auto row = std::lower_bound(
      k_classes.begin(), k_classes.end(), action,
      [](const ClassRow& left, std::string_view right) { return left.action < right; });
  return row != k_classes.end() && row->action == action ? row->merged : action;
}

}  // namespace dateline::events
