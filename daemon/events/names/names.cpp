// SPDX-License-Identifier: Apache-2.0
#include "names/names.hpp"

#include "lexicon/gazetteer.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"
#include "names/head.hpp"
#include "names/institution_names.hpp"
#include "names/person_words.hpp"
#include "tables/tables.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline::events {

using language::Token;

namespace {

// Names of more words are headlines or lists.
constexpr std::uint32_t k_longest_name = 8;
// Capitals of an acronym; fewer may be the initials of a person.
constexpr std::size_t k_least_acronym = 3;

/// "III", "XIV": of a king or a pope.
bool is_roman(std::string_view text) noexcept {
  return text.find_first_not_of("IVXLC") == text.npos;
}

constexpr auto k_parts_of_towns =
    std::to_array<std::string_view>({"outskirts", "city", "town", "village", "port", "siege",
                                     "suburb", "streets", "centre", "center", "residents"});

// With these a first name alone names somebody.
constexpr auto k_knightly = std::to_array<std::string_view>({"sir", "dame"});

/// "Oona Vex died": nothing but a person does.
constexpr auto k_lives = std::to_array<std::string_view>(
    {"died", "dies", "married", "marries", "retired", "retires", "resigned", "resigns", "starred"});

/// "Oona Vex, a nurse who", at the head of a sentence. `at`: behind the comma.
bool describes_person(const language::Document& document, std::uint32_t at) {
  constexpr std::uint32_t k_longest = 6;
  const auto size = static_cast<std::uint32_t>(document.tokens.size());
  for (const std::uint32_t end = std::min(size, at + k_longest); at < end; ++at) {
    if (!document.tokens[at].is_word()) return false;
    if (document.text_of(document.tokens[at]) == "who") return true;
  }
  return false;
}

}  // namespace

bool Names::joins(std::string_view text) noexcept { return is_one_of(name_joints(), text); }

Names::Names(const language::Document& document, const TokenEntries& entries)
    : document_(document), entries_(entries) {
  const std::size_t head = head_of(document);
  for (std::size_t at = head; at < document.sentences.size(); ++at) read(document.sentences[at]);
  for (std::size_t at = 0; at < head; ++at) read(document.sentences[at]);  // prose names better
  tell_firms();
  tell_given_names();
}

/// A common word before a given name: "Substitute" of "Substitute Tom Reed".
bool Names::leads_person(std::uint32_t first, std::uint32_t last) const {
  return last - first > 2 && !gender_of_given_name(document_.tokens[first], document_.text) &&
         gender_of_given_name(document_.tokens[first + 1], document_.text).has_value();
}

/// Tokens `name` are a person's: a given name, a role before it, an age or "who" behind it.
bool Names::is_vouched(const Run& name, bool titled) const {
  const auto& tokens = document_.tokens;
  if (titled || gender_of_given_name(tokens[name.first], document_.text)) return true;
  if (name.first > 0 && tokens[name.first].spaced) {
    const Token& before = tokens[name.first - 1];
    const Entry& entry = entries_[name.first - 1];
    const bool role = before.is_word() && !before.capitalised &&
                      (entry.is(k_title) ||
                       (entry.classes == 0 && entry.verb == nullptr && entry.noun == nullptr &&
                        !entry.thing && entry.again == Again::nothing));
    if (role) return true;  // "cellist Oona Vex"
    const bool post =
        name.first > 1 && document_.text_of(before) == "," && entries_[name.first - 2].is(k_title);
    if (post) return true;  // "the finance minister, Oona Vex,"
  }
  const std::uint32_t next = name.last + 1;
  if (next >= tokens.size()) return false;
  const std::string_view behind = document_.text_of(tokens[name.last]);
  if (is_one_of(k_lives, behind)) return true;
  if (behind == "was" && document_.text_of(tokens[next]) == "born") return true;
  if (behind != ",") return false;
  return tokens[next].is_number() || document_.text_of(tokens[next]) == "who" ||
         (name.opens && describes_person(document_, next));
}

/// The name comes back as its last word alone.
bool Names::called_by_last_word(std::string_view last) const {
  return seen_.contains(last) || openers_.contains(language::fold_hash(last));
}

bool Names::is_initial_stop(std::uint32_t token) const {
  const auto& tokens = document_.tokens;
  if (token == 0 || tokens[token].spaced || document_.text_of(tokens[token]) != ".") return false;
  return tokens[token - 1].range().size() == 1 && !tokens[token + 1].line_start;
}

std::uint32_t Names::words_of(std::uint32_t first, std::uint32_t last) const {
  return static_cast<std::uint32_t>(
      std::count_if(document_.tokens.begin() + first, document_.tokens.begin() + last,
                    [](const Token& token) { return token.is_word(); }));
}

