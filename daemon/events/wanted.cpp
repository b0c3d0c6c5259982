// SPDX-License-Identifier: Apache-2.0
#include "wanted.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace dateline::events {
namespace {

// A plan of no kind with fewer words behind its verb tells nothing.
constexpr std::uint32_t k_least_object = 3;
// Sentences behind the one that names a day on which a reader still is.
constexpr std::uint32_t k_still_there = 1;

/// The pronoun that is the subject found nobody to stand for.
bool starts_with_pronoun(const SentenceView& view, std::string_view what, const VerbGroup& group) {
  const std::string_view pronoun = view.parse.words[group.subject.first].text;
  return what.size() > pronoun.size() && what[pronoun.size()] == ' ' &&
         language::equal_folded(what.substr(0, pronoun.size()), pronoun);
}

bool first_person(const SentenceView& view, const VerbGroup& group) {
  return view.parse.words[group.subject.first].is(k_first_person);
}

/// A subject that nobody can tell ("he", "which") does not stand alone.
bool unknown_subject(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  if (group.subject.last - group.subject.first != 1) return false;
  const Tag only = view.parse.tag(group.subject.first);
  return only == Tag::determiner ||
         (only == Tag::pronoun && starts_with_pronoun(view, mention.what, group));
}

/// "agreed to sell", "had planned to": what governs says it already, or it never came.
bool said_by_governor(const SentenceView& view, const VerbGroup& group) {
  if (group.governed_by == k_nothing) return false;
  const VerbGroup& governor = view.parse.groups[group.governed_by];
  return (governor.sense != nullptr && is_deed(governor.sense->nature)) ||
         governor.tense == Tense::past;
}

/// "organizers chose": nothing follows that would tell what.
bool tells_nothing(const VerbGroup& group, const Mention& mention) {
  return is_vague(mention.kind) && !group.passive && mention.status == Status::happened &&
         !leans_on_noun(group.sense->nature) && mention.what.ends_with(mention.trigger.text);
}

/// "4 May 2016: The firm presents its plans."
bool has_label(const SentenceView& view) {
  std::uint32_t at = 0;
  while (view.parse.tag(at) == Tag::time && at < view.parse.size()) ++at;
  return at > 0 && view.parse.is_mark(at, ':');
}

/// "imports 90 percent": a date that is over belongs to something else. A picture's text opens an
/// article in the present.
bool is_habit(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  if (group.tense != Tense::present || !group.finite || group.perfect || group.progressive ||
      view.narrative.caption || view.narrative.sentence < 2 || !view.article.published ||
      has_label(view))
    return false;
  const std::optional<CivilMinute> latest = mention.when.extent().latest;
  return mention.status == Status::happened && latest &&
         *latest < first_minute(view.article.published->day());
}

/// Something happens at all, and nobody is quoted with it.
bool tells_of_event(const SentenceView& view, const VerbGroup& group, const Mention& mention,
                    bool noun) {
  const Nature nature = group.sense->nature;
  if (is_state(nature)) return false;
  if (nature == Nature::report) {  // "will announce the winner on Friday"
    const bool ahead = mention.status == Status::planned || mention.status == Status::expected;
    return ahead && mention.basis == Basis::expression && !group.object.empty() &&
           !group.conditional;
  }
  if (group.progressive && group.tense == Tense::past) return false;
  const bool starts =
      nature == Nature::aspect || nature == Nature::finish || nature == Nature::schedule;
  const bool tells = is_deed(nature) || !group.sense->kind.empty() || noun;
  if (!tells && !(starts && mention.basis == Basis::expression)) return false;
  return !(view.parse.words[group.head].quoted && view.parse.words[group.range.first].quoted);
}

bool names_someone(const Mention& mention) {
  return std::any_of(mention.participants.begin(), mention.participants.end(),
                     [](const Participant& one) { return one.type != ParticipantType::group; });
}

bool speaks_of_us(const SentenceView& view, WordRange object) {
  for (std::uint32_t at = object.first; at < object.last; ++at)
    if (view.parse.words[at].is(k_first_person)) return true;
  return false;
}

/// Salient though only bounds are known of its time.
bool wanted_undated(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  if (view.narrative.headline) return false;
  if (group.relative || group.subordinate || group.mood == Mood::should) return false;
  const bool news = view.narrative.in_lead && mention.basis == Basis::publication;
  if (news && (group.perfect || !is_vague(mention.kind))) return true;  // "has banned", "rose"
  const bool thin = group.object.last - group.object.first < k_least_object;
  if (is_vague(mention.kind) && (thin || !names_someone(mention))) return false;
  if (mention.status == Status::planned || mention.status == Status::expected)
    return !group.perfect && !speaks_of_us(view, group.object) &&
           (leans_on_noun(group.sense->nature) || names_someone(mention));
  if (mention.status == Status::possible || mention.status == Status::ongoing) return false;
  if (!view.narrative.in_lead) return false;
  return group.sense->nature == Nature::concrete && !mention.participants.empty();
}

Mention* of_group(const SentenceView& view, const VerbGroup& group, std::span<Mention> mentions) {
  const std::uint32_t begin = view.parse.words[group.head].begin;
  const auto found = std::find_if(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    return mention.trigger.range.begin == begin;
  });
  return found == mentions.end() ? nullptr : &*found;
}

