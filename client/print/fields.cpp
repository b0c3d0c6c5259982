// SPDX-License-Identifier: Apache-2.0
#include "print/fields.hpp"

#include "print/text.hpp"

#include <algorithm>
#include <vector>

namespace dateline::client {

void Fields::add(std::string_view name, std::string_view value, Ink ink) {
  if (value.empty()) return;
  const std::size_t before = indent_ + name_columns_;
  std::vector<std::string> lines = {std::string(value)};
  if (style_.columns > 0)
    lines =
        wrap(value, std::max<std::size_t>(20, style_.columns - std::min(style_.columns, before)));
  text_.append(indent_, ' ').append(style_.paint(Ink::faint, name));
  text_.append(name_columns_ - std::min(name_columns_, width(name)), ' ');
  text_.append(style_.paint(ink, lines.front())).append("\n");
  for (std::size_t at = 1; at < lines.size(); ++at)
    text_.append(before, ' ').append(style_.paint(ink, lines[at])).append("\n");
}

}  // namespace dateline::client
