// SPDX-License-Identifier: Apache-2.0
#include "grammar/clause_words.hpp"
#include "grammar/expletive.hpp"
#include "grammar/fragments.hpp"
#include "grammar/negation.hpp"
#include "grammar/objects.hpp"
#include "grammar/subjects/inverted.hpp"
#include "grammar/subjects/opening_asides.hpp"
#include "grammar/subjects/subjects.hpp"
#include "grammar/truth.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/truth.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

void inherit(VerbGroup& group, const VerbGroup& governor) {
  if (group.subject.empty()) {
    group.subject = governor.subject;
    group.apposition = governor.apposition;
  }
  group.subordinate = governor.subordinate;
  group.conditional = governor.conditional;
  group.background = governor.background;
  group.relative = governor.relative;
  group.gap = governor.gap;
  group.antecedent_of = governor.antecedent_of;
}

/// "will", "would", a plain present, "said it did not expect": of what is to come.
bool is_ahead(const Parse& parse, const VerbGroup& group) {
  if (group.perfect) return false;
  if (group.mood != Mood::plain || group.tense != Tense::past) return true;
  const bool wishes = group.sense != nullptr && group.sense->nature == Nature::intent;
  const std::uint32_t index = parse.index_of(group);
  return wishes && index > 0 && is_report(parse.groups[index - 1]);
}

/// "until March", "until after March", "before March" among its complements. `ahead`: of what is to
/// come.
bool waits_for_a_time(const Parse& parse, const VerbGroup& group, bool ahead) {
  const std::uint32_t end = std::max(group.range.last, group.object.last);
  const auto waits = [&](std::string_view link) {  // but "did not land before Friday"
    return link == "until" || (link == "before" && ahead);
  };
  for (std::uint32_t at = group.range.last; at < end; ++at) {
    if (!waits(parse.words[at].text)) continue;
    const bool behind = at + 1 < parse.size() && parse.words[at + 1].text == "after";
    if (parse.tag(at + (behind ? 2 : 1)) == Tag::time) return true;
  }
  return false;
}

/// "will not", "won't", "are not due", but not "neither of them will".
bool denies_itself(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t end = std::min(parse.size(), group.range.last + 1);
  for (std::uint32_t at = group.range.first; at < end; ++at)
    if (parse.tag(at) == Tag::negation || holds_negation(parse.words[at])) return true;
  return false;
}

/// "No decision": of "No decision is expected before May".
bool opens_with_no(const Parse& parse, WordRange subject) {
  return subject.last - subject.first > 1 && parse.tag(subject.first) == Tag::determiner &&
         language::equal_folded(parse.words[subject.first].text, "no");
}

/// "will not last until May": goes on for some time, and not from then; "will not run until May".
bool endures(const VerbGroup& group) noexcept {
  static constexpr std::array<std::string_view, 5> k_enduring{"last", "live", "survive", "endure",
                                                              "wait"};
  return !group.passive && is_one_of(k_enduring, group.sense->lemma);
}

/// "will not open until May", "is not expected to open before May": opens, and then.
void mark_awaited(Parse& parse) {
  for (VerbGroup& group : parse.groups) {
    VerbGroup& negated = group.governed_by == k_nothing ? group : parse.groups[group.governed_by];
    const bool lasts =
        group.sense != nullptr && (is_state(group.sense->nature) || endures(group) ||
                                   (group.sense->lasting && group.mood == Mood::plain));
    const bool none = opens_with_no(parse, negated.subject);
    if (!negated.negated || lasts || !(none || denies_itself(parse, negated)) ||
        group.governs != k_nothing || !waits_for_a_time(parse, group, is_ahead(parse, negated)))
      continue;
    if (none) ++negated.subject.first;
    if (none && group.subject.first + 1 == negated.subject.first) ++group.subject.first;
    if (parse.tag(group.object.first) == Tag::negation) ++group.object.first;  // "not due until"
    negated.negated = false;
    negated.awaited = group.awaited = true;
  }
}

/// An "and" before the phrase at `at`, with no more than "more than" between.
bool follows_and(const Parse& parse, std::uint32_t at) {
  while (at > 0 && parse.words[at - 1].text != "and") {
    --at;
    if (parse.tag(at) == Tag::mark || parse.chunk_at[at] != k_nothing ||
        parse.group_at[at] != k_nothing)
      return false;
  }
  return at > 0;
}

/// "Ten people were killed and 50 injured", "a vote will be held and the result declared": the
/// second verb shares the "were", the "will be".
void share_auxiliary(Parse& parse) {
  for (std::uint32_t at = 1; at < parse.groups.size(); ++at) {
    const VerbGroup& before = parse.groups[at - 1];
    VerbGroup& group = parse.groups[at];
    const WordRange subject = group.subject;
    const Word& head = parse.words[group.head];
    const bool bare = group.finite && !group.passive && group.range.first == group.head &&
                      head.form == k_past && (head.entry->forms & k_participle) != 0;
    const bool lacks_object =
        (group.object.empty() || parse.chunk_at[group.object.first] == k_nothing) &&
        group.sense != nullptr &&
        (before.mood == Mood::will ? !group.sense->intransitive
                                   : group.sense->transitive && !is_report(group));
    const bool shares = bare && lacks_object && before.passive && before.finite &&
                        !subject.empty() && subject.last == group.range.first &&
                        subject.first >= before.range.last && follows_and(parse, subject.first);
    if (!shares) continue;
    group.passive = true;
    group.tense = before.tense;
    group.mood = before.mood;
    group.perfect = before.perfect;
  }
}

