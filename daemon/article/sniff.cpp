// SPDX-License-Identifier: Apache-2.0
#include "sniff.hpp"

#include "ascii.hpp"
#include "charset.hpp"
#include "html/tags.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dateline::article {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t k_head = 64 * 1024;    // what the control ratio is taken over
constexpr std::size_t k_markup_head = 2048;  // where a page must show that it is one

struct Magic {
  std::size_t offset;
  std::string_view bytes;
  std::string_view name;
};

constexpr std::array k_magic{
    Magic{0, "\x89PNG\r\n"sv, "PNG image"},
    Magic{0, "\xFF\xD8\xFF"sv, "JPEG image"},
    Magic{0, "GIF87a"sv, "GIF image"},
    Magic{0, "GIF89a"sv, "GIF image"},
    Magic{8, "WEBP"sv, "WebP image"},
    Magic{0, "II*\0"sv, "TIFF image"},
    Magic{0, "MM\0*"sv, "TIFF image"},
    Magic{0, "\0\0\1\0"sv, "icon"},
    Magic{4, "ftypavif"sv, "AVIF image"},
    Magic{4, "ftypheic"sv, "HEIC image"},
    Magic{4, "ftyp"sv, "MP4 video"},
    Magic{0, "\x1A\x45\xDF\xA3"sv, "Matroska video"},
    Magic{8, "AVI "sv, "AVI video"},
    Magic{8, "WAVE"sv, "WAV audio"},
    Magic{0, "ID3"sv, "MP3 audio"},
    Magic{0, "OggS"sv, "Ogg media"},
    Magic{0, "fLaC"sv, "FLAC audio"},
    Magic{0, "%PDF-"sv, "PDF document"},
    Magic{0, "%!PS"sv, "PostScript document"},
    Magic{0, "{\\rtf"sv, "RTF document"},
    Magic{0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "Office document"},
    Magic{30, "mimetypeapplication/epub"sv, "EPUB book"},
    Magic{30, "mimetypeapplication/vnd.oasis"sv, "OpenDocument file"},
    Magic{0, "PK\3\4"sv, "ZIP archive"},
    Magic{0, "\x1F\x8B"sv, "gzip archive"},
    Magic{0, "BZh"sv, "bzip2 archive"},
    Magic{0,
          "\xFD"
          "7zXZ\0"sv,
          "xz archive"},
    Magic{0, "\x28\xB5\x2F\xFD"sv, "zstd archive"},
    Magic{0, "7z\xBC\xAF\x27\x1C"sv, "7z archive"},
    Magic{0, "Rar!\x1A\x07"sv, "RAR archive"},
    Magic{257, "ustar"sv, "tar archive"},
    Magic{0,
          "\x7F"
          "ELF"sv,
          "ELF program"},
    Magic{0, "SQLite format 3\0"sv, "SQLite database"},
    Magic{0, "wOFF"sv, "font"},
    Magic{0, "wOF2"sv, "font"},
    Magic{0, "\0asm"sv, "WebAssembly"},
};

// BZh and ID3 may begin a text too: a magic of letters only counts with other signs of binary.
constexpr bool is_plain(std::string_view bytes) noexcept {
  return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= ' ' && c < '\x7F'; });
}

const Magic* magic_of(std::string_view bytes) noexcept {
  const auto* found = std::find_if(k_magic.begin(), k_magic.end(), [&](const Magic& magic) {
    return bytes.size() > magic.offset && bytes.substr(magic.offset).starts_with(magic.bytes);
  });
  return found == k_magic.end() ? nullptr : found;
}

constexpr bool is_control(char c) noexcept {
  return static_cast<unsigned char>(c) < 0x20 && !is_space(c) && c != '\x1B' && c != '\b';
}

/// More than one control character in 50, or a zero byte anywhere.
bool has_binary_bytes(std::string_view bytes) noexcept {
  if (bytes.find('\0') != std::string_view::npos) return true;
  const std::string_view head = bytes.substr(0, k_head);
  const auto controls = std::count_if(head.begin(), head.end(), is_control);
  return static_cast<std::size_t>(controls) * 50 > head.size();
}

constexpr std::array k_whole_document{"%PDF-"sv, "{\\rtf"sv, "%!PS"sv};

}  // namespace

std::string why_binary(std::string_view bytes) {
  if (!marked_charset(bytes).empty()) return {};
  const Magic* magic = magic_of(bytes);
  const bool binary = has_binary_bytes(bytes);
  if (magic != nullptr) {
    const bool document = std::find(k_whole_document.begin(), k_whole_document.end(),
                                    magic->bytes) != k_whole_document.end();
    if (binary || document || !is_plain(magic->bytes))
      return "binary (" + std::string(magic->name) + ")";
  }
  return binary ? "binary" : std::string{};
}

bool looks_like_json(std::string_view text) noexcept {
  const std::string_view all = trim(text);
  if (all.size() < 2 || (all.back() != '}' && all.back() != ']')) return false;
  const std::string_view inside = trim(all.substr(1));
  if (all.front() == '[') return inside.starts_with('{') || inside.starts_with('[');
  if (all.front() != '{' || !inside.starts_with('"')) return false;
  const auto close = inside.find('"', 1);
  return close != inside.npos && trim(inside.substr(close + 1)).starts_with(':');
}

bool looks_like_html(std::string_view text) noexcept {
  const std::string_view head = trim(text).substr(0, k_markup_head);
  if (starts_with_folded(head, "<?xml") || starts_with_folded(head, "<!--") ||
      starts_with_folded(head, "<!doctype"))
    return true;
  int known = 0;
  for (std::size_t at = head.find('<'); at != std::string_view::npos; at = head.find('<', at + 1)) {
    const std::string_view rest = head.substr(at + 1);
    const auto* end = std::find_if_not(rest.begin(), rest.end(),
                                       [](char c) { return is_alpha(c) || is_digit(c); });
    const std::string_view name = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
    if (name.empty() || tag_named(name) == Tag::unknown) continue;
    const std::string_view after = rest.substr(name.size());
    if (after.empty() || (!is_space(after.front()) && after.front() != '>' && after.front() != '/'))
      continue;
    if (at == 0 || tag_named(name) == Tag::html || tag_named(name) == Tag::body) return true;
    if (++known >= 3) return true;
  }
  return false;
}

}  // namespace dateline::article
