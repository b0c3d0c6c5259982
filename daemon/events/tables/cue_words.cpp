// SPDX-License-Identifier: Apache-2.0
// Words that tell what stands beside them.
#include "tables/tables.hpp"

#include <array>

namespace dateline::events {

WordList fixture_verbs() noexcept {
  static constexpr auto k_verbs = std::to_array<std::string_view>(
      {"entertain", "face", "host", "meet", "play", "travel", "visit", "welcome"});
  return k_verbs;
}

WordList binding_texts() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"accord",    "act",    "agreement", "bill",      "budget",      "ceasefire",  "contract",
       "deal",      "decree", "directive", "law",       "legislation", "measure",    "order",
       "ordinance", "pact",   "plan",      "program",   "programme",   "regulation", "resolution",
       "roadmap",   "rule",   "schedule",  "timetable", "treaty",      "truce"});
  return k_words;
}

WordList securities() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"shares", "stock", "stocks", "futures",  "yields", "yield",  "bonds", "currency",
       "dollar", "euro",  "pound",  "sterling", "yen",    "yuan",   "peso",  "rupee",
       "krone",  "krona", "koruna", "zloty",    "forint", "rouble", "ruble", "franc",
       "lira",   "rand",  "index",  "indices",  "oil",    "crude",  "gold",  "bitcoin"});
  return k_words;
}

WordList prospect_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"possibility", "possible", "potential", "prospect", "prospects", "risk",
       "threat",      "fear",     "fears",     "hope",     "hopes",     "chance",
       "chances",     "planned",  "proposed",  "likely",   "future",    "looming",
       "upcoming",    "call",     "calls",     "plan",     "plans"});
  return k_words;
}

WordList page_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"article", "blog", "entry", "page", "post", "story", "webpage"});
  return k_words;
}

WordList person_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"man", "woman", "boy", "girl", "couple", "teenager", "child", "baby", "toddler", "person",
       "pensioner", "driver", "student"});
  return k_words;
}

WordList acting_groups() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"activists",  "astronauts",  "astronomers", "civilians",     "demonstrators", "detectives",
       "doctors",    "drivers",     "farmers",     "firefighters",  "fishermen",     "gunmen",
       "hackers",    "inmates",     "insurgents",  "investigators", "jihadists",     "journalists",
       "jurors",     "lawmakers",   "migrants",    "militants",     "miners",        "nurses",
       "pilots",     "pirates",     "police",      "prisoners",     "prosecutors",   "protesters",
       "rebels",     "refugees",    "rescuers",    "researchers",   "residents",     "rioters",
       "scientists", "separatists", "settlers",    "shareholders",  "soldiers",      "students",
       "teachers",   "tourists",    "troops",      "truckers",      "villagers",     "voters",
       "workers"});
  return k_words;
}

WordList kin_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"wife", "husband", "widow", "widower", "son", "daughter", "brother", "sister", "mother",
       "father", "cousin", "nephew", "niece", "uncle", "aunt", "grandson", "granddaughter",
       "lady"});
  return k_words;
}

WordList settling_verbs() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"jail", "imprison", "sentence", "ban", "bar", "suspend",
                                       "disqualify", "extend", "renew", "elect", "appoint"});
  return k_words;
}

WordList judgement_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"punishment", "penalty", "guilty", "charges", "suspicion", "responsible", "responsibility",
       "blame", "revenge", "retaliation", "sentence", "fine"});
  return k_words;
}

namespace {

// Those from "earlier" on may tell no more than when: ", earlier on Monday,".
constexpr auto k_before_now = std::to_array<std::string_view>(
    {"originally", "initially", "previously", "formerly", "earlier", "once", "historically"});

}  // namespace

WordList before_now_words() noexcept { return k_before_now; }

WordList former_words() noexcept {
  return std::span<const std::string_view>{k_before_now}.first(4);
}

