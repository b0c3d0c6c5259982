// SPDX-License-Identifier: Apache-2.0
#include "gazetteer.hpp"
#include "parse.hpp"

#include <algorithm>
#include <string_view>

namespace dateline::events {
namespace {

// An apposition between commas is not longer.
constexpr std::uint32_t k_longest_apposition = 25;
// Nobody reads a longer clause on a timeline; the bound keeps hostile text linear.
constexpr std::uint32_t k_longest_object = 50;

bool is_who(const Word& word) noexcept {
  return word.tag == Tag::relative || (word.tag == Tag::pronoun && word.text == "who");
}

class ClauseFinder {
 public:
  explicit ClauseFinder(Parse& parse) : parse_(parse), words_(parse.words) {}

  void run() {
    for (std::uint32_t at = 0; at < parse_.groups.size(); ++at) {
      VerbGroup& group = parse_.groups[at];
      if (group.governed_by != k_nothing)
        inherit(group, parse_.groups[group.governed_by]);
      else if (group.finite || group.reduced)
        find_subject(at);
      else if (!group.infinitive)
        adjunct(at);
      else if (group.subject.empty())
        own_subject(group);
      group.object = object_of(group);
    }
    for (VerbGroup& group : parse_.groups) mark_complement(group);
  }

 private:
  void inherit(VerbGroup& group, const VerbGroup& governor) {
    if (group.subject.empty()) group.subject = governor.subject;
    group.subordinate = governor.subordinate;
    group.conditional = governor.conditional;
    group.background = governor.background;
    group.relative = governor.relative;
    group.antecedent_of = governor.antecedent_of;
  }

  void find_subject(std::uint32_t index) {
    VerbGroup& group = parse_.groups[index];
    std::uint32_t end = skip_back(group.range.first);
    std::uint32_t opens = group.head;
    while (opens > 0 && words_[opens - 1].tag == Tag::adverb) --opens;
    if (group.reduced && opens > 1 && words_[opens - 1].is_mark(',') &&
        follows_chunk(opens - 1)) {  // "the rule, introduced in March,"
      group.subject = parse_.chunks[parse_.chunk_at[opens - 2]].range;
      group.subject.first = extend_left(group.subject.first, false, true);
      return;
    }
    if (group.reduced && words_[group.head].form == k_participle && !group.finite &&
        group.head > 0 && parse_.chunk_at[group.head - 1] == k_nothing)
      return adjunct(index);
    if (end > 0 && words_[end - 1].is_mark(',')) {
      const std::uint32_t before = skip_apposition(end - 1);
      if (before != end) {
        group.apposition = {before + 1, end - 1};
        end = before_adjunct(before);
      } else {
        return share_subject(index);
      }
    }
    if (end == 0) return;
    const Word& last = words_[end - 1];
    if (last.tag == Tag::coordinator) return share_subject(index);
    if (is_who(last) ||
        (last.tag == Tag::subordinator && last.text == "that" && follows_chunk(end - 1)))
      return take_antecedent(group, end - 1);
    const std::uint32_t chunk = parse_.chunk_at[end - 1];
    if (chunk == k_nothing) {
      const std::uint32_t other = parse_.group_at[end - 1];
      const bool inside = other != k_nothing && other < index && !group.reduced &&
                          (parse_.groups[other].reduced || parse_.groups[other].relative);
      if (!inside) return mark_opening(group, end);
      group.subject = parse_.groups[other].subject;  // "the vote planned for May was put off"
      return;
    }
    const Word& head = words_[parse_.chunks[chunk].head];
    const bool tight = group.reduced && (group.sense == nullptr || head.entry->noun != nullptr ||
                                         group.sense->nature != Nature::intent);
    group.subject = {extend_left(parse_.chunks[chunk].range.first, tight, group.reduced), end};
    if (take_from_relative(index)) return;
    if (take_from_participle(index) || take_from_adjunct(index)) return;
    mark_opening(group, group.subject.first);
  }

