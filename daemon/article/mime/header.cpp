// SPDX-License-Identifier: Apache-2.0
// Whether a file is a message or a mailbox of several, by the lines that mails begin with.
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
constexpr std::string_view k_envelope = "From ";      // what a mailbox has before each mail

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

std::string_view behind_line(std::string_view text) noexcept {
  return text.substr(std::min(line_at(text, 0).size() + 1, text.size()));
}

/// "Subject" of "Subject: ..."; empty where the line is no field.
std::string_view field_name(std::string_view line) noexcept {
  const std::string_view name = line.substr(0, line.find(':'));
  const bool ends = name.size() < line.size() && !name.empty() && name.size() <= k_longest_name;
  const bool plain =
      std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < '\x7F'; });
  return ends && plain ? name : std::string_view{};
}

/// What the fields at the start of `text` tell, up to the line that ends them; 0 where there is
/// none, or no header ends.
unsigned told_by_header(std::string_view text) noexcept {
  const std::string_view head = text.substr(0, k_longest_header);
  unsigned told = 0;
  for (std::size_t at = 0; at < head.size();) {
    const std::string_view line = line_at(head, at);
    at += line.size() + 1;
    if (trim(line).empty()) return told;
    if (told != 0 && is_space(line.front())) continue;  // of the field before
    const std::string_view name = field_name(line);
    if (name.empty()) return 0;
    for (const Field& field : k_fields)
      if (same_folded(name, field.name)) told |= field.told;
  }
  return 0;
}

/// A mail, whose first line behind the envelope is a field.
bool begins_mail(std::string_view text) noexcept {
  return text.starts_with(k_envelope) && told_by_header(behind_line(text)) != 0;
}

/// Where the next mail of a mailbox begins behind `from`: a blank line stands before it.
std::size_t next_mail(std::string_view bytes, std::size_t from) noexcept {
  constexpr std::string_view k_next = "\nFrom ";
  for (std::size_t at = bytes.find(k_next, from); at != bytes.npos;
       at = bytes.find(k_next, at + 1)) {
    const std::size_t end = at > 0 && bytes[at - 1] == '\r' ? at - 1 : at;
    if (end > 0 && bytes[end - 1] == '\n' && begins_mail(bytes.substr(at + 1))) return at + 1;
  }
  return bytes.size();
}

}  // namespace

bool looks_like_message(std::string_view bytes) noexcept {
  const bool boxed = bytes.starts_with(k_envelope);
  const unsigned told = told_by_header(boxed ? behind_line(bytes) : bytes);
  return (told & k_mime) != 0 || told == (k_sender | k_day | k_other);
}

std::vector<BoxedMail> mails_of(std::string_view bytes) {
  if (!bytes.starts_with(k_envelope)) return {{{}, bytes}};
  std::vector<BoxedMail> mails;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = next_mail(bytes, begin);
    const std::string_view mail = bytes.substr(begin, end - begin);
    mails.push_back({line_at(mail, 0).substr(k_envelope.size()), behind_line(mail)});
    begin = end;
  }
  return mails;
}

}  // namespace dateline::article
