// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::events {

/// The word that articles go on with after the full name ("sox" of the Boston Red Sox, "duarte" of
/// Ana Duarte Jr., "helio" of Helio Bank), small; a country by its code ("@NO").
[[nodiscard]] std::string short_name(std::string_view text);

/// The capitalised arguments of a mention by their short names. Sorted, unique.
[[nodiscard]] std::vector<std::string> short_names(const Mention& mention);

/// Those of its participants who are persons. Sorted, unique.
[[nodiscard]] std::vector<std::string> person_names(const Mention& mention);

/// What an article names.
struct ArticleName {
  std::string name;    ///< short
  bool place = false;  ///< where some of its mentions have it for one
};

/// The short names that most of the article's first sentences hold, ties by name; at most `most`.
/// The very first count twice: they say what the article is about. `mentions` in text order.
[[nodiscard]] std::vector<ArticleName> names_of_article(std::span<const Mention> mentions,
                                                        std::size_t most);

/// The same of all words of names, "ana" as well as "duarte", in all sentences.
[[nodiscard]] std::vector<std::string> name_words_of_article(std::span<const Mention> mentions,
                                                             std::size_t most);

}  // namespace dateline::events
