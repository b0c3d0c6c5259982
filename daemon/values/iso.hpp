// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/civil_time.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dateline::iso {

/// Years that date's types hold and a reader of ISO 8601 understands without agreement.
inline constexpr int k_first_year = -9999;
inline constexpr int k_last_year = 9999;

void append_year(std::string& out, int year);
void append_month(std::string& out, int year, unsigned month);
void append_day(std::string& out, CivilDay day);
void append_clock(std::string& out, std::chrono::minutes time_of_day);
void append_offset(std::string& out, UtcOffset offset);

/// Reads from the front of a text; every call that fails leaves the position where it was.
class Scanner {
 public:
  explicit Scanner(std::string_view text) noexcept : text_(text) {}

  [[nodiscard]] bool done() const noexcept { return at_ == text_.size(); }
  [[nodiscard]] bool skip(std::string_view literal) noexcept;
  [[nodiscard]] bool peek(char c) const noexcept { return at_ < text_.size() && text_[at_] == c; }
  /// Exactly `digits` digits.
  [[nodiscard]] std::optional<int> number(std::size_t digits) noexcept;
  /// `2023`, `-0044`.
  [[nodiscard]] std::optional<int> year() noexcept;
  /// `2023-07-11`; nothing where no such day exists.
  [[nodiscard]] std::optional<CivilDay> day() noexcept;
  /// `14:19`, `14:19:05`, `14:19:05.123`, `1419`; seconds are dropped.
  [[nodiscard]] std::optional<std::chrono::minutes> clock() noexcept;
  /// `Z`, `+09:00`, `+0900`, `+09`.
  [[nodiscard]] std::optional<UtcOffset> offset() noexcept;

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace dateline::iso
