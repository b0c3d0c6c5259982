// SPDX-License-Identifier: Apache-2.0
#include "dating/shared_times.hpp"

#include "dating/dating.hpp"
#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/kinds.hpp"
#include "tables/tables.hpp"
#include "times/coarseness.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

/// "met X and signed Y on Tuesday": clauses that share a subject share the time.
bool shares_subject(const VerbGroup& group, const VerbGroup& other) {
  const bool life = other.sense != nullptr && other.sense->kind == "birth";
  return !life && !other.awaited && group.finite && other.finite && !group.subject.empty() &&
         group.tense == other.tense && group.perfect == other.perfect && group.mood == other.mood &&
         group.subject.first == other.subject.first && group.relative == other.relative;
}

/// "approved a budget and named Ruiz director, effective May 1": of her post alone.
bool comes_into_force(const SentenceView& view, const Attachment& attachment) {
  const std::uint32_t begin = view.timexes[attachment.timex].range.begin;
  constexpr std::string_view k_effective = "effective ";
  return attachment.effective && begin >= k_effective.size() &&
         view.article.body.substr(begin - k_effective.size(), k_effective.size()) == k_effective;
}

/// The times of the clause at `index` for another one with its subject. "defaulted and stayed shut
/// until May", "postponed a ban until May and approved a pool", "will resume and run until May":
/// neither a deed nor a start lasts until any time.
std::vector<Attachment> shared_with(const SentenceView& view, std::uint32_t index,
                                    const VerbGroup& group) {
  std::vector<Attachment> shared = view.times.of_group[index];
  const Nature nature = group.sense == nullptr ? Nature::state : group.sense->nature;
  const bool at_once = (is_deed(nature) && !group.sense->lasting) || nature == Nature::aspect ||
                       nature == Nature::finish;
  if (at_once)
    std::erase_if(shared, [](const Attachment& each) { return each.role == TimeRole::until; });
  std::erase_if(shared, [&](const Attachment& each) { return comes_into_force(view, each); });
  return shared;
}

/// "after the fire", "following the vote": the word at `at` leads to what the deed came after.
bool leads_to_earlier(const Parse& parse, std::uint32_t at) {
  const WordText& link = parse.words[at].text;
  return (link == "after" || link == "following") && parse.chunk_at[at + 1] != k_nothing;
}

/// "was floated in 2009 and dropped after the 2010 election": some time behind that.
std::vector<Attachment> behind_event(const SentenceView& view, const VerbGroup& group) {
  const Parse& parse = view.parse;
  for (std::uint32_t at = group.object.first; at + 1 < group.object.last; ++at) {
    if (!leads_to_earlier(parse, at)) continue;
    const std::uint32_t head = parse.chunks[parse.chunk_at[at + 1]].head;
    for (std::uint32_t in = at + 1; in < head; ++in)
      if (parse.words[in].timex >= 0 && !parse.words[in].length)
        return {{static_cast<std::uint32_t>(parse.words[in].timex), TimeRole::behind}};
  }
  return {};
}

/// "was published on Monday but compiled before the unrest": the second deed is the older one.
bool comes_before(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t link = group.range.last;
  return link + 1 < parse.size() && parse.words[link].text == "before" &&
         parse.chunk_at[link + 1] != k_nothing;
}

/// "was introduced in May but stalled when they left in June": a clause of its own says when.
bool tells_when(const SentenceView& view, std::uint32_t index) {
  const auto& groups = view.parse.groups;
  if (index + 1 >= groups.size() || view.times.of_group[index + 1].empty()) return false;
  const VerbGroup& next = groups[index + 1];
  const std::uint32_t first = next.subject.first;
  return next.finite && next.link == Link::when && !next.subject.empty() && first > 0 &&
         first - 1 == std::max(groups[index].range.last, groups[index].object.last);
}

/// "was tabled on Monday and passed at a session held on Friday": where it was done has a day of
/// its own.
std::vector<Attachment> of_session(const SentenceView& view, std::uint32_t index) {
  static constexpr std::array<std::string_view, 3> k_at{"at", "in", "during"};
  const auto& groups = view.parse.groups;
  if (index + 1 >= groups.size()) return {};
  const VerbGroup& held = groups[index + 1];
  const std::uint32_t first = held.subject.first;
  const bool of_its_object = held.reduced && !held.subject.empty() && first > 0 &&
                             groups[index].object.contains(first) &&
                             is_one_of(k_at, view.parse.words[first - 1].text);
  return of_its_object ? view.times.of_group[index + 1] : std::vector<Attachment>{};
}

