// SPDX-License-Identifier: Apache-2.0
#include "times/verb_of_time.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/kinds.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

/// "The first was paid, on July 31, she said."
bool ends_with_report(const Parse& parse, std::uint32_t start, std::uint32_t end,
                      const VerbGroup& report) {
  if (!parse.is_mark(start - 1, ',') || !parse.is_mark(end, ',') || !is_report(report) ||
      report.subject.first != end + 1)
    return false;
  std::uint32_t at = report.range.last;
  while (at < parse.size() && parse.tag(at) != Tag::mark && parse.tag(at) != Tag::subordinator &&
         parse.group_at[at] == k_nothing && parse.chunk_at[at] == k_nothing)
    ++at;  // "it said on Monday"
  return at < parse.size() && parse.tag(at) == Tag::mark;
}

/// "The court sitting in Lima on Friday ruled": what the subject is doing there is no news.
bool splits_subject(const Parse& parse, std::span<const Timex> timexes, const VerbGroup& inner,
                    const VerbGroup& verb, std::uint32_t first) {
  const Timex& timex = timexes[static_cast<std::size_t>(parse.words[first].timex)];
  const bool day = timex.span && timex.span->single_day();
  const bool simple = verb.finite && verb.tense == Tense::past && !verb.perfect && !verb.passive;
  return day && simple && !inner.finite && !inner.infinitive && inner.range.last < first &&
         parse.words[inner.head].form == k_ing && !verb.subject.empty() &&
         verb.subject.first < inner.range.first;
}

/// ", testifying on Friday about the dam," of what then rejected something: set off by commas.
bool closes_before(const Parse& parse, const VerbGroup& inner, const VerbGroup& verb) {
  std::uint32_t end = verb.range.first;
  while (end > 0 && parse.tag(end - 1) == Tag::adverb) --end;
  const std::uint32_t begin = inner.range.first;
  return end > 0 && parse.is_mark(end - 1, ',') && begin > 0 && parse.is_mark(begin - 1, ',') &&
         std::count_if(parse.words.begin() + begin, parse.words.begin() + end,
                       [](const Word& word) { return word.is_mark(','); }) == 1;
}

/// "sold a mine and on Monday bought a mill", "sold a mine in May and, on Monday, bought a mill",
/// but not "built between 1990 and 1994, closed".
bool opens_next(const Parse& parse, std::uint32_t start, std::uint32_t end, const VerbGroup& next) {
  const bool set_off = start > 1 && parse.is_mark(start - 1, ',') && parse.is_mark(end, ',');
  if (set_off) ++end;
  while (end < next.range.first && parse.tag(end) == Tag::adverb) ++end;
  if (end != next.range.first) return false;
  return set_off ? parse.tag(start - 2) == Tag::coordinator
                 : parse.tag(start - 1) == Tag::coordinator && parse.tag(start - 2) != Tag::time;
}

/// "It was in 2012 that she ran": the day of the verb behind "that".
bool is_cleft(const Parse& parse, const VerbGroup& group, std::uint32_t end) {
  const std::uint32_t first = group.range.first;
  return end < parse.size() && parse.words[end].text == "that" && group.sense == nullptr &&
         parse.tag(group.head) == Tag::be && first > 0 &&
         language::equal_folded(parse.words[first - 1].text, "it");
}

/// "According to a filing made on Friday, Lumex sold its stake in June."
bool belongs_to_source(const Parse& parse, std::uint32_t end) {
  return parse.size() > 2 && parse.words[0].text == "According" && parse.words[1].text == "to" &&
         parse.is_mark(end, ',') &&
         std::none_of(parse.words.begin(), parse.words.begin() + end,
                      [](const Word& word) { return word.is_mark(','); });
}

bool opens_sentence(const Parse& parse, std::uint32_t start) {
  return start == 0 || (start == 1 && parse.tag(0) == Tag::mark);
}

/// "in May as he fled", ", on 14 December, because they asked for time": another clause begins
/// behind the time.
bool leads_to_reason(const Parse& parse, std::uint32_t start, std::uint32_t end) {
  const bool aside = start > 1 && parse.is_mark(start - 1, ',') && parse.is_mark(end, ',') &&
                     parse.tag(start - 2) != Tag::coordinator;
  const std::uint32_t next = aside ? end + 1 : end;
  return next < parse.size() && parse.words[next].is(k_subordinator) &&
         (!aside || parse.words[next].text == "because");
}

