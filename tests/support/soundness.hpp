// SPDX-License-Identifier: Apache-2.0
// What holds of every mention whatever the text is: for property tests and the fuzzer.
#pragma once

#include "dateline/mention.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dateline::soundness {

/// The first byte of a character, or the end.
[[nodiscard]] inline bool on_border(std::string_view text, std::size_t at) noexcept {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

[[nodiscard]] inline bool lies_in(std::string_view body, ByteRange range) noexcept {
  return !range.empty() && range.end <= body.size() && on_border(body, range.begin) &&
         on_border(body, range.end);
}

/// The text of a quote is what the body has there.
[[nodiscard]] inline bool is_quoted(std::string_view body, const Quote& quote) noexcept {
  return lies_in(body, quote.range) && quote.range.of(body) == quote.text;
}

/// Whole characters, no line breaks, no blanks at the ends.
[[nodiscard]] inline bool is_line(std::string_view text) noexcept {
  return !text.empty() && on_border(text, 0) && text.front() != ' ' && text.back() != ' ' &&
         text.find_first_of("\n\r\t") == std::string_view::npos;
}

/// Whether a time can be written and read again; EDTF has no word for what goes on at some day.
[[nodiscard]] inline bool is_readable(const TimeSpan& when) {
  const std::string written = to_edtf(when);
  if (written.empty() || written == "../..") return when.unknown();
  const auto read = from_edtf(written);
  return read.has_value() && to_edtf(*read) == written;
}

/// What is wrong with a mention of `body` (UTF-8); empty where nothing is.
[[nodiscard]] inline std::string flaw_of(const Mention& mention, std::string_view body) {
  if (!is_quoted(body, mention.trigger)) return "the trigger is not in the text";
  if (!is_quoted(body, mention.sentence)) return "the sentence is not in the text";
  if (!mention.sentence.range.contains(mention.trigger.range))
    return "the trigger is not in its sentence";
  if (!is_line(mention.what)) return "what happens is no line: '" + mention.what + "'";
  if (mention.kind.empty() || mention.action.empty()) return "no kind or no action";
  if (!is_readable(mention.when)) return "a time that cannot be read: " + to_edtf(mention.when);
  for (const TimeSpan& given_up : mention.earlier)
    if (!is_readable(given_up) || given_up.unknown()) return "an earlier time that cannot be read";
  if (mention.basis == Basis::none && !mention.when.unknown()) return "a time without a basis";
  if (mention.time && !is_quoted(body, mention.time->quote)) return "its time is not in the text";
  if (mention.time && mention.time->value.empty()) return "its time has no value";
  for (const Participant& each : mention.participants)
    if (!is_line(each.text) || !lies_in(body, each.range))
      return "a participant is not in the text";
  for (const Place& each : mention.places)
    if (!is_line(each.text) || !lies_in(body, each.range)) return "a place is not in the text";
  if (mention.source && (!is_line(mention.source->text) || !lies_in(body, mention.source->range)))
    return "the source is not in the text";
  if (!(mention.confidence >= 0 && mention.confidence <= 1)) return "a confidence beyond 0 to 1";
  return {};
}

}  // namespace dateline::soundness
