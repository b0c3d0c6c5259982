// SPDX-License-Identifier: Apache-2.0
#include "text/dateline_line.hpp"

#include "ascii.hpp"
#include "dates.hpp"
#include "sentence_shape.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace dateline::article {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t k_head_units = 12;      // where a dateline may stand
constexpr std::size_t k_tail_units = 4;       // and one with a label behind the text
constexpr std::size_t k_max_line = 200;       // bytes of a line that is a dateline
constexpr std::size_t k_max_city = 90;        // bytes before the dash of a city's dateline
constexpr std::size_t k_max_head = 120;       // bytes of place, date and agency with marks between
constexpr std::size_t k_max_particle = 3;     // letters of a small word within a name
constexpr std::size_t k_hour_remainder = 12;  // where "5:40 p.m." ends a dateline, no sentence
constexpr std::size_t k_max_remainder = 48;   // bytes of a dateline that are not its date
constexpr std::size_t k_words = 3;            // "The shop opens on 1 December." has more
constexpr std::size_t k_label_words = 6;      // "Published on 1 December 2025." has not
constexpr std::size_t k_max_issuer = 80;  // and of one that ends with it: who says so, and where

struct Label {
  std::string_view text;
  DatelineForm form;
};

// In lower case, longest first where one begins another.
constexpr std::array k_labels{
    Label{"first published", DatelineForm::labelled},
    Label{"originally published", DatelineForm::labelled},
    Label{"published", DatelineForm::labelled},
    Label{"publication date", DatelineForm::labelled},
    Label{"pub date", DatelineForm::labelled},
    Label{"posted", DatelineForm::labelled},
    Label{"issued", DatelineForm::labelled},
    Label{"released", DatelineForm::labelled},
    Label{"release date", DatelineForm::labelled},
    Label{"date:", DatelineForm::labelled},
    Label{"date published", DatelineForm::labelled},
    Label{"dateline:", DatelineForm::labelled},
    Label{"created", DatelineForm::labelled},
    Label{"compiled", DatelineForm::labelled},
    Label{"sent:", DatelineForm::labelled},
    Label{"last updated", DatelineForm::updated},
    Label{"last modified", DatelineForm::updated},
    Label{"updated", DatelineForm::updated},
    Label{"update:", DatelineForm::updated},
    Label{"modified", DatelineForm::updated},
    Label{"edited", DatelineForm::updated},
    Label{"corrected", DatelineForm::updated},
    Label{"veröffentlicht", DatelineForm::labelled},
    Label{"stand:", DatelineForm::updated},
    Label{"aktualisiert", DatelineForm::updated},
    Label{"publié", DatelineForm::labelled},
    Label{"mis à jour", DatelineForm::updated},
    Label{"publicado", DatelineForm::labelled},
    Label{"actualizado", DatelineForm::updated},
    Label{"atualizado", DatelineForm::updated},
    Label{"pubblicato", DatelineForm::labelled},
    Label{"aggiornato", DatelineForm::updated},
};

constexpr std::array k_dashes{" - "sv, " – "sv, " — "sv, "—"sv, " -- "sv, "–"sv};

const Label* label_of(std::string_view line) noexcept {
  const auto* found = std::find_if(k_labels.begin(), k_labels.end(), [&](const Label& label) {
    return starts_with_folded(line, label.text);
  });
  return found == k_labels.end() ? nullptr : found;
}

// Words before a day that something else is told of than that the text came out: "Results for the
// year ended 30 June 2026", "Library to close on 24 December 2026".
constexpr std::array k_other_leads{"on"sv,   "by"sv,    "until"sv, "till"sv,
                                   "to"sv,   "for"sv,   "ended"sv, "ending"sv,
                                   "from"sv, "since"sv, "after"sv, "before"sv};

// Unless the line holds one of these.
constexpr std::array k_brought_out{"issued"sv,   "published"sv, "posted"sv,   "released"sv,
                                   "written"sv,  "updated"sv,   "created"sv,  "submitted"sv,
                                   "held"sv,     "dated"sv,     "reported"sv, "press release"sv,
                                   "reporting"sv};

struct DateInLine {
  Published published;
  std::size_t size = 0;                      ///< bytes that the date takes
  std::size_t end = std::string_view::npos;  ///< where it does; npos: not known
  bool whole = true;                         ///< with its year
};

std::optional<DateInLine> date_in(std::string_view line, DateOrder order,
                                  std::optional<CivilDay> hint) {
  const auto found = [](const DatelineMatch& match, bool whole) {
    return DateInLine{match.published, match.range.size(), match.range.end, whole};
  };
  if (const auto match = read_with_offset(line, order)) return found(*match, true);
  if (const auto day = find_day(line, order)) return DateInLine{published_on(*day), 10};
  if (!hint) return std::nullopt;
  if (const auto match = read_with_offset(line, order, hint)) return found(*match, false);
  return std::nullopt;
}

