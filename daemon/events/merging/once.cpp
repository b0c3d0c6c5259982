// SPDX-License-Identifier: Apache-2.0
#include "merging/once.hpp"

#include "lexicon/lexicon.hpp"
#include "lexicon/uses.hpp"
#include "lexicon/word_lists.hpp"
#include "merging/article_names.hpp"
#include "merging/merge_keys.hpp"
#include "tables/merge_classes.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace dateline::events {
namespace {

// How far apart articles may date one and the same: by days where they err or tell it late, by
// weeks where they give no day. What is called for and foretold for weeks, as a resignation is, has
// days alone.
constexpr date::days k_days{3};
constexpr date::days k_weeks{14};
constexpr date::days k_months{60};

/// Whom an action befalls: the subject of "she resigned", the object of "they arrested her".
enum class Role : std::uint8_t { subject, object };

struct OnceRow {
  std::string_view action;
  Role role;
  date::days apart;    ///< with another name: how long it does not happen again
  bool person = true;  ///< no thing, body or crowd
};

// Own choice; sorted by action.
constexpr auto k_once = std::to_array<OnceRow>({
    {"acquit", Role::object, k_months},       {"appoint", Role::object, k_days, false},
    {"arrest", Role::object, k_weeks},        {"charge", Role::object, k_weeks},
    {"convict", Role::object, k_months},      {"detain", Role::object, k_weeks},
    {"die", Role::subject, k_months, false},  {"dismiss", Role::object, k_days, false},
    {"elect", Role::object, k_months, false}, {"escape", Role::subject, k_weeks, false},
    {"expel", Role::object, k_weeks, false},  {"free", Role::object, k_weeks, false},
    {"imprison", Role::object, k_months},     {"kidnap", Role::object, k_weeks},
    {"kill", Role::object, k_months, false},  {"marry", Role::subject, k_months},
    {"plead", Role::subject, k_weeks},        {"resign", Role::subject, k_days, false},
    {"sentence", Role::object, k_months},     {"succeed", Role::subject, k_days, false},
    {"unseat", Role::object, k_days, false},
});

const OnceRow* find_row(std::string_view action) {
  const auto row = std::lower_bound(
      k_once.begin(), k_once.end(), action,
      [](const OnceRow& left, std::string_view right) { return left.action < right; });
  return row != k_once.end() && row->action == action ? &*row : nullptr;
}

/// Of an action, or of the class that it merges in.
const OnceRow* row_of(std::string_view action) {
  const OnceRow* row = find_row(action);
  return row != nullptr ? row : find_row(merge_class(action));
}

/// "12", but no age: "34-year-old".
bool is_count(std::string_view word) {
  const std::size_t end = word.find_first_not_of("0123456789,.");
  return end != 0 && !word.empty() && (end == word.npos || !word.substr(end).starts_with("-year"));
}

/// Whose what the clause tells of is: "Berg's wife died" befalls no Berg, "Berg's death" does.
bool owns_another(std::string_view what, std::size_t end, std::size_t verb) {
  constexpr std::string_view k_possessive = "'s ";
  return what.substr(end).starts_with(k_possessive) && end + k_possessive.size() != verb;
}

/// The person whom the clause names on the side of the verb that the action befalls.
const Participant* undergoer(const Mention& mention, Role role) {
  const std::size_t verb = place_of_trigger(mention);
  if (verb == mention.what.npos) return nullptr;
  const bool leads = role == Role::subject || is_passive(mention.what, verb);
  for (const Participant& participant : mention.participants) {
    if (participant.type != ParticipantType::person) continue;
    const std::size_t at = mention.what.find(participant.text);
    if (at == mention.what.npos || (at < verb) != leads) continue;
    if (!owns_another(mention.what, at + participant.text.size(), verb)) return &participant;
  }
  return nullptr;
}

/// The days in which it begins: of what is only past or to come the day of the news.
struct Days {
  CivilDay first;
  CivilDay last;
};

std::optional<Days> days_of(const TimeSpan& span) {
  const Interval& begin = span.begin;
  if (begin.open()) return std::nullopt;
  return Days{day_of(begin.earliest ? *begin.earliest : *begin.latest),
              day_of(begin.latest ? *begin.latest : *begin.earliest)};
}

/// A key for each stretch of `length` that it may lie in, and for the one after: two that lie less
/// apart than that share one.
void add_stretches(std::string_view action, const Days& days, date::days length,
                   std::initializer_list<std::string_view> argument, KeyList& keys) {
  const auto stretch = [&](CivilDay day) { return day.time_since_epoch() / length; };
  const std::string unit = std::to_string(length.count()) + '*';
  for (auto at = stretch(days.first); at <= stretch(days.last) + 1; ++at)
    keys.add(key_head(action, unit + std::to_string(at)), argument);
}

}  // namespace