/// "Reed" of "Thomas "Tom" Reed": the word behind a name in quotes that opens at `at`; `last` where
/// none does.
std::uint32_t Names::behind_nickname(std::uint32_t at, std::uint32_t last) const {
  const auto& tokens = document_.tokens;
  const std::uint32_t name = at + 3;
  const bool nickname = name < last && is_quote(at) && tokens[at].spaced && is_quote(at + 2) &&
                        !tokens[at + 2].spaced && tokens[at + 1].capitalised &&
                        tokens[name].capitalised && tokens[name].spaced;
  return nickname ? name : last;
}

/// The capitalised word that goes on with a name which ends before `at`, over what stands between:
/// "Reed", "of Oslo", "von der Leyen"; `last` where none does.
std::uint32_t Names::behind_joints(std::uint32_t at, std::uint32_t last) const {
  constexpr std::uint32_t k_most_joints = 3;  // "de la", "van der"
  const auto& tokens = document_.tokens;
  if (const std::uint32_t name = behind_nickname(at, last); name < last) return name;
  std::uint32_t next = at;
  while (next < last && next - at < k_most_joints && !tokens[next].capitalised) ++next;
  if (next == last || !tokens[next].capitalised) return last;
  for (; at < next; ++at) {
    const bool hyphen = !tokens[at].spaced && document_.text_of(tokens[at]) == "-";
    if (!hyphen && !is_initial_stop(at) && !joins(document_.text_of(tokens[at])) &&
        !joins_institution(document_, at))
      return last;
  }
  return next;
}

/// "LIMA (Reuters) - Ships": the word at `token` opens what an agency's dateline stands before.
bool Names::follows_agency(std::uint32_t token) const {
  if (token < 2 || !document_.tokens[token].spaced) return false;
  const std::string_view dash = document_.text_of(document_.tokens[token - 1]);
  return (dash == "-" || dash == "--" || dash == "–" || dash == "—") &&
         document_.text_of(document_.tokens[token - 2]) == ")";
}

/// The capital of a sentence's first word proves nothing, nor that of a common noun behind a bullet
/// or a label: "2022: Divers find".
bool Names::may_open(std::uint32_t token, std::uint32_t sentence) const {
  if (token == sentence || follows_agency(token) || follows_dateline(document_, token, sentence))
    return true;
  const Token& before = document_.tokens[token - 1];
  const bool bullet = token == sentence + 1 && !is_quote(sentence) &&
                      before.kind == language::TokenKind::punctuation;
  if (!bullet && document_.text_of(before) != ":") return false;
  const Token& word = document_.tokens[token];
  return document_.text_of(word).ends_with('s') || &entries_[token] != &empty_entry();
}

/// "Monday" of "on Monday Lumex sold": when, and no part of the name behind it.
bool Names::is_day(std::uint32_t token, std::uint32_t sentence) const {
  return token > sentence && is_one_of(weekdays(), document_.text_of(document_.tokens[token])) &&
         is_one_of(day_leads(), document_.text_of(document_.tokens[token - 1]));
}

void Names::read(const language::Sentence& sentence) {
  const auto& tokens = document_.tokens;
  for (std::uint32_t at = sentence.first; at < sentence.last;) {
    if (!tokens[at].capitalised || is_day(at, sentence.first)) {
      ++at;
      continue;
    }
    const bool opens = at == sentence.first || follows_agency(at) ||
                       follows_dateline(document_, at, sentence.first);
    Run run{at, at + 1, opens};
    for (std::uint32_t next = at; next < sentence.last;
         next = behind_joints(run.last, sentence.last))
      run.last = next + 1;
    if (run.last - run.first > 1 && &entries_[run.last - 2] == &empty_entry() &&
        is_one_of(weekdays(), document_.text_of(tokens[run.last - 1])))
      --run.last;  // "wrote to Ruiz Friday"; not "Bloody Sunday"
    if (inside_.size() < k_most_names)
      for (std::uint32_t i = run.first + (may_open(run.first, sentence.first) ? 1 : 0);
           i < run.last; ++i)
        inside_.try_emplace(tokens[i].hash);
    const bool quoted = run.first > 0 && is_quote(run.first - 1) && run.last < tokens.size() &&
                        is_quote(run.last);  // a title: 'the film "Green Harbor"'
    if (!quoted && run.last - run.first > 1 && words_of(run.first, run.last) <= k_longest_name &&
        !(tokens[run.last - 1].range().size() == 1 && is_initial_stop(run.last - 2)))
      take(run);
    if (!opens || run.last - run.first > 1)
      note_seen(run);
    else if (openers_.size() < k_most_names)
      openers_.try_emplace(tokens[run.first].hash);
    note_site(run, sentence.first);
    note_gender(run, sentence.first);
    take_model(run, sentence.last);
    take_alias(run, sentence.last);
    take_acronym(run, sentence);
    at = run.last;
  }
}

