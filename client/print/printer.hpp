// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/event.hpp"
#include "dateline/story.hpp"
#include "dateline/timeline.hpp"
#include "options.hpp"
#include "output.hpp"
#include "print/style.hpp"

#include <chrono>
#include <memory>
#include <string_view>

namespace dateline::protocol {
struct StatusReply;
}

namespace dateline::client {

/// Everything that a command can show, in one format. Entries may be held back until enough of
/// them are there to line up; `finish` prints what is left.
class Printer {
 public:
  virtual ~Printer() = default;

  /// An entry of the timeline.
  virtual void event(const Event& event) = 0;
  /// A line between entries; formats for programs have none.
  virtual void divider(std::string_view text) = 0;
  /// Something that happened to an entry while following.
  virtual void change(const Change& change) = 0;
  /// One entry with all that is known of it.
  virtual void detail(const Event& event) = 0;
  /// A day that matters in a story.
  virtual void story_day(const StoryDay& day) = 0;
  virtual void article(const ArticleEntry& article) = 0;
  /// `offset`: of the clock to tell times by, from UTC.
  virtual void status(const protocol::StatusReply& status, std::chrono::minutes offset) = 0;
  /// Prints what is held back and hands everything to the reader.
  virtual void finish() = 0;
};

/// The printer of `format`, which must not be `standard`. `output` must outlive it.
[[nodiscard]] std::unique_ptr<Printer> make_printer(Format format, Output& output, Style style);

}  // namespace dateline::client
