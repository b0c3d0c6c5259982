// SPDX-License-Identifier: Apache-2.0
#include "subjects.hpp"

#include "clause_words.hpp"
#include "gazetteer.hpp"
#include "noun_spans.hpp"

#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::events {
namespace {

// An apposition between commas is not longer.
constexpr std::uint32_t k_longest_apposition = 25;

// Nor is who says it, between commas: "the minister of finance said".
constexpr std::uint32_t k_longest_speaker = 8;

constexpr auto k_links = std::to_array<std::pair<std::string_view, Link>>({
    {"when", Link::when},
    {"while", Link::when},
    {"as", Link::when},
    {"once", Link::after},
    {"after", Link::after},
    {"since", Link::since},
    {"before", Link::before},
    {"until", Link::until},
    {"till", Link::until},
});

Link link_of(std::string_view word) noexcept {
  for (const auto& [text, link] : k_links)
    if (language::equal_folded(word, text)) return link;
  return Link::none;
}

bool names_place(std::string_view text) {
  const NameClass kind = look_up_name(text).kind;
  return kind == NameClass::country || kind == NameClass::city || kind == NameClass::place;
}

class SubjectFinder {
 public:
  explicit SubjectFinder(Parse& parse) : parse_(parse), words_(parse.words) {}

  void run(std::uint32_t index) {
    VerbGroup& group = parse_.groups[index];
    if (!group.finite && !group.infinitive && group.range.first > 0)
      group.link = link_of(words_[group.range.first - 1].text);  // "after leaving"
    if (group.finite || group.reduced)
      find_subject(index);
    else if (!group.infinitive)
      adjunct(index);
    else if (group.subject.empty())
      own_subject(group);
  }

 private:
  void find_subject(std::uint32_t index) {
    VerbGroup& group = parse_.groups[index];
    if (group.reduced && group.range.first == 0) return adjunct(index);
    std::uint32_t end = skip_back(parse_, group.range.first);
    std::uint32_t opens = group.head;
    while (opens > 0 && words_[opens - 1].tag == Tag::adverb) --opens;
    if (group.reduced && opens > 1 && words_[opens - 1].is_mark(',') &&
        follows_chunk(parse_, opens - 1)) {  // "the rule, introduced in March,"
      group.subject = parse_.chunks[parse_.chunk_at[opens - 2]].range;
      group.subject.first = extend_left(parse_, group.subject.first, false, true);
      return;
    }
    if (group.reduced && words_[group.head].form == k_participle && !group.finite &&
        group.head > 0 && parse_.chunk_at[group.head - 1] == k_nothing)
      return adjunct(index);
    end = before_speaker(end);
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
        (last.tag == Tag::subordinator && last.text == "that" && follows_chunk(parse_, end - 1)))
      return take_antecedent(group, end - 1);
    if (is_reflexive(last) && follows_chunk(parse_, end - 1)) --end;  // "Peru itself was"
    const std::uint32_t chunk = parse_.chunk_at[end - 1];
    if (chunk == k_nothing) {
      const std::uint32_t other = parse_.group_at[end - 1];
      if (other == k_nothing || other >= index || group.reduced || !take_from_inside(group, other))
        mark_opening(group, end);
      return;
    }
    const WordRange owned{parse_.chunks[chunk].range.first, end};
    if (!owner_of(parse_, owned).empty()) {
      group.subject = owned;
      group.relative = group.subordinate = true;
      return;
    }
    const Word& head = words_[parse_.chunks[chunk].head];
    const bool tight = group.reduced && (group.sense == nullptr || head.entry->noun != nullptr ||
                                         group.sense->nature != Nature::intent);
    group.subject = {extend_left(parse_, parse_.chunks[chunk].range.first, tight, group.reduced),
                     end};
    if (take_from_relative(index) || take_from_aim(index)) return;
    if (take_from_participle(index) || take_from_adjunct(index)) return;
    mark_opening(group, group.subject.first);
  }

  /// "the vote planned for May was put off", "the show that she helped to plan will open".
  bool take_from_inside(VerbGroup& group, std::uint32_t at) const {
    while (at > 0 && parse_.groups[at].infinitive &&
           parse_.groups[at - 1].range.last == parse_.groups[at].range.first)
      --at;
    const VerbGroup* other = &parse_.groups[at];
    if (!other->reduced && !other->relative && other->gap.empty()) return false;
    group.subject = other->gap.empty() ? other->subject : gap_of(*other);
    return true;
  }

