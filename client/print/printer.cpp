// SPDX-License-Identifier: Apache-2.0
#include "print/printer.hpp"

#include "print/full_printer.hpp"
#include "print/json_printer.hpp"
#include "print/short_printer.hpp"

namespace dateline::client {

std::unique_ptr<Printer> make_printer(Format format, Output& output, Style style) {
  switch (format) {
  case Format::json:
    return std::make_unique<JsonPrinter>(output);
  case Format::full:
    return std::make_unique<FullPrinter>(output, style);
  case Format::standard:
  case Format::brief:
    break;
  }
  return std::make_unique<ShortPrinter>(output, style);
}

}  // namespace dateline::client
