// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dateline::events {

/// What did harm, one bit a kind: no crash is a shooting, but an explosion may be an attack, an
/// accident or a fire.
using HarmCauses = std::uint16_t;
inline constexpr std::size_t k_harm_cause_count = 8;
inline constexpr HarmCauses k_no_cause = 0;
inline constexpr HarmCauses k_any_cause = (1U << k_harm_cause_count) - 1;

/// The kinds that a noun or verb by its base form, else an action, may tell of; none where it tells
/// of nothing that does harm.
[[nodiscard]] HarmCauses harm_causes_of(std::string_view word) noexcept;

/// What a kind is called: "traffic".
[[nodiscard]] std::string_view harm_cause_name(std::size_t bit) noexcept;

}  // namespace dateline::events
