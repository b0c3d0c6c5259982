// SPDX-License-Identifier: Apache-2.0
#include "calls.hpp"

#include "ascii.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dateline::article {
namespace {

constexpr std::size_t k_max_call = 160;  // bytes: a longer line is text, whatever it begins with

// What such lines begin with, in lower case.
constexpr std::array<std::string_view, 95> k_calls{"advertisement",
                                                   "read more",
                                                   "for the latest stories",
                                                   "to view the full story",
                                                   "first-time subscribers",
                                                   "some comments may be",
                                                   "please understand that comments",
                                                   "we ask that comments",
                                                   "submit your letter",
                                                   "also read",
                                                   "read also",
                                                   "related:",
                                                   "related article",
                                                   "share this",
                                                   "share on",
                                                   "follow us",
                                                   "sign up",
                                                   "subscribe",
                                                   "click here",
                                                   "copyright",
                                                   "©",
                                                   "(c) ",
                                                   "all rights reserved",
                                                   "photo gallery",
                                                   "see also:",
                                                   "skip to",
                                                   "print this",
                                                   "email this",
                                                   "leave a comment",
                                                   "comments",
                                                   "log in",
                                                   "cookie",
                                                   "we use cookies",
                                                   "terms of",
                                                   "privacy policy",
                                                   "back to top",
                                                   "this site uses",
                                                   "story continues below",
                                                   "scroll to continue",
                                                   "follow @",
                                                   "follow him",
                                                   "follow her",
                                                   "follow the author",
                                                   "for more newsletter",
                                                   "download our",
                                                   "download the app",
                                                   "get the latest",
                                                   "want more",
                                                   "need more",
                                                   "click to",
                                                   "tap here",
                                                   "listen to this",
                                                   "watch:",
                                                   "watch |",
                                                   "share:",
                                                   "tags:",
                                                   "filed under",
                                                   "posted in",
                                                   "topics:",
                                                   "image credit",
                                                   "photo credit",
                                                   "image source",
                                                   "image:",
                                                   "photograph:",
                                                   "getty images",
                                                   "have a tip",
                                                   "have a story",
                                                   "send tips",
                                                   "contact the author",
                                                   "report a typo",
                                                   "support our",
                                                   "become a member",
                                                   "already a subscriber",
                                                   "continue reading",
                                                   "advertisement -",
                                                   "- advertisement",
                                                   "ad:",
                                                   "sponsored",
                                                   "related stories",
                                                   "related topics",
                                                   "más información",
                                                   "lesen sie auch",
                                                   "lesen sie mehr",
                                                   "mehr zum thema",
                                                   "leia também",
                                                   "leia mais",
                                                   "lire aussi",
                                                   "à lire aussi",
                                                   "leggi anche",
                                                   "lea también",
                                                   "lees ook",
                                                   "läs också",
                                                   "læs også",
                                                   "les også",
                                                   "baca juga"};

}  // namespace

bool is_call(std::string_view line) noexcept {
  return line.size() <= k_max_call &&
         std::any_of(k_calls.begin(), k_calls.end(),
                     [&](std::string_view start) { return starts_with_folded(line, start); });
}

}  // namespace dateline::article
