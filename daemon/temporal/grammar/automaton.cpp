// SPDX-License-Identifier: Apache-2.0
#include "grammar/automaton.hpp"

#include <algorithm>
#include <stdexcept>
#include <unordered_map>

namespace dateline::temporal {

namespace {

using StateSet = std::vector<std::uint32_t>;

/// Found by what it holds, without a copy.
struct SetHash {
  using is_transparent = void;
  std::size_t operator()(std::span<const std::uint32_t> set) const noexcept {
    std::size_t hash = set.size();
    for (const std::uint32_t state : set) hash = (hash ^ state) * 0x9E3779B97F4A7C15ULL;
    return hash;
  }
};

struct SetEqual {
  using is_transparent = void;
  bool operator()(std::span<const std::uint32_t> left,
                  std::span<const std::uint32_t> right) const noexcept {
    return std::equal(left.begin(), left.end(), right.begin(), right.end());
  }
};

/// Subset construction. Network states are kept only where an item can be read or a rule ends.
class Builder {
 public:
  Builder(const Network& network, std::span<const std::vector<ClassId>> symbols)
      : network_(network), marks_(network.states(), 0), walked_(network.states(), 0),
        closures_(network.states()), symbols_of_class_(count_classes(symbols)) {
    for (std::size_t symbol = 0; symbol < symbols.size(); ++symbol)
      for (const ClassId id : symbols[symbol])
        symbols_of_class_[id].push_back(static_cast<Symbol>(symbol));
    groups_of_symbols_.assign(symbols.size(), 0);
    targets_.resize(symbols_of_class_.size());
  }

  /// Fills `table`, row by row.
  void build(std::vector<Automaton::State>& table) {
    begin_closure();
    id_of_closed();  // the empty one: dead
    begin_closure();
    for (std::uint32_t rule = 0; rule < network_.rules(); ++rule) close(network_.start_of(rule));
    id_of_closed();
    constexpr std::size_t k_states = 4000;  // about what the grammar comes to
    table.reserve(k_states * groups_of_symbols_.size());
    table.assign(groups_of_symbols_.size(), Automaton::k_dead);
    for (std::size_t at = 1; at < sets_.size(); ++at) expand(at, table);
  }
  /// The network's states of each state, in order.
  [[nodiscard]] const std::vector<const StateSet*>& sets() const noexcept { return sets_; }

 private:
  static std::size_t count_classes(std::span<const std::vector<ClassId>> symbols) {
    ClassId most = 0;
    for (const auto& classes : symbols)
      for (const ClassId id : classes) most = std::max(most, id);
    return std::size_t{most} + 1;
  }

  /// Symbols that are the same to a state: digits of one length, the names of months. They have
  /// the classes of `parent`, and one more.
  struct Group {
    std::uint32_t parent = 0;
    ClassId last_class = 0;
    Automaton::State target = Automaton::k_dead;
    bool followed = false;
  };

  void expand(std::size_t at, std::vector<Automaton::State>& table) {
    classes_.clear();
    for (const std::uint32_t state : *sets_[at])
      for (const Network::Edge& edge : network_.edges(state)) {
        if (edge.kind != Network::Edge::Kind::item || edge.class_id >= symbols_of_class_.size())
          continue;
        if (targets_[edge.class_id].empty()) classes_.push_back(edge.class_id);
        targets_[edge.class_id].push_back(edge.target);
      }
    group_symbols();
    const std::size_t row = at * groups_of_symbols_.size();
    table.resize(row + groups_of_symbols_.size(), Automaton::k_dead);
    for (const Symbol symbol : touched_) {
      Group& group = groups_[groups_of_symbols_[symbol]];
      if (!group.followed) group.target = follow(group);
      group.followed = true;
      table[row + symbol] = group.target;
      groups_of_symbols_[symbol] = 0;
    }
    for (const ClassId id : classes_) targets_[id].clear();
  }