  /// "The quake that struck Chile killed six": the noun phrase before the verb is the object of the
  /// relative clause, the subject stands before that.
  bool take_from_relative(std::uint32_t index) {
    if (index == 0 || parse_.groups[index].reduced) return false;
    const VerbGroup& other = parse_.groups[index - 1];
    if (!other.relative || !other.finite || other.subject.empty()) return false;
    for (std::uint32_t at = other.range.last; at < parse_.groups[index].range.first; ++at)
      if (words_[at].tag == Tag::mark || words_[at].tag == Tag::coordinator ||
          words_[at].tag == Tag::subordinator)
        return false;
    parse_.groups[index].subject = other.subject;
    return true;
  }

  /// "The man jailed in Havana was freed": what stands before the verb belongs to a participle.
  bool take_from_participle(std::uint32_t index) {
    if (index == 0) return false;
    VerbGroup& group = parse_.groups[index];
    const std::uint32_t first = group.subject.first;
    const VerbGroup& other = parse_.groups[index - 1];
    if (group.reduced || !other.reduced || other.finite || other.subject.empty() || first < 2 ||
        words_[first - 1].tag != Tag::preposition || other.range.last != first - 1)
      return false;
    group.subject = other.subject;
    mark_opening(group, group.subject.first);
    return true;
  }

  /// "A ferry carrying 40 people sank": what stands before the verb is carried.
  bool take_from_adjunct(std::uint32_t index) {
    if (index == 0) return false;
    VerbGroup& group = parse_.groups[index];
    const VerbGroup& other = parse_.groups[index - 1];
    const std::uint32_t first = other.range.first;
    if (other.sense != nullptr && other.sense->nature == Nature::report) return false;
    const bool carries = !group.reduced && !other.finite && !other.infinitive && !other.passive &&
                         words_[other.head].form == k_ing &&
                         other.range.last == group.subject.first && follows_chunk(first);
    if (!carries) return false;
    const std::uint32_t owner = parse_.chunks[parse_.chunk_at[first - 1]].range.first;
    group.subject = {extend_left(owner, false, false), first};
    mark_opening(group, group.subject.first);
    return true;
  }

  /// "The flight, leaving Rio, Brazil, for Paris, crashed": the end of what stands before an aside
  /// with a verb of no finite form.
  [[nodiscard]] std::uint32_t before_adjunct(std::uint32_t end) const {
    const std::uint32_t limit = end > k_longest_apposition ? end - k_longest_apposition : 0;
    for (std::uint32_t at = end; at-- > limit;) {
      const std::uint32_t group = parse_.group_at[at];
      if (group == k_nothing) {
        if (words_[at].tag == Tag::mark && !words_[at].is_mark(',')) break;
        continue;
      }
      const VerbGroup& other = parse_.groups[group];
      if (other.finite || other.infinitive) break;
      const std::uint32_t first = other.range.first;
      if (first > 1 && words_[first - 1].is_mark(',') && follows_chunk(first - 1)) return first - 1;
      break;
    }
    return end;
  }

  [[nodiscard]] bool follows_chunk(std::uint32_t at) const {
    return at > 0 && parse_.chunk_at[at - 1] != k_nothing;
  }

  /// One past the last word before `at` that is no adverb, time or its preposition.
  [[nodiscard]] std::uint32_t skip_back(std::uint32_t at) const {
    while (at > 0) {
      const Tag tag = words_[at - 1].tag;
      const bool of_time = tag == Tag::preposition && parse_.tag(at) == Tag::time;
      if (tag != Tag::adverb && tag != Tag::negation && tag != Tag::time && !of_time) break;
      --at;
    }
    return at;
  }

  /// `comma` ends an apposition or a relative clause: the end of what stands before it, else
  /// comma + 1.
  [[nodiscard]] std::uint32_t skip_apposition(std::uint32_t comma) const {
    const std::uint32_t limit = comma > k_longest_apposition ? comma - k_longest_apposition : 0;
    bool verb = false;
    for (std::uint32_t at = comma; at-- > limit;) {
      if (words_[at].is_mark(',') && at > 0) {
        const bool relative = is_who(words_[at + 1]) || words_[at + 1].tag == Tag::preposition;
        const bool noun_before = parse_.chunk_at[at - 1] != k_nothing;
        if (noun_before && (!verb || relative)) return at;
        if (verb) return comma + 1;
      } else if (words_[at].tag == Tag::mark && !words_[at].is_mark('-')) {
        break;
      }
      const std::uint32_t group = parse_.group_at[at];
      if (group != k_nothing && parse_.groups[group].finite) verb = true;
    }
    return comma + 1;
  }

