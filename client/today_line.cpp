// SPDX-License-Identifier: Apache-2.0
#include "today_line.hpp"

#include "print/when_words.hpp"

namespace dateline::client {

void TodayLine::before(const Event& event) {
  any_ = true;
  const Interval extent = event.when.extent();
  const auto known = extent.earliest ? extent.earliest : extent.latest;
  if (printed_ || !known) return;
  const bool past = day_of(*known) < today_;
  if (past == reverse_) print();
}

void TodayLine::finish() {
  if (any_ && !printed_) print();
}

void TodayLine::print() {
  printer_.divider("today, " + day_in_words(today_));
  printed_ = true;
}

}  // namespace dateline::client