void Names::note_seen(const Run& run) {
  if (seen_.size() >= k_most_names) return;
  const auto& tokens = document_.tokens;
  const std::uint32_t begin = tokens[run.first].begin;
  const std::string_view text = document_.text.substr(begin, tokens[run.last - 1].end - begin);
  ++seen_.try_emplace(text, Seen{begin, 0}).first.times;
}

/// "born in Vantrova", but not "shares in Vestra", "in Vestra's plant". `sentence`: where it
/// begins.
void Names::note_site(const Run& run, std::uint32_t sentence) {
  const auto& tokens = document_.tokens;
  if (run.first < sentence + 2 || run.last - run.first > 2 || sites_.size() >= k_most_names) return;
  const std::string_view lead = document_.text_of(tokens[run.first - 1]);
  const bool part = lead == "of" &&  // "the outskirts of Vantrova"
                    is_one_of(k_parts_of_towns, document_.text_of(tokens[run.first - 2]));
  if (lead != "in" && lead != "near" && lead != "outside" && !part) return;
  if (is_one_of(holding_words(), document_.text_of(tokens[run.first - 2]))) return;
  const std::string_view next =
      run.last < tokens.size() ? document_.text_of(tokens[run.last]) : std::string_view{};
  if (next == "'s" || next == "’s") return;
  const std::uint32_t begin = tokens[run.first].begin;
  const std::string_view name = document_.text.substr(begin, tokens[run.last - 1].end - begin);
  if (look_up_name(name).kind != NameClass::organization) sites_.try_emplace(name);
}

/// "Mrs Ruiz", "actor Tom Reed". `sentence`: where it begins.
void Names::note_gender(const Run& run, std::uint32_t sentence) {
  const auto& tokens = document_.tokens;
  for (std::uint32_t at = std::max(run.first, sentence + 1) - 1; at + 1 < run.last; ++at) {
    const Gender gender = gender_of_title(tokens[at], document_.text);
    if (gender == Gender::unknown || genders_.size() >= k_most_names) continue;
    genders_.insert_or_assign(tokens[run.last - 1].hash, gender);
    return;
  }
}

bool Names::is_quote(std::uint32_t token) const {
  const std::string_view text = document_.text_of(document_.tokens[token]);
  return text == "\"" || text == "`" || text == "“" || text == "”" || text == "‘" || text == "’" ||
         text == "'";
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
    acronym =
        acronym || (token.all_caps && is_acronym(text) && !entries_[at].is(k_title));  // "CEO"
    small = small || !token.all_caps;
  }
  return acronym && small;
}

/// "Bill Reed", "Grace Lind": the word of the language at `at` is somebody's given name.
bool Names::opens_with_given_name(const Run& run, std::uint32_t at) const {
  return at == run.first && run.last - at > 1 &&
         gender_of_given_name(document_.tokens[at], document_.text).has_value();
}

/// The person that the words may name, behind a title or an office.
std::optional<Names::Person> Names::person_of(const Run& run) const {
  const auto& tokens = document_.tokens;
  const auto goes_on = [&](std::uint32_t at) {
    return !tokens[at].is_word() || tokens[at].range().size() == 1 ||
           document_.text_of(tokens[at - 1]) == "-";
  };
  const bool gerund = run.opens && (entries_[run.first].forms & k_ing) != 0;
  if (gerund && run.last - run.first == 2) return std::nullopt;  // "Taking Archie home was hard"
  std::uint32_t first = run.first;
  bool titled = false;
  for (std::uint32_t at = run.first; at < run.last; ++at) {
    const Entry& entry = entries_[at];
    const bool under =  // "Under Secretary Ana Ruiz"
        at == run.first && at + 1 < run.last && entry.is(k_preposition) &&
        entries_[at + 1].is(k_title);
    if (under) continue;
    if (titled && first == at && document_.text_of(tokens[at]) == "of") {
      if (run.last - at < 4) return std::nullopt;    // "Secretary of State Ruiz", "King of Spain"
      first = two_names(at + 1, run.last, goes_on);  // "Secretary of Homeland Security Ana Ruiz"
      break;
    }
    if (entry.is(k_title)) {
      first = at + 1;
      titled = true;
    } else if (entry.is(k_organization_word | k_place_word | k_determiner)) {
      first = behind_last_title(at, run.last, [&](std::uint32_t word) {
        return NameWord{&entries_[word], tokens[word].capitalised};
      });
      if (first == run.last) return std::nullopt;
      titled = true;
      break;
    } else if (!titled && (entry.classes != 0 || entry.noun != nullptr) &&
               !(at > run.first && entry.is(k_name_joiner)) && !opens_with_given_name(run, at)) {
      return std::nullopt;
    }
  }
  if (run.opens && !titled && leads_person(first, run.last)) ++first;  // "Substitute Tom Reed"
  if (first >= run.last || words_of(first, run.last) > 4 || run.last - first < 2)
    return std::nullopt;
  if (run.last < tokens.size() && tokens[run.last].spaced && !tokens[run.last].capitalised) {
    const Entry& next = entries_[run.last];
    const bool label = (next.is(k_noun) || next.noun != nullptr) && next.verb == nullptr;
    if (label && !titled) return std::nullopt;  // "Deepwater Horizon rig" is nobody
  }
  if (run.last + 1 < tokens.size() && tokens[run.last].is_number() &&
      entries_[run.last + 1].again == Again::product)
    return std::nullopt;  // "Tarn Kestrel 300 jets" neither
  return Person{first, titled};
}

