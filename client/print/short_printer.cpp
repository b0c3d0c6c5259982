// SPDX-License-Identifier: Apache-2.0
#include "print/short_printer.hpp"

#include "print/detail.hpp"
#include "print/rows.hpp"
#include "print/status_summary.hpp"
#include "print/text.hpp"
#include "print/when_words.hpp"

#include <fmt/format.h>

#include <utility>

namespace dateline::client {
namespace {

/// Rows that are lined up together: many enough for good columns, few enough to come at once.
constexpr std::size_t k_block = 200;

}  // namespace

ShortPrinter::ShortPrinter(Output& output, Style style)
    : output_(output), style_(style), event_columns_(event_columns(), style),
      article_columns_(article_columns(), style) {}

void ShortPrinter::event(const Event& event) {
  // A line of a file is read alone, by grep for one: only a terminal's leaves its year to others.
  const std::optional<int> context = style_.columns > 0 ? year_ : std::nullopt;
  add_row(event_row(event, style_, context), event_columns_);
  year_ = year_of(event.when);
}

void ShortPrinter::divider(std::string_view text) {
  add_row({{divider_line(text, style_)}}, event_columns_);
}

void ShortPrinter::change(const Change& change) {
  if (change.event) {
    event(*change.event);
  } else {
    const std::string what = change.kind == ChangeKind::merged
                                 ? fmt::format("{} is part of {} now", change.id, change.into)
                                 : fmt::format("{} is gone: nothing says so any more", change.id);
    divider(printable(what));
  }
  finish();
}

void ShortPrinter::detail(const Event& event) { output_.write(detail_text(event, style_)); }

void ShortPrinter::story_day(const StoryDay& day) { output_.write(story_text(day, false, style_)); }

void ShortPrinter::article(const ArticleEntry& article) {
  add_row(article_row(article, style_), article_columns_);
}

void ShortPrinter::status(const protocol::StatusReply& status, std::chrono::minutes offset) {
  output_.write(status_summary(status, offset, style_));
}

void ShortPrinter::finish() {
  print_rows();
  output_.flush();
}

void ShortPrinter::add_row(std::vector<Cell> row, Columns& columns) {
  current_ = &columns;
  rows_.push_back(std::move(row));
  if (rows_.size() >= k_block) print_rows();
}

void ShortPrinter::print_rows() {
  if (current_ == nullptr || rows_.empty()) return;
  output_.write(current_->lay_out(rows_));
  rows_.clear();
}

}  // namespace dateline::client
