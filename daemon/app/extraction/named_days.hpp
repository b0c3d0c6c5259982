// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/civil_time.hpp"
#include "dateline/extractor.hpp"

#include <cstddef>
#include <vector>

namespace dateline::app {

/// A day that a document names.
struct NamedDay {
  CivilDay day;
  std::size_t context = 0;  ///< of the words around it: where these are the same, so is this

  friend auto operator<=>(const NamedDay&, const NamedDay&) = default;
};

/// The days that a document names, its body still there; each context once, ascending.
[[nodiscard]] std::vector<NamedDay> named_days(const Extraction& extraction);

}  // namespace dateline::app