void Names::take(const Run& run) {
  const auto& tokens = document_.tokens;
  take_initials(run);
  take_branch(run);
  take_firm(run);
  take_body(run);
  if (is_firm(run)) return;
  const std::optional<Person> person = person_of(run);
  if (!person) return;
  const auto [first, titled] = *person;
  const std::string_view text =
      document_.text.substr(tokens[first].begin, tokens[run.last - 1].end - tokens[first].begin);
  if (known(text) || known(document_.text_of(tokens[first])) || text.find('\n') != text.npos)
    return;
  const std::string_view last = document_.text_of(tokens[run.last - 1]);
  if (full_.size() >= k_most_names) return;
  if (known(last)) {  // "Carla Metz", whom the town does not stand for
    if (run.last - first == 2 && gender_of_given_name(tokens[first], document_.text))
      full_.try_emplace(text, FullName{text, ParticipantType::person, tokens[first].begin});
    return;
  }
  const bool labelled = !titled && run.first > 0 && !tokens[run.first - 1].capitalised &&
                        entries_[run.first - 1].thing;
  const bool definite =  // "the Booker Prize", "the trawler Bonnie Isle"
      labelled || (run.first > 0 && !titled && document_.text_of(tokens[run.first - 1]) == "the");
  const bool thing = labelled || entries_[run.last - 1].thing;
  const FullName full{text,
                      !definite ? ParticipantType::person
                      : thing   ? ParticipantType::thing
                                : ParticipantType::organization,
                      tokens[first].begin};
  if (!definite && is_vouched({first, run.last, run.opens}, titled)) vouched_.try_emplace(text);
  if (!definite) take_short_names({first, run.last}, full);
  const bool knight = first > 0 && is_one_of(k_knightly, document_.text_of(tokens[first - 1]));
  if (knight) full_.try_emplace(document_.text_of(tokens[first]), full);  // "Sir Alan"
  if (full_.try_emplace(text, full).second && !definite && !titled) people_.push_back(full);
}

const Names::FullName* Names::full(std::string_view name) const {
  const FullName* found = full_.find(name);
  return found != nullptr ? found : initials_.find(name);
}

Gender Names::gender(std::string_view full) const {
  const Gender given =
      gender_of_given_name(full.substr(0, full.find(' '))).value_or(Gender::unknown);
  if (given != Gender::unknown) return given;  // the one Ms Ruiz is not Tom Ruiz
  const Gender* titled = genders_.find(language::fold_hash(full.substr(full.rfind(' ') + 1)));
  return titled == nullptr ? Gender::unknown : *titled;
}

const Names::FullName* Names::body(std::uint32_t noun, std::uint32_t here) const {
  const std::string_view* name = bodies_.find(noun);
  if (name == nullptr || name->empty()) return nullptr;
  const FullName* body = full_.find(*name);
  return body->begin > here ? nullptr : body;
}

std::uint32_t Names::first(std::string_view name, std::uint32_t begin) const {
  const Seen* seen = seen_.find(name);
  return seen == nullptr ? begin : std::min(begin, seen->begin);
}

bool Names::is_acronym(std::string_view capitals) const {
  if (is_roman(capitals)) return false;
  const auto dots = static_cast<std::size_t>(std::count(capitals.begin(), capitals.end(), '.'));
  return capitals.size() - dots >= k_least_acronym || full_.contains(capitals);
}

bool Names::known(std::string_view name) { return look_up_name(name).kind != NameClass::none; }

}  // namespace dateline::events
