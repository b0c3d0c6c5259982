// SPDX-License-Identifier: Apache-2.0
#include "extract/background.hpp"

#include "disjoint_sets.hpp"
#include "story_anchors.hpp"
#include "story_nodes.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace dateline::extract {
namespace {

class Background {
 public:
  Background(std::span<const MergeInput> inputs, std::vector<MergedEvent>& events)
      : inputs_(inputs), events_(events), nodes_(inputs, events), sets_(nodes_.all().size()),
        seen_(nodes_.stories()) {
    for (const MergedEvent& event : events) names_.push_back(name_of(event));
  }

  void run() {
    for (const std::vector<std::uint32_t>& nodes : nodes_.by_action()) join(nodes);
    for (std::uint32_t at = 0; at < nodes_.all().size(); ++at)
      if (node(at).action == 0 && !node(at).event) add({at}, add_event({at}));
    for (MergedEvent& event : events_)
      std::sort(event.mentions.begin(), event.mentions.end(),
                [](const MentionIndex& left, const MentionIndex& right) {
                  return std::tie(left.input, left.mention) < std::tie(right.input, right.mention);
                });
  }

 private:
  using Members = std::vector<std::uint32_t>;

  [[nodiscard]] const StoryNode& node(std::uint32_t at) const { return nodes_.all()[at]; }

  /// The stories that a node brings into play: none where its article says it again.
  template <typename Use>
  void each_story(std::uint32_t at, Use use) const {
    if (!node(at).again) nodes_.each_story(node(at), use);
  }

  /// Finds the events of one action's background: of what has a day first, since what has none
  /// may speak of it.
  void join(const Members& nodes) {
    StoryAnchors anchors{nodes_, names_};
    Members dated;
    Members undated;
    for (const std::uint32_t at : nodes) {
      if (!node(at).event) {
        (node(at).day() ? dated : undated).push_back(at);
        if (node(at).again) sets_.join(*node(at).again, at);
      } else if (!node(at).again) {
        anchors.add(node(at), *node(at).event);
      }
    }
    anchors.sort();
    join_dated(dated);
    const auto placed = place(dated, anchors);
    for (const auto& [at, event] : placed)
      if (!node(at).again) anchors.add(node(at), event);
    if (!placed.empty()) anchors.sort();
    join_undated(undated);
    place(undated, anchors);
  }

  void join_dated(const Members& dated) {
    std::vector<std::tuple<std::uint32_t, CivilDay, std::uint32_t>> told;
    for (const std::uint32_t at : dated) {
      const CivilDay day = *node(at).day();
      each_story(at, [&](std::uint32_t story) { told.emplace_back(story, day, at); });
    }
    std::sort(told.begin(), told.end());
    for (std::size_t i = 1; i < told.size(); ++i) {
      const auto& [story, day, at] = told[i];
      const auto& [story_before, day_before, before] = told[i - 1];
      if (story == story_before && day == day_before) sets_.join(before, at);
    }
  }

  void join_undated(const Members& undated) {
    ++round_;
    for (const std::uint32_t at : undated)
      each_story(at, [&](std::uint32_t story) {
        Seen& seen = seen_[story];
        if (seen.round == round_) sets_.join(seen.node, at);
        seen = {round_, at};
      });
  }

  /// Adds each set of nodes to the event that most of them speak of, else to one of its own.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> place(const Members& nodes,
                                                             const StoryAnchors& anchors) {
    std::map<std::uint32_t, Members> sets;
    for (const std::uint32_t at : nodes) sets[sets_.find(at)].push_back(at);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> placed;
    for (const auto& [root, members] : sets) {
      std::unordered_map<std::uint32_t, std::uint32_t> votes;
      for (const std::uint32_t at : members)
        if (!node(at).again) anchors.vote(node(at), votes);
      const auto less = [&](const auto& left, const auto& right) {
        if (left.second != right.second) return left.second < right.second;
        return names_[left.first] > names_[right.first];
      };
      const auto most = std::max_element(votes.begin(), votes.end(), less);
      const std::uint32_t event = most == votes.end() ? add_event(members) : most->first;
      add(members, event);
      for (const std::uint32_t at : members) placed.emplace_back(at, event);
    }
    return placed;
  }

  void add(const Members& members, std::uint32_t event) {
    for (const std::uint32_t at : members) events_[event].mentions.push_back(node(at).index);
  }

  std::uint32_t add_event(const Members& members) {
    MergedEvent& event = events_.emplace_back();
    for (const std::uint32_t at : members) event.keys.push_back(key_of(node(at).index));
    names_.push_back(name_of(event));
    return static_cast<std::uint32_t>(events_.size() - 1);
  }

  /// What tells events apart, whatever the order of the inputs.
  [[nodiscard]] std::string name_of(const MergedEvent& event) const {
    if (event.keys.empty()) return key_of(event.mentions.front());
    return *std::min_element(event.keys.begin(), event.keys.end());
  }

  /// A key of one mention alone, which gives its event an id that no order of inputs changes.
  [[nodiscard]] std::string key_of(const MentionIndex& index) const {
    const ContentHash& hash = inputs_[index.input].hash;
    return std::string{hash.begin(), hash.end()} + '|' + std::to_string(index.mention);
  }

  /// The node of a story that came last in a round.
  struct Seen {
    std::uint32_t round = 0;
    std::uint32_t node = 0;
  };

  std::span<const MergeInput> inputs_;
  std::vector<MergedEvent>& events_;
  StoryNodes nodes_;
  DisjointSets sets_;
  std::vector<std::string> names_;  ///< of the events
  std::vector<Seen> seen_;          ///< by story
  std::uint32_t round_ = 0;
};

}  // namespace

void merge_background(std::span<const MergeInput> inputs, std::vector<MergedEvent>& events) {
  Background{inputs, events}.run();
}

}  // namespace dateline::extract
