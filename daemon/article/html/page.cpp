// SPDX-License-Identifier: Apache-2.0
#include "html/page.hpp"

#include "ascii.hpp"
#include "html/entities.hpp"
#include "html/tokenizer.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dateline::article {
namespace {

constexpr std::size_t k_max_elements = std::size_t{1} << 20U;  // what lies beyond is text
constexpr std::size_t k_max_metas = 512;
constexpr std::size_t k_max_dates = 256;
constexpr std::size_t k_max_scripts = 512;

struct OpenElement {
  Tag tag;
  std::uint32_t element;  ///< of its own, or that of what it lies in
};

class PageBuilder {
 public:
  PageBuilder(std::size_t source_size, std::size_t max_depth) : max_depth_(max_depth) {
    page_.text.reserve(source_size / 8);
    page_.elements.push_back({});
    open_.reserve(max_depth);
  }

  void take(const HtmlToken& token) {
    switch (token.kind) {
    case HtmlToken::Kind::text:
      add_text(token.text);
      break;
    case HtmlToken::Kind::raw:
      add_raw(token);
      break;
    case HtmlToken::Kind::start:
      start(token);
      break;
    case HtmlToken::Kind::end:
      end(token.tag);
      break;
    }
  }

  Page finish() {
    end_block();
    while (!open_.empty()) close_top();
    close_element(0);
    return std::move(page_);
  }

 private:
  [[nodiscard]] std::uint32_t current() const noexcept {
    return open_.empty() ? 0 : open_.back().element;
  }
  [[nodiscard]] static std::size_t index(Tag tag) noexcept { return static_cast<std::size_t>(tag); }

  void add_text(std::string_view text) {
    // How characters are read stands within words: left out without a break.
    if (open_count_[index(Tag::rt)] + open_count_[index(Tag::rp)] > 0) return;
    std::string& out = page_.text;
    while (!text.empty()) {
      const auto* stop =
          std::find_if(text.begin(), text.end(), [](char c) { return c == '&' || is_space(c); });
      const auto plain = static_cast<std::size_t>(stop - text.begin());
      out.append(text, 0, plain);
      text.remove_prefix(plain);
      if (text.empty()) break;
      if (text.front() == '&') {
        text.remove_prefix(append_reference(out, text));
        continue;
      }
      const auto* word = std::find_if_not(text.begin(), text.end(), is_space);
      const std::string_view space = text.substr(0, static_cast<std::size_t>(word - text.begin()));
      text.remove_prefix(space.size());
      add_space(space);
    }
  }

  void add_space(std::string_view space) {
    const bool preformatted = open_count_[index(Tag::pre)] > 0;
    if (preformatted && std::count(space.begin(), space.end(), '\n') > 1) {
      end_block();
    } else if (page_.text.size() > block_begin_ && !is_space(page_.text.back())) {
      page_.text.push_back(' ');
    }
  }

  void add_raw(const HtmlToken& token) {
    if (token.tag == Tag::title && page_.title.empty() && open_count_[index(Tag::svg)] == 0)
      page_.title = trim(token.text);
    if (token.tag != Tag::script || page_.scripts.size() >= k_max_scripts) return;
    (linked_data_ ? page_.linked_data : page_.scripts).push_back(token.text);
  }

  void start(const HtmlToken& token) {
    const Tag tag = token.tag;
    switch (tag) {
    case Tag::meta:
      add_meta(token);
      return;
    case Tag::link:
      add_link(token);
      return;
    case Tag::html:
      if (page_.language.empty()) page_.language = trim(token.attribute("lang"));
      return;
    case Tag::script:
      linked_data_ = find_folded(token.attribute("type"), "ld+json") != std::string_view::npos;
      return;
    case Tag::br:
      add_break();
      return;
    default:
      break;
    }
    const TagKind kind = kind_of(tag);
    const Hint hints = hints_of(token);
    if (has(hints, Hint::date | Hint::published | Hint::modified) || tag == Tag::time)
      add_date(token, hints);
    if (kind == TagKind::void_ && tag == Tag::hr) end_block();
    if (kind == TagKind::void_ || kind == TagKind::raw) return;
    if (kind == TagKind::block) {
      close_implied(tag);
      end_block();
    }
    if (tag == Tag::a) {
      end_link();
      link_begin_ = page_.text.size();
      in_link_ = true;
    }
    if (!token.self_closing || kind == TagKind::block) open(tag, kind, hints);
  }

  void open(Tag tag, TagKind kind, Hint hints) {
    if (open_.size() >= max_depth_) {
      ++dropped_count_[index(tag)];
      return;
    }
    std::uint32_t element = current();
    if (kind == TagKind::hidden) hints |= Hint::hidden;
    const bool kept = kind == TagKind::block || hints != Hint::none;
    if (kept && page_.elements.size() < k_max_elements) {
      if (kind != TagKind::block && has(hints, Hint::boilerplate | Hint::hidden | Hint::comments))
        end_block();
      const std::uint32_t parent = element;
      element = static_cast<std::uint32_t>(page_.elements.size());
      page_.elements.push_back(
          {tag, hints, parent, 0, static_cast<std::uint32_t>(page_.blocks.size()), 0});
    }
    open_.push_back({tag, element});
    ++open_count_[index(tag)];
  }

