// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/document.hpp"

#include <cstdint>
#include <optional>

namespace dateline::temporal {

/// When a country's fiscal year begins, and by which of its two calendar years it is called.
struct FiscalCalendar {
  std::int32_t first_month;
  bool named_by_begin;
  bool of_article;  ///< the country at the head of an article stands for its companies too

  /// The calendar year in which the fiscal year `named` begins.
  [[nodiscard]] constexpr std::int32_t begin_of(std::int32_t named) const noexcept {
    return named_by_begin ? named : named - 1;
  }
};

/// The calendar of the place that the sentence around `token` names, else of the one at the head of
/// the article. Looks at a bounded number of words.
[[nodiscard]] std::optional<FiscalCalendar> fiscal_calendar_near(const language::Document& document,
                                                                 std::uint32_t token);

}  // namespace dateline::temporal
