// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/article.hpp"
#include "dateline/event.hpp"
#include "dateline/mention.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::events {

/// Mentions of one article that speak of one event, and what may tie them to other articles.
struct Group {
  std::vector<std::uint32_t> mentions;  ///< indices into the article's mentions, ascending
  std::vector<std::string_view> keys;   ///< groups that share a key are one event; each once
  /// Groups coarser than a day emit no keys but these: they join the sole component that carries
  /// one of them within their time, else they stand alone or with their copies. Each once.
  std::vector<std::string_view> loose_keys;
  /// All that a group coarser than a day says, in its words, and when: those that share it and join
  /// nothing finer are one event, for articles copy each other. They share their loose keys and
  /// their time too, so that whatever one of them joins the others join. Empty where it says
  /// little.
  std::string copy_key;
  std::shared_ptr<const std::string> text;  ///< that the keys are parts of: of all of the article
};

/// The groups of one article's timeline mentions; a pure function of these mentions.
[[nodiscard]] std::vector<Group> group_mentions(std::span<const Mention> mentions);

/// Where what a group tells begins, by its finest mention: where a coarse group may join another.
/// What is only known to be past or to come is news: it lies near its publication.
[[nodiscard]] Interval begin_of(std::span<const std::uint32_t> group,
                                std::span<const Mention> mentions);

/// What ties a mention to others of the same story, whether or not it stands on the timeline.
struct StoryMention {
  std::string action;   ///< class of its action, with who says what is said; empty: ties to none
  bool said = false;    ///< by one of the names that its article turns on
  bool common = false;  ///< the action happens all day long, and alone tells no event
  std::vector<std::string> words{};  ///< of its clause
  std::vector<std::string> names{};  ///< that it names and its article turns on
  std::string whom{};                ///< the person named whom it befalls but once
};

/// What an article is about: those on one story share names.
struct Story {
  std::vector<std::string> names;  ///< sorted
  std::vector<StoryMention> mentions;
};
inline constexpr std::size_t k_most_story_names = 12;

/// The story of an article with all these mentions, in text order.
[[nodiscard]] Story story_of(std::span<const Mention> mentions);

/// One article's part in an event, as the fold sees it.
struct Member {
  ContentHash article{};            ///< breaks ties
  const Article* source = nullptr;  ///< title and published; body may be empty
  std::vector<const Mention*> mentions;
};

/// The entry that all members make together: independent of their order. `id`, `mentions` (the
/// citations) and paths are the caller's to fill; `articles` is the count of distinct hashes.
/// `members` must not be empty.
[[nodiscard]] Event fold(std::span<const Member> members);

/// Indices (member, mention) of the evidence, best first, in the order `Event::mentions` shows.
struct EvidenceIndex {
  std::uint32_t member = 0;
  std::uint32_t mention = 0;
};
[[nodiscard]] std::vector<EvidenceIndex> rank_evidence(std::span<const Member> members);

/// Those of the evidence that a fold can turn on, whatever joins it later: to fold these with more
/// is to fold all with more, but for the count of articles.
[[nodiscard]] std::vector<EvidenceIndex> essential_evidence(std::span<const Member> members);

/// Why two groups are one event, in words; empty where they share no key.
[[nodiscard]] std::string explain_merge(const Group& left, const Group& right);

}  // namespace dateline::events
