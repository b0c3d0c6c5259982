// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/intake.hpp"

#include <set>
#include <string>

namespace dateline::app {

/// Tells the log of troubles as they come and go, once each.
class IntakeLog {
 public:
  void take(const IntakeStatus& status);

 private:
  std::set<std::string> known_;
  bool stopped_ = false;
};

/// What stands in the way, a line each: a watched directory that is not there once, with its
/// reason.
[[nodiscard]] std::set<std::string> troubles_in(const IntakeStatus& status);

/// How far reading has come, in one line.
[[nodiscard]] std::string describe(const IntakeStatus& status);

}  // namespace dateline::app
