// SPDX-License-Identifier: Apache-2.0
#include "merging/merge_keys.hpp"

#include "lexicon/letters.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"
#include "merging/article_names.hpp"
#include "merging/once.hpp"
#include "merging/same_words.hpp"
#include "tables/merge_classes.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace dateline::events {
namespace {

// A list of twenty attendants makes no more pairs than four do.
constexpr std::size_t k_most_own = 4;

// Classes of what a disaster does.
constexpr std::array<std::string_view, 5> k_harms{"die", "wound", "damage", "shake", "strike"};

}  // namespace

std::string key_head(std::string_view action, std::string_view day) {
  std::string head{day};
  head.append(1, '|').append(merge_class(action)).append(1, '|');
  return head;
}

namespace {

/// The first number with a fraction in a clause: a magnitude. Empty where there is none.
std::string_view magnitude_of(const Mention& mention) {
  const std::string_view what = mention.what;
  for (std::size_t at = 1; at + 1 < what.size(); ++at)
    if (what[at] == '.' && is_digit(what[at - 1]) && is_digit(what[at + 1]) &&
        (at < 2 || what[at - 2] == ' '))
      return what.substr(at - 1, 3);
  return {};
}

/// Keys of an action that any argument tells apart; those that the article turns on stand in for
/// what the mention leaves out.
void add_rare(const Told& told, std::string_view head, const StoryContext& context, KeyList& keys) {
  for (const SharedArgument& argument : told.arguments) keys.add(head, {argument.name});
  for (const std::string& name : context.first_names()) keys.add(head, {name});
  if (const std::string_view size = magnitude_of(told.mention); !size.empty())
    keys.add(head, {size});
}

/// The rare event that does harm in a clause: an earthquake where "the earthquake in Chile killed
/// six"; what it does is told as what it is. Empty where the clause tells of another's deed.
std::string_view cause_of(const Told& told) {
  if (!is_one_of(k_harms, merge_class(told.action))) return {};
  const NounSense* cause = event_as_subject(told.mention);
  return cause != nullptr && is_rare_action(cause->action) ? cause->action : std::string_view{};
}

/// What its rarity, or that of its cause, makes of it; whether it is rare itself.
bool add_as_rare(const Told& told, std::string_view day, const StoryContext& context,
                 KeyList& keys) {
  const bool rare = told.strength == Strength::rare;
  const std::string_view action = rare ? told.action : cause_of(told);
  if (!action.empty()) add_rare(told, key_head(action, day), context, keys);
  return rare;
}

void add_all(std::string_view head, std::span<const NamePair> pairs, KeyList& keys) {
  for (const NamePair& pair : pairs) keys.add(head, {pair.first, pair.mark(), pair.second});
}

std::span<const std::string> own_names(const Told& told) {
  return std::span{told.names}.first(std::min(told.names.size(), k_most_own));
}

/// Whether some day's event is hardly ever found for it: "in 1981", "in the nineties".
bool names_years(const TimeSpan& span) {
  return span.precision >= Precision::year && span.precision <= Precision::century;
}

/// Words of the clause that tell what of an action's many of a year: no figure, not its own noun.
std::vector<std::string> telling_stems(const Told& told) {
  std::vector<std::string> stems;
  std::ranges::copy_if(told.stems(), std::back_inserter(stems), [&](const std::string& stem) {
    return !is_digit(stem.front()) && stem != merge_class(told.action);
  });
  return stems;
}

/// Those of a year, in which much more happens than on a day.
void add_of_years(const Told& told, std::string_view head, KeyList& keys) {
  if (told.strength == Strength::crowded) return;
  if (told.strength == Strength::rare) {
    for (const SharedArgument& argument : told.arguments) keys.add(head, {argument.name});
    return;
  }
  const bool usual = told.strength == Strength::usual;
  std::vector<NamePair> names = StoryContext::own_pairs(own_names(told));
  if (usual) add_all(head, names, keys);
  for (const SharedArgument& argument : told.arguments)
    if (!argument.weak && (usual || !(argument.place || argument.body)))
      names.push_back({argument.name});
  const std::vector<std::string> stems = telling_stems(told);
  if (!stems.empty()) add_with_stems(stems, head, names, keys);
}

/// Those of a time that the text gives and that is coarser than a day. What may join an event of
/// some day by its loose keys is left to these.
void add_coarse(const Told& told, const TimeSpan& span, const StoryContext& context,
                KeyList& keys) {
  const Basis basis = told.mention.basis;
  if (span.unknown() || (basis != Basis::expression && basis != Basis::narrative)) return;
  const std::string head = key_head(told.action, to_edtf(span));
  if (names_years(span)) {
    add_of_years(told, head, keys);
  } else {
    KeyList loose;
    add_loose_keys(told, context, loose);
    if (loose.size() > 0) return;
  }
  add_same_words(told, head, context, keys);
}

/// Kinds of which a town, or a firm, has several in a day.
constexpr std::array<std::string_view, 8> k_everyday{
    "accident", "appointment", "attack", "court", "crime", "death", "disaster", "health"};

/// Kinds of what two do several times in a month: one pays, supports, tells the other.
constexpr std::array<std::string_view, 8> k_often{"deal",    "movement", "other",     "product",
                                                  "protest", "science",  "statement", "support"};

/// The names that the article turns on in place of those that a mention leaves out: "the well was
/// capped on July 15" is of that day, whoever tells it later of the same firm. Where nobody says
/// the day, or more of the kind may have happened, two names.
std::vector<NamePair> unnamed(const Told& told, const StoryContext& context) {
  const Basis basis = told.mention.basis;
  const bool said = basis == Basis::expression || basis == Basis::narrative;
  if (said && !is_one_of(k_everyday, told.kind) && once_reach(told) == date::days{0} &&
      !told.stems().empty()) {
    std::vector<NamePair> alone = context.first_alone();
    if (!alone.empty()) return alone;
  }
  return told.strength == Strength::usual ? context.first_pairs() : std::vector<NamePair>{};
}

/// Keys of each three of its names.
void add_triples(std::string_view head, std::span<const std::string> own, KeyList& keys) {
  for (std::size_t a = 0; a < own.size(); ++a)
    for (std::size_t b = a + 1; b < own.size(); ++b)
      for (std::size_t c = b + 1; c < own.size(); ++c)
        keys.add(head, {own[a], "+", own[b], "+", own[c]});
}

bool names_person(const Told& told) {
  return std::ranges::any_of(told.arguments, [](const SharedArgument& argument) {
    return !argument.weak && !argument.place && !argument.body;
  });
}

/// Heads of the keys by names. Harm is told apart by what did it, for it befalls many of a town in
/// a day: "2024-03-01|die:traffic|"; whom it names it befalls but once.
std::vector<std::string> heads_of(const Told& told, std::string_view day) {
  const std::string head = key_head(told.action, day);
  std::vector<std::string> heads;
  if (told.causes == k_no_cause || names_person(told)) heads.push_back(head);
  for (std::size_t kind = 0; kind < k_harm_cause_count; ++kind) {
    if ((told.causes >> kind & 1U) == 0) continue;
    std::string& each = heads.emplace_back(head, 0, head.size() - 1);
    each.append(1, ':').append(harm_cause_name(kind)).append(1, '|');
  }
  return heads;
}

/// Keys of its names under one of its heads.
void add_named(const Told& told, std::string_view head, const StoryContext& context,
               KeyList& keys) {
  const std::span<const std::string> own = own_names(told);
  add_all(head, StoryContext::own_pairs(own), keys);
  // What is called off leaves its day to something else: "cancelled a trip and flew to Calama".
  const bool off = told.mention.status == Status::cancelled;
  if (!off) add_all(head, context.told_pairs(own), keys);
  const Strength strength = told.strength;
  if (strength == Strength::crowded) return;
  std::vector<NamePair> vague;
  for (const SharedArgument& argument : told.arguments) {
    if (argument.weak || (argument.place && strength == Strength::common)) continue;
    if (strength == Strength::usual && !argument.body && !off)
      keys.add(head, {argument.name});
    else
      vague.push_back({argument.name});
  }
  if (own.empty()) vague = unnamed(told, context);
  if (!vague.empty()) add_with_stems(told.stems(), head, vague, keys);
}

void add_dated(const Told& told, std::string_view day, const StoryContext& context, KeyList& keys) {
  if (add_as_rare(told, day, context, keys)) return;
  for (const std::string& head : heads_of(told, day)) add_named(told, head, context, keys);
  add_same_words(told, key_head(told.action, day), context, keys);
}

}  // namespace

