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

constexpr std::size_t k_most_items = 10'000;

constexpr std::array k_roots{"rss"sv, "feed"sv, "rdf:rdf"sv};
constexpr std::array k_items{"item"sv, "entry"sv};
constexpr std::array k_dates{"pubdate"sv, "dc:date"sv, "published"sv, "updated"sv};
constexpr std::array k_contents{"content:encoded"sv, "content"sv, "description"sv, "summary"sv};

struct Span {
  std::string_view open;
  std::string_view close;
};

// What holds no elements, whatever stands in it.
constexpr std::array k_opaque{Span{"<!--"sv, "-->"sv}, Span{"<![CDATA["sv, "]]>"sv},
                              Span{"<?"sv, "?>"sv}};

/// The next `<` from `from` on that begins or ends an element; npos for nowhere.
std::size_t next_mark(std::string_view text, std::size_t from) {
  for (std::size_t at = text.find('<', from); at != text.npos; at = text.find('<', from)) {
    const std::string_view rest = text.substr(at);
    const auto* opaque = std::find_if(k_opaque.begin(), k_opaque.end(), [&](const Span& span) {
      return rest.starts_with(span.open);
    });
    if (opaque == k_opaque.end()) return at;
    from = text.find(opaque->close, at + opaque->open.size());
    if (from == text.npos) return text.npos;
  }
  return text.npos;
}

/// Whether `text` begins with `name` and no longer one, with the prefix of Atom or without.
bool is_name(std::string_view text, std::string_view name) {
  constexpr std::string_view k_atom = "atom:";
  if (starts_with_folded(text, k_atom)) text.remove_prefix(k_atom.size());
  if (!starts_with_folded(text, name) || text.size() == name.size()) return false;
  const char next = text[name.size()];
  return next == '>' || is_space(next);
}

/// Where `<name` stands from `from` on; npos for nowhere.
std::size_t find_tag(std::string_view text, std::string_view name, std::size_t from = 0) {
  std::size_t at = next_mark(text, from);
  while (at != text.npos && !is_name(text.substr(at + 1), name)) at = next_mark(text, at + 1);
  return at;
}

/// Where the `</name>` behind `from` stands; npos for nowhere.
std::size_t find_end(std::string_view text, std::string_view name, std::size_t from) {
  std::size_t at = next_mark(text, from);
  while (at != text.npos &&
         !(text.substr(at).starts_with("</") && is_name(text.substr(at + 2), name)))
    at = next_mark(text, at + 1);
  return at;
}

/// What stands between `<name ...>` and `</name>`.
std::string_view element(std::string_view text, std::string_view name) {
  const std::size_t open = find_tag(text, name);
  const std::size_t begin = open == text.npos ? text.npos : text.find('>', open);
  if (begin == text.npos) return {};
  const std::size_t end = find_end(text, name, begin);
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

/// By its first element.
bool is_feed(std::string_view text) {
  std::size_t root = next_mark(text, 0);
  if (root != text.npos && text.substr(root).starts_with("<!")) root = next_mark(text, root + 1);
  return root != text.npos &&
         std::any_of(k_roots.begin(), k_roots.end(),
                     [&](std::string_view name) { return is_name(text.substr(root + 1), name); });
}

/// An entry without what it says of the feed that it was taken from.
std::string without_source(std::string_view entry) {
  const std::size_t begin = find_tag(entry, "source");
  const std::size_t end = begin == entry.npos ? begin : find_end(entry, "source", begin);
  std::string own(entry.substr(0, begin));
  if (end != entry.npos) own += entry.substr(end);
  return own;
}

FeedItem item_of(std::string_view whole) {
  const std::string text = without_source(whole);
  const std::string_view content = first_element(text, k_contents);
  const std::string_view html = without_cdata(content);
  return {std::string(without_cdata(element(text, "title"))),
          std::string(first_element(text, k_dates)),
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
