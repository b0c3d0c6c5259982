// SPDX-License-Identifier: Apache-2.0
#include "print/full_printer.hpp"

#include "print/detail.hpp"

namespace dateline::client {

void FullPrinter::event(const Event& event) { output().write(paragraph_text(event, style())); }

}  // namespace dateline::client
