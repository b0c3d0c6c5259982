// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/short_printer.hpp"

namespace dateline::client {

/// A paragraph an entry: with the sentence that says it, where that stands, and where the date
/// comes from.
class FullPrinter final : public ShortPrinter {
 public:
  using ShortPrinter::ShortPrinter;

  void event(const Event& event) override;
  void divider(std::string_view text) override;
  void story_day(const StoryDay& day) override;
};

}  // namespace dateline::client