  /// "X met Y and signed Z".
  void share_subject(std::uint32_t index) {
    VerbGroup& group = parse_.groups[index];
    for (std::uint32_t at = index; at-- > 0;) {
      const VerbGroup& other = parse_.groups[at];
      if (!other.finite && other.governed_by == k_nothing) continue;
      if (other.infinitive && !group.infinitive && other.governed_by != k_nothing) continue;
      group.subject = other.subject;
      group.subordinate = other.subordinate;
      group.conditional = other.conditional;
      group.relative = other.relative;
      const bool shares_be =
          other.passive && group.tense == Tense::past && group.sense != nullptr &&
          group.range.last - group.range.first == 1 &&
          (words_[group.head].entry->forms & k_participle) != 0 &&
          (parse_.tag(group.range.last) == Tag::time || parse_.tag(group.range.last) == Tag::mark ||
           parse_.tag(group.range.last) == Tag::preposition);
      group.passive = group.passive || shares_be;  // "was founded in Turin and listed in Milan"
      if (group.sense != nullptr && other.mood == Mood::will && group.tense == Tense::present) {
        group.tense = other.tense;
        group.mood = other.mood;
      }
      return;
    }
  }

  void take_antecedent(VerbGroup& group, std::uint32_t pronoun) {
    group.relative = true;
    group.subordinate = true;
    std::uint32_t end = pronoun;
    if (end > 0 && words_[end - 1].is_mark(',')) --end;
    if (end == 0 || parse_.chunk_at[end - 1] == k_nothing) return;
    const Chunk& chunk = parse_.chunks[parse_.chunk_at[end - 1]];
    const bool aside = end < pronoun;  // "fighting near the border, which broke out"
    group.subject = {aside ? extend_left(chunk.range.first, false, true) : chunk.range.first, end};
  }

  /// "the date for Chile to deliver", "chose Chile to host"; a headline's "Chile to host summit".
  void own_subject(VerbGroup& group) {
    const std::uint32_t to = group.range.first;
    if (!follows_chunk(to)) return;
    const WordRange before = parse_.chunks[parse_.chunk_at[to - 1]].range;
    const bool opens = before.first == 0;
    const bool preposed = !opens && words_[before.first - 1].text == "for";
    const bool object = !opens && parse_.group_at[before.first - 1] != k_nothing;
    if (opens || preposed || object) group.subject = before;
  }

  /// What stands before the subject: "because", "if", "that", "where".
  void mark_opening(VerbGroup& group, std::uint32_t first) {
    if (first == 0) return;
    std::uint32_t at = skip_back(first);
    if (at == 0) return;
    const Word& word = words_[at - 1];
    if (word.is(k_conditional)) group.conditional = true;
    if (word.is(k_background)) group.background = true;
    const bool links = is_who(word) || (word.tag == Tag::subordinator && word.text == "that");
    const bool aside = at > 1 && words_[at - 2].is_mark(',') && is_who(word);
    const std::uint32_t link = aside ? at - 2 : at - 1;
    if (links && follows_chunk(link)) group.gap = parse_.chunks[parse_.chunk_at[link - 1]].range;
    if (is_who(word)) {
      group.relative = true;
      group.subordinate = true;
    }
    if (word.is(k_subordinator) && word.text != "that") group.subordinate = true;
    group.simultaneous = word.text == "when" || word.text == "while" || word.text == "as";
    if (word.tag == Tag::relative && at > 1) {
      std::uint32_t before = at - 1;
      if (words_[before - 1].is_mark(',')) --before;
      if (before > 0) group.antecedent_of = before - 1;  // a word; resolved by times
    }
  }

