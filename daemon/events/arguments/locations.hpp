// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// The noun phrase `chunk` stands where a place may: "in Niger and Algeria", "the town of Calama".
[[nodiscard]] bool is_where(const Parse& parse, WordRange chunk);

/// What leads to `chunk` leads to a place. Anything can be given "to" a name; "flew to" leads to a
/// place.
[[nodiscard]] bool leads_to_site(const Parse& parse, WordRange chunk);

/// "Lake Toba", "Wakatobi islands", "Gulf of Aden"; no "State Department", "Harbour Rovers".
[[nodiscard]] bool names_site(const Parse& parse, WordRange range);

}  // namespace dateline::events
