// SPDX-License-Identifier: Apache-2.0
#include "grammar/name_tags.hpp"

#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"
#include "names/names.hpp"
#include "tables/tables.hpp"

#include <algorithm>
#include <array>

namespace dateline::events {

namespace {

/// "fracking", "dementia": no name ends so.
bool ends_like_noun(std::string_view text) {
  static constexpr std::array<std::string_view, 12> k_endings{
      "ing", "ion", "ment", "ness", "ity", "ism", "ance", "ence", "tia", "itis", "ship", "ly"};
  return std::any_of(k_endings.begin(), k_endings.end(),
                     [&](std::string_view ending) { return text.ends_with(ending); });
}

// Kinds of what things do as well.
constexpr auto k_befalling =
    std::to_array<std::string_view>({"accident", "death", "disaster", "health"});

/// "signed a deal", "sold it", but neither of "Body found in Lima" nor of "Fish died".
bool acts_on_something(const TagContext& in, std::size_t verb) {
  if (verb + 1 >= in.words.size()) return false;
  const Word& next = in.words[verb + 1];
  return next.number || next.capitalised ||
         next.is(k_determiner | k_possessive | k_object_pronoun | k_number_word);
}

// Before "to" and a verb, what nobody does without a mind of their own.
constexpr auto k_minded = std::to_array<std::string_view>(
    {"agree",  "aim",    "attempt",  "choose", "decide", "decline", "elect",
     "hope",   "intend", "offer",    "plan",   "pledge", "prefer",  "promise",
     "refuse", "seek",   "threaten", "vote",   "vow",    "want"});

// Done to those who answer for what they do.
constexpr auto k_charged = std::to_array<std::string_view>(
    {"accuse", "blame", "charge", "convict", "fine", "indict", "sue"});

/// "agreed on Tuesday to buy", "plans to": whoever does so is somebody. `verb`: its word.
bool makes_up_mind(const TagContext& in, std::size_t verb) {
  const VerbSense* sense = in.words[verb].entry->verb;
  if (sense == nullptr || !is_one_of(k_minded, sense->lemma)) return false;
  std::size_t at = verb + 1;
  while (at < in.words.size() &&
         (in.words[at].timex >= 0 || in.words[at].text == "on" || in.words[at].text == "in"))
    ++at;
  return at < in.words.size() && in.words[at].text == "to";
}

/// "sold it", "cancelled 80 flights": who does so to something is somebody. `verb`: its word.
bool does_deed(const TagContext& in, std::size_t verb) {
  const VerbSense* sense = in.words[verb].entry->verb;
  const bool deed = sense != nullptr && (is_deed(sense->nature) || sense->action == "cancel") &&
                    !is_one_of(k_befalling, sense->kind);  // not "Hail damaged 40 cars"
  return deed && (acts_on_something(in, verb) || sense->kind == "appointment");
}

/// "will cut 900 jobs", "has sold it", "is to sell two plants", "is cutting 900 jobs", "is
/// planning cuts", "was fined": what somebody does or has done to them behind an auxiliary, which
/// stands at `auxiliary`.
bool does_behind(const TagContext& in, std::size_t auxiliary) {
  const Word& first = in.words[auxiliary];
  if (!first.is(k_modal | k_have | k_be) || auxiliary + 2 >= in.words.size()) return false;
  const bool planned = first.is(k_be) && in.words[auxiliary + 1].text == "to";
  const std::size_t at = auxiliary + (planned ? 2 : 1);
  const VerbSense* verb = in.words[at].entry->verb;
  const bool many = first.text == "are" || first.text == "were";  // "Fish are fleeing"
  if (verb == nullptr || many) return false;
  const bool done = first.is(k_be) && !planned && !in.words[at].text.ends_with("ing");
  if (done) return is_one_of(k_charged, verb->lemma);
  const bool intends = first.is(k_be) && !planned && verb->nature == Nature::intent;
  return intends || makes_up_mind(in, at) || does_deed(in, at);
}

constexpr auto k_of_one = std::to_array<std::string_view>({"has", "is", "was"});

/// "Disgraced", "Flamboyant", "Longtime": before a title, no name.
bool describes_somebody(std::string_view text) {
  static constexpr auto k_describing = std::to_array<std::string_view>(
      {"ed", "ing", "ial", "ant", "ent", "ous", "ive", "ful", "ish", "less", "time"});
  return text.find('-') != text.npos ||
         std::any_of(k_describing.begin(), k_describing.end(),
                     [&](std::string_view ending) { return text.ends_with(ending); });
}

// Of one firm or body, and with its name before them; "veteran coach", "longtime chairman" are not.
constexpr auto k_of_one_body =
    std::to_array<std::string_view>({"ceo", "cfo", "spokesman", "spokesperson", "spokeswoman"});

/// "chief executive Ana Ruiz", "spokesman Ben Cole", from `at` on.
bool names_mouthpiece(const TagContext& in, std::size_t at) {
  if (at + 2 >= in.words.size()) return false;
  const bool chief = in.words[at].text == "chief" && in.words[at + 1].text == "executive";
  const Word& person = in.words[chief ? at + 2 : at + 1];
  return (chief || is_one_of(k_of_one_body, in.words[at])) && person.capitalised &&
         person.timex < 0;
}

/// "Ryanair said", "Vestra signed", "Vestra will cut 900 jobs", "Vestra's shares", "Vestra and
/// Lumen", "Vestra, Lumen and Tesk", "Vestra spokesman Ben Cole": the first word of a sentence that
/// no table knows, and that acts, owns or stands beside a name. One of a kind has an article; many
/// do so too: "Astronomers".
bool acts_like_name(const TagContext& in, std::size_t at) {
  const Word& word = in.words[at];
  const bool title = in.words.back().mark == 0;  // "Teenager admits theft"
  if (title || word.entry != &empty_entry() || at + 2 >= in.words.size()) return false;
  const Word& next = in.words[at + 1];
  if (word.text.ends_with('s'))  // "Vestas has sold it", not "Anglers have"
    return is_one_of(k_of_one, next) && does_behind(in, at + 1);
  if (word.possessive) return true;
  if (next.is(k_coordinator) && next.text == "and")
    return in.words[at + 2].capitalised && in.words[at + 2].mark == 0;
  if (ends_like_noun(word.text)) return false;
  if (names_mouthpiece(in, at + 1) && !describes_somebody(word.text)) return true;
  if (next.is_mark(',') && at + 3 < in.words.size() && in.words[at + 2].capitalised)
    return in.words[at + 3].is_mark(',') || in.words[at + 3].text == "and";
  if (does_behind(in, at + 1) || makes_up_mind(in, at + 1)) return true;
  const VerbSense* verb = next.entry->verb;
  if (verb == nullptr || next.entry->noun != nullptr) return false;
  const bool speaks = verb->nature == Nature::report || verb->nature == Nature::intent;
  const bool does = !next.is(k_noun | k_adjective) && does_deed(in, at + 1);
  return (next.entry->forms & (speaks ? k_past | k_third : k_past)) != 0 && (speaks || does);
}

/// ", the German chancellor,", ", a lawyer for the firm,", ", a Dutch retailer,": an office of who
/// stands before it, or the trade of a firm.
bool office_follows(const TagContext& in, std::size_t comma) {
  constexpr std::size_t k_longest_office = 7;
  if (comma + 2 >= in.words.size() || !in.words[comma].is_mark(',') ||
      !in.words[comma + 1].is(k_article))
    return false;
  const std::size_t end = std::min(in.words.size(), comma + 2 + k_longest_office);
  for (std::size_t at = comma + 2; at < end && in.words[at].mark == 0; ++at)
    if (in.words[at].is(k_title) || in.words[at].entry->again == Again::firm) return true;
  return false;
}

/// "OpenAI", "McLaren": no common word is written like that.
bool has_inner_capital(std::string_view text) {
  for (std::size_t at = 1; at < text.size(); ++at)
    if (is_upper(text[at]) && is_lower(text[at - 1])) return true;
  return false;
}

/// "S$83.7 million", "HK$5": whose dollars they are.
bool is_currency(const TagContext& in, std::size_t at) {
  if (in.words[at].text.size() > 3 || !in.words[at].capitalised || at + 1 >= in.words.size())
    return false;
  const Word& next = in.words[at + 1];
  return !next.spaced && next.number && next.text.starts_with('$');
}

/// "the" of "Ivan the Terrible": it is inside a name.
bool leads_to_epithet(const TagContext& in, std::size_t at) {
  if (at == 0 || at + 1 >= in.words.size() || in.words[at].text != "the") return false;
  const Word& name = in.words[at - 1];
  const bool more = at + 2 < in.words.size() && in.words[at + 2].capitalised;  // "the Great Lakes"
  return name.capitalised && name.timex < 0 && !more && is_one_of(epithets(), in.words[at + 1]);
}

/// A capitalised word follows, be it over "von der", "the".
bool name_goes_on(const TagContext& in, std::size_t at) {
  std::size_t next = at + 1;
  if (leads_to_epithet(in, next)) return true;
  while (next < in.words.size() && !in.words[next].capitalised && in.words[next].is(k_name_joiner))
    ++next;
  return next < in.words.size() && in.words[next].capitalised;
}

/// "as von der Leyen said", "al Qaeda"; "van Loon" where the text names Ana van Loon.
bool opens_surname(const TagContext& in, std::size_t at) {
  const Word& word = in.words[at];
  if (word.capitalised || !word.is(k_name_joiner)) return false;
  std::size_t last = at + 1;
  while (last < in.words.size() && !in.words[last].capitalised && in.words[last].is(k_name_joiner))
    ++last;
  if (last >= in.words.size() || !in.words[last].capitalised) return false;
  if (is_one_of(surname_joints(), word)) return in.words[last].timex < 0;
  const Names::FullName* full = in.names.full(in.words[last].text);
  if (full == nullptr || full->type != ParticipantType::person) return false;
  const std::size_t size = in.words[last].end - word.begin;
  return full->text.size() > size && full->text.ends_with(std::string_view{word.text.data(), size});
}

}  // namespace

bool is_name(const TagContext& in, std::size_t at) {
  const Word& word = in.words[at];
  const bool may_be_inside = word.is(k_name_joiner | k_article);  // "de", "the"
  if (!word.capitalised && !may_be_inside && !in.headline) return false;
  if (is_currency(in, at)) return false;
  const bool joins =
      word.is(k_name_joiner) && at > 0 && in.words[at - 1].tag == Tag::name && name_goes_on(in, at);
  if (joins || opens_surname(in, at) || leads_to_epithet(in, at)) return true;  // "Rio de Janeiro"
  if (word.entry == &adjective_entry()) return false;  // "the US-led talks"
  if (!word.capitalised && !in.headline) return false;
  if (word.capitalised && is_lower(word.text.front())) return true;  // "al-Assad"
  const std::size_t hyphen = word.text.find('-');                    // "the Peruvian-capital club"
  if (hyphen != word.text.npos && hyphen + 1 < word.text.size() && word.text[hyphen + 1] >= 'a' &&
      word.text[hyphen + 1] <= 'z' && Names::known(word.text.substr(0, hyphen)))
    return false;
  if (in.headline) return word.all_caps && word.entry->classes == 0 && !in.capitals;
  const bool opens = at == 0 || (at == 1 && in.words[0].tag == Tag::mark);
  const bool after_colon =
      at > 0 && (in.words[at - 1].is_mark(':') || in.words[at - 1].is_mark('"'));
  if (at + 2 < in.words.size() && in.words[at + 1].mark == '&' && in.words[at + 2].capitalised)
    return true;  // "Marks & Spencer"
  if (word.all_caps) return !opens || !word.is(~0U) || word.text.size() < 4;
  const bool inside_name = at > 0 && in.words[at - 1].tag == Tag::name;
  const bool closed = word.is(k_determiner | k_subject_pronoun | k_possessive | k_preposition |
                              k_subordinator | k_modal | k_be | k_have | k_do);
  const bool led = word.is(k_determiner) && !word.is(k_article) && at + 1 < in.words.size() &&
                   in.words[at + 1].capitalised;  // "by All Nippon Airways"
  if (closed && !inside_name && !opens && !led) return false;
  if (!opens && !after_colon) return !word.is(k_subject_pronoun);
  if (word.is(k_name_joiner) && name_goes_on(in, at)) return true;  // "Van Loon resigned"
  if (word.is(~(k_noun | k_title | k_organization_word | k_adjective | k_place_word))) return false;
  const bool next_is_name = name_goes_on(in, at);
  const bool label = word.is(k_noun) && word.text.ends_with('s') && next_is_name;
  if (label && !in.names.seen_inside(word.hash)) return false;  // "Rivals Lumex and Ombra"
  const bool told_of = at + 2 < in.words.size() && in.words[at + 1].mark == ',' &&
                       (in.words[at + 2].text == "which" || in.words[at + 2].text == "who");
  const bool somebody = opens && !word.text.ends_with('s') && office_follows(in, at + 1);
  if ((told_of || somebody) && word.entry == &empty_entry()) return true;  // "Lumex, which sold"
  if (opens && (acts_like_name(in, at) || has_inner_capital(word.text))) return true;
  const bool verb = word.entry->verb != nullptr && word.entry->noun == nullptr;  // not "Storm Ana"
  return (next_is_name && !verb) || in.names.seen_inside(word.hash) ||
         (opens && in.openers.contains(word.hash)) || in.names.full(word.text) != nullptr ||
         in.names.known(word.text);
}

}  // namespace dateline::events
