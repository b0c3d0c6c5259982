// SPDX-License-Identifier: Apache-2.0
#include "grammar/objects.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace dateline::events {
namespace {

// Nobody reads a longer clause on a timeline; the bound keeps hostile text linear.
constexpr std::uint32_t k_longest_object = 50;
// "Ana Ruiz, the former head of the bank, guilty".
constexpr std::uint32_t k_longest_apposition = 16;

// Of what somebody has with another, or puts before him: "a deal with", "a motion with".
constexpr auto k_joint_kinds =
    std::to_array<std::string_view>({"agreement", "court", "deal", "meeting", "visit"});

// Nouns that a clause behind them fills.
constexpr auto k_open_nouns = std::to_array<std::string_view>(
    {"area",   "areas",     "case",      "cases",      "circumstances", "conditions", "degree",
     "extent", "instances", "level",     "manner",     "moment",        "move",       "place",
     "places", "point",     "situation", "situations", "stage",         "way",        "ways"});

class ObjectFinder {
 public:
  explicit ObjectFinder(const Parse& parse) : parse_(parse), words_(parse.words) {}

  [[nodiscard]] WordRange object_of(const VerbGroup& group) const {
    std::uint32_t at = group.aside.empty() ? group.range.last : group.aside.last;
    const std::uint32_t limit = std::min(parse_.size(), at + k_longest_object);
    bool listed = false;
    while (at < limit) {
      const Word& word = words_[at];
      if (word.tag == Tag::mark) {
        if (!keeps_comma(at) && !(listed && ends_list(at)) && !closes_date_inside(group, at) &&
            !closes_naming(group, at))
          break;
        listed = true;
      }
      if (is_who(word)) return {group.range.last, before_open_place(group, at)};
      if (word.is(k_subordinator) && word.tag != Tag::preposition && word.tag != Tag::adverb &&
          word.tag != Tag::determiner)
        return {group.range.last, before_open_place(group, at)};
      if (word.tag == Tag::preposition && word.is(k_subordinator) && clause_follows(at + 1)) break;
      if (at > group.range.last && opens_absolute(at)) break;
      if (word.tag == Tag::coordinator &&
          (clause_follows(at + 1) || parallels(group, at + 1) || goes_on_outside(group, at + 1) ||
           resumes_plan(group, at + 1)))
        break;
      if (leads_to_comparison(at)) break;
      const std::uint32_t other = parse_.group_at[at];
      if (at == group.range.last && is_outer_verb(group, other)) return {at, at};
      if (other != k_nothing && parse_.groups[other].finite && at > group.range.last)
        return {group.range.last, start_of_subject(parse_.groups[other], group.range.last)};
      ++at;
    }
    return {group.range.last, before_subject_behind(group, at)};
  }

  [[nodiscard]] WordRange aside_of(const VerbGroup& group) const {
    std::uint32_t first = group.range.last;
    if (parse_.is_mark(first, ',')) return aside_before_object(group);
    if (first >= parse_.size() || parse_.chunk_at[first] == k_nothing) return {};
    first = parse_.chunks[parse_.chunk_at[first]].range.last;
    if (!parse_.is_mark(first, ',') || first + 1 >= parse_.size()) return {};
    const bool one = is_one(group.range.last) && is_article(words_[first + 1]) &&
                     words_[first + 1].text.front() == 'a';  // "moved the suspect, a man, to Lima"
    if (parse_.tag(first - 1) != Tag::name && !one) return {};
    const std::uint32_t end = std::min(parse_.size(), first + k_longest_apposition);
    std::uint32_t last = first + 1;
    while (last < end && parse_.group_at[last] == k_nothing && words_[last].tag != Tag::mark)
      ++last;
    const bool age = words_[first + 1].number && last == first + 2;  // "arrested Ruiz, 45, in Rome"
    const bool described =
        age || words_[first + 1].is(k_article) || words_[first + 1].is(k_possessive);
    const bool goes_on =
        parse_.is_mark(last, ',') && last + 1 < parse_.size() &&
        (is_predicate(words_[last + 1]) ||  // "launched the T4, its first truck, in Riga"
         (described && (parse_.tag(last + 1) == Tag::preposition ||
                        parse_.tag(last + 1) == Tag::to)));  // "named Ruiz, 45, to lead it"
    return goes_on ? WordRange{first, last + 1} : WordRange{};
  }

