// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline {

/// The names of an enumeration whose values are 0, 1, 2 ... in order.
template <typename Enum, std::size_t Count>
class Names {
 public:
  constexpr explicit Names(std::array<std::string_view, Count> names) noexcept : names_(names) {}

  [[nodiscard]] constexpr std::string_view name(Enum value) const noexcept {
    const auto at = static_cast<std::size_t>(value);
    return at < Count ? names_[at] : std::string_view{};
  }
  [[nodiscard]] constexpr std::optional<Enum> value(std::string_view name) const noexcept {
    for (std::size_t at = 0; at < Count; ++at)
      if (names_[at] == name) return static_cast<Enum>(at);
    return std::nullopt;
  }

 private:
  std::array<std::string_view, Count> names_;
};

template <typename Enum, typename... Strings>
constexpr auto names(Strings... strings) noexcept {
  return Names<Enum, sizeof...(Strings)>{{std::string_view{strings}...}};
}

}  // namespace dateline
