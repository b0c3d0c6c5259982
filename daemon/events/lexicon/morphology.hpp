// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace dateline::events {

/// Inflected forms of an English verb.
struct Inflections {
  std::string third;       ///< meets
  std::string past;        ///< met
  std::string participle;  ///< met; taken
  std::string ing;         ///< meeting
};

/// Forms of a regular verb. `doubles`: its last consonant doubles (admit, admitted).
[[nodiscard]] Inflections inflect(std::string_view base, bool doubles);

/// `base` ends in consonant, single vowel, consonant, in one syllable: its last letter doubles.
[[nodiscard]] bool short_stem(std::string_view base) noexcept;

/// The plural of a noun, and the third person of a verb.
[[nodiscard]] std::string with_s(std::string_view word);

}  // namespace dateline::events
