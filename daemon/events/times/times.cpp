// SPDX-License-Identifier: Apache-2.0
#include "times/times.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/event_nouns.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/kinds.hpp"
#include "times/compared.hpp"
#include "times/dated_nouns.hpp"
#include "times/own_times.hpp"
#include "times/starting_times.hpp"
#include "times/stray_times.hpp"
#include "times/time_roles.hpp"
#include "times/verb_of_time.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace dateline::events {
namespace {

constexpr std::array<std::string_view, 3> k_effective{"effective", "from", "until"};

class Attacher {
 public:
  Attacher(const Parse& parse, std::span<const Timex> timexes, SentenceTimes& times)
      : parse_(parse), timexes_(timexes), times_(times) {}

  void run() {
    for (std::uint32_t at = 0; at < parse_.size();) {
      const std::int32_t timex = parse_.words[at].timex;
      std::uint32_t end = at + 1;
      if (timex < 0) {
        at = end;
        continue;
      }
      while (end < parse_.size() && parse_.words[end].timex == timex) ++end;
      const Timex& said = timexes_[static_cast<std::size_t>(timex)];
      if (said.span) end = behind_close(parse_, end);
      if (said.span || said.type == TimexType::duration)
        attach(static_cast<std::uint32_t>(timex), at, end);
      at = end;
    }
    for (std::uint32_t at = 0; at < parse_.groups.size(); ++at)
      drop_times_before(parse_, timexes_, at, times_.of_group[at]);
  }

 private:
  /// "It was not until Friday that", "Not until Friday was": then.
  [[nodiscard]] bool follows_negation(std::uint32_t until) const {
    if (until == 0) return false;
    const WordText& word = parse_.words[until - 1].text;
    return parse_.tag(until - 1) == Tag::negation || word.ends_with("n't") || word.ends_with("n’t");
  }

  /// One expression of time, on its way to the verb and the noun that it dates.
  struct Said {
    std::uint32_t timex;
    TimeWords words;
    Attachment attachment;
    std::uint32_t group = k_nothing;  ///< the verb whose clause it stands in
    std::uint32_t noun = k_nothing;   ///< the event noun that it stands beside
  };

  void attach(std::uint32_t timex, std::uint32_t first, std::uint32_t end) {
    Said said = said_at(timex, first, end);
    if (dates_what_it_is_set_for(said) || dates_nothing(said)) return;
    said.group = before_naming(parse_, verb_of_time(parse_, timexes_, said.words));
    if (stays_before_verb(said)) return;
    take_role_of_verb(said);
    if (dates_what_it_measures(said) || dates_what_is_promised(said) || measures_only(said)) return;
    said.noun = noun_with(parse_, said.words.first, said.words.start, said.words.end);
    if (stays_with_noun(said)) return;
    share_with_events(said);
    attach_to_verb(said);
  }

  void date_noun(std::uint32_t chunk, const Attachment& attachment) {
    times_.of_chunk[chunk].push_back(attachment);
  }

  [[nodiscard]] Said said_at(std::uint32_t timex, std::uint32_t first, std::uint32_t end) const {
    const bool led =
        first > 0 && (parse_.tag(first - 1) == Tag::preposition ||
                      parse_.tag(first - 1) == Tag::to || parse_.words[first - 1].is(k_to));
    const std::uint32_t start = led ? first - 1 : first;
    Attachment attachment{timex, role_of(parse_, first), comes_into_force(first), false};
    if (attachment.role == TimeRole::until && follows_negation(start)) be(TimeRole::at, attachment);
    attachment.in_force =
        attachment.role == TimeRole::from && first > 1 &&
        (parse_.words[first - 2].text == "effect" || parse_.words[first - 2].text == "effective");
    const TimeRole edge = edge_of(parse_, end);
    if (edge != TimeRole::at && attachment.role != TimeRole::until) attachment.role = edge;
    return {timex, {start, first, end}, attachment};
  }

  /// What the clause makes of it, whatever stands before it.
  static void be(TimeRole role, Attachment& attachment) noexcept {
    attachment.role = role;
    attachment.bare = true;
  }

  /// "set October 6 as the day of the vote".
  bool dates_what_it_is_set_for(const Said& said) {
    const std::uint32_t fixed = appointed_noun(parse_, said.words.first, said.words.end);
    if (fixed != k_nothing) date_noun(fixed, {said.timex, TimeRole::at, false, true});
    return fixed != k_nothing;
  }

  [[nodiscard]] bool dates_nothing(const Said& said) const {
    const auto [start, first, end] = said.words;
    return is_former(first) || is_second_time(start) || is_ruled_out(parse_, start) ||
           is_of_outlook(parse_, timexes_, first);
  }

