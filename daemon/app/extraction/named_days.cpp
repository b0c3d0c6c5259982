// SPDX-License-Identifier: Apache-2.0
#include "extraction/named_days.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <string_view>

namespace dateline::app {
namespace {

constexpr std::size_t k_context = 32;  ///< bytes on either side

}  // namespace

std::vector<NamedDay> named_days(const Extraction& extraction) {
  const std::string_view body = extraction.article.body;
  std::vector<NamedDay> days;
  for (const Timex& timex : extraction.timexes) {
    const auto day = timex.span ? timex.span->single_day() : std::optional<CivilDay>{};
    if (!day) continue;
    const std::size_t begin = timex.range.begin > k_context ? timex.range.begin - k_context : 0;
    const std::size_t end = std::min<std::size_t>(body.size(), timex.range.end + k_context);
    days.push_back({*day, std::hash<std::string_view>{}(body.substr(begin, end - begin))});
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

}  // namespace dateline::app