 private:
  /// "will publish, at long last, the book": between a verb and what it acts on.
  [[nodiscard]] WordRange aside_before_object(const VerbGroup& group) const {
    constexpr std::uint32_t k_longest = 8;
    const std::uint32_t first = group.range.last;
    const Tag opening = parse_.tag(first + 1);
    if (group.passive || group.sense == nullptr || !group.sense->transitive ||
        (opening != Tag::preposition && opening != Tag::adverb))
      return {};
    std::uint32_t last = first + 1;
    const std::uint32_t end = std::min(parse_.size(), first + k_longest);
    while (last < end && words_[last].tag != Tag::mark && parse_.group_at[last] == k_nothing)
      ++last;
    const std::uint32_t object = last + 1;
    const Tag next = parse_.tag(object);
    const bool acts = parse_.is_mark(last, ',') &&
                      (next == Tag::determiner || next == Tag::possessive) &&
                      parse_.chunk_at[object] != k_nothing && !clause_follows(object);
    return acts ? WordRange{first, object} : WordRange{};
  }

  /// "the suspect", "its mine": the noun phrase that begins at `first` is of one.
  [[nodiscard]] bool is_one(std::uint32_t first) const {
    const Chunk& chunk = parse_.chunks[parse_.chunk_at[first]];
    const Word& head = words_[chunk.head];
    const bool known =
        parse_.tag(chunk.range.first) == Tag::determiner || words_[first].is(k_possessive);
    return known && head.tag == Tag::noun && !is_plural(head);
  }

  /// "sold its mine, Alto Norte, to Kestrel": the comma at `at` closes the name of the object, and
  /// what is done goes on.
  [[nodiscard]] bool closes_naming(const VerbGroup& group, std::uint32_t at) const {
    if (!words_[at].is_mark(',') || !follows_chunk(parse_, at) ||
        parse_.chunk_at[group.range.last] == k_nothing || !is_one(group.range.last))
      return false;
    const Chunk& name = parse_.chunks[parse_.chunk_at[at - 1]];
    const std::uint32_t end = parse_.chunks[parse_.chunk_at[group.range.last]].range.last;
    const Tag next = parse_.tag(at + 1);
    return is_name(name) && parse_.is_mark(end, ',') && name.range.first == end + 1 &&
           (next == Tag::to || next == Tag::preposition) && !words_[at + 1].is(k_subordinator);
  }

  /// "halted after talks between the firm, Lumex, and the union failed": the object that ends at
  /// `at` reaches into the subject of the next clause; where that clause begins.
  [[nodiscard]] std::uint32_t before_subject_behind(const VerbGroup& group,
                                                    std::uint32_t at) const {
    const auto next = std::lower_bound(
        parse_.groups.begin(), parse_.groups.end(), at,
        [](const VerbGroup& each, std::uint32_t end) { return each.range.first < end; });
    if (next == parse_.groups.end()) return at;
    const bool reaches = parse_.is_mark(at, ',') && next->finite && !next->relative &&
                         next->link != Link::none && next->subject.first > group.range.last &&
                         next->subject.first < at && next->subject.last > at;
    return reaches ? start_of_subject(*next, group.range.last) : at;
  }

  /// "spread" of "A rumour that he had died spread": a verb whose subject stands before the clause.
  [[nodiscard]] bool is_outer_verb(const VerbGroup& group, std::uint32_t other) const {
    if (other == k_nothing || is_report(group)) return false;
    const VerbGroup& outer = parse_.groups[other];
    return outer.finite && !outer.relative && group.finite && !outer.subject.empty() &&
           !group.subject.empty() && outer.subject.last <= group.subject.first;
  }

  /// "to the point where he could not walk", "in areas that are poor": without the clause at `at`
  /// the phrase before it says nothing. Where that begins, or `at`.
  [[nodiscard]] std::uint32_t before_open_place(const VerbGroup& group, std::uint32_t at) const {
    const std::uint32_t chunk = at > 0 ? parse_.chunk_at[at - 1] : k_nothing;
    if (chunk == k_nothing || !is_one_of(k_open_nouns, words_[at - 1].text)) return at;
    const std::uint32_t first = parse_.chunks[chunk].range.first;
    if (first + 1 == at && !is_plural(words_[first])) return at;  // "in place"
    const bool led = first > group.range.last + 1 && parse_.tag(first - 1) == Tag::preposition &&
                     words_[first - 1].text != "of";
    return led ? first - 1 : at;
  }

  /// "ended with the two sides agreeing to": a clause of its own; but "signed a deal with the firm
  /// running the mine".
  [[nodiscard]] bool opens_absolute(std::uint32_t with) const {
    if (words_[with].text != "with" || with + 1 >= parse_.size()) return false;
    const std::uint32_t chunk = parse_.chunk_at[with + 1];
    if (chunk == k_nothing) return false;
    const Chunk& who = parse_.chunks[chunk];
    std::uint32_t verb = who.range.last;
    while (may_interrupt(parse_.tag(verb))) ++verb;
    const std::uint32_t index = verb < parse_.size() ? parse_.group_at[verb] : k_nothing;
    if (index == k_nothing || parse_.groups[index].finite || words_[verb].form != k_ing)
      return false;
    const Word& opening = words_[who.range.first];
    const bool known = opening.tag == Tag::possessive || words_[who.head].tag == Tag::name ||
                       (is_article(opening) && opening.text == "the");
    const NounSense* noun = words_[with - 1].entry->noun;
    const bool joint = noun != nullptr && is_one_of(k_joint_kinds, noun->kind);
    const std::uint32_t before = parse_.group_at[with - 1];
    const VerbSense* sense = before == k_nothing ? nullptr : parse_.groups[before].sense;
    const bool taken = before != k_nothing &&  // "cope with the oil leaking"; "ended with"
                       !(sense != nullptr && leans_on_noun(sense->nature));
    return known && !joint && !taken;
  }

