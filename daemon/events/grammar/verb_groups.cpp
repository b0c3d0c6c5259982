// SPDX-License-Identifier: Apache-2.0
#include "grammar/noun_spans.hpp"
#include "grammar/parse.hpp"
#include "lexicon/lexicon.hpp"

#include <algorithm>
#include <string_view>

namespace dateline::events {
namespace {

// Words that a phrasal verb may stand apart from its particle.
constexpr std::uint32_t k_phrase_words = 3;
// A subject that names an aim is not longer.
constexpr std::uint32_t k_longest_aim = 8;

bool starts_group(Tag tag) noexcept {
  return tag == Tag::modal || tag == Tag::be || tag == Tag::have || tag == Tag::do_ ||
         tag == Tag::verb || tag == Tag::to;
}

bool may_interrupt(Tag tag) noexcept {
  return tag == Tag::adverb || tag == Tag::negation || tag == Tag::time;
}

constexpr std::string_view k_help = "help";

class GroupFinder {
 public:
  explicit GroupFinder(Parse& parse) : parse_(parse), words_(parse.words) {}

  void run() {
    parse_.group_at.assign(words_.size(), k_nothing);
    for (std::uint32_t at = 0; at < parse_.size();)
      at = starts_group(words_[at].tag) ? read(at) : at + 1;
    for (std::uint32_t at = 0; at < parse_.groups.size(); ++at) link(at);
  }

 private:
  std::uint32_t read(std::uint32_t first) {
    VerbGroup group;
    std::uint32_t at = first;
    std::uint32_t end = first;
    bool to = false;
    Tag previous = Tag::mark;
    while (at < parse_.size()) {
      const Word& word = words_[at];
      if (may_interrupt(word.tag) && at > first) {
        if (word.tag == Tag::negation) group.negated = true;
        ++at;
        continue;
      }
      if (!starts_group(word.tag) || !(continues(previous, word) || links(at - 1))) break;
      take(group, word, previous, to, at == first);
      previous = word.tag;
      end = ++at;
      if (word.tag == Tag::verb && !links(at - 1)) break;
    }
    if (first > 0 && words_[first - 1].tag == Tag::negation) group.negated = true;
    if (end == first) return first + 1;
    group.range = {first, end};
    group.head = end - 1;
    close(group, previous);
    return end;
  }

  /// The verb at `at` goes on with a participle: "remains closed".
  [[nodiscard]] bool links(std::uint32_t at) const noexcept {
    if (parse_.tag(at) != Tag::verb || words_[at].entry->verb == nullptr ||
        words_[at].entry->verb->nature != Nature::linking || at + 1 >= parse_.size())
      return false;
    const Word& next = words_[at + 1];
    return next.tag == Tag::verb && (next.entry->forms & k_participle) != 0;
  }

  /// `word` may follow a part of a verb group with the tag `previous`.
  [[nodiscard]] static bool continues(Tag previous, const Word& word) noexcept {
    switch (previous) {
    case Tag::mark:
      return true;
    case Tag::modal:
    case Tag::to:
      return word.tag == Tag::be || word.tag == Tag::have || word.tag == Tag::do_ ||
             word.tag == Tag::verb;
    case Tag::do_:
      return word.tag == Tag::have || (word.tag == Tag::verb && word.form == k_base);
    case Tag::have:
      return word.tag == Tag::be || word.tag == Tag::have || word.tag == Tag::do_ ||
             (word.tag == Tag::verb && word.form == k_participle);
    case Tag::be:
      return word.tag == Tag::be ||
             (word.tag == Tag::verb && (word.form == k_participle || word.form == k_ing));
    default:
      return false;
    }
  }

  static void take(VerbGroup& group, const Word& word, Tag previous, bool& to, bool first) {
    const bool past = word.is(k_past_form);
    switch (word.tag) {
    case Tag::to:
      to = true;
      group.infinitive = true;
      return;
    case Tag::modal:
      group.finite = true;
      take_modal(group, word);
      break;
    case Tag::verb:
      if (first && (word.form == k_past || word.form == k_third || word.form == k_base)) {
        group.finite = true;
        group.tense = word.form == k_past ? Tense::past : Tense::present;
      }
      if (previous == Tag::have) group.perfect = true;
      if (previous == Tag::be) {
        group.passive = word.form == k_participle;
        group.progressive = word.form == k_ing;
      }
      if (previous == Tag::verb) group.passive = true;
      group.sense = word.entry->verb;
      break;
    default:
      if (previous == Tag::have) group.perfect = true;
      if (first && !word.text.ends_with("ing") && word.text != "be" && word.text != "been") {
        group.finite = true;
        group.tense = past ? Tense::past : Tense::present;
      }
      break;
    }
    if (word.text.ends_with("n't") || word.text.ends_with("n’t") || word.text == "cannot")
      group.negated = true;
  }

