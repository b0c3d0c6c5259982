// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace dateline::events {

/// A list of lower-case words, which must outlive it. As small as a span, so that it is passed in
/// registers; one look at the ends of a word rules most words out.
class WordList {
 public:
  /// Of a table: what it takes to rule words out is found when the program is compiled.
  template <std::size_t size>
  consteval WordList(const std::array<std::string_view, size>& words)  // NOLINT: the usual way
      : words_(words.data()), packed_(packed(words, ends_of(words))) {}
  /// Of words that are only known when it runs: all of them are looked at.
  constexpr WordList(std::span<const std::string_view> words)  // NOLINT: likewise
      : words_(words.data()), packed_(packed(words, k_any)) {}

  [[nodiscard]] constexpr const std::string_view* begin() const noexcept { return words_; }
  [[nodiscard]] constexpr const std::string_view* end() const noexcept { return words_ + size(); }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return packed_ >> k_bits; }

  /// Some of them may be written longer than they are listed: with U+2019 for an apostrophe.
  [[nodiscard]] constexpr bool may_differ_in_size() const noexcept {
    return (packed_ & k_any) == k_any;
  }

  /// The look of a word, one letter or more: its first letter, its last one and its length. Upper
  /// and lower case differ above the bits that are looked at.
  [[nodiscard]] static constexpr std::uint8_t look_of(std::string_view text) noexcept {
    constexpr unsigned k_letter = 0x1F;
    const unsigned first = static_cast<unsigned char>(text.front()) & k_letter;
    const unsigned last = static_cast<unsigned char>(text.back()) & k_letter;
    return static_cast<std::uint8_t>((first * 7 + last * 3 + text.size() * 11) % k_bits);
  }

  /// False where a word of this look is surely none of them.
  [[nodiscard]] constexpr bool may_hold(std::uint8_t look) const noexcept {
    return ((packed_ >> look) & 1U) != 0;
  }

 private:
  static constexpr unsigned k_bits = 48;
  static constexpr std::uint64_t k_any = (std::uint64_t{1} << k_bits) - 1;

  /// An apostrophe may be written in more bytes than one.
  static constexpr std::uint64_t ends_of(std::span<const std::string_view> words) noexcept {
    std::uint64_t ends = 0;
    for (const std::string_view word : words)
      ends |= word.find('\'') == word.npos ? std::uint64_t{1} << look_of(word) : k_any;
    return ends;
  }

  static constexpr std::uint64_t packed(std::span<const std::string_view> words,
                                        std::uint64_t ends) noexcept {
    return std::uint64_t{words.size()} << k_bits | ends;
  }

  const std::string_view* words_;
  std::uint64_t packed_;  ///< the ends, and above them how many words there are
};

}  // namespace dateline::events
