// SPDX-License-Identifier: Apache-2.0
#include "lexicon/cue_tables.hpp"

namespace dateline::temporal {

namespace {

// Marks, what counts and is counted, and what changes by an amount.
constexpr CueTable::Entry k_cues[] = {
    {"(", Cue::opening},           {"[", Cue::opening},           {"{", Cue::opening},
    {"\"", Cue::opening},          {"“", Cue::opening},           {"‘", Cue::opening},
    {"«", Cue::opening},           {"'", Cue::opening},           {"`", Cue::opening},
    {"$", Cue::currency},          {"£", Cue::currency},          {"€", Cue::currency},
    {"¥", Cue::currency},          {"#", Cue::currency},          {"page", Cue::counted},
    {"pages", Cue::counted},       {"flight", Cue::counted},      {"flights", Cue::counted},
    {"no", Cue::counted},          {"nos", Cue::counted},         {"number", Cue::counted},
    {"room", Cue::counted},        {"route", Cue::counted},       {"highway", Cue::counted},
    {"chapter", Cue::counted},     {"section", Cue::counted},     {"article", Cue::counted},
    {"rs", Cue::counted},          {"ru", Cue::counted},          {"usd", Cue::counted},
    {"gate", Cue::counted},        {"bus", Cue::counted},         {"line", Cue::counted},
    {"model", Cue::counted},       {"resolution", Cue::counted},  {"lot", Cue::counted},
    {"channel", Cue::counted},     {"psalm", Cue::counted},       {"verse", Cue::counted},
    {"code", Cue::counted},        {"pin", Cue::counted},         {"zip", Cue::counted},
    {"suite", Cue::counted},       {"apt", Cue::counted},         {"unit", Cue::counted},
    {"volume", Cue::counted},      {"vol", Cue::counted},         {"version", Cue::counted},
    {"pp", Cue::counted},          {"%", Cue::measure},           {"percent", Cue::measure},
    {"per", Cue::measure},         {"cent", Cue::measure},        {"km", Cue::measure},
    {"kilometers", Cue::measure},  {"kilometres", Cue::measure},  {"miles", Cue::measure},
    {"meters", Cue::measure},      {"metres", Cue::measure},      {"feet", Cue::measure},
    {"people", Cue::measure},      {"troops", Cue::measure},      {"men", Cue::measure},
    {"women", Cue::measure},       {"soldiers", Cue::measure},    {"workers", Cue::measure},
    {"employees", Cue::measure},   {"jobs", Cue::measure},        {"dollars", Cue::measure},
    {"yen", Cue::measure},         {"euros", Cue::measure},       {"pounds", Cue::measure},
    {"francs", Cue::measure},      {"shares", Cue::measure},      {"tons", Cue::measure},
    {"tonnes", Cue::measure},      {"kg", Cue::measure},          {"points", Cue::measure},
    {"votes", Cue::measure},       {"seats", Cue::measure},       {"homes", Cue::measure},
    {"houses", Cue::measure},      {"cars", Cue::measure},        {"°", Cue::measure},
    {"million", Cue::measure},     {"billion", Cue::measure},     {"thousand", Cue::measure},
    {"acres", Cue::measure},       {"mph", Cue::measure},         {"rpm", Cue::measure},
    {"barrels", Cue::measure},     {"words", Cue::measure},       {"pixels", Cue::measure},
    {"units", Cue::measure},       {"cases", Cue::measure},       {"deaths", Cue::measure},
    {"victims", Cue::measure},     {"patients", Cue::measure},    {"students", Cue::measure},
    {"residents", Cue::measure},   {"visitors", Cue::measure},    {"vehicles", Cue::measure},
    {"ships", Cue::measure},       {"aircraft", Cue::measure},    {"calories", Cue::measure},
    {"megawatts", Cue::measure},   {"dead", Cue::toll},           {"injured", Cue::toll},
    {"wounded", Cue::toll},        {"killed", Cue::toll},         {"missing", Cue::toll},
    {"displaced", Cue::toll},      {"homeless", Cue::toll},       {"evacuated", Cue::toll},
    {"hurt", Cue::toll},           {"infected", Cue::toll},       {"arrested", Cue::toll},
    {"detained", Cue::toll},       {"stranded", Cue::toll},       {"was", Cue::linking},
    {"is", Cue::linking},          {"has", Cue::linking},         {"its", Cue::linking},
    {"this", Cue::linking},        {"thus", Cue::linking},        {"does", Cue::linking},
    {"plus", Cue::linking},        {"street", Cue::street},       {"avenue", Cue::street},
    {"road", Cue::street},         {"boulevard", Cue::street},    {"lane", Cue::street},
    {"drive", Cue::street},        {"parkway", Cue::street},      {"terrace", Cue::street},
    {"st", Cue::street},           {"ave", Cue::street},          {"blvd", Cue::street},
    {"rd", Cue::street},           {"rose", Cue::changing},       {"risen", Cue::changing},
    {"increased", Cue::changing},  {"decreased", Cue::changing},  {"fell", Cue::changing},
    {"fallen", Cue::changing},     {"grew", Cue::changing},       {"grown", Cue::changing},
    {"leapt", Cue::changing},      {"leaped", Cue::changing},     {"climbed", Cue::changing},
    {"dropped", Cue::changing},    {"jumped", Cue::changing},     {"declined", Cue::changing},
    {"surged", Cue::changing},     {"plunged", Cue::changing},    {"soared", Cue::changing},
    {"swelled", Cue::changing},    {"temperature", Cue::weather}, {"temperatures", Cue::weather},
    {"degrees", Cue::weather},     {"highs", Cue::weather},       {"lows", Cue::weather},
    {"mercury", Cue::weather},     {"weather", Cue::weather},     {"high", Cue::extreme},
    {"low", Cue::extreme},         {"attacks", Cue::attacks},     {"attack", Cue::attacks},
    {"terror", Cue::attacks},      {"terrorist", Cue::attacks},   {"hijackers", Cue::attacks},
    {"buy", Cue::bargain},         {"acquire", Cue::bargain},     {"purchase", Cue::bargain},
    {"sell", Cue::bargain},        {"merge", Cue::bargain},       {"delivery", Cue::delivery},
    {"settlement", Cue::delivery}, {"shipment", Cue::delivery},   {"loading", Cue::delivery},
};

}  // namespace

std::span<const CueTable::Entry> cues_of_amounts() noexcept { return k_cues; }

}  // namespace dateline::temporal
