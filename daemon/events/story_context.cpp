// SPDX-License-Identifier: Apache-2.0
#include "story_context.hpp"

#include "gazetteer.hpp"
#include "merge_keys.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace dateline::events {
namespace {

// Two articles on one story share two of their six first names; those on two stories of one
// country seldom do.
constexpr std::size_t k_most_names = 6;
constexpr std::size_t k_first_names = 3;
// Of a mention; a list of twenty attendants makes no more keys than four do.
constexpr std::size_t k_most_own = 4;

bool is_name(std::string_view text) {
  return !text.empty() && text.front() >= 'A' && text.front() <= 'Z';
}

/// The word that articles go on with after the full name: "Boston Red Sox", "the Sox".
std::string short_name(std::string_view text) {
  const KnownName& known = look_up_name(text);
  if (known.kind == NameClass::country && !known.code.empty()) return "@" + std::string{known.code};
  return folded_name(text.substr(text.rfind(' ') + 1));
}

bool is_country(std::string_view short_name) { return short_name.front() == '@'; }

std::string pair_of(const std::string& left, const std::string& right) {
  return left < right ? left + '+' + right : right + '+' + left;
}

using Pairs = std::set<std::string>;

void add_pairs(const std::vector<std::string>& left, const std::vector<std::string>& right,
               Pairs& pairs) {
  for (const std::string& a : left)
    for (const std::string& b : right)
      if (a != b) pairs.insert(pair_of(a, b));
}

std::vector<std::string> sorted(Pairs pairs) {
  std::vector<std::string> out;
  out.reserve(pairs.size());
  while (!pairs.empty()) out.push_back(std::move(pairs.extract(pairs.begin()).value()));
  return out;
}

}  // namespace

std::vector<std::string> short_names(const Mention& mention) {
  std::vector<std::string> names;
  for (const Participant& participant : mention.participants)
    if (is_name(participant.text)) names.push_back(short_name(participant.text));
  for (const Place& place : mention.places)
    if (is_name(place.text)) names.push_back(short_name(place.text));
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

StoryContext::StoryContext(std::span<const Mention> mentions) {
  std::map<std::string, std::pair<std::uint32_t, std::uint32_t>> seen;  // sentences, the last one
  for (const Mention& mention : mentions)
    for (std::string& name : short_names(mention)) {
      const std::uint32_t sentence = mention.sentence.range.begin + 1;
      auto& [count, last] = seen[std::move(name)];
      if (last != sentence) ++count;
      last = sentence;
    }
  std::vector<std::pair<std::uint32_t, std::string>> ranked;
  ranked.reserve(seen.size());
  for (auto& [name, sentences] : seen) ranked.emplace_back(sentences.first, name);
  const auto before = [](const auto& left, const auto& right) {
    return std::tie(right.first, left.second) < std::tie(left.first, right.second);
  };
  const std::size_t kept = std::min(k_most_names, ranked.size());
  const auto middle = ranked.begin() + static_cast<std::ptrdiff_t>(kept);
  std::partial_sort(ranked.begin(), middle, ranked.end(), before);
  for (auto at = ranked.begin(); at != middle; ++at) {
    if (names_.size() < k_first_names) first_.push_back(at->second);
    if (names_.size() < k_first_names && country_.empty() && is_country(at->second))
      country_ = at->second;
    names_.push_back(std::move(at->second));
  }
  std::sort(first_.begin(), first_.end());
  std::sort(names_.begin(), names_.end());
}

std::vector<std::string> StoryContext::named_by(const Mention& mention) const {
  std::vector<std::string> own;
  for (std::string& name : short_names(mention))
    if (std::binary_search(names_.begin(), names_.end(), name)) own.push_back(std::move(name));
  return own;
}

std::vector<std::string> StoryContext::wide_pairs(const Mention& mention) const {
  const std::vector<std::string> own = named_by(mention);
  Pairs pairs;
  add_pairs(own.empty() ? names_ : own, names_, pairs);
  return sorted(std::move(pairs));
}

std::vector<std::string> StoryContext::narrow_pairs(const Mention& mention) const {
  std::vector<std::string> own = short_names(mention);
  if (own.size() > k_most_own) own.resize(k_most_own);
  Pairs pairs;
  add_pairs(own, own, pairs);
  add_pairs(own.empty() ? first_ : own, first_, pairs);
  return sorted(std::move(pairs));
}

}  // namespace dateline::events
