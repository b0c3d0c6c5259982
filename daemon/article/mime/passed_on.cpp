// SPDX-License-Identifier: Apache-2.0
#include "mime/passed_on.hpp"

#include "ascii.hpp"
#include "charset.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace dateline::article {
namespace {

using namespace std::string_view_literals;

constexpr std::array k_markers{"forwarded message"sv, "begin forwarded message:"sv};
constexpr std::array k_days{"date:"sv, "sent:"sv};
constexpr std::size_t k_longest_head = 12;     // lines
constexpr std::size_t k_most_passed_on = 100;  // more is no letter

/// The line at `at`, which moves behind it.
std::string_view next_line(std::string_view text, std::size_t& at) {
  const std::size_t end = std::min(text.find('\n', at), text.size());
  const std::string_view line = text.substr(at, end - at);
  at = end + 1;
  return line;
}

/// Without the marks of quotes, rules and bold type around it.
std::string_view bare(std::string_view line) {
  const auto is_mark = [](char c) { return is_space(c) || c == '-' || c == '>' || c == '*'; };
  while (!line.empty() && is_mark(line.front())) line.remove_prefix(1);
  while (!line.empty() && is_mark(line.back())) line.remove_suffix(1);
  return line;
}

bool passes_on(std::string_view line) {
  const std::string_view text = bare(line);
  return std::any_of(k_markers.begin(), k_markers.end(),
                     [&](std::string_view marker) { return same_folded(text, marker); });
}

/// What follows a label in `line`; empty where it has none of them.
template <typename Labels>
std::string_view labelled(std::string_view line, const Labels& labels) {
  const std::string_view text = bare(line);
  for (const std::string_view label : labels)
    if (starts_with_folded(text, label)) return bare(text.substr(label.size()));
  return {};
}

/// Without the ">" that some programs set before each line of what they pass on.
std::string unquoted(std::string_view text) {
  if (!trim(text).starts_with('>')) return std::string(text);
  std::string all;
  for (std::size_t at = 0; at < text.size();) {
    std::string_view line = next_line(text, at);
    if (line.starts_with('>')) line.remove_prefix(line.starts_with("> ") ? 2 : 1);
    all.append(line) += '\n';
  }
  return all;
}

/// The mail that `text` holds, from its head on.
MimeMessage passed_on(std::string_view text) {
  const std::string whole = unquoted(text);
  MimeMessage message;
  std::size_t at = whole.find_first_not_of(" \t\r\n");
  if (at == whole.npos) return message;
  std::size_t body = at;
  for (std::size_t lines = 0; lines < k_longest_head && at < whole.size(); ++lines) {
    const std::string_view line = next_line(whole, at);
    if (trim(line).empty()) break;
    if (message.date.empty()) message.date = labelled(line, k_days);
    if (message.subject.empty()) message.subject = labelled(line, std::array{"subject:"sv});
    body = at;
  }
  if (message.date.empty()) return message;  // no head: all of it is text
  message.texts.push_back({false, "utf-8", whole.substr(std::min(body, whole.size()))});
  return message;
}

}  // namespace

std::vector<MimeMessage> with_passed_on(MimeMessage message) {
  std::vector<MimeMessage> all(1);
  const auto plain = std::find_if(message.texts.begin(), message.texts.end(),
                                  [](const MimeText& text) { return !text.html; });
  const std::string text =
      plain == message.texts.end() ? "" : std::string(decode(plain->bytes, plain->charset).view());
  std::vector<std::size_t> cuts{0};  // where each mail ends, and the next one begins
  std::vector<std::size_t> begins{0};
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (!passes_on(next_line(text, at)) || begins.size() > k_most_passed_on) continue;
    cuts.push_back(begin);
    begins.push_back(std::min(at, text.size()));
  }
  cuts.push_back(text.size());
  for (std::size_t mail = 1; mail < begins.size(); ++mail) {
    MimeMessage inner =
        passed_on(std::string_view(text).substr(begins[mail], cuts[mail + 1] - begins[mail]));
    if (inner.texts.empty()) return {std::move(message)};
    all.push_back(std::move(inner));
  }
  if (all.size() > 1) message.texts = {{false, "utf-8", text.substr(0, cuts[1])}};
  all.front() = std::move(message);
  return all;
}

}  // namespace dateline::article
