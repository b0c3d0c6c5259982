// SPDX-License-Identifier: Apache-2.0
// The shorter forms in which a name may come back.
#include "lexicon/gazetteer.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"
#include "names/definitions.hpp"
#include "names/names.hpp"
#include "tables/tables.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace dateline::events {

using language::Token;

namespace {

// "Then Rovers sacked": opens a sentence, and no name.
constexpr std::uint32_t k_no_name =
    ~(k_noun | k_title | k_organization_word | k_adjective | k_place_word);

// Named so often by its first word alone, it is no person.
constexpr int k_least_alone = 2;

/// "A380", "787": what tells one model of a maker's from another.
bool is_model(std::string_view text) noexcept {
  const bool digit = text.find_first_of("0123456789") != text.npos;
  const bool letter = std::any_of(text.begin(), text.end(), [](char c) { return c > '9'; });
  const bool year = text.size() == 4 && (text.starts_with("19") || text.starts_with("20"));
  return digit && text.size() > 1 && text.size() < 8 && (letter || (text.size() > 2 && !year));
}

/// The letters stand in the name in their order, the first one at its start.
bool drawn_from(std::string_view letters, std::string_view name) noexcept {
  std::size_t next = 0;
  for (const char c : name) {
    const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (next < letters.size() && upper == letters[next]) ++next;
    if (next == 0) return false;
  }
  return next == letters.size();
}

}  // namespace

/// "Ruiz", "von der Leyen", at the head of a sentence "Von der Leyen", of somebody's name in full.
/// But "his wife Ana Ruiz" shares hers.
void Names::take_surname(const Run& name, const FullName& full) {
  const auto& tokens = document_.tokens;
  const bool kin =
      name.first > 0 && is_one_of(kin_words(), document_.text_of(tokens[name.first - 1]));
  if (kin) return;
  full_.try_emplace(document_.text_of(tokens[name.last - 1]), full);
  for (std::uint32_t at = name.first + 1; at + 1 < name.last; ++at) {
    if (tokens[at].capitalised || !entries_[at].is(k_name_joiner)) continue;
    const std::uint32_t end = tokens[name.last - 1].end;
    const std::string_view surname =
        document_.text.substr(tokens[at].begin, end - tokens[at].begin);
    full_.try_emplace(surname, full);
    std::string opening{surname};
    opening.front() = to_upper(opening.front());
    initials_.try_emplace(std::move(opening), full);
    return;
  }
}

/// "Caio" of the forward Caio Mendes, as players and artists are called: no word, no other name.
void Names::take_given_name(std::uint32_t token, const FullName& full) {
  constexpr std::size_t k_least = 3;
  const std::string_view name = document_.text_of(document_.tokens[token]);
  const Entry& entry = entries_[token];
  if (name.size() < k_least || document_.tokens[token].all_caps || entry.classes != 0 ||
      entry.verb != nullptr || entry.noun != nullptr || known(name) ||
      !document_.tokens[token + 1].capitalised)  // "Browne of Madingley"
    return;
  const auto [first, fresh] = given_.try_emplace(name, full);
  if (fresh) given_names_.push_back(name);
  if (!fresh && first.text != full.text) first.text = {};
}

void Names::tell_given_names() {
  for (const std::string_view name : given_names_) {
    const FullName& full = *given_.find(name);
    if (vouched_.contains(full.text) && full_.size() < k_most_names) full_.try_emplace(name, full);
  }
}

/// People are called by their last name, firms by the first word of theirs: "Halcyon" of "Halcyon
/// Foods". Of whom nothing says more, nobody knows that it is a person.
void Names::tell_firms() {
  for (const FullName& full : people_) {
    if (vouched_.contains(full.text)) continue;
    const std::string_view first = full.text.substr(0, full.text.find(' '));
    const std::string_view last = full.text.substr(full.text.rfind(' ') + 1);
    const bool surname = called_by_last_word(last);
    if (surname) continue;
    const FullName firm{full.text, ParticipantType::organization, full.begin};
    full_.insert_or_assign(full.text, firm);
    const Seen* alone = seen_.find(first);
    if (alone == nullptr || alone->times < k_least_alone)
      faceless_.try_emplace(full.text);
    else
      full_.insert_or_assign(first, firm);
    full_.insert_or_assign(last, firm);
  }
}

