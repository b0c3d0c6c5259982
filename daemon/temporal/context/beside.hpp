// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/matcher.hpp"
#include "language/document.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline::temporal {

/// A time of day that names no day.
[[nodiscard]] bool is_bare_clock(const Match& match);

/// Which of the expressions around one tells its day. All give a place among the matches, or
/// `none()`.
class Beside {
 public:
  Beside(const language::Document& document, const std::vector<Item>& items,
         const std::vector<Match>& matches)
      : document_(document), items_(items), matches_(matches) {}

  [[nodiscard]] std::size_t none() const noexcept { return matches_.size(); }
  /// The day behind a time of day, also behind "2-4 p.m." and "10:35 a.m. (0735 GMT)".
  /// "03:12 local time (1912 GMT on Monday)": how many days the clock lies off the day that the
  /// bracket gives to the other one.
  [[nodiscard]] std::int32_t days_off(std::size_t clock, std::size_t day) const;
  [[nodiscard]] std::size_t day_behind(std::size_t clock) const;
  /// The day behind "the quarter ended", "the year to".
  [[nodiscard]] std::size_t end_behind(std::size_t stretch) const;
  /// "three days later, on June 4, 2021", "on Friday, two days later,": the date that says the
  /// same.
  [[nodiscard]] std::size_t apposed(std::size_t count) const;
  /// "“Today we begin,” he said on Wednesday": the day on which a quotation's "today" was said.
  [[nodiscard]] std::size_t day_said(std::size_t deictic) const;
  /// "2 p.m. on Sundays", "every Monday at 2 p.m.", "daily from 9 a.m. to 5 p.m.": of no day of
  /// its own. `behind`: what day_behind gave.
  [[nodiscard]] bool recurs(std::size_t clock, std::size_t behind) const;

 private:
  [[nodiscard]] std::uint32_t first_token(const Match& match) const {
    return items_[match.first].first;
  }
  [[nodiscard]] std::uint32_t next_token(const Match& match) const {
    return items_[match.last - 1].last();
  }
  /// Of a token, empty past the end.
  [[nodiscard]] std::string_view text(std::uint32_t token) const {
    return token < document_.tokens.size() ? document_.text_of(document_.tokens[token])
                                           : std::string_view{};
  }
  [[nodiscard]] bool opens_sentence(std::uint32_t token) const;
  [[nodiscard]] std::uint32_t place_time(std::uint32_t at) const;
  [[nodiscard]] bool leads_to(const Match& clock, const Match& day) const;
  [[nodiscard]] bool ends_on_day(const Match& clock, const Match& end) const;
  [[nodiscard]] bool in_brackets_behind(std::size_t clock, std::size_t other) const;
  [[nodiscard]] bool speaks(std::uint32_t from, std::uint32_t to) const;

  const language::Document& document_;
  const std::vector<Item>& items_;
  const std::vector<Match>& matches_;
};

}  // namespace dateline::temporal