bool only_adverbs(const Parse& parse, std::uint32_t first, std::uint32_t last) {
  for (; first < last; ++first)
    if (parse.tag(first) != Tag::adverb && !parse.is_mark(first, ',')) return false;
  return true;
}

/// "On Tuesday the court is due to rule": the verb at the end of the chain.
std::uint32_t last_governed(const Parse& parse, std::uint32_t group) {
  while (parse.groups[group].governs != k_nothing) {
    const VerbGroup& governor = parse.groups[group];
    const bool event = governor.sense != nullptr && (governor.sense->nature == Nature::event ||
                                                     governor.sense->nature == Nature::concrete ||
                                                     governor.sense->nature == Nature::report);
    if (event) break;
    group = governor.governs;
  }
  return group;
}

/// The verb of the clause whose subject the participle at `group` tells more of.
std::uint32_t finite_after(const Parse& parse, std::uint32_t group) {
  const std::uint32_t next = group + 1;
  const bool same = next < parse.groups.size() && parse.groups[next].finite &&
                    parse.groups[next].subject.first == parse.groups[group].subject.first;
  return same ? last_governed(parse, next) : k_nothing;
}

/// ", police said,": between the commas of an aside, and more behind.
bool is_speaker(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t first =
      std::min(group.subject.empty() ? group.range.first : group.subject.first, group.range.first);
  return is_report(group) && first > 0 && parse.is_mark(first - 1, ',') &&
         parse.is_mark(group.range.last, ',') && &group != &parse.groups.back();
}

/// "On Tuesday, the man accused of theft was freed": the finite one of the clause. "In May, days
/// before a trial was to open, they settled": not the one between.
std::uint32_t main_after(const Parse& parse, std::uint32_t group) {
  const VerbGroup& first = parse.groups[group];
  const bool between = first.link == Link::before || first.link == Link::after;
  for (std::uint32_t at = group + 1; between && at < parse.groups.size(); ++at) {
    const VerbGroup& next = parse.groups[at];
    const bool main = next.finite && !next.relative && !next.subordinate && !next.subject.empty() &&
                      next.subject.first > first.range.last &&
                      parse.is_mark(next.subject.first - 1, ',');
    if (main) return last_governed(parse, at);
  }
  for (std::uint32_t at = group; at < parse.groups.size(); ++at) {
    const VerbGroup& next = parse.groups[at];
    const bool tells_more = next.relative || (!next.gap.empty() && !next.complement);
    if (next.finite && !tells_more && !is_speaker(parse, next)) return last_governed(parse, at);
  }
  return group;
}

/// "will play Lund, who beat Visby, in Oslo on Monday", "will open the hall, shut since May, on":
/// the verb before the relative clause or the participle that a comma closes.
std::uint32_t behind_aside(const Parse& parse, std::uint32_t before, std::uint32_t start) {
  if (before == k_nothing || before == 0) return before;
  const VerbGroup& inner = parse.groups[before];
  const std::uint32_t first = inner.range.first;
  const bool participle = inner.reduced && first > 0 && parse.is_mark(first - 1, ',');
  if (!inner.relative && !participle) return before;
  std::uint32_t comma = start;
  while (comma > parse.groups[before].range.last && !parse.is_mark(comma, ',')) --comma;
  const bool closes = parse.is_mark(comma, ',') && parse.tag(comma + 1) == Tag::preposition;
  const VerbGroup& main = parse.groups[before - 1];
  return closes && main.finite && !main.relative ? before - 1 : before;
}

/// "Monday", "yesterday", "Monday night": a day that news names by no number.
bool is_day_of_news(const Parse& parse, std::span<const Timex> timexes, const TimeWords& time) {
  const Timex& timex = timexes[static_cast<std::size_t>(parse.words[time.first].timex)];
  return timex.span && timex.span->single_day() &&
         std::none_of(parse.words.begin() + time.first, parse.words.begin() + time.end,
                      [](const Word& word) {
                        return word.text.find_first_of("0123456789") != std::string_view::npos;
                      });
}

/// "arrested a man", unlike "was arresting" and "said". `anywhere`: in an inner clause too.
bool did_something(const VerbGroup& group, bool anywhere = false) {
  return group.finite && group.tense == Tense::past &&
         (anywhere || (!group.relative && !group.subordinate)) && !group.progressive &&
         group.sense != nullptr && is_deed(group.sense->nature) && !is_report(group);
}