  static void take_modal(VerbGroup& group, const Word& word) {
    const std::string_view text = word.text;
    group.tense = Tense::future;
    const bool will = text == "will" || text == "shall" || text == "won't" || text.ends_with("ll");
    const bool may = text == "may" || text == "might" || text.starts_with("could");
    const bool can = text.starts_with("can");
    group.mood = will                         ? Mood::will
                 : text.starts_with("would")  ? Mood::would
                 : may                        ? Mood::may
                 : can                        ? Mood::can
                 : text.starts_with("should") ? Mood::should
                                              : Mood::must;
  }

  void close(VerbGroup& group, Tag last) {
    if (last == Tag::verb) {
      if (group.sense != nullptr && group.sense->has_phrases) take_phrase(group);
      const Word& head = words_[group.head];
      group.reduced = !group.finite && !group.infinitive && head.form == k_participle;
      if (group.finite && group.range.first == group.head && is_reduced(group)) {
        group.finite = false;
        group.reduced = true;
        group.tense = Tense::none;
      }
      if (group.reduced && !group.perfect) group.passive = true;  // not "having lost"
    } else if (last == Tag::to) {
      return;
    }
    for (std::uint32_t at = group.range.first; at < group.range.last; ++at)
      parse_.group_at[at] = static_cast<std::uint32_t>(parse_.groups.size());
    parse_.groups.push_back(group);
  }

  /// "is called off", "went on sale": another sense, by the words after the verb.
  void take_phrase(VerbGroup& group) {
    const std::uint32_t from = group.head + 1;
    for (std::uint32_t skip = 0; skip < k_phrase_words; ++skip) {
      for (std::uint32_t length = k_phrase_words; length > 0; --length) {  // the longest wins
        const std::uint32_t first = from + skip;
        if (first + length > parse_.size() || words_[first + length - 1].tag == Tag::mark) continue;
        if (skip > 0 && words_[first].tag == Tag::determiner) continue;  // "found dead that night"
        const std::string_view text{
            words_[first].text.data(),
            static_cast<std::size_t>(words_[first + length - 1].end - words_[first].begin)};
        const VerbSense* sense = look_up_phrase(group.sense->lemma, text);
        if (sense == nullptr || (sense->timed && parse_.tag(first + length) != Tag::time)) continue;
        group.sense = sense;
        if (skip == 0 && !sense->open_phrase) group.range.last = first + length;
        return;
      }
      if (from + skip >= parse_.size() || words_[from + skip].is(k_preposition)) return;
    }
  }

  /// A form that is past and participle stands after a noun that is no subject: "the summit
  /// scheduled to start", "the man accused of theft was freed".
  [[nodiscard]] bool is_reduced(const VerbGroup& group) const {
    const Word& head = words_[group.head];
    if (head.form != k_past || (head.entry->forms & k_participle) == 0) return false;
    if (group.sense->intransitive) return false;  // "a truce brokered by Qatar collapsed"
    if (group.head == 0) return false;
    std::uint32_t before = group.head - 1;
    while (before > 0 && words_[before].tag == Tag::adverb) --before;
    if (words_[before].tag == Tag::coordinator)  // "passed in May and upheld in June, gives"
      return !parse_.groups.empty() && parse_.groups.back().reduced &&
             !object_follows(group.head + 1);
    if (words_[before].is_mark(',')) return set_off(before, group.head + 1);
    if (parse_.chunk_at[before] == k_nothing || words_[before].tag == Tag::pronoun) return false;
    const bool object = object_follows(group.head + 1);
    const bool by_someone =
        parse_.tag(group.head + 1) == Tag::preposition && words_[group.head + 1].text == "by" &&
        parse_.chunk_at[std::min(group.head + 2, parse_.size() - 1)] != k_nothing &&
        parse_.tag(group.head + 2) != Tag::number;
    if (by_someone) return true;  // "the report released by the bank"
    if (!object && (finite_before(before) || opens_with_preposition(before))) return true;
    return !object && group.sense->nature != Nature::report && finite_after(group.head + 1);
  }