  /// Of what stands before it, or the other end of a time that stands there.
  bool stays_before_verb(const Said& said) {
    const auto [start, first, end] = said.words;
    if (said.group != k_nothing) {
      const VerbGroup& group = parse_.groups[said.group];
      if (is_in_apposition(parse_, group, first)) return true;
      if (is_recalled(parse_, group, {start, end})) {
        date_noun(parse_.chunk_at[start - 1], {said.timex, TimeRole::at});
        return true;
      }
    }
    return attach_start(parse_, timexes_, times_, {said.group, start, said.attachment}) ||
           (start == first && refines_bound(said.timex, first));
  }

  void take_role_of_verb(Said& said) const {
    if (said.group == k_nothing) return;
    const VerbGroup& group = parse_.groups[said.group];
    Attachment& attachment = said.attachment;
    if (comes_as_of(parse_, group, said.words.first)) attachment.role = TimeRole::from;
    if (opens_clause(said.group, said.words.first)) be(TimeRole::at, attachment);
    if (!group.awaited) return;
    if (attachment.role == TimeRole::until)
      be(TimeRole::at, attachment);  // "will not open until May": opens then
    else if (attachment.role == TimeRole::before)
      be(TimeRole::behind, attachment);  // "will not open before May"
  }

  /// "two days of talks", "a five-year deal from May 1".
  bool dates_what_it_measures(const Said& said) {
    std::uint32_t event = length_of_event(said.words.end, said.attachment);
    if (event == k_nothing) event = bargain_before(parse_, said.words.start, said.attachment.role);
    if (event != k_nothing) date_noun(event, said.attachment);
    return event != k_nothing;
  }

  /// "promised a decision by Friday": that is when it comes.
  bool dates_what_is_promised(const Said& said) {
    if (said.attachment.role != TimeRole::by) return false;
    const std::uint32_t promised = promised_noun(parse_, said.group, said.words.start);
    if (promised != k_nothing) date_noun(promised, {said.timex, TimeRole::by, false, true});
    return promised != k_nothing;
  }

  /// Says how long, how often, since when or which one; not when.
  [[nodiscard]] bool measures_only(const Said& said) const {
    const auto [start, first, end] = said.words;
    const Timex& timex = timexes_[said.timex];
    const TimeRole role = said.attachment.role;
    const bool lasts = role == TimeRole::lasting;
    const bool duration = timex.type == TimexType::duration;
    const bool stretch = role == TimeRole::since || (duration && lasts);
    const VerbGroup* group = said.group == k_nothing ? nullptr : &parse_.groups[said.group];
    return is_span_of_counts(parse_, start) ||
           (stretch && follows_superlative(parse_, start)) ||  // ", the largest since 2013,"
           (duration && group != nullptr && is_length_in_aside(parse_, *group, start, end)) ||
           (!timex.span && lasts && counts_turns(parse_, first, end)) ||
           is_compared_with(parse_, first, end) || is_stamp(parse_, first, end) ||
           tells_which(parse_, timexes_, first, end) ||
           (group != nullptr && is_base_of(parse_, *group, first, end));
  }

  /// Of a noun, and not of the verb.
  bool stays_with_noun(Said& said) {
    const auto [start, first, end] = said.words;
    const VerbGroup* group = said.group == k_nothing ? nullptr : &parse_.groups[said.group];
    const std::uint32_t phrase = parse_.chunk_at[first];
    const bool which = phrase != k_nothing && first < parse_.chunks[phrase].head &&
                       said.attachment.role == TimeRole::at && group != nullptr;
    if (which && keeps_its_day(parse_, phrase, *group)) {
      said.attachment.bare = true;
      if (said.noun != k_nothing) date_noun(said.noun, said.attachment);
      return true;
    }
    std::uint32_t holder = group == nullptr ? k_nothing : followed_noun(parse_, *group, start);
    if (holder == k_nothing && said.noun != k_nothing && is_made_way_for(parse_, said.noun))
      holder = said.noun;
    if (holder != k_nothing) {
      date_noun(holder, said.attachment);
      return true;
    }
    if (said.noun == k_nothing) return is_in_name(parse_, timexes_, first);
    return !attach_to_noun(said.noun, said.group, start, first, end, said.attachment);
  }

  /// Dates the event that the clause tells of too, where none stands beside the time.
  void share_with_events(Said& said) {
    if (said.noun != k_nothing) return;
    const std::uint32_t start = said.words.start;
    if (said.group != k_nothing) {
      const VerbGroup& group = parse_.groups[said.group];
      std::uint32_t event = existing(parse_, group);
      if (event == k_nothing) event = subject_noun(parse_, group, start);
      if (event == k_nothing && said.attachment.role == TimeRole::at)
        event = predicate_noun(parse_, group, start);
      if (event != k_nothing) date_noun(event, said.attachment);
    }
    if (said.attachment.role != TimeRole::at) return;
    const auto [event, role] = event_before(parse_, start);
    if (event != k_nothing) date_noun(event, said.attachment);
    if (event == k_nothing || !opens_clause(said.group, parse_.chunks[event].range.first))
      said.attachment.role = role;
  }

