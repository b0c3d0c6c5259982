// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dateline::events {

/// The text of a word. Rules compare it with short literals all the time, and nearly always in
/// vain: its size and its first letters stand in one number, so that one look tells. In all else it
/// is a std::string_view.
class WordText {
 public:
  constexpr WordText() = default;
  explicit WordText(std::string_view text) noexcept
      : text_(text), key_(letters_of(text) | sized(text.size())) {}

  constexpr operator std::string_view() const noexcept { return text_; }  // NOLINT: is one

  template <std::size_t size>
  [[nodiscard]] friend bool operator==(const WordText& text, const char (&literal)[size]) noexcept {
    constexpr std::size_t k_length = size - 1;
    if constexpr (k_length <= k_letters)
      return text.key_ == (letters_of(literal) | sized(k_length));
    else
      return text.text_ == std::string_view{literal, k_length};
  }
  [[nodiscard]] friend bool operator==(const WordText& text, std::string_view other) noexcept {
    return text.text_ == other;
  }
  [[nodiscard]] friend bool operator==(const WordText& text, const WordText& other) noexcept {
    return text.text_ == other.text_;
  }

  static constexpr std::size_t npos = std::string_view::npos;
  [[nodiscard]] constexpr std::size_t size() const noexcept { return text_.size(); }
  [[nodiscard]] constexpr bool empty() const noexcept { return text_.empty(); }
  [[nodiscard]] constexpr const char* data() const noexcept { return text_.data(); }
  [[nodiscard]] constexpr auto begin() const noexcept { return text_.begin(); }
  [[nodiscard]] constexpr auto end() const noexcept { return text_.end(); }
  [[nodiscard]] constexpr char front() const noexcept { return text_.front(); }
  [[nodiscard]] constexpr char back() const noexcept { return text_.back(); }
  [[nodiscard]] constexpr char operator[](std::size_t at) const noexcept { return text_[at]; }
  [[nodiscard]] constexpr std::string_view substr(std::size_t at, std::size_t size = npos) const {
    return text_.substr(at, size);
  }
  template <typename Part>
  [[nodiscard]] constexpr bool starts_with(Part part) const noexcept {
    return text_.starts_with(part);
  }
  template <typename Part>
  [[nodiscard]] constexpr bool ends_with(Part part) const noexcept {
    return text_.ends_with(part);
  }
  template <typename Part>
  [[nodiscard]] constexpr std::size_t find(Part part) const noexcept {
    return text_.find(part);
  }
  template <typename Part>
  [[nodiscard]] constexpr std::size_t rfind(Part part) const noexcept {
    return text_.rfind(part);
  }
  [[nodiscard]] constexpr std::size_t find_first_of(std::string_view any) const noexcept {
    return text_.find_first_of(any);
  }

 private:
  static constexpr std::size_t k_letters = 7;
  static constexpr unsigned k_byte = 8;

  static constexpr std::uint64_t sized(std::size_t size) noexcept {
    constexpr std::size_t k_most = 0xFF;
    return std::uint64_t{std::min(size, k_most)} << (k_letters * k_byte);
  }

  template <std::size_t size>
  static constexpr std::uint64_t letters_of(const char (&literal)[size]) noexcept {
    std::uint64_t letters = 0;
    for (std::size_t at = size - 1; at-- > 0;)
      letters = letters << k_byte | static_cast<unsigned char>(literal[at]);
    return letters;
  }

  static std::uint64_t letters_of(std::string_view text) noexcept {
    constexpr std::size_t k_four = 4;
    const auto letter = [&](std::size_t at) {
      return std::uint64_t{static_cast<unsigned char>(text[at])};
    };
    const auto four = [&](std::size_t at) {
      return letter(at) | letter(at + 1) << k_byte | letter(at + 2) << 2 * k_byte |
             letter(at + 3) << 3 * k_byte;
    };
    if (text.empty()) return 0;
    if (text.size() < k_four) {  // those of one or two stand there twice
      const std::size_t middle = text.size() / 2;
      const std::size_t last = text.size() - 1;
      return letter(0) | letter(middle) << (middle * k_byte) | letter(last) << (last * k_byte);
    }
    const std::size_t back = std::min(text.size(), k_letters) - k_four;  // may overlap
    return four(0) | four(back) << (back * k_byte);
  }

  std::string_view text_;
  std::uint64_t key_ = 0;
};

}  // namespace dateline::events