  /// "The rule, introduced in March, bans": between commas behind a noun, before the main verb.
  [[nodiscard]] bool set_off(std::uint32_t comma, std::uint32_t next) const {
    if (comma == 0 || parse_.chunk_at[comma - 1] == k_nothing || object_follows(next)) return false;
    if (parse_.tag(next) == Tag::coordinator) return false;
    std::uint32_t clause = comma;
    while (clause > 0 && words_[clause - 1].tag != Tag::coordinator &&
           words_[clause - 1].tag != Tag::subordinator)
      --clause;
    for (const VerbGroup& group : parse_.groups)
      if (group.range.first >= clause && group.finite &&
          (group.sense == nullptr || group.sense->nature != Nature::report))
        return false;
    const std::uint32_t end = std::min(parse_.size(), next + 15);
    std::uint32_t at = next;
    while (at < end && words_[at].tag != Tag::mark) ++at;
    return at < end && words_[at].is_mark(',') && at + 2 < parse_.size() &&
           words_[at + 1].tag != Tag::coordinator;
  }

  [[nodiscard]] bool object_follows(std::uint32_t at) const {
    while (at < parse_.size() && words_[at].tag == Tag::adverb) ++at;
    const Tag tag = parse_.tag(at);
    if (tag == Tag::preposition && parse_.tag(at + 1) == Tag::number)
      return words_[at].text == "over" || words_[at].text == "around";  // "killed over 200"
    return at < parse_.size() &&
           (tag == Tag::determiner || tag == Tag::possessive || tag == Tag::name ||
            tag == Tag::noun || tag == Tag::adjective || tag == Tag::number ||
            tag == Tag::pronoun || tag == Tag::subordinator);
  }

  /// The noun phrase at `at` belongs to a finite verb before it, with no border between.
  [[nodiscard]] bool finite_before(std::uint32_t at) const {
    for (auto group = parse_.groups.rbegin(); group != parse_.groups.rend(); ++group) {
      for (std::uint32_t i = group->range.last; i <= at; ++i)
        if (is_border(words_[i])) return false;
      if (group->infinitive && group->governed_by == k_nothing)
        continue;  // "a plan to end it failed"
      if (group->finite || group->infinitive || group->reduced)
        return group->sense == nullptr || group->sense->nature != Nature::report;
    }
    return false;
  }

  /// "In a speech delivered in Riga, she": what a preposition leads is no subject.
  [[nodiscard]] bool opens_with_preposition(std::uint32_t at) const {
    const std::uint32_t first = parse_.chunks[parse_.chunk_at[at]].range.first;
    if (first == 0 || words_[first - 1].tag != Tag::preposition ||
        words_[first - 1].is(k_subordinator))
      return false;
    return first == 1 || is_border(words_[first - 2]);
  }

  [[nodiscard]] bool finite_after(std::uint32_t at) const {
    const std::uint32_t end = std::min(parse_.size(), at + 25);
    for (; at < end; ++at) {
      const Word& word = words_[at];
      if (is_border(word) || word.tag == Tag::pronoun) return false;
      if (word.tag == Tag::modal || word.tag == Tag::be || word.tag == Tag::have) return true;
      if (word.tag == Tag::verb && (word.form == k_past || word.form == k_third))
        return word.form == k_third || (word.entry->forms & k_participle) == 0 ||
               object_follows(at + 1) || parse_.tag(at + 1) == Tag::mark;
    }
    return false;
  }

  [[nodiscard]] static bool is_border(const Word& word) noexcept {
    return word.tag == Tag::mark || word.tag == Tag::coordinator || word.tag == Tag::subordinator ||
           word.tag == Tag::relative || (word.tag == Tag::pronoun && word.text == "who") ||
           (word.tag == Tag::preposition && word.is(k_subordinator));
  }

