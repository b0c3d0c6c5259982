// SPDX-License-Identifier: Apache-2.0
#include "names.hpp"

#include "lexicon/gazetteer.hpp"
#include "lexicon/lexicon.hpp"

#include <algorithm>

namespace dateline::events {

using language::Token;

namespace {

// Names of more words are headlines or lists.
constexpr std::uint32_t k_longest_name = 8;
// A title has fewer words.
constexpr std::uint32_t k_longest_headline = 20;
// Capitals of an acronym; fewer may be the initials of a person.
constexpr std::size_t k_least_acronym = 3;
// Named so often by its first word alone, it is no person.
constexpr int k_least_alone = 2;
// A document that names more than this is a directory.
constexpr std::size_t k_most_names = 20'000;

/// "A380", "787": what tells one model of a maker's from another.
bool is_model(std::string_view text) noexcept {
  const bool digit = text.find_first_of("0123456789") != text.npos;
  const bool letter = std::any_of(text.begin(), text.end(), [](char c) { return c > '9'; });
  const bool year = text.size() == 4 && (text.starts_with("19") || text.starts_with("20"));
  return digit && text.size() > 1 && text.size() < 8 && (letter || (text.size() > 2 && !year));
}

bool joins_names(std::string_view text) noexcept {
  return text == "of" || text == "de" || text == "al" || text == "bin" || text == "van" ||
         text == "von" || text == "der" || text == "la" || text == "da" || text == "el" ||
         text == "&";
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

/// "III", "XIV": of a king or a pope.
bool is_roman(std::string_view text) noexcept {
  return text.find_first_not_of("IVXLC") == text.npos;
}

}  // namespace

/// Tokens [first, last): a run of capitalised words.
struct Names::Run {
  std::uint32_t first;
  std::uint32_t last;
};

bool has_headline(const language::Document& document) noexcept {
  if (document.sentences.size() < 2) return false;
  const language::Sentence& first = document.sentences.front();
  return first.last - first.first < k_longest_headline &&
         document.tokens[first.last - 1].kind != language::TokenKind::punctuation;
}

Names::Names(const language::Document& document) : document_(document) {
  const std::size_t title = has_headline(document) ? 1 : 0;
  for (std::size_t at = title; at < document.sentences.size(); ++at) read(document.sentences[at]);
  if (title > 0) read(document.sentences.front());  // prose names people better
  tell_firms();
}

/// People are called by their last name, firms by the first word of theirs: "Halcyon" of "Halcyon
/// Foods".
void Names::tell_firms() {
  for (const FullName& full : people_) {
    const std::string_view first = full.text.substr(0, full.text.find(' '));
    const std::string_view last = full.text.substr(full.text.rfind(' ') + 1);
    const auto alone = seen_.find(first);
    if (alone == seen_.end() || alone->second.times < k_least_alone || seen_.contains(last))
      continue;
    const FullName firm{full.text, ParticipantType::organization, full.begin};
    full_.insert_or_assign(full.text, firm);
    full_.insert_or_assign(first, firm);
  }
}

void Names::read(const language::Sentence& sentence) {
  const auto& tokens = document_.tokens;
  for (std::uint32_t at = sentence.first; at < sentence.last;) {
    if (!tokens[at].capitalised) {
      ++at;
      continue;
    }
    Run run{at, at + 1};
    while (run.last < sentence.last) {
      const bool hyphen = !tokens[run.last].spaced && document_.text_of(tokens[run.last]) == "-";
      if (tokens[run.last].capitalised) {
        ++run.last;
      } else if (run.last + 1 < sentence.last && tokens[run.last + 1].capitalised &&
                 (hyphen || joins_names(document_.text_of(tokens[run.last])))) {
        run.last += 2;
      } else {
        break;
      }
    }
    if (inside_.size() < k_most_names)  // the first word of a sentence proves nothing
      for (std::uint32_t i = std::max(run.first, sentence.first + 1); i < run.last; ++i)
        inside_.insert(tokens[i].hash);
    const bool quoted = run.first > 0 && is_quote(run.first - 1) && run.last < tokens.size() &&
                        is_quote(run.last);  // a title: 'the film "Green Harbor"'
    if (!quoted && run.last - run.first > 1 && run.last - run.first <= k_longest_name) take(run);
    if (run.first > sentence.first || run.last - run.first > 1) note_seen(run);
    note_gender(run, sentence.first);
    take_model(run, sentence.last);
    if (run.last + 2 < sentence.last && document_.text_of(tokens[run.last]) == "(" &&
        tokens[run.last + 1].all_caps && document_.text_of(tokens[run.last + 2]) == ")")
      take_acronym(run, tokens[run.last + 1]);
    at = run.last;
  }
}

void Names::note_seen(const Run& run) {
  if (seen_.size() >= k_most_names) return;
  const auto& tokens = document_.tokens;
  const std::uint32_t begin = tokens[run.first].begin;
  ++seen_
        .try_emplace(document_.text.substr(begin, tokens[run.last - 1].end - begin), Seen{begin, 0})
        .first->second.times;
}

/// "Mrs Ruiz", "actor Tom Reed". `sentence`: where it begins.
void Names::note_gender(const Run& run, std::uint32_t sentence) {
  const auto& tokens = document_.tokens;
  for (std::uint32_t at = std::max(run.first, sentence + 1) - 1; at + 1 < run.last; ++at) {
    const Gender gender = gender_of_title(document_.text_of(tokens[at]));
    if (gender == Gender::unknown || genders_.size() >= k_most_names) continue;
    genders_.insert_or_assign(tokens[run.last - 1].hash, gender);
    return;
  }
}

bool Names::is_quote(std::uint32_t token) const {
  const std::string_view text = document_.text_of(document_.tokens[token]);
  return text == "\"" || text == "“" || text == "”" || text == "‘" || text == "’" || text == "'";
}

/// "Airbus A380", "Boeing 787 Dreamliner": may come back as "the A380", "the 787".
void Names::take_model(const Run& run, std::uint32_t end) {
  const auto& tokens = document_.tokens;
  std::uint32_t first = run.first;
  if (look_up(tokens[first], document_.text).is(k_determiner)) ++first;
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
      look_up(tokens[last], document_.text).classes == 0)
    ++last;  // "Dreamliner"
  const FullName full{text_from(first), ParticipantType::thing, tokens[first].begin};
  const auto [known, fresh] = full_.try_emplace(shorter, full);
  if (!fresh && known->second.text.size() < full.text.size() &&
      full.text.starts_with(known->second.text))
    known->second = full;
}

/// "the first 787 Dreamliner" names no maker; both words may come back alone. `model`: behind the
/// number.
void Names::take_nickname(std::uint32_t number, std::uint32_t model, std::uint32_t end) {
  const auto& tokens = document_.tokens;
  const bool alone = model + 1 >= end || !tokens[model + 1].capitalised;
  const Entry& entry = look_up(tokens[model], document_.text);
  if (!is_model(document_.text_of(tokens[number])) || !alone || !tokens[model].spaced ||
      tokens[model].all_caps || entry.classes != 0 || entry.verb != nullptr ||
      entry.noun != nullptr || known(document_.text_of(tokens[model])) ||
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
  if (!look_up(tokens[run.last - 1], document_.text).is(k_organization_word)) return;
  const std::uint32_t first =
      run.first + (look_up(tokens[run.first], document_.text).is(k_determiner) ? 1U : 0U);
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

/// "Meta Platforms" may come back as "Meta".
void Names::take_firm(const Run& run) {
  const auto& tokens = document_.tokens;
  if (run.last - run.first > 3 || full_.size() >= k_most_names) return;
  if (!look_up(tokens[run.last - 1], document_.text).is(k_organization_word) ||
      look_up(tokens[run.last - 1], document_.text).is(k_title))
    return;
  const std::uint32_t begin = tokens[run.first].begin;
  const std::string_view text = document_.text.substr(begin, tokens[run.last - 1].end - begin);
  const std::string_view shorter = document_.text.substr(begin, tokens[run.last - 2].end - begin);
  for (std::uint32_t at = run.first; at + 1 < run.last; ++at)
    if (look_up(tokens[at], document_.text).is(~(k_title | k_noun | k_adjective))) return;
  const NameClass kind = look_up_name(shorter).kind;
  if ((kind != NameClass::none && kind != NameClass::organization) || text.find('\n') != text.npos)
    return;
  full_.try_emplace(shorter, FullName{text, ParticipantType::organization, begin});
  full_.try_emplace(text, FullName{text, ParticipantType::organization, begin});
}

/// "Harbour Rovers" may come back as "Rovers", "Essex County Council" as "the Council".
void Names::take_body(const Run& run) {
  const auto& tokens = document_.tokens;
  const Token& last = tokens[run.last - 1];
  const Entry& entry = look_up(last, document_.text);
  if (run.last - run.first > 5 || !entry.is(k_organization_word) || entry.is(k_title) ||
      full_.size() >= k_most_names)
    return;
  const std::uint32_t first =
      run.first + (look_up(tokens[run.first], document_.text).is(k_determiner) ? 1U : 0U);
  if (first + 1 >= run.last) return;
  const std::uint32_t begin = tokens[first].begin;
  const std::string_view text = document_.text.substr(begin, last.end - begin);
  if (text.find('\n') != text.npos) return;
  const FullName full{text, ParticipantType::organization, begin};
  full_.try_emplace(document_.text_of(last), full);
  const FullName* whole = &full_.try_emplace(text, full).first->second;
  const auto [known, fresh] = bodies_.emplace(last.hash, whole);
  if (!fresh && known->second != whole) known->second = nullptr;
}

/// "ACME Robotics", "Marks & Spencer": no person. "JD Vance", "John Paul II" and a line in
/// capitals may be one.
bool Names::is_firm(const Run& run) const {
  bool acronym = false;
  bool small = false;
  for (std::uint32_t at = run.first; at < run.last; ++at) {
    const Token& token = document_.tokens[at];
    const std::string_view text = document_.text_of(token);
    if (text == "&") return true;
    acronym = acronym || (token.all_caps && is_acronym(text) &&
                          !look_up(token, document_.text).is(k_title));  // "CEO"
    small = small || !token.all_caps;
  }
  return acronym && small;
}

void Names::take(const Run& run) {
  const auto& tokens = document_.tokens;
  take_initials(run);
  take_branch(run);
  take_firm(run);
  take_body(run);
  if (is_firm(run)) return;
  std::uint32_t first = run.first;
  bool titled = false;
  for (std::uint32_t at = run.first; at < run.last; ++at) {
    const Entry& entry = look_up(tokens[at], document_.text);
    if (titled && first == at && document_.text_of(tokens[at]) == "of") {
      if (run.last - at < 4) return;  // "Secretary of State Ruiz", "King of Spain"
      first = run.last - 2;           // "Secretary of Homeland Security Ana Ruiz"
      break;
    }
    if (entry.is(k_title)) {
      first = at + 1;
      titled = true;
    } else if (entry.is(k_organization_word | k_place_word | k_determiner)) {
      return;
    } else if (!titled && (entry.classes != 0 || entry.noun != nullptr)) {
      return;
    }
  }
  if (first >= run.last || run.last - first > 4 || run.last - first < 2) return;
  if (run.last < tokens.size() && tokens[run.last].spaced && !tokens[run.last].capitalised) {
    const Entry& next = look_up(tokens[run.last], document_.text);
    const bool label = (next.is(k_noun) || next.noun != nullptr) && next.verb == nullptr;
    if (label && !titled) return;  // "Deepwater Horizon rig" is nobody
  }
  const std::string_view text =
      document_.text.substr(tokens[first].begin, tokens[run.last - 1].end - tokens[first].begin);
  if (known(text) || known(document_.text_of(tokens[first])) || text.find('\n') != text.npos)
    return;
  const std::string_view last = document_.text_of(tokens[run.last - 1]);
  if (known(last) || full_.size() >= k_most_names) return;
  const bool definite = run.first > 0 && !titled &&
                        document_.text_of(tokens[run.first - 1]) == "the";  // "the Booker Prize"
  const bool thing = look_up(tokens[run.last - 1], document_.text).thing;
  const FullName full{text,
                      !definite ? ParticipantType::person
                      : thing   ? ParticipantType::thing
                                : ParticipantType::organization,
                      tokens[first].begin};
  if (!definite) full_.try_emplace(last, full);
  if (full_.try_emplace(text, full).second && !definite && !titled) people_.push_back(full);
}

/// "Individually Tailored Partnership Program" may come back as ITPP.
void Names::take_initials(const Run& run) {
  if (run.last - run.first < 3 || full_.size() >= k_most_names) return;
  std::string letters;
  for (std::uint32_t at = run.first; at < run.last; ++at) {
    const Token& token = document_.tokens[at];
    if (token.all_caps || look_up(token, document_.text).is(k_title)) return;
    if (token.capitalised) letters += document_.text[token.begin];
  }
  const std::uint32_t begin = document_.tokens[run.first].begin;
  const std::string_view text =
      document_.text.substr(begin, document_.tokens[run.last - 1].end - begin);
  if (letters.size() < 3 || text.find('\n') != text.npos) return;
  initials_.emplace(std::move(letters), FullName{text, ParticipantType::organization, begin});
}

void Names::take_acronym(const Run& run, const Token& acronym) {
  const std::string_view letters = document_.text_of(acronym);
  std::uint32_t first = run.last;
  std::size_t left = letters.size();
  if (first - run.first > letters.size() &&
      look_up(document_.tokens[first - 1], document_.text).is(k_organization_word))
    --first;  // "European Aeronautic Defence & Space NV (EADS)"
  while (first > run.first && left > 0) {
    const std::string_view word = document_.text_of(document_.tokens[first - 1]);
    if (word.front() == letters[left - 1]) {
      --left;
    } else if (!joins_names(word)) {
      break;
    }
    --first;
  }
  const auto text_from = [&](std::uint32_t at) {
    const std::uint32_t begin = document_.tokens[at].begin;
    return document_.text.substr(begin, document_.tokens[run.last - 1].end - begin);
  };
  if (left != 0) {  // "Sunda Airlines (SDA)"
    const bool firm =
        look_up(document_.tokens[run.last - 1], document_.text).is(k_organization_word);
    first = run.first;
    if (look_up(document_.tokens[first], document_.text).is(k_determiner)) ++first;
    if (!firm || known(letters) || !drawn_from(letters, text_from(first))) return;
  }
  const std::string_view text = text_from(first);
  full_.insert_or_assign(
      letters, FullName{text, ParticipantType::organization, document_.tokens[first].begin});
}

const Names::FullName* Names::full(std::string_view name) const {
  if (const auto found = full_.find(name); found != full_.end()) return &found->second;
  const auto found = initials_.find(std::string{name});
  return found == initials_.end() ? nullptr : &found->second;
}

Gender Names::gender(std::string_view full) const {
  const auto titled = genders_.find(language::fold_hash(full.substr(full.rfind(' ') + 1)));
  if (titled != genders_.end()) return titled->second;
  return gender_of_given_name(full.substr(0, full.find(' '))).value_or(Gender::unknown);
}

const Names::FullName* Names::body(std::uint32_t noun) const {
  const auto found = bodies_.find(noun);
  return found == bodies_.end() ? nullptr : found->second;
}

std::uint32_t Names::first(std::string_view name, std::uint32_t begin) const {
  const auto found = seen_.find(name);
  return found == seen_.end() ? begin : std::min(begin, found->second.begin);
}

bool Names::is_acronym(std::string_view capitals) const {
  if (is_roman(capitals)) return false;
  const auto dots = static_cast<std::size_t>(std::count(capitals.begin(), capitals.end(), '.'));
  return capitals.size() - dots >= k_least_acronym || full_.contains(capitals);
}

bool Names::known(std::string_view name) { return look_up_name(name).kind != NameClass::none; }

}  // namespace dateline::events
