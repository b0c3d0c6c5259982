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

  void attach(std::uint32_t timex, std::uint32_t first, std::uint32_t end) {
    Attachment attachment{timex, role_of(parse_, first), comes_into_force(first), false};
    const std::uint32_t start =
        first > 0 && (parse_.tag(first - 1) == Tag::preposition ||
                      parse_.tag(first - 1) == Tag::to || parse_.words[first - 1].is(k_to))
            ? first - 1
            : first;
    if (attachment.role == TimeRole::until && follows_negation(start)) {
      attachment.role = TimeRole::at;
      attachment.bare = true;
    }
    attachment.in_force =
        attachment.role == TimeRole::from && first > 1 &&
        (parse_.words[first - 2].text == "effect" || parse_.words[first - 2].text == "effective");
    const TimeRole edge = edge_of(parse_, end);
    if (edge != TimeRole::at && attachment.role != TimeRole::until) attachment.role = edge;
    if (const std::uint32_t fixed = appointed_noun(parse_, first, end); fixed != k_nothing) {
      times_.of_chunk[fixed].push_back({timex, TimeRole::at, false, true});
      return;
    }
    if (is_former(first) || is_second_time(start) || is_ruled_out(parse_, start) ||
        is_of_outlook(parse_, timexes_, first))
      return;
    const std::uint32_t group = before_naming(verb_of_time(parse_, timexes_, {start, first, end}));
    if (group != k_nothing && is_in_apposition(parse_, parse_.groups[group], first)) return;
    if (group != k_nothing && is_recalled(parse_, parse_.groups[group], {start, end})) {
      times_.of_chunk[parse_.chunk_at[start - 1]].push_back({timex, TimeRole::at});
      return;
    }
    if (attach_start(parse_, timexes_, times_, {group, start, attachment})) return;
    if (start == first && refines_bound(timex, first)) return;
    if (group != k_nothing && is_as_of(first) && comes_then(parse_.groups[group]))
      attachment.role = TimeRole::from;  // "As of May 1, the plant will be shut"
    if (opens_clause(group, first)) {
      attachment.role = TimeRole::at;
      attachment.bare = true;
    }
    if (group != k_nothing && parse_.groups[group].awaited &&
        attachment.role == TimeRole::until) {  // "will not open until May": opens then
      attachment.role = TimeRole::at;
      attachment.bare = true;
    }
    if (group != k_nothing && parse_.groups[group].awaited &&
        attachment.role == TimeRole::before) {  // "will not open before May"
      attachment.role = TimeRole::behind;
      attachment.bare = true;
    }
    const bool stretch =
        attachment.role == TimeRole::since ||  // ", the largest since 2013,"
        (timexes_[timex].type == TimexType::duration && attachment.role == TimeRole::lasting);
    const bool lasted = stretch && follows_superlative(parse_, start);
    const bool inside = timexes_[timex].type == TimexType::duration && group != k_nothing &&
                        is_length_in_aside(parse_, parse_.groups[group], start, end);
    const bool turns = !timexes_[timex].span && attachment.role == TimeRole::lasting &&
                       counts_turns(parse_, first, end);
    if (const std::uint32_t long_event = length_of_event(end, attachment);
        long_event != k_nothing) {
      times_.of_chunk[long_event].push_back(attachment);
      return;
    }
    if (const std::uint32_t bargain = bargain_before(parse_, start, attachment.role);
        bargain != k_nothing) {
      times_.of_chunk[bargain].push_back(attachment);
      return;
    }
    if (is_span_of_counts(parse_, start)) return;
    if (lasted || inside || turns || is_compared_with(parse_, first, end) ||
        is_stamp(parse_, first, end) || tells_which(parse_, timexes_, first, end))
      return;
    if (group != k_nothing && is_base_of(parse_, parse_.groups[group], first, end)) return;
    const std::uint32_t noun = noun_with(parse_, first, start, end);
    const std::uint32_t phrase = parse_.chunk_at[first];
    const bool which = phrase != k_nothing && first < parse_.chunks[phrase].head &&
                       attachment.role == TimeRole::at && group != k_nothing;
    if (which && keeps_its_day(parse_, phrase, parse_.groups[group])) {
      attachment.bare = true;
      if (noun != k_nothing) times_.of_chunk[noun].push_back(attachment);
      return;
    }
    const std::uint32_t followed =
        group == k_nothing ? k_nothing : followed_noun(parse_, parse_.groups[group], start);
    if (followed != k_nothing) {
      times_.of_chunk[followed].push_back(attachment);
      return;
    }
    if (noun != k_nothing && is_made_way_for(parse_, noun)) {
      times_.of_chunk[noun].push_back(attachment);
      return;
    }
    if (noun == k_nothing && is_in_name(parse_, timexes_, first)) return;
    if (noun != k_nothing && !attach_to_noun(noun, group, start, first, end, attachment)) return;
    if (group != k_nothing && noun == k_nothing) {
      std::uint32_t event = existing(parse_, parse_.groups[group]);
      if (event == k_nothing) event = subject_noun(parse_, parse_.groups[group], start);
      if (event == k_nothing && attachment.role == TimeRole::at)
        event = predicate_noun(parse_, parse_.groups[group], start);
      if (event != k_nothing) times_.of_chunk[event].push_back(attachment);
    }
    if (noun == k_nothing && attachment.role == TimeRole::at) {
      const auto [event, role] = event_before(parse_, start);
      if (event != k_nothing) times_.of_chunk[event].push_back(attachment);
      if (event == k_nothing || !opens_clause(group, parse_.chunks[event].range.first))
        attachment.role = role;
    }
    if (group != k_nothing && belongs_beside(parse_.groups[group], start, first)) return;
    std::uint32_t holder = inverted(group);
    if (const std::uint32_t bound = bound_behind(end, attachment.role); bound != k_nothing) {
      holder = bound;
      attachment.role = TimeRole::by;
    }
    const bool sets_off = attachment.role == TimeRole::at || attachment.role == TimeRole::from;
    const std::uint32_t event = sets_off ? announced_event(holder, timex, start) : k_nothing;
    if (event != k_nothing) {
      times_.of_chunk[event].push_back(attachment);
      return;
    }
    const bool of_noun = noun != k_nothing && first < parse_.chunks[noun].head;
    if (of_noun && attachment.role == TimeRole::at && has_time(holder)) return;
    while (attachment.role == TimeRole::since && holder != k_nothing &&
           !fits(parse_.groups[holder], attachment.role))
      holder = parse_.groups[holder].governed_by;  // "has tried to sell it since May"
    if (holder != k_nothing && fits(parse_.groups[holder], attachment.role))
      times_.of_group[holder].push_back(attachment);
  }

  /// "starred in a series called Big Life in 2015": the verb before what only gives a name.
  [[nodiscard]] std::uint32_t before_naming(std::uint32_t group) const {
    while (group != k_nothing && group > 0 && parse_.groups[group].reduced &&
           parse_.groups[group].sense != nullptr &&
           is_one_of(naming_verbs(), parse_.groups[group].sense->lemma))
      --group;
    return group;
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

  /// "will be shut", "takes effect", but not "have died", "are missing".
  [[nodiscard]] static bool comes_then(const VerbGroup& group) noexcept {
    const bool now = group.finite && group.tense == Tense::present && !group.perfect &&
                     !group.passive && group.sense != nullptr && is_deed(group.sense->nature);
    return group.mood == Mood::will || (now && group.mood == Mood::plain);
  }

  [[nodiscard]] bool is_as_of(std::uint32_t first) const {
    return first > 1 && parse_.words[first - 1].text == "of" &&
           language::equal_folded(parse_.words[first - 2].text, "as");
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

  /// "Also arrested was a guard, on Friday": the verb before "was".
  [[nodiscard]] std::uint32_t inverted(std::uint32_t group) const {
    if (group == k_nothing || group == 0 || parse_.groups[group].sense != nullptr) return group;
    const VerbGroup& before = parse_.groups[group - 1];
    const bool behind = before.finite && before.passive && !before.subject.empty() &&
                        before.subject.first == parse_.groups[group].range.last;
    return behind ? group - 1 : group;
  }

  /// "gave the firm until Friday to pay": what has to be done by then.
  [[nodiscard]] std::uint32_t bound_behind(std::uint32_t end, TimeRole role) const {
    if (parse_.tag(end) == Tag::preposition && parse_.tag(end + 1) == Tag::time) {
      ++end;  // "until midnight on Sunday to pay"
      while (parse_.tag(end) == Tag::time) ++end;
    }
    const std::uint32_t next = end < parse_.size() ? parse_.group_at[end] : k_nothing;
    if (role != TimeRole::until || next == k_nothing) return k_nothing;
    const GovernorRow* row = parse_.groups[next].governor;
    return row != nullptr && row->binds ? next : k_nothing;
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

  /// "the biggest since 2008", "signed a deal that runs until 2030": not the time of this verb.
  [[nodiscard]] static bool fits(const VerbGroup& group, TimeRole role) noexcept {
    const bool concrete = group.sense != nullptr && group.sense->nature == Nature::concrete;
    if (role == TimeRole::since) return group.perfect || group.reduced;
    if (role == TimeRole::to && group.perfect)
      return !concrete;  // "have hired her on a deal to 2028"
    if (role != TimeRole::until || group.tense != Tense::past) return true;
    const bool done = group.sense != nullptr && is_deed(group.sense->nature) &&
                      !group.sense->lasting && !group.passive && !group.perfect;
    return !concrete && !done;
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
