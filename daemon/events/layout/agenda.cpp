// SPDX-License-Identifier: Apache-2.0
#include "layout/agenda.hpp"

#include "lexicon/letters.hpp"
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
    const auto [first, last] = without_marks();
    const std::uint32_t front = behind_times(first);
    if (front > first && closes_label(front)) return line({front + 1, last}, {first, front});
    if (front > first && shows_hour({first, front})) return line({front, last}, {first, front});
    const std::uint32_t back = before_times(first, last);
    if (back < last && back > first && closes_label(back - 1))
      return line({first, back - 1}, {back, last});
    return std::nullopt;
  }

  [[nodiscard]] std::optional<AgendaLine> under(std::uint32_t day) const {
    const WordRange entry = without_marks();
    if (!tells(entry) || names_other_day(entry, day)) return std::nullopt;
    const std::uint32_t head = head_of(entry);
    const bool event = names_match(parse_) || parse_.words[head].entry->noun != nullptr;
    return event ? std::optional{AgendaLine{entry, head, day}} : std::nullopt;
  }

 private:
  /// Without what opens the line of a list and what ends a sentence.
  [[nodiscard]] WordRange without_marks() const {
    std::uint32_t first = 0;
    while (first < parse_.size() && is_bullet(parse_.words[first])) ++first;
    std::uint32_t last = parse_.size();
    while (last > first && parse_.is_mark(last - 1, '.')) --last;
    return {first, last};
  }

  /// "10:00 Plea hearing", but not "May 3rd, 11:18 am ET", which stamps what a reader says.
  [[nodiscard]] bool shows_hour(WordRange label) const {
    for (std::uint32_t at = label.first; at < label.last; ++at) {
      const WordText& text = parse_.words[at].text;
      const bool half = language::equal_folded(text, "am") || language::equal_folded(text, "pm") ||
                        language::equal_folded(text, "a.m.") ||
                        language::equal_folded(text, "p.m.");
      if (!half && !is_digit(text.front())) return false;
    }
    const auto timex = static_cast<std::uint32_t>(parse_.words[label.first].timex);
    return timexes_[timex].type == TimexType::time;
  }

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
           (at < parse_.size() && (parse_.words[at].is(k_to) || parse_.words[at].text == "at"));
  }

  /// The one day that the words name; none where they name several.
  [[nodiscard]] std::optional<std::uint32_t> day_of(WordRange words) const {
    std::optional<std::uint32_t> day;
    for (std::uint32_t at = words.first; at < words.last; ++at) {
      if (parse_.words[at].timex < 0) continue;
      const auto timex = static_cast<std::uint32_t>(parse_.words[at].timex);
      if (timex == day || !names_day(timexes_[timex])) continue;
      if (day && timexes_[*day].span == timexes_[timex].span) continue;  // "16-26 June"
      const bool hour = day && timexes_[timex].type == TimexType::time &&
                        timexes_[timex].span->single_day() == timexes_[*day].span->single_day();
      if (hour) day.reset();  // "13 May at 7 pm"
      if (day) return std::nullopt;
      day = timex;
    }
    return day;
  }

  /// "surgery at the library, 5pm" goes on with the day, "open from 3 to 9 May" does not; what
  /// names no figure is part of a name ("Christmas fair", "last day of term").
  [[nodiscard]] bool names_other_day(WordRange words, std::uint32_t day) const {
    for (std::uint32_t at = words.first; at < words.last; ++at) {
      if (parse_.words[at].timex < 0) continue;
      const Timex& timex = timexes_[static_cast<std::uint32_t>(parse_.words[at].timex)];
      const bool figure =
          std::any_of(parse_.words[at].text.begin(), parse_.words[at].text.end(), is_digit);
      const bool to_come =
          at > words.first && !parse_.words[at - 1].is(k_noun) &&
          (parse_.tag(at - 1) == Tag::preposition || parse_.words[at - 1].is(k_to));
      if ((!figure && !to_come) || timex.type == TimexType::time) continue;
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
    const bool match = names_match(parse_);
    const bool bids = !match && (parse_.words[entry.first].entry->forms & k_base) != 0 &&
                      entry.first + 1 < entry.last &&
                      parse_.words[entry.first + 1].is(k_determiner | k_possessive);
    if (bids) return true;
    return std::any_of(parse_.groups.begin(), parse_.groups.end(), [&](const VerbGroup& group) {
      const bool name = match && parse_.words[group.head].capitalised;  // "Brent United v Millport"
      return group.finite && entry.contains(group.head) && !name && !awaits(group);
    });
  }

  [[nodiscard]] std::uint32_t head_of(WordRange entry) const {
    for (std::uint32_t at = entry.first; at < entry.last; ++at)
      if (is_one_of(versus_words(), parse_.words[at])) return at;
    std::uint32_t chunk = parse_.chunk_at[first_of_chunk(entry)];
    for (std::uint32_t next = parse_.chunks[chunk].range.last + 1; next < entry.last;
         next = parse_.chunks[chunk].range.last + 1) {  // "OPEC+ committee"
      const bool joined = parse_.is_mark(next - 1, '+') || parse_.is_mark(next - 1, '/');
      if (!joined || parse_.chunk_at[next] == k_nothing) break;
      chunk = parse_.chunk_at[next];
    }
    return parse_.chunks[chunk].head;
  }

  /// Where the first noun phrase begins; the end for none.
  [[nodiscard]] std::uint32_t first_of_chunk(WordRange entry) const {
    std::uint32_t at = entry.first;
    while (at < entry.last && parse_.chunk_at[at] == k_nothing) ++at;
    return at;
  }

  [[nodiscard]] bool opens_with_phrase(WordRange entry) const {
    const std::uint32_t at = first_of_chunk(entry);
    const bool leads = parse_.words[entry.first].form == k_ing ||  // "Trading update"
                       parse_.tag(entry.first) == Tag::time;       // "Christmas fair"
    return at < entry.last && (at == entry.first || (at == entry.first + 1 && leads));
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

  /// Something, and no sentence.
  [[nodiscard]] bool tells(WordRange entry) const {
    return !entry.empty() && entry.last - entry.first <= k_longest_entry &&
           opens_with_phrase(entry) && parse_.tag(entry.first) != Tag::pronoun &&
           names_something(entry) && !has_verb(entry);
  }

  [[nodiscard]] std::optional<AgendaLine> line(WordRange entry, WordRange label) const {
    const std::optional<std::uint32_t> day = day_of(label);
    if (!day || !tells(entry) || names_other_day(entry, *day)) return std::nullopt;
    return AgendaLine{entry, head_of(entry), *day};
  }

  const Parse& parse_;
  std::span<const Timex> timexes_;
};

}  // namespace

bool names_match(const Parse& parse) noexcept {
  return std::any_of(parse.words.begin(), parse.words.end(),
                     [](const Word& word) { return is_one_of(versus_words(), word); });
}

std::optional<AgendaLine> agenda_line(const Parse& parse, std::span<const Timex> timexes) {
  return parse.timed ? LineReader(parse, timexes).run() : std::nullopt;
}

std::optional<AgendaLine> agenda_line_under(std::uint32_t timex, const Parse& parse,
                                            std::span<const Timex> timexes) {
  return LineReader(parse, timexes).under(timex);
}

}  // namespace dateline::events