/// "bought a mill owned by Nord in 2019": what goes on has no such time, unlike "since 2019".
bool tells_state(const Parse& parse, std::span<const Timex> timexes, const VerbGroup& participle,
                 const TimeWords& time) {
  const Timex& timex = timexes[static_cast<std::size_t>(parse.words[time.first].timex)];
  const bool then = time.start == time.first || parse.words[time.start].text == "in" ||
                    parse.words[time.start].text == "on";
  return participle.sense != nullptr && is_state(participle.sense->nature) && then && timex.span &&
         timex.span->shape == TimeSpan::Shape::within;
}

/// "arrested a man wanted for murder on Monday", "opened a bridge built to link two towns on
/// Monday": the day of the news is that of the verb whose object the participle tells more of,
/// where it does not stand right behind the participle.
std::uint32_t behind_participle(const Parse& parse, std::span<const Timex> timexes,
                                std::uint32_t before, const TimeWords& time) {
  if (before == k_nothing) return before;
  std::uint32_t at = before;
  const auto is_inner = [&](const VerbGroup& group) {
    return !group.finite && !group.reduced && group.governed_by == k_nothing;
  };
  while (at > 0 && is_inner(parse.groups[at])) --at;
  const VerbGroup& participle = parse.groups[at];
  if (at == 0 || !participle.reduced || !participle.passive || participle.range.last == time.start)
    return before;
  if (participle.sense != nullptr && is_harm(participle.sense->kind))
    return before;  // news by themselves: "the names of the two killed in Riga on Friday"
  const bool state = tells_state(parse, timexes, participle, time);
  if (!state && !is_day_of_news(parse, timexes, time)) return before;
  const VerbGroup& main = parse.groups[at - 1];
  if (!did_something(main, state)) return before;
  for (std::uint32_t i = main.range.last; i < time.start; ++i) {
    const bool dated = parse.tag(i) == Tag::time && i < participle.range.first;
    if (is_border(parse.words[i]) || dated) return before;
  }
  return at - 1;
}

/// "fired the head of the agency that compiles the data on Friday": the day of the news is no day
/// of what somebody always does.
std::uint32_t behind_habit(const Parse& parse, std::span<const Timex> timexes, std::uint32_t before,
                           const TimeWords& time) {
  if (before == k_nothing || before == 0 || !is_day_of_news(parse, timexes, time)) return before;
  const VerbGroup& habit = parse.groups[before];
  const bool always = habit.relative && habit.finite && habit.tense == Tense::present &&
                      habit.mood == Mood::plain && !habit.perfect && !habit.progressive &&
                      !habit.passive && habit.range.last < time.start &&
                      (habit.sense == nullptr || is_vague(habit.sense->kind));
  const VerbGroup& main = parse.groups[before - 1];
  if (!always || !did_something(main)) return before;
  for (std::uint32_t i = main.range.last; i < time.start; ++i)
    if (parse.tag(i) == Tag::time || parse.tag(i) == Tag::mark || parse.tag(i) == Tag::coordinator)
      return before;
  return before - 1;
}

}  // namespace

