// SPDX-License-Identifier: Apache-2.0
#include "names.hpp"

#include <algorithm>
#include <array>

namespace dateline::watch {
namespace {

/// A name fits that begins and ends so and has at least one character between, or that is `whole`.
struct Rule {
  std::string_view prefix;
  std::string_view suffix;
  std::string_view whole;
};

constexpr std::array k_left_alone{
    Rule{".", "", ""},            // hidden; also .part of rsync and .nfs of NFS
    Rule{"", "~", ""},            // backups of Emacs, Vim, nano
    Rule{"~$", "", ""},           // locks of office programs
    Rule{"#", "#", ""},           // Emacs while editing
    Rule{"", ".swp", ""},         // Vim while editing
    Rule{"", ".swo", ""},         //
    Rule{"", ".swx", ""},         //
    Rule{"", "", "4913"},         // Vim's probe for a writable directory
    Rule{"", ".part", ""},        // Firefox, wget2, yt-dlp
    Rule{"", ".partial", ""},     // Internet Explorer, Rclone
    Rule{"", ".crdownload", ""},  // Chrome
    Rule{"", ".opdownload", ""},  // Opera
    Rule{"", ".download", ""},    // Safari
    Rule{"", ".filepart", ""},    // WinSCP
    Rule{"", ".aria2", ""},       // aria2's control file
    Rule{"", ".tmp", ""},         //
    Rule{"", ".temp", ""},        //
    Rule{"", ".lock", ""},        //
    Rule{"", "", "data.mdb"},     // a store or its copy, kept below a watched directory
    Rule{"", "", "lock.mdb"},     //
    Rule{"", "", "Thumbs.db"},    // Windows' own files on shares
    Rule{"", "", "desktop.ini"},  //
    Rule{"", "", "lost+found"},   // the root of an ext file system
};

constexpr char lower(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same(std::string_view a, std::string_view b) noexcept {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower(x) == lower(y); });
}

bool fits(const Rule& rule, std::string_view name) noexcept {
  if (!rule.whole.empty()) return same(name, rule.whole);
  return name.size() > rule.prefix.size() + rule.suffix.size() &&
         same(name.substr(0, rule.prefix.size()), rule.prefix) &&
         same(name.substr(name.size() - rule.suffix.size()), rule.suffix);
}

}  // namespace

bool left_alone(std::string_view name) noexcept {
  return name == "." || name == ".." ||
         std::any_of(k_left_alone.begin(), k_left_alone.end(),
                     [name](const Rule& rule) { return fits(rule, name); });
}

}  // namespace dateline::watch
