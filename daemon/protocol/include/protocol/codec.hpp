// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/event.hpp"
#include "dateline/extractor.hpp"
#include "dateline/intake.hpp"
#include "dateline/story.hpp"
#include "dateline/timeline.hpp"

#include <boost/json/value.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::protocol {

// The one place that knows how values look in JSON: what the socket carries, what `-o json`
// prints and what `datelined extract` prints. doc/json.md is its reference.
//
// Text is written straight into a string, without a tree, and is valid UTF-8 whatever goes in:
// a byte that is no UTF-8 becomes `\xNN`. Trees are read; a tree written is that text, parsed.

void append_json(std::string& out, const TimeSpan& span);  ///< {"shape",...}; null if unknown
void append_json(std::string& out, const Event& event);
void append_json(std::string& out, const ArticleEntry& article);
void append_json(std::string& out, const Change& change);
void append_json(std::string& out, const StoryDay& day);
void append_json(std::string& out, const TimelineStatus& status);
void append_json(std::string& out, const IntakeStatus& status);

[[nodiscard]] boost::json::value to_json(const TimeSpan& span);
[[nodiscard]] boost::json::value to_json(const Event& event);
[[nodiscard]] boost::json::value to_json(const ArticleEntry& article);
[[nodiscard]] boost::json::value to_json(const Change& change);
[[nodiscard]] boost::json::value to_json(const TimelineStatus& status);
[[nodiscard]] boost::json::value to_json(const IntakeStatus& status);
[[nodiscard]] boost::json::value to_json(const SyncResult& result);

/// These throw FieldError (message.hpp), which is an Error{invalid_parameter}.
[[nodiscard]] TimeSpan span_from_json(const boost::json::value& value);
[[nodiscard]] Event event_from_json(const boost::json::value& value);
[[nodiscard]] ArticleEntry article_from_json(const boost::json::value& value);
[[nodiscard]] Change change_from_json(const boost::json::value& value);
[[nodiscard]] StoryDay story_day_from_json(const boost::json::value& value);
[[nodiscard]] TimelineStatus timeline_status_from_json(const boost::json::value& value);
[[nodiscard]] IntakeStatus intake_status_from_json(const boost::json::value& value);

/// A line of `dateline -o json`, and of `dateline articles -o json`.
void append_event_line(std::string& out, const Event& event);
void append_article_entry_line(std::string& out, const ArticleEntry& article);

/// The lines of `datelined extract`: one object and a newline each. `event` is the merged event's
/// id, or empty.
void append_timex_line(std::string& out, std::string_view document, std::string_view text,
                       const Timex& timex, bool explain);
void append_mention_line(std::string& out, std::string_view document, const Article& article,
                         const Mention& mention, std::string_view event, bool explain);
/// The same lines of many mentions of one article, whose part of them is written once; each has the
/// day of the article's part that says it.
class MentionLines {
 public:
  MentionLines(std::string_view document, const Article& article);
  void append(std::string& out, const Mention& mention, std::string_view event, bool explain) const;

 private:
  struct Opening {
    std::uint32_t begin;
    std::string text;
  };
  [[nodiscard]] const std::string& opening_of(const Mention& mention) const;

  std::vector<Opening> openings_;  ///< of each part, ascending; never empty
};
void append_article_line(std::string& out, std::string_view document, const Extraction& extraction);

}  // namespace dateline::protocol