/// "announced" -> "announced that it will close the plant".
void add_complement(const SentenceView& view, std::uint32_t index, std::span<Mention> mentions,
                    Mention& report) {
  const auto& groups = view.parse.groups;
  for (std::uint32_t at = index + 1; at < groups.size(); ++at) {
    const VerbGroup& said = groups[at];
    if (!said.complement || said.subject.empty() || said.subject.first < groups[index].range.last)
      continue;
    const Mention* mention = of_group(view, said, mentions);
    if (mention == nullptr || mention->what.empty()) return;
    std::string what = mention->what;
    const std::string_view first = view.parse.words[said.subject.first].text;
    const bool same = language::equal_folded(std::string_view{what}.substr(0, first.size()), first);
    if (same && view.parse.tag(said.subject.first) != Tag::name && what[0] >= 'A' && what[0] <= 'Z')
      what[0] = static_cast<char>(what[0] - 'A' + 'a');
    report.what += " that " + what;
    return;
  }
}

}  // namespace

bool is_vague(std::string_view kind) noexcept { return kind == "other" || kind.empty(); }

bool coarser_than_month(const TimeSpan& span) noexcept {
  return span.precision > Precision::month && span.precision != Precision::none;
}

bool stands_on_timeline(const SentenceView& view, const VerbGroup& group, const Mention& mention,
                        bool noun, bool counts) {
  const Nature nature = group.sense->nature;
  if (!counts || mention.when.unknown() || group.background) return false;
  if (nature == Nature::intent) return noun && !group.reduced && mention.basis == Basis::expression;
  if (!tells_of_event(view, group, mention, noun)) return false;
  if (group.subject.empty() || first_person(view, group) || unknown_subject(view, group, mention))
    return false;
  if (tells_nothing(group, mention) || is_habit(view, group, mention)) return false;
  if (mention.basis != Basis::expression && said_by_governor(view, group)) return false;
  const bool main = group.finite || group.governor != nullptr;
  switch (mention.basis) {
  case Basis::expression:
    if (!main)
      return group.reduced && view.parse.words[group.head].form != k_ing &&
             !is_vague(mention.kind) &&
             (nature == Nature::concrete || !coarser_than_month(mention.when));
    if (group.relative && coarser_than_month(mention.when) && !group.governor)
      return nature == Nature::concrete;
    return true;
  case Basis::narrative:
    return main && nature == Nature::concrete && mention.when.single_day().has_value() &&
           view.narrative.age <= k_still_there && !mention.participants.empty();
  case Basis::publication:
  case Basis::bound:
    return main && wanted_undated(view, group, mention);
  default:
    return false;
  }
}

void promote_report(const SentenceView& view, std::span<Mention> mentions) {
  for (const Mention& mention : mentions)
    if (mention.timeline) return;
  for (std::uint32_t index = 0; index < view.parse.groups.size(); ++index) {
    const VerbGroup& group = view.parse.groups[index];
    if (group.sense == nullptr || group.sense->nature != Nature::report || !group.finite ||
        group.relative || group.negated || group.sense->action == "say" || group.subject.empty())
      continue;
    Mention* report = of_group(view, group, mentions);
    if (report == nullptr || report->basis != Basis::expression ||
        coarser_than_month(report->when) || first_person(view, group) ||
        view.parse.words[group.head].quoted || unknown_subject(view, group, *report))
      continue;
    if (report->what.ends_with(report->trigger.text))
      add_complement(view, index, mentions, *report);
    else if (group.object.last - group.object.first < 2)
      continue;
    if (report->what.ends_with(report->trigger.text)) continue;
    report->timeline = true;
    return;
  }
}

}  // namespace dateline::events
