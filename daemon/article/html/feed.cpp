// SPDX-License-Identifier: Apache-2.0
#include "html/feed.hpp"

#include "ascii.hpp"
#include "html/entities.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dateline::article {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t k_head = 1024;  // where a feed shows that it is one

constexpr std::size_t k_most_items = 1000;

constexpr std::array k_roots{"rss"sv, "feed"sv, "rdf:rdf"sv};
constexpr std::array k_items{"item"sv, "entry"sv};
constexpr std::array k_dates{"pubdate"sv, "dc:date"sv, "published"sv, "updated"sv};
constexpr std::array k_contents{"content:encoded"sv, "content"sv, "description"sv, "summary"sv};

/// Where `<name` stands from `from` on, and no longer name; npos for nowhere.
std::size_t find_tag(std::string_view text, std::string_view name, std::size_t from = 0) {
  for (std::size_t at = text.find('<', from); at != text.npos; at = text.find('<', at + 1)) {
    const std::string_view rest = text.substr(at + 1);
    if (!starts_with_folded(rest, name) || rest.size() == name.size()) continue;
    const char next = rest[name.size()];
    if (next == '>' || is_space(next)) return at;
  }
  return text.npos;
}

/// What stands between `<name ...>` and `</name>`.
std::string_view element(std::string_view text, std::string_view name) {
  const std::size_t open = find_tag(text, name);
  const std::size_t begin = open == text.npos ? text.npos : text.find('>', open);
  if (begin == text.npos) return {};
  std::size_t end = text.find("</", begin);
  while (end != text.npos && !starts_with_folded(text.substr(end + 2), name))
    end = text.find("</", end + 2);
  return end == text.npos ? std::string_view{} : trim(text.substr(begin + 1, end - begin - 1));
}

template <typename Names>
std::string_view first_element(std::string_view text, const Names& names) {
  for (const std::string_view name : names)
    if (const std::string_view found = element(text, name); !found.empty()) return found;
  return {};
}

std::string_view without_cdata(std::string_view text) noexcept {
  constexpr std::string_view k_open = "<![CDATA[";
  constexpr std::string_view k_close = "]]>";
  if (!text.starts_with(k_open) || !text.ends_with(k_close)) return text;
  return trim(text.substr(k_open.size(), text.size() - k_open.size() - k_close.size()));
}

bool is_feed(std::string_view text) {
  const std::string_view head = text.substr(0, k_head);
  return std::any_of(k_roots.begin(), k_roots.end(),
                     [&](std::string_view root) { return find_tag(head, root) != head.npos; });
}

FeedItem item_of(std::string_view text) {
  const std::string_view content = first_element(text, k_contents);
  const std::string_view html = without_cdata(content);
  return {without_cdata(element(text, "title")), first_element(text, k_dates),
          html.size() < content.size() ? std::string(html) : decode_references(html)};
}

}  // namespace

Feed read_feed(std::string_view text) {
  Feed feed;
  if (!is_feed(text)) return feed;
  for (const std::string_view name : k_items) {
    std::size_t at = find_tag(text, name);
    if (at == text.npos) continue;
    feed.title = without_cdata(element(text.substr(0, at), "title"));
    while (at != text.npos && feed.items.size() < k_most_items) {
      const std::size_t next = find_tag(text, name, at + 1);
      feed.items.push_back(item_of(text.substr(at, next == text.npos ? next : next - at)));
      at = next;
    }
    break;
  }
  return feed;
}

}  // namespace dateline::article