  /// The whole noun phrase that a clause behind it tells more of.
  [[nodiscard]] WordRange gap_of(const VerbGroup& group) const {
    return {extend_left(parse_, group.gap.first, false, true), group.gap.last};
  }

  /// "The quake that struck Chile killed six": the noun phrase before the verb is the object of the
  /// relative clause, the subject stands before that.
  bool take_from_relative(std::uint32_t index) {
    if (index == 0 || parse_.groups[index].reduced) return false;
    const VerbGroup& other = parse_.groups[index - 1];
    const bool gap = !other.gap.empty() && !other.complement;  // "a claim that Ana brought was"
    if (!other.finite || (!gap && (!other.relative || other.subject.empty()))) return false;
    for (std::uint32_t at = other.range.last; at < parse_.groups[index].range.first; ++at)
      if (words_[at].tag == Tag::mark || words_[at].tag == Tag::coordinator ||
          words_[at].tag == Tag::subordinator)
        return false;
    parse_.groups[index].subject = gap ? gap_of(other) : other.subject;
    return true;
  }

  /// "The contract to build the jet expires": what stands before the verb is built.
  bool take_from_aim(std::uint32_t index) {
    if (index == 0) return false;
    VerbGroup& group = parse_.groups[index];
    const VerbGroup& aim = parse_.groups[index - 1];
    const std::uint32_t to = aim.range.first;
    const bool inside = !group.reduced && aim.infinitive && aim.governed_by == k_nothing &&
                        aim.range.last <= group.subject.first && follows_chunk(parse_, to);
    if (!inside) return false;
    const std::uint32_t owner = parse_.chunks[parse_.chunk_at[to - 1]].range.first;
    const bool object = owner > 0 && parse_.group_at[owner - 1] != k_nothing;
    if (object) return false;  // "rejected a plan to close the mine"
    for (std::uint32_t at = to; at < group.range.first; ++at)
      if (words_[at].tag == Tag::mark || words_[at].tag == Tag::coordinator ||
          words_[at].tag == Tag::subordinator)
        return false;
    group.subject = {extend_left(parse_, owner, false, false), to};
    mark_opening(group, group.subject.first);
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
    const VerbGroup& last = parse_.groups[index - 1];
    const bool chain = last.infinitive && last.governed_by != k_nothing;  // "wishing to become"
    const VerbGroup& other = chain ? parse_.groups[last.governed_by] : last;
    const std::uint32_t first = other.range.first;
    if (other.sense != nullptr && other.sense->nature == Nature::report) return false;
    const bool carries = !group.reduced && !other.finite && !other.infinitive && !other.passive &&
                         words_[other.head].form == k_ing &&
                         last.range.last == group.subject.first && follows_chunk(parse_, first);
    if (!carries) return false;
    const std::uint32_t owner = parse_.chunks[parse_.chunk_at[first - 1]].range.first;
    group.subject = {extend_left(parse_, owner, false, false), first};
    mark_opening(group, group.subject.first);
    return true;
  }

  /// "X met Y and signed Z".
  void share_subject(std::uint32_t index) {
    VerbGroup& group = parse_.groups[index];
    for (std::uint32_t at = index; at-- > 0;) {
      const VerbGroup& other = parse_.groups[at];
      const bool both_tell_more = group.reduced && other.reduced;
      if (!other.finite && other.governed_by == k_nothing && !both_tell_more) continue;
      if (other.infinitive && !group.infinitive && other.governed_by != k_nothing) continue;
      group.subject = other.subject;
      group.apposition = other.apposition;
      group.subordinate = other.subordinate;
      group.conditional = other.conditional;
      group.relative = other.relative;
      group.simultaneous = other.simultaneous;
      group.link = other.link;
      const bool shares_be =
          other.passive && group.tense == Tense::past && group.sense != nullptr &&
          !group.sense->intransitive && group.range.first == group.head && !is_birth(other) &&
          (words_[group.head].entry->forms & k_participle) != 0 &&
          (parse_.tag(group.range.last) == Tag::time || parse_.tag(group.range.last) == Tag::mark ||
           parse_.tag(group.range.last) == Tag::preposition);
      group.passive = group.passive || shares_be;  // "was founded in Turin and listed in Milan"
      if (shares_be) group.tense = other.tense;    // "are chosen and bought by the state"
      const bool shares_have = other.perfect && other.finite && group.tense == Tense::past &&
                               group.range.last - group.range.first == 1 &&
                               (words_[group.head].entry->forms & k_participle) != 0 &&
                               words_[group.range.first - 1].tag == Tag::coordinator;
      if (shares_have) {  // "has burned a forest and destroyed 60 homes"
        group.perfect = true;
        group.tense = other.tense;
      }
      if (group.sense != nullptr && other.mood == Mood::will && group.tense == Tense::present) {
        group.tense = other.tense;
        group.mood = other.mood;
      }
      return;
    }
  }