WordList doubting_verbs() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"fear", "worry", "suspect", "doubt"});
  return k_words;
}

WordList accusing_nouns() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"accusation", "accusations", "allegation", "allegations",
                                       "charge", "charges", "claims", "suspicion", "suspicions"});
  return k_words;
}

WordList foreseeing_verbs() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"anticipate", "bet", "envisage", "estimate", "expect",
                                       "forecast", "foresee", "predict", "project", "reckon"});
  return k_words;
}

WordList time_adjectives() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"current", "past", "previous", "recent"});
  return k_words;
}

WordList proving_nouns() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"evidence", "indication", "indications", "proof", "sign", "suggestion", "truth"});
  return k_words;
}

WordList foreseeing_nouns() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"estimate", "estimates", "expectation", "expectations", "forecast", "forecasts",
       "prediction", "predictions", "projection", "projections"});
  return k_words;
}

WordList doubting_nouns() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"chance",      "chances",  "concern",     "concerns",   "danger", "fear",
       "fears",       "hope",     "hopes",       "likelihood", "odds",   "possibility",
       "probability", "prospect", "risk",        "risks",      "rumor",  "rumors",
       "rumour",      "rumours",  "speculation", "worries",    "worry"});
  return k_words;
}

WordList hedges() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>({"maybe", "perhaps", "possibly"});
  return k_words;
}

WordList sequel_words() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"later", "then", "subsequently", "eventually", "afterwards",
                                       "soon", "since", "recently", "ultimately"});
  return k_words;
}

WordList season_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>({"season", "campaign", "term"});
  return k_words;
}

WordList season_order() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"last", "this", "next", "following", "previous"});
  return k_words;
}

WordList showing_verbs() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"see", "bring", "mark", "witness", "herald"});
  return k_words;
}

WordList following_verbs() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"follow", "stem", "relate", "result", "arise"});
  return k_words;
}

WordList resolve_nouns() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"decision", "vote", "move", "ruling", "order"});
  return k_words;
}

WordList participle_links() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"if", "unless", "when", "once", "while", "though", "until"});
  return k_words;
}

WordList gerund_clause_links() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"with", "to", "from", "despite"});
  return k_words;
}

WordList versus_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>({"v", "vs", "versus"});
  return k_words;
}

WordList clausal_verbs() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"say", "claim", "insist", "argue", "add", "allege",
                                       "believe", "think", "hope", "fear", "warn", "suspect"});
  return k_words;
}

WordList resolving_verbs() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"decide",  "agree",   "pledge",   "vow",   "promise", "vote",   "refuse",
       "decline", "fail",    "threaten", "offer", "hope",    "want",   "seek",
       "try",     "attempt", "continue", "begin", "start",   "manage", "choose"});
  return k_words;
}

WordList meeting_verbs() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"experience", "face", "get", "have", "see", "suffer", "witness"});
  return k_words;
}

WordList effect_verbs() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"affect",     "aggravate", "anger",     "boost",     "burden",  "cause",      "complicate",
       "cost",       "create",    "damage",    "deepen",    "delight", "disappoint", "disrupt",
       "ease",       "embolden",  "encourage", "endanger",  "fuel",    "harm",       "hinder",
       "hurt",       "improve",   "inflame",   "intensify", "mean",    "outrage",    "please",
       "prolong",    "result",    "save",      "shock",     "spark",   "squeeze",    "strain",
       "strengthen", "trigger",   "undermine", "weaken",    "worsen",  "worry"});
  return k_words;
}

WordList measure_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"half",   "third",   "quarter", "quarters", "fifth",   "sixth",   "seventh",
       "eighth", "ninth",   "tenth",   "percent",  "cent",    "pct",     "point",
       "points", "votes",   "goals",   "runs",     "seconds", "lengths", "metres",
       "meters", "degrees", "dollars", "euros",    "pounds",  "seats"});
  return k_words;
}