  /// Takes "of Japan", "and Norway" on the left of a noun phrase into it.
  [[nodiscard]] std::uint32_t extend_left(std::uint32_t first, bool tight, bool single) const {
    while (first > 1) {
      const Word& before = words_[first - 1];
      const std::uint32_t chunk = parse_.chunk_at[first - 2];
      if (chunk == k_nothing || words_[first - 2].tag == Tag::pronoun ||
          is_predicate(parse_.chunks[chunk]))  // "guilty of murder"
        break;
      const std::uint32_t start = parse_.chunks[chunk].range.first;
      const bool town = before.is_mark(',') && words_[first - 2].tag == Tag::name &&
                        look_up_name(words_[first - 2].text).kind == NameClass::city;
      if (town) {  // "in Paris, France"
        first = start;
      } else if (before.tag == Tag::preposition && !before.is(k_subordinator)) {
        if (tight && before.text != "of") break;
        first = start;
      } else if (!single && before.tag == Tag::coordinator && before.text == "and" &&
                 !belongs_to_verb(start)) {
        first = list_start(start);
      } else {
        break;
      }
    }
    return first;
  }

  /// What an adjective says of somebody, also one that tells of an event by itself: "was found
  /// guilty", "found him guilty".
  [[nodiscard]] bool is_predicate(const Chunk& chunk) const {
    const Word& head = words_[chunk.head];
    const std::uint32_t first = chunk.range.first;
    const bool adjective = head.tag == Tag::adjective ||
                           (head.tag == Tag::noun && head.is(k_adjective) && !head.is(k_noun));
    return adjective && chunk.head == first && first > 0 &&
           (parse_.group_at[first - 1] != k_nothing || parse_.tag(first - 1) == Tag::pronoun);
  }

  [[nodiscard]] bool belongs_to_verb(std::uint32_t at) const {
    if (at == 0) return false;
    if (parse_.group_at[at - 1] != k_nothing) {
      const VerbGroup& group = parse_.groups[parse_.group_at[at - 1]];
      return group.sense == nullptr || group.sense->nature != Nature::report;
    }
    if (words_[at - 1].tag != Tag::preposition) return false;
    // "regulators in Oslo and Riga": the phrase opens the clause, so all of it is one.
    const std::uint32_t owner = at > 1 ? parse_.chunk_at[at - 2] : k_nothing;
    if (owner == k_nothing) return true;
    const std::uint32_t first = parse_.chunks[owner].range.first;
    return first > 0 && words_[first - 1].tag != Tag::mark &&
           words_[first - 1].tag != Tag::subordinator;
  }

  [[nodiscard]] std::uint32_t list_start(std::uint32_t first) const {
    for (int i = 0; i < 5 && first > 1 && words_[first - 1].is_mark(','); ++i) {
      const std::uint32_t chunk = parse_.chunk_at[first - 2];
      if (chunk == k_nothing || belongs_to_verb(parse_.chunks[chunk].range.first)) break;
      first = parse_.chunks[chunk].range.first;
    }
    return first;
  }

  /// "..., killing five": the subject is that of the clause before it.
  void adjunct(std::uint32_t index) {
    VerbGroup& group = parse_.groups[index];
    const std::uint32_t first = group.range.first;
    if (first == 0) {  // "Founded in 1990, the firm ...": the subject comes after the comma
      for (std::uint32_t at = group.range.last; at < parse_.size() && at < 20; ++at) {
        if (!words_[at].is_mark(',')) continue;
        const std::uint32_t chunk = at + 1 < parse_.size() ? parse_.chunk_at[at + 1] : k_nothing;
        if (chunk != k_nothing) group.subject = parse_.chunks[chunk].range;
        return;
      }
      return;
    }
    if (words_[first - 1].is_mark(',') || words_[first - 1].tag == Tag::coordinator) {
      share_subject(index);
    } else if (parse_.chunk_at[first - 1] != k_nothing) {
      group.subject = parse_.chunks[parse_.chunk_at[first - 1]].range;
      group.reduced = true;
    }
  }

