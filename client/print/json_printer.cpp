// SPDX-License-Identifier: Apache-2.0
#include "print/json_printer.hpp"

#include "protocol/codec.hpp"
#include "protocol/requests.hpp"

#include <string>

namespace dateline::client {
namespace {

template <typename Value>
void write_line(Output& output, const Value& value) {
  std::string line;
  protocol::append_json(line, value);
  output.write(line += '\n');
}

}  // namespace

void JsonPrinter::event(const Event& event) { write_line(output_, event); }
void JsonPrinter::divider(std::string_view /*text*/) {}
void JsonPrinter::change(const Change& change) { write_line(output_, change); }
void JsonPrinter::detail(const Event& event) { write_line(output_, event); }
void JsonPrinter::story_day(const StoryDay& day) { write_line(output_, day); }
void JsonPrinter::article(const ArticleEntry& article) { write_line(output_, article); }
void JsonPrinter::status(const protocol::StatusReply& status, std::chrono::minutes /*offset*/) {
  write_line(output_, status);
}
void JsonPrinter::finish() { output_.flush(); }

}  // namespace dateline::client