std::string folded_name(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) out += to_lower(c);
  return out;
}

void add_with_stems(std::span<const std::string> stems, std::string_view head,
                    std::span<const NamePair> names, KeyList& keys) {
  for (const NamePair& name : names) {
    if (stems.empty()) keys.add(head, {name.first, name.mark(), name.second, " "});
    for (const std::string& stem : stems)
      keys.add(head, {name.first, name.mark(), name.second, " ", stem});
  }
}

std::optional<CivilDay> merge_day(const Mention& mention, const TimeSpan& span) {
  if (const auto day = span.begin.single_day()) return day;
  const bool news = mention.status == Status::happened && mention.basis == Basis::bound &&
                    span.begin.latest && !span.begin.earliest;
  return news ? std::optional{day_of(*span.begin.latest)} : std::nullopt;
}

void add_keys(const Told& told, const TimeSpan& span, const StoryContext& context, KeyList& keys) {
  add_once_keys(told, span, context, keys);
  const std::optional<CivilDay> day = merge_day(told.mention, span);
  if (day)
    add_dated(told, to_iso(first_minute(*day), false), context, keys);
  else
    add_coarse(told, span, context, keys);
}

void add_loose_keys(const Told& told, const StoryContext& context, KeyList& keys) {
  if (add_as_rare(told, "", context, keys)) return;
  const Strength strength = told.strength;
  if (strength == Strength::common) return;
  const std::string head = key_head(told.action, "");
  const std::vector<std::string> persons = person_names(told.mention);
  const auto is_person = [&](std::string_view name) {
    return std::ranges::find(persons, name) != persons.end();
  };
  const bool often = is_one_of(k_often, told.kind);
  const std::span<const std::string> own = own_names(told);
  std::vector<NamePair> vague;
  for (const NamePair& pair : StoryContext::own_pairs(own)) {
    if (!often || (is_person(pair.first) && is_person(pair.second)))
      keys.add(head, {pair.first, pair.mark(), pair.second});
    else
      vague.push_back(pair);
  }
  add_triples(head, own, keys);
  if (strength != Strength::crowded) {
    const bool once = once_reach(told) > date::days{0};
    for (const std::string& person : persons) {
      if (once) keys.add(head, {person});
      if (!once) vague.push_back({person});
    }
  }
  if (!vague.empty()) add_with_stems(told.stems(), head, vague, keys);
}

}  // namespace dateline::events
