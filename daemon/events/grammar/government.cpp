// SPDX-License-Identifier: Apache-2.0
#include "grammar/government.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/noun_spans.hpp"
#include "grammar/outcomes.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// A subject that names an aim is not longer.
constexpr std::uint32_t k_longest_aim = 8;

constexpr GovernorRow k_is_to{"be", Status::planned, true, false};
constexpr GovernorRow k_has_been_to{"be", Status::happened, true, false};
constexpr GovernorRow k_has_to{"have", Status::possible, false, false};
constexpr GovernorRow k_had_to{"have", Status::happened, true, false};
constexpr GovernorRow k_said_to_have{"say", Status::happened, true, false};
constexpr GovernorRow k_was_able{"able", Status::happened, true, false};
constexpr GovernorRow k_will_have_to{"have", Status::planned, false, false};
constexpr GovernorRow k_would_have_to{"have", Status::possible, false, false, true};
constexpr GovernorRow k_lets{"let", Status::happened, true, false};
constexpr GovernorRow k_calls_for{"call", Status::possible, false, false, true, true};
constexpr GovernorRow k_has_until{"have", Status::planned, true, false};
constexpr GovernorRow k_resolved{"plan", Status::planned, true, false};
constexpr GovernorRow k_given_until{"give", Status::possible, false, false, false, true};

constexpr std::array<std::string_view, 5> k_holding{"believe", "think", "know", "understand",
                                                    "suspect"};

/// Of what is to come, if it does.
bool is_ahead(Status status) noexcept {
  return status == Status::planned || status == Status::expected || status == Status::possible;
}

class Government {
 public:
  explicit Government(Parse& parse) : parse_(parse), words_(parse.words) {}

  void run() {
    for (std::uint32_t at = 0; at < parse_.groups.size(); ++at) link(at);
  }

 private:
  /// "plans to meet", "is due to meet", "expects the bank to raise".
  void link(std::uint32_t index) {
    VerbGroup& group = parse_.groups[index];
    if (group.range.first == 0 || is_plan_of_noun(group) || index == 0) return;
    if (is_let_do(index) || goes_on_doing(index) || goes_on_bare(index)) return;
    if (!group.infinitive) return;
    if (continues_plan(index)) return;
    std::uint32_t at = group.range.first;
    if (at > 1 && words_[at - 1].is_mark(',') && words_[at - 2].tag == Tag::time)
      --at;  // "until January 5, 2026, to register"
    while (at > 0 && (may_interrupt(words_[at - 1].tag) ||
                      (words_[at - 1].tag == Tag::preposition && parse_.tag(at) == Tag::time)))
      --at;
    if (at == 0) return;
    const Word& before = words_[at - 1];
    const std::uint32_t last = index - 1;
    VerbGroup& governor = parse_.groups[last];
    if (before.entry->governor != nullptr && before.tag != Tag::verb &&
        !before.entry->governor->binds &&  // not "an order to leave"
        governor.range.last + 2 >= at) {
      const bool came_true =  // "was able to pay"
          before.text == "able" && governor.finite && governor.tense == Tense::past;
      govern(group, last, came_true ? &k_was_able : before.entry->governor);
    } else if (governor.range.last == at || stands_behind_agent(governor, at)) {
      if (is_said_to_have(governor, group)) {
        govern(group, last, &k_said_to_have);
        group.tense = Tense::past;
      } else if (const GovernorRow* row = governing_another(governor, at < group.range.first))
        govern(group, last, row);
      else if (governor.sense == nullptr && words_[governor.head].tag == Tag::be)
        govern(group, last, to_be(governor, group));
      else if (governor.sense == nullptr && words_[governor.head].tag == Tag::have &&
               at < group.range.first)
        govern(group, last, &k_has_until);
      else if (governor.sense == nullptr && words_[governor.head].tag == Tag::have &&
               (governor.mood == Mood::will || governor.mood == Mood::would))
        govern(group, last, governor.mood == Mood::will ? &k_will_have_to : &k_would_have_to);
      else if (governor.sense == nullptr && words_[governor.head].tag == Tag::have &&
               (governor.perfect || governor.tense == Tense::past))
        govern(group, last, &k_had_to);
      else if (governor.sense == nullptr && words_[governor.head].tag == Tag::have &&
               governor.tense == Tense::present)
        has_to(group, last);
    } else if (const GovernorRow* row = governing_another(governor, at < group.range.first);
               row != nullptr && !governor.passive && clear_between(governor.range.last, at)) {
      govern(group, last, row);
      if (is_count_of_votes(governor.range.last)) return;  // "voted 4-3 on Monday to close"
      group.subject = {governor.range.last, at};
      if (words_[governor.range.last].text == "for" && is_text(governor)) {
        group.governor = &k_calls_for;
        ++group.subject.first;
      }
    } else if (tells_plan(parse_, governor, at)) {
      govern(group, last, &k_resolved);
    }
  }

