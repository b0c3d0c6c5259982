// SPDX-License-Identifier: Apache-2.0
#include "html/tokenizer.hpp"

#include "ascii.hpp"

#include <algorithm>

namespace dateline::article {
namespace {

constexpr bool ends_name(char c) noexcept { return is_space(c) || c == '>' || c == '/'; }

constexpr bool ends_attribute_name(char c) noexcept { return ends_name(c) || c == '='; }

std::string_view take(std::string_view& from, std::size_t count) noexcept {
  const std::string_view taken = from.substr(0, count);
  from.remove_prefix(taken.size());
  return taken;
}

template <typename Predicate>
std::string_view take_until(std::string_view& from, Predicate stop) noexcept {
  const auto* end = std::find_if(from.begin(), from.end(), stop);
  return take(from, static_cast<std::size_t>(end - from.begin()));
}

}  // namespace

std::string_view HtmlToken::attribute(std::string_view name) const noexcept {
  for (const HtmlAttribute& candidate : attributes)
    if (same_folded(candidate.name, name)) return candidate.value;
  return {};
}

bool HtmlToken::has_attribute(std::string_view name) const noexcept {
  return std::any_of(attributes.begin(), attributes.end(), [&](const HtmlAttribute& candidate) {
    return same_folded(candidate.name, name);
  });
}

bool HtmlTokenizer::next(HtmlToken& token) {
  token.attributes.clear();
  token.self_closing = false;
  if (raw_ != Tag::unknown) {
    read_raw(token);
    return true;
  }
  while (!rest_.empty()) {
    if (rest_.front() == '<' && read_markup(token)) return true;
    if (rest_.empty() || rest_.front() == '<') continue;
    token.kind = HtmlToken::Kind::text;
    token.text = take(rest_, std::min(rest_.find('<'), rest_.size()));
    return true;
  }
  return false;
}

void HtmlTokenizer::read_raw(HtmlToken& token) {
  const std::string_view name = name_of(raw_);
  token.kind = HtmlToken::Kind::raw;
  token.tag = raw_;
  raw_ = Tag::unknown;
  std::size_t at = rest_.find("</");
  while (at != std::string_view::npos && !starts_with_folded(rest_.substr(at + 2), name))
    at = rest_.find("</", at + 2);
  token.text = take(rest_, std::min(at, rest_.size()));
}

/// At '<'. False where it was passed over, or is text after all and the rest begins behind it.
bool HtmlTokenizer::read_markup(HtmlToken& token) {
  const char second = rest_.size() > 1 ? rest_[1] : '\0';
  if (second == '!' || second == '?') {
    skip_declaration();
    return false;
  }
  const bool end = second == '/';
  const std::size_t name_at = end ? 2 : 1;
  if (rest_.size() <= name_at || !is_alpha(rest_[name_at])) {
    token.kind = HtmlToken::Kind::text;
    token.text = take(rest_, 1);
    return true;
  }
  take(rest_, name_at);
  const std::string_view name = take_until(rest_, ends_name);
  token.kind = end ? HtmlToken::Kind::end : HtmlToken::Kind::start;
  token.tag = tag_named(name.substr(name.find(':') + 1));
  token.text = {};
  read_attributes(token);
  if (!end && kind_of(token.tag) == TagKind::raw && !token.self_closing) raw_ = token.tag;
  return true;
}

void HtmlTokenizer::skip_declaration() {
  if (!rest_.starts_with("<!--")) {
    take(rest_, std::min(rest_.find('>'), rest_.size() - 1) + 1);
    return;
  }
  take(rest_, 4);
  if (rest_.starts_with(">") || rest_.starts_with("->")) {
    take(rest_, rest_.find('>') + 1);
    return;
  }
  const std::size_t end = rest_.find("-->");
  take(rest_, end == std::string_view::npos ? rest_.size() : end + 3);
}

void HtmlTokenizer::read_attributes(HtmlToken& token) {
  for (skip_space(); !rest_.empty(); skip_space()) {
    if (rest_.front() == '>') {
      take(rest_, 1);
      return;
    }
    if (rest_.front() == '/') {
      take(rest_, 1);
      token.self_closing = !rest_.empty() && rest_.front() == '>';
      continue;
    }
    HtmlAttribute attribute;
    attribute.name = take(rest_, 1);  // even '=' begins a name here
    attribute.name = {attribute.name.data(), 1 + take_until(rest_, ends_attribute_name).size()};
    skip_space();
    if (!rest_.empty() && rest_.front() == '=') attribute.value = read_value();
    if (token.attributes.size() < max_attributes_) token.attributes.push_back(attribute);
  }
}

std::string_view HtmlTokenizer::read_value() {
  take(rest_, 1);
  skip_space();
  if (rest_.empty()) return {};
  const char quote = rest_.front();
  if (quote != '"' && quote != '\'')
    return take_until(rest_, [](char c) { return is_space(c) || c == '>'; });
  take(rest_, 1);
  const std::string_view value = take(rest_, std::min(rest_.find(quote), rest_.size()));
  take(rest_, 1);
  return value;
}

void HtmlTokenizer::skip_space() noexcept {
  take_until(rest_, [](char c) { return !is_space(c); });
}

}  // namespace dateline::article
