// SPDX-License-Identifier: Apache-2.0
#include "clean_text.hpp"

#include <algorithm>
#include <cstddef>

namespace dateline::article {
namespace {

constexpr char k_lead = '\xC2';         // of both characters
constexpr char k_no_break = '\xA0';     // U+00A0
constexpr char k_soft_hyphen = '\xAD';  // U+00AD

}  // namespace

void append_clean(std::string& out, std::string_view text) {
  while (!text.empty()) {
    const std::size_t plain = std::min(text.find(k_lead), text.size());
    out.append(text, 0, plain);
    text.remove_prefix(plain);
    if (text.empty()) return;
    const char second = text.size() > 1 ? text[1] : '\0';
    if (second == k_no_break)
      out.push_back(' ');
    else if (second != k_soft_hyphen)
      out.append(text, 0, 2);
    text.remove_prefix(std::min<std::size_t>(2, text.size()));
  }
}

std::string cleaned(std::string_view text) {
  std::string out;
  append_clean(out, text);
  return out;
}

std::uint32_t append_paragraph(std::string& body, std::string_view paragraph) {
  if (!body.empty()) body += "\n\n";
  const auto begin = static_cast<std::uint32_t>(body.size());
  append_clean(body, paragraph);
  return begin;
}

}  // namespace dateline::article
