// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support.hpp"
#include "support/test_name.hpp"

#include <ostream>
#include <vector>

namespace dateline::events::test {

/// A clause in a text published on Monday 3 June 2024, and the mention it is read as.
struct ClauseCase {
  const char* text;
  const char* trigger;
  std::vector<Said> said;
  const char* what;
  const char* when;
  Status status = Status::happened;
  bool timeline = true;
};

inline void PrintTo(const ClauseCase& each, std::ostream* out) { print_test_name(each.text, *out); }

inline void expect_read(const ClauseCase& each) {
  const Mention mention = by_trigger(read(each.text, "2024-06-03", each.said), each.trigger);
  EXPECT_EQ(mention.what, each.what);
  EXPECT_EQ(to_edtf(mention.when), each.when) << mention.why;
  EXPECT_EQ(mention.status, each.status) << mention.why;
  EXPECT_EQ(mention.timeline, each.timeline) << mention.why;
}

inline const Said k_friday{"Friday", "2024-05-31"};
inline const Said k_next{"Friday", "2024-06-07"};

/// It happened on the Friday before.
inline ClauseCase on_friday(const char* text, const char* trigger, const char* what) {
  return {text, trigger, {k_friday}, what, "2024-05-31"};
}

/// It is planned for the Friday to come.
inline ClauseCase due(const char* text, const char* trigger, const char* what) {
  return {text, trigger, {k_next}, what, "2024-06-07", Status::planned};
}

}  // namespace dateline::events::test
