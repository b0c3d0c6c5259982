// SPDX-License-Identifier: Apache-2.0
#include "html/hints.hpp"

#include "ascii.hpp"
#include "html/hint_table.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace dateline::article {
namespace {

constexpr std::uint32_t k_hash_start = 2166136261U;
constexpr std::size_t k_max_value = 256;  // a class attribute longer than this is cut

constexpr std::uint32_t hash_on(std::uint32_t hash, char lower) noexcept {
  return (hash ^ static_cast<unsigned char>(lower)) * 16777619U;
}

constexpr std::uint32_t hash_of(std::string_view lower) noexcept {
  std::uint32_t hash = k_hash_start;
  for (const char c : lower) hash = hash_on(hash, c);
  return hash;
}

constexpr std::size_t k_slots = std::bit_ceil(k_hint_words.size() * 4);

struct HintSlot {
  std::uint32_t hash = 0;
  Hint hint = Hint::none;
};

constexpr auto make_slots() {
  std::array<HintSlot, k_slots> slots{};
  for (const HintWord& entry : k_hint_words) {
    const std::uint32_t hash = hash_of(entry.word);
    std::size_t at = hash % k_slots;
    while (slots[at].hash != 0) at = (at + 1) % k_slots;
    slots[at] = {hash, entry.hint};
  }
  return slots;
}

constexpr auto k_hint_slots = make_slots();

constexpr bool hashes_differ() {
  std::array<std::uint32_t, k_hint_words.size()> hashes{};
  std::transform(k_hint_words.begin(), k_hint_words.end(), hashes.begin(),
                 [](const HintWord& entry) { return hash_of(entry.word); });
  std::sort(hashes.begin(), hashes.end());
  return std::adjacent_find(hashes.begin(), hashes.end()) == hashes.end();
}
static_assert(hashes_differ(), "a word stands twice, or two words share a hash");

std::optional<Hint> hint_of(std::uint32_t hash) noexcept {
  for (std::size_t at = hash % k_slots; k_hint_slots[at].hash != 0; at = (at + 1) % k_slots)
    if (k_hint_slots[at].hash == hash) return k_hint_slots[at].hint;
  return std::nullopt;
}

constexpr bool is_word_character(char c) noexcept { return is_alpha(c) || is_digit(c); }

}  // namespace

Hint hints_in(std::string_view value) noexcept {
  value = value.substr(0, k_max_value);
  Hint hints = Hint::none;
  std::uint32_t pair = 0;  // hash so far of the word before with this one, where they are joined
  for (std::size_t at = 0; at < value.size();) {
    if (!is_word_character(value[at])) {
      if (is_space(value[at])) pair = 0;
      ++at;
      continue;
    }
    std::uint32_t word = k_hash_start;
    std::size_t end = at;
    do {
      const char c = to_lower(value[end]);
      word = hash_on(word, c);
      if (pair != 0) pair = hash_on(pair, c);
      ++end;
    } while (end < value.size() && is_word_character(value[end]) &&
             !(is_upper(value[end]) && is_lower(value[end - 1])));
    const std::optional<Hint> joined = pair != 0 ? hint_of(pair) : std::nullopt;
    if (joined != Hint::none)
      hints |= joined.value_or(Hint::none) | hint_of(word).value_or(Hint::none);
    pair = word;
    at = end;
  }
  return hints;
}

Hint hints_of(const HtmlToken& start) noexcept {
  Hint hints = Hint::none;
  for (const HtmlAttribute& attribute : start.attributes) {
    if (same_folded(attribute.name, "class") || same_folded(attribute.name, "id") ||
        same_folded(attribute.name, "itemprop") || same_folded(attribute.name, "role")) {
      hints |= hints_in(attribute.value);
    } else if (same_folded(attribute.name, "hidden")) {
      hints |= Hint::hidden;
    } else if (same_folded(attribute.name, "aria-hidden")) {
      if (same_folded(attribute.value, "true")) hints |= Hint::hidden;
    } else if (same_folded(attribute.name, "style")) {
      if (find_folded(attribute.value.substr(0, k_max_value), "display:none") !=
              std::string_view::npos ||
          find_folded(attribute.value.substr(0, k_max_value), "display: none") !=
              std::string_view::npos)
        hints |= Hint::hidden;
    }
  }
  return hints;
}

}  // namespace dateline::article
