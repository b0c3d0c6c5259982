// SPDX-License-Identifier: Apache-2.0
#include "layout/agenda.hpp"

#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <string_view>

namespace dateline::events {
namespace {

// A line that says more is prose.
constexpr std::uint32_t k_longest_entry = 24;

/// Opens the line of a list.
bool is_bullet(const Word& word) noexcept { return word.is_mark('-') || word.is_mark('*'); }

/// "11 May, 9 a.m." of "11 May, 9 a.m. to noon".
bool lies_in_a_day(const TimeSpan& span) noexcept {
  const Interval extent = span.extent();
  return extent.earliest && extent.latest && day_of(*extent.earliest) == day_of(*extent.latest);
}

/// A day, a month or a part of a year, and no time of day or length.
bool names_day(const Timex& timex) noexcept {
  return timex.span && timex.type != TimexType::duration && timex.type != TimexType::set &&
         timex.span->precision < Precision::year && timex.value.find('T') != 0 &&
         (timex.type == TimexType::date || lies_in_a_day(*timex.span));
}

class LineReader {
 public:
  LineReader(const Parse& parse, std::span<const Timex> timexes)
      : parse_(parse), timexes_(timexes) {}

  [[nodiscard]] std::optional<AgendaLine> run() const {
    std::uint32_t first = 0;
    while (first < parse_.size() && is_bullet(parse_.words[first])) ++first;
    std::uint32_t last = parse_.size();
    while (last > first && parse_.is_mark(last - 1, '.')) --last;
    const std::uint32_t front = behind_times(first);
    if (front > first && closes_label(front)) return line({front + 1, last}, {first, front});
    const std::uint32_t back = before_times(first, last);
    if (back < last && back > first && closes_label(back - 1))
      return line({first, back - 1}, {back, last});
    return std::nullopt;
  }

 private:
  [[nodiscard]] bool closes_label(std::uint32_t at) const {
    return parse_.is_mark(at, ':') || (parse_.is_mark(at, '-') && parse_.words[at].spaced);
  }

  [[nodiscard]] std::uint32_t behind_times(std::uint32_t at) const {
    const std::uint32_t first = at;
    while (parse_.tag(at) == Tag::time ||
           (at > first && joins_label(at) && parse_.tag(at + 1) == Tag::time))
      ++at;
    return at;
  }

  [[nodiscard]] std::uint32_t before_times(std::uint32_t first, std::uint32_t at) const {
    while (at > first && (parse_.tag(at - 1) == Tag::time ||
                          (at > first + 1 && joins_label(at - 1) && parse_.tag(at) == Tag::time &&
                           parse_.tag(at - 2) == Tag::time)))
      --at;
    return at;
  }

  /// "11 April, 9 a.m. to noon"
  [[nodiscard]] bool joins_label(std::uint32_t at) const {
    return parse_.is_mark(at, ',') || parse_.is_mark(at, '-') ||
           (at < parse_.size() && parse_.words[at].is(k_to));
  }

  /// The one day that the words name; none where they name several.
  [[nodiscard]] std::optional<std::uint32_t> day_of(WordRange words) const {
    std::optional<std::uint32_t> day;
    for (std::uint32_t at = words.first; at < words.last; ++at) {
      if (parse_.words[at].timex < 0) continue;
      const auto timex = static_cast<std::uint32_t>(parse_.words[at].timex);
      if (timex == day || !names_day(timexes_[timex])) continue;
      if (day && timexes_[*day].span == timexes_[timex].span) continue;  // "16-26 June"
      if (day) return std::nullopt;
      day = timex;
    }
    return day;
  }

  /// "surgery at the library, 5pm" goes on with the day, "open from 3 to 9 May" does not.
  [[nodiscard]] bool names_other_day(WordRange words, std::uint32_t day) const {
    for (std::uint32_t at = words.first; at < words.last; ++at) {
      if (parse_.words[at].timex < 0) continue;
      const Timex& timex = timexes_[static_cast<std::uint32_t>(parse_.words[at].timex)];
      if (names_day(timex) && timex.span->single_day() != timexes_[day].span->single_day())
        return true;
    }
    return false;
  }

  /// "Verdict expected in the case", "launch planned".
  [[nodiscard]] static bool awaits(const VerbGroup& group) noexcept {
    return group.sense != nullptr && group.sense->nature == Nature::intent &&
           group.sense->governor != nullptr && group.tense == Tense::past &&
           group.range.first == group.head;
  }

  /// A finite one, or one that bids: "Ask the editor on this page".
  [[nodiscard]] bool has_verb(WordRange entry) const {
    const bool bids = (parse_.words[entry.first].entry->forms & k_base) != 0 &&
                      entry.first + 1 < entry.last &&
                      parse_.words[entry.first + 1].is(k_determiner | k_possessive);
    if (bids) return true;
    return std::any_of(parse_.groups.begin(), parse_.groups.end(), [&](const VerbGroup& group) {
      return group.finite && entry.contains(group.head) && !awaits(group);
    });
  }

  [[nodiscard]] std::uint32_t head_of(WordRange entry) const {
    for (std::uint32_t at = entry.first; at < entry.last; ++at)
      if (is_one_of(versus_words(), parse_.words[at].text)) return at;
    std::uint32_t chunk = parse_.chunk_at[entry.first];
    for (std::uint32_t next = parse_.chunks[chunk].range.last + 1; next < entry.last;
         next = parse_.chunks[chunk].range.last + 1) {  // "OPEC+ committee"
      const bool joined = parse_.is_mark(next - 1, '+') || parse_.is_mark(next - 1, '/');
      if (!joined || parse_.chunk_at[next] == k_nothing) break;
      chunk = parse_.chunk_at[next];
    }
    return parse_.chunks[chunk].head;
  }

  /// Not "The: Oct. 30", which a broken line leaves.
  [[nodiscard]] bool names_something(WordRange entry) const {
    for (std::uint32_t at = entry.first; at < entry.last; ++at) {
      const Tag tag = parse_.tag(at);
      if (tag == Tag::noun || tag == Tag::name || tag == Tag::number || tag == Tag::adjective)
        return true;
    }
    return false;
  }

  [[nodiscard]] std::optional<AgendaLine> line(WordRange entry, WordRange label) const {
    const std::optional<std::uint32_t> day = day_of(label);
    const bool tells = day && !entry.empty() && entry.last - entry.first <= k_longest_entry &&
                       parse_.chunk_at[entry.first] != k_nothing &&
                       parse_.tag(entry.first) != Tag::pronoun && names_something(entry) &&
                       !has_verb(entry) && !names_other_day(entry, *day);
    if (!tells) return std::nullopt;
    return AgendaLine{entry, head_of(entry), *day};
  }

  const Parse& parse_;
  std::span<const Timex> timexes_;
};

}  // namespace

std::optional<AgendaLine> agenda_line(const Parse& parse, std::span<const Timex> timexes) {
  return parse.timed ? LineReader(parse, timexes).run() : std::nullopt;
}

}  // namespace dateline::events
