// SPDX-License-Identifier: Apache-2.0
#include "dating/attached_times.hpp"

#include "dating/dating.hpp"
#include "dating/shared_times.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/event_nouns.hpp"
#include "grammar/outcomes.hpp"
#include "grammar/tenses.hpp"
#include "lexicon/word_lists.hpp"
#include "times/dated_nouns.hpp"

#include <algorithm>
#include <utility>

namespace dateline::events {
namespace {

/// Times behind an infinitive that a clause in the past may have too: none to come, none that says
/// how long ("rejected a plea to delay the case until 2026").
std::vector<Attachment> told_with(const SentenceView& view, std::uint32_t infinitive) {
  const std::vector<Attachment>& all = view.times.of_group[infinitive];
  const bool fits = std::all_of(all.begin(), all.end(), [&](const Attachment& attachment) {
    const auto& span = view.timexes[attachment.timex].span;
    const auto& published = view.article.published;
    if (attachment.role != TimeRole::at || !span) return false;
    const bool limit =
        view.timexes[attachment.timex].type == TimexType::duration;  // "within a week"
    const Interval extent = span->extent();
    const std::optional<CivilMinute>& edge = limit ? extent.latest : extent.earliest;
    return !(published && edge && *edge > last_minute(published->day()));
  });
  return fits ? all : std::vector<Attachment>{};
}

/// "turned down a request to meet on Friday": the day is that of what is asked.
bool says_what_for(const Parse& parse, const VerbGroup& infinitive) {
  const std::uint32_t to = infinitive.range.first;
  const std::uint32_t chunk = to > 0 ? parse.chunk_at[to - 1] : k_nothing;
  return chunk != k_nothing && parse.words[parse.chunks[chunk].head].entry->noun != nullptr;
}

/// "began to fall apart in May": one deed, told by two verbs.
bool starts_governed(const VerbGroup& group) {
  return group.governs != k_nothing && group.sense != nullptr &&
         (group.sense->nature == Nature::aspect || group.sense->nature == Nature::finish);
}

/// "declined to comment on Monday", "managed to escape in May", "will cease to trade in May".
bool is_told_by_governed(const Parse& parse, const VerbGroup& group) {
  const bool tells = group.tense == Tense::past || group.mood == Mood::will;
  if (group.governs == k_nothing || !group.finite || !tells) return false;
  const VerbGroup& governed = parse.groups[group.governs];
  const GovernorRow* row = governed.governor;
  return row != nullptr &&
         (row->status == Status::denied || row->status == Status::happened || is_tried(governed));
}

/// "voted to close the mill on Monday", "agreed to buy Nord on Monday": the deed resolved on is yet
/// to come, so a day that is over is that of the verb before it.
bool is_resolved(const SentenceView& view, std::uint32_t infinitive) {
  const VerbGroup& group = view.parse.groups[infinitive];
  if (group.governed_by == k_nothing || group.governor->status != Status::planned) return false;
  const VerbGroup& governor = view.parse.groups[group.governed_by];
  const std::vector<Attachment> over = told_with(view, infinitive);
  return governor.finite && governor.tense == Tense::past && governor.sense != nullptr &&
         (is_deed(governor.sense->nature) || is_told_as_plan(view.parse, group)) &&
         view.times.of_group[group.governed_by].empty() && !over.empty() &&
         is_over(view, *view.timexes[over.front().timex].span);
}

/// "became the first woman to lead the party on Saturday", "went back to work on Saturday".
bool leads_to_time(const SentenceView& view, std::uint32_t index) {
  if (index + 1 >= view.parse.groups.size()) return false;
  const VerbGroup& group = view.parse.groups[index];
  const VerbGroup& next = view.parse.groups[index + 1];
  const bool guilt =  // "was found guilty of conspiracy to defraud last month"
      group.passive && group.sense != nullptr && group.sense->kind == "court";
  const bool aim = next.infinitive && (next.governor == nullptr || next.governor->binds) &&
                   (guilt || !says_what_for(view.parse, next));
  const bool tells = next.reduced && view.parse.words[next.head].form == k_ing &&
                     view.times.of_group[index].empty();  // "signed a law banning bags on Monday"
  return group.finite && group.tense == Tense::past && (aim || tells) &&
         group.object.contains(next.range.first) && !told_with(view, index + 1).empty();
}

/// "stopped working on Monday": nothing stands between the two.
bool goes_on_with(const Parse& parse, const VerbGroup& group, const VerbGroup& next) {
  return (group.finite || group.infinitive) && group.sense != nullptr &&
         next.range.first == group.range.last && !next.finite &&
         parse.words[next.head].form == k_ing &&
         (leans_on_noun(group.sense->nature) || is_deed(group.sense->nature));
}

/// "called off a meeting planned for Friday", "the meeting planned for Friday will go ahead": what
/// is told of the meeting, save how it began.
std::vector<Attachment> of_planned(const SentenceView& view, std::uint32_t index,
                                   std::uint32_t chunk) {
  std::vector<Attachment> own = view.times.of_chunk[chunk];
  for (std::uint32_t at = 0; at < view.parse.groups.size() && own.empty(); ++at) {
    const VerbGroup& other = view.parse.groups[at];
    const bool plan = other.sense != nullptr && speaks_of_plan(other.sense->nature);
    const bool begun = other.governor == nullptr && !plan &&  // "founded in 1986", "which began"
                       (other.reduced || (other.finite && other.tense == Tense::past));
    if (at != index && (other.reduced || other.relative || planned_by_noun(other)) && !begun &&
        !other.subject.empty() && other.subject.contains(view.parse.chunks[chunk].head))
      own = attached_times(view, at);
  }
  return own;
}

/// "for an April 3 raid that he led": what it is about has its own day.
std::vector<Attachment> of_gap(const SentenceView& view, const VerbGroup& group) {
  const bool told =
      group.finite && group.tense == Tense::past && group.gap.first != group.subject.first;
  const std::uint32_t chunk =
      told && !group.gap.empty() ? view.parse.chunk_at[group.gap.last - 1] : k_nothing;
  if (chunk == k_nothing) return {};
  std::vector<Attachment> all = view.times.of_chunk[chunk];
  std::erase_if(all, [](const Attachment& each) { return !each.bare; });
  return all;
}

/// "scored in the 1962 final": the time of the event that it happened at.
std::vector<Attachment> of_occasion(const SentenceView& view, const VerbGroup& group) {
  const bool lacks_object = group.sense != nullptr && group.sense->transitive && !group.passive &&
                            !group.object.empty() &&
                            view.parse.chunk_at[group.object.first] == k_nothing;
  if (!group.finite || group.tense != Tense::past || group.sense == nullptr || lacks_object)
    return {};
  for (std::uint32_t at = group.object.first; at + 1 < group.object.last; ++at) {
    const Parse& parse = view.parse;
    std::uint32_t next = at + 1;
    while (next < group.object.last && parse.tag(next) == Tag::time) ++next;
    const std::uint32_t chunk = next < group.object.last ? parse.chunk_at[next] : k_nothing;
    const bool led = parse.tag(at) == Tag::preposition && chunk != k_nothing &&
                     (parse.words[at].text == "in" || parse.words[at].text == "at");
    if (led && parse.words[parse.chunks[chunk].head].entry->noun != nullptr &&
        !view.times.of_chunk[chunk].empty() && !keeps_its_day(parse, chunk, group))
      return view.times.of_chunk[chunk];
  }
  return {};
}

/// "said in a letter dated May 2", "In a report published on Monday, the group accused": when what
/// it says so in came out.
std::vector<Attachment> of_text(const SentenceView& view, const VerbGroup& group) {
  static constexpr auto k_issuing =
      std::to_array<std::string_view>({"aired", "broadcast", "dated", "filed", "issued", "posted",
                                       "published", "released", "sent"});
  static constexpr std::array<std::string_view, 3> k_saying{"accusation", "request", "statement"};
  if (group.sense == nullptr || !group.finite || !is_simple_past(group) || group.passive ||
      group.subordinate || !(is_report(group) || is_one_of(k_saying, group.sense->kind)))
    return {};
  const Parse& parse = view.parse;
  for (const VerbGroup& text : parse.groups) {
    const std::uint32_t first = text.subject.first;
    const bool led = text.reduced && !text.subject.empty() && first > 0 &&
                     language::equal_folded(parse.words[first - 1].text, "in");
    if (!led || !is_one_of(k_issuing, parse.words[text.head])) continue;
    const bool opens = first == 1 && text.range.last < group.subject.first;
    const bool inside = first > 1 && parse.is_mark(first - 2, ',') && &text + 1 == &group;
    const std::uint32_t index = parse.index_of(text);
    if (opens || inside || &text == &group + 1) return view.times.of_group[index];
  }
  return {};
}

/// "In a raid carried out on Monday, police seized": the day of what the sentence opens with.
std::vector<Attachment> of_occasion_held(const SentenceView& view, const VerbGroup& group) {
  static constexpr auto k_holding = std::to_array<std::string_view>(
      {"hold", "conduct", "carry", "stage", "mount", "launch", "organise", "organize", "perform"});
  static constexpr std::array<std::string_view, 3> k_leading{"In", "At", "During"};
  const Parse& parse = view.parse;
  const VerbGroup& held = parse.groups.front();
  const bool opens = held.reduced && held.passive && held.sense != nullptr &&
                     held.subject.first == 1 && is_one_of(k_leading, parse.words.front()) &&
                     is_one_of(k_holding, held.sense->lemma);
  const bool next = &group == &held + 1 && group.finite && group.tense == Tense::past &&
                    !group.relative && !group.subordinate && !group.subject.empty() &&
                    parse.is_mark(group.subject.first - 1, ',');
  return opens && next ? view.times.of_group.front() : std::vector<Attachment>{};
}

/// Those of the group, or of the noun that it speaks of.
std::vector<Attachment> with_noun(const SentenceView& view, std::uint32_t index,
                                  std::uint32_t chunk) {
  const VerbGroup& group = view.parse.groups[index];
  const VerbSense& sense = *group.sense;
  if (sense.nature == Nature::schedule && sense.action == "cancel") {
    const bool subject = group.passive || sense.intransitive;  // "fell through"
    const std::uint32_t dropped =
        chunk == k_nothing && subject ? first_chunk(view.parse, group.subject) : chunk;
    std::vector<Attachment> own =
        dropped == k_nothing ? std::vector<Attachment>{} : of_planned(view, index, dropped);
    if (!own.empty()) return own;
  }
  if (chunk == k_nothing) return attached_times(view, index);
  std::vector<Attachment> attached = attached_times(view, index);
  if (!attached.empty()) return attached;
  if (sense.nature == Nature::light) return of_planned(view, index, chunk);
  if (sense.nature == Nature::schedule &&
      !group.passive) {  // "postponed a vote set for May 4 until June 3"
    std::vector<Attachment> planned = of_planned(view, index, chunk);
    const bool moved = std::any_of(planned.begin(), planned.end(), [](const Attachment& each) {
      return each.role == TimeRole::until || each.role == TimeRole::to;
    });
    for (Attachment& each : planned)
      if (each.role == TimeRole::lasting) each.role = TimeRole::from;
    if (moved) return planned;
  }
  if (keeps_its_day(view.parse, chunk, group)) return {};
  return view.times.of_chunk[chunk];
}

constexpr auto k_attending =
    std::to_array<std::string_view>({"miss", "attend", "skip", "boycott", "contest"});

/// "will miss Sunday's final": then, for one is or is not there. The noun phrase; k_nothing where
/// none has such a time.
std::uint32_t attended(const SentenceView& view, const VerbGroup& group) {
  if (!is_one_of(k_attending, group.sense->lemma) || group.passive || group.object.empty())
    return k_nothing;
  const std::uint32_t chunk = first_chunk(view.parse, group.object);
  if (chunk == k_nothing) return k_nothing;
  const Word& head = view.parse.words[view.parse.chunks[chunk].head];
  return head.entry->noun != nullptr && !view.times.of_chunk[chunk].empty() ? chunk : k_nothing;
}

/// "is seeking damages for a fire at a mill in 2019": what goes on now does not date from then.
/// Captions tell so of a day: "workers are clearing rubble on Tuesday".
bool is_long_over(const SentenceView& view, const Attachment& attachment) {
  const auto& span = view.timexes[attachment.timex].span;
  return attachment.role == TimeRole::at && span && span->precision >= Precision::month &&
         span->precision != Precision::none && is_over(view, *span);
}

/// "will open a show devoted to him": a participle that tells more of what is acted on.
bool tells_of_object(const Parse& parse, std::uint32_t index, std::uint32_t participle) {
  if (participle >= parse.groups.size()) return false;
  const VerbGroup& group = parse.groups[index];
  const VerbGroup& next = parse.groups[participle];
  const Nature nature = next.sense == nullptr ? Nature::state : next.sense->nature;
  return group.finite && group.mood == Mood::will && next.reduced && !speaks_of_plan(nature) &&
         group.object.contains(next.head);
}

/// "will open a show devoted to him next year": what is done already has no time to come.
std::vector<Attachment> beyond_participle(const SentenceView& view, std::uint32_t index) {
  if (!tells_of_object(view.parse, index, index + 1) || !view.article.published) return {};
  const std::vector<Attachment>& all = view.times.of_group[index + 1];
  const bool ahead = std::all_of(all.begin(), all.end(), [&](const Attachment& each) {
    const auto& span = view.timexes[each.timex].span;
    const std::optional<CivilMinute> from = span ? span->extent().earliest : std::nullopt;
    return from && *from > last_minute(view.article.published->day());
  });
  return ahead ? all : std::vector<Attachment>{};
}

/// At most how long.
bool names_no_day(const SentenceView& view, const std::vector<Attachment>& all) {
  return std::none_of(all.begin(), all.end(), [&](const Attachment& each) {
    return view.timexes[each.timex].span.has_value();
  });
}

/// "Speaking in Lima on Monday, she promised": what the sentence opens with dates the deed.
bool follows_opening(const Parse& parse, std::uint32_t index) {
  if (index == 0) return false;
  const VerbGroup& opening = parse.groups[index - 1];
  const VerbGroup& group = parse.groups[index];
  return opening.range.first == 0 && !opening.finite && !opening.infinitive && !opening.passive &&
         parse.words[opening.head].form == k_ing && group.finite && is_simple_past(group) &&
         !group.subject.empty() && opening.subject.first == group.subject.first;
}

/// "have arrested", "has charged": always over something older.
bool prosecutes(const VerbGroup& group) {
  static constexpr auto k_prosecuting = std::to_array<std::string_view>(
      {"arrest", "charge", "convict", "detain", "indict", "jail", "prosecute", "sentence"});
  return group.sense != nullptr && is_one_of(k_prosecuting, group.sense->lemma);
}

/// ", due in December," of "The results, due in December, will come out in March".
bool is_awaited_aside(const Parse& parse, const VerbGroup& group, const Attachment& each) {
  std::uint32_t at = 0;
  while (at < group.range.first && parse.words[at].timex != static_cast<std::int32_t>(each.timex))
    ++at;
  if (at == group.range.first) return false;
  if (at > 0 && parse.tag(at - 1) == Tag::preposition) --at;
  if (at < 2 || !parse.words[at - 1].is(k_adjective) ||
      parse.words[at - 1].entry->governor == nullptr)
    return false;
  --at;
  if (at > 1 && parse.tag(at - 1) == Tag::adverb) --at;  // "originally due in December"
  return parse.is_mark(at - 1, ',');
}

/// Without those that date but what the clause speaks of.
std::vector<Attachment> fitting(const SentenceView& view, std::uint32_t index,
                                std::vector<Attachment> all) {
  const VerbGroup& group = view.parse.groups[index];
  const bool now = group.progressive && group.tense == Tense::present && !group.perfect;
  const bool
      just =  // "has been jailed for a killing in Oslo last year", "have arrested a man over"
      group.perfect && group.tense == Tense::present && group.mood == Mood::plain &&
      (group.passive || prosecutes(group));
  if (now || just)
    std::erase_if(all, [&](const Attachment& each) { return is_long_over(view, each); });
  const auto aside = [&](const Attachment& each) {
    return is_awaited_aside(view.parse, group, each);
  };
  if (all.size() > 1 && !std::all_of(all.begin(), all.end(), aside)) std::erase_if(all, aside);
  return all;
}

}  // namespace

std::vector<Attachment> attached_times(const SentenceView& view, std::uint32_t index) {
  const auto& groups = view.parse.groups;
  const VerbGroup& group = groups[index];
  if (is_resolved(view, index)) return {};
  if (index > 0 && !beyond_participle(view, index - 1).empty()) return {};
  if (has_until(view.parse,
                group)) {  // whatever day stands behind: "to publish what it hid in May"
    std::vector<Attachment> outer = attached_times(view, group.governed_by);
    for (Attachment& each : outer) each.role = TimeRole::by;
    if (!outer.empty()) return outer;
  }
  if (std::vector<Attachment> own = fitting(view, index, view.times.of_group[index]); !own.empty())
    return own;
  if (group.governs != k_nothing && is_resolved(view, group.governs))
    return view.times.of_group[group.governs];
  if (group.infinitive && starts_governed(group) && !view.times.of_group[group.governs].empty())
    return view.times.of_group[group.governs];  // "expects to begin shipping in May"
  if (group.governed_by != k_nothing) {
    const VerbGroup& governor = groups[group.governed_by];
    const bool tells_event =  // "pledged on Monday to end it"
        governor.sense != nullptr &&
        (is_deed(governor.sense->nature) || governor.sense->nature == Nature::report);
    if (!tells_event) return attached_times(view, group.governed_by);
  }
  if (std::vector<Attachment> own = beyond_participle(view, index); !own.empty()) return own;
  if (std::vector<Attachment> own = of_gap(view, group); !own.empty()) return own;
  if (std::vector<Attachment> own = of_occasion(view, group); !own.empty()) return own;
  if (std::vector<Attachment> own = of_text(view, group); !own.empty()) return own;
  if (std::vector<Attachment> own = of_occasion_held(view, group); !own.empty()) return own;
  if (goes_on_later(view, index)) return {};
  if (leads_to_time(view, index)) return told_with(view, index + 1);
  if (starts_governed(group) && !view.times.of_group[group.governs].empty())
    return view.times.of_group[group.governs];
  if (index + 1 < groups.size() && goes_on_with(view.parse, group, groups[index + 1]) &&
      !view.times.of_group[index + 1].empty())
    return view.times.of_group[index + 1];  // "was fitted in 2024 but stopped working in May"
  if (auto shared = shared_by_clause_before(view, index)) return *std::move(shared);
  if (follows_opening(view.parse, index)) return view.times.of_group[index - 1];
  if (auto scene = shared_by_scene(view, index); !scene.empty()) return scene;
  if (index + 1 >= groups.size()) return {};
  if (is_told_by_governed(view.parse, group))
    return group.mood == Mood::will ? view.times.of_group[group.governs]
                                    : told_with(view, group.governs);
  if (goes_on_with(view.parse, group, groups[index + 1])) {
    const std::uint32_t governed = groups[index + 1].governs;  // "gave up trying to save it on"
    const bool last = governed == k_nothing || !view.times.of_group[index + 1].empty();
    return view.times.of_group[last ? index + 1 : governed];
  }
  return shared_by_clause_behind(view, index);
}

std::vector<Attachment> attached_times(const SentenceView& view, std::uint32_t index,
                                       std::uint32_t chunk) {
  const Parse& parse = view.parse;
  const VerbGroup& group = parse.groups[index];
  std::vector<Attachment> attached;
  if (view.times.of_group[index].empty() && telling_noun(parse, group) != nullptr &&
      !group.object.empty()) {
    const std::uint32_t told = first_chunk(parse, group.object);
    if (told != k_nothing) attached = view.times.of_chunk[told];  // "won Sunday's election"
  }
  if (attached.empty()) attached = with_noun(view, index, chunk);
  if (attached.empty())
    if (const std::uint32_t event = attended(view, group); event != k_nothing)
      attached = view.times.of_chunk[event];
  if (names_no_day(view, attached) && group.finite && !is_report(group) &&
      group.tense == Tense::past && !group.subject.empty()) {
    const std::uint32_t cause = first_chunk(parse, group.subject);
    const bool of_cause = cause != k_nothing && !keeps_its_day(parse, cause, group);
    if (of_cause)  // "Friday's attack killed", "Friday's debate lasted six hours"
      attached.insert(attached.end(), view.times.of_chunk[cause].begin(),
                      view.times.of_chunk[cause].end());
  }
  return fitting(view, index, std::move(attached));
}

}  // namespace dateline::events
