// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// The noun phrase `chunk` stands where a place may: "in Niger and Algeria", "the town of Calama".
[[nodiscard]] bool is_where(const Parse& parse, WordRange chunk);

/// "teams from Peru and Chile", "set up by rescuers from Peru": the country of those who act, and
/// no place where they do. `subject`: the words are what the clause speaks of.
[[nodiscard]] bool hails_from(const Parse& parse, WordRange chunk, bool subject);

/// What leads to `chunk` leads to a place. Anything can be given "to" a name; "flew to" leads to a
/// place.
[[nodiscard]] bool leads_to_site(const Parse& parse, WordRange chunk);

/// "Lake Toba", "Wakatobi islands", "Gulf of Aden"; no "State Department", "Harbour Rovers".
[[nodiscard]] bool names_site(const Parse& parse, WordRange range);

}  // namespace dateline::events
