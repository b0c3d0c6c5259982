// SPDX-License-Identifier: Apache-2.0
#include "extract/background.hpp"

#include "event_sets.hpp"
#include "story_groups.hpp"
#include "ties.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace dateline::extract {
namespace {

// What more mentions of one story have in common tells none of them from another.
constexpr std::size_t k_most_alike = 64;
// Words and names that two entries of the timeline share.
constexpr std::size_t k_least_alike = 2;

/// A key of one mention alone, which gives its event an id that no order of inputs changes.
std::string key_of(const MentionIndex& index, std::span<const MergeInput> inputs) {
  const ContentHash& hash = inputs[index.input].hash;
  return std::string{hash.begin(), hash.end()} + '|' + std::to_string(index.mention);
}

/// What tells mentions apart, whatever the order of the inputs.
std::vector<std::string> names_of(const std::vector<StoryNode>& nodes,
                                  std::span<const MergeInput> inputs,
                                  std::span<const MergedEvent> entries) {
  std::vector<std::string> of_entry(entries.size());
  for (std::size_t at = 0; at < entries.size(); ++at)
    if (const auto& keys = entries[at].keys; !keys.empty())
      of_entry[at] = *std::min_element(keys.begin(), keys.end());
  std::vector<std::string> names;
  names.reserve(nodes.size());
  for (const StoryNode& node : nodes) {
    const bool keyed = node.entry && !of_entry[*node.entry].empty();
    names.push_back(keyed ? of_entry[*node.entry] : key_of(node.index, inputs));
  }
  return names;
}

class Background {
 public:
  Background(std::span<const MergeInput> inputs, std::span<const MergedEvent> entries)
      : inputs_(inputs), story_(inputs, entries), sets_(names_of(story_.nodes, inputs, entries)) {
    std::unordered_map<std::uint32_t, std::uint32_t> first;
    for (std::uint32_t at = 0; at < story_.nodes.size(); ++at)
      if (const auto& entry = node(at).entry)
        sets_.join(first.try_emplace(*entry, at).first->second, at);
  }

  void run() {
    for (const Nodes& group : story_.groups) join(group);
  }

  /// The events of all mentions, those of `entries` joined where they are one.
  [[nodiscard]] std::vector<MergedEvent> events(std::vector<MergedEvent> entries) {
    std::vector<MergedEvent> out;
    std::unordered_map<std::uint32_t, std::size_t> event_of;
    std::vector<bool> taken(entries.size());
    for (std::uint32_t at = 0; at < story_.nodes.size(); ++at) {
      const auto [place, fresh] = event_of.try_emplace(sets_.find(at), out.size());
      if (fresh) out.emplace_back().entries = 0;
      out[place->second].mentions.push_back(node(at).index);
      const auto& entry = node(at).entry;
      if (!entry || taken[*entry]) continue;
      taken[*entry] = true;
      take(std::move(entries[*entry]), out[place->second]);
    }
    for (MergedEvent& event : out)
      if (event.entries == 0)
        for (const MentionIndex& index : event.mentions)
          event.keys.push_back(key_of(index, inputs_));
    return out;
  }

 private:
  [[nodiscard]] const StoryNode& node(std::uint32_t at) const { return story_.nodes[at]; }

  void take(MergedEvent entry, MergedEvent& event) const {
    const auto first = [&](const MergedEvent& one) {
      return std::tie(inputs_[one.first_input].hash, one.first_group);
    };
    if (event.entries == 0 || first(entry) < first(event)) {
      event.first_input = entry.first_input;
      event.first_group = entry.first_group;
    }
    std::move(entry.keys.begin(), entry.keys.end(), std::back_inserter(event.keys));
    std::move(entry.loose_keys.begin(), entry.loose_keys.end(),
              std::back_inserter(event.loose_keys));
    std::move(entry.copy_keys.begin(), entry.copy_keys.end(), std::back_inserter(event.copy_keys));
    event.entries += entry.entries;
  }

  /// Finds the events of one action in one story: of what stands on the timeline first, then of
  /// the background what has a day, since what has none may speak of it.
  void join(const Nodes& group) {
    const Sorted sorted = sort(group);
    const bool common = std::all_of(group.begin(), group.end(),
                                    [&](std::uint32_t at) { return node(at).told.common; });
    const Telling telling = common ? Telling::word_or_name : Telling::action;

    for (const auto& [tie, all] : tied(sorted.entries, Telling::word_then_name, Timing::day))
      join_across(all);
    place(sorted.coarse_entries, sorted.entries, Telling::word_then_name, Timing::agreeing);

    Nodes anchors = sorted.entries;
    add(anchors, sorted.coarse_entries);
    join_tied(sorted.dated, telling, Timing::day);
    place(sorted.dated, anchors, telling, Timing::day);
    add(anchors, sorted.dated);
    place(sorted.coarse, anchors, telling, Timing::agreeing);
    for (const auto& [when, all] : by_time(sorted.coarse)) join_tied(all, telling, Timing::any);
    add(anchors, sorted.coarse);
    join_tied(sorted.undated, telling, Timing::any);
    place(sorted.undated, anchors, telling, Timing::any);
  }

  /// The mentions of a group by what is known of their times.
  struct Sorted {
    Nodes entries;         ///< of the timeline, with a day
    Nodes coarse_entries;  ///< and without
    Nodes dated;           ///< of the background, with a day
    Nodes coarse;          ///< with an expression that gives none
    Nodes undated;
  };

