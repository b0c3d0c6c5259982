// SPDX-License-Identifier: Apache-2.0
#include "grammar/network.hpp"

#include <algorithm>
#include <cctype>
#include <stdexcept>
#include <string>

namespace dateline::temporal {

namespace {

bool is_upper(char c) noexcept { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }
bool is_name(char c) noexcept { return (c >= 'a' && c <= 'z') || c == '_' || is_upper(c); }
bool is_lower(char c) noexcept { return (c >= 'a' && c <= 'z') || c == '\''; }

}  // namespace

/// Recursive descent over one pattern; appends to the network as it reads.
class PatternReader {
 public:
  PatternReader(Network& network, std::string_view pattern, int depth)
      : network_(network), pattern_(pattern), depth_(depth) {
    if (depth > 20) fail("macros nest too deep");
  }

  /// Returns the state after the whole pattern.
  std::uint32_t read(std::uint32_t from, bool joined) {
    const std::uint32_t end = alternatives(from, joined);
    if (at_ != pattern_.size()) fail("unexpected ')' or '|'");
    return end;
  }

 private:
  [[noreturn]] void fail(const char* what) const {
    throw std::logic_error(std::string(what) + " in pattern: " + std::string(pattern_));
  }

  void skip_blanks() noexcept {
    while (at_ < pattern_.size() && pattern_[at_] == ' ') ++at_;
  }
  [[nodiscard]] char peek() noexcept {
    skip_blanks();
    return at_ < pattern_.size() ? pattern_[at_] : '\0';
  }
  bool take(char c) noexcept {
    if (peek() != c) return false;
    ++at_;
    return true;
  }
  template <typename Predicate>
  std::string_view run(Predicate predicate) {
    const std::size_t begin = at_;
    while (at_ < pattern_.size() && predicate(pattern_[at_])) ++at_;
    return pattern_.substr(begin, at_ - begin);
  }

  std::uint32_t alternatives(std::uint32_t from, bool joined) {
    const std::uint32_t end = network_.add_state();
    do {
      const std::uint32_t begin = network_.add_state();
      network_.connect(from, {.target = begin});
      network_.connect(sequence(begin, joined), {.target = end});
    } while (take('|'));
    return end;
  }

  std::uint32_t sequence(std::uint32_t from, bool joined) {
    while (peek() != '\0' && peek() != ')' && peek() != '|') {
      from = element(from, joined);
      joined = false;
    }
    return from;
  }

  std::uint32_t element(std::uint32_t from, bool joined) {
    if (take('~')) joined = true;
    const std::uint32_t begin = network_.add_state();
    network_.connect(from, {.target = begin});
    std::uint32_t end = primary(begin, joined);
    if (at_ < pattern_.size() && pattern_[at_] == '?') {
      ++at_;
      const std::uint32_t after = network_.add_state();
      network_.connect(end, {.target = after});
      network_.connect(from, {.target = after});
      end = after;
    }
    return end;
  }

  std::uint32_t primary(std::uint32_t from, bool joined) {
    const char c = peek();
    if (take('(')) {
      const std::uint32_t end = alternatives(from, joined);
      if (!take(')')) fail("missing ')'");
      return end;
    }
    if (take('{')) return assignment(from);
    if (take('@')) return macro(from, joined);
    Network::Edge edge{.kind = Network::Edge::Kind::item, .joined = joined};
    if (c >= 'A' && c <= 'Z') {
      const auto word_class = word_class_from(run(is_upper));
      if (!word_class) fail("unknown class");
      edge.class_id = static_cast<ClassId>(*word_class);
      edge.slot = slot_of(*word_class);
    } else {
      std::string_view literal = run(is_lower);
      if (literal.empty()) {
        if (pattern_[at_] == '\\' && at_ + 1 < pattern_.size()) ++at_;  // \( is a bracket itself
        literal = pattern_.substr(at_++, 1);
      }
      edge.class_id = network_.literal_(literal);
    }
    edge.target = network_.add_state();
    network_.connect(from, edge);
    return edge.target;
  }

  std::uint32_t assignment(std::uint32_t from) {
    const auto slot = slot_from(run(is_name));
    if (!slot || !take('=')) fail("bad assignment");
    const bool negative = take('-');
    std::int32_t value = 0;
    for (const char digit : run([](char d) { return d >= '0' && d <= '9'; }))
      value = value * 10 + (digit - '0');
    if (!take('}')) fail("missing '}'");
    const std::uint32_t end = network_.add_state();
    network_.connect(from, {.kind = Network::Edge::Kind::assign,
                            .slot = *slot,
                            .value = negative ? -value : value,
                            .target = end});
    return end;
  }

  std::uint32_t macro(std::uint32_t from, bool joined) {
    const std::string_view name = run(is_name);
    const auto found = std::find_if(network_.macros_.begin(), network_.macros_.end(),
                                    [&](const Macro& m) { return m.name == name; });
    if (found == network_.macros_.end()) fail("unknown macro");
    return PatternReader(network_, found->pattern, depth_ + 1).read(from, joined);
  }

  Network& network_;
  std::string_view pattern_;
  std::size_t at_ = 0;
  int depth_;
};

std::uint32_t Network::add_state() {
  edges_.emplace_back();
  accepts_.push_back(k_no_rule);
  return static_cast<std::uint32_t>(edges_.size() - 1);
}

void Network::add(std::uint32_t rule, std::string_view pattern) {
  const std::uint32_t start = add_state();
  if (starts_.size() <= rule) starts_.resize(rule + 1, 0);
  starts_[rule] = start;
  accepts_[PatternReader(*this, pattern, 0).read(start, false)] = rule;
}

}  // namespace dateline::temporal
