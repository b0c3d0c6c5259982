// SPDX-License-Identifier: Apache-2.0
#include "timeline/undated.hpp"

#include "grammar/clause_links.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/event_nouns.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/kinds.hpp"
#include "tables/tables.hpp"
#include "timeline/dated_status.hpp"
#include "timeline/known_subject.hpp"
#include "timeline/substance.hpp"

#include <algorithm>
#include <array>

namespace dateline::events {
namespace {

bool speaks_of_us(const SentenceView& view, WordRange object) {
  for (std::uint32_t at = object.first; at < object.last; ++at)
    if (view.parse.words[at].is(k_first_person)) return true;
  return false;
}

/// "75 years to the day after a mine exploded".
bool counts_years(const SentenceView& view, const VerbGroup& group) {
  const std::uint32_t first = group.subject.first;
  for (std::uint32_t at = first; at > 0 && first - at < 5 && view.parse.tag(at - 1) != Tag::mark;)
    if (view.parse.tag(--at) == Tag::time && view.parse.words[at].length)
      return !is_short(view.parse.words[at].text);
  return false;
}

/// "have asked for barriers for years": how long they have, and not when.
bool goes_on_for_long(const SentenceView& view, const VerbGroup& group) {
  if (!group.perfect || group.passive || is_one_of(settling_verbs(), group.sense->lemma))
    return false;
  for (std::uint32_t at = group.object.first; at < group.object.last; ++at)
    if (view.parse.tag(at) == Tag::time && view.parse.words[at].length &&
        language::equal_folded(view.parse.words[at - 1].text, "for"))
      return true;
  return false;
}

/// "will last four weeks", "is expected to take a year".
bool tells_how_long(const SentenceView& view, const VerbGroup& group) {
  std::uint32_t at = group.object.first;
  while (at < group.object.last && view.parse.tag(at) != Tag::time && at < group.object.first + 3)
    ++at;
  return at < group.object.last && view.parse.tag(at) == Tag::time && view.parse.words[at].length &&
         (group.sense->lemma == "last" || group.sense->lemma == "take");
}

/// "shut on Monday after a roof was torn off": with the time of the clause that it led to.
bool led_to_dated(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  const std::optional<CivilMinute> latest = mention.when.extent().latest;
  return group.link == Link::after && group.finite && mention.status == Status::happened &&
         !is_vague(mention.kind) && is_deed(group.sense->nature) && latest &&
         view.article.published && *latest < first_minute(view.article.published->day()) &&
         !counts_years(view, group) && tells_who(view, group, mention);
}

/// "said on Monday that it had agreed to buy Nord", "said a bridge had been destroyed": what was
/// done by the day of a report that is still news.
bool told_as_news(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  constexpr date::days k_news{7};
  const auto& published = view.article.published;
  const std::optional<CivilMinute> latest = mention.when.extent().latest;
  const std::uint32_t index = view.parse.index_of(group);
  const VerbGroup* report = index > 0 ? &view.parse.groups[index - 1] : nullptr;
  const bool said = report != nullptr && report->sense != nullptr &&
                    report->sense->action == "say" &&  // no act of its own
                    report->mood == Mood::plain;
  const Nature nature = group.sense->nature;
  const bool deed = is_deed(nature) || leans_on_noun(nature);  // "it had opened an inquiry" too
  const bool counted =                                         // "40,000 claims had been filed"
      group.passive && std::any_of(view.parse.words.begin() + group.subject.first,
                                   view.parse.words.begin() + group.subject.last,
                                   [](const Word& word) { return is_count(word); });
  return said && group.complement && group.perfect && group.tense == Tense::past && published &&
         latest && mention.when.begin.latest && published->day() - day_of(*latest) <= k_news &&
         mention.status == Status::happened && deed && (!is_vague(mention.kind) || counted) &&
         (group.passive || !group.object.empty()) && tells_who(view, group, mention);
}

/// "The soprano Ana Ruiz, who has died aged 83, sang": an obituary opens with what it is about.
bool opens_obituary(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  return view.narrative.in_lead && group.relative && group.finite && group.perfect &&
         group.tense == Tense::present && mention.kind == "death" &&
         mention.status == Status::happened && !mention.participants.empty() &&
         mention.participants.front().type == ParticipantType::person;
}

/// "the toll would raise a million": a thought, or what came later; a plan where somebody said so.
bool nobody_says_so(const VerbGroup& group, const Mention& mention) {
  return group.mood == Mood::would && !group.complement && !mention.source;
}

/// "Farmers block roads", "Fire destroys mill": nobody says such a thing of what goes on every day.
bool is_news_of_anyone(std::string_view kind) {
  static constexpr std::array<std::string_view, 8> k_public{
      "agreement", "appointment", "coercion", "court", "election", "law", "protest", "strike"};
  return is_harm(kind) || is_one_of(k_public, kind);
}

/// "Wars destroy families", "Fire destroys forests every year": what is so in general.
bool tells_in_general(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  const auto& words = view.parse.words;
  const auto said = [&](WordRange range, auto holds) {
    return std::any_of(words.begin() + range.first, words.begin() + range.last, holds);
  };
  const auto counts = [](const Word& word) { return is_count(word); };
  if (said(group.object, [](const Word& word) { return word.timex >= 0 && word.length; }))
    return true;
  const std::uint32_t chunk = first_chunk(view.parse, group.subject);
  return chunk != k_nothing && is_plural(words[view.parse.chunks[chunk].head]) &&
         !names_someone(mention) && mention.places.empty() && !said(group.subject, counts) &&
         !said(group.object, counts);
}

/// "Toyota recalls 200,000 cars": a headline that alone tells of a deed, and whose.
bool tells_news(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  const bool plan = mention.status == Status::planned;  // "Nokia to cut 2,000 jobs"
  const bool news = plan ? names_actor(mention)
                         : mention.status == Status::happened &&
                               mention.basis == Basis::publication &&
                               (names_someone(mention) || !mention.places.empty() ||
                                is_news_of_anyone(mention.kind));
  return news &&
         (is_deed(group.sense->nature) || leans_on_noun(group.sense->nature) ||
          group.sense->performative) &&
         !tells_in_general(view, group, mention) && !is_vague(mention.kind) && !group.relative &&
         !group.subordinate && !group.subject.empty() &&
         view.parse.tag(group.subject.first) != Tag::pronoun;
}

}  // namespace

std::string_view off_undated(const SentenceView& view, const VerbGroup& group,
                             const Mention& mention) {
  if (counts_from_another(view.parse, group)) return "counted from something else";
  if (view.narrative.headline)
    return view.narrative.lone && tells_news(view, group, mention) ? std::string_view{}
                                                                   : "a headline without a date";
  if (nobody_says_so(group, mention)) return "would come, and nobody says that it will";
  const bool led_to_news = view.narrative.in_lead && group.subordinate && !group.relative &&
                           !counts_years(view, group) && group.finite &&
                           is_deed(group.sense->nature) && !is_vague(mention.kind) &&
                           mention.status == Status::happened && tells_who(view, group, mention);
  if (led_to_news || led_to_dated(view, group, mention) || told_as_news(view, group, mention) ||
      opens_obituary(view, group, mention) ||
      (is_step_told(view, group) && tells_who(view, group, mention)))
    return {};  // "fled their homes after a dam collapsed"
  if (goes_on_for_long(view, group)) return "goes on, nobody can tell since when";
  if (group.relative || group.subordinate || group.mood == Mood::should)
    return "a subordinate clause without a date";
  const bool news = view.narrative.in_lead && mention.basis == Basis::publication;
  if (news && (group.perfect || !is_vague(mention.kind))) return {};  // "has banned", "rose"
  const bool thin = is_thin(group);
  const bool vague = is_vague(mention.kind);
  const std::uint32_t first = group.object.first;
  const bool pronoun = !group.object.empty() && view.parse.tag(first) == Tag::pronoun;
  if (pronoun && view.parse.words[std::min(first + 1, view.parse.size() - 1)].text != "of")
    return "nobody can tell what";  // "has equipped it with screens"
  if (vague && (thin || !names_someone(mention))) return "vague without a date";
  if (mention.status == Status::planned || mention.status == Status::expected) {
    if (group.infinitive && group.governed_by == k_nothing) return "an aside without a date";
    if (group.governor != nullptr && tells_how_long(view, group)) return "how long, and not when";
    const bool property =
        vague && !group.passive && group.governor == nullptr && !names_actor(mention);
    if (property) return "what something is like";  // "the plane will use less fuel"
    const bool plan = !group.perfect && !speaks_of_us(view, group.object) &&
                      (leans_on_noun(group.sense->nature) || names_someone(mention) ||
                       (!vague && (!thin || group.passive)));
    return plan ? std::string_view{} : "a plan of nobody named";
  }
  if (mention.status == Status::possible)  // "may sue for damages"
    return group.mood == Mood::may && !vague && !thin && names_someone(mention)
               ? std::string_view{}
               : "possible, without a date";
  if (mention.status == Status::ongoing) return "going on, without a date";
  const bool fresh = mention.basis == Basis::publication ||
                     (group.perfect && group.tense == Tense::present && mention.kind != "change");
  if (!view.narrative.in_lead && fresh && !vague && tells_who(view, group, mention))
    return {};  // "shares fell 3 percent", "has ordered 50,000 doses"
  const bool done = group.perfect && group.tense == Tense::present && !thin &&
                    names_actor(mention) && mention.status == Status::happened &&
                    mention.kind != "change";
  if (done) return {};  // "the trust has applied to the lottery fund"
  if (!view.narrative.in_lead) return "behind the lead without a date";
  const bool deed = is_deed(group.sense->nature) ||
                    (!group.object.empty() && (!group.sense->kind.empty() ||  // "reopened the mill"
                                               leans_on_noun(group.sense->nature)));
  const bool close =
      deed && !vague && is_bounded(mention.when) && mention.status == Status::happened;
  const bool plain =
      close || (group.sense->nature == Nature::concrete && !mention.participants.empty());
  return plain ? std::string_view{} : "not concrete without a date";
}

}  // namespace dateline::events
