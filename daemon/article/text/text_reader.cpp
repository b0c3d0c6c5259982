// SPDX-License-Identifier: Apache-2.0
#include "article/reader.hpp"
#include "ascii.hpp"
#include "clean_text.hpp"
#include "dates.hpp"
#include "format_reader.hpp"
#include "sentence_shape.hpp"
#include "text/boilerplate.hpp"
#include "text/calendar_lines.hpp"
#include "text/copyright_year.hpp"
#include "text/dateline_line.hpp"
#include "text/inline_marks.hpp"
#include "text/quoted_mail.hpp"
#include "text/units.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <utility>

namespace dateline::article {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t k_max_title = 200;
constexpr std::size_t k_max_byline = 100;
constexpr std::size_t k_head_units = 24;  // where title and byline may stand

constexpr std::array k_title_labels{"title:"sv, "headline:"sv, "subject:"sv};
constexpr std::array k_byline_starts{
    "by "sv,           "von "sv,        "par "sv,     "por "sv,         "from: "sv,
    "to: "sv,          "author: "sv,    "source: "sv, "reported by "sv, "written by "sv,
    "reporting by "sv, "editing by "sv, "photo: "sv};

template <typename Table>
std::size_t label_length(std::string_view text, const Table& labels) noexcept {
  for (const std::string_view label : labels)
    if (starts_with_folded(text, label)) return label.size();
  return 0;
}

bool is_byline(std::string_view text) noexcept {
  return text.size() <= k_max_byline && !ends_sentence(text) &&
         label_length(text, k_byline_starts) > 0;
}

bool could_be_title(const TextUnit& unit) noexcept {
  return !unit.is_item() && !unit.text.empty() && unit.text.size() <= k_max_title &&
         !unit.text.ends_with('.') && !unit.text.ends_with(':') && !is_byline(unit.text) &&
         count_words(unit.text) >= 2;
}

/// The best dateline. One without a year takes it from the file's name, from the notice of
/// copyright, else from the file's age.
std::optional<DatelineLine> find_dateline_of(const std::vector<TextUnit>& units,
                                             const std::vector<CalendarLine>& calendar,
                                             std::string_view text, const DocumentHints& hints) {
  const DateOrder order = date_order(hints.name, {});
  std::optional<CivilDay> near =
      hints.published ? std::optional{hints.published->day()} : day_in_name(hints.name);
  const std::optional<date::year> year = near ? std::nullopt : copyright_year(text);
  if (!near && hints.modified) near = hints.modified->day();
  if (!year) return find_dateline_line(units, calendar, order, near);
  // A day without a year is read as one near the hint: one of these hints lies near it.
  std::optional<DatelineLine> found;
  for (const date::month_day hint : {date::December / 31, date::July / 1, date::January / 1}) {
    found = find_dateline_line(units, calendar, order, CivilDay{*year / hint});
    if (!found || date::year_month_day{found->published.day()}.year() == *year) break;
  }
  return found;
}

/// The parts of one text, each unit given to one of them.
class TextParts {
 public:
  TextParts(std::string_view text, const DocumentHints& hints)
      : units_(split_units(text)), calendar_(find_calendar(units_)),
        dateline_(find_dateline_of(units_, calendar_, text, hints)),
        dropped_(find_boilerplate(units_, calendar_)) {
    drop_head();
    drop_quoted_mail();
  }

  [[nodiscard]] const std::optional<DatelineLine>& dateline() const noexcept { return dateline_; }
  [[nodiscard]] std::string_view title() const noexcept { return title_; }

  void fill_body(Article& article) const {
    std::size_t size = 0;
    for (const TextUnit& unit : units_) size += unit.text.size() + 2;
    article.body.reserve(size);
    for (std::size_t at = 0; at < units_.size(); ++at) {
      if (dropped_[at] || units_[at].text.empty()) continue;
      const std::uint32_t begin = append_paragraph(article.body, without_marks(units_[at].text));
      if (units_[at].marker == TextUnit::Marker::bullet) article.items.push_back(begin);
    }
  }

