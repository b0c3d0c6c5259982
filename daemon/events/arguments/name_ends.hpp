// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"
#include "lexicon/gazetteer.hpp"
#include "names/names.hpp"

#include <string_view>

namespace dateline::events {

// Where a name ends that the tables or the tags know a part of.

/// "Museum of Art", "Centers for Disease Control and Prevention", "Gulf of Aden": the end, `limit`
/// at most, of what a word for a body or a place goes on to name.
[[nodiscard]] std::uint32_t body_end(const Parse& parse, const Names& names, WordRange name,
                                     std::uint32_t limit);

/// "House" of "the House of Commons", which ends before `last`: the end of the whole name that the
/// tables know; `last` where they know none.
[[nodiscard]] std::uint32_t known_end(const Parse& parse, WordRange name, std::uint32_t limit);

/// "Office" of "the Office for Fuel and Power Safety", whose initials the text gives: the end of
/// the whole name, which opens at `first`; `first` where none does or it ends behind `limit`.
[[nodiscard]] std::uint32_t defined_end(const Parse& parse, const Names& names, std::uint32_t first,
                                        std::uint32_t limit);

/// "Socialist Republic" of "the Socialist Republic of Vietnam": the country's own name follows.
[[nodiscard]] bool styles_country(const Parse& parse, WordRange name);

/// "Boeing 787 Dreamliner", "Airbus A380": the end of the name with the model in it.
[[nodiscard]] std::uint32_t with_model(const Parse& parse, const Names& names, std::uint32_t end,
                                       WordRange chunk);

/// What "A380", "787s" name in full; nullptr where no such name is known.
[[nodiscard]] const Names::FullName* model_of(const Names& names, std::string_view text);

/// "Bank of America", "Chelsea FC", "Tokyo Electric Power Co": the tables know a part only, which
/// ends before `last`.
[[nodiscard]] bool part_of_longer(const Parse& parse, std::uint32_t last, WordRange chunk,
                                  const KnownName& known);

/// "UK Anti-Doping", "Japan Tobacco": the country that ends before `last` opens the name of a body.
[[nodiscard]] bool opens_body(const Parse& parse, const Names& names, std::uint32_t last,
                              WordRange chunk, const KnownName& known);

}  // namespace dateline::events