  /// "plans to meet", "is due to meet", "expects the bank to raise".
  void link(std::uint32_t index) {
    VerbGroup& group = parse_.groups[index];
    if (group.range.first == 0 || is_plan_of_noun(group) || index == 0) return;
    if (goes_on_doing(index) || goes_on_bare(index)) return;
    if (!group.infinitive) return;
    if (continues_plan(index)) return;
    std::uint32_t at = group.range.first;
    while (at > 0 && (may_interrupt(words_[at - 1].tag) ||
                      (words_[at - 1].tag == Tag::preposition && parse_.tag(at) == Tag::time)))
      --at;
    if (at == 0) return;
    const Word& before = words_[at - 1];
    const std::uint32_t last = index - 1;
    VerbGroup& governor = parse_.groups[last];
    if (before.entry->governor != nullptr && before.tag != Tag::verb &&
        governor.range.last + 2 >= at) {
      govern(group, last, before.entry->governor);
    } else if (governor.range.last == at) {
      if (governor.sense != nullptr && governor.sense->governor != nullptr)
        govern(group, last, governor.sense->governor);
      else if (governor.sense == nullptr && words_[governor.head].tag == Tag::be)
        govern(group, last, aim_before(governor.range.first));
      else if (governor.sense == nullptr && words_[governor.head].tag == Tag::have &&
               at < group.range.first)
        govern(group, last, &k_has_until);
      else if (governor.sense == nullptr && words_[governor.head].tag == Tag::have &&
               (governor.perfect || governor.tense == Tense::past))
        govern(group, last, &k_had_to);
    } else if (governor.sense != nullptr && governor.sense->governor != nullptr &&
               !governor.passive && clear_between(governor.range.last, at)) {
      govern(group, last, governor.sense->governor);
      group.subject = {governor.range.last, at};
    }
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
    const bool bare = first == group.head && words_[first].tag == Tag::verb &&
                      words_[first].form == k_base && group.finite;
    if (!bare) return false;
    const bool helps =
        other.range.last == first && other.sense != nullptr && other.sense->lemma == k_help;
    const bool joins = words_[first - 1].tag == Tag::coordinator && other.infinitive;
    if (!helps && !joins) return false;
    group.infinitive = true;
    group.finite = false;
    group.tense = Tense::none;
    if (helps)
      govern(group, index - 1, other.sense->governor);
    else if (other.governor != nullptr) {
      group.governor = other.governor;
      group.governed_by = other.governed_by;
    }
    return true;
  }

  /// "plans to open a shop and to sell another".
  bool continues_plan(std::uint32_t index) {
    VerbGroup& group = parse_.groups[index];
    const VerbGroup& other = parse_.groups[index - 1];
    const bool goes_on = words_[group.range.first - 1].tag == Tag::coordinator &&
                         other.governor != nullptr && other.infinitive &&
                         other.governed_by != k_nothing;
    if (!goes_on) return false;
    group.governor = other.governor;
    group.governed_by = other.governed_by;
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
    if (set_off ? !(awaited || group.passive) : !awaited) return false;
    if (set_off) --at;
    if (at == 0 || parse_.chunk_at[at - 1] == k_nothing) return false;
    group.governor = awaited ? before.entry->governor : &k_is_to;
    const WordRange noun = parse_.chunks[parse_.chunk_at[at - 1]].range;
    group.subject = {extend_left(parse_, noun.first, false, true), noun.last};
    return true;
  }

  /// "the aim of the plan is to open": a wish by its noun, else a plan.
  [[nodiscard]] const GovernorRow* aim_before(std::uint32_t at) const {
    const std::uint32_t limit = at > k_longest_aim ? at - k_longest_aim : 0;
    for (; at > limit && !is_border(words_[at - 1]); --at)
      if (words_[at - 1].tag == Tag::noun && words_[at - 1].entry->governor != nullptr)
        return words_[at - 1].entry->governor;
    return &k_is_to;
  }

  [[nodiscard]] bool clear_between(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t at = first; at < last; ++at)
      if (is_border(words_[at])) return false;
    return last - first < 12;
  }

  void govern(VerbGroup& group, std::uint32_t by, const GovernorRow* row) {
    group.governor = row;
    group.governed_by = by;
    parse_.groups[by].governs = static_cast<std::uint32_t>(&group - parse_.groups.data());
  }

  static constexpr GovernorRow k_is_to{"be", Status::planned, true, false};
  static constexpr GovernorRow k_had_to{"have", Status::happened, true, false};
  static constexpr GovernorRow k_has_until{"have", Status::planned, true, false};

  Parse& parse_;
  const std::vector<Word>& words_;
};

}  // namespace

void find_verb_groups(Parse& parse) { GroupFinder(parse).run(); }

}  // namespace dateline::events