void Names::take_short_names(const Run& name, const FullName& full) {
  take_surname(name, full);
  take_given_name(name.first, full);
}

/// "Airbus A380", "Boeing 787 Dreamliner": may come back as "the A380", "the 787".
void Names::take_model(const Run& run, std::uint32_t end) {
  const auto& tokens = document_.tokens;
  std::uint32_t first = run.first;
  const auto from = tokens.begin() + (first > 0 ? first - 1 : 0);
  if (std::none_of(from, tokens.begin() + std::min(end, run.last + 2),
                   [](const language::Token& token) { return token.is_number(); }))
    return;
  if (entries_[first].is(k_determiner)) ++first;
  const std::uint32_t model = first + 1;
  if (model >= end || model > run.last || full_.size() >= k_most_names) return;
  if (first > 0 && tokens[first - 1].is_number()) take_nickname(first - 1, first, end);
  if (!tokens[model].spaced) return;
  std::uint32_t last = model + 1;
  while (last < end && !tokens[last].spaced && tokens[last].is_number()) ++last;  // "A" "380"
  const auto text_from = [&](std::uint32_t at) {
    return document_.text.substr(tokens[at].begin, tokens[last - 1].end - tokens[at].begin);
  };
  const std::string_view shorter = text_from(model);
  if (!is_model(shorter) ||
      look_up_name(document_.text_of(tokens[first])).kind != NameClass::organization)
    return;
  if (last < end && tokens[last].capitalised && tokens[last].is_word() &&
      entries_[last].classes == 0)
    ++last;  // "Dreamliner"
  const FullName full{text_from(first), ParticipantType::thing, tokens[first].begin};
  const auto [known, fresh] = full_.try_emplace(shorter, full);
  if (!fresh && known.text.size() < full.text.size() && full.text.starts_with(known.text))
    known = full;
}

/// "the first 787 Dreamliner" names no maker; both words may come back alone. `model`: behind the
/// number.
void Names::take_nickname(std::uint32_t number, std::uint32_t model, std::uint32_t end) {
  const auto& tokens = document_.tokens;
  const bool alone = model + 1 >= end || !tokens[model + 1].capitalised;
  if (number > 0 && !tokens[number].spaced) return;  // "120,000 Aria 2 phones"
  const Entry& entry = entries_[model];
  if (!is_model(document_.text_of(tokens[number])) || !alone || !tokens[model].spaced ||
      tokens[model].line_start || tokens[model].all_caps || entry.classes != 0 ||
      entry.verb != nullptr || entry.noun != nullptr || known(document_.text_of(tokens[model])) ||
      document_.text_of(tokens[model]).ends_with('s'))  // "300 Peruvians"
    return;
  const std::uint32_t begin = tokens[number].begin;
  const FullName full{document_.text.substr(begin, tokens[model].end - begin),
                      ParticipantType::thing, begin};
  full_.try_emplace(document_.text_of(tokens[number]), full);
  full_.try_emplace(document_.text_of(tokens[model]), full);
}

/// "United States Air Force" may come back as "Air Force".
void Names::take_branch(const Run& run) {
  const auto& tokens = document_.tokens;
  if (run.last - run.first < 3 || full_.size() >= k_most_names) return;
  if (!entries_[run.last - 1].is(k_organization_word)) return;
  const std::uint32_t first = run.first + (entries_[run.first].is(k_determiner) ? 1U : 0U);
  for (std::uint32_t at = first + 1; at + 1 < run.last; ++at) {
    const std::uint32_t begin = tokens[first].begin;
    const std::string_view land = document_.text.substr(begin, tokens[at - 1].end - begin);
    const NameClass kind = look_up_name(land).kind;
    if (kind != NameClass::country && kind != NameClass::demonym) continue;
    const std::uint32_t last = tokens[run.last - 1].end;
    const std::string_view text = document_.text.substr(begin, last - begin);
    if (text.find('\n') != text.npos) return;
    full_.try_emplace(document_.text.substr(tokens[at].begin, last - tokens[at].begin),
                      FullName{text, ParticipantType::organization, begin});
  }
}

