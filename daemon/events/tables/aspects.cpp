// SPDX-License-Identifier: Apache-2.0
#include "tables/tables.hpp"

#include <array>

namespace dateline::events {
namespace {

// What goes on for days or longer, after Vendler's activities and accomplishments; all else that
// happens is over within a day: explosions, votes, verdicts, arrests, statements.

constexpr auto k_lasting_verbs = std::to_array<std::string_view>({
    // fighting, guarding, keeping apart
    "fight battle besiege blockade occupy guard protect defend patrol police secure safeguard",
    "mobilize mobilise mass amass camp engage station deploy withdraw retreat advance evacuate "
    "disarm train "
    "recruit isolate encircle strangle cripple confront interdict shelter harbor harbour intern "
    "trap strand confine",
    // offices and politics
    "campaign negotiate mediate govern rule administer oversee manage lobby cooperate collaborate "
    "coordinate partner compete dominate chair steer lead head coach command edit host control "
    "sponsor",
    // prices, sizes, health of things
    "rise fall grow shrink climb drop decline slump soar plunge surge swell slow weaken strengthen "
    "recover accelerate dwindle widen narrow expand contract rebound increase decrease diminish "
    "deteriorate improve worsen intensify escalate evolve spread erode deplete accumulate stagnate "
    "fluctuate stabilize stabilise thrive flourish struggle",
    // making
    "produce manufacture build construct develop design assemble renovate restore rebuild upgrade "
    "modernize modernise reform restructure reorganize reorganise transform create convert write "
    "drill mine farm harvest pump",
    // trade, money, help
    "export import supply distribute trade finance fund invest subsidize subsidise support help "
    "assist aid boost benefit stimulate hurt harm employ provide lend pay spend consume save "
    "balance "
    "invigorate foster promote nurture advertise market",
    // asking questions
    "investigate probe search hunt explore examine survey study research monitor track trace "
    "pursue chase prosecute analyse analyze",
    // doing day by day
    "work operate run serve teach learn educate treat care feed use exploit utilise utilize apply "
    "implement enforce practise practice perform play compete sail travel tour migrate emigrate "
    "live reside dwell stay wait queue hide evade resist avoid endure survive tolerate cope suffer "
    "starve mourn pray worship celebrate prepare organize organise arrange plan rehearse",
    // letting, keeping
    "allow enable permit keep maintain preserve sustain retain hamper hinder prevent impede "
    "influence affect burden plague haunt",
    // weather and fire
    "rain snow burn rage blaze flow pour leak drift",
});

constexpr auto k_lasting_nouns = std::to_array<std::string_view>({
    "war warfare conflict insurgency fighting campaign occupation siege blockade embargo sanction "
    "quarantine struggle offensive crackdown mission operation expedition patrol exercise "
    "manoeuvre deployment mobilization mobilisation buildup withdrawal retreat pullout evacuation",
    "crisis recession depression slump downturn boom glut shortage inflation unemployment growth "
    "recovery rebound rise fall decline drop surge plunge increase decrease cutback cut reduction "
    "expansion",
    "talks negotiation consultation dialogue mediation search hunt manhunt investigation inquiry "
    "probe trial retrial litigation lawsuit prosecution review study research",
    "construction development production reconstruction renovation restoration project program "
    "programme restructuring reform modernization modernisation",
    "dispute standoff stand-off showdown rivalry feud unrest uprising revolt insurrection "
    "rebellion "
    "strike stoppage lockout boycott",
    "exploitation isolation harassment resistance surveillance supervision consumption pollution "
    "escalation acceleration deterioration erosion depletion degradation slowdown stagnation "
    "devaluation implementation enforcement privatization nationalization transformation evolution "
    "integration conversion turmoil hostilities bloodshed siege influx proliferation manufacture "
    "immigration emigration lobbying advocacy repair upgrade collaboration coordination",
    "drought famine heatwave epidemic pandemic outbreak flood flooding wildfire bushfire rain "
    "fighting violence persecution genocide oppression",
    "tour season tournament festival exhibition voyage pilgrimage presidency tenure reign "
    "ceasefire cease-fire truce armistice detention imprisonment captivity custody exile",
    "cooperation partnership alliance trade support assistance aid effort push drive training "
    "recruitment treatment rehabilitation migration exodus layoff deportation",
});

// What somebody holds, means or makes out on the day that a text says so; no state to date.
constexpr auto k_stance_verbs = std::to_array<std::string_view>({
    "appear seem look sound suggest indicate mean think expect anticipate intend want plan "
    "consider "
    "mull contemplate see",
});

// Whose object is told what a clause behind it says: "told Ana Ruiz that it sank".
constexpr auto k_telling_verbs =
    std::to_array<std::string_view>({"tell", "inform", "assure", "warn", "remind", "notify",
                                     "advise", "convince", "persuade", "promise", "show", "teach"});

}  // namespace

WordList lasting_verbs() noexcept { return k_lasting_verbs; }
WordList lasting_nouns() noexcept { return k_lasting_nouns; }

WordList intransitive_verbs() noexcept {
  static constexpr auto k_verbs = std::to_array<std::string_view>(
      {"expire",    "lapse",   "die",       "perish",  "succumb",     "arrive",  "depart",
       "happen",    "occur",   "collapse",  "erupt",   "retire",      "resign",  "disappear",
       "vanish",    "emerge",  "fall",      "rise",    "plunge",      "crash",   "explode",
       "protest",   "appear",  "remain",    "stay",    "live",        "sit",     "stand",
       "wait",      "go",      "become",    "come",    "sleep",       "testify", "apologise",
       "apologize", "respond", "react",     "compete", "participate", "slip",    "walk",
       "march",     "rally",   "travel",    "soar",    "surge",       "tumble",  "slump",
       "rebound",   "flee",    "converge",  "kneel",   "fail",        "seem",    "dive",
       "nosedive",  "plummet", "skyrocket", "falter",  "subside",     "recede"});
  return k_verbs;
}

WordList naming_verbs() noexcept {
  static constexpr auto k_verbs =
      std::to_array<std::string_view>({"nickname", "name", "call", "dub", "title"});
  return k_verbs;
}

WordList transitive_verbs() noexcept {
  static constexpr auto k_verbs = std::to_array<std::string_view>(
      {"abduct",      "abolish",    "accuse",    "acquire",    "add",        "adopt",
       "allocate",    "amend",      "announce",  "appoint",    "approve",    "arrest",
       "assassinate", "assign",     "award",     "ban",        "blame",      "boost",
       "bring",       "build",      "buy",       "capture",    "carry",      "charge",
       "cite",        "commission", "compile",   "condemn",    "confiscate", "construct",
       "contaminate", "convict",    "create",    "damage",     "declare",    "demand",
       "demolish",    "deny",       "deploy",    "describe",   "design",     "destroy",
       "detain",      "detect",     "devastate", "develop",    "discover",   "dismiss",
       "distribute",  "donate",     "draft",     "earmark",    "elect",      "enact",
       "endorse",     "erect",      "establish", "evict",      "excavate",   "execute",
       "exempt",      "expel",      "expose",    "extract",    "fill",       "finance",
       "find",        "found",      "freeze",    "fund",       "give",       "grant",
       "highlight",   "hijack",     "hire",      "hit",        "host",       "identify",
       "implement",   "import",     "impose",    "inaugurate", "include",    "indict",
       "infect",      "injure",     "inspect",   "install",    "introduce",  "invent",
       "issue",       "jail",       "keep",      "kidnap",     "kill",       "lend",
       "levy",        "lift",       "list",      "loot",       "lower",      "make",
       "manufacture", "mention",    "mobilize",  "murder",     "name",       "nominate",
       "obtain",      "order",      "oust",      "overturn",   "own",        "place",
       "post",        "price",      "produce",   "promise",    "propose",    "provide",
       "publish",     "purchase",   "put",       "raise",      "ratify",     "receive",
       "recommend",   "reject",     "release",   "remove",     "repeal",     "replace",
       "request",     "require",    "rescue",    "resolve",    "restore",    "reveal",
       "review",      "revoke",     "sanction",  "schedule",   "secure",     "seek",
       "seize",       "select",     "send",      "sentence",   "show",       "showcase",
       "smuggle",     "spend",      "sponsor",   "submit",     "suffer",     "suspend",
       "take",        "target",     "trim",      "uncover",    "unearth",    "unveil",
       "urge",        "use",        "vaccinate", "veto",       "welcome",    "wound"});
  return k_verbs;
}

WordList partaking_verbs() noexcept {
  static constexpr auto k_verbs = std::to_array<std::string_view>(
      {"abandon", "address",    "attend",  "boycott", "carry",    "cause",    "chair",
       "command", "commit",     "contest", "cut",     "deliver",  "disrupt",  "dominate",
       "draw",    "endure",     "enjoy",   "enter",   "escape",   "face",     "fight",
       "film",    "finish",     "flee",    "give",    "halt",     "have",     "headline",
       "hit",     "interrupt",  "join",    "launch",  "lead",     "leave",    "light",
       "lose",    "make",       "miss",    "narrow",  "organise", "organize", "oversee",
       "perform", "perpetrate", "play",    "reach",   "run",      "score",    "see",
       "set",     "sign",       "skip",    "spark",   "start",    "stop",     "storm",
       "strike",  "suffer",     "survive", "sweep",   "throw",    "trigger",  "undergo",
       "watch",   "win",        "witness", "wreck"});
  return k_verbs;
}

WordList performative_verbs() noexcept {
  static constexpr auto k_verbs =
      std::to_array<std::string_view>({"declare", "proclaim", "appeal", "apologise", "apologize"});
  return k_verbs;
}

WordList stance_verbs() noexcept { return k_stance_verbs; }

WordList telling_verbs() noexcept { return k_telling_verbs; }

}  // namespace dateline::events