/// The last word of `text` that is neither a weekday nor a month.
std::string_view last_word(std::string_view text) {
  for (;;) {
    while (!text.empty() && !is_alpha(text.back())) text.remove_suffix(1);
    const std::size_t space = text.find_last_of(" \t\n");
    const std::string_view word = text.substr(space == text.npos ? 0 : space + 1);
    if (word.empty() || !heads_calendar(word)) return word;
    text.remove_suffix(word.size());
  }
}

// As short as what stands in names: "Taxes are due on 31 January."
constexpr std::array k_short_verbs{"are"sv, "cut"sv, "due"sv, "end"sv, "had"sv,
                                   "has"sv, "hit"sv, "is"sv,  "led"sv, "met"sv,
                                   "ran"sv, "run"sv, "set"sv, "was"sv, "won"sv};

/// No word but names, and the short ones that stand in names ("Rio de Janeiro", "Port of Spain").
bool names_alone(std::string_view text) noexcept {
  const auto is_letter = [](char each) {
    return is_lower(each) || is_upper(each) || is_high(each);
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_letter(text[at])) continue;
    const std::size_t first = at;
    while (at < text.size() && is_letter(text[at])) ++at;
    if (!is_lower(text[first])) continue;
    const std::string_view word = text.substr(first, at - first);
    if (word.size() > k_max_particle ||
        std::find(k_short_verbs.begin(), k_short_verbs.end(), word) != k_short_verbs.end())
      return false;
  }
  return true;
}

bool is_brought_out(std::string_view text) noexcept {
  return std::any_of(k_brought_out.begin(), k_brought_out.end(),
                     [&](std::string_view each) { return find_folded(text, each) != text.npos; });
}

/// "Demolition starts: 12 April 2027": a label that says of what the day is, and no name ("Lisbon:
/// 15 January 2026"); with a day before it, "Ships in Bottles: 6 February - 9 May 2027", any.
bool labels_day(std::string_view before) noexcept {
  const std::size_t colon = before.rfind(": ");
  if (colon != before.npos && names_day(before.substr(colon))) return true;
  while (before.ends_with(' ')) before.remove_suffix(1);
  return before.ends_with(':') && !names_alone(before) && !is_brought_out(before);
}

/// The day of the line is that of what it tells.
bool tells_other_day(std::string_view text, const DateInLine& date) {
  if (starts_with_folded(text, "by ")) return false;
  const std::size_t begin = date.end == text.npos ? text.find_first_of("0123456789")
                                                  : date.end - std::min(date.end, date.size);
  if (labels_day(text.substr(0, begin))) return true;
  const std::string_view own = text.substr(std::min(begin, text.size()));  // "until 3 May"
  const std::array<std::string_view, 2> words{last_word(text.substr(0, begin)),
                                              own.substr(0, own.find(' '))};
  if (std::find_first_of(words.begin(), words.end(), k_other_leads.begin(), k_other_leads.end()) ==
      words.end())
    return false;
  return find_folded(text, " to be ") != text.npos || !is_brought_out(text);
}

/// Where a city's dateline ends and the text begins; npos where the line has none.
std::size_t city_end(std::string_view text) noexcept {
  const std::string_view head = text.substr(0, k_max_city);
  std::size_t end = std::string_view::npos;
  for (const std::string_view dash : k_dashes) end = std::min(end, head.find(dash));
  return end;
}

/// "LONDON", "Paris, France": a place begins with a capital and is no sentence.
bool begins_with_place(std::string_view head) noexcept {
  if (head.empty()) return false;
  if (!is_upper(head.front()) && !is_high(head.front())) return false;
  const std::string_view first = head.substr(0, head.find_first_of(" ,"));
  const auto upper = std::count_if(first.begin(), first.end(), is_upper);
  const bool all_caps = upper >= 2 && std::none_of(first.begin(), first.end(), is_lower);
  return all_caps || head.substr(0, 41).find(',') != std::string_view::npos;
}

/// Where the head of a line may end that holds place, date and agency, in the order of the text:
/// behind each dash, each closing bracket and a year that a full stop or a colon follows.
std::vector<std::size_t> head_ends(std::string_view text) {
  std::vector<std::size_t> ends;
  const std::string_view head = text.substr(0, k_max_head);
  for (std::size_t at = 0; at < head.size(); ++at) {
    const char letter = head[at];
    const bool stop = letter == '.' || letter == ':';
    if (letter != ' ' && letter != ')' && !stop && !is_high(letter)) continue;
    const std::string_view rest = head.substr(at);
    if (stop && rest.substr(1).starts_with(' ') && at > 0 && is_digit(head[at - 1]))
      ends.push_back(at);
    if (rest.starts_with(") ") || rest.starts_with("). ") || rest.starts_with("): "))
      ends.push_back(at + 1);
    const bool dash = std::any_of(k_dashes.begin(), k_dashes.end(),
                                  [&](std::string_view mark) { return rest.starts_with(mark); });
    if (dash) ends.push_back(at);
  }
  return ends;
}

