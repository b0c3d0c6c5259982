// SPDX-License-Identifier: Apache-2.0
#include "merging/key_list.hpp"

#include <algorithm>
#include <functional>

namespace dateline::events {

void KeyList::add(std::string_view head, std::initializer_list<std::string_view> parts) {
  Key key{0, mention_, static_cast<std::uint32_t>(text_.size()), 0};
  text_ += head;
  for (const std::string_view part : parts) text_ += part;
  key.size = static_cast<std::uint32_t>(text_.size()) - key.begin;
  key.hash = std::hash<std::string_view>{}(text_of(key));
  keys_.push_back(key);
}

std::vector<KeyList::Key> KeyList::sorted(std::vector<Key> before) const {
  const auto in_order = [this](const Key& left, const Key& right) {
    if (left.hash != right.hash) return left.hash < right.hash;
    const int order = text_of(left).compare(text_of(right));
    return order != 0 ? order < 0 : left.mention < right.mention;
  };
  const auto old = static_cast<std::ptrdiff_t>(before.size());
  before.insert(before.end(), keys_.begin() + old, keys_.end());
  std::sort(before.begin() + old, before.end(), in_order);
  std::inplace_merge(before.begin(), before.begin() + old, before.end(), in_order);
  return before;
}

}  // namespace dateline::events
