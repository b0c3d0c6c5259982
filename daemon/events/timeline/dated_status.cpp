// SPDX-License-Identifier: Apache-2.0
#include "timeline/dated_status.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/tenses.hpp"
#include "lexicon/word_lists.hpp"
#include "times/coarseness.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

bool has_role(const SentenceView& view, std::uint32_t index, TimeRole role) {
  const std::vector<Attachment>& all = view.times.of_group[index];
  return std::any_of(all.begin(), all.end(),
                     [&](const Attachment& each) { return each.role == role; });
}

/// "by Friday", "before Friday".
bool is_limited(const SentenceView& view, std::uint32_t index) {
  return has_role(view, index, TimeRole::by) || has_role(view, index, TimeRole::before);
}

/// "within 30 days", "30 days to respond".
bool counts_down(const SentenceView& view, const Dated& dated) {
  return dated.time.timex && view.timexes[*dated.time.timex].type == TimexType::duration &&
         dated.time.span.shape == TimeSpan::Shape::within;
}

/// "were asked to leave".
bool is_asked_to(const Parse& parse, const VerbGroup& group) {
  return group.governor != nullptr && group.governor->word == "ask" &&
         group.governed_by != k_nothing && parse.groups[group.governed_by].passive;
}

/// "was told to leave", "told them to leave", but not "needs to leave".
bool is_told_by_another(const Parse& parse, const VerbGroup& group) {
  if (group.governed_by == k_nothing) return false;
  const VerbGroup& teller = parse.groups[group.governed_by];
  return teller.passive || group.subject.first != teller.subject.first;
}

/// "must register", "has until Friday to respond", "was ordered to pay by Friday".
bool is_bound(const SentenceView& view, std::uint32_t index, const Dated& dated) {
  const VerbGroup& group = view.parse.groups[index];
  const bool wished = view.parse.words[group.range.first].text == "be";  // "asked that it be shut"
  if (is_asked_to(view.parse, group) && is_limited(view, index)) return true;
  if ((group.mood == Mood::must && !wished) || has_until(view.parse, group)) return true;
  return is_told_to(group) &&
         (is_limited(view, index) || counts_down(view, dated) ||
          (is_told_by_another(view.parse, group) && lies_ahead(view, dated.time.span)));
}

/// "must register by Friday".
bool is_duty(const SentenceView& view, std::uint32_t index, const Dated& dated) {
  const VerbGroup& group = view.parse.groups[index];
  return is_bound(view, index, dated) && !group.negated && !group.conditional &&
         !is_over(view, dated.time.span) &&
         (is_deed(group.sense->nature) || leans_on_noun(group.sense->nature) ||
          (is_report(group) && (!group.object.empty() || has_until(view.parse, group))));
}

/// "can register", "will be able to register", "is available to order".
bool is_open(const VerbGroup& group) {
  if (group.governor != nullptr)
    return group.governor->word == "able" || group.governor->word == "available";
  return group.mood == Mood::can && group.tense != Tense::past && !group.perfect;
}

/// "can register until Friday", "can book from Monday".
bool is_chance(const SentenceView& view, std::uint32_t index, const Dated& dated) {
  const VerbGroup& group = view.parse.groups[index];
  return is_open(group) && !group.negated && !group.conditional && !group.subordinate &&
         !group.complement &&
         (has_role(view, index, TimeRole::until) || has_role(view, index, TimeRole::from)) &&
         !is_over(view, dated.time.span);
}

/// "tried to seize the port on Monday".
bool was_tried(const SentenceView& view, std::uint32_t index, const Dated& dated) {
  const VerbGroup& group = view.parse.groups[index];
  if (!is_tried(group) || group.governed_by == k_nothing) return false;
  const VerbGroup& trying = view.parse.groups[group.governed_by];
  return is_past(trying) && trying.finite && !trying.negated && !trying.conditional &&
         is_deed(group.sense->nature) && is_over(view, dated.time.span) &&
         !coarser_than_month(dated.time.span);
}

constexpr std::array<std::string_view, 4> k_within{"in", "over", "during", "within"};