/// "A fair due to open on Monday has been cancelled": the fair has.
void share_planned(Parse& parse) {
  for (std::uint32_t at = 1; at < parse.groups.size(); ++at) {
    const VerbGroup& plan = parse.groups[at - 1];
    VerbGroup& group = parse.groups[at];
    if (!group.finite || !group.subject.empty() || !planned_by_noun(plan)) continue;
    bool clear = true;
    for (std::uint32_t between = plan.range.last; between < group.range.first; ++between)
      clear = clear && !is_border(parse.words[between]);
    if (clear) group.subject = plan.subject;
  }
}

/// "After hours of speculation": the phrase of `chunk` opens the clause behind a preposition.
bool opens_with_preposition(const Parse& parse, std::uint32_t chunk) {
  std::uint32_t first = parse.chunks[chunk].range.first;
  while (first > 1 && parse.words[first - 1].text == "of") {
    if (follows_chunk(parse, first - 1))
      first = parse.chunks[parse.chunk_at[first - 2]].range.first;
    else if (parse.tag(first - 2) == Tag::time)  // "after hours of"
      first -= 2;
    else
      break;
  }
  if (first == 0 || parse.tag(first - 1) != Tag::preposition) return false;
  return first == 1 || parse.tag(first - 2) == Tag::mark ||
         parse.tag(first - 2) == Tag::coordinator ||
         parse.tag(first - 2) == Tag::preposition;  // "because of"
}

/// "Amid fears the dam would burst, villagers fled": a clause of what may be, closed by a comma.
bool is_closed_prospect(const Parse& parse, const VerbGroup& group) {
  return group.mood != Mood::plain &&
         parse.is_mark(std::max(group.range.last, group.object.last), ',');
}

/// "fears that it will fail", "forecasts that it will", "no chance that it opens": the clause is
/// what the noun right before `at` is about; but "Despite concerns the council met" without `that`.
void mark_content(const Parse& parse, VerbGroup& group, std::uint32_t at, bool that) {
  const std::uint32_t chunk = parse.chunk_at[at - 1];
  const bool acted_on = group.sense != nullptr && group.object.empty() &&  // "fears that he voiced"
                        is_one_of(content_verbs(), group.sense->lemma);
  if (chunk == k_nothing || acted_on || parse.tag(parse.chunks[chunk].head) != Tag::noun ||
      (!that && opens_with_preposition(parse, chunk) && !is_closed_prospect(parse, group)))
    return;
  const std::string_view noun = parse.words[parse.chunks[chunk].head].text;
  group.foreseen = is_one_of(foreseeing_nouns(), noun);
  const bool no = language::equal_folded(parse.words[parse.chunks[chunk].range.first].text, "no");
  group.unsure = is_one_of(doubting_nouns(), noun);
  group.unproven = is_one_of(accusing_nouns(), noun);
  group.disowned = no && (group.unsure || is_one_of(proving_nouns(), noun));
  group.unsure = group.unsure || (no && is_one_of(assuring_nouns(), noun));
}

/// "Fears grew that the dam would burst": the noun whose growth stands between, or `at`.
std::uint32_t over_growth(const Parse& parse, std::uint32_t at) {
  const std::uint32_t index = parse.group_at[at - 1];
  if (index == k_nothing) return at;
  const VerbGroup& group = parse.groups[index];
  const bool grows = group.finite && group.sense != nullptr && group.object.empty() &&
                     group.sense->nature != Nature::report && !group.subject.empty() &&
                     group.subject.last <= group.range.first;
  return grows ? group.subject.last : at;
}

/// The clause is what a report verb right before it says, or a noun.
void mark_complement(const Parse& parse, VerbGroup& group) {
  if (!group.finite || group.subject.empty() || group.relative) return;
  std::uint32_t at = skip_back(parse, group.subject.first);
  const bool that = at > 0 && parse.words[at - 1].text == "that";
  if (that) at = skip_back(parse, at - 1);
  if (at == 0) return;
  mark_content(parse, group, that ? over_growth(parse, at) : at, that);
  std::uint32_t other = parse.group_at[at - 1];
  if (other == k_nothing && parse.chunk_at[at - 1] != k_nothing) {  // "told reporters that"
    const std::uint32_t first = parse.chunks[parse.chunk_at[at - 1]].range.first;
    if (first > 0) other = parse.group_at[first - 1];
    const bool led = first > 1 && parse.tag(first - 1) == Tag::preposition && that;
    if (led) other = parse.group_at[first - 2];  // "announced in a letter that"
  }
  if (other == k_nothing) return;
  const VerbGroup& report = parse.groups[other];
  if (report.conditional && report.finite) group.conditional = true;  // "if it finds that he lied"
  group.disowned = group.disowned ||
                   (report.sense != nullptr && report.sense->action == "deny" && !report.negated);
  group.unproven = group.unproven ||
                   (report.sense != nullptr && (report.sense->kind == "accusation" ||
                                                is_one_of(doubting_verbs(), report.sense->lemma)));
  group.foreseen = group.foreseen ||
                   (report.sense != nullptr && is_one_of(foreseeing_verbs(), report.sense->lemma));
  group.complement = is_report(report) || makes_known(parse, report);
}