  /// "is to meet", "the aim is to meet"; "the effect has been to close it" is so already.
  [[nodiscard]] const GovernorRow* to_be(const VerbGroup& governor, const VerbGroup& group) const {
    if (group.passive) return &k_is_to;
    const GovernorRow* row = aim_before(governor.range.first);
    const bool done = row == &k_is_to && governor.perfect && governor.tense == Tense::present;
    return done ? &k_has_been_to : row;
  }

  /// "was ordered by a judge to pay": between the two stands who ordered it.
  [[nodiscard]] bool stands_behind_agent(const VerbGroup& governor, std::uint32_t at) const {
    const std::uint32_t by = governor.range.last;
    const GovernorRow* row = governor.sense != nullptr ? governor.sense->governor : nullptr;
    return governor.passive && governor.finite && row != nullptr &&
           row->status == Status::possible && words_[by].text == "by" && by + 1 < at &&
           parse_.chunk_at[by + 1] != k_nothing && clear_between(by, at);
  }

  /// "the plan calls for emissions to be cut": what a text says shall be.
  [[nodiscard]] bool is_text(const VerbGroup& governor) const {
    const std::uint32_t end = governor.range.first;
    return end > 0 && parse_.chunk_at[end - 1] != k_nothing &&
           is_one_of(binding_texts(), words_[parse_.chunks[parse_.chunk_at[end - 1]].head]);
  }

  /// "is believed to have left": what somebody says was done.
  [[nodiscard]] static bool is_said_to_have(const VerbGroup& governor,
                                            const VerbGroup& group) noexcept {
    const VerbSense* sense = governor.sense;
    return governor.passive && group.perfect && sense != nullptr && !governor.negated &&
           (sense->nature == Nature::report || is_one_of(k_holding, sense->lemma));
  }

  /// "expects the bank to raise", "gave the firm until May to pay": `timed`, with a time between.
  [[nodiscard]] static const GovernorRow* governing_another(const VerbGroup& governor,
                                                            bool timed) noexcept {
    if (governor.sense == nullptr) return nullptr;
    if (governor.sense->governor != nullptr) return governor.sense->governor;
    return timed && governor.sense->lemma == "give" ? &k_given_until : nullptr;
  }

  /// "let tenants buy their homes": an infinitive without its "to", and who does it before it.
  bool is_let_do(std::uint32_t index) {
    VerbGroup& group = parse_.groups[index];
    const VerbGroup& other = parse_.groups[index - 1];
    const std::uint32_t first = group.range.first;
    const bool bare = first == group.head && words_[first].tag == Tag::verb &&
                      words_[first].form == k_base && other.sense != nullptr &&
                      other.sense->lemma == "let" && other.range.last < first &&
                      !words_[other.head].possessive &&  // not "let's"
                      follows_chunk(parse_, first) && clear_between(other.range.last, first);
    if (!bare) return false;
    group.infinitive = true;
    group.finite = group.reduced = false;
    group.tense = Tense::none;
    govern(group, index - 1, &k_lets);
    group.subject = {other.range.last, first};
    return true;
  }

  /// "began falling": what begins is the verb behind.
  bool goes_on_doing(std::uint32_t index) {
    VerbGroup& group = parse_.groups[index];
    const VerbGroup& other = parse_.groups[index - 1];
    const bool begun = !group.finite && !group.infinitive && words_[group.head].form == k_ing &&
                       other.range.last == group.range.first && other.sense != nullptr &&
                       other.sense->nature == Nature::aspect && other.sense->governor != nullptr;
    if (begun) govern(group, index - 1, other.sense->governor);
    return begun;
  }

