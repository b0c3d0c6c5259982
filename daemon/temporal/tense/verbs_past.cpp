// SPDX-License-Identifier: Apache-2.0
#include "tense/verb_tables.hpp"

namespace dateline::temporal {

namespace {

// Irregular past forms; the regular ones end in "ed".
constexpr VerbTable::Entry k_verbs[] = {
    {"went", Verb::past},      {"used", Verb::past},      {"came", Verb::past},
    {"began", Verb::past},     {"met", Verb::past},       {"made", Verb::past},
    {"took", Verb::past},      {"said", Verb::past},      {"saw", Verb::past},
    {"left", Verb::past},      {"got", Verb::past},       {"held", Verb::past},
    {"freed", Verb::past},     {"decreed", Verb::past},   {"guaranteed", Verb::past},
    {"disagreed", Verb::past}, {"refereed", Verb::past},  {"led", Verb::past},
    {"won", Verb::past},       {"lost", Verb::past},      {"ran", Verb::past},
    {"rose", Verb::past},      {"fell", Verb::past},      {"grew", Verb::past},
    {"sent", Verb::past},      {"built", Verb::past},     {"bought", Verb::past},
    {"caught", Verb::past},    {"chose", Verb::past},     {"drew", Verb::past},
    {"drove", Verb::past},     {"flew", Verb::past},      {"fought", Verb::past},
    {"found", Verb::past},     {"froze", Verb::past},     {"heard", Verb::past},
    {"hid", Verb::past},       {"kept", Verb::past},      {"knew", Verb::past},
    {"laid", Verb::past},      {"lent", Verb::past},      {"seen", Verb::past},
    {"born", Verb::past},      {"written", Verb::past},   {"eaten", Verb::past},
    {"paid", Verb::past},      {"sold", Verb::past},      {"sought", Verb::past},
    {"shot", Verb::past},      {"shook", Verb::past},     {"sang", Verb::past},
    {"sank", Verb::past},      {"slept", Verb::past},     {"spoke", Verb::past},
    {"spent", Verb::past},     {"stood", Verb::past},     {"stole", Verb::past},
    {"struck", Verb::past},    {"swore", Verb::past},     {"taught", Verb::past},
    {"thought", Verb::past},   {"threw", Verb::past},     {"understood", Verb::past},
    {"withdrew", Verb::past},  {"woke", Verb::past},      {"wore", Verb::past},
    {"wrote", Verb::past},     {"became", Verb::past},    {"broke", Verb::past},
    {"did", Verb::past},       {"didn't", Verb::past},    {"couldn't", Verb::past},
    {"died", Verb::past},      {"hit", Verb::past},       {"cut", Verb::past},
    {"quit", Verb::past},      {"felt", Verb::past},      {"ate", Verb::past},
    {"forgot", Verb::past},    {"gained", Verb::past},    {"joined", Verb::past},
    {"fled", Verb::past},      {"bit", Verb::past},       {"bred", Verb::past},
    {"burnt", Verb::past},     {"dreamt", Verb::past},    {"fed", Verb::past},
    {"leant", Verb::past},     {"learnt", Verb::past},    {"lit", Verb::past},
    {"slung", Verb::past},     {"smelt", Verb::past},     {"sped", Verb::past},
    {"spat", Verb::past},      {"stank", Verb::past},     {"thrust", Verb::past},
    {"trod", Verb::past},      {"wove", Verb::past},      {"withheld", Verb::past},
    {"wrung", Verb::past},     {"sued", Verb::past},      {"resold", Verb::past},
    {"repaid", Verb::past},    {"rewrote", Verb::past},   {"remade", Verb::past},
    {"retook", Verb::past},    {"redrew", Verb::past},    {"reran", Verb::past},
    {"undid", Verb::past},     {"overran", Verb::past},   {"outdid", Verb::past},
    {"outbid", Verb::past},    {"spread", Verb::past},    {"upset", Verb::past},
    {"shed", Verb::past},      {"shut", Verb::past},      {"beat", Verb::past},
    {"split", Verb::past},     {"hurt", Verb::past},      {"burst", Verb::past},
    {"rang", Verb::past},      {"rode", Verb::past},      {"sat", Verb::past},
    {"swam", Verb::past},      {"swept", Verb::past},     {"swung", Verb::past},
    {"tore", Verb::past},      {"wept", Verb::past},      {"bled", Verb::past},
    {"clung", Verb::past},     {"crept", Verb::past},     {"dealt", Verb::past},
    {"dug", Verb::past},       {"flung", Verb::past},     {"forbade", Verb::past},
    {"forgave", Verb::past},   {"hung", Verb::past},      {"knelt", Verb::past},
    {"leapt", Verb::past},     {"overcame", Verb::past},  {"overtook", Verb::past},
    {"overthrew", Verb::past}, {"sprang", Verb::past},    {"spun", Verb::past},
    {"stuck", Verb::past},     {"stung", Verb::past},     {"strove", Verb::past},
    {"undertook", Verb::past}, {"upheld", Verb::past},    {"blew", Verb::past},
    {"shone", Verb::past},     {"slid", Verb::past},      {"drank", Verb::past},
    {"awoke", Verb::past},     {"arose", Verb::past},     {"cast", Verb::past},
    {"undercut", Verb::past},  {"mislaid", Verb::past},   {"wed", Verb::past},
    {"outsold", Verb::past},   {"overrode", Verb::past},  {"broadcast", Verb::past},
    {"bore", Verb::past},      {"bent", Verb::past},      {"oversaw", Verb::past},
    {"rebuilt", Verb::past},   {"retold", Verb::past},    {"shrank", Verb::past},
    {"strode", Verb::past},    {"underwent", Verb::past}, {"withstood", Verb::past},
    {"misled", Verb::past},    {"mistook", Verb::past},   {"chosen", Verb::past},
    {"taken", Verb::past},     {"shown", Verb::past},     {"drawn", Verb::past},
    {"driven", Verb::past},    {"broken", Verb::past},    {"stolen", Verb::past},
    {"spoken", Verb::past},    {"frozen", Verb::past},    {"hidden", Verb::past},
    {"grown", Verb::past},     {"flown", Verb::past},     {"thrown", Verb::past},
    {"sworn", Verb::past},     {"torn", Verb::past},      {"fallen", Verb::past},
    {"forgotten", Verb::past}, {"shaken", Verb::past},    {"begun", Verb::past},
    {"beaten", Verb::past},    {"bet", Verb::past},       {"bid", Verb::past},
    {"cost", Verb::past},      {"let", Verb::past},       {"read", Verb::past},
    {"rid", Verb::past},       {"recast", Verb::past},    {"reset", Verb::past},
    {"offset", Verb::past},    {"sublet", Verb::past},    {"beset", Verb::past},
};

}  // namespace

std::span<const VerbTable::Entry> past_verbs() noexcept { return k_verbs; }

}  // namespace dateline::temporal
