// SPDX-License-Identifier: Apache-2.0
#include "html/tags.hpp"

#include "ascii.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dateline::article {
namespace {

struct TagEntry {
  std::string_view name;
  TagKind kind;
};

// In the order of the enumeration, which is that of the names.
constexpr std::array<TagEntry, static_cast<std::size_t>(Tag::count_)> k_tags{{
    {"", TagKind::inline_},      {"a", TagKind::inline_},       {"abbr", TagKind::inline_},
    {"address", TagKind::block}, {"applet", TagKind::hidden},   {"area", TagKind::void_},
    {"article", TagKind::block}, {"aside", TagKind::block},     {"audio", TagKind::hidden},
    {"b", TagKind::inline_},     {"base", TagKind::void_},      {"blockquote", TagKind::block},
    {"body", TagKind::block},    {"br", TagKind::void_},        {"button", TagKind::hidden},
    {"canvas", TagKind::hidden}, {"caption", TagKind::block},   {"center", TagKind::block},
    {"cite", TagKind::inline_},  {"code", TagKind::inline_},    {"col", TagKind::void_},
    {"data", TagKind::inline_},  {"datalist", TagKind::hidden}, {"dd", TagKind::block},
    {"details", TagKind::block}, {"dialog", TagKind::hidden},   {"div", TagKind::block},
    {"dl", TagKind::block},      {"dt", TagKind::block},        {"em", TagKind::inline_},
    {"embed", TagKind::void_},   {"fieldset", TagKind::block},  {"figcaption", TagKind::block},
    {"figure", TagKind::block},  {"font", TagKind::inline_},    {"footer", TagKind::block},
    {"form", TagKind::block},    {"frame", TagKind::void_},     {"h1", TagKind::block},
    {"h2", TagKind::block},      {"h3", TagKind::block},        {"h4", TagKind::block},
    {"h5", TagKind::block},      {"h6", TagKind::block},        {"head", TagKind::block},
    {"header", TagKind::block},  {"hr", TagKind::void_},        {"html", TagKind::block},
    {"i", TagKind::inline_},     {"iframe", TagKind::raw},      {"img", TagKind::void_},
    {"input", TagKind::void_},   {"label", TagKind::inline_},   {"legend", TagKind::block},
    {"li", TagKind::block},      {"link", TagKind::void_},      {"main", TagKind::block},
    {"map", TagKind::hidden},    {"math", TagKind::hidden},     {"menu", TagKind::hidden},
    {"meta", TagKind::void_},    {"nav", TagKind::block},       {"noembed", TagKind::raw},
    {"noframes", TagKind::raw},  {"noscript", TagKind::hidden}, {"object", TagKind::hidden},
    {"ol", TagKind::block},      {"optgroup", TagKind::hidden}, {"option", TagKind::hidden},
    {"p", TagKind::block},       {"param", TagKind::void_},     {"picture", TagKind::inline_},
    {"pre", TagKind::block},     {"rp", TagKind::inline_},      {"rt", TagKind::inline_},
    {"s", TagKind::inline_},     {"script", TagKind::raw},      {"section", TagKind::block},
    {"select", TagKind::hidden}, {"small", TagKind::inline_},   {"source", TagKind::void_},
    {"span", TagKind::inline_},  {"strong", TagKind::inline_},  {"style", TagKind::raw},
    {"sub", TagKind::inline_},   {"summary", TagKind::block},   {"sup", TagKind::inline_},
    {"svg", TagKind::hidden},    {"table", TagKind::block},     {"tbody", TagKind::block},
    {"td", TagKind::block},      {"template", TagKind::hidden}, {"textarea", TagKind::raw},
    {"tfoot", TagKind::block},   {"th", TagKind::block},        {"thead", TagKind::block},
    {"time", TagKind::inline_},  {"title", TagKind::raw},       {"tr", TagKind::block},
    {"track", TagKind::void_},   {"u", TagKind::inline_},       {"ul", TagKind::block},
    {"var", TagKind::inline_},   {"video", TagKind::hidden},    {"wbr", TagKind::void_},
}};

static_assert(std::is_sorted(k_tags.begin(), k_tags.end(),
                             [](const TagEntry& a, const TagEntry& b) { return a.name < b.name; }));

constexpr std::size_t k_longest = 10;

const TagEntry& entry_of(Tag tag) noexcept { return k_tags[static_cast<std::size_t>(tag)]; }

}  // namespace

Tag tag_named(std::string_view name) noexcept {
  if (name.empty() || name.size() > k_longest) return Tag::unknown;
  std::array<char, k_longest> folded{};
  std::transform(name.begin(), name.end(), folded.begin(), to_lower);
  const std::string_view key(folded.data(), name.size());
  const auto* found =
      std::lower_bound(k_tags.begin(), k_tags.end(), key,
                       [](const TagEntry& entry, std::string_view k) { return entry.name < k; });
  if (found == k_tags.end() || found->name != key) return Tag::unknown;
  return static_cast<Tag>(found - k_tags.begin());
}

TagKind kind_of(Tag tag) noexcept { return entry_of(tag).kind; }
std::string_view name_of(Tag tag) noexcept { return entry_of(tag).name; }

}  // namespace dateline::article
