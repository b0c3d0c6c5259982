// SPDX-License-Identifier: Apache-2.0
#include "tense/tense_words.hpp"

#include "language/word_table.hpp"

namespace dateline::temporal {

namespace {

using FlagTable = language::WordTable<bool>;
constexpr FlagTable::Entry k_determiners[] = {
    {"the", true},    {"a", true},     {"an", true},     {"its", true},   {"his", true},
    {"her", true},    {"their", true}, {"our", true},    {"my", true},    {"your", true},
    {"this", true},   {"that", true},  {"these", true},  {"those", true}, {"all", true},
    {"each", true},   {"every", true}, {"any", true},    {"some", true},  {"no", true},
    {"nearly", true}, {"about", true}, {"more", true},   {"less", true},  {"than", true},
    {"as", true},     {"by", true},    {"enough", true}, {"date", true},
};

using PrepositionTable = language::WordTable<Preposition>;
constexpr PrepositionTable::Entry k_prepositions[] = {
    {"by", Preposition::by},         {"since", Preposition::since},
    {"until", Preposition::until},   {"till", Preposition::until},
    {"til", Preposition::until},     {"through", Preposition::until},
    {"after", Preposition::after},   {"before", Preposition::before},
    {"from", Preposition::from},     {"between", Preposition::between},
    {"to", Preposition::to},         {"on", Preposition::on},
    {"in", Preposition::in},         {"at", Preposition::at},
    {"during", Preposition::during}, {"for", Preposition::for_},
    {"than", Preposition::than},     {"within", Preposition::within},
};

}  // namespace

bool is_determiner(const language::Token& token, std::string_view text) noexcept {
  static const FlagTable table{k_determiners};
  return table.find(token, text) != nullptr;
}

bool is_indefinite(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_indefinite[] = {{"a", true}, {"an", true}};
  static const FlagTable table{k_indefinite};
  return table.find(token, text) != nullptr;
}

bool is_uninflected(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_uninflected[] = {
      {"beat", true},   {"bet", true},    {"bid", true},      {"broadcast", true},
      {"burst", true},  {"cast", true},   {"cut", true},      {"forecast", true},
      {"hit", true},    {"hurt", true},   {"let", true},      {"offset", true},
      {"outbid", true}, {"put", true},    {"quit", true},     {"read", true},
      {"recast", true}, {"reset", true},  {"rid", true},      {"set", true},
      {"shed", true},   {"shut", true},   {"split", true},    {"spread", true},
      {"sublet", true}, {"thrust", true}, {"undercut", true}, {"upset", true},
      {"wed", true},
  };
  static const FlagTable table{k_uninflected};
  return table.find(token, text) != nullptr;
}

bool is_act(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_acts[] = {{"bet", true}, {"bid", true},  {"cost", true},
                                                {"cut", true}, {"read", true}, {"split", true}};
  static const FlagTable table{k_acts};
  return table.find(token, text) != nullptr;
}

bool is_trade(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_trades[] = {
      {"heads", true}, {"holds", true}, {"runs", true}, {"sells", true}, {"entertains", true}};
  static const FlagTable table{k_trades};
  return table.find(token, text) != nullptr;
}

bool is_leaving(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_leaving[] = {
      {"leave", true}, {"leaves", true}, {"leaving", true}, {"left", true}};
  static const FlagTable table{k_leaving};
  return table.find(token, text) != nullptr;
}

bool is_one_more(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_more[] = {{"another", true}, {"further", true}};
  static const FlagTable table{k_more};
  return table.find(token, text) != nullptr;
}

bool is_ranked(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_ranked[] = {
      {"first", true},   {"second", true},  {"third", true},   {"fourth", true},   {"fifth", true},
      {"sixth", true},   {"seventh", true}, {"eighth", true},  {"ninth", true},    {"tenth", true},
      {"last", true},    {"latest", true},  {"only", true},    {"youngest", true}, {"oldest", true},
      {"largest", true}, {"biggest", true}, {"highest", true}, {"earliest", true}, {"most", true},
  };
  static const FlagTable table{k_ranked};
  return table.find(token, text) != nullptr;
}

bool is_next_word(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_next[] = {
      {"next", true}, {"upcoming", true}, {"forthcoming", true}};
  static const FlagTable table{k_next};
  return table.find(token, text) != nullptr;
}

bool is_ground(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_grounds[] = {{"over", true}};
  static const FlagTable table{k_grounds};
  return table.find(token, text) != nullptr;
}

bool is_relative(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_relatives[] = {
      {"that", true}, {"who", true}, {"which", true}};
  static const FlagTable table{k_relatives};
  return table.find(token, text) != nullptr;
}

bool is_joint(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_joints[] = {
      {"and", true}, {"as", true}, {"but", true}, {"or", true}};
  static const FlagTable table{k_joints};
  return table.find(token, text) != nullptr;
}

bool is_booked(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_booked[] = {
      {"agenda", true},      {"agendas", true},      {"appointment", true},  {"appointments", true},
      {"booking", true},     {"bookings", true},     {"flight", true},       {"flights", true},
      {"forecast", true},    {"forecasts", true},    {"invitation", true},   {"invitations", true},
      {"lineup", true},      {"outlook", true},      {"preparations", true}, {"programme", true},
      {"reservation", true}, {"reservations", true}, {"seats", true},        {"ticket", true},
      {"tickets", true},     {"timetable", true},
  };
  static const FlagTable table{k_booked};
  return table.find(token, text) != nullptr;
}

bool is_order(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_orders[] = {
      {"bring", true}, {"catch", true}, {"celebrate", true}, {"come", true}, {"don't", true},
      {"enjoy", true}, {"grab", true},  {"join", true},      {"meet", true}, {"register", true},
      {"tune", true},  {"visit", true}, {"watch", true},
  };
  static const FlagTable table{k_orders};
  return table.find(token, text) != nullptr;
}

bool is_pictured(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_pictured[] = {
      {"photographed", true}, {"pictured", true}, {"seen", true}};
  static const FlagTable table{k_pictured};
  return table.find(token, text) != nullptr;
}

bool is_expectant(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_expectant[] = {
      {"anxious", true}, {"excited", true}, {"jittery", true}, {"nervous", true}};
  static const FlagTable table{k_expectant};
  return table.find(token, text) != nullptr;
}

bool is_later(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_later[] = {{"later", true}};
  static const FlagTable table{k_later};
  return table.find(token, text) != nullptr;
}

bool is_soon(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_soon[] = {{"soon", true}};
  static const FlagTable table{k_soon};
  return table.find(token, text) != nullptr;
}

bool is_soon_or_late(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_words[] = {{"soon", true}, {"early", true}, {"late", true}};
  static const FlagTable table{k_words};
  return table.find(token, text) != nullptr;
}

bool is_sooner(const language::Token& token, std::string_view text) noexcept {
  static constexpr FlagTable::Entry k_sooner[] = {{"sooner", true}, {"earlier", true}};
  static const FlagTable table{k_sooner};
  return table.find(token, text) != nullptr;
}

Preposition preposition_kind(const language::Token& token, std::string_view text) noexcept {
  static const PrepositionTable table{k_prepositions};
  const Preposition* found = token.is_word() ? table.find(token, text) : nullptr;
  return found == nullptr ? Preposition::none : *found;
}

}  // namespace dateline::temporal
