// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/event.hpp"
#include "print/printer.hpp"

#include <string>

namespace dateline::client {

/// Puts a line for today between the entries before it and those from it on.
class TodayLine {
 public:
  TodayLine(CivilDay today, bool reverse, Printer& printer) noexcept
      : today_(today), reverse_(reverse), printer_(printer) {}

  /// To be called before an entry is printed.
  void before(const Event& event);
  /// To be called after the last entry.
  void finish();

 private:
  void print();

  CivilDay today_;
  bool reverse_;
  Printer& printer_;
  bool printed_ = false;
  bool any_ = false;
};

}  // namespace dateline::client
