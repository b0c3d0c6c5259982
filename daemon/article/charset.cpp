// SPDX-License-Identifier: Apache-2.0
#include "charset.hpp"

#include "ascii.hpp"
#include "iconv_converter.hpp"
#include "utf8.hpp"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>

namespace dateline::article {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t k_head = 4096;            // where a page may declare its charset
constexpr std::size_t k_sample = 128 * 1024;    // what detection looks at
constexpr std::size_t k_trusted_sequences = 4;  // valid sequences for each invalid byte

struct Mark {
  std::string_view bytes;
  std::string_view charset;
};

// Longer marks first: UTF-32LE begins like UTF-16LE.
constexpr std::array k_marks{
    Mark{"\xFF\xFE\0\0"sv, "UTF-32LE"}, Mark{"\0\0\xFE\xFF"sv, "UTF-32BE"},
    Mark{"\xEF\xBB\xBF"sv, "UTF-8"},    Mark{"\xFF\xFE"sv, "UTF-16LE"},
    Mark{"\xFE\xFF"sv, "UTF-16BE"},
};

struct Alias {
  std::string_view declared;
  std::string_view meant;
};

// What pages declare and what browsers take it for (WHATWG Encoding), where iconv differs.
constexpr std::array k_aliases{
    Alias{"iso-8859-1", "WINDOWS-1252"},
    Alias{"iso8859-1", "WINDOWS-1252"},
    Alias{"latin1", "WINDOWS-1252"},
    Alias{"latin-1", "WINDOWS-1252"},
    Alias{"us-ascii", "WINDOWS-1252"},
    Alias{"ascii", "WINDOWS-1252"},
    Alias{"iso-8859-9", "WINDOWS-1254"},
    Alias{"shift_jis", "CP932"},
    Alias{"shift-jis", "CP932"},
    Alias{"sjis", "CP932"},
    Alias{"x-sjis", "CP932"},
    Alias{"windows-31j", "CP932"},
    Alias{"gb2312", "GB18030"},
    Alias{"gbk", "GB18030"},
    Alias{"x-gbk", "GB18030"},
    Alias{"ks_c_5601-1987", "CP949"},
    Alias{"euc-kr", "CP949"},
    Alias{"tis-620", "CP874"},
    Alias{"x-mac-cyrillic", "MAC-CYRILLIC"},
    Alias{"big5", "BIG5-HKSCS"},
};

std::string_view resolved(std::string_view declared) noexcept {
  const auto* found = std::find_if(k_aliases.begin(), k_aliases.end(), [&](const Alias& alias) {
    return same_folded(declared, alias.declared);
  });
  return found == k_aliases.end() ? declared : found->meant;
}

constexpr bool is_name_character(char c) noexcept {
  return is_alpha(c) || is_digit(c) || c == '-' || c == '_' || c == '.' || c == ':';
}

/// The name after `keyword`, `=` and quotes, looked for within `text`.
std::string_view value_after(std::string_view text, std::string_view keyword) noexcept {
  for (std::size_t at = find_folded(text, keyword); at != std::string_view::npos;
       at = find_folded(text, keyword, at + 1)) {
    std::string_view rest = trim(text.substr(at + keyword.size()));
    if (rest.empty() || rest.front() != '=') continue;
    rest = trim(rest.substr(1));
    if (!rest.empty() && (rest.front() == '"' || rest.front() == '\'')) rest.remove_prefix(1);
    rest = trim(rest);
    const auto* end = std::find_if_not(rest.begin(), rest.end(), is_name_character);
    if (end != rest.begin()) return rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
  }
  return {};
}

/// UTF-16 without a mark: Western text has its zero bytes all on one side.
std::string_view charset_by_zeros(std::string_view bytes) noexcept {
  const std::string_view head = bytes.substr(0, k_head & ~std::size_t{1});
  if (head.size() < 8 || head.find('\0') == std::string_view::npos) return {};
  std::array<std::size_t, 2> zeros{};
  for (std::size_t at = 0; at < head.size(); ++at) zeros[at % 2] += head[at] == '\0' ? 1U : 0U;
  const std::size_t pairs = head.size() / 2;
  const auto most = [&](std::size_t side) {
    return zeros[side] * 10 > pairs * 7 && zeros[1 - side] * 20 < pairs;
  };
  return most(1) ? "UTF-16LE" : most(0) ? "UTF-16BE" : ""sv;
}

std::string detected_charset(std::string_view bytes) {
  const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
  const std::size_t plain = ascii_prefix(bytes);
  const std::string_view sample = bytes.substr(plain - std::min(plain, std::size_t{256}), k_sample);
  if (!detector || uchardet_handle_data(detector.get(), sample.data(), sample.size()) != 0)
    return {};
  uchardet_data_end(detector.get());
  return uchardet_get_charset(detector.get());
}

std::optional<DecodedText> converted(std::string_view bytes, std::string_view charset) {
  if (charset.empty()) return std::nullopt;
  auto converter = IconvConverter::open(std::string(charset));
  if (!converter) return std::nullopt;
  std::string text = converter->convert(bytes);
  if (count_utf8(text).invalid > 0) text = repair_utf8(text);
  return DecodedText(std::move(text));
}

}  // namespace

std::string_view marked_charset(std::string_view bytes) noexcept {
  const auto* mark = std::find_if(k_marks.begin(), k_marks.end(), [&](const Mark& candidate) {
    return bytes.starts_with(candidate.bytes);
  });
  return mark == k_marks.end() ? charset_by_zeros(bytes) : mark->charset;
}

std::string_view declared_charset(std::string_view bytes) noexcept {
  const std::string_view head = bytes.substr(0, k_head);
  if (trim(head).starts_with("<?xml")) {
    const std::string_view prolog = head.substr(0, head.find("?>"));
    if (const auto name = value_after(prolog, "encoding"); !name.empty()) return name;
  }
  for (std::size_t at = find_folded(head, "<meta"); at != std::string_view::npos;
       at = find_folded(head, "<meta", at + 1)) {
    const std::string_view tag = head.substr(at, head.substr(at).find('>'));
    if (const auto name = value_after(tag, "charset"); !name.empty()) return name;
  }
  return {};
}

DecodedText decode(std::string_view bytes, std::string_view came_with) {
  const std::string_view marked = marked_charset(bytes);
  for (const Mark& mark : k_marks)
    if (mark.charset == marked && bytes.starts_with(mark.bytes)) {
      bytes.remove_prefix(mark.bytes.size());
      break;
    }
  if (!marked.empty() && marked != "UTF-8")
    if (auto text = converted(bytes, marked)) return *std::move(text);

  const Utf8Census census = count_utf8(bytes);
  if (census.invalid == 0) return DecodedText(bytes);
  // A page cut off within a character, or with a few bytes gone wrong, is still UTF-8.
  const bool nearly = census.sequences >= census.invalid * k_trusted_sequences;
  if (marked == "UTF-8" || nearly) return DecodedText(repair_utf8(bytes));

  const std::string_view declared = came_with.empty() ? declared_charset(bytes) : came_with;
  if (!starts_with_folded(declared, "utf"))
    if (auto text = converted(bytes, resolved(declared))) return *std::move(text);
  if (auto text = converted(bytes, resolved(detected_charset(bytes)))) return *std::move(text);
  return *converted(bytes, "WINDOWS-1252");
}

}  // namespace dateline::article
