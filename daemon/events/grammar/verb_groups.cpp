// SPDX-License-Identifier: Apache-2.0
#include "grammar/clause_words.hpp"
#include "grammar/government.hpp"
#include "grammar/negation.hpp"
#include "grammar/parse.hpp"
#include "grammar/reduced.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// Words that a phrasal verb may stand apart from its particle.
constexpr std::uint32_t k_phrase_words = 3;
constexpr std::uint32_t k_longest_reach = 7;  // with a time between

constexpr std::array<std::string_view, 3> k_seeming{"seem", "appear", "look"};

bool starts_group(Tag tag) noexcept {
  return tag == Tag::modal || tag == Tag::be || tag == Tag::have || tag == Tag::do_ ||
         tag == Tag::verb || tag == Tag::to;
}

class GroupFinder {
 public:
  explicit GroupFinder(Parse& parse) : parse_(parse), words_(parse.words) {}

  void run() {
    parse_.group_at.assign(words_.size(), k_nothing);
    for (std::uint32_t at = 0; at < parse_.size();)
      at = starts_group(words_[at].tag) ? read(at) : at + 1;
  }

 private:
  std::uint32_t read(std::uint32_t first) {
    if (is_left_so(first)) return first + 1;
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
      if (const std::uint32_t behind = behind_parting_time(at, previous); behind > at) {
        at = behind;
        continue;
      }
      if (!starts_group(word.tag) || !(continues(previous, word) || links(at - 1))) break;
      take(group, word, previous, to, at == first);
      previous = word.tag;
      end = ++at;
      if (word.tag == Tag::verb && !links(at - 1)) break;
    }
    const std::uint32_t behind =
        first > 1 && words_[first - 1].text == "longer" ? first - 1 : first;
    if (behind > 0 && words_[behind - 1].tag == Tag::negation) group.negated = true;
    if (end == first) return first + 1;
    group.range = {first, end};
    group.head = end - 1;
    const std::size_t before = parse_.groups.size();
    close(group, previous);
    if (parse_.groups.size() > before)  // "went missing": the phrase may end with a verb
      end = std::max(end, parse_.groups.back().range.last);
    return end;
  }

  /// "left 12 people injured": no verb, but what they are then.
  [[nodiscard]] bool is_left_so(std::uint32_t at) const {
    if (parse_.tag(at) != Tag::verb || (words_[at].entry->forms & k_participle) == 0 ||
        parse_.groups.empty() || parse_.groups.back().passive ||
        parse_.groups.back().sense == nullptr || parse_.groups.back().sense->lemma != "leave")
      return false;
    static const Fields then = field_named("hurt") | field_named("ruined");
    if ((fields_of(words_[at].text) & then).none()) return false;
    const std::uint32_t behind = parse_.groups.back().range.last;
    for (std::uint32_t word = behind; word < at; ++word)
      if (parse_.tag(word) == Tag::relative || parse_.tag(word) == Tag::subordinator) return false;
    return behind < at;
  }

  /// The verb at `at` goes on with a participle: "remains closed", "looks set to close".
  [[nodiscard]] bool links(std::uint32_t at) const noexcept {
    if (parse_.tag(at) != Tag::verb || words_[at].entry->verb == nullptr || at + 2 >= parse_.size())
      return false;
    const Word& next = words_[at + 1];
    if (next.tag != Tag::verb || (next.entry->forms & k_participle) == 0) return false;
    return words_[at].entry->verb->nature == Nature::linking ||
           (words_[at + 2].is(k_to) && is_one_of(k_seeming, words_[at].entry->verb->lemma));
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
    if (holds_negation(word)) group.negated = true;
  }

  static void take_modal(VerbGroup& group, const Word& word) {
    const std::string_view text = word.text;
    group.tense = Tense::future;
    const bool will = text == "will" || text == "shall" || text == "won't" || text.ends_with("ll");
    const bool may = text == "may" || text == "might" || text.starts_with("could");
    const bool can = text.starts_with("can");
    const bool is_clitic = text == "'d" || text == "’d";
    group.mood = will                                     ? Mood::will
                 : text.starts_with("would") || is_clitic ? Mood::would
                 : may                                    ? Mood::may
                 : can                                    ? Mood::can
                 : text.starts_with("should")             ? Mood::should
                                                          : Mood::must;
  }

  void close(VerbGroup& group, Tag last) {
    if (last == Tag::verb) {
      if (group.sense != nullptr && group.sense->phrases != nullptr) take_phrase(group);
      const Word& head = words_[group.head];
      if (group.sense != nullptr && is_ordered(parse_, group)) return;
      group.reduced = !group.finite && !group.infinitive && head.form == k_participle;
      if (group.finite && group.range.first == group.head && is_reduced(parse_, group)) {
        group.finite = false;
        group.reduced = true;
        group.tense = Tense::none;
      }
      if (group.reduced && !group.perfect) group.passive = true;  // not "having lost"
    } else if (last == Tag::to) {
      return;
    }
    if (is_subjunctive(group)) {
      group.mood = Mood::must;
      group.tense = Tense::future;
      group.finite = true;
      group.reduced = false;
    }
    if (group.negated && !group.perfect && words_[group.range.first].text.starts_with("could")) {
      group.mood = Mood::can;  // "could not open": was not able to
      group.tense = Tense::past;
    }
    for (std::uint32_t at = group.range.first; at < group.range.last; ++at)
      parse_.group_at[at] = static_cast<std::uint32_t>(parse_.groups.size());
    parse_.groups.push_back(group);
  }

  /// "in" of "in May", but neither of "handed in last month" nor of "brought in in May".
  [[nodiscard]] bool leads_time(std::uint32_t at) const noexcept {
    if (parse_.tag(at + 1) != Tag::time) return false;
    const WordText& word = words_[at].text;
    const bool the = words_[at + 1].is(k_article) && at + 2 < parse_.size();
    const WordText& next = words_[the ? at + 2 : at + 1].text;
    if (the && (next == "following" || next == "same")) return false;  // "sworn in the same day"
    return (word == "in" || word == "on") && next != "last" && next != "next" && next != "this";
  }

  /// One past the time at `at`, with its preposition; `at` where there is none.
  [[nodiscard]] std::uint32_t behind_time(std::uint32_t at) const noexcept {
    std::uint32_t end = parse_.tag(at) == Tag::preposition ? at + 1 : at;
    const std::uint32_t first = end;
    while (end < parse_.size() && parse_.tag(end) == Tag::time) ++end;
    return end > first ? end : at;
  }

  /// "were on Tuesday charged": behind a time that parts the verb at `at`, whose last part so far
  /// has the tag `previous`; `at` where none does.
  [[nodiscard]] std::uint32_t behind_parting_time(std::uint32_t at, Tag previous) const noexcept {
    if (!is_auxiliary(previous) || parse_.tag(at) != Tag::preposition) return at;
    std::uint32_t end = behind_time(at);
    const std::uint32_t behind = end;
    while (end > at && end < parse_.size() && may_interrupt(words_[end].tag)) ++end;
    return end > at && end < parse_.size() && starts_group(words_[end].tag) &&
                   continues(previous, words_[end])
               ? behind
               : at;
  }

  /// "demanded that the case be reopened": a "be" right behind who or what is to be.
  [[nodiscard]] bool is_subjunctive(const VerbGroup& group) const noexcept {
    const std::uint32_t first = group.range.first;
    if (group.infinitive || first == 0 || words_[first].text != "be") return false;
    const Tag before = words_[first - 1].tag;
    return before == Tag::noun || before == Tag::name || before == Tag::pronoun;
  }

  /// "is called off", "went on sale", "found on Friday that": another sense, by the words behind.
  void take_phrase(VerbGroup& group) {
    if (take_words(group)) return;
    const std::uint32_t behind = behind_time(group.head + 1);
    if (behind == group.head + 1 || behind >= parse_.size()) return;
    const VerbSense* sense = look_up_phrase(*group.sense, words_[behind].text);
    if (sense != nullptr && sense->open_phrase && !sense->timed) group.sense = sense;
  }

  /// Takes the sense that the words right behind the verb give it; whether they do.
  bool take_words(VerbGroup& group) {
    const std::uint32_t from = group.head + 1;
    std::uint32_t reach = k_phrase_words;
    for (std::uint32_t skip = 0; skip < reach; ++skip) {
      if (parse_.tag(from + skip) == Tag::time && reach < k_longest_reach)
        ++reach;  // "moved its May 3 vote to June 7"
      for (std::uint32_t length = k_phrase_words; length > 0; --length) {  // the longest wins
        const std::uint32_t first = from + skip;
        if (first + length > parse_.size() || words_[first + length - 1].tag == Tag::mark) continue;
        if (skip > 0 && words_[first].tag == Tag::determiner) continue;  // "found dead that night"
        if (length == 1 && leads_time(first)) continue;                  // "went on Friday"
        if (opens_bound(parse_, first)) continue;                        // "takes up to a year"
        const VerbSense* sense = look_up_phrase(*group.sense, parse_.text({first, first + length}));
        if (sense == nullptr) continue;
        const bool time = parse_.tag(first + length) == Tag::time;
        if (time ? sense->timeless : sense->timed) continue;
        group.sense = sense;
        if (skip == 0 && !sense->open_phrase) group.range.last = first + length;
        return true;
      }
      if (from + skip >= parse_.size()) return false;
      if (opens_bound(parse_, from + skip)) {  // "lost at least 30 percent"
        reach += 2;
        ++skip;
      } else if (words_[from + skip].is(k_preposition | k_to)) {
        return false;
      }
    }
    return false;
  }

  Parse& parse_;
  const std::vector<Word>& words_;
};

}  // namespace

void find_verb_groups(Parse& parse) {
  GroupFinder(parse).run();
  find_government(parse);
}

}  // namespace dateline::events