  /// "helped rescue six", "to seize the port and hold it": an infinitive without its "to".
  bool goes_on_bare(std::uint32_t index) {
    VerbGroup& group = parse_.groups[index];
    const VerbGroup& other = parse_.groups[index - 1];
    const std::uint32_t first = group.range.first;
    const bool verb = first == group.head && words_[first].tag == Tag::verb && group.finite;
    const bool base = verb && words_[first].form == k_base;
    const bool bare = base || (words_[first].text == "be" && !group.infinitive);
    const bool uninflected = verb && (words_[first].entry->forms & k_base) != 0 &&
                             other.governor != nullptr && is_ahead(other.governor->status) &&
                             words_[first - 1].text != "but";
    if (!bare && !uninflected) return false;
    const bool helps = bare && other.range.last == first && is_help(other.sense);
    const bool listed = base && words_[first - 1].is_mark(',');  // "to meet her, see it and"
    const bool joins = (words_[first - 1].tag == Tag::coordinator || listed) && other.infinitive;
    if (!helps && !joins) return false;
    group.infinitive = true;
    group.finite = group.reduced = false;
    group.tense = Tense::none;
    if (helps)
      govern(group, index - 1, other.sense->governor);
    else if (other.governor != nullptr) {
      group.governor = other.governor;
      group.governed_by = other.governed_by;
    }
    return true;
  }

  /// "plans to open a shop and to sell another", "agreed to stop fighting and to meet".
  bool continues_plan(std::uint32_t index) {
    VerbGroup& group = parse_.groups[index];
    if (words_[group.range.first - 1].tag != Tag::coordinator) return false;
    std::uint32_t before = index - 1;  // behind participles and gerunds of the first plan
    while (before > 0 && !parse_.groups[before].finite && !parse_.groups[before].infinitive)
      --before;
    const VerbGroup& other = parse_.groups[before];
    if (other.governor == nullptr || !other.infinitive || other.governed_by == k_nothing)
      return false;
    group.governor = other.governor;
    group.governed_by = other.governed_by;
    group.subject = other.subject;  // "ordered Ruiz to pay and to leave"
    return true;
  }

  /// "a review, to be completed by May", "an inquiry, due to report by May": the noun has the plan.
  bool is_plan_of_noun(VerbGroup& group) {
    if (!group.infinitive) return false;
    std::uint32_t at = group.range.first;
    const Word& before = words_[at - 1];
    const bool awaited = before.entry->governor != nullptr && before.entry->governor->timeline &&
                         before.tag != Tag::verb && before.tag != Tag::noun;
    if (awaited) --at;
    while (awaited && at > 0 && words_[at - 1].tag == Tag::adverb) --at;
    const bool set_off = at > 1 && words_[at - 1].is_mark(',');
    const bool comes = awaited || (group.passive && (set_off || stands_beside(at))) ||
                       (!group.passive && acts_beside(group, at));
    if (!comes) return false;
    if (set_off) --at;
    if (at == 0 || parse_.chunk_at[at - 1] == k_nothing) return false;
    group.governor = awaited ? before.entry->governor : &k_is_to;
    WordRange noun = parse_.chunks[parse_.chunk_at[at - 1]].range;
    if (const std::uint32_t aim = awaited ? aim_of(at) : k_nothing; aim != k_nothing)
      noun = parse_.chunks[aim].range;
    group.subject = {extend_left(parse_, noun.first, false, true), at};  // "a tunnel (due to open)"
    return true;
  }

  /// "a scheme to replace lights, due to start": the noun that the infinitive before `at` tells
  /// more of; k_nothing where none does.
  [[nodiscard]] std::uint32_t aim_of(std::uint32_t at) const {
    for (std::size_t back = parse_.groups.size(); back-- > 0;) {
      const VerbGroup& aim = parse_.groups[back];
      if (aim.range.last > at) continue;
      const std::uint32_t to = aim.range.first;
      const bool clear = std::none_of(words_.begin() + aim.range.last, words_.begin() + at - 1,
                                      [](const Word& word) { return word.mark != 0; });
      const bool tells = aim.infinitive && aim.governor == nullptr && clear && to > 0 &&
                         words_[to - 1].tag == Tag::noun;
      return tells ? parse_.chunk_at[to - 1] : k_nothing;
    }
    return k_nothing;
  }

