// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace dateline::events {

/// Whether the object of a verb does what the infinitive behind it says.
enum class Causing {
  none,
  open,  ///< whether it did so is not said: "ordered the jet to land"
  done,  ///< it did: "forced the jet to land"
  self,  ///< its subject will: "voted to strike"
};

/// Of a verb by its base form.
[[nodiscard]] Causing causing_of(std::string_view lemma) noexcept;

}  // namespace dateline::events