  void attach_to_verb(Said& said) {
    const auto [start, first, end] = said.words;
    Attachment& attachment = said.attachment;
    if (said.group != k_nothing && belongs_beside(parse_.groups[said.group], start, first)) return;
    std::uint32_t holder = inverted(parse_, said.group);
    const bool until = attachment.role == TimeRole::until;
    if (const std::uint32_t bound = until ? bound_behind(parse_, end) : k_nothing;
        bound != k_nothing) {
      holder = bound;
      attachment.role = TimeRole::by;
    }
    const bool sets_off = attachment.role == TimeRole::at || attachment.role == TimeRole::from;
    const std::uint32_t event = sets_off ? announced_event(holder, said.timex, start) : k_nothing;
    if (event != k_nothing) return date_noun(event, attachment);
    const bool of_noun = said.noun != k_nothing && first < parse_.chunks[said.noun].head;
    if (of_noun && attachment.role == TimeRole::at && has_time(holder)) return;
    while (attachment.role == TimeRole::since && holder != k_nothing &&
           !takes(parse_.groups[holder], attachment.role))
      holder = parse_.groups[holder].governed_by;  // "has tried to sell it since May"
    if (holder != k_nothing && takes(parse_.groups[holder], attachment.role))
      times_.of_group[holder].push_back(attachment);
  }

  /// Of what is named with the thing that the verb tells of.
  [[nodiscard]] bool belongs_beside(const VerbGroup& group, std::uint32_t start,
                                    std::uint32_t first) const {
    return is_of_part(parse_, group.range.last, first) || is_of_wanted(parse_, group, first) ||
           is_of_companion(parse_, group.range.last, start) ||
           is_of_adjective(parse_, group, start) || is_record_day(parse_, start);
  }

  /// "by the end of the year, June 30": what the bound before the comma is.
  bool refines_bound(std::uint32_t timex, std::uint32_t first) {
    if (first < 2 || !parse_.is_mark(first - 1, ',') || parse_.words[first - 2].timex < 0)
      return false;
    const auto before = static_cast<std::uint32_t>(parse_.words[first - 2].timex);
    const auto& wide = timexes_[before].span;
    const auto& fine = timexes_[timex].span;
    if (!wide || !fine || fine->precision >= wide->precision) return false;
    bool refined = false;
    for (std::vector<Attachment>& all : times_.of_group)
      for (Attachment& each : all)
        if (each.timex == before && each.role != TimeRole::at) {
          each.timex = timex;
          refined = true;
        }
    return refined;
  }

  /// "was arrested in May for an April 3 raid": the verb has its own.
  [[nodiscard]] bool has_time(std::uint32_t group) const {
    return group != k_nothing &&
           std::any_of(times_.of_group[group].begin(), times_.of_group[group].end(),
                       [](const Attachment& each) { return each.role == TimeRole::at; });
  }

  /// "announced on Monday a drill in the north from 24 to 27 May": the event of what is told, where
  /// the verb has an earlier day of its own.
  [[nodiscard]] std::uint32_t announced_event(std::uint32_t holder, std::uint32_t timex,
                                              std::uint32_t start) const {
    constexpr int k_most_links = 3;
    const auto& span = timexes_[timex].span;
    if (holder == k_nothing || !span || !span->begin.earliest) return k_nothing;
    const VerbGroup& group = parse_.groups[holder];
    const bool earlier = std::any_of(times_.of_group[holder].begin(), times_.of_group[holder].end(),
                                     [&](const Attachment& each) {
                                       const auto& own = timexes_[each.timex].span;
                                       return own && own->single_day() &&
                                              *own->single_day() < day_of(*span->begin.earliest);
                                     });
    const bool tells = group.sense != nullptr && (is_report(group) || is_vague(group.sense->kind));
    if (!earlier || !tells || !group.finite || group.tense != Tense::past) return k_nothing;
    for (int links = 0; links < k_most_links && start > group.range.last; ++links) {
      const std::uint32_t chunk = parse_.chunk_at[start - 1];
      if (chunk == k_nothing) break;
      if (parse_.words[parse_.chunks[chunk].head].entry->noun != nullptr) return chunk;
      const std::uint32_t first = parse_.chunks[chunk].range.first;
      if (first == 0 || parse_.tag(first - 1) != Tag::preposition) break;
      start = first - 1;
    }
    return k_nothing;
  }