 private:
  /// Title, byline, datelines and menus stand before the first sentence.
  void drop_head() {
    std::size_t prose = 0;
    while (prose < units_.size() && prose < k_head_units && is_head_line(prose)) ++prose;
    if (prose == units_.size() && units_.size() == 1) return;  // a lone line is the body
    const bool prose_follows = prose < units_.size();
    for (std::size_t at = 0; at < prose && prose_follows; ++at) {
      const TextUnit& unit = units_[at];
      const std::size_t label = label_length(unit.text, k_title_labels);
      if (label > 0)
        title_ = trim(unit.text.substr(label));
      else if (better_title(unit))
        title_ = unit.text;
      dropped_[at] = !announces(at);
    }
    for (std::size_t at = 0; at < units_.size(); ++at)
      if ((dateline_ && dateline_->unit == at && dateline_->form != DatelineForm::city) ||
          is_byline(units_[at].text))
        dropped_[at] = true;
    drop_captionless_title(prose);
  }

  /// "Meeting to be held on 26 November at 7 pm": a line below the title that tells of a day.
  [[nodiscard]] bool announces(std::size_t at) const {
    constexpr std::size_t k_words = 6;  // "Tue 3 May, 10:05 am" tells nothing
    const std::string_view text = units_[at].text;
    return text != title_ && names_day(text) && !is_dateline(at) && !is_byline(text) &&
           count_words(text) >= k_words;
  }

  /// A title may name days as well: "Police blotter: week of 10-16 February".
  [[nodiscard]] bool opens_calendar(std::size_t at) const {
    if (calendar_[at] != CalendarLine::entry) return calendar_[at] == CalendarLine::heading;
    return at > 0 || (units_.size() > 1 && calendar_[1] != CalendarLine::none);
  }

  [[nodiscard]] bool is_head_line(std::size_t at) const {
    const std::string_view text = units_[at].text;
    if (text.empty() || is_dateline(at) || is_byline(text)) return true;
    if (opens_calendar(at)) return false;
    return text.size() <= k_max_title &&
           (!ends_sentence(text) || text.ends_with('?') || text.ends_with('!')) &&
           !units_[at].is_item();
  }

  [[nodiscard]] bool is_dateline(std::size_t at) const {
    if (!may_be_dateline(units_[at])) return false;
    const auto found = read_dateline_line(units_[at].text, DateOrder::unknown, std::nullopt);
    return found && found->form != DatelineForm::city;
  }

  /// The first line of four words or more; until one comes, the longest.
  [[nodiscard]] bool better_title(const TextUnit& unit) const {
    if (!could_be_title(unit) || is_dateline(static_cast<std::size_t>(&unit - units_.data())))
      return false;
    if (!title_.empty() && names_day(unit.text)) return false;
    return count_words(title_) < 4 && count_words(unit.text) > count_words(title_);
  }

  /// Nothing else may stand in a text that was passed on.
  void drop_quoted_mail() {
    const std::vector<bool> quoted = find_quoted_mail(units_);
    std::vector<bool> dropped = dropped_;
    std::transform(quoted.begin(), quoted.end(), dropped.begin(), dropped.begin(),
                   std::logical_or<>{});
    if (std::find(dropped.begin(), dropped.end(), false) != dropped.end())
      dropped_ = std::move(dropped);
  }

  /// Datelines of other forms beside the best one ("Updated ...") are none of the body either.
  void drop_captionless_title(std::size_t prose) {
    for (std::size_t at = prose; at < std::min(units_.size(), prose + 4); ++at)
      if (!dropped_[at] && is_dateline(at)) dropped_[at] = true;
  }

  std::vector<TextUnit> units_;
  std::vector<CalendarLine> calendar_;
  std::optional<DatelineLine> dateline_;
  std::vector<bool> dropped_;
  std::string_view title_;
};

}  // namespace

Article TextReader::read(std::string_view text, const DocumentHints& hints,
                         const Limits& /*limits*/) const {
  const TextParts parts(text, hints);
  Article article;
  article.language.clear();
  article.title = cleaned(without_marks(parts.title()));
  parts.fill_body(article);
  if (parts.dateline()) {
    article.published = parts.dateline()->published;
    article.published_from = PublishedFrom::text;
  }
  return article;
}

std::optional<Published> find_dateline(std::string_view text) {
  constexpr std::size_t k_looked_at = 16384;  // a dateline stands at the head
  const std::vector<TextUnit> units = split_units(text.substr(0, k_looked_at));
  const auto found = find_dateline_of(units, find_calendar(units), text, {});
  if (!found) return std::nullopt;
  return found->published;
}

}  // namespace dateline::article
