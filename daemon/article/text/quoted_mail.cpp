// SPDX-License-Identifier: Apache-2.0
#include "text/quoted_mail.hpp"

#include "ascii.hpp"
#include "dates.hpp"

#include <cstddef>
#include <string_view>

namespace dateline::article {
namespace {

constexpr std::string_view k_original = "-----original message-----";

/// The first of two lines that an announcement was cut into, or all of it.
bool opens_announcement(std::string_view line) {
  return starts_with_folded(line, "on ") && names_day(line) && !line.ends_with('.');
}

}  // namespace

bool announces_mail(std::string_view line, std::string_view before) {
  if (!line.ends_with(':')) return false;
  return line.find('@') != line.npos || (find_folded(line, "wrote") != line.npos &&
                                         (opens_announcement(line) || opens_announcement(before)));
}

std::vector<bool> find_quoted_mail(const std::vector<TextUnit>& units) {
  std::vector<bool> quoted(units.size());
  bool original = false;
  for (std::size_t at = 0; at < units.size(); ++at) {
    original = original || starts_with_folded(units[at].text, k_original);
    quoted[at] = original;
    if (original || at == 0 || !units[at].text.starts_with('>')) continue;
    if (!quoted[at - 1] &&
        announces_mail(units[at - 1].text, at > 1 ? units[at - 2].text : std::string_view{})) {
      quoted[at - 1] = true;
      if (at > 1 && opens_announcement(units[at - 2].text)) quoted[at - 2] = true;
    }
    quoted[at] = quoted[at - 1];
  }
  return quoted;
}

}  // namespace dateline::article