  /// "was born in Riga, moved to Oslo": nobody moved her.
  [[nodiscard]] static bool is_birth(const VerbGroup& group) {
    return group.sense != nullptr && group.sense->kind == "birth";
  }

  void take_antecedent(VerbGroup& group, std::uint32_t pronoun) {
    group.relative = true;
    group.subordinate = true;
    std::uint32_t end = pronoun;
    if (end > 0 && words_[end - 1].is_mark(',')) --end;
    if (end == 0 || parse_.chunk_at[end - 1] == k_nothing) return;
    const Chunk& chunk = parse_.chunks[parse_.chunk_at[end - 1]];
    const bool aside = end < pronoun;  // "fighting near the border, which broke out"
    group.subject = {chunk.range.first, end};
    if (const WordRange named = described(chunk.range); !named.empty()) {
      group.apposition = group.subject;
      group.subject = named;
      return;
    }
    if (!aside) {
      if (is_bare_name(chunk)) group.subject.first = noun_before_name(chunk.range.first);
      return;
    }
    const bool someone = words_[pronoun].tag == Tag::pronoun &&
                         !words_[chunk.head].is(k_organization_word | k_place_word);
    if (someone) return;  // "a letter to his mother, who fled"; not "nurses at a clinic, who"
    group.subject.first = extend_left(parse_, chunk.range.first, false, true);
    group.subject.first = last_event(group.subject);
    group.subject.first = behind_quantity(group.subject);
  }

  /// "Ana Ruiz, the banker who fled": the name before the comma is who fled.
  [[nodiscard]] WordRange described(WordRange description) const {
    const std::uint32_t first = description.first;
    if (first < 2 || !words_[first - 1].is_mark(',') || words_[first].tag != Tag::determiner ||
        words_[description.last - 1].tag == Tag::name || words_[first - 2].tag != Tag::name)
      return {};
    const WordRange named = parse_.chunks[parse_.chunk_at[first - 2]].range;
    const bool opens = named.first == 0 || words_[named.first - 1].tag != Tag::mark;
    return opens ? named : WordRange{};
  }

  /// "a portrait by Ana Ruiz that was stolen": what tells one of several apart tells of no name.
  [[nodiscard]] bool is_bare_name(const Chunk& chunk) const {
    return words_[chunk.head].tag == Tag::name && chunk.range.first > 0 &&
           words_[chunk.range.first].tag == Tag::name &&
           words_[chunk.range.first - 1].tag == Tag::preposition;
  }

  /// "evidence to the panel in Oslo that sits": the panel, the nearest that is no name.
  [[nodiscard]] std::uint32_t noun_before_name(std::uint32_t first) const {
    while (first > 1 && words_[first - 1].tag == Tag::preposition &&
           parse_.chunk_at[first - 2] != k_nothing) {
      const Chunk& before = parse_.chunks[parse_.chunk_at[first - 2]];
      first = before.range.first;
      if (words_[before.head].tag != Tag::name) break;
    }
    return extend_left(parse_, first, true, true);
  }

  /// "None of the coins, which were found": all of them were.
  [[nodiscard]] std::uint32_t behind_quantity(WordRange range) const {
    const Word& first = words_[range.first];
    const bool quantity = first.tag == Tag::determiner || first.tag == Tag::number ||
                          language::equal_folded(first.text, "none");
    const std::uint32_t of = range.first + 1;
    return quantity && of + 1 < range.last && words_[of].text == "of" ? of + 1 : range.first;
  }

  /// "cleared of fraud in the crash of Flight 1, which killed 200": the nearest event.
  [[nodiscard]] std::uint32_t last_event(WordRange range) const {
    for (std::uint32_t at = range.last; at-- > range.first;) {
      const std::uint32_t chunk = parse_.chunk_at[at];
      if (chunk == k_nothing) continue;
      const Word& head = words_[parse_.chunks[chunk].head];
      if (head.tag == Tag::noun && head.entry->noun != nullptr)
        return parse_.chunks[chunk].range.first;
    }
    return range.first;
  }

