// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace dateline::app::log {

/// Sends the log to standard error: with time and level, or for the journal with its prefixes.
void start(bool journal);
void set_level(const std::string& level);

void info(const std::string& message);
void warn(const std::string& message);
void error(const std::string& message);

}  // namespace dateline::app::log