  /// "and four years later than planned": how late, and no object.
  [[nodiscard]] bool leads_to_comparison(std::uint32_t at) const {
    if (words_[at].tag != Tag::coordinator || parse_.tag(at + 1) != Tag::time) return false;
    std::uint32_t than = at + 1;
    while (than < parse_.size() && parse_.tag(than) == Tag::time) ++than;
    if (than < parse_.size() && words_[than].text == "later") ++than;
    return than < parse_.size() && words_[than].text == "than";
  }

  /// "guilty", "dead", "responsible".
  [[nodiscard]] static bool is_predicate(const Word& word) noexcept {
    return word.is(k_adjective) && !word.is(k_noun) && word.tag != Tag::name;
  }

  [[nodiscard]] bool is_name(const Chunk& chunk) const {
    const std::uint32_t first = chunk.range.first;
    const Tag tag = words_[first].tag;
    return words_[chunk.head].tag == Tag::name && !words_[chunk.head].possessive &&
           (tag == Tag::name || (tag == Tag::determiner && words_[first].is(k_article)));
  }

  /// "After winning in May and losing in June": another of the same form.
  [[nodiscard]] bool parallels(const VerbGroup& group, std::uint32_t at) const {
    const std::uint32_t next = at < parse_.size() ? parse_.group_at[at] : k_nothing;
    return next != k_nothing && words_[group.head].form == k_ing && !group.finite &&
           !parse_.groups[next].finite && words_[parse_.groups[next].head].form == k_ing;
  }

  /// "to lift curbs imposed in May and to meet": behind the participle the infinitives go on.
  [[nodiscard]] bool resumes_plan(const VerbGroup& group, std::uint32_t at) const {
    const std::uint32_t next = at < parse_.size() ? parse_.group_at[at] : k_nothing;
    return next != k_nothing && !group.finite && !group.infinitive &&
           parse_.groups[next].infinitive && parse_.tag(at) == Tag::to;
  }

  /// ", giving firms a month to apply and closing a loophole": another of the outer form.
  [[nodiscard]] bool goes_on_outside(const VerbGroup& group, std::uint32_t at) const {
    const std::uint32_t next = at < parse_.size() ? parse_.group_at[at] : k_nothing;
    const auto adjoins = [&](std::uint32_t index) {
      const VerbGroup& each = parse_.groups[index];
      return !each.finite && !each.infinitive && words_[each.head].form == k_ing;
    };
    const std::uint32_t index = parse_.index_of(group);
    if (!group.infinitive || next == k_nothing || index == 0 || !adjoins(next)) return false;
    const std::uint32_t first = parse_.groups[index - 1].range.first;
    return adjoins(index - 1) && first > 0 && words_[first - 1].is_mark(',');
  }

  /// ", Peel & Haddow, withdrew": an apposition, and the verb of what it tells more of.
  [[nodiscard]] bool apposition_ends_on_verb(std::uint32_t comma) const {
    if (!words_[comma].is_mark(',') || !follows_chunk(parse_, comma)) return false;
    const std::uint32_t end = std::min(parse_.size(), comma + k_longest_apposition);
    for (std::uint32_t at = comma + 1; at + 1 < end; ++at) {
      if (parse_.group_at[at] != k_nothing) return false;
      if (words_[at].tag != Tag::mark) continue;
      const std::uint32_t group = parse_.group_at[at + 1];
      return words_[at].is_mark(',') && group != k_nothing && parse_.groups[group].finite;
    }
    return false;
  }

  /// A finite verb stands before the next border: what begins here is a clause.
  [[nodiscard]] bool clause_follows(std::uint32_t at) const {
    const std::uint32_t first = at;
    const std::uint32_t end = std::min(parse_.size(), at + 20);
    for (; at < end; ++at) {
      if (at > first && apposition_ends_on_verb(at)) return true;
      if (words_[at].tag == Tag::mark || is_who(words_[at])) return false;
      if (words_[at].tag == Tag::subordinator) return false;
      if (at > first && words_[at].tag == Tag::preposition && words_[at].is(k_subordinator))
        return false;  // "from Lima and Tacna after it received a call"
      if (words_[at].tag == Tag::coordinator && at > first && goes_on_with_verb(at + 1))
        return false;  // "guilty to health and safety offences and was fined"
      const std::uint32_t group = parse_.group_at[at];
      if (group != k_nothing && parse_.groups[group].finite) return true;
    }
    return false;
  }