/// "Had the bank acted, it would have survived": a condition without "if".
void mark_inversion(Parse& parse) {
  if (parse.size() < 2 || parse.tag(0) != Tag::have || parse.chunk_at[1] == k_nothing) return;
  std::uint32_t comma = 1;
  while (comma < parse.size() && !parse.is_mark(comma, ',')) ++comma;
  const bool imagined =
      std::any_of(parse.groups.begin(), parse.groups.end(), [&](const VerbGroup& group) {
        return group.range.first > comma && group.tense == Tense::future && group.perfect;
      });
  for (VerbGroup& group : parse.groups)
    if (imagined && group.range.first < comma) group.conditional = true;
}

constexpr auto k_nobody =
    std::to_array<std::string_view>({"nobody", "none", "neither", "nothing", "no-one"});

// "Hardly anybody came".
constexpr auto k_hardly = std::to_array<std::string_view>({"hardly", "scarcely"});

// "Not all schools will open".
constexpr auto k_quantities =
    std::to_array<std::string_view>({"one", "all", "every", "everyone", "everybody", "everything",
                                     "each", "many", "much", "enough"});

/// "Not a single house was built", "not all of the drivers were paid", "hardly anybody came".
bool is_not_one(const Parse& parse, std::uint32_t first) {
  if (first == 0) return false;
  if (is_one_of(k_hardly, parse.words[first - 1])) return true;
  return parse.tag(first - 1) == Tag::negation &&
         (is_one_of(k_quantities, parse.words[first]) ||
          (is_article(parse.words[first]) && first + 1 < parse.size() &&
           parse.words[first + 1].text == "single"));
}

/// "Nobody was hurt", "no trains ran", but "no fewer than six died".
bool denies(const Parse& parse, WordRange subject) {
  if (subject.empty()) return false;
  if (is_not_one(parse, subject.first)) return true;
  const WordText& first = parse.words[subject.first].text;
  if (first.front() != 'n' && first.front() != 'N') return false;
  if (!language::equal_folded(first, "no")) return is_one_of(k_nobody, first);
  const std::uint32_t next = subject.first + 1;
  return next < parse.size() && parse.words[next].text != "fewer" &&
         parse.words[next].text != "less";
}

/// "The number of people killed", "the names of two men killed": they were.
WordRange whom_it_befell(const Parse& parse, WordRange subject) {
  const std::uint32_t chunk = subject.empty() ? k_nothing : parse.chunk_at[subject.first];
  if (chunk == k_nothing) return subject;
  const std::uint32_t of = parse.chunks[chunk].range.last;
  const std::string_view head = parse.words[parse.chunks[chunk].head].text;
  const bool inner = of + 1 < subject.last && parse.words[of].text == "of" &&
                     (is_one_of(count_words(), head) || is_one_of(bearer_words(), head));
  return inner ? WordRange{of + 1, subject.last} : subject;
}

/// "On Monday came the news from Oslo": what stands behind the subject, where that does behind the
/// verb.
WordRange object_behind(const Parse& parse, const VerbGroup& group) {
  if (!group.finite || group.subject.empty() || group.subject.first < group.range.last)
    return object_of(parse, group);
  VerbGroup shifted = group;
  shifted.range.last = group.subject.last;
  return object_of(parse, shifted);
}

}  // namespace

void find_clauses(Parse& parse) {
  for (std::uint32_t at = 0; at < parse.groups.size(); ++at) {
    VerbGroup& group = parse.groups[at];
    if (group.governed_by != k_nothing)
      inherit(group, parse.groups[group.governed_by]);
    else
      find_subject(parse, at);
  }
  share_planned(parse);
  find_behind_opening(parse);
  find_inverted(parse);
  for (VerbGroup& group : parse.groups) {
    group.negated = group.negated != denies(parse, group.subject);
    if (group.reduced) group.subject = whom_it_befell(parse, group.subject);
    group.aside = aside_of(parse, group);
    group.object = object_behind(parse, group);
  }
  share_auxiliary(parse);
  mark_awaited(parse);
  for (VerbGroup& group : parse.groups) mark_complement(parse, group);
  mark_truth(parse);
  mark_inversion(parse);
  find_fragments(parse);
  find_predicates(parse);
}

}  // namespace dateline::events