  /// From behind the verb to the border of its clause.
  [[nodiscard]] WordRange object_of(const VerbGroup& group) const {
    std::uint32_t at = group.range.last;
    const std::uint32_t limit = std::min(parse_.size(), at + k_longest_object);
    while (at < limit) {
      const Word& word = words_[at];
      if (word.tag == Tag::mark && !keeps_comma(at)) break;
      if (is_who(word)) break;
      if (word.is(k_subordinator) && word.tag != Tag::preposition && word.tag != Tag::adverb) break;
      if (word.tag == Tag::preposition && word.is(k_subordinator) && clause_follows(at + 1)) break;
      if (word.tag == Tag::coordinator && clause_follows(at + 1)) break;
      const std::uint32_t other = parse_.group_at[at];
      if (other != k_nothing && parse_.groups[other].finite && at > group.range.last) {
        const std::uint32_t end = start_of_subject(at, group.range.last);
        const bool taken = group.relative && end == group.range.last;  // "that hit Chile killed"
        return {group.range.last, taken ? skip_back(at) : end};
      }
      ++at;
    }
    return {group.range.last, at};
  }

  /// A finite verb stands before the next border: what begins here is a clause.
  [[nodiscard]] bool clause_follows(std::uint32_t at) const {
    const std::uint32_t end = std::min(parse_.size(), at + 20);
    for (; at < end; ++at) {
      if (words_[at].tag == Tag::mark || is_who(words_[at])) return false;
      if (words_[at].tag == Tag::subordinator) return false;
      const std::uint32_t group = parse_.group_at[at];
      if (group != k_nothing && parse_.groups[group].finite) return true;
    }
    return false;
  }

  [[nodiscard]] std::uint32_t start_of_subject(std::uint32_t verb, std::uint32_t limit) const {
    std::uint32_t end = skip_back(verb);
    if (end <= limit || parse_.chunk_at[end - 1] == k_nothing) return end;
    return std::max(limit, parse_.chunks[parse_.chunk_at[end - 1]].range.first);
  }

  /// A comma that goes on with the same phrase: a list, "Vilnius, Lithuania".
  [[nodiscard]] bool keeps_comma(std::uint32_t at) const {
    if (!words_[at].is_mark(',') || at + 1 >= parse_.size() || at == 0) return false;
    const std::uint32_t next = parse_.chunk_at[at + 1];
    if (next == k_nothing || parse_.chunk_at[at - 1] == k_nothing) return false;
    std::uint32_t end = parse_.chunks[next].range.last;
    if (words_[at + 1].tag == Tag::pronoun || clause_follows(at + 1)) return false;
    if (words_[at - 1].tag == Tag::name && words_[at + 1].tag == Tag::name &&
        (end == parse_.size() || words_[end].tag == Tag::mark))
      return end - at <= 3;
    for (int items = 0; items < 5 && end < parse_.size(); ++items) {
      if (words_[end].tag == Tag::coordinator && words_[end].text == "and") return true;
      if (!words_[end].is_mark(',') || end + 1 >= parse_.size()) return false;
      if (words_[end + 1].tag == Tag::coordinator) return true;
      const std::uint32_t more = parse_.chunk_at[end + 1];
      if (more == k_nothing) return false;
      end = parse_.chunks[more].range.last;
    }
    return false;
  }

  /// The clause is what a report verb right before it says.
  void mark_complement(VerbGroup& group) {
    if (!group.finite || group.subject.empty()) return;
    std::uint32_t at = skip_back(group.subject.first);
    if (at > 0 && words_[at - 1].text == "that") at = skip_back(at - 1);
    if (at == 0) return;
    std::uint32_t other = parse_.group_at[at - 1];
    if (other == k_nothing && parse_.chunk_at[at - 1] != k_nothing) {  // "told reporters that"
      const std::uint32_t first = parse_.chunks[parse_.chunk_at[at - 1]].range.first;
      if (first > 0) other = parse_.group_at[first - 1];
    }
    if (other == k_nothing) return;
    const VerbGroup& report = parse_.groups[other];
    group.complement = report.sense != nullptr && report.sense->nature == Nature::report;
  }

  Parse& parse_;
  std::vector<Word>& words_;
};

}  // namespace

void find_clauses(Parse& parse) {
  ClauseFinder(parse).run();
  find_predicates(parse);
}

}  // namespace dateline::events
