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

/// So do the eight bytes there.
bool are_plain(const char* bytes) {
  constexpr std::uint64_t k_ones = 0x0101010101010101U;
  constexpr std::uint64_t k_tops = k_ones * 0x80U;
  std::uint64_t eight = 0;
  std::memcpy(&eight, bytes, sizeof eight);
  const auto below = [](std::uint64_t of, std::uint64_t bound) {  // some byte is
    return (of - k_ones * bound) & ~of & k_tops;
  };
  return ((eight & k_tops) | below(eight, 0x20) | below(eight ^ (k_ones * '"'), 1) |
          below(eight ^ (k_ones * '\\'), 1)) == 0;
}

/// The first byte from `at` on that does not stand as it is; looks at eight at a time.
std::size_t plain_end(std::string_view text, std::size_t at) {
  constexpr std::size_t k_eight = sizeof(std::uint64_t);
  for (; at + k_eight <= text.size(); at += k_eight)
    if (!are_plain(text.data() + at)) break;
  const bool few = at < text.size() && text.size() - at < k_eight && text.size() >= k_eight;
  if (few && are_plain(text.data() + text.size() - k_eight)) return text.size();
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

char* write_hex(char* to, unsigned char byte) {
  *to++ = k_hex[byte >> 4U];
  *to++ = k_hex[byte & 15U];
  return to;
}

constexpr std::size_t k_longest_escape = 6;

/// The letter behind the backslash where a byte has one of its own.
char escape_letter(unsigned char byte) {
  switch (byte) {
  case '"':
  case '\\':
    return static_cast<char>(byte);
  case '\n':
    return 'n';
  case '\r':
    return 'r';
  case '\t':
    return 't';
  case '\b':
    return 'b';
  case '\f':
    return 'f';
  default:
    return 0;
  }
}

char* write_escape(char* to, unsigned char byte) {
  *to++ = '\\';
  if (const char letter = escape_letter(byte); letter != 0) {
    *to++ = letter;
    return to;
  }
  const std::string_view rest = byte < 0x20 ? "u00" : "\\x";
  return write_hex(std::copy(rest.begin(), rest.end(), to), byte);
}

}  // namespace

void JsonWriter::grow(std::size_t size) {
  constexpr std::size_t k_step = 1024;  // a longer one clears memory that a short text never needs
  out_.resize(end_ + std::max(size, k_step));
}

void JsonWriter::refuse() const {
  throw Error(ErrorCode::too_large, "the reply is larger than " + std::to_string(limit_) + " bytes",
              "ask for less at a time");
}

void JsonWriter::string(std::string_view text) {
  char* to = separated(text.size() + 2);
  *to++ = '"';
  std::size_t copied = 0;
  for (std::size_t at = plain_end(text, 0); at < text.size(); at = plain_end(text, at)) {
    const unsigned char byte = byte_at(text, at);
    if (byte >= 0x80) {
      if (const std::size_t length = sequence_length(text, at); length > 0) {
        at += length;
        continue;
      }
    }
    written(copy(to, text.substr(copied, at - copied)));
    copied = ++at;
    to = write_escape(room(k_longest_escape + text.size() - copied + 1), byte);
  }
  to = copy(to, text.substr(copied));
  *to++ = '"';
  written(to);
}

template <typename Number>
void JsonWriter::number(Number number) {
  constexpr std::size_t k_longest = 32;
  char* const to = separated(k_longest);
  written(std::to_chars(to, to + k_longest, number).ptr);
}

void JsonWriter::unsigned_number(std::uint64_t number) { this->number(number); }

void JsonWriter::signed_number(std::int64_t number) { this->number(number); }

// JSON knows no infinity and no NaN.
void JsonWriter::real_number(float number) {
  constexpr float k_hundred = 100;
  const float hundredths = std::round(number * k_hundred);
  if (hundredths >= 0 && hundredths < k_hundred && hundredths / k_hundred == number)
    return fraction(static_cast<unsigned>(hundredths));
  this->number(std::isfinite(number) ? number : 0.0F);
}

/// "0.85", "0.6": what says how sure something is has no more digits. The search for the fewest
/// that tell a number from all others takes ten times as long.
void JsonWriter::fraction(unsigned hundredths) {
  constexpr std::size_t k_longest = 4;
  char* to = separated(k_longest);
  *to++ = '0';
  if (hundredths != 0) {
    *to++ = '.';
    *to++ = static_cast<char>('0' + hundredths / 10);
    if (hundredths % 10 != 0) *to++ = static_cast<char>('0' + hundredths % 10);
  }
  written(to);
}

void JsonWriter::real_number(double number) { this->number(std::isfinite(number) ? number : 0.0); }

}  // namespace dateline::protocol
