// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/printer.hpp"

namespace dateline::client {

/// One JSON object a line, as protocol/ writes it and doc/ describes it.
class JsonPrinter final : public Printer {
 public:
  explicit JsonPrinter(Output& output) noexcept : output_(output) {}

  void event(const Event& event) override;
  void divider(std::string_view text) override;
  void change(const Change& change) override;
  void detail(const Event& event) override;
  void story_day(const StoryDay& day) override;
  void article(const ArticleEntry& article) override;
  void status(const protocol::StatusReply& status, std::chrono::minutes offset) override;
  void finish() override;

 private:
  Output& output_;
};

}  // namespace dateline::client