void add_once_keys(const Told& told, const TimeSpan& span, const StoryContext& context,
                   KeyList& keys) {
  const OnceRow* row = row_of(told.action);
  const std::optional<Days> days = days_of(span);
  if (row == nullptr || !days || days->last - days->first > row->apart) return;
  const Participant* person = undergoer(told.mention, row->role);
  if (person == nullptr) return;
  const std::string who = short_name(person->text);
  if (days->last - days->first <= k_days) add_stretches(told.action, *days, k_days, {who}, keys);
  if (row->apart == k_days) return;
  std::vector<std::string> others = told.names;
  others.insert(others.end(), context.first_names().begin(), context.first_names().end());
  std::sort(others.begin(), others.end());
  others.erase(std::unique(others.begin(), others.end()), others.end());
  for (const std::string& other : others) {
    if (other == who || other.front() == '@') continue;
    add_stretches(told.action, *days, row->apart, {who, "<", other}, keys);
  }
}

std::string whom_it_befalls(const Mention& mention) {
  const OnceRow* row = row_of(mention.action);
  const Participant* person = row != nullptr ? undergoer(mention, row->role) : nullptr;
  return person != nullptr ? short_name(person->text) : std::string{};
}

date::days once_reach(const Told& told) noexcept {
  return row_of(told.action) != nullptr ? k_days : date::days{0};
}

namespace {

/// The words of a clause on that side of its verb that the action befalls; all of them of a noun:
/// "death of a driver".
std::string_view side_befallen(const Told& told) {
  const OnceRow* row = row_of(told.action);
  const std::string_view what = told.mention.what;
  const std::size_t verb = std::min(place_of_trigger(told.mention), what.size());
  const bool noun = look_up(told.mention.trigger.text).verb == nullptr;
  if (noun) return what;
  const bool leads = row == nullptr || row->role == Role::subject || is_passive(what, verb);
  return leads ? what.substr(0, verb) : what.substr(verb);
}

template <typename Holds>
bool any_word(std::string_view text, Holds holds) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (holds(text.substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

/// Endings of who does something: "climber", "gunman", "cyclist".
constexpr std::array<std::string_view, 6> k_person_endings{"er", "or", "ist", "ian", "man", "-old"};

constexpr std::array<std::string_view, 3> k_dismissed_bodies{"board", "cabinet", "government"};

/// A person, or who is dismissed as one: "his cabinet".
bool calls_person(std::string_view word) {
  static const Fields k_person = field_named("person") | field_named("culprit");
  constexpr std::size_t k_least_letters = 5;
  const Entry& entry = look_up(word);
  if (entry.is(k_title) || is_one_of(person_words(), word) || is_one_of(kin_words(), word) ||
      is_one_of(k_dismissed_bodies, word))
    return true;
  if ((fields_of(word) & k_person).any()) return true;
  return word.size() >= k_least_letters && entry.noun == nullptr &&
         (entry.classes == 0 || entry.is(k_noun)) &&
         std::any_of(k_person_endings.begin(), k_person_endings.end(),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

}  // namespace

bool befalls_many(const Told& told) {
  return any_word(side_befallen(told), [](std::string_view word) {
    return is_count(word) || look_up(word).is(k_number_word | k_group_noun) ||
           is_one_of(acting_groups(), word);
  });
}

bool befalls_person(const Told& told) {
  if (const OnceRow* row = find_row(told.action); row != nullptr && row->person) return true;
  const std::string_view side = side_befallen(told);
  const auto named = [&](const Participant& participant) {
    return participant.type == ParticipantType::person && side.find(participant.text) != side.npos;
  };
  return told.stems().empty() ||
         std::any_of(told.mention.participants.begin(), told.mention.participants.end(), named) ||
         any_word(side, calls_person);
}

void add_day_keys(std::string_view action, CivilDay day, date::days reach,
                  std::initializer_list<std::string_view> argument, KeyList& keys) {
  if (reach > date::days{0})
    add_stretches(action, {day, day}, reach, argument, keys);
  else
    keys.add(key_head(action, to_iso(first_minute(day), false)), argument);
}

}  // namespace dateline::events