/// "Meta Platforms" may come back as "Meta", "Halden Group AB" as "Halden Group" and "Halden".
void Names::take_firm(const Run& run) {
  const auto& tokens = document_.tokens;
  const auto is_kind = [&](std::uint32_t at) {
    const Entry& entry = entries_[at];
    return entry.is(k_organization_word) && !entry.is(k_title);
  };
  if (run.last - run.first < 2 || words_of(run.first, run.last) > 4 || !is_kind(run.last - 1) ||
      full_.size() >= k_most_names)
    return;
  std::uint32_t end = run.last - 1;
  const bool firm = is_one_of(corporate_forms(), document_.text_of(tokens[end]));
  while (firm && end > run.first + 1 && is_kind(end - 1)) --end;  // not "Ashby Police Department"
  for (std::uint32_t at = run.first; at < end; ++at)
    if (entries_[at].is(~(k_title | k_noun | k_adjective))) return;
  const std::uint32_t begin = tokens[run.first].begin;
  const auto text_to = [&](std::uint32_t last) {
    return document_.text.substr(begin, tokens[last - 1].end - begin);
  };
  const NameClass kind = look_up_name(text_to(end)).kind;
  const FullName full{text_to(run.last), ParticipantType::organization, begin};
  if ((kind != NameClass::none && kind != NameClass::organization) ||
      full.text.find('\n') != std::string_view::npos)
    return;
  if (run.last - end > 1 && seen_.contains(text_to(end))) end = run.last;  // a unit of it
  for (std::uint32_t last = end; last <= run.last; ++last) {
    const auto [known, fresh] = full_.try_emplace(text_to(last), full);
    const bool several = !fresh && last < run.last && known.text != full.text;
    if (several && run.last - last > 1) known = {text_to(last), full.type, begin};
  }
}

/// "Harbour Rovers" may come back as "Rovers", "Essex County Council" as "the Council".
void Names::take_body(const Run& run) {
  const auto& tokens = document_.tokens;
  const Token& last = tokens[run.last - 1];
  const Entry& entry = entries_[run.last - 1];
  if (words_of(run.first, run.last) > 5 || !entry.is(k_organization_word) || entry.is(k_title) ||
      full_.size() >= k_most_names)
    return;
  const std::uint32_t first = run.first + (entries_[run.first].is(k_no_name) ? 1U : 0U);
  if (first + 1 >= run.last) return;
  const std::uint32_t begin = tokens[first].begin;
  const std::string_view text = document_.text.substr(begin, last.end - begin);
  if (text.find('\n') != text.npos) return;
  const FullName full{text, ParticipantType::organization, begin};
  full_.try_emplace(text, full);
  const auto [known, fresh] = bodies_.try_emplace(last.hash, text);
  if (fresh) full_.try_emplace(document_.text_of(last), full);
  if (fresh || known == text) return;
  known = {};  // "Harbour Rovers" and "Ashby Rovers"
  full_.erase(document_.text_of(last));
}

/// "Individually Tailored Partnership Program" may come back as ITPP.
void Names::take_initials(const Run& run) {
  if (run.last - run.first < 3 || full_.size() >= k_most_names) return;
  std::string letters;
  for (std::uint32_t at = run.first; at < run.last; ++at) {
    const Token& token = document_.tokens[at];
    if (token.all_caps || entries_[at].is(k_title)) return;
    if (token.capitalised) letters += document_.text[token.begin];
  }
  const std::uint32_t begin = document_.tokens[run.first].begin;
  const std::string_view text =
      document_.text.substr(begin, document_.tokens[run.last - 1].end - begin);
  if (letters.size() < 3 || text.find('\n') != text.npos) return;
  initials_.try_emplace(std::move(letters), FullName{text, ParticipantType::organization, begin});
}

