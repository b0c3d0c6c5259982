// SPDX-License-Identifier: Apache-2.0
// Whether a file is a message, by the lines it begins with.
#include "ascii.hpp"
#include "mime/message.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace dateline::article {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t k_longest_header = 256 * 1024;  // bytes; relays and signers add a lot
constexpr std::size_t k_longest_name = 76;            // of a field
constexpr std::string_view k_envelope = "From ";      // what a mailbox has before each message

enum Told : std::uint8_t { k_sender = 1, k_day = 2, k_other = 4, k_mime = 8 };

struct Field {
  std::string_view name;
  std::uint8_t told;
};

constexpr std::array k_fields{
    Field{"from"sv, k_sender},       Field{"date"sv, k_day},
    Field{"mime-version"sv, k_mime}, Field{"to"sv, k_other},
    Field{"subject"sv, k_other},     Field{"received"sv, k_other},
    Field{"message-id"sv, k_other},  Field{"return-path"sv, k_other},
};

std::string_view line_at(std::string_view text, std::size_t at) noexcept {
  return text.substr(at, std::min(text.find('\n', at), text.size()) - at);
}

/// "Subject" of "Subject: ..."; empty where the line is no field.
std::string_view field_name(std::string_view line) noexcept {
  const std::string_view name = line.substr(0, line.find(':'));
  const bool ends = name.size() < line.size() && !name.empty() && name.size() <= k_longest_name;
  const bool plain =
      std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < '\x7F'; });
  return ends && plain ? name : std::string_view{};
}

/// Where the first line behind the envelope of a mailbox begins.
std::size_t header_begin(std::string_view bytes) noexcept {
  return bytes.starts_with(k_envelope) ? line_at(bytes, 0).size() + 1 : 0;
}

}  // namespace

bool looks_like_message(std::string_view bytes) noexcept {
  const std::string_view head = bytes.substr(0, k_longest_header);
  unsigned told = 0;
  for (std::size_t at = header_begin(head); at < head.size();) {
    const std::string_view line = line_at(head, at);
    at += line.size() + 1;
    if (trim(line).empty()) return (told & k_mime) != 0 || told == (k_sender | k_day | k_other);
    if (told != 0 && is_space(line.front())) continue;  // of the field before
    const std::string_view name = field_name(line);
    if (name.empty()) return false;
    for (const Field& field : k_fields)
      if (same_folded(name, field.name)) told |= field.told;
  }
  return false;
}

bool holds_several_messages(std::string_view bytes) noexcept {
  constexpr std::string_view k_next = "\n\nFrom ";
  if (!bytes.starts_with(k_envelope)) return false;
  for (std::size_t at = bytes.find(k_next); at != bytes.npos; at = bytes.find(k_next, at + 1)) {
    const std::size_t line = bytes.find('\n', at + k_next.size());
    if (line != bytes.npos && !field_name(line_at(bytes, line + 1)).empty()) return true;
  }
  return false;
}

}  // namespace dateline::article
