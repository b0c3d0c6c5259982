// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/columns.hpp"
#include "print/printer.hpp"

#include <optional>
#include <vector>

namespace dateline::client {

/// A line an entry, lined up in columns, for people.
class ShortPrinter : public Printer {
 public:
  ShortPrinter(Output& output, Style style);

  void event(const Event& event) override;
  void divider(std::string_view text) override;
  void change(const Change& change) override;
  void detail(const Event& event) override;
  void story_day(const StoryDay& day) override;
  void article(const ArticleEntry& article) override;
  void status(const protocol::StatusReply& status, std::chrono::minutes offset) override;
  void finish() override;

 protected:
  [[nodiscard]] Output& output() noexcept { return output_; }
  [[nodiscard]] const Style& style() const noexcept { return style_; }

 private:
  void add_row(std::vector<Cell> row, Columns& columns);
  void print_rows();

  Output& output_;
  Style style_;
  Columns event_columns_;
  Columns article_columns_;
  Columns* current_ = nullptr;  ///< of the rows that are held back
  std::vector<std::vector<Cell>> rows_;
  std::optional<int> year_;  ///< that the last line has set
};

}  // namespace dateline::client
