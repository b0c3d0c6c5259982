// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <string_view>

namespace dateline::events {

/// "spokesman", "official", "source": who says what others do.
[[nodiscard]] bool speaks_for_others(std::string_view noun) noexcept;

/// "the airline" of "a spokeswoman for the airline", "the airline's spokeswoman", "an airline
/// spokeswoman": empty where the subject is nobody who speaks for something.
[[nodiscard]] WordRange spoken_for(const Parse& parse, WordRange subject);

/// "A spokesman for Lumex said it would close a mill": what he says is of whom he speaks for. What
/// is done to "it" is done to something else.
[[nodiscard]] bool says_of_it(const Parse& parse, const VerbGroup& group);

}  // namespace dateline::events
