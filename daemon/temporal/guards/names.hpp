// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guards/neighbours.hpp"

namespace dateline::temporal {

// Names and titles that are made of words of time.

/// "Starry Night", "Night Watch": a name.
[[nodiscard]] bool in_name(const Neighbours& near);
/// "The Evening Post": the expression's last word and the next are capitalised.
[[nodiscard]] bool opens_name(const Neighbours& near);
/// "the China Daily", "Daily Planet": a name within a sentence.
[[nodiscard]] bool names_periodical(const Neighbours& near);
/// "This Week", '60 Minutes': a quoted title.
[[nodiscard]] bool quoted_title(const Match& match, const Neighbours& near);
/// "60 Minutes aired", "a fan of 12 Years a Slave": capitals within a sentence, a title.
[[nodiscard]] bool capital_title(const Match& match, const Neighbours& near,
                                 const Surroundings& around);

/// A holiday's name, and not "White Christmas", "Tariq Ramadan", "Holocaust Remembrance Day".
[[nodiscard]] bool holiday_admitted(const Match& match, const Neighbours& near,
                                    const Surroundings& around);
/// "Sunday Times": capitals at both ends.
[[nodiscard]] bool has_capitals(const Neighbours& near);
/// "the new year", not the feast of New Year.
[[nodiscard]] bool ends_in_capital(const Neighbours& near);

}  // namespace dateline::temporal