WordList means_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"air",   "bicycle", "bike",  "boat",       "bus",     "car",       "coach", "email",
       "ferry", "foot",    "hand",  "helicopter", "land",    "letter",    "lorry", "mail",
       "phone", "plane",   "post",  "rail",       "raft",    "road",      "sea",   "ship",
       "taxi",  "text",    "train", "tram",       "truck",   "telephone", "van",   "water",
       "cable", "tractor", "horse", "sledge",     "minibus", "motorbike"});
  return k_words;
}

WordList where_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"in", "at", "near", "off", "outside", "across", "from", "around", "through", "inside", "on",
       "throughout", "over", "into", "to"});
  return k_words;
}

WordList firm_where_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"in", "at", "near", "off", "outside", "across", "around", "inside", "throughout"});
  return k_words;
}

WordList direction_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
       "outskirts", "suburbs", "outside", "parts"});
  return k_words;
}

WordList corporate_forms() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"inc", "corp", "corporation", "co", "ltd", "plc", "llc", "gmbh", "ag", "sa", "nv", "ab",
       "asa", "oyj", "holdings", "group"});
  return k_words;
}

WordList own_figures() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"income", "profit", "profits", "loss", "earnings", "revenue", "revenues", "turnover"});
  return k_words;
}

WordList figure_modifiers() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"net", "operating", "pretax", "pre-tax", "gross", "total", "annual", "quarterly",
       "half-year", "full-year", "core", "adjusted", "underlying"});
  return k_words;
}

WordList period_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"quarter", "half", "year", "years", "months", "weeks", "period", "season"});
  return k_words;
}

WordList closing_words() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"ended", "ending", "starting", "beginning"});
  return k_words;
}

WordList point_prepositions() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>({"in", "on", "at"});
  return k_words;
}

WordList daily_periods() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"overnight", "night", "morning", "afternoon", "evening", "weekend"});
  return k_words;
}

WordList festive_periods() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"holiday", "holidays", "break", "season", "period",
                                       "weekend", "vacation", "recess", "week"});
  return k_words;
}

WordList gerund_links() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"on", "against", "of", "for", "from"});
  return k_words;
}

WordList completion_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"complete", "ready", "done", "finished", "over", "in", "operational", "available"});
  return k_words;
}

WordList rate_units() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"share", "unit", "barrel", "ton", "tonne", "kilo", "pound", "ounce", "litre", "liter",
       "gallon", "bushel", "bottle", "piece", "copy", "ticket", "head", "person"});
  return k_words;
}

WordList name_joints() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"of", "de", "al", "bin", "van", "von", "der", "la", "da", "el", "del", "&"});
  return k_words;
}

WordList name_articles() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ud", "ul", "ur"});
  return k_words;
}

WordList weekdays() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"});
  return k_words;
}

WordList day_leads() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"on", "late", "early", "last", "this", "next", "until", "by",
                                       "since", "from", "before", "after"});
  return k_words;
}

WordList only_plural_by_form() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"news", "series", "headquarters", "means", "politics", "athletics", "economics",
       "mathematics", "physics", "gymnastics", "electronics", "logistics"});
  return k_words;
}

WordList epithets() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"Great", "Terrible", "Conqueror", "Magnificent", "Confessor", "Baptist", "Younger", "Elder",
       "Lionheart", "Impaler", "Unready", "Navigator", "Apostate"});
  return k_words;
}

WordList surname_joints() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"al", "el", "bin", "ibn", "de", "da", "di", "du", "del", "della", "der", "von", "dos"});
  return k_words;
}

WordList firms_in_s() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"domino", "kohl", "levi", "macy", "mcdonald", "moody", "sainsbury", "sotheby", "wendy"});
  return k_words;
}