std::uint32_t verb_of_time(const Parse& parse, std::span<const Timex> timexes,
                           const TimeWords& time) {
  const auto [start, first, end] = time;
  std::uint32_t before = k_nothing;
  std::uint32_t after = k_nothing;
  for (std::uint32_t at = 0; at < parse.groups.size(); ++at) {
    const VerbGroup& group = parse.groups[at];
    if (group.range.contains(first)) return at;
    if (group.range.first < first)
      before = at;
    else if (after == k_nothing)
      after = at;
  }
  if (after != k_nothing && start > 0 && is_who(parse.words[start - 1]))
    return after;  // "Peru, which in May closed its port, ..."
  if (after != k_nothing && belongs_to_source(parse, end)) return before;
  if (before == k_nothing && after != k_nothing) {  // "Friday: the founder, who died in May"
    const std::uint32_t main = main_after(parse, after);
    return parse.groups[main].relative && parse.groups[main].finite ? k_nothing : main;
  }
  before = behind_habit(parse, timexes, before, time);
  before = behind_participle(parse, timexes, before, time);
  if (after == k_nothing) return behind_aside(parse, before, start);
  if (is_cleft(parse, parse.groups[before], end)) return after;
  const VerbGroup& next = parse.groups[after];
  const bool goes_on_day =  // "on 26 and 27 May, where", "on 8 and 9 June; entries close"
      start == first && start > 1 && parse.tag(start - 2) == Tag::time &&
      (parse.is_mark(end, ';') ||
       (parse.is_mark(end, ',') && end + 1 < parse.size() && parse.chunk_at[end + 1] == k_nothing));
  const bool opens = parse.is_mark(start - 1, ',') || parse.is_mark(start - 1, ';') ||
                     parse.is_mark(start - 1, ':') ||
                     (parse.tag(start - 1) == Tag::coordinator && !goes_on_day) ||
                     parse.tag(start - 1) == Tag::subordinator || parse.is_mark(start - 1, '"');
  if (leads_to_reason(parse, start, end) && !opens_sentence(parse, start))
    return behind_aside(parse, before, start);  // "..., in May as he fled": another clause begins
  const bool up_to_verb = only_adverbs(parse, end, next.range.first);
  if ((up_to_verb || closes_before(parse, parse.groups[before], next)) &&
      splits_subject(parse, timexes, parse.groups[before], next, first))
    return after;
  const VerbGroup& aside = parse.groups[before];
  const bool closes_aside =  // "The firm, which employs 40, on Monday filed for bankruptcy"
      parse.is_mark(start - 1, ',') && up_to_verb && next.finite && !next.subject.empty() &&
      (aside.relative || aside.reduced) && next.subject.first < aside.range.first;
  if (closes_aside || (next.finite && opens_next(parse, start, end, next))) return after;
  if (up_to_verb && next.finite && !next.subject.empty() &&
      next.subject.first >= parse.groups[before].range.last)
    return after;
  const bool told_inside = parse.groups[before].range.first >= next.subject.first;
  if (next.finite && !next.subject.empty() && next.subject.contains(first) && !told_inside)
    return after;
  const bool closed =  // "play Lund, in Visby, on 6 May, and Ruiz is to start"
      start < first && parse.is_mark(start - 1, ',') && parse.is_mark(end, ',') &&
      parse.tag(end + 1) == Tag::coordinator && skip_times(parse, end + 2) == end + 2;
  if (closed) return behind_aside(parse, before, start);
  if (opens && next.finite && next.subject.first >= end) {
    const std::uint32_t main = main_after(parse, after);
    const bool told = parse.is_mark(start - 1, ',') && parse.is_mark(end, ',') &&
                      parse.groups[main].relative &&
                      parse.groups[before].finite;  // "was found, in May, in a man who"
    return told || ends_with_report(parse, start, end, next) ? before : main;
  }
  const std::uint32_t main = opens && next.reduced && next.subject.first >= end
                                 ? finite_after(parse, after)
                                 : k_nothing;  // "while on Friday a jet equipped with radar fell"
  return main == k_nothing ? behind_aside(parse, before, start) : main;
}

std::uint32_t before_naming(const Parse& parse, std::uint32_t group) {
  while (group != k_nothing && group > 0 && parse.groups[group].reduced &&
         parse.groups[group].sense != nullptr &&
         is_one_of(naming_verbs(), parse.groups[group].sense->lemma))
    --group;
  return group;
}

std::uint32_t inverted(const Parse& parse, std::uint32_t group) {
  if (group == k_nothing || group == 0 || parse.groups[group].sense != nullptr) return group;
  const VerbGroup& before = parse.groups[group - 1];
  const bool behind = before.finite && before.passive && !before.subject.empty() &&
                      before.subject.first == parse.groups[group].range.last;
  return behind ? group - 1 : group;
}

std::uint32_t bound_behind(const Parse& parse, std::uint32_t end) {
  if (parse.tag(end) == Tag::preposition && parse.tag(end + 1) == Tag::time) {
    ++end;  // "until midnight on Sunday to pay"
    while (parse.tag(end) == Tag::time) ++end;
  }
  const std::uint32_t next = end < parse.size() ? parse.group_at[end] : k_nothing;
  if (next == k_nothing) return k_nothing;
  const GovernorRow* row = parse.groups[next].governor;
  return row != nullptr && row->binds ? next : k_nothing;
}

}  // namespace dateline::events
