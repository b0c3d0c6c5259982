// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <string>

namespace dateline::bench {

struct GeneratedArticle {
  std::string published;  ///< ISO 8601, with zone
  std::string dateline;   ///< as a newsroom writes it
  std::string title;
  std::string body;  ///< about 4 kB with about ten dated events
};

/// News that nobody wrote: names, places, dates and figures drawn anew for every sentence, so that
/// no two articles repeat a sentence and a cache over texts would buy nothing. Deterministic by
/// seed.
class Generator {
 public:
  explicit Generator(std::uint64_t seed) : random_(seed) {}

  [[nodiscard]] GeneratedArticle next();

 private:
  [[nodiscard]] std::size_t below(std::size_t bound);
  [[nodiscard]] std::string name();
  [[nodiscard]] std::string person();
  [[nodiscard]] std::string fill(std::string_view pattern, int year, int month, int day);

  std::mt19937_64 random_;
};

}  // namespace dateline::bench