/// "Lumora Corporation (the "Company")".
void Names::take_alias(const Run& run, std::uint32_t end) {
  const auto& tokens = document_.tokens;
  std::uint32_t at = run.last;
  if (at + 4 > end || document_.text_of(tokens[at]) != "(" || full_.size() >= k_most_names) return;
  ++at;
  if (document_.text_of(tokens[at]) == "the") ++at;
  if (!is_quote(at)) return;
  const std::uint32_t first = ++at;
  while (at < end && tokens[at].capitalised) ++at;
  if (at == first || at >= end || !is_quote(at)) return;
  std::uint32_t name = run.first + (entries_[run.first].is(k_determiner) ? 1U : 0U);
  const bool body = entries_[run.last - 1].is(k_organization_word);
  for (std::uint32_t i = name + 1; body && i + 1 < run.last; ++i)
    if (document_.text_of(tokens[i]) == "of") name = i + 1;  // "the Board of Lumora Corporation"
  if (name == run.last) return;
  const auto text_of = [&](std::uint32_t from, std::uint32_t to) {
    return document_.text.substr(tokens[from].begin, tokens[to - 1].end - tokens[from].begin);
  };
  const std::string_view text = text_of(name, run.last);
  const FullName* known = full_.find(text);
  const ParticipantType type = known == nullptr ? ParticipantType::organization : known->type;
  full_.insert_or_assign(text_of(first, at), FullName{text, type, tokens[name].begin, true});
}

/// "Sunda Airlines (SDA)": letters that are no initials.
void Names::take_letters(const Run& run, std::string_view letters) {
  const std::uint32_t first = run.first + (entries_[run.first].is(k_determiner) ? 1U : 0U);
  const std::uint32_t begin = document_.tokens[first].begin;
  const std::string_view text =
      document_.text.substr(begin, document_.tokens[run.last - 1].end - begin);
  const bool firm = entries_[run.last - 1].is(k_organization_word);
  if (!firm || known(letters) || !drawn_from(letters, text)) return;
  full_.insert_or_assign(letters, FullName{text, ParticipantType::organization, begin});
}

void Names::take_acronym(const Run& run, const language::Sentence& sentence) {
  const auto& tokens = document_.tokens;
  const bool counted = run.last < sentence.last && tokens[run.last].is_number();  // "Flight 447"
  const std::uint32_t bracket = run.last + (counted ? 1 : 0);
  std::uint32_t close = bracket + 2;
  if (close >= sentence.last || document_.text_of(tokens[bracket]) != "(") return;
  const bool numbered = tokens[close].is_number() && !tokens[close].spaced;  // "AF" "447"
  if (numbered) ++close;
  if (close >= sentence.last || document_.text_of(tokens[close]) != ")" ||
      full_.size() >= k_most_names)
    return;
  const std::uint32_t begin = tokens[bracket + 1].begin;
  const std::string_view short_name = document_.text.substr(begin, tokens[close].begin - begin);
  if (!tokens[bracket + 1].all_caps) return;
  const std::uint32_t first =
      defined_from(document_, entries_, sentence.first, bracket, short_name);
  if (first == bracket) return take_letters(run, short_name);
  const std::string_view text =
      document_.text.substr(tokens[first].begin, tokens[bracket - 1].end - tokens[first].begin);
  const FullName full{text, counted ? ParticipantType::thing : ParticipantType::organization,
                      tokens[first].begin};
  full_.insert_or_assign(short_name, full);
  defined_.try_emplace(tokens[first].hash, full);
}

}  // namespace dateline::events