  /// "..., with the first ship to be delivered in May": a clause of its own ends before `at`.
  [[nodiscard]] bool stands_beside(std::uint32_t at) const {
    const std::uint32_t chunk = parse_.chunk_at[at - 1];
    const std::uint32_t first = chunk == k_nothing ? 0 : parse_.chunks[chunk].range.first;
    return first > 1 && words_[first - 1].text == "with" && words_[first - 2].is_mark(',');
  }

  /// "..., with talks to resume in May", "with Ruiz to face Lund": the same, of what starts or ends
  /// and of somebody who acts; but not "with plans to start", "with power to veto".
  [[nodiscard]] bool acts_beside(const VerbGroup& group, std::uint32_t at) const {
    const std::uint32_t first = group.sense == nullptr ? k_nothing : set_beside(parse_, at);
    if (first == k_nothing || parse_.chunk_at[first] == k_nothing) return false;
    const Word& head = words_[parse_.chunks[parse_.chunk_at[first]].head];
    const Nature nature = group.sense->nature;
    const bool turns = (nature == Nature::aspect || nature == Nature::finish) &&
                       parse_.chunk_at[std::min(group.range.last, parse_.size() - 1)] == k_nothing;
    const VerbSense* verb = head.entry->verb;  // of "plans", "hopes"
    const bool wished = is_one_of(resolve_nouns(), head) || head.entry->governor != nullptr ||
                        (verb != nullptr && verb->governor != nullptr);
    return head.tag == Tag::name || head.is(k_title | k_group_noun) ||
           is_one_of(acting_groups(), head) || is_one_of(person_words(), head) ||
           (turns && !wished);
  }

  /// "the aim of the plan is to open": a wish by its noun, else a plan; "a mission is to arrive".
  [[nodiscard]] const GovernorRow* aim_before(std::uint32_t at) const {
    const std::uint32_t limit = at > k_longest_aim ? at - k_longest_aim : 0;
    for (; at > limit && !is_border(words_[at - 1]); --at)
      if (words_[at - 1].tag == Tag::noun && words_[at - 1].entry->governor != nullptr)
        return is_one_of_many(at - 1) ? &k_is_to : words_[at - 1].entry->governor;
    return &k_is_to;
  }

  /// "a review mission": somebody, of whom the text has not spoken.
  [[nodiscard]] bool is_one_of_many(std::uint32_t at) const {
    const std::uint32_t chunk = parse_.chunk_at[at];
    if (chunk == k_nothing) return false;
    const Word& first = words_[parse_.chunks[chunk].range.first];
    return language::equal_folded(first.text, "a") || language::equal_folded(first.text, "an");
  }

  [[nodiscard]] bool clear_between(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t at = first; at < last; ++at)
      if (is_border(words_[at])) return false;
    return last - first < 12;
  }

  /// "4-3" of "voted 4-3": nobody who could do what follows.
  [[nodiscard]] bool is_count_of_votes(std::uint32_t at) const {
    return parse_.tag(at) == Tag::number &&
           words_[at].text.find_first_of("-–") != std::string_view::npos;
  }

  /// "has to pay": must; "does not have to" need not.
  void has_to(VerbGroup& group, std::uint32_t by) {
    govern(group, by, &k_has_to);
    if (!parse_.groups[by].negated) group.mood = Mood::must;
  }

  void govern(VerbGroup& group, std::uint32_t by, const GovernorRow* row) {
    group.governor = row;
    group.governed_by = by;
    parse_.groups[by].governs = parse_.index_of(group);
  }

  Parse& parse_;
  const std::vector<Word>& words_;
};

}  // namespace

const GovernorRow& plan_of_be() noexcept { return k_is_to; }

void find_government(Parse& parse) { Government(parse).run(); }

}  // namespace dateline::events
