// SPDX-License-Identifier: Apache-2.0
// Verbs of many uses by who does it to what: a court overturns a ruling, a bus overturns; police
// find a body, researchers a gene.
#include "tables/uses.hpp"

#include <array>

namespace dateline::events {
namespace {

// What a figure does, and what is done to one.
constexpr std::string_view k_rise =
    "rise climb gain increase soar surge jump rebound grow advance edge skyrocket widen balloon "
    "swell rocket spike leap creep peak slip fall drop decline decrease slump tumble sink plummet "
    "slide shrink dip plunge dwindle deteriorate wane narrow diminish nosedive sag languish "
    "crumble "
    "falter heighten inflate slow accelerate";
constexpr std::string_view k_raise =
    "raise hike boost cut lower slash trim reduce increase grow shrink inflate erode diminish ease "
    "pare regain heighten";

constexpr auto k_uses = std::to_array<UseRow>({
    // what blows do: of their kind
    {"",
     "destroy damage demolish flatten wreck raze devastate displace strand trap bury engulf "
     "cripple disrupt topple down kill injure wound hurt",
     "", "", ""},
    {"attack", "destroy damage demolish flatten wreck raze sink topple pound hit strike", "weapon",
     "", ""},
    {"attack", "destroy damage flatten raze sink pound hit strike", "fighter", "", ""},
    {"accident", "kill injure wound hurt", "vehicle", "", ""},
    {"accident", "hit strike ram plow plough smash slam", "vehicle", "", ""},
    {"disaster", "bury engulf destroy damage kill", "nature", "", ""},
    {"", "slam_into sweep_away cut_off", "", "", ""},
    {"crime", "attack", "hacker", "", ""},
    {"death", "leave", "", "then", "dead"},
    {"", "leave", "", "then", "hurt ruined"},
    {"", "leave", "", "without", "supply"},
    {"accident", "leave", "", "then", "hurt"},
    {"accident", "leave", "", "without", "supply"},
    {"disaster", "leave", "", "then", "ruined"},
    {"", "erupt break_out", "", "", ""},
    {"", "force", "", "from", "home"},
    {"", "force drive", "", "out of", "home"},
    // on the way
    {"retreat", "leave quit exit", "country", "", "body pact court"},
    {"retreat", "leave", "fighter", "", "place country"},
    {"appointment", "leave quit", "person", "", "office body"},
    {"movement", "force", "", "from", "home"},
    {"crime", "flee escape", "culprit", "", ""},
    {"crime", "flee escape", "", "", "scene"},
    {"crime", "flee escape", "", "from", "scene"},
    {"business", "enter exit leave", "", "", "market"},
    {"business", "withdraw exit pull_out", "", "from", "market"},
    {"election", "enter join exit leave", "", "", "race"},
    {"election", "withdraw drop_out pull_out", "", "from", "race"},
    {"sport", "withdraw drop_out pull_out", "", "from", "tournament"},
    {"deal", "withdraw", "", "", "bid"},
    {"appointment", "join", "person", "", "office body name"},
    {"accident", "fall plunge", "", "from", "height"},
    {"accident", "fall", "structure", "", ""},
    {"disaster", "fall", "weather", "", ""},
    {"accident", "blow_up", "craft vehicle", "", ""},
    {"attack", "fall", "", "to", "fighter"},
    {"appointment", "fall collapse", "", "", "ruler"},
    {"mobilization", "send dispatch move", "", "", "soldiery weapon"},
    {"aid", "send dispatch deliver ship fly drop hand_out", "", "", "aid"},
    {"sanction", "recall", "", "", "envoy"},
    {"sanction", "break_off cut sever suspend cut_off", "", "", "ties"},
    {"movement", "land", "vehicle flights", "", ""},
    {"science", "return", "", "to", "earth"},
    {"science", "launch send", "", "to", "heaven"},
    {"science", "launch send", "", "into", "heaven"},
    {"science", "launch", "spacefarer", "", "craft"},
    {"aid", "launch", "", "", "lifeboat"},
    {"concession", "walk_out walk", "", "of", "custody"},
    {"movement", "storm rush breach", "migrant", "", ""},
    {"protest", "storm invade", "fan", "", ""},
    {"protest", "damage destroy smash", "crowd", "", ""},
    {"business", "ground cancel", "airline", "", ""},
    {"accident", "overturn roll plunge topple", "", "", "vehicle"},
    // power
    {"law", "overturn", "lawmaker", "", ""},
    {"law", "present unveil table deliver pass approve adopt", "", "", "budget"},
    {"appointment", "reshuffle", "", "", "ruler"},
    {"appointment", "confirm approve", "lawmaker", "", "nominee"},
    {"election", "dissolve", "", "", "lawmaker"},
    {"meeting", "receive host", "person", "", "person"},
    {"protest", "topple tear_down pull_down", "", "", "statue"},
    {"disaster", "topple down", "", "", "trees"},
    {"attack", "down", "", "", "vehicle weapon"},
    {"attack", "topple overthrow depose oust", "fighter", "", ""},
    {"attack", "seize capture take", "fighter", "", "place power"},
    {"attack", "seize", "", "", "power"},
    {"attack", "take_power", "fighter", "", ""},
    {"crime", "foil thwart", "police", "", ""},
    {"crime", "seize find discover confiscate intercept", "police", "", "contraband"},
    {"crime", "raid search", "police", "", ""},
    {"attack", "raid", "fighter", "", ""},
    {"coercion", "seal_off", "police fighter ruler", "", ""},
    {"coercion", "take", "", "", "hostage"},
    {"coercion", "impose declare", "", "", "curb"},
    {"court", "impose", "court", "", ""},
    {"court", "impose", "", "", "penalty"},
    {"law", "raise lift increase cut", "ruler lawmaker", "", "tax"},
    {"concession", "swap exchange", "", "", "hostage"},
    // streets
    {"protest",
     "storm clash fight gather rally converge burn torch occupy dump throw hurl "
     "spray",
     "crowd", "", ""},
    {"protest", "burn", "", "", "flags"},
    {"protest", "block blockade barricade", "crowd", "", "road"},
    {"coercion", "block blockade barricade", "", "", "road"},
    {"attack", "drop", "", "", "weapon"},
    {"attack", "explode", "", "", "weapon"},
    {"strike", "halt stop", "labour", "", "toil"},
    {"strike", "reject", "labour", "", "contract"},
    // courts
    {"court", "dismiss reject block order uphold reverse throw_out grant award suspend halt",
     "court", "", ""},
    {"court", "find", "court", "", ""},
    {"court", "clear adjourn freeze cut", "court", "", ""},
    {"court", "adjourn", "", "", "case"},
    {"court", "walk", "", "from", "court"},
    {"sanction", "freeze", "country body", "", "assets"},
    {"crime", "break_up", "", "", "gang"},
    {"court", "find hold", "", "then", "liable"},
    {"court", "dismiss settle drop throw_out reject", "", "", "case"},
    {"court", "overturn", "", "", "verdict"},
    {"court", "issue", "", "", "warrant"},
    {"rejection", "dismiss", "", "", "claim"},
    {"election", "reject", "voter", "", ""},
    // finds
    {"health", "undergo", "", "", "treatment"},
    {"business", "shed", "", "", "staff"},
    {"death", "find discover recover recover_from retrieve", "", "", "remains"},
    {"accident", "find discover recover recover_from locate", "", "", "wreck"},
    {"aid", "find pull", "", "", "survivor"},
    {"aid", "find", "", "then", "alive"},
    {"aid", "put_out extinguish douse", "", "", "flame"},
    {"aid", "pull", "", "from", "rubble"},
    {"science", "find", "scholar", "", ""},
    {"science", "find", "", "", "find"},
    // firms
    {"business", "shut close shut_down close_down", "", "", "works"},
    {"business", "suspend halt resume cancel", "", "", "flights"},
    {"deal", "order", "", "", "goods"},
    {"deal", "raise secure", "", "", "sum money"},
    {"results", "swing slip return sink", "", "to", "outcome"},
    {"market", "top surpass exceed pass cross weaken strengthen", "security", "", ""},
    {"work", "restore", "", "", "supply"},
    {"market", "hit reach touch", "", "", "mark"},
    {"market", "close open end finish trade settle", "", "at", "sum"},
    {"market", "close open end finish", "", "up", "rate"},
    {"market", "close open end finish", "", "down", "rate"},
    {"market", "close end finish", "security", "", ""},
    {"market", "slow accelerate", "gauge", "", ""},
    {"business", "hire recruit", "", "", "people"},
    {"market", "rise climb increase", "toll", "to", "sum"},
    {"market", "rise climb increase", "toll", "by", "rate"},
    {"death", "rise climb increase reach pass", "toll", "", ""},
    {"change", "fall", "", "on", "body country person people name"},
    {"business", k_rise, "output", "", ""},
    {"business", k_raise, "", "", "output"},
    {"deal", k_raise, "", "", "holding"},
    {"market", k_rise, "figure security", "", ""},
    {"market", k_rise, "", "", "rate sum"},
    {"market", k_rise, "", "by", "rate sum number"},
    {"market", k_rise, "", "to", "rate sum number mark"},
    {"market", k_rise, "", "from", "rate sum number"},
    {"market", k_rise, "", "above", "rate sum number"},
    {"market", k_rise, "", "below", "rate sum number"},
    {"market", k_raise, "", "", "figure security"},
    {"market", k_raise, "", "by", "rate sum number"},
    {"market", k_raise, "", "to", "rate sum number mark"},
    {"market", "drive push send", "", "", "quote"},
    {"market", "recover", "figure security", "", ""},
    {"results", k_rise, "takings", "", ""},
    {"results", k_raise, "", "", "takings"},
    {"movement", "jump leap climb", "person people crowd culprit", "", ""},
    {"accident", "fall", "people", "", ""},
    {"change",
     "rise climb gain increase soar surge jump rebound grow advance edge skyrocket accelerate "
     "widen balloon swell heighten regain rocket spike leap creep peak inflate fall drop decrease "
     "slump tumble plummet slide shrink dip dwindle deteriorate wane falter narrow diminish "
     "nosedive erode sag languish crumble raise hike boost cut lower slash trim reduce pare "
     "outperform outstrip proliferate flourish",
     "", "else", ""},
    {"meeting", "break_down break_up collapse fail", "talk", "", ""},
    {"concession", "let_go", "police court", "", ""},
    {"concession", "let_go", "", "", "hostage culprit"},
    // won and lost
    {"culture", "win receive take collect", "", "", "prize"},
    {"sport", "win lose draw play", "", "", "test"},
    {"sport", "win take", "", "", "medal"},
    {"election", "win lose", "", "", "seats"},
    {"election", "concede", "", "", "defeat seats race"},
    {"death", "lose claim", "", "", "life"},
    {"sport", "sign", "", "", "player"},
    {"sport", "hold", "", "to", "draw"},
    {"election", "cast", "", "", "ballot"},
    {"sport", "break set smash", "", "", "record"},
    {"accident", "break burst breach", "", "", "barrier"},
    // called
    {"election", "call", "", "", "callable"},
    {"strike", "call", "", "", "strikes"},
    {"meeting", "call", "", "", "meetings"},
});

}  // namespace

std::span<const UseRow> use_rows() noexcept { return k_uses; }

}  // namespace dateline::events