  /// "after second-quarter orders fell", "after a blackout on Friday halted trains": the word
  /// before leads to the clause, and not to its time or subject.
  [[nodiscard]] bool opens_clause(std::uint32_t index, std::uint32_t first) const {
    if (index == k_nothing) return false;
    const VerbGroup& group = parse_.groups[index];
    return group.link != Link::none && !group.subject.empty() && first <= group.subject.first &&
           skip_back(parse_, group.subject.first) <= first;
  }

  /// "The deadline, originally Jan 31, is": no longer.
  [[nodiscard]] bool is_former(std::uint32_t first) const {
    return first > 1 && is_one_of(former_words(), parse_.words[first - 1]) &&
           parse_.is_mark(first - 2, ',');
  }

  /// The talks of "arrives on Tuesday for two days of talks": they last that long.
  [[nodiscard]] std::uint32_t length_of_event(std::uint32_t end, const Attachment& time) const {
    if (timexes_[time.timex].span || time.role != TimeRole::lasting || end + 1 >= parse_.size() ||
        parse_.words[end].text != "of" || parse_.chunk_at[end + 1] == k_nothing)
      return k_nothing;
    const std::uint32_t chunk = parse_.chunk_at[end + 1];
    return parse_.words[parse_.chunks[chunk].head].entry->noun != nullptr ? chunk : k_nothing;
  }

  /// "flew in May 2023 and again on Monday": a verb tells of one time.
  [[nodiscard]] bool is_second_time(std::uint32_t start) const {
    return start > 2 && parse_.words[start - 1].text == "again" &&
           parse_.tag(start - 2) == Tag::coordinator && parse_.tag(start - 3) == Tag::time;
  }

  /// Of an event noun: whether it dates the verb too, and what it then makes of the time.
  bool attach_to_noun(std::uint32_t noun, std::uint32_t group, std::uint32_t start,
                      std::uint32_t first, std::uint32_t end, Attachment& attachment) {
    const Chunk& chunk = parse_.chunks[noun];
    const bool leads = first < chunk.head;  // "after Monday's strike": the strike is on Monday
    if (leads) {
      times_.of_chunk[noun].push_back(attachment);
      times_.of_chunk[noun].back().role = TimeRole::at;
      times_.of_chunk[noun].back().bare = true;
    } else if (attachment.role != TimeRole::at || !is_topic(parse_, noun)) {
      times_.of_chunk[noun].push_back(attachment);
    }
    const bool ahead_of = start > 0 && parse_.words[start - 1].text == "ahead";
    const bool of =
        start < first && parse_.words[start].text == "of" && !ahead_of;  // "a deadline of March 3"
    const bool since = of && !leads && attachment.role == TimeRole::at &&
                       role_of_event(parse_, chunk.range.first, TimeRole::at) == TimeRole::since;
    if (since) {  // "banned since the unrest of May 2022"
      attachment.role = TimeRole::since;
      return true;
    }
    const bool compared =  // "did more harm than the flood of 1980", "than the flood two years ago"
        chunk.range.first > 0 && parse_.words[chunk.range.first - 1].text == "than";
    if (of || compared || inside_phrase(noun, first)) return false;
    const bool which = leads && attachment.role == TimeRole::at;
    if (which && group != k_nothing && keeps_its_day(parse_, noun, parse_.groups[group]))
      return false;
    const std::uint32_t lead = std::min(first, chunk.range.first);
    const TimeRole own = leads ? TimeRole::at : attachment.role;
    attachment.role = opens_clause(group, lead) ? own : role_of_event(parse_, lead, own);
    return !(parse_.words[end - 1].possessive && attachment.role == TimeRole::at);
  }

  /// "a two-year ban", "the 2009 crash": says more of the noun, and nothing of the verb.
  [[nodiscard]] bool inside_phrase(std::uint32_t chunk, std::uint32_t at) const {
    const Timex& timex = timexes_[static_cast<std::size_t>(parse_.words[at].timex)];
    const bool year =
        timex.span && timex.span->precision == Precision::year && parse_.chunks[chunk].head > at;
    const bool hours =
        timex.type == TimexType::time && parse_.chunks[chunk].head > at;  // "overnight"
    return parse_.chunks[chunk].range.contains(at) &&
           (timex.type == TimexType::duration || year || hours);
  }

  [[nodiscard]] bool comes_into_force(std::uint32_t first) const noexcept {
    return first > 0 && is_one_of(k_effective, parse_.words[first - 1]);
  }

  const Parse& parse_;
  std::span<const Timex> timexes_;
  SentenceTimes& times_;
};

}  // namespace

void attach_times(const Parse& parse, std::span<const Timex> timexes, SentenceTimes& times) {
  for (auto* each : {&times.of_group, &times.of_chunk})
    for (std::vector<Attachment>& attachments : *each) attachments.clear();
  times.of_group.resize(parse.groups.size());
  times.of_chunk.resize(parse.chunks.size());
  if (parse.timed) Attacher(parse, timexes, times).run();
}

}  // namespace dateline::events
