// SPDX-License-Identifier: Apache-2.0
#include "tables/pronouns.hpp"

#include <array>
#include <span>
#include <string_view>

namespace dateline::events {
namespace {

// Those from "we" on speak.
constexpr auto k_nominatives = std::to_array<std::string_view>({"he", "she", "they", "we", "i"});
constexpr std::size_t k_others = 3;

constexpr auto k_terms = std::to_array<std::string_view>(
    {"accord",     "agreement", "armistice",  "ban",       "ceasefire", "concession", "contract",
     "curfew",     "deal",      "exemption",  "extension", "lease",     "licence",    "license",
     "mandate",    "measure",   "moratorium", "offer",     "order",     "pact",       "passport",
     "patent",     "permit",    "plan",       "proposal",  "reform",    "rule",       "scheme",
     "suspension", "treaty",    "truce",      "ultimatum", "visa",      "waiver"});

}  // namespace

WordList terms() noexcept { return k_terms; }

WordList nominatives() noexcept { return k_nominatives; }

WordList nominatives_of_others() noexcept {
  return std::span<const std::string_view>{k_nominatives}.first(k_others);
}

}  // namespace dateline::events