WordList institution_owners() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"king",       "queen",     "kings",         "queens",     "prince",     "princess",
       "emperor",    "bishop",    "lord",          "children",   "women",      "men",
       "people",     "girls",     "boys",          "pensioners", "magistrate", "magistrates",
       "workers",    "writers",   "teachers",      "farmers",    "veterans",   "citizens",
       "students",   "actors",    "artists",       "directors",  "producers",  "nurses",
       "doctors",    "lawyers",   "bankers",       "merchants",  "musicians",  "journalists",
       "publishers", "players",   "drivers",       "pilots",     "parents",    "consumers",
       "passengers", "soldiers",  "sailors",       "seafarers",  "miners",     "fishermen",
       "employees",  "trades",    "manufacturers", "growers",    "builders",   "tenants",
       "residents",  "voters",    "patients",      "depositors", "investors",  "shareholders",
       "taxpayers",  "customers", "traders",       "officers",   "engineers",  "owners"});
  return k_words;
}

WordList joint_body_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>({"executive"});
  return k_words;
}

std::span<const LinkRow> link_rows() noexcept {
  static constexpr auto k_links = std::to_array<LinkRow>({
      {"when", Link::when},
      {"while", Link::when},
      {"as", Link::when},
      {"once", Link::after},
      {"after", Link::after},
      {"since", Link::since},
      {"before", Link::before},
      {"until", Link::until},
      {"till", Link::until},
  });
  return k_links;
}

WordList close_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"moments", "minutes", "seconds", "hours", "immediately", "shortly", "just", "soon"});
  return k_words;
}

WordList court_matters() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"case", "cases", "appeal", "appeals", "challenge", "challenges", "claim", "claims",
       "petition", "petitions", "application", "applications", "motion", "motions", "suit", "suits",
       "plea"});
  return k_words;
}

WordList idle_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>({"also", "sometime"});
  return k_words;
}

WordList outlook_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"guidance", "outlook", "forecast", "forecasts", "target", "targets", "estimate", "estimates",
       "projection", "projections", "expectations", "budget", "budgets", "programme", "calendar"});
  return k_words;
}

WordList starting_words() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"starting", "beginning", "commencing"});
  return k_words;
}

WordList now_words() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"now", "currently", "still", "already"});
  return k_words;
}

WordList near_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>({"nearly", "almost"});
  return k_words;
}

WordList edge_words() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"early", "late", "midway", "halfway", "partway"});
  return k_words;
}

WordList later_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>({"later", "than", "past"});
  return k_words;
}

WordList works_nouns() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"plant", "facility", "site", "arm", "division", "business", "industry", "sector", "complex",
       "yard", "terminal", "system", "line", "hub", "operation", "machine"});
  return k_words;
}

WordList burden_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"tariff",       "tariffs", "tax",  "taxes",     "duty",     "duties", "levy",  "levies",
       "sanctions",    "ban",     "bans", "limit",     "limits",   "curb",   "curbs", "restriction",
       "restrictions", "embargo", "fees", "penalties", "controls", "cap",    "caps"});
  return k_words;
}

WordList laid_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"imposed", "reimposed", "introduced", "levied", "lifted", "eased", "relaxed", "tightened",
       "announced", "enacted", "slapped"});
  return k_words;
}

WordList mood_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"alarmed",     "angered",    "annoyed",       "bored",     "concerned",  "disappointed",
       "disgusted",   "dismayed",   "disillusioned", "disturbed", "encouraged", "excited",
       "exhausted",   "frightened", "frustrated",    "horrified", "impressed",  "infuriated",
       "interested",  "intrigued",  "outraged",      "pleased",   "puzzled",    "satisfied",
       "scared",      "shocked",    "surprised",     "terrified", "thrilled",   "troubled",
       "overwhelmed", "unnerved",   "upset",         "worried"});
  return k_words;
}

WordList part_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"rest", "remainder", "bulk", "course", "most", "much", "part", "all"});
  return k_words;
}

WordList outward_words() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"off", "out", "up", "down", "away", "back"});
  return k_words;
}

}  // namespace dateline::events
