// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"

#include <string>
#include <vector>

namespace dateline::events {

/// One argument of a mention in the form that articles share: "kishida", "nato", "@LT".
struct SharedArgument {
  std::string name;
  bool weak = false;   ///< a country or a group: too common to tell two events apart alone
  bool place = false;  ///< a town: many things happen there
  bool body = false;   ///< a firm or an office: does many things a day
};

/// The arguments of a mention that may tie it to others, sorted by name, unique.
[[nodiscard]] std::vector<SharedArgument> shared_arguments(const Mention& mention);

}  // namespace dateline::events