/// "LISBON, Portugal — January 15, 2026 — The", "LISBON (Newswire, 15 January 2026) The", "Lisbon,
/// 15 January 2026. The", "LISBON, Jan 15: The": place, date and agency with any mark between them,
/// and nothing else.
std::optional<DatelineLine> read_parted_city(std::string_view text, DateOrder order,
                                             std::optional<CivilDay> hint) {
  for (const std::size_t end : head_ends(text)) {
    const std::string_view head = text.substr(0, end);
    const auto date = read_with_offset(head, order, hint);
    if (!date) continue;
    const std::string_view before = head.substr(0, date->range.begin);
    const std::string_view after = head.substr(date->range.end);
    const bool parted = city_end(before) != std::string_view::npos;  // "Lisbon — "
    const bool place =
        !before.empty() &&
        (parted ? is_upper(before.front()) || is_high(before.front()) : begins_with_place(before));
    if (!place || !names_alone(before) || !names_alone(after)) return std::nullopt;
    return DatelineLine{DatelineForm::city, date->published, 0};
  }
  return std::nullopt;
}

std::optional<DatelineLine> read_city(std::string_view text, DateOrder order,
                                      std::optional<CivilDay> hint) {
  const std::string_view start = text.substr(0, k_max_head);
  if (std::none_of(start.begin(), start.end(), is_digit)) return std::nullopt;
  const std::size_t end = city_end(text);
  const std::string_view head = text.substr(0, end);
  if (end != std::string_view::npos && begins_with_place(head)) {
    if (const auto date = date_in(head, order, hint))
      return DatelineLine{DatelineForm::city, date->published, 0};
  }
  return read_parted_city(text, order, hint);
}

/// "Compiled 12 October 2025. All times local.": the date stands right behind the label, and a full
/// stop behind it.
bool opens_line(std::string_view text, const Label& label, const DateInLine& date) {
  constexpr std::size_t k_gap = 2;  // ": "
  return date.end < text.size() && text[date.end] == '.' &&
         date.end <= label.text.size() + k_gap + date.size;
}

}  // namespace

bool may_be_dateline(const TextUnit& unit) noexcept {
  constexpr std::size_t k_most_words = 5;
  return !unit.is_item() || count_words(unit.text) <= k_most_words;
}

std::optional<DatelineLine> read_dateline_line(std::string_view text, DateOrder order,
                                               std::optional<CivilDay> hint) {
  if (text.empty()) return std::nullopt;
  if (text.size() > k_max_line) return read_city(text, order, hint);
  const Label* label = label_of(text);
  const bool dated = std::any_of(text.begin(), text.end(), is_digit);
  const auto date = dated ? date_in(text, order, hint) : std::nullopt;
  if (!date) return std::nullopt;
  const std::size_t remainder = text.size() - std::min(text.size(), date->size);
  const bool hour = text.ends_with(".m.") && (label != nullptr || remainder <= k_hour_remainder);
  const bool sentence =  // not "Sept 22, 2025 | CAPE CANAVERAL, Fla."
      ends_sentence(text) && count_words(text) > (label != nullptr ? k_label_words : k_words) &&
      !hour && !names_alone(text);
  if (label != nullptr && !sentence) return DatelineLine{label->form, date->published, 0};
  if (label != nullptr && opens_line(text, *label, *date))
    return DatelineLine{DatelineForm::city, date->published, 0};
  const std::size_t behind = text.size() - std::min(text.size(), date->end);
  const bool last = behind == 0 || (behind == 1 && text.back() == ')');  // "News (24 May 2025)"
  const bool byline =  // "By Ana Ruiz, health reporter, The Tarn Courier, Tuesday, May 6, 2025"
      last && starts_with_folded(text, "by ");
  const bool alone = (remainder <= (last ? k_max_issuer : k_max_remainder) || byline) && !sentence;
  if (alone && (date->whole || names_alone(text)) && !tells_other_day(text, *date))
    return DatelineLine{DatelineForm::alone, date->published, 0};
  return read_city(text, order, hint);
}

std::optional<DatelineLine> find_dateline_line(const std::vector<TextUnit>& units,
                                               const std::vector<CalendarLine>& calendar,
                                               DateOrder order, std::optional<CivilDay> hint) {
  std::optional<DatelineLine> best;
  const auto consider = [&](std::size_t at, bool head) {
    const bool listed = calendar[at] != CalendarLine::none || units[at].is_item();
    auto found = read_dateline_line(units[at].text, order, listed ? std::nullopt : hint);
    if (!found || (!head && found->form != DatelineForm::labelled)) return;
    if (found->form == DatelineForm::alone && !may_be_dateline(units[at])) return;
    if (best && best->form <= found->form) return;
    found->unit = at;
    best = found;
  };
  const std::size_t head = std::min(units.size(), k_head_units);
  for (std::size_t at = 0; at < head; ++at) consider(at, true);
  const std::size_t tail = units.size() - std::min(units.size(), k_tail_units);
  for (std::size_t at = std::max(head, tail); at < units.size(); ++at) consider(at, false);
  return best;
}

}  // namespace dateline::article