  /// "the date for Chile to deliver", "chose Chile to host"; a headline's "Chile to host summit".
  void own_subject(VerbGroup& group) {
    const std::uint32_t to = skip_back(parse_, group.range.first);
    if (!follows_chunk(parse_, to)) return;
    const WordRange before = parse_.chunks[parse_.chunk_at[to - 1]].range;
    const bool opens = before.first == 0;
    const bool preposed = !opens && words_[before.first - 1].text == "for";
    const bool object = !opens && parse_.group_at[before.first - 1] != k_nothing;
    if (opens || preposed || object) group.subject = before;
  }

  /// A noun phrase and, right behind it, a finite verb.
  [[nodiscard]] bool leads_clause(std::uint32_t at) const {
    const std::uint32_t chunk = at < parse_.size() ? parse_.chunk_at[at] : k_nothing;
    if (chunk == k_nothing) return false;
    std::uint32_t end = parse_.chunks[chunk].range.last;
    while (parse_.tag(end) == Tag::adverb || parse_.tag(end) == Tag::time) ++end;
    const std::uint32_t verb = end < parse_.size() ? parse_.group_at[end] : k_nothing;
    return verb != k_nothing && parse_.groups[verb].finite;
  }

  /// "..., killing five": the subject is that of the clause before it.
  void adjunct(std::uint32_t index) {
    VerbGroup& group = parse_.groups[index];
    const std::uint32_t first = group.range.first;
    if (first == 0) {  // "Founded in 1990, the firm ...": the subject comes after the comma
      for (std::uint32_t at = group.range.last; at < parse_.size() && at < 20; ++at) {
        if (!words_[at].is_mark(',') || !leads_clause(at + 1)) continue;
        group.subject = parse_.chunks[parse_.chunk_at[at + 1]].range;
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
      if (first > 1 && words_[first - 1].is_mark(',') && follows_chunk(parse_, first - 1))
        return first - 1;
      if (first == 0 || words_[first - 1].tag != Tag::coordinator) break;
      at = first;
    }
    return end;
  }

  /// "The larger ships, she said, could sail": the end of what stands before who says it.
  [[nodiscard]] std::uint32_t before_speaker(std::uint32_t end) const {
    if (end < 3 || !words_[end - 1].is_mark(',')) return end;
    std::uint32_t at = end - 1;
    bool report = false;
    const std::uint32_t limit = end > k_longest_speaker ? end - k_longest_speaker : 0;
    while (at > limit && words_[at - 1].tag != Tag::mark) {
      --at;
      const std::uint32_t group = parse_.group_at[at];
      if (group == k_nothing) continue;
      const VerbSense* sense = parse_.groups[group].sense;
      if (sense == nullptr || sense->nature != Nature::report || report) return end;
      report = true;
    }
    const bool aside = report && at > 1 && words_[at - 1].is_mark(',') && !is_who(words_[at]);
    return aside && parse_.chunk_at[at - 2] != k_nothing ? at - 1 : end;
  }

  /// `comma` ends an apposition or a relative clause: the end of what stands before it, else
  /// comma + 1.
  [[nodiscard]] std::uint32_t skip_apposition(std::uint32_t comma) const {
    const std::uint32_t limit = comma > k_longest_apposition ? comma - k_longest_apposition : 0;
    bool verb = false;
    for (std::uint32_t at = comma; at-- > limit;) {
      if (words_[at].is_mark(',') && at > 0) {
        if (names_region({at + 1, comma})) continue;
        const bool relative = is_who(words_[at + 1]) || words_[at + 1].text == "whose" ||
                              words_[at + 1].tag == Tag::preposition || tells_part(at + 1);
        const bool noun_before = parse_.chunk_at[at - 1] != k_nothing;
        if (noun_before && verb && !relative) return comma + 1;
        if (noun_before && !is_first_of_list(at - 1)) return at;
        if (verb) return comma + 1;
      } else if (words_[at].tag == Tag::mark && !words_[at].is_mark('-') &&
                 !words_[at].is_mark('"')) {
        break;
      }
      const bool linked = follows_chunk(parse_, at) || parse_.tag(at - 1) == Tag::preposition;
      if (is_who(words_[at]) && at > 0 && linked) verb = false;  // "a man who sold it,"
      const std::uint32_t group = parse_.group_at[at];
      if (group != k_nothing && parse_.groups[group].finite) verb = true;
    }
    return comma + 1;
  }

  /// "the hall where on the same stage she sang": a phrase between what opens a clause and its
  /// subject.
  [[nodiscard]] std::uint32_t before_frame(std::uint32_t at) const {
    if (at == 0 || parse_.chunk_at[at - 1] == k_nothing) return at;
    const std::uint32_t first = parse_.chunks[parse_.chunk_at[at - 1]].range.first;
    if (first < 2 || words_[first - 1].tag != Tag::preposition) return at;
    const Tag opening = words_[first - 2].tag;
    return opening == Tag::relative || opening == Tag::subordinator ? first - 1 : at;
  }

  /// "Paris, Texas,": the comma stands inside a name.
  [[nodiscard]] bool names_region(WordRange aside) const {
    return aside.last - aside.first == 1 && words_[aside.first].tag == Tag::name &&
           words_[aside.first - 2].tag == Tag::name && names_place(words_[aside.first].text);
  }

  /// "most of them leased": tells of a part of what stands before.
  [[nodiscard]] bool tells_part(std::uint32_t at) const {
    return at + 2 < parse_.size() && words_[at + 1].text == "of" &&
           (words_[at].tag == Tag::determiner || words_[at].tag == Tag::number ||
            words_[at].tag == Tag::adverb) &&
           (words_[at + 2].tag == Tag::pronoun || is_who(words_[at + 2]));
  }

  /// "an independent, respected committee": the comma stands inside a noun phrase.
  [[nodiscard]] bool is_first_of_list(std::uint32_t at) const {
    return words_[at].tag == Tag::adjective &&
           words_[parse_.chunks[parse_.chunk_at[at]].range.first].tag == Tag::determiner;
  }

  /// "told Ana Ruiz that ten boats sank": she is told, not sunk.
  [[nodiscard]] bool is_told(std::uint32_t end) const {
    const std::uint32_t first = parse_.chunks[parse_.chunk_at[end - 1]].range.first;
    const std::uint32_t at = first > 0 ? parse_.group_at[first - 1] : k_nothing;
    return at != k_nothing && parse_.groups[at].sense != nullptr &&
           parse_.groups[at].sense->nature == Nature::report && words_[end].text == "that";
  }

  /// What stands before the subject: "because", "if", "that", "where".
  void mark_opening(VerbGroup& group, std::uint32_t first) {
    if (first == 0) return;
    std::uint32_t at = skip_back(parse_, first);
    const bool labelled = at == first && at > 0 && words_[at].tag == Tag::name &&
                          words_[at - 1].tag == Tag::noun && follows_chunk(parse_, at);
    if (labelled)  // "before the ferry Iris sank"
      at = skip_back(parse_, parse_.chunks[parse_.chunk_at[at - 1]].range.first);
    at = before_frame(at);
    if (at == 0) return;
    const Word& word = words_[at - 1];
    if (word.is(k_conditional)) group.conditional = true;
    if (word.is(k_background)) group.background = true;
    const bool links = is_who(word) || (word.tag == Tag::subordinator && word.text == "that");
    const bool aside = at > 1 && words_[at - 2].is_mark(',') && is_who(word);
    const std::uint32_t link = aside ? at - 2 : at - 1;
    if (links && follows_chunk(parse_, link) && !is_told(link))
      group.gap = parse_.chunks[parse_.chunk_at[link - 1]].range;
    if (is_who(word)) {
      group.relative = true;
      group.subordinate = true;
    }
    if (word.is(k_subordinator) && word.text != "that") group.subordinate = true;
    if (word.is(k_subordinator)) group.link = link_of(word.text);
    group.simultaneous = group.link == Link::when;
    if (word.tag == Tag::relative && at > 1) {
      std::uint32_t before = at - 1;
      if (words_[before - 1].is_mark(',')) --before;
      if (before > 0) group.antecedent_of = before - 1;  // a word; resolved by times
    }
  }

 private:
  Parse& parse_;
  std::vector<Word>& words_;
};

}  // namespace

void find_subject(Parse& parse, std::uint32_t index) { SubjectFinder(parse).run(index); }

}  // namespace dateline::events
