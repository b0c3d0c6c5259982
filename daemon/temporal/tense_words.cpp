// SPDX-License-Identifier: Apache-2.0
#include "tense_words.hpp"

#include "language/word_table.hpp"

namespace dateline::temporal {

namespace {

using VerbTable = language::WordTable<Verb>;
constexpr VerbTable::Entry k_verbs[] = {
    {"will", Verb::future},
    {"'ll", Verb::future},
    {"shall", Verb::future},
    {"won't", Verb::future},
    {"wo", Verb::future},
    {"gonna", Verb::future},
    {"went", Verb::past},
    {"came", Verb::past},
    {"began", Verb::past},
    {"met", Verb::past},
    {"made", Verb::past},
    {"took", Verb::past},
    {"gave", Verb::past},
    {"said", Verb::past},
    {"told", Verb::past},
    {"saw", Verb::past},
    {"left", Verb::past},
    {"got", Verb::past},
    {"held", Verb::past},
    {"led", Verb::past},
    {"won", Verb::past},
    {"lost", Verb::past},
    {"ran", Verb::past},
    {"rose", Verb::past},
    {"fell", Verb::past},
    {"grew", Verb::past},
    {"sent", Verb::past},
    {"built", Verb::past},
    {"brought", Verb::past},
    {"bought", Verb::past},
    {"caught", Verb::past},
    {"chose", Verb::past},
    {"drew", Verb::past},
    {"drove", Verb::past},
    {"flew", Verb::past},
    {"fought", Verb::past},
    {"found", Verb::past},
    {"froze", Verb::past},
    {"heard", Verb::past},
    {"hid", Verb::past},
    {"kept", Verb::past},
    {"knew", Verb::past},
    {"laid", Verb::past},
    {"lent", Verb::past},
    {"meant", Verb::past},
    {"paid", Verb::past},
    {"sold", Verb::past},
    {"sought", Verb::past},
    {"shot", Verb::past},
    {"shook", Verb::past},
    {"sang", Verb::past},
    {"sank", Verb::past},
    {"sat", Verb::past},
    {"slept", Verb::past},
    {"spoke", Verb::past},
    {"spent", Verb::past},
    {"stood", Verb::past},
    {"stole", Verb::past},
    {"struck", Verb::past},
    {"swore", Verb::past},
    {"taught", Verb::past},
    {"thought", Verb::past},
    {"threw", Verb::past},
    {"understood", Verb::past},
    {"withdrew", Verb::past},
    {"woke", Verb::past},
    {"wore", Verb::past},
    {"wrote", Verb::past},
    {"became", Verb::past},
    {"broke", Verb::past},
    {"did", Verb::past},
    {"died", Verb::past},
    {"hit", Verb::past},
    {"cut", Verb::past},
    {"quit", Verb::past},
    {"felt", Verb::past},
    {"ate", Verb::past},
    {"forgot", Verb::past},
    {"gained", Verb::past},
    {"joined", Verb::past},
    {"asked", Verb::past},
    {"was", Verb::was},
    {"were", Verb::was},
    {"wasn't", Verb::was},
    {"weren't", Verb::was},
    {"is", Verb::is},
    {"are", Verb::is},
    {"am", Verb::is},
    {"isn't", Verb::is},
    {"aren't", Verb::is},
    {"'re", Verb::is},
    {"'m", Verb::is},
    {"has", Verb::has},
    {"have", Verb::has},
    {"had", Verb::has},
    {"hasn't", Verb::has},
    {"haven't", Verb::has},
    {"hadn't", Verb::has},
    {"'ve", Verb::has},
    {"having", Verb::has},
    {"due", Verb::plan},
    {"effective", Verb::plan},
    {"payable", Verb::plan},
    {"scheduled", Verb::plan},
    {"plans", Verb::plan},
    {"plan", Verb::plan},
    {"planned", Verb::plan},
    {"planning", Verb::plan},
    {"expected", Verb::plan},
    {"expects", Verb::plan},
    {"expect", Verb::plan},
    {"set", Verb::plan},
    {"slated", Verb::plan},
    {"intends", Verb::plan},
    {"intend", Verb::plan},
    {"intended", Verb::plan},
    {"hopes", Verb::plan},
    {"hope", Verb::plan},
    {"hoping", Verb::plan},
    {"aims", Verb::plan},
    {"aim", Verb::plan},
    {"going", Verb::plan},
    {"supposed", Verb::plan},
    {"likely", Verb::plan},
    {"poised", Verb::plan},
    {"promises", Verb::plan},
    {"threatens", Verb::plan},
    {"vows", Verb::plan},
    {"pledges", Verb::plan},
    {"would", Verb::modal},
    {"may", Verb::modal},
    {"might", Verb::modal},
    {"to", Verb::infinitive},
    {"not", Verb::adverb},
    {"also", Verb::adverb},
    {"n't", Verb::adverb},
    {"never", Verb::adverb},
    {"just", Verb::adverb},
    {"only", Verb::adverb},
    {"already", Verb::adverb},
    {"still", Verb::adverb},
    {"now", Verb::adverb},
    {"soon", Verb::adverb},
    {"probably", Verb::adverb},
    {"reportedly", Verb::adverb},
    {"officially", Verb::adverb},
    {"formally", Verb::adverb},
    {"widely", Verb::adverb},
    {"currently", Verb::adverb},
    {"again", Verb::adverb},
    {"be", Verb::adverb},
    {"been", Verb::adverb},
    {"being", Verb::adverb},
};

using FlagTable = language::WordTable<bool>;
constexpr FlagTable::Entry k_determiners[] = {
    {"the", true},    {"a", true},     {"an", true},    {"its", true},   {"his", true},
    {"her", true},    {"their", true}, {"our", true},   {"my", true},    {"your", true},
    {"this", true},   {"that", true},  {"these", true}, {"those", true}, {"all", true},
    {"each", true},   {"every", true}, {"any", true},   {"some", true},  {"no", true},
    {"nearly", true}, {"about", true}, {"more", true},  {"less", true},  {"than", true},
    {"as", true},     {"by", true},
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
};

}  // namespace

Verb verb_kind(const language::Token& token, std::string_view text) noexcept {
  static const VerbTable table{k_verbs};
  const Verb* found = token.is_word() ? table.find(token, text) : nullptr;
  return found == nullptr ? Verb::none : *found;
}

bool is_determiner(const language::Token& token, std::string_view text) noexcept {
  static const FlagTable table{k_determiners};
  return table.find(token, text) != nullptr;
}

Preposition preposition_kind(const language::Token& token, std::string_view text) noexcept {
  static const PrepositionTable table{k_prepositions};
  const Preposition* found = token.is_word() ? table.find(token, text) : nullptr;
  return found == nullptr ? Preposition::none : *found;
}

}  // namespace dateline::temporal
