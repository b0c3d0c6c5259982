// SPDX-License-Identifier: Apache-2.0
#include "grammar/past_features.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/what_follows.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

// Of words behind the last or before the first one.
constexpr std::uint32_t k_before_first = 0xFFFFFFFF;

/// The tag of a word, and which mark it is.
Feature tag_at(const Parse& parse, std::uint32_t at) noexcept {
  if (at >= parse.size()) return k_outside;
  const Word& word = parse.words[at];
  const auto mark = static_cast<Feature>(word.tag == Tag::mark ? word.mark : 0);
  return (static_cast<Feature>(word.tag) + 1U) | mark << 8U;
}

Feature word_at(const Parse& parse, std::uint32_t at) noexcept {
  return at < parse.size() ? parse.words[at].hash : k_outside;
}

/// The noun phrase that ends right before, adverbs and times passed over.
struct PhraseBefore {
  std::uint32_t last = k_before_first;
  std::uint32_t first = k_before_first;  ///< `last` where no noun phrase ends there
};

PhraseBefore phrase_before(const Parse& parse, std::uint32_t head) noexcept {
  PhraseBefore out;
  std::uint32_t at = head;
  while (at > 0 && may_interrupt(parse.tag(at - 1))) --at;
  if (at == 0) return out;
  out.last = at - 1;
  const std::uint32_t chunk = parse.chunk_at[out.last];
  out.first = chunk == k_nothing ? out.last : parse.chunks[chunk].range.first;
  return out;
}

/// How the verb before hangs together with what ends at `last`: what it is, and the borders
/// between.
Feature verb_before(const Parse& parse, std::uint32_t last) noexcept {
  if (parse.groups.empty()) return 0;
  const VerbGroup& before = parse.groups.back();
  const Feature what = before.finite ? 1U : before.reduced ? 2U : before.infinitive ? 3U : 4U;
  Feature border = 0;
  Feature borders = 0;
  if (last != k_before_first)
    for (std::uint32_t at = before.range.last; at <= last; ++at) {
      const Tag tag = parse.tag(at);
      if (tag != Tag::mark && tag != Tag::coordinator && tag != Tag::subordinator &&
          tag != Tag::relative)
        continue;
      border = tag_at(parse, at);
      borders = std::min(borders + 1, 2U);
    }
  return mix(what, border, borders);
}

/// What opened the clause that `head` stands in: a mark, a conjunction or another verb.
Feature opening(const Parse& parse, std::uint32_t head) noexcept {
  for (std::uint32_t at = head; at-- > 0;) {
    const Tag tag = parse.tag(at);
    if (tag == Tag::subordinator || tag == Tag::relative ||
        (tag == Tag::mark && !parse.words[at].is_mark('"')))
      return tag_at(parse, at);
    if (parse.group_at[at] != k_nothing) return 1;
  }
  return 0;
}

/// The first word behind that may be the verb of the clause, or what ends that.
Feature verb_behind(const Parse& parse, std::uint32_t head) noexcept {
  constexpr std::uint32_t k_far = 15;
  const std::uint32_t end = std::min(parse.size(), head + k_far);
  for (std::uint32_t at = head + 1; at < end; ++at) {
    const Tag tag = parse.tag(at);
    const auto is_helper = [](Tag each) { return is_auxiliary(each) || each == Tag::do_; };
    if (tag == Tag::mark) {
      const Tag next = parse.tag(at + 1);
      const Feature goes_on = at + 1 == parse.size()     ? 1U
                              : is_helper(next)          ? 2U
                              : next == Tag::verb        ? 3U
                              : next == Tag::coordinator ? 4U
                                                         : 5U;
      return mix(tag_at(parse, at), goes_on);
    }
    if (tag == Tag::coordinator || tag == Tag::subordinator || tag == Tag::relative)
      return tag_at(parse, at);
    if (is_helper(tag)) return 1;
    if (tag == Tag::verb && parse.tag(at - 1) != Tag::to) return 2U + parse.words[at].form;
  }
  return 0;
}

Feature follows(const Parse& parse, std::uint32_t at) {
  return (object_follows(parse, at) ? 1U : 0U) | (clause_follows(parse, at) ? 2U : 0U) |
         (finite_after(parse, at, true) ? 4U : 0U) | (finite_after(parse, at, false) ? 8U : 0U);
}

Feature kind_of(const VerbSense& sense) noexcept {
  return (sense.transitive ? 1U : 0U) | (sense.intransitive ? 2U : 0U);
}

}  // namespace

PastFeatures past_features(const Parse& parse, const VerbGroup& group, bool seems_reduced) {
  const std::uint32_t head = group.head;
  const Word& word = parse.words[head];
  const VerbSense& sense = *group.sense;
  const PhraseBefore phrase = phrase_before(parse, head);
  const std::uint32_t lead = phrase.first == k_before_first ? k_before_first : phrase.first - 1;
  const Feature self = word.hash;
  const Feature kind = kind_of(sense);
  const Feature next = tag_at(parse, head + 1);
  const Feature next_word = word_at(parse, head + 1);
  const Feature before = tag_at(parse, head - 1);
  const Feature led = tag_at(parse, lead);
  const Feature chunk = mix(tag_at(parse, phrase.first), tag_at(parse, phrase.last));
  const Feature verb = verb_before(parse, phrase.last);
  const Feature behind = verb_behind(parse, head);
  const Feature opens = opening(parse, head);
  const Feature follow = follows(parse, head + 1);
  const auto finite = static_cast<Feature>(std::count_if(
      parse.groups.begin(), parse.groups.end(), [](const VerbGroup& each) { return each.finite; }));
  const Feature seems = seems_reduced ? 1U : 0U;
  const Feature others =
      mix(std::min(finite, 2U), static_cast<Feature>(finite_in_rest(parse, head)));
  const bool capital = phrase.last != k_before_first && parse.words[phrase.last].capitalised;
  const Feature first = phrase.first == k_before_first ? 4U : std::min(phrase.first, 3U);
  const std::array<Feature, k_past_features> all{
      0U,
      self,
      kind,
      static_cast<Feature>(sense.nature),
      next,
      mix(next, tag_at(parse, head + 2)),
      next_word,
      mix(self, next_word),
      mix(self, next),
      before,
      mix(before, tag_at(parse, head - 2)),
      word_at(parse, phrase.last),
      word_at(parse, head - 1),
      chunk,
      mix(chunk, led),
      led,
      word_at(parse, lead),
      verb,
      behind,
      mix(verb, behind),
      opens,
      mix(opens, behind),
      mix(std::min(finite, 2U), behind),
      follow,
      mix(follow, kind),
      mix(follow, verb, behind),
      mix(self, follow & 1U),
      mix(led, behind, next),
      mix(chunk, next, verb),
      mix(chunk, capital ? 1U : 0U),
      mix(kind, next, chunk),
      mix(kind, verb, behind),
      mix(first, behind, chunk),
      mix(self, verb),
      mix(self, behind),
      mix(parse.tag(parse.size() - 1) == Tag::mark ? 1U : 0U, behind, verb),
      others,
      mix(others, next),
      mix(others, follow),
      mix(others, chunk),
      seems,
      mix(seems, next),
      mix(seems, verb, behind),
      mix(seems, led, chunk),
  };
  PastFeatures features{};
  for (std::size_t i = 0; i < all.size(); ++i) features[i] = mix(static_cast<Feature>(i), all[i]);
  return features;
}

}  // namespace dateline::events
