// SPDX-License-Identifier: Apache-2.0
#include "abbreviations.hpp"

#include "language/word_table.hpp"

namespace dateline::language {

namespace {

using AbbreviationTable = WordTable<Abbreviation>;
constexpr Abbreviation k_inner = Abbreviation::inner;
constexpr Abbreviation k_either = Abbreviation::either;

// Written without their stops.
constexpr AbbreviationTable::Entry k_abbreviations[] = {
    {"mr", k_inner},     {"mrs", k_inner},    {"ms", k_inner},    {"messrs", k_inner},
    {"dr", k_inner},     {"prof", k_inner},   {"rev", k_inner},   {"hon", k_inner},
    {"sen", k_inner},    {"sens", k_inner},   {"rep", k_inner},   {"reps", k_inner},
    {"gov", k_inner},    {"lt", k_inner},     {"col", k_inner},   {"gen", k_inner},
    {"maj", k_inner},    {"capt", k_inner},   {"cmdr", k_inner},  {"sgt", k_inner},
    {"adm", k_inner},    {"brig", k_inner},   {"pvt", k_inner},   {"cpl", k_inner},
    {"st", k_inner},     {"mt", k_inner},     {"ft", k_inner},    {"vs", k_inner},
    {"no", k_inner},     {"nos", k_inner},    {"fig", k_inner},   {"art", k_inner},
    {"sec", k_inner},    {"pres", k_inner},   {"supt", k_inner},  {"det", k_inner},
    {"dep", k_inner},    {"insp", k_inner},   {"mme", k_inner},   {"mlle", k_inner},
    {"fr", k_inner},     {"viz", k_inner},    {"cf", k_inner},    {"gens", k_inner},
    {"govs", k_inner},   {"drs", k_inner},    {"atty", k_inner},  {"inc", k_either},
    {"corp", k_either},  {"co", k_either},    {"ltd", k_either},  {"plc", k_either},
    {"bros", k_either},  {"jr", k_either},    {"sr", k_either},   {"ave", k_either},
    {"blvd", k_either},  {"rd", k_either},    {"dept", k_either}, {"dist", k_either},
    {"assn", k_either},  {"univ", k_either},  {"est", k_either},  {"etc", k_either},
    {"al", k_either},    {"am", k_either},    {"pm", k_either},   {"jan", k_either},
    {"feb", k_either},   {"mar", k_either},   {"apr", k_either},  {"jun", k_either},
    {"jul", k_either},   {"aug", k_either},   {"sep", k_either},  {"sept", k_either},
    {"oct", k_either},   {"nov", k_either},   {"dec", k_either},  {"mon", k_either},
    {"tue", k_either},   {"tues", k_either},  {"wed", k_either},  {"thu", k_either},
    {"thur", k_either},  {"thurs", k_either}, {"fri", k_either},  {"sat", k_either},
    {"sun", k_either},   {"ala", k_either},   {"ariz", k_either}, {"ark", k_either},
    {"calif", k_either}, {"colo", k_either},  {"conn", k_either}, {"del", k_either},
    {"fla", k_either},   {"ga", k_either},    {"ill", k_either},  {"ind", k_either},
    {"kan", k_either},   {"ky", k_either},    {"la", k_either},   {"md", k_either},
    {"mass", k_either},  {"mich", k_either},  {"minn", k_either}, {"miss", k_either},
    {"mo", k_either},    {"mont", k_either},  {"neb", k_either},  {"nev", k_either},
    {"okla", k_either},  {"ore", k_either},   {"pa", k_either},   {"tenn", k_either},
    {"tex", k_either},   {"va", k_either},    {"vt", k_either},   {"wash", k_either},
    {"wis", k_either},   {"wyo", k_either},   {"ont", k_either},  {"que", k_either},
    {"bc", k_either},    {"ad", k_either},    {"bce", k_either},  {"ce", k_either},
    {"tril", k_either},  {"bil", k_either},   {"mil", k_either},  {"approx", k_either},
    {"appt", k_either},  {"min", k_either},   {"hr", k_either},   {"hrs", k_either},
    {"mins", k_either},  {"secs", k_either},  {"yr", k_either},   {"yrs", k_either},
    {"wk", k_either},    {"wks", k_either},
};

using OpenerTable = WordTable<bool>;
constexpr OpenerTable::Entry k_openers[] = {
    {"the", true},       {"a", true},      {"an", true},    {"in", true},       {"on", true},
    {"at", true},        {"he", true},     {"she", true},   {"it", true},       {"they", true},
    {"we", true},        {"i", true},      {"but", true},   {"and", true},      {"this", true},
    {"that", true},      {"these", true},  {"those", true}, {"there", true},    {"if", true},
    {"when", true},      {"while", true},  {"as", true},    {"for", true},      {"from", true},
    {"after", true},     {"before", true}, {"since", true}, {"although", true}, {"however", true},
    {"meanwhile", true}, {"his", true},    {"her", true},   {"its", true},      {"their", true},
    {"our", true},       {"my", true},     {"by", true},    {"to", true},       {"with", true},
    {"what", true},      {"who", true},    {"why", true},   {"how", true},      {"not", true},
    {"no", true},        {"yes", true},    {"also", true},  {"some", true},     {"many", true},
    {"most", true},      {"all", true},    {"both", true},  {"each", true},     {"one", true},
    {"two", true},       {"three", true},  {"other", true}, {"another", true},  {"so", true},
    {"then", true},      {"now", true},
};

}  // namespace

Abbreviation abbreviation(const Token& token, std::string_view text) noexcept {
  static const AbbreviationTable table{k_abbreviations};
  if (token.kind != TokenKind::word) return Abbreviation::none;
  // Initials: "J. Smith", "U.S."
  if (token.end - token.begin == 1) return Abbreviation::either;
  const Abbreviation* found = table.find(token, text);
  return found == nullptr ? Abbreviation::none : *found;
}

bool opens_sentence(const Token& token, std::string_view text) noexcept {
  static const OpenerTable table{k_openers};
  return token.capitalised && table.find(token, text) != nullptr;
}

}  // namespace dateline::language