/// "have been arrested over the past week": at some time in it, but "closed for the past week".
bool fell_within(const SentenceView& view, std::uint32_t index, const Dated& dated,
                 const Reality& reality) {
  const VerbGroup& group = view.parse.groups[index];
  const bool done = group.reduced ? group.passive : group.perfect && !group.progressive;
  return reality.status == Status::ongoing && done && is_deed(group.sense->nature) &&
         dated.time.timex && !dated.time.span.end.open() &&
         is_one_of(k_within, lead_of(view.parse, *dated.time.timex));
}

/// "not only", "not just": and something else too. "Not all schools": some of them.
bool denies_part(const SentenceView& view, const VerbGroup& group) {
  const std::uint32_t first = group.subject.first;
  if (!group.subject.empty() && first > 0 && view.parse.tag(first - 1) == Tag::negation &&
      !is_article(view.parse.words[first]) && view.parse.words[first].text != "one")
    return true;
  for (std::uint32_t at = group.range.first; at < group.range.last; ++at)
    if (view.parse.tag(at) == Tag::adverb &&
        (view.parse.words[at].text == "only" || view.parse.words[at].text == "just"))
      return true;
  return false;
}

/// "will not open on Friday", but "not before Friday" it may then.
bool is_off(const SentenceView& view, std::uint32_t index, const Dated& dated,
            const Reality& reality) {
  const VerbGroup& group = view.parse.groups[index];
  const bool deed = is_deed(group.sense->nature) || leans_on_noun(group.sense->nature);
  return reality.status == Status::denied && group.negated && group.mood == Mood::will && deed &&
         group.governor == nullptr && !group.conditional && !group.subordinate && !group.perfect &&
         !is_limited(view, index) && !is_over(view, dated.time.span) &&
         !coarser_than_month(dated.time.span) && !denies_part(view, group);
}

}  // namespace

bool weigh_date(const SentenceView& view, std::uint32_t index, const Dated& dated,
                Reality& reality) {
  if (dated.basis != Basis::expression) return false;
  if (is_duty(view, index, dated)) {
    reality = {Status::planned, true, true, "must"};
    return true;
  }
  if (was_tried(view, index, dated)) {
    reality = {Status::happened, true, false, "tried"};
    return false;
  }
  if (is_chance(view, index, dated)) {
    reality.counts = true;
    return true;
  }
  if (fell_within(view, index, dated, reality)) {
    reality.status = Status::happened;
    reality.because = "within a time up to now";
  }
  if (is_off(view, index, dated, reality)) reality = {Status::cancelled, true, true, "will not"};
  return false;
}

bool names_its_day(const SentenceView& view, const VerbGroup& group, const Dated& dated,
                   const Reality& reality) {
  if (group.governed_by == k_nothing || dated.basis != Basis::expression) return false;
  const VerbGroup& governor = view.parse.groups[group.governed_by];
  const bool is_to =  // "will be able to open", but not "the aim is to open"
      view.parse.tag(group.range.first - 1) == Tag::adjective && governor.tense != Tense::past &&
      governor.mood != Mood::would;
  if (governor.sense == nullptr && !is_to) return false;
  return group.governor != nullptr && group.governor->dated &&
         (reality.status == Status::possible || reality.status == Status::expected) &&
         reality.ahead && !group.negated && !group.conditional &&
         !coarser_than_month(dated.time.span) && !is_over(view, dated.time.span);
}

bool stands(const VerbGroup& group, const Dated& dated) noexcept {
  return group.finite && group.passive && group.tense == Tense::present &&
         group.mood == Mood::plain && dated.basis != Basis::expression;
}

bool tells_course(const SentenceView& view, const Dated& dated) {
  const auto& entry = view.narrative.entry;
  return view.narrative.days_gone && entry && dated.time.timex == entry &&
         !is_over(view, dated.time.span) && !lies_ahead(view, dated.time.span);
}

bool is_resolved_on(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t to = group.range.first;
  if (!group.infinitive || group.governor != nullptr || group.negated || !follows_chunk(parse, to))
    return false;
  return is_one_of(resolve_nouns(), parse.words[parse.chunks[parse.chunk_at[to - 1]].head]);
}

bool was_resolved_on(const SentenceView& view, const VerbGroup& group, const Dated& dated) {
  return dated.basis == Basis::expression && is_resolved_on(view.parse, group) &&
         !coarser_than_month(dated.time.span) && is_over(view, dated.time.span);
}

}  // namespace dateline::events
