// SPDX-License-Identifier: Apache-2.0
#include "grammar.hpp"

namespace dateline::temporal {

namespace {

using enum Meaning;
constexpr Guard k_free = Guard::none;

// clang-format off
constexpr Rule k_rules[] = {
    // What looks like a time and is none: the longest match wins, or the first of equal ones.
    {"ratio", "NUM ~/ ~NUM2", nothing, k_free, "", ""},
    {"age", "(a | an | the | this | that | his | her | their)? @num -? @unit -? (old | olds | older)", nothing, k_free, "", ""},
    {"of_age", "@about? @num @unit of age", nothing, k_free, "", ""},
    {"some_quarters", "some quarters", nothing, k_free, "", ""},
    {"newspaper", "WEEKDAY (times | telegraph | mirror | express | mail | post | herald | people | world | independent | tribune | night live | night lights)", nothing, Guard::title, "", ""},
    {"named_match", "@holiday test", nothing, k_free, "", ""},
    {"named_weekday", "(bloody | super) WEEKDAY | black (monday | tuesday | wednesday | thursday | saturday | sunday)", nothing, Guard::title, "", ""},
    {"named_agreement", "good friday (agreement | accord | accords | peace)", nothing, Guard::title, "", ""},
    {"utc_offset", "ZONE ZSIGN ~ZHOURS ~: ~ZMINUTES", nothing, k_free, "", ""},
    {"matter_of", "matter of UNITS", nothing, k_free, "", ""},
    {"no_longer", "(no | any) longer", nothing, k_free, "", ""},
    {"second_place", "(a | the)? second - (day | night | week | month | year)", nothing, k_free, "", ""},
    {"three_quarters", "(@about)? NUM - quarters", nothing, k_free, "", ""},
    {"first_hand", "second - (largest | biggest | round | rate | hand | guess | class)", nothing, k_free, "", ""},
    {"greeting", "good DAYPART", nothing, k_free, "", ""},
    {"named_medium", "(usa | voa | psychology | physics | history) today", nothing, Guard::title, "", ""},
    {"event_name", "SEASON (games | olympics | training)", nothing, k_free, "", ""},
};
// clang-format on

}  // namespace

std::span<const Rule> nothing_rules() noexcept { return k_rules; }

}  // namespace dateline::temporal