  /// Splits the symbols by the classes that the state reads: each class parts those that have it
  /// from the group that they were in.
  void group_symbols() {
    touched_.clear();
    groups_.assign(1, {});
    parted_.assign(1, {});
    for (const ClassId id : classes_)
      for (const Symbol symbol : symbols_of_class_[id]) {
        const std::uint32_t old = groups_of_symbols_[symbol];
        if (old == 0) touched_.push_back(symbol);
        if (parted_[old] == 0 || groups_[parted_[old]].last_class != id) {
          parted_[old] = static_cast<std::uint32_t>(groups_.size());
          groups_.push_back({old, id});
          parted_.push_back(0);
        }
        groups_of_symbols_[symbol] = parted_[old];
      }
  }

  Automaton::State follow(const Group& group) {
    begin_closure();
    for (const Group* of = &group; of != groups_.data(); of = &groups_[of->parent])
      for (const std::uint32_t target : targets_[of->last_class]) close(target);
    return id_of_closed();
  }

  void begin_closure() {
    ++mark_;
    closed_ = 0;
    set_.clear();
  }

  /// Adds what can be reached from `from` without an item and is not in the set yet.
  void close(std::uint32_t from) {
    ++closed_;
    for (const std::uint32_t state : closure_of(from)) {
      if (marks_[state] == mark_) continue;
      marks_[state] = mark_;
      set_.push_back(state);
    }
  }

  /// Walked once for each state that an item leads to.
  const StateSet& closure_of(std::uint32_t from) {
    StateSet& closure = closures_[from];
    if (!closure.empty()) return closure;
    ++walk_;
    stack_.push_back(from);
    while (!stack_.empty()) {
      const std::uint32_t state = stack_.back();
      stack_.pop_back();
      if (walked_[state] == walk_) continue;
      walked_[state] = walk_;
      bool keep = network_.accepted(state) != Network::k_no_rule;
      for (const Network::Edge& edge : network_.edges(state)) {
        if (edge.kind == Network::Edge::Kind::item)
          keep = true;
        else
          stack_.push_back(edge.target);
      }
      if (keep) closure.push_back(state);
    }
    std::sort(closure.begin(), closure.end());
    return closure;
  }

  /// Most sets are known already; those are not copied.
  Automaton::State id_of_closed() {
    if (closed_ > 1) std::sort(set_.begin(), set_.end());  // one closure alone is in order
    if (const auto known = ids_.find(std::span<const std::uint32_t>{set_}); known != ids_.end())
      return known->second;
    if (sets_.size() >= UINT16_MAX) throw std::logic_error("the grammar is too large");
    const auto id = static_cast<Automaton::State>(sets_.size());
    sets_.push_back(&ids_.emplace(set_, id).first->first);
    return id;
  }

  const Network& network_;
  std::vector<std::uint32_t> marks_;
  std::uint32_t mark_ = 0;
  std::vector<std::uint32_t> walked_;
  std::uint32_t walk_ = 0;
  std::vector<StateSet> closures_;
  StateSet set_;  // the one being closed
  std::uint32_t closed_ = 0;
  std::vector<std::uint32_t> stack_;
  std::vector<std::vector<Symbol>> symbols_of_class_;
  std::vector<std::vector<std::uint32_t>> targets_;  // by class, of the state being expanded
  std::vector<ClassId> classes_;                     // that it reads
  std::vector<Symbol> touched_;                      // that have one of them
  std::vector<Group> groups_;
  std::vector<std::uint32_t> parted_;  // by group, the one that was parted from it last
  std::vector<std::uint32_t> groups_of_symbols_;
  std::vector<const StateSet*> sets_;  // the keys of ids_
  std::unordered_map<StateSet, Automaton::State, SetHash, SetEqual> ids_;
};

}  // namespace

Automaton::Automaton(const Network& network, std::span<const std::vector<ClassId>> symbols)
    : symbols_(symbols.size()) {
  Builder builder(network, symbols);
  builder.build(table_);
  for (const StateSet* set : builder.sets()) {
    offsets_.push_back(static_cast<std::uint32_t>(rules_.size()));
    for (const std::uint32_t state : *set)
      if (network.accepted(state) != Network::k_no_rule) rules_.push_back(network.accepted(state));
    std::sort(rules_.begin() + offsets_.back(), rules_.end());
  }
  offsets_.push_back(static_cast<std::uint32_t>(rules_.size()));
}

}  // namespace dateline::temporal
