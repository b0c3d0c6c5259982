// SPDX-License-Identifier: Apache-2.0
#include "print/fields.hpp"

#include "print/text.hpp"

#include <algorithm>

namespace dateline::client {

void Fields::add(std::string_view name, std::string_view value, Ink ink) {
  if (value.empty()) return;
  const std::size_t before = indent_ + name_columns_;

  text_.append(indent_, ' ').append(style_.paint(Ink::faint, name));
  text_.append(name_columns_ - std::min(name_columns_, width(name)), ' ');
  text_.append(style_.paint(ink, hang(value, before, style_.columns))).append("\n");
}

}  // namespace dateline::client
