// SPDX-License-Identifier: Apache-2.0
#include "protocol/json_writer.hpp"

#include "dateline/error.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstring>

namespace dateline::protocol {
namespace {

/// Bytes that stand as they are inside a JSON string.
constexpr auto k_plain = [] {
  std::array<bool, 256> plain{};
  for (std::size_t byte = 0x20; byte < 0x80; ++byte) plain[byte] = byte != '"' && byte != '\\';
  return plain;
}();

constexpr std::string_view k_hex = "0123456789abcdef";

unsigned char byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

/// The first byte from `at` on that does not stand as it is; looks at eight at a time.
std::size_t plain_end(std::string_view text, std::size_t at) {
  constexpr std::uint64_t k_ones = 0x0101010101010101U;
  constexpr std::uint64_t k_tops = k_ones * 0x80U;
  const auto below = [](std::uint64_t bytes, std::uint64_t bound) {  // some byte is
    return (bytes - k_ones * bound) & ~bytes & k_tops;
  };
  for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data() + at, sizeof eight);
    const bool special = ((eight & k_tops) | below(eight, 0x20) | below(eight ^ (k_ones * '"'), 1) |
                          below(eight ^ (k_ones * '\\'), 1)) != 0;
    if (special) break;
  }
  while (at < text.size() && k_plain[byte_at(text, at)]) ++at;
  return at;
}

/// Length of the well-formed UTF-8 sequence at `at` (Unicode table 3-7), 0 where there is none.
std::size_t sequence_length(std::string_view text, std::size_t at) {
  struct Form {
    unsigned char first_from, first_to, second_from, second_to;
    std::size_t length;
  };
  static constexpr std::array<Form, 8> k_forms{{{0xC2, 0xDF, 0x80, 0xBF, 2},
                                                {0xE0, 0xE0, 0xA0, 0xBF, 3},
                                                {0xE1, 0xEC, 0x80, 0xBF, 3},
                                                {0xED, 0xED, 0x80, 0x9F, 3},
                                                {0xEE, 0xEF, 0x80, 0xBF, 3},
                                                {0xF0, 0xF0, 0x90, 0xBF, 4},
                                                {0xF1, 0xF3, 0x80, 0xBF, 4},
                                                {0xF4, 0xF4, 0x80, 0x8F, 4}}};
  const unsigned char first = byte_at(text, at);
  for (const Form& form : k_forms) {
    if (first < form.first_from || first > form.first_to) continue;
    if (at + form.length > text.size()) return 0;
    const unsigned char second = byte_at(text, at + 1);
    if (second < form.second_from || second > form.second_to) return 0;
    for (std::size_t next = 2; next < form.length; ++next)
      if ((byte_at(text, at + next) & 0xC0U) != 0x80U) return 0;
    return form.length;
  }
  return 0;
}

void append_hex(std::string& out, unsigned char byte) {
  out += k_hex[byte >> 4U];
  out += k_hex[byte & 15U];
}

void append_escape(std::string& out, unsigned char byte) {
  switch (byte) {
  case '"':
    out += "\\\"";
    return;
  case '\\':
    out += "\\\\";
    return;
  case '\n':
    out += "\\n";
    return;
  case '\r':
    out += "\\r";
    return;
  case '\t':
    out += "\\t";
    return;
  case '\b':
    out += "\\b";
    return;
  case '\f':
    out += "\\f";
    return;
  default:
    break;
  }
  out += byte < 0x20 ? "\\u00" : "\\\\x";
  append_hex(out, byte);
}

template <typename Number>
void append_number(std::string& out, Number number) {
  std::array<char, 32> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  out.append(digits.data(), end);
}

}  // namespace

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  std::size_t copied = 0;
  std::size_t at = plain_end(text, 0);
  for (; at < text.size(); at = plain_end(text, at)) {
    const unsigned char byte = byte_at(text, at);
    if (byte >= 0x80) {
      if (const std::size_t length = sequence_length(text, at); length > 0) {
        at += length;
        continue;
      }
    }
    out.append(text, copied, at - copied);
    append_escape(out, byte);
    copied = ++at;
  }
  out.append(text, copied, at - copied);
  out += '"';
}

void JsonWriter::refuse() const {
  throw Error(ErrorCode::too_large, "the reply is larger than " + std::to_string(limit_) + " bytes",
              "ask for less at a time");
}

void JsonWriter::key(std::string_view name) {
  const std::size_t before = out_.size();
  out_.resize(before + name.size() + (comma_ ? 4 : 3));
  char* to = out_.data() + before;
  if (comma_) *to++ = ',';
  *to++ = '"';
  to = std::copy(name.begin(), name.end(), to);
  *to++ = '"';
  *to = ':';
  comma_ = false;
}

void JsonWriter::raw(std::string_view json) {
  separate();
  out_ += json;
}

void JsonWriter::string(std::string_view text) {
  separate();
  append_quoted(out_, text);
}

void JsonWriter::unsigned_number(std::uint64_t number) {
  separate();
  append_number(out_, number);
}

void JsonWriter::signed_number(std::int64_t number) {
  separate();
  append_number(out_, number);
}

// JSON knows no infinity and no NaN.
void JsonWriter::real_number(float number) {
  separate();
  append_number(out_, std::isfinite(number) ? number : 0.0F);
}

void JsonWriter::real_number(double number) {
  separate();
  append_number(out_, std::isfinite(number) ? number : 0.0);
}

}  // namespace dateline::protocol
