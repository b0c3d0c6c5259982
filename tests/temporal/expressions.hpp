// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/tagger.hpp"

#include <string>
#include <string_view>

namespace dateline::temporal {

/// Published Monday 10 July 2023, 14:19 in Tokyo, unless said otherwise.
inline Reference reference(std::string_view published = "2023-07-10T14:19+09:00") {
  Reference result;
  result.published = published_from_iso(published);
  return result;
}

/// "Tuesday 2023-07-11; noon ..." for all that is found.
inline std::string found(std::string_view text, const Reference& against = reference()) {
  std::string result;
  for (const Timex& timex : tag(text, against)) {
    if (!result.empty()) result += "; ";
    result += std::string(timex.range.of(text)) + " " + timex.value;
  }
  return result;
}

/// The spans as EDTF, in order.
inline std::string spans(std::string_view text, const Reference& against = reference()) {
  std::string result;
  for (const Timex& timex : tag(text, against)) {
    if (!result.empty()) result += "; ";
    result += timex.span ? to_edtf(*timex.span) : "none";
  }
  return result;
}

}  // namespace dateline::temporal