  /// A finite verb stands at `at`, or behind adverbs: it shares the subject.
  [[nodiscard]] bool goes_on_with_verb(std::uint32_t at) const {
    while (parse_.tag(at) == Tag::adverb || parse_.tag(at) == Tag::time) ++at;
    const std::uint32_t group = at < parse_.size() ? parse_.group_at[at] : k_nothing;
    return group != k_nothing && parse_.groups[group].finite;
  }

  /// Where the clause of `next` begins; its subject may stand before all of this clause: "the
  /// quake that hit Chile killed six".
  [[nodiscard]] std::uint32_t start_of_subject(const VerbGroup& next, std::uint32_t limit) const {
    const std::uint32_t end = skip_back(parse_, next.range.first);
    if (end <= limit || parse_.chunk_at[end - 1] == k_nothing) return std::max(limit, end);
    if (next.subject.last == end) return std::max(limit, next.subject.first);
    if (!next.subject.empty() && next.subject.last <= limit) return end;
    return std::max(limit, parse_.chunks[parse_.chunk_at[end - 1]].range.first);
  }

  /// ", and an unused lifeboat": the last of a list.
  [[nodiscard]] bool ends_list(std::uint32_t at) const {
    return words_[at].is_mark(',') && parse_.tag(at + 1) == Tag::coordinator &&
           at + 2 < parse_.size() && parse_.chunk_at[at + 2] != k_nothing &&
           !clause_follows(at + 2);
  }

  /// "was born on May 3, 1931, in Calama": the comma belongs to the day.
  [[nodiscard]] bool leads_to_place(std::uint32_t comma) const {
    const std::uint32_t name = comma + 2;
    return words_[comma - 1].tag == Tag::time && parse_.tag(comma + 1) == Tag::preposition &&
           is_one_of(firm_where_words(), words_[comma + 1]) && parse_.tag(name) == Tag::name &&
           !clause_follows(name);
  }

  /// "a Buffalo, N.Y., doctor": the first comma inside where somebody is from.
  [[nodiscard]] bool is_in_home(std::uint32_t comma) const {
    if (!words_[comma].is_mark(',') || comma < 2 || !parse_.is_mark(comma + 2, ',')) return false;
    const Tag next = parse_.tag(comma + 3);
    return words_[comma - 1].tag == Tag::name && is_article(words_[comma - 2]) &&
           parse_.tag(comma + 1) == Tag::name && (next == Tag::noun || next == Tag::adjective);
  }

  /// "expects income in the year to June 30, 2027, to fall": what is expected follows the date.
  [[nodiscard]] bool closes_date_inside(const VerbGroup& group, std::uint32_t comma) const {
    return words_[comma].is_mark(',') && parse_.tag(comma - 1) == Tag::time &&
           parse_.tag(comma + 1) == Tag::to && !group.relative && group.sense != nullptr &&
           look_up(group.sense->lemma).governor != nullptr;
  }

  /// A comma that goes on with the same phrase: a list, "Vilnius, Lithuania".
  [[nodiscard]] bool keeps_comma(std::uint32_t at) const {
    if (!words_[at].is_mark(',') || at + 1 >= parse_.size() || at == 0) return false;
    if (parse_.chunk_at[at] != k_nothing) return true;  // "a second, broader phase"
    if (leads_to_place(at) || is_in_home(at) || (at > 1 && is_in_home(at - 2))) return true;
    const std::uint32_t next = parse_.chunk_at[at + 1];
    if (next == k_nothing || parse_.chunk_at[at - 1] == k_nothing) return false;
    std::uint32_t end = parse_.chunks[next].range.last;
    if (words_[at + 1].tag == Tag::pronoun || clause_follows(at + 1)) return false;
    const bool ends = end == parse_.size() || words_[end].tag == Tag::mark;
    if (ends && words_[at - 1].tag == Tag::noun && is_name(parse_.chunks[next]))
      return true;  // "sold its flagship, the Ombra"
    if (words_[at - 1].tag == Tag::name && words_[at + 1].tag == Tag::name &&
        (ends || words_[end].tag == Tag::preposition) && end - at <= 3)
      return true;  // "from Paris, France to Oslo"
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

  const Parse& parse_;
  const std::vector<Word>& words_;
};

}  // namespace

WordRange aside_of(const Parse& parse, const VerbGroup& group) {
  return ObjectFinder(parse).aside_of(group);
}

WordRange object_of(const Parse& parse, const VerbGroup& group) {
  return ObjectFinder(parse).object_of(group);
}

}  // namespace dateline::events
