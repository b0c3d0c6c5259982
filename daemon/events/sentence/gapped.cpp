// SPDX-License-Identifier: Apache-2.0
// The lines of a clause that is said more than once with one verb.
#include "grammar/gapped.hpp"

#include "dating/dating.hpp"
#include "phrase/phrase.hpp"
#include "sentence/reader.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace dateline::events {
namespace {

/// The name has a word that the range has too.
bool is_named_in(const Parse& parse, WordRange range, std::string_view name) {
  for (std::uint32_t at = range.first; at < range.last; ++at)
    if (parse.words[at].capitalised && name.find(parse.words[at].text) != name.npos) return true;
  return false;
}

/// Without those that only `others` name.
template <typename Named>
void keep_own(const Parse& parse, WordRange own, const std::vector<WordRange>& others,
              std::vector<Named>& named) {
  std::erase_if(named, [&](const Named& each) {
    return !is_named_in(parse, own, each.text) &&
           std::any_of(others.begin(), others.end(),
                       [&](WordRange other) { return is_named_in(parse, other, each.text); });
  });
}

/// Of the same kind as the time of the clause, and another one; "in May and again on 4 August": as
/// precise or not.
bool fits(const Timex& timex, const Timex& first, bool again) {
  return timex.span && first.span && timex.type == TimexType::date && first.type == timex.type &&
         timex.span->shape == TimeSpan::Shape::within && timex.span != first.span &&
         (again || timex.span->precision == first.span->precision);
}

/// "on 4, 5 and 11 June", but not "on Monday and Tuesday" or "on 4, 5 and 6 June": a stretch.
bool are_apart(const SentenceView& view, const std::vector<Gapped>& days, std::uint32_t first) {
  std::optional<CivilDay> before = view.timexes[first].span->single_day();
  bool apart = false;
  for (const Gapped& each : days) {
    if (each.again) return true;
    const auto timex = static_cast<std::uint32_t>(view.parse.words[each.time].timex);
    const auto& span = view.timexes[timex].span;
    const std::optional<CivilDay> day = span ? span->single_day() : std::nullopt;
    if (!before || !day) return false;
    apart = apart || *day - *before > date::days{1} || *day < *before;
    before = day;
  }
  return apart;
}

/// "and again on 4 August if talks fail": what stands right behind the time.
bool opens_condition(const Parse& parse, std::uint32_t timex) {
  std::uint32_t end = parse.size();
  while (end > 0 && parse.words[end - 1].timex != static_cast<std::int32_t>(timex)) --end;
  return end > 0 && end < parse.size() && parse.words[end].is(k_conditional);
}

}  // namespace

void SentenceReader::read_gapped(const VerbGroup& group, const Dated& dated, Mention& told) {
  if (!told.timeline || told.basis != Basis::expression || !dated.time.timex ||
      told.kind == "deadline")
    return;
  const std::uint32_t said = *dated.time.timex;
  const Parse& parse = view_.parse;
  std::uint32_t time = group.range.last;
  while (time < parse.size() && parse.words[time].timex != static_cast<std::int32_t>(said)) ++time;
  const std::vector<Gapped> all = find_gapped(parse, group, time);
  if (all.empty()) return;
  const Gapped::Part part = all.front().part;
  if (part == Gapped::Part::day) {
    if (!are_apart(view_, all, said)) return;
    told.when = *view_.timexes[said].span;  // not the stretch of the first two
  }
  const bool past = told.status == Status::happened;
  const auto line = [&](const VerbGroup& clause, std::uint32_t timex) {
    return PhraseBuilder(parse, view_.article.body, view_.names, discourse_,
                         static_cast<std::int32_t>(timex))
        .clause(clause, past);
  };
  VerbGroup clause = group;
  clause.object = object_before(parse, group, time);
  clause.aside = {};
  std::vector<WordRange> parts{part == Gapped::Part::subject ? group.subject : clause.object};
  for (const Gapped& each : all) parts.push_back(each.words);
  const std::size_t before = gapped_.size();
  for (const Gapped& each : all) {
    const auto timex = static_cast<std::uint32_t>(parse.words[each.time].timex);
    if (!fits(view_.timexes[timex], view_.timexes[said], each.again)) {
      gapped_.resize(before);
      return;
    }
    Mention& mention = gapped_.emplace_back(told);
    VerbGroup other = clause;
    if (part == Gapped::Part::object) other.object = each.words;
    if (each.led) other.range.last = clause.object.first + 1;
    if (part == Gapped::Part::subject) other.subject = each.words;
    if (part != Gapped::Part::day) mention.what = line(other, timex);
    if (each.again && opens_condition(parse, timex)) mention.status = Status::possible;
    const EventTime then{*view_.timexes[timex].span, timex, {}};
    mention.when = then.span;
    mention.time = evidence_of(view_, then);
    if (part == Gapped::Part::day) continue;
    keep_own(parse, each.words, parts, mention.participants);
    keep_own(parse, each.words, parts, mention.places);
  }
  if (part == Gapped::Part::day) return;
  told.what = line(clause, said);
  keep_own(parse, parts.front(), parts, told.participants);
  keep_own(parse, parts.front(), parts, told.places);
}

}  // namespace dateline::events