  /// End tags that writers leave out.
  void close_implied(Tag tag) {
    if (open_count_[index(Tag::p)] > 0) close_within(Tag::p, Tag::unknown);
    switch (tag) {
    case Tag::li:
      close_within(Tag::li, Tag::unknown);
      break;
    case Tag::dt:
    case Tag::dd:
      close_within(Tag::dt, Tag::dl);
      close_within(Tag::dd, Tag::dl);
      break;
    case Tag::td:
    case Tag::th:
      close_within(Tag::td, Tag::tr);
      close_within(Tag::th, Tag::tr);
      break;
    case Tag::tr:
      close_within(Tag::tr, Tag::table);
      break;
    case Tag::body:
      close_within(Tag::head, Tag::unknown);
      break;
    default:
      break;
    }
  }

  /// Closes the innermost `tag`, unless a `border` or another block stands before it.
  void close_within(Tag tag, Tag border) {
    if (open_count_[index(tag)] == 0) return;
    for (std::size_t at = open_.size(); at-- > 0;) {
      if (open_[at].tag == tag) return close_down_to(at);
      if (open_[at].tag == border) return;
      if (border == Tag::unknown && kind_of(open_[at].tag) == TagKind::block) return;
    }
  }

  void end(Tag tag) {
    if (tag == Tag::br || tag == Tag::p) end_block();
    if (tag == Tag::a) end_link();
    if (tag == Tag::body || tag == Tag::html) return;  // text may follow
    if (dropped_count_[index(tag)] > 0) {
      --dropped_count_[index(tag)];
      return;
    }
    if (open_count_[index(tag)] == 0) return;
    const bool block = kind_of(tag) == TagKind::block;
    for (std::size_t at = open_.size(); at-- > 0;) {
      const Tag candidate = open_[at].tag;
      if (candidate == tag) return close_down_to(at);
      if (is_table_part(candidate) && !is_table_part(tag)) return;
      if (!block && kind_of(candidate) == TagKind::block) return;
    }
  }

  void close_down_to(std::size_t depth) {
    while (open_.size() > depth) close_top();
  }

  void close_top() {
    const OpenElement top = open_.back();
    const std::uint32_t outer = open_.size() > 1 ? open_[open_.size() - 2].element : 0;
    const bool own = top.element != outer;
    if (kind_of(top.tag) == TagKind::block ||
        (own &&
         has(page_.elements[top.element].hints, Hint::boilerplate | Hint::hidden | Hint::comments)))
      end_block();
    open_.pop_back();
    --open_count_[index(top.tag)];
    if (own) close_element(top.element);
  }

  void close_element(std::uint32_t element) {
    page_.elements[element].end = static_cast<std::uint32_t>(page_.elements.size());
    page_.elements[element].last_block = static_cast<std::uint32_t>(page_.blocks.size());
  }

  void end_link() {
    if (in_link_) count_link();
    in_link_ = false;
  }

  void count_link() noexcept {
    const std::size_t begin = std::max(link_begin_, block_begin_);
    if (page_.text.size() > begin) link_bytes_ += page_.text.size() - begin;
    link_begin_ = page_.text.size();
  }

  void add_break() {
    std::string& text = page_.text;
    if (text.size() > block_begin_ && text.back() == ' ') text.pop_back();
    if (text.size() == block_begin_) return;
    if (text.back() == '\n')
      end_block();
    else
      text.push_back('\n');
  }

  void end_block() {
    std::string& text = page_.text;
    if (in_link_) count_link();
    while (text.size() > block_begin_ && is_space(text.back())) text.pop_back();
    if (text.size() > block_begin_) {
      const auto size = static_cast<std::uint32_t>(text.size() - block_begin_);
      page_.blocks.push_back({current(), static_cast<std::uint32_t>(block_begin_),
                              static_cast<std::uint32_t>(text.size()),
                              std::min(static_cast<std::uint32_t>(link_bytes_), size)});
    }
    block_begin_ = text.size();
    link_begin_ = std::min(link_begin_, text.size());
    link_bytes_ = 0;
  }

  void add_meta(const HtmlToken& token) {
    const std::string_view content = token.attribute("content");
    if (content.empty() || page_.metas.size() >= k_max_metas) return;
    for (const std::string_view naming : {"property", "name", "itemprop", "http-equiv"})
      if (const auto name = trim(token.attribute(naming)); !name.empty())
        page_.metas.push_back({name, content});
  }

  void add_link(const HtmlToken& token) {
    if (page_.canonical.empty() && same_folded(trim(token.attribute("rel")), "canonical"))
      page_.canonical = trim(token.attribute("href"));
  }

  void add_date(const HtmlToken& token, Hint hints) {
    if (page_.dates.size() >= k_max_dates) return;
    std::string_view value;
    for (const std::string_view carrier : {"datetime", "content", "title", "data-datetime"})
      if (value.empty()) value = trim(token.attribute(carrier));
    page_.dates.push_back(
        {value, hints, token.tag, static_cast<std::uint32_t>(page_.blocks.size()), current()});
  }

  Page page_;
  std::vector<OpenElement> open_;
  std::array<std::uint32_t, static_cast<std::size_t>(Tag::count_)> open_count_{};
  std::array<std::uint32_t, static_cast<std::size_t>(Tag::count_)> dropped_count_{};
  std::size_t max_depth_;
  std::size_t block_begin_ = 0;
  std::size_t link_begin_ = 0;
  std::size_t link_bytes_ = 0;
  bool in_link_ = false;
  bool linked_data_ = false;
};

}  // namespace

Page read_page(std::string_view source, std::size_t max_depth, std::size_t max_attributes) {
  PageBuilder builder(source.size(), max_depth);
  HtmlTokenizer tokenizer(source, max_attributes);
  HtmlToken token;
  while (tokenizer.next(token)) builder.take(token);
  return builder.finish();
}

}  // namespace dateline::article
