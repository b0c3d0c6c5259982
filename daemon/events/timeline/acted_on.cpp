// SPDX-License-Identifier: Apache-2.0
#include "timeline/acted_on.hpp"

#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// What is done to a plan so that it may not come about.
constexpr std::array<std::string_view, 3> k_against{"rejection", "coercion", "change"};

}  // namespace

bool is_acted_on(const SentenceView& view, const VerbGroup& plan) {
  const std::uint32_t noun = plan.subject.first;
  if (noun > 0 && view.parse.words[noun - 1].text == "against") return true;  // "voted against"
  const auto acts = [&](const VerbGroup& group) {
    if (&group == &plan || group.sense == nullptr) return false;
    const bool leans = leans_on_noun(group.sense->nature);
    if (group.subject.contains(noun)) return leans;
    return group.object.contains(noun) &&
           (leans || is_one_of(k_against, group.sense->kind) || group.sense->action == "prevent");
  };
  return !plan.subject.empty() &&
         std::any_of(view.parse.groups.begin(), view.parse.groups.end(), acts);
}

}  // namespace dateline::events
