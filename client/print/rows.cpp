// SPDX-License-Identifier: Apache-2.0
#include "print/rows.hpp"

#include "print/text.hpp"
#include "print/when_words.hpp"

#include <fmt/format.h>

namespace dateline::client {
namespace {

/// Below this many columns a line holds no more than when, status and what.
constexpr std::size_t k_narrow = 72;
/// Below this many the number of articles stands behind what, not in a column of its own.
constexpr std::size_t k_medium = 100;

std::string join(std::string left, std::string_view right) {
  if (!left.empty() && !right.empty()) left += ", ";
  return left += right;
}

/// `NATO` of `North Atlantic Treaty Organization`; little words do not count.
std::string initials(std::string_view name) {
  std::string letters;
  bool first = true;
  for (const char letter : name) {
    if (first && letter >= 'A' && letter <= 'Z') letters += letter;
    first = letter == ' ' || letter == '-';
  }
  return letters;
}

/// Whether `text` names it: in full, by the last word (a surname) or by its initials.
bool names(std::string_view text, std::string_view name) {
  const auto blank = name.rfind(' ');
  const std::string letters = initials(name);
  return text.find(name.substr(blank == std::string_view::npos ? 0 : blank + 1)) !=
             std::string_view::npos ||
         (letters.size() > 1 && text.find(letters) != std::string_view::npos);
}

/// Where it is; failing that, those who take part and are not named in the words beside it.
std::string where(const Event& event) {
  if (!event.places.empty()) return names_of(event.places);
  std::string others;
  for (const Participant& participant : event.participants)
    if (!names(event.what, participant.text))
      others = join(std::move(others), printable(participant.text));
  return others;
}

Ink ink_of(ArticleState state) {
  switch (state) {
  case ArticleState::indexed:
    return Ink::good;
  case ArticleState::failed:
    return Ink::bad;
  case ArticleState::skipped:
    return Ink::off;
  }
  return Ink::plain;
}

std::string day_of(const ArticleEntry& article) {
  if (!article.published) return "-";
  const std::string iso = to_iso(*article.published).substr(0, 10);
  return article.published_from == PublishedFrom::mtime ? '~' + iso : iso;
}

}  // namespace

std::string names_of(const std::vector<Place>& places) {
  std::string names;
  for (const Place& place : places) names = join(std::move(names), printable(place.text));
  return names;
}

std::string names_of(const std::vector<Participant>& participants) {
  std::string names;
  for (const Participant& participant : participants)
    names = join(std::move(names), printable(participant.text));
  return names;
}

std::vector<Column> event_columns() {
  return {{.least = 14, .most = 20},       // when: a day and its longest part fit
          {.least = 8},                    // status
          {.most = 72, .flexible = true},  // what
          {.most = 30, .cap = 24},         // where
          {}};                             // articles
}

std::vector<Cell> event_row(const Event& event, const Style& style, std::optional<int> year) {
  const bool narrow = style.columns > 0 && style.columns < k_narrow;
  const bool medium = style.columns > 0 && style.columns < k_medium;
  std::vector<Cell> row = {{when_in_column(event.when, year)},
                           {std::string(to_string(event.status)), client::ink_of(event.status)},
                           {printable(event.what)},
                           {},
                           {}};
  if (!narrow) row[3].text = where(event);
  if (event.articles > 1 && medium)
    row[2].text += fmt::format(" ({})", counted(event.articles, "article"));
  else if (event.articles > 1)
    row[4] = {counted(event.articles, "article"), Ink::faint};
  return row;
}

std::vector<Column> article_columns() {
  return {{.least = 7},                    // state
          {.least = 10},                   // published
          {.least = 9},                    // entries
          {.most = 60, .flexible = true},  // title, and why there are no entries
          {}};                             // file
}

std::vector<Cell> article_row(const ArticleEntry& article, const Style& style) {
  std::string text = printable(article.reason);
  if (!text.empty() && !article.title.empty()) text += ": ";
  text += printable(article.title);
  std::string file = article.paths.empty() ? std::string{} : printable(article.paths.front());
  if (article.paths.size() > 1) file += fmt::format(" and {} more", article.paths.size() - 1);
  if (style.columns > 0) file = fit_end(file, style.columns / 3);
  const bool indexed = article.state == ArticleState::indexed;
  return {{std::string(to_string(article.state)), ink_of(article.state)},
          {day_of(article)},
          {indexed ? counted(article.events, "entry", "entries") : std::string("-")},
          {std::move(text)},
          {std::move(file), Ink::faint}};
}

}  // namespace dateline::client
