// SPDX-License-Identifier: Apache-2.0
#include "grammar/resumed_tags.hpp"

#include "grammar/clause_words.hpp"

namespace dateline::events {
namespace {

/// "data" goes with one or many.
bool are_many(const Word& noun) {
  return is_plural(noun) || noun.text == "data" || noun.text == "Data";
}

}  // namespace

bool resumes_behind_participle(const TagContext& in, std::size_t at) {
  if (in.headline || in.behind < 2 || at + 1 >= in.words.size()) return false;
  Word& participle = in.words[in.behind - 1];
  std::size_t noun = in.behind - 2;
  const bool clause = noun > 1 && in.words[noun].text == "were" &&
                      in.words[noun - 1].is(k_relative | k_subordinator);
  if (clause) noun -= 2;
  const bool of_many = in.words[noun].tag == Tag::noun && are_many(in.words[noun]);
  const bool resumes =
      of_many && (participle.entry->forms & k_participle) != 0 &&
      (in.object_follows(at) || in.noun_follows(at) || in.words[at + 1].text == "that");
  if (resumes) participle.form = k_participle;
  return resumes;
}

bool resumes_behind_agent(const TagContext& in, std::size_t at) {
  constexpr std::size_t k_longest = 5;  // words of the agent
  if (in.headline || at + 1 >= in.words.size() ||
      in.words[at].entry->verb->nature != Nature::report ||
      (!in.object_follows(at) && in.words[at + 1].text != "that"))
    return false;
  const auto behind_times = [&](std::size_t i) {
    while (i > 0 && (in.words[i - 1].tag == Tag::time ||
                     (in.words[i - 1].tag == Tag::preposition && in.words[i].tag == Tag::time)))
      --i;
    return i;
  };
  std::size_t by = behind_times(at);
  for (std::size_t words = 0; by > 0 && in.words[by - 1].text != "by"; --by)
    if (++words > k_longest || in.words[by - 1].mark != 0 || in.words[by - 1].tag == Tag::verb)
      return false;
  const std::size_t end = by > 0 ? behind_times(by - 1) : 0;
  if (end < 2) return false;
  const Word& participle = in.words[end - 1];
  const Word& noun = in.words[end - 2];
  return participle.tag == Tag::verb && (participle.entry->forms & k_participle) != 0 &&
         noun.tag == Tag::noun && are_many(noun);
}

}  // namespace dateline::events
