// SPDX-License-Identifier: Apache-2.0
#include "lexicon/topic_words.hpp"

#include "language/word_table.hpp"

namespace dateline::temporal {

namespace {

using TopicTable = language::WordTable<Topic>;
constexpr TopicTable::Entry k_topics[] = {
    {"goal", Topic::sport},          {"goals", Topic::sport},
    {"goalkeeper", Topic::sport},    {"goalless", Topic::sport},
    {"touchdown", Topic::sport},     {"touchdowns", Topic::sport},
    {"yard", Topic::sport},          {"yards", Topic::sport},
    {"scored", Topic::sport},        {"scoring", Topic::sport},
    {"scorer", Topic::sport},        {"scorers", Topic::sport},
    {"rebounds", Topic::sport},      {"kickoff", Topic::sport},
    {"halftime", Topic::sport},      {"striker", Topic::sport},
    {"midfielder", Topic::sport},    {"defender", Topic::sport},
    {"quarterback", Topic::sport},   {"coach", Topic::sport},
    {"coaches", Topic::sport},       {"team", Topic::sport},
    {"teams", Topic::sport},         {"teammate", Topic::sport},
    {"teammates", Topic::sport},     {"game", Topic::sport},
    {"games", Topic::sport},         {"match", Topic::sport},
    {"matches", Topic::sport},       {"season", Topic::sport},
    {"seasons", Topic::sport},       {"overtime", Topic::sport},
    {"interception", Topic::sport},  {"interceptions", Topic::sport},
    {"innings", Topic::sport},       {"league", Topic::sport},
    {"playoff", Topic::sport},       {"playoffs", Topic::sport},
    {"referee", Topic::sport},       {"whistle", Topic::sport},
    {"turnovers", Topic::sport},     {"layup", Topic::sport},
    {"header", Topic::sport},        {"equaliser", Topic::sport},
    {"equalizer", Topic::sport},     {"tackle", Topic::sport},
    {"tackles", Topic::sport},       {"scrum", Topic::sport},
    {"lineout", Topic::sport},       {"fumble", Topic::sport},
    {"fumbled", Topic::sport},       {"pitch", Topic::sport},
    {"pace", Topic::sport},          {"pacing", Topic::sport},
    {"marathon", Topic::sport},      {"lap", Topic::sport},
    {"laps", Topic::sport},          {"bench", Topic::sport},
    {"penalty", Topic::sport},       {"penalties", Topic::sport},
    {"lead", Topic::sport},          {"leads", Topic::sport},
    {"cup", Topic::sport},           {"players", Topic::sport},
    {"player", Topic::sport},        {"fans", Topic::sport},
    {"stadium", Topic::sport},       {"win", Topic::sport},
    {"wins", Topic::sport},          {"beat", Topic::sport},
    {"defeat", Topic::sport},        {"scoreless", Topic::sport},
    {"possession", Topic::sport},    {"substitute", Topic::sport},
    {"profit", Topic::business},     {"profits", Topic::business},
    {"revenue", Topic::business},    {"revenues", Topic::business},
    {"sales", Topic::business},      {"earnings", Topic::business},
    {"income", Topic::business},     {"loss", Topic::business},
    {"losses", Topic::business},     {"results", Topic::business},
    {"growth", Topic::business},     {"gdp", Topic::business},
    {"economy", Topic::business},    {"economic", Topic::business},
    {"output", Topic::business},     {"quarters", Topic::business},
    {"fiscal", Topic::business},     {"percent", Topic::business},
    {"million", Topic::business},    {"billion", Topic::business},
    {"shares", Topic::business},     {"shareholders", Topic::business},
    {"dividend", Topic::business},   {"forecast", Topic::business},
    {"demand", Topic::business},     {"prices", Topic::business},
    {"inflation", Topic::business},  {"company", Topic::business},
    {"companies", Topic::business},  {"investors", Topic::business},
    {"market", Topic::business},     {"markets", Topic::business},
    {"spending", Topic::business},   {"budget", Topic::business},
    {"exports", Topic::business},    {"imports", Topic::business},
    {"production", Topic::business}, {"orders", Topic::business},
    {"report", Topic::business},     {"reported", Topic::business},
    {"bank", Topic::business},       {"rate", Topic::business},
    {"rates", Topic::business},      {"%", Topic::business},
    {"$", Topic::business},
};

using FlagTable = language::WordTable<bool>;
constexpr FlagTable::Entry k_numbers[] = {
    {"one", true},      {"two", true},      {"three", true},     {"four", true},
    {"five", true},     {"six", true},      {"seven", true},     {"eight", true},
    {"nine", true},     {"ten", true},      {"eleven", true},    {"twelve", true},
    {"few", true},      {"several", true},  {"couple", true},    {"dozens", true},
    {"scores", true},   {"hundreds", true}, {"thousands", true}, {"millions", true},
    {"billions", true},
};

/// Whether it comes without warning, as weather does not.
constexpr FlagTable::Entry k_unforeseen[] = {
    {"abduction", true},     {"abductions", true},    {"accident", true},
    {"accidents", true},     {"aftershock", true},    {"airstrike", true},
    {"airstrikes", true},    {"ambush", true},        {"ambushes", true},
    {"arson", true},         {"assassination", true}, {"assassinations", true},
    {"assault", true},       {"assaults", true},      {"attack", true},
    {"attacks", true},       {"avalanche", true},     {"avalanches", true},
    {"blackout", true},      {"blackouts", true},     {"blast", true},
    {"blasts", true},        {"blaze", true},         {"blazes", true},
    {"blizzard", false},     {"blowout", true},       {"bombardment", true},
    {"bombing", true},       {"bombings", true},      {"breach", true},
    {"burglary", true},      {"capsizing", true},     {"catastrophe", true},
    {"clash", true},         {"clashes", true},       {"collapse", true},
    {"collapses", true},     {"collision", true},     {"collisions", true},
    {"conflagration", true}, {"coup", true},          {"crash", true},
    {"crashes", true},       {"cyberattack", true},   {"cyclone", false},
    {"cyclones", false},     {"death", true},         {"deaths", true},
    {"derailment", true},    {"derailments", true},   {"disappearance", true},
    {"disaster", true},      {"disasters", true},     {"downing", true},
    {"drowning", true},      {"drownings", true},     {"earthquake", true},
    {"earthquakes", true},   {"eruption", true},      {"eruptions", true},
    {"explosion", true},     {"explosions", true},    {"fire", true},
    {"fires", true},         {"flood", false},        {"flooding", false},
    {"floods", false},       {"hack", true},          {"heatwave", false},
    {"heist", true},         {"heists", true},        {"hijacking", true},
    {"hurricane", false},    {"hurricanes", false},   {"incident", true},
    {"incidents", true},     {"inferno", true},       {"insurrection", true},
    {"invasion", true},      {"kidnapping", true},    {"kidnappings", true},
    {"killing", true},       {"killings", true},      {"landslide", true},
    {"landslides", true},    {"leak", true},          {"leaks", true},
    {"looting", true},       {"massacre", true},      {"massacres", true},
    {"mudslide", true},      {"mudslides", true},     {"murder", true},
    {"murders", true},       {"mutiny", true},        {"onslaught", true},
    {"outage", true},        {"outages", true},       {"outbreak", true},
    {"outbreaks", true},     {"pileup", true},        {"poisoning", true},
    {"quake", true},         {"quakes", true},        {"raid", true},
    {"raids", true},         {"ramming", true},       {"rampage", true},
    {"rebellion", true},     {"revolt", true},        {"riot", true},
    {"riots", true},         {"robberies", true},     {"robbery", true},
    {"shelling", true},      {"shipwreck", true},     {"shooting", true},
    {"shootings", true},     {"shootout", true},      {"siege", true},
    {"sinking", true},       {"slaying", true},       {"slayings", true},
    {"spill", true},         {"spills", true},        {"stabbing", true},
    {"stabbings", true},     {"stampede", true},      {"stampedes", true},
    {"storm", false},        {"storms", false},       {"tornado", false},
    {"tornadoes", false},    {"tragedy", true},       {"tremor", true},
    {"tsunami", true},       {"typhoon", false},      {"typhoons", false},
    {"uprising", true},      {"wildfire", true},      {"wildfires", true},
};

const FlagTable& unforeseen() {
  static const FlagTable table{k_unforeseen};
  return table;
}

}  // namespace

Topic topic_of(const language::Token& token, std::string_view text) noexcept {
  static const TopicTable table{k_topics};
  const Topic* found = table.find(token, text);
  return found == nullptr ? Topic::none : *found;
}

bool is_unforeseen(const language::Token& token, std::string_view text) noexcept {
  return unforeseen().find(token, text) != nullptr;
}

bool comes_unannounced(const language::Token& token, std::string_view text) noexcept {
  const bool* unannounced = unforeseen().find(token, text);
  return unannounced != nullptr && *unannounced;
}

bool is_outcome(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_outcomes[] = {
      {"admission", true}, {"announcement", true}, {"apology", true},     {"arrest", true},
      {"arrests", true},   {"comments", true},     {"commitment", true},  {"conviction", true},
      {"cut", true},       {"decision", true},     {"decisions", true},   {"declaration", true},
      {"decline", true},   {"declines", true},     {"defeat", true},      {"defeats", true},
      {"detention", true}, {"dip", true},          {"disclosure", true},  {"dismissal", true},
      {"draw", true},      {"drop", true},         {"drops", true},       {"fall", true},
      {"falls", true},     {"firing", true},       {"gain", true},        {"gains", true},
      {"illness", true},   {"increase", true},     {"indictment", true},  {"injury", true},
      {"jump", true},      {"loss", true},         {"losses", true},      {"ouster", true},
      {"pledge", true},    {"plunge", true},       {"promise", true},     {"rally", true},
      {"refusal", true},   {"remarks", true},      {"resignation", true}, {"revelation", true},
      {"rise", true},      {"rises", true},        {"rout", true},        {"ruling", true},
      {"sacking", true},   {"setback", true},      {"slide", true},       {"slump", true},
      {"speech", true},    {"statement", true},    {"suicide", true},     {"surge", true},
      {"surgery", true},   {"testimony", true},    {"triumph", true},     {"verdict", true},
      {"victories", true}, {"victory", true},      {"vow", true},         {"walkout", true},
      {"warning", true},   {"win", true},          {"wins", true},
  };
  static const FlagTable table{k_outcomes};
  return table.find(token, text) != nullptr;
}

bool is_victor(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_victors[] = {
      {"winner", true}, {"winners", true}, {"victor", true}, {"victors", true}};
  static const FlagTable table{k_victors};
  return table.find(token, text) != nullptr;
}

bool is_figure(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_figures[] = {
      {"profit", true}, {"profits", true},  {"revenue", true}, {"revenues", true},
      {"sales", true},  {"earnings", true}, {"income", true},  {"loss", true},
      {"losses", true}, {"results", true},  {"output", true},  {"dividend", true},
  };
  static const FlagTable table{k_figures};
  return table.find(token, text) != nullptr;
}

bool is_settled(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_settled[] = {
      {"acquittal", true}, {"arrest", true},      {"arrests", true},    {"conviction", true},
      {"defeat", true},    {"firing", true},      {"indictment", true}, {"loss", true},
      {"losses", true},    {"resignation", true}, {"ruling", true},     {"setback", true},
      {"verdict", true},   {"victory", true},     {"win", true},
  };
  static const FlagTable table{k_settled};
  return table.find(token, text) != nullptr;
}

bool is_game(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_games[] = {
      {"game", true}, {"match", true}, {"clash", true}, {"fixture", true}, {"opener", true}};
  static const FlagTable table{k_games};
  return table.find(token, text) != nullptr;
}

bool is_round(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_rounds[] = {
      {"final", true},        {"finals", true},        {"semifinal", true}, {"semifinals", true},
      {"quarterfinal", true}, {"quarterfinals", true}, {"semi", true},      {"quarter", true},
      {"playoff", true},      {"playoffs", true},      {"decider", true},   {"showdown", true},
  };
  static const FlagTable table{k_rounds};
  return table.find(token, text) != nullptr;
}

bool is_lasting(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_lasting[] = {
      {"ban", true},          {"battle", true},     {"blockade", true},  {"boycott", true},
      {"campaign", true},     {"ceasefire", true},  {"conflict", true},  {"conflicts", true},
      {"crisis", true},       {"curfew", true},     {"deadlock", true},  {"demonstration", true},
      {"dictatorship", true}, {"dispute", true},    {"disputes", true},  {"drought", true},
      {"embargo", true},      {"emergency", true},  {"epidemic", true},  {"feud", true},
      {"fight", true},        {"fighting", true},   {"freeze", true},    {"impasse", true},
      {"inquiry", true},      {"insurgency", true}, {"invasion", true},  {"investigation", true},
      {"leak", true},         {"lockdown", true},   {"mission", true},   {"moratorium", true},
      {"occupation", true},   {"offensive", true},  {"operation", true}, {"outbreak", true},
      {"pandemic", true},     {"peace", true},      {"probe", true},     {"protest", true},
      {"protests", true},     {"rally", true},      {"rebellion", true}, {"recession", true},
      {"revolt", true},       {"rivalry", true},    {"siege", true},     {"slide", true},
      {"slump", true},        {"spill", true},      {"stalemate", true}, {"standoff", true},
      {"strike", true},       {"strikes", true},    {"struggle", true},  {"truce", true},
      {"unrest", true},       {"uprising", true},   {"uprisings", true}, {"war", true},
      {"wars", true},
  };
  static const FlagTable table{k_lasting};
  return table.find(token, text) != nullptr;
}

bool is_traded(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_traded[] = {
      {"contract", true}, {"contracts", true}, {"futures", true}, {"crude", true},
      {"brent", true},    {"gasoline", true},  {"gold", true},    {"silver", true},
      {"copper", true},   {"wheat", true},     {"corn", true},    {"soybeans", true},
      {"cocoa", true},    {"coffee", true},    {"cotton", true},  {"sugar", true},
  };
  static const FlagTable table{k_traded};
  return table.find(token, text) != nullptr;
}

bool is_way_ahead(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_ways[] = {
      {"reach", true}, {"reaches", true}, {"reached", true}, {"reaching", true}, {"into", true},
  };
  static const FlagTable table{k_ways};
  return table.find(token, text) != nullptr;
}

bool is_contest(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_contests[] = {
      {"cup", true},         {"games", true},        {"olympics", true},      {"olympic", true},
      {"paralympics", true}, {"championship", true}, {"championships", true}, {"open", true},
      {"tournament", true},  {"marathon", true},     {"election", true},      {"elections", true},
      {"midterms", true},    {"festival", true},     {"expo", true},          {"biennale", true},
      {"eurovision", true},  {"convention", true},   {"euros", true},         {"euro", true},
  };
  static const FlagTable table{k_contests};
  return table.find(token, text) != nullptr;
}

bool is_scheduled(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_scheduled[] = {
      {"ballot", true},        {"ballots", true},    {"budget", true},     {"byelection", true},
      {"caucus", true},        {"caucuses", true},   {"ceremony", true},   {"championship", true},
      {"championships", true}, {"concert", true},    {"concerts", true},   {"gig", true},
      {"parade", true},        {"conference", true}, {"congress", true},   {"contest", true},
      {"convention", true},    {"coronation", true}, {"cup", true},        {"deadline", true},
      {"election", true},      {"elections", true},  {"festival", true},   {"final", true},
      {"finals", true},        {"games", true},      {"hearing", true},    {"inauguration", true},
      {"launch", true},        {"marathon", true},   {"meeting", true},    {"meetings", true},
      {"midterm", true},       {"midterms", true},   {"olympics", true},   {"plebiscite", true},
      {"poll", true},          {"polls", true},      {"premiere", true},   {"primaries", true},
      {"primary", true},       {"race", true},       {"referendum", true}, {"referendums", true},
      {"rematch", true},       {"review", true},     {"runoff", true},     {"summit", true},
      {"tournament", true},    {"trial", true},      {"vote", true},       {"wedding", true},
  };
  static const FlagTable table{k_scheduled};
  return table.find(token, text) != nullptr;
}

bool is_accusation(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_accusations[] = {
      {"accused", true},   {"acquitted", true}, {"blamed", true},   {"charged", true},
      {"convicted", true}, {"guilty", true},    {"indicted", true}, {"jailed", true},
      {"sentenced", true}, {"suspected", true}, {"wanted", true},
  };
  static const FlagTable table{k_accusations};
  return table.find(token, text) != nullptr;
}

bool is_refused(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_refused[] = {
      {"acknowledge", true}, {"address", true},  {"admit", true},     {"answer", true},
      {"budge", true},       {"comment", true},  {"concede", true},   {"confirm", true},
      {"deny", true},        {"describe", true}, {"detail", true},    {"disclose", true},
      {"discuss", true},     {"divulge", true},  {"elaborate", true}, {"explain", true},
      {"identify", true},    {"name", true},     {"predict", true},   {"reveal", true},
      {"say", true},         {"specify", true},  {"speculate", true}, {"talk", true},
  };
  static const FlagTable table{k_refused};
  return table.find(token, text) != nullptr;
}

bool is_dispute(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_disputes[] = {
      {"annul", true},     {"annulling", true},   {"certify", true},    {"certifying", true},
      {"challenge", true}, {"challenging", true}, {"contesting", true}, {"dispute", true},
      {"disputes", true},  {"disputing", true},   {"overturn", true},   {"overturning", true},
      {"recount", true},   {"recounting", true},  {"reversing", true},  {"rigging", true},
      {"stealing", true},  {"undo", true},        {"undoing", true},
  };
  static const FlagTable table{k_disputes};
  return table.find(token, text) != nullptr;
}

bool is_number_word(const language::Token& token, std::string_view text) noexcept {
  static const FlagTable table{k_numbers};
  return table.find(token, text) != nullptr;
}

}  // namespace dateline::temporal