  [[nodiscard]] Sorted sort(const Nodes& group) const {
    Sorted sorted;
    for (const std::uint32_t at : group) {
      const bool day = node(at).day().has_value();
      if (node(at).entry)
        (day ? sorted.entries : sorted.coarse_entries).push_back(at);
      else if (day)
        sorted.dated.push_back(at);
      else
        (node(at).is_coarse() ? sorted.coarse : sorted.undated).push_back(at);
    }
    return sorted;
  }

  static void add(Nodes& nodes, const Nodes& more) {
    nodes.insert(nodes.end(), more.begin(), more.end());
  }

  using Extent = std::pair<std::optional<CivilMinute>, std::optional<CivilMinute>>;

  [[nodiscard]] std::map<Extent, Nodes> by_time(const Nodes& nodes) const {
    std::map<Extent, Nodes> by;
    for (const std::uint32_t at : nodes) {
      const Interval extent = node(at).mention->when.extent();
      by[{extent.earliest, extent.latest}].push_back(at);
    }
    return by;
  }

  [[nodiscard]] TiedBy tied(const Nodes& nodes, Telling telling, Timing timing) const {
    TiedBy by;
    for (const std::uint32_t at : nodes)
      each_tie(node(at), telling, timing, [&](const Tie& tie) { by[tie].push_back(at); });
    return by;
  }

  void join_tied(const Nodes& nodes, Telling telling, Timing timing) {
    for (const auto& [tie, all] : tied(nodes, telling, timing)) join_all(all);
  }

  void join_all(const Nodes& all) {
    for (const std::uint32_t at : all) sets_.join(all.front(), at);
  }

  /// What one article alone tells, it tells apart.
  void join_across(const Nodes& all) {
    const auto elsewhere = [&](std::uint32_t at) {
      return node(at).index.input != node(all.front()).index.input;
    };
    if (std::any_of(all.begin(), all.end(), elsewhere)) join_all(all);
  }

  /// For each set that seeks an event, the sets that it may join, with the articles that tell them.
  using Articles = std::set<std::uint32_t>;
  using Votes = std::map<std::uint32_t, std::map<std::uint32_t, Articles>>;

  /// Joins the set of each node to the one of `anchors` that most articles tell of it.
  void place(const Nodes& nodes, const Nodes& anchors, Telling telling, Timing timing) {
    const TiedBy by = tied(anchors, telling, timing);
    std::set<std::pair<std::uint32_t, Tie>> asked;
    Votes votes;
    for (const std::uint32_t at : nodes)
      each_tie(node(at), telling, timing, [&](const Tie& tie) {
        const auto found = by.find(tie);
        if (found == by.end()) return;
        if (timing == Timing::agreeing)
          vote_agreeing(at, found->second, votes);
        else if (const std::uint32_t set = sets_.find(at); asked.emplace(set, tie).second)
          for (const std::uint32_t anchor : found->second) vote(set, anchor, votes);
      });
    std::vector<std::pair<std::uint32_t, std::uint32_t>> placed;
    for (const auto& [set, articles] : votes) placed.emplace_back(set, most_told(articles));
    for (const auto& [set, anchor] : placed) sets_.join(set, anchor);
  }

  void vote(std::uint32_t set, std::uint32_t anchor, Votes& votes) {
    votes[set][sets_.find(anchor)].insert(node(anchor).index.input);
  }

  void vote_agreeing(std::uint32_t at, const Nodes& anchors, Votes& votes) {
    if (anchors.size() > k_most_alike) return;
    const auto told_apart = [&](std::uint32_t anchor) {  // entries of one article
      return node(at).entry && node(anchor).index.input == node(at).index.input;
    };
    for (const std::uint32_t anchor : anchors)
      if (!told_apart(anchor) && tells_alike(at, anchor) &&
          compatible(node(anchor).mention->when, node(at).mention->when))
        vote(sets_.find(at), anchor, votes);
  }

  /// Of two entries of the timeline one word is not enough, where they have more to compare.
  [[nodiscard]] bool tells_alike(std::uint32_t left, std::uint32_t right) const {
    if (!node(left).entry || !node(right).entry) return true;
    const events::StoryMention& one = node(left).told;
    const events::StoryMention& other = node(right).told;
    const std::size_t fewer =
        std::min(one.words.size() + one.names.size(), other.words.size() + other.names.size());
    return shared(one.words, other.words) + shared(one.names, other.names) >=
           std::min(k_least_alike, fewer);
  }

  static std::size_t shared(const std::vector<std::string>& one,
                            const std::vector<std::string>& other) {
    return static_cast<std::size_t>(
        std::count_if(one.begin(), one.end(), [&](const std::string& each) {
          return std::find(other.begin(), other.end(), each) != other.end();
        }));
  }

  [[nodiscard]] std::uint32_t most_told(const std::map<std::uint32_t, Articles>& articles) const {
    const auto less = [&](const auto& left, const auto& right) {
      if (left.second.size() != right.second.size())
        return left.second.size() < right.second.size();
      return sets_.name(left.first) > sets_.name(right.first);
    };
    return std::max_element(articles.begin(), articles.end(), less)->first;
  }

  std::span<const MergeInput> inputs_;
  StoryGroups story_;
  EventSets sets_;
};

}  // namespace

void merge_background(std::span<const MergeInput> inputs, std::vector<MergedEvent>& events) {
  Background background{inputs, events};
  background.run();
  events = background.events(std::move(events));
}

}  // namespace dateline::extract