/// "last season", "the following season": a time that no calendar has.
bool names_season(const Parse& parse, const VerbGroup& group) {
  for (std::uint32_t at = group.object.first; at + 1 < group.object.last; ++at)
    if (is_one_of(season_order(), parse.words[at]) &&
        is_one_of(season_words(), parse.words[at + 1]))
      return true;
  return false;
}

/// "and later became", "and has since led", "and was soon demolished".
bool says_later(const Parse& parse, const VerbGroup& group) {
  std::uint32_t at = group.range.first;
  while (at > 0 && may_interrupt(parse.tag(at - 1))) --at;
  for (; at < group.range.last; ++at)
    if (is_one_of(sequel_words(), parse.words[at])) return true;
  return false;
}

constexpr auto k_continuing =
    std::to_array<std::string_view>({"keep", "continue", "remain", "stay"});

/// "and went on to lead it", "but kept teaching": long after.
bool goes_on(const Parse& parse, const VerbGroup& group) {
  if (group.sense == nullptr || group.tense != Tense::past) return false;
  const bool on = group.sense->lemma == "go" && group.governs != k_nothing &&
                  parse.words[group.range.last - 1].text == "on";
  return on || is_one_of(k_continuing, group.sense->lemma);
}

/// "in 2004", "in May": later than that need not be then.
bool is_wide(const SentenceView& view, const Attachment& attachment) {
  const auto& span = view.timexes[attachment.timex].span;
  return span && span->precision >= Precision::month && span->precision != Precision::none;
}

/// "was founded in 2006 and grew during the war": not in that year for all one knows.
bool in_another_period(const SentenceView& view, std::uint32_t index) {
  const Parse& parse = view.parse;
  const WordRange object = parse.groups[index].object;
  const std::vector<Attachment>& before = view.times.of_group[index - 1];
  const bool years = std::all_of(before.begin(), before.end(), [&](const Attachment& each) {
    const auto& span = view.timexes[each.timex].span;
    return span && coarser_than_month(*span);
  });
  for (std::uint32_t at = object.first; years && at + 1 < object.last; ++at)
    if (parse.words[at].text == "during" && parse.words[at + 1].timex < 0) return true;
  return false;
}

/// "shut the school, emptied the street and searched a home on Monday": the last of a list of deeds
/// behind the one at `index`, where that has a day; else the next one.
std::uint32_t last_of_list(const SentenceView& view, std::uint32_t index) {
  const auto& groups = view.parse.groups;
  std::uint32_t last = index + 1;
  while (last + 1 < groups.size() && view.times.of_group[last].empty() &&
         view.parse.is_mark(groups[last].range.first - 1, ',') &&
         shares_subject(groups[last], groups[last + 1]))
    ++last;
  const std::vector<Attachment>& all = view.times.of_group[last];
  const bool day = std::all_of(all.begin(), all.end(), [&](const Attachment& each) {
    const auto& span = view.timexes[each.timex].span;
    return each.role == TimeRole::at && span && span->single_day();
  });
  return day ? last : index + 1;
}

/// "moved to Oslo and died two years later": the day of the second deed alone.
bool counts_on(const SentenceView& view, std::uint32_t index) {
  const std::vector<Attachment>& all = view.times.of_group[index];
  return std::any_of(all.begin(), all.end(), [&](const Attachment& each) {
    return view.timexes[each.timex].range.of(view.article.body).ends_with(" later");
  });
}

/// "sold a mine and on Monday bought a mill": of the second deed alone.
bool opens_with_time(const Parse& parse, const VerbGroup& group) {
  std::uint32_t first = group.range.first;
  while (first > 0 && may_interrupt(parse.tag(first - 1))) --first;
  const bool time = first < group.range.first && parse.tag(first) == Tag::time;
  if (time && first > 0 && parse.tag(first - 1) == Tag::preposition) --first;
  return time && first > 0 && parse.tag(first - 1) == Tag::coordinator;
}

/// "shut the pool after the fire and reopened it on Monday": what it came after says when, and it
/// was before that.
bool follows_event(const Parse& parse, const VerbGroup& group) {
  for (std::uint32_t at = group.object.first; at + 1 < group.object.last; ++at)
    if (leads_to_earlier(parse, at)) return true;
  return false;
}

}  // namespace

