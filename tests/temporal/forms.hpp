// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "expressions.hpp"
#include "support/test_name.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace dateline::temporal {

/// A sentence with what a careful reader finds in it: the expressions with value, modifier and
/// SET; and the spans as EDTF, "" where the row does not look at them.
struct Form {
  std::string_view text;
  std::string_view found;
  std::string_view when{};
};

inline void PrintTo(const Form& form, std::ostream* out) { print_test_name(form.text, *out); }

/// "late June 2023-06 END; daily P1D SET" for all that is found.
inline std::string read(std::string_view text, const Reference& against = reference()) {
  std::string result;
  for (const Timex& timex : tag(text, against)) {
    if (!result.empty()) result += "; ";
    result += std::string(timex.range.of(text)) + " " + timex.value;
    if (!timex.mod.empty()) result += " " + timex.mod;
    if (timex.type == TimexType::set) result += " SET";
  }
  return result;
}

inline void expect_read(const Form& form, const Reference& against = reference()) {
  EXPECT_EQ(read(form.text, against), form.found) << form.text;
  if (!form.when.empty()) {
    EXPECT_EQ(spans(form.text, against), form.when) << form.text;
  }
}

}  // namespace dateline::temporal
