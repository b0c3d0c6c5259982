// SPDX-License-Identifier: Apache-2.0
#include "print/full_printer.hpp"

#include "print/detail.hpp"

namespace dateline::client {

void FullPrinter::event(const Event& event) { output().write(paragraph_text(event, style())); }

void FullPrinter::divider(std::string_view text) {
  output().write(divider_line(text, style()) + "\n\n");
}

void FullPrinter::story_day(const StoryDay& day) { output().write(story_text(day, true, style())); }

}  // namespace dateline::client
