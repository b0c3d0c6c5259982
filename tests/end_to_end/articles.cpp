// SPDX-License-Identifier: Apache-2.0
#include "articles.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace dateline::end_to_end {
namespace {

constexpr std::array k_first = {"Anna", "Marcus", "Elena", "Pedro", "Ingrid", "Samuel", "Clara"};
constexpr std::array k_last = {"Berg",  "Okafor", "Lindqvist", "Moreau", "Tanaka", "Silva",
                               "Novak", "Haddad", "Fischer",   "Costa",  "Weaver"};
constexpr std::array k_city = {"Oslo",   "Lisbon", "Nairobi", "Vienna", "Lima",
                               "Dublin", "Seoul",  "Ottawa",  "Athens"};
constexpr std::array k_month = {"January",   "February", "March",    "April",
                                "May",       "June",     "July",     "August",
                                "September", "October",  "November", "December"};

template <std::size_t Count>
std::string pick(const std::array<const char*, Count>& words, std::uint32_t number) {
  return words[number % Count];
}

std::string person(std::uint32_t number) {
  return pick(k_first, number) + ' ' + pick(k_last, number * 7 + number / 7);
}

std::string day(std::uint32_t number) {
  return pick(k_month, number / 28) + ' ' + std::to_string(1 + number % 28) + ", " +
         std::to_string(2021 + number / 336 % 4);
}

}  // namespace

std::string article(int number) {
  const auto seed = static_cast<std::uint32_t>(number) * 2654435761U;
  const std::string city = pick(k_city, seed >> 5U);
  const std::string host = person(seed >> 9U);
  const std::string guest = person((seed >> 13U) + 3);
  const std::uint32_t published = 20 + (seed >> 7U) % 1200;
  // Three articles tell of one hearing.
  const auto shared = static_cast<std::uint32_t>(number / 3);
  return host + " to meet " + guest + " in " + city + "\n\n" + city + ", " + day(published) +
         " (Newswire) - President " + host + " will meet Prime Minister " + guest + " in " + city +
         " on " + day(published + 3) + ", officials said.\n\nVoters in " + city +
         " will elect a new parliament on " + day(published + 40 + seed % 17) + ". The court in " +
         pick(k_city, shared) + " opened the trial of " + person(shared * 5 + 1) + " on " +
         day(shared % 900 + 30) + ".\n\nReport number " + std::to_string(number) + ".\n";
}

std::string summit_article() {
  return R"(Prime Minister Ola Brandt shakes hands with Alliance Secretary General Karin Holt in Helsinki in February.
16:05 EEST, May 20, 2024
Finland and the Northern Alliance will agree on a new partnership at a summit this week, it has been learned.

Prime Minister Ola Brandt will meet Secretary General Karin Holt during the Alliance summit, which is scheduled to start Wednesday in Riga. They are expected to adopt the Arctic Partnership Plan.

The plan states priority areas for the next three years. According to government sources, Finland will draw up a new defence guideline.

Helsinki is wary of unrest at sea, and aims to keep shipping lanes open.

MOST POPULAR
-
Ten Lakes to Swim in This Summer
-
Rail Fares to Rise Again
-
Museum Finds Lost Painting in Its Cellar
-
Why the Midges Are Late
)";
}

}  // namespace dateline::end_to_end
