// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/event.hpp"
#include "dateline/extractor.hpp"
#include "dateline/intake.hpp"
#include "dateline/timeline.hpp"

#include <boost/json/value.hpp>

#include <string>
#include <string_view>

namespace dateline::protocol {

/// The one place that knows how values look in JSON: what the socket carries, what `-o json`
/// prints and what `datelined extract` prints. doc/json.md is its reference.

[[nodiscard]] boost::json::value to_json(const TimeSpan& span);  ///< {"shape",...}; null if unknown
[[nodiscard]] boost::json::value to_json(const Event& event);
[[nodiscard]] boost::json::value to_json(const ArticleEntry& article);
[[nodiscard]] boost::json::value to_json(const Change& change);
[[nodiscard]] boost::json::value to_json(const TimelineStatus& status);
[[nodiscard]] boost::json::value to_json(const IntakeStatus& status);
[[nodiscard]] boost::json::value to_json(const SyncResult& result);

/// These throw Error{invalid_parameter} naming the field.
[[nodiscard]] Event event_from_json(const boost::json::value& value);
[[nodiscard]] ArticleEntry article_from_json(const boost::json::value& value);
[[nodiscard]] Change change_from_json(const boost::json::value& value);
[[nodiscard]] TimeSpan span_from_json(const boost::json::value& value);

/// The lines of `datelined extract`, written straight into `out` without a tree (speed): one
/// object and a newline each. `event` is the merged event's id, or empty.
void append_timex_line(std::string& out, std::string_view document, std::string_view text,
                       const Timex& timex, bool explain);
void append_mention_line(std::string& out, std::string_view document, const Article& article,
                         const Mention& mention, std::string_view event, bool explain);
void append_article_line(std::string& out, std::string_view document, const Extraction& extraction);

}  // namespace dateline::protocol
