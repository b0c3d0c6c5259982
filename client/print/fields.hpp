// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/style.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline::client {

/// Named values below each other; long ones wrap under themselves on a terminal.
class Fields {
 public:
  Fields(Style style, std::size_t indent, std::size_t name_columns) noexcept
      : style_(style), indent_(indent), name_columns_(name_columns) {}

  /// Adds a line; none where `value` is empty. A repeated name may be left empty.
  void add(std::string_view name, std::string_view value, Ink ink = Ink::plain);
  [[nodiscard]] const std::string& text() const noexcept { return text_; }

 private:
  Style style_;
  std::size_t indent_;
  std::size_t name_columns_;
  std::string text_;
};

}  // namespace dateline::client