bool goes_on_later(const SentenceView& view, std::uint32_t index) {
  const Parse& parse = view.parse;
  if (index == 0 || !shares_subject(parse.groups[index], parse.groups[index - 1])) return false;
  const std::vector<Attachment>& before = view.times.of_group[index - 1];
  if (before.empty()) return false;
  const VerbGroup& group = parse.groups[index];
  return names_season(parse, group) || in_another_period(view, index) ||
         ((says_later(parse, group) || goes_on(parse, group)) &&
          std::all_of(before.begin(), before.end(),
                      [&](const Attachment& each) { return is_wide(view, each); }));
}

std::optional<std::vector<Attachment>> shared_by_clause_before(const SentenceView& view,
                                                               std::uint32_t index) {
  const auto& groups = view.parse.groups;
  if (index == 0 || !shares_subject(groups[index], groups[index - 1]) || tells_when(view, index))
    return std::nullopt;
  std::vector<Attachment> own = of_session(view, index);
  if (own.empty()) own = behind_event(view, groups[index]);
  if (!own.empty()) return own;
  std::vector<Attachment> shared = shared_with(view, index - 1, groups[index]);
  if (comes_before(view.parse, groups[index]))
    for (Attachment& each : shared) each.role = TimeRole::before;
  return shared;
}

std::vector<Attachment> shared_by_scene(const SentenceView& view, std::uint32_t index) {
  const auto& groups = view.parse.groups;
  const VerbGroup& group = groups[index];
  if (index == 0 || !group.finite || group.perfect || group.tense != Tense::past ||
      group.mood != Mood::plain || group.subject.empty() || group.sense == nullptr ||
      !(is_harm(group.sense->kind) || (group.passive && is_deed(group.sense->nature))))
    return {};
  const VerbGroup& scene = groups[index - 1];
  const bool inside = !scene.finite && !scene.infinitive && scene.governor == nullptr &&
                      view.parse.words[scene.head].form == k_ing && !scene.subject.empty() &&
                      scene.subject.first == group.subject.first;
  const std::vector<Attachment>& times = view.times.of_group[index - 1];
  const bool then = std::all_of(times.begin(), times.end(), [&](const Attachment& each) {
    const auto& span = view.timexes[each.timex].span;  // not "expecting a baby in March"
    return each.role == TimeRole::at && span && span->single_day();
  });
  return inside && then ? times : std::vector<Attachment>{};
}

/// "was born in 1950, moved to Oslo and opened a shop in 1980": some time between the two.
bool lies_between(const SentenceView& view, std::uint32_t index) {
  const auto& groups = view.parse.groups;
  const VerbGroup& group = groups[index];
  if (index == 0 || !shares_subject(group, groups[index + 1]) ||
      view.times.of_group[index + 1].empty() || !groups[index - 1].finite ||
      groups[index - 1].relative != group.relative || group.range.first == 0 ||
      groups[index - 1].subject.first != group.subject.first ||
      !view.parse.is_mark(group.range.first - 1, ','))
    return false;
  const std::vector<Attachment>& before = view.times.of_group[index - 1];
  return std::any_of(before.begin(), before.end(),
                     [&](const Attachment& each) { return is_wide(view, each); });
}

std::vector<Attachment> shared_by_clause_behind(const SentenceView& view, std::uint32_t index) {
  const auto& groups = view.parse.groups;
  if (index + 1 >= groups.size()) return {};
  if (lies_between(view, index)) {
    std::vector<Attachment> before = view.times.of_group[index - 1];
    for (Attachment& each : before) each.role = TimeRole::behind;
    return before;
  }
  const std::uint32_t last = last_of_list(view, index);
  const VerbGroup& next = groups[last];
  const bool moved =  // "froze the plan and put the launch off to May"
      next.sense != nullptr && next.sense->nature == Nature::schedule;
  const bool shares = shares_subject(groups[index], next) && !moved && !counts_on(view, last) &&
                      !opens_with_time(view.parse, next);
  if (!shares) return {};
  std::vector<Attachment> shared = shared_with(view, last, groups[index]);
  if (follows_event(view.parse, groups[index]))
    for (Attachment& each : shared) each.role = TimeRole::by;
  return shared;
}

}  // namespace dateline::events
