// SPDX-License-Identifier: Apache-2.0
#include "grammar/tags.hpp"

#include "names.hpp"

#include <array>
#include <cstddef>
#include <utility>

namespace dateline::events {
namespace {

constexpr std::array k_adjective_endings{"al",   "ive",  "ous",  "ful", "ic",
                                         "able", "ible", "less", "ary"};

// Classes whose tag needs no context, in order of precedence.
constexpr auto k_closed = std::to_array<std::pair<std::uint32_t, Tag>>({
    {k_be, Tag::be},
    {k_have, Tag::have},
    {k_do, Tag::do_},
    {k_modal, Tag::modal},
    {k_negation, Tag::negation},
    {k_possessive, Tag::possessive},
    {k_subject_pronoun, Tag::pronoun},
    {k_object_pronoun, Tag::pronoun},
    {k_determiner, Tag::determiner},
    {k_coordinator, Tag::coordinator},
    {k_relative, Tag::relative},
    {k_preposition, Tag::preposition},
    {k_subordinator, Tag::subordinator},
    {k_number_word, Tag::number},
});

constexpr std::uint32_t k_any_closed = [] {
  std::uint32_t classes = 0;
  for (const auto& row : k_closed) classes |= row.first;
  return classes;
}();

constexpr std::string_view k_help = "help";

class Tagger {
 public:
  Tagger(std::span<Word> words, const Names& names) : words_(words), names_(names) {
    std::size_t capitals = 0;
    std::size_t letters = 0;
    for (const Word& word : words_) {
      if (word.mark != 0 || word.number) continue;
      ++letters;
      if (word.capitalised) ++capitals;
    }
    const bool ends = !words_.empty() && words_.back().mark != 0;
    headline_ = !ends && letters > 3 && capitals * 4 > letters * 3;
  }

  void run() {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      tag(at);
      const Tag last = words_[at].tag;
      if (last == Tag::time && before_ == at && at > 0 && words_[at - 1].tag == Tag::preposition)
        before_ = at - 1;  // "on Tuesday" hides nothing
      if (last != Tag::adverb && last != Tag::negation && last != Tag::time) before_ = at + 1;
    }
  }

 private:
  void tag(std::size_t at) {
    Word& word = words_[at];
    if (word.timex >= 0) return set(word, Tag::time);
    if (word.mark != 0) return set(word, joins_firm(at) ? Tag::name : Tag::mark);
    if (word.number) return set(word, Tag::number);
    if (is_name(at)) return set(word, Tag::name);
    guess_verb(word);
    const Entry& entry = *word.entry;
    if (entry.is(k_to)) return set(word, leads_infinitive(at) ? Tag::to : Tag::preposition);
    if (before() == Tag::modal && (entry.forms & k_base) != 0 && tag_verb(at))
      return set(word, Tag::verb);  // "will last"
    if (entry.is(k_object_pronoun) && entry.is(k_number_word) && at > 0 &&
        (before() == Tag::adjective || before() == Tag::number ||
         (before() == Tag::determiner && before_word()->is(k_article))))
      return set(word, Tag::noun);  // "the next one", but not "no one"
    if (stands_in_verb(at) || stresses_noun(at)) return set(word, Tag::adverb);
    if (points_at_noun(at)) return set(word, Tag::determiner);
    if (entry.is(k_any_closed))
      for (const auto& [classes, tag] : k_closed)
        if (entry.is(classes) && !(entry.is(k_noun) && tag == Tag::number)) return set(word, tag);
    const bool aside = word.is(k_caption_mark) && at > 0 && words_[at - 1].is_mark(',') &&
                       at + 1 < words_.size() && words_[at + 1].mark == ',';
    if (entry.verb != nullptr && !aside && tag_verb(at)) return set(word, Tag::verb);
    const bool ends_phrase =
        entry.is(k_adverb) && at > 0 && !noun_follows(at) &&
        (words_[at - 1].tag == Tag::possessive ||
         (words_[at - 1].tag == Tag::determiner && words_[at - 1].is(k_article)));
    if (ends_phrase) return set(word, Tag::noun);  // "the owners of the home"
    if (entry.is(k_adverb) || (word.text.ends_with("ly") && entry.classes == 0))
      return set(word, Tag::adverb);
    const bool gerund =
        (entry.forms & k_ing) != 0 && ((at > 0 && !noun_follows(at)) || names_activity(at));
    set(word, is_adjective(word) && !gerund ? Tag::adjective : Tag::noun);
  }

  /// "Marks & Spencer".
  [[nodiscard]] bool joins_firm(std::size_t at) const {
    return words_[at].mark == '&' && at > 0 && words_[at - 1].tag == Tag::name &&
           !words_[at - 1].possessive && at + 1 < words_.size() && words_[at + 1].capitalised;
  }

  /// "was first shown", "has last met".
  [[nodiscard]] bool stands_in_verb(std::size_t at) const {
    return words_[at].is(k_number_word) && at + 1 < words_.size() &&
           (before() == Tag::be || before() == Tag::have) &&
           (words_[at + 1].entry->forms & k_participle) != 0 && !words_[at + 1].is(k_noun);
  }

  /// "the minister herself resigned".
  [[nodiscard]] bool stresses_noun(std::size_t at) const {
    return at > 0 && at + 1 < words_.size() &&
           (words_[at - 1].tag == Tag::noun || words_[at - 1].tag == Tag::name) &&
           carries_verb(words_[at + 1]) &&
           (words_[at].text.ends_with("self") || words_[at].text == "themselves");
  }

  /// A finite verb, or what stands before one.
  [[nodiscard]] static bool carries_verb(const Word& word) noexcept {
    return word.is(k_be | k_have | k_modal) || (word.entry->forms & (k_past | k_third)) != 0;
  }

  /// "will use that experience": no clause begins there.
  [[nodiscard]] bool points_at_noun(std::size_t at) const {
    const Word* last = before_word();
    if (last == nullptr || last->tag != Tag::verb || words_[at].text != "that" ||
        !is_deed(last->entry->verb->nature) || at + 2 >= words_.size())
      return false;
    const Word& next = words_[at + 1];
    const bool noun =
        !next.capitalised && next.mark == 0 &&
        (next.is(k_noun) || next.entry->noun != nullptr || next.entry == &empty_entry());
    return noun && (words_[at + 2].mark != 0 || words_[at + 2].is(k_preposition));
  }

  static void set(Word& word, Tag tag) noexcept { word.tag = tag; }

  [[nodiscard]] bool is_name(std::size_t at) const {
    const Word& word = words_[at];
    const bool joins = word.is(k_name_joiner) && at > 0 && words_[at - 1].tag == Tag::name &&
                       at + 1 < words_.size() && words_[at + 1].capitalised;
    if (joins) return true;                              // "Rio de Janeiro"
    if (word.entry == &adjective_entry()) return false;  // "the US-led talks"
    if (!word.capitalised && !headline_) return false;
    const std::size_t hyphen = word.text.find('-');  // "the Peruvian-capital club"
    if (hyphen != word.text.npos && hyphen + 1 < word.text.size() && word.text[hyphen + 1] >= 'a' &&
        word.text[hyphen + 1] <= 'z' && Names::known(word.text.substr(0, hyphen)))
      return false;
    if (headline_) return word.all_caps && word.entry->classes == 0;
    const bool opens = at == 0 || (at == 1 && words_[0].tag == Tag::mark);
    const bool after_colon = at > 0 && (words_[at - 1].is_mark(':') || words_[at - 1].is_mark('"'));
    if (at + 2 < words_.size() && words_[at + 1].mark == '&' && words_[at + 2].capitalised)
      return true;  // "Marks & Spencer"
    if (word.all_caps) return !opens || !word.is(~0U) || word.text.size() < 4;
    const bool inside_name = at > 0 && words_[at - 1].tag == Tag::name;
    const bool closed = word.is(k_determiner | k_subject_pronoun | k_possessive | k_preposition |
                                k_subordinator | k_modal | k_be | k_have | k_do);
    if (closed && !inside_name && !opens) return false;
    if (!opens && !after_colon) return !word.is(k_subject_pronoun);
    if (word.is(~(k_noun | k_title | k_organization_word | k_adjective | k_place_word)))
      return false;
    const bool next_is_name = at + 1 < words_.size() && words_[at + 1].capitalised;
    const bool label = word.is(k_noun) && word.text.ends_with('s') && next_is_name;
    if (label && !names_.seen_inside(word.hash)) return false;  // "Rivals Lumex and Ombra"
    const bool told_of = at + 2 < words_.size() && words_[at + 1].mark == ',' &&
                         (words_[at + 2].text == "which" || words_[at + 2].text == "who");
    if (told_of && word.entry == &empty_entry()) return true;  // "Lumex, which sold"
    return (next_is_name && word.entry->verb == nullptr) || names_.seen_inside(word.hash) ||
           names_.known(word.text);
  }

  /// A word of no table is a verb after a modal, or by its ending.
  void guess_verb(Word& word) const {
    if (word.entry != &empty_entry() || word.capitalised || word.text.ends_with("ly")) return;
    if (before() == Tag::modal || before() == Tag::do_ || before() == Tag::to)
      word.entry = &unknown_verb();
    else if (word.text.size() > 4 && word.text.ends_with("ed") && !word.text.ends_with("eed"))
      word.entry = &unknown_past();
    else if (word.text.size() > 5 && word.text.ends_with("ing"))
      word.entry = &unknown_ing();
  }

  [[nodiscard]] bool leads_infinitive(std::size_t at) const {
    if (titles_somebody(at + 1)) return false;
    for (std::size_t next = at + 1; next < words_.size() && next < at + 4; ++next) {
      const Entry& entry = *words_[next].entry;
      if (&entry == &empty_entry() && unknown_infinitive(next)) return true;
      if (words_[next].capitalised && !headline_) return false;
      if ((entry.forms & k_base) != 0 || entry.is(k_be | k_have | k_do))
        return !entry.is(k_determiner);
      if (!entry.is(k_adverb) && !words_[next].text.ends_with("ly")) break;
    }
    return false;
  }

  /// "to finance chief Anna Holm": a noun before a title, not a verb with an object.
  [[nodiscard]] bool titles_somebody(std::size_t at) const {
    return at + 2 < words_.size() && !words_[at].capitalised && words_[at].mark == 0 &&
           words_[at + 1].is(k_title) && !words_[at + 1].capitalised && words_[at + 2].capitalised;
  }

  /// A word that no table knows with an object behind it: "to distort the truth".
  [[nodiscard]] bool unknown_infinitive(std::size_t at) const {
    const Word& word = words_[at];
    if (word.capitalised || word.mark != 0 || word.number || word.timex >= 0 ||
        at + 1 >= words_.size())
      return false;
    return words_[at + 1].is(k_determiner | k_possessive | k_object_pronoun);
  }

  [[nodiscard]] Tag before() const noexcept {
    return before_ == 0 ? Tag::mark : words_[before_ - 1].tag;
  }
  [[nodiscard]] const Word* before_word() const noexcept {
    return before_ == 0 ? nullptr : &words_[before_ - 1];
  }
  [[nodiscard]] bool after_nominal() const noexcept {
    return before() == Tag::noun || before() == Tag::name || before() == Tag::number ||
           (before() == Tag::pronoun);
  }

  /// What follows looks like an object or a complement, not like more of a noun phrase.
  [[nodiscard]] bool object_follows(std::size_t at) const {
    if (at + 1 >= words_.size()) return false;
    const Word& next = words_[at + 1];
    if (next.timex >= 0 || next.number) return true;
    if (next.capitalised && !headline_) return true;
    return next.is(k_determiner | k_possessive | k_subject_pronoun | k_object_pronoun | k_to |
                   k_preposition | k_subordinator) &&
           !next.entry->is(k_coordinator);
  }

  [[nodiscard]] bool noun_follows(std::size_t at) const {
    if (at + 1 >= words_.size()) return false;
    const Word& next = words_[at + 1];
    if (next.mark != 0 || next.timex >= 0) return false;
    return !next.is(k_preposition | k_coordinator | k_subordinator | k_relative | k_to | k_be |
                    k_have | k_do | k_modal | k_adverb | k_determiner | k_possessive |
                    k_object_pronoun);
  }

  bool tag_verb(std::size_t at) {
    Word& word = words_[at];
    const std::uint8_t forms = word.entry->forms;
    if ((forms & k_ing) != 0) return tag_ing(at);
    const Tag previous = before();
    const bool bare = (forms & k_base) != 0;
    const bool helps = previous == Tag::verb && before_word()->entry->verb->lemma == k_help &&
                       before_ == at;  // "helped rescue six"
    if (bare && (previous == Tag::modal || previous == Tag::to || previous == Tag::do_ || helps)) {
      word.form = k_base;
      return true;
    }
    if ((forms & (k_past | k_participle)) != 0 && tag_past(at)) return true;
    if ((forms & (k_base | k_third)) != 0 && tag_present(at)) return true;
    return false;
  }

  bool tag_ing(std::size_t at) {
    Word& word = words_[at];
    const Tag previous = before();
    word.form = k_ing;
    if (previous == Tag::be) return true;
    const bool nominal = word.entry->noun != nullptr || word.is(k_noun | k_organization_word);
    if (previous == Tag::determiner || previous == Tag::possessive || previous == Tag::adjective ||
        previous == Tag::number || (before_word() != nullptr && before_word()->possessive))
      return false;
    if (nominal && (previous == Tag::noun || previous == Tag::name || previous == Tag::preposition))
      return object_follows(at) && previous == Tag::preposition &&
             !words_[at + 1].is(k_preposition);
    if (word.entry->is(k_preposition)) return false;
    if (nominal && at == 0 && verb_follows(at)) return false;  // "Voting ended"
    if (names_activity(at)) return false;
    return at > 0 || !noun_follows(at) || !words_[at + 1].is(k_noun);
  }

  bool tag_past(std::size_t at) {
    Word& word = words_[at];
    const std::uint8_t forms = word.entry->forms;
    const Tag previous = before();
    const bool participle = (forms & k_participle) != 0;
    const bool past = (forms & k_past) != 0;
    const bool alone = previous == Tag::determiner && !before_word()->is(k_article) &&
                       !noun_follows(at);  // "all voted"
    word.form = k_participle;
    if (participle && (previous == Tag::have || previous == Tag::be)) return true;
    const bool also_base = (forms & k_base) != 0;
    const bool counted = after_nominal() && at + 1 < words_.size() && words_[at + 1].number;
    if (word.is(k_adjective) && noun_follows(at) && !counted) return false;  // "left 14 dead"
    if (participle && previous == Tag::verb && noun_follows(at) && !words_[at + 1].capitalised &&
        (words_[at + 1].entry->forms & (k_past | k_ing)) == 0)
      return false;  // "offered reduced fares"
    if ((previous == Tag::determiner && !alone) || previous == Tag::possessive ||
        previous == Tag::adjective || previous == Tag::preposition ||
        (previous == Tag::number && noun_follows(at) && !numbers_a_name()) ||
        (before_word() != nullptr && before_word()->possessive))
      return false;
    const bool particle =
        at + 1 < words_.size() &&
        ((words_[at + 1].is(k_adverb) && !word.is(k_noun) && word.entry->noun == nullptr) ||
         goes_with(word, words_[at + 1]));  // "put forward", "set fire"
    if (also_base && (previous == Tag::noun || previous == Tag::name) && !object_follows(at) &&
        !particle)
      return false;  // "a record set", "the job cut"
    if (!past) return participle;
    const bool listed = previous == Tag::mark && before_word() != nullptr && participle &&
                        at + 1 < words_.size() && words_[at + 1].is(k_preposition) &&
                        words_[at + 1].text == "by";
    const bool adjunct = at == 0 && participle;
    word.form = listed || adjunct ? k_participle : k_past;
    return true;
  }

  /// The two words are a phrase of its own.
  [[nodiscard]] static bool goes_with(const Word& verb, const Word& next) noexcept {
    const VerbSense& sense = *verb.entry->verb;
    return sense.has_phrases && look_up_phrase(sense.lemma, next.text) != nullptr;
  }

  bool tag_present(std::size_t at) {
    Word& word = words_[at];
    const std::uint8_t forms = word.entry->forms;
    const Tag previous = before();
    const Word* last = before_word();
    const bool third = (forms & k_third) != 0;
    word.form = third ? k_third : k_base;
    if (last == nullptr || last->possessive) return false;
    const bool nominal = word.is(k_noun | k_group_noun | k_title) || word.entry->noun != nullptr;
    if (floats(*last)) return !third && object_follows(at);
    if (previous == Tag::pronoun) return last->is(k_subject_pronoun) && agrees(*last, third);
    if (previous == Tag::relative) return true;
    if (previous == Tag::subordinator)
      return third && ((!word.is(k_noun) && word.entry->noun == nullptr) || object_follows(at));
    const bool plural = is_plural(*last) || (!third && !nominal && (forms & k_past) == 0 &&
                                             complement_follows(at) && plural_before_of());
    if (previous == Tag::coordinator)
      return third ? !nominal || parallels(at) : goes_on(at, nominal);
    if (previous == Tag::verb && words_[at - 1].tag == Tag::time)  // "who left in May faces trial"
      return third && (!nominal || object_follows(at));
    if (!after_nominal() && !last->is_mark(',') && !last->is_mark(')')) return false;
    if (last->is_mark(','))
      return third && (((!nominal || leads_to(at)) && has_comma_pair()) || parallels(at));
    if (third && previous == Tag::number && !numbers_a_name()) return false;  // "9 million pounds"
    if (third) return !nominal || (object_follows(at) && !plural && !clause_has_verb());
    return plural && (!nominal || object_follows(at)) && before() != Tag::number;
  }

  /// "it opens", "they open"; "who" goes with both.
  [[nodiscard]] static bool agrees(const Word& pronoun, bool third) noexcept {
    const bool one = language::equal_folded(pronoun.text, "he") ||
                     language::equal_folded(pronoun.text, "she") ||
                     language::equal_folded(pronoun.text, "it");
    return !one || third;
  }

  [[nodiscard]] static bool is_plural(const Word& word) noexcept {
    if (word.is(k_plural)) return true;
    const std::string_view text = word.text;
    return word.tag == Tag::noun && text.ends_with('s') && !text.ends_with("ss") &&
           !text.ends_with("us") && !text.ends_with("is");
  }

  /// "The king and the bishop both want to".
  [[nodiscard]] static bool floats(const Word& word) noexcept {
    return (word.tag == Tag::determiner || word.tag == Tag::pronoun) &&
           (word.text == "both" || word.text == "all");
  }

  /// "to", "the", "its": more than a preposition, which a noun has behind it too.
  [[nodiscard]] bool complement_follows(std::size_t at) const noexcept {
    if (at + 1 >= words_.size()) return false;
    if (words_[at + 1].is(k_to | k_determiner | k_possessive)) return true;
    const std::size_t time = at + (words_[at + 1].is(k_preposition) ? 2 : 1);
    if (time < words_.size() && words_[time].timex >= 0) return true;  // "begin on Friday"
    return words_[at].entry->verb->has_phrases && words_[at + 1].is(k_preposition);  // "go on sale"
  }

  /// "conditions in the camp appear to": what the preposition stands behind is many.
  [[nodiscard]] bool plural_before_of() const noexcept {
    if (clause_has_verb()) return false;
    for (std::size_t i = before_; i-- > 1;) {
      if (words_[i].tag == Tag::preposition)
        return words_[i - 1].tag == Tag::noun && is_plural(words_[i - 1]);
      if (words_[i].tag == Tag::mark || words_[i].tag == Tag::verb ||
          words_[i].tag == Tag::coordinator)
        return false;
    }
    return false;
  }

  /// "takes effect in May and runs for a year": a verb in the same form stands before.
  [[nodiscard]] bool parallels(std::size_t at) const {
    if (!object_follows(at)) return false;
    for (std::size_t i = before_ - 1; i-- > 0;) {
      if (words_[i].tag == Tag::verb) return words_[i].form == k_third;
      if (words_[i].tag == Tag::mark || words_[i].tag == Tag::subordinator) return false;
    }
    return false;
  }

  [[nodiscard]] bool verb_follows(std::size_t at) const noexcept {
    return at + 1 < words_.size() && carries_verb(words_[at + 1]);
  }

  /// "Dosing resumed", "detained for questioning on Monday": a noun, though no table has it.
  [[nodiscard]] bool names_activity(std::size_t at) const noexcept {
    if (at + 1 >= words_.size()) return false;
    const Word& next = words_[at + 1];
    if (at == 0 || words_[at - 1].tag == Tag::mark) {
      const VerbSense* verb = next.entry->verb;
      const bool begins = verb != nullptr && (next.entry->forms & (k_past | k_third)) != 0 &&
                          (verb->nature == Nature::aspect || verb->nature == Nature::finish);
      return begins || next.is(k_be | k_modal);
    }
    if (words_[at - 1].tag == Tag::verb)  // "paused dosing at two sites"
      return words_[at].entry == &unknown_ing() && next.is(k_preposition) &&
             words_[at - 1].entry->verb->nature == Nature::event;
    if (words_[at - 1].tag != Tag::preposition) return false;
    return next.mark != 0 || next.timex >= 0 ||
           (next.is(k_preposition) && at + 2 < words_.size() && words_[at + 2].timex >= 0);
  }

  /// "a quake of magnitude 6.1 hit", "Flight 12 crashed": the number ends a noun phrase.
  [[nodiscard]] bool numbers_a_name() const noexcept {
    return before_ > 1 &&
           (words_[before_ - 2].tag == Tag::noun || words_[before_ - 2].tag == Tag::name);
  }

  /// "awarded task orders to three firms": the clause has its verb already.
  [[nodiscard]] bool clause_has_verb() const noexcept {
    for (std::size_t i = before_; i-- > 0;) {
      const Word& word = words_[i];
      if (word.tag == Tag::mark || word.tag == Tag::subordinator || word.tag == Tag::relative ||
          word.tag == Tag::coordinator)
        return false;
      if (word.tag == Tag::verb)
        return word.form != k_ing && word.entry->verb->nature != Nature::report;
    }
    return false;
  }

  /// "will sign the deal and announce a date": a bare verb goes on after one.
  [[nodiscard]] bool goes_on(std::size_t at, bool nominal) const {
    if (!object_follows(at) || (nominal && words_[at + 1].is(k_preposition))) return false;
    for (std::size_t i = before_ - 1; i-- > 0;) {
      const Word& word = words_[i];
      if (word.tag == Tag::verb) return word.form == k_base;
      if (word.tag == Tag::be || word.tag == Tag::have || word.tag == Tag::subordinator)
        return false;
    }
    return false;
  }

  /// "which bought the mill, plans to".
  [[nodiscard]] bool leads_to(std::size_t at) const noexcept {
    return at + 1 < words_.size() && words_[at + 1].is(k_to);
  }

  /// A comma ends an apposition: another stands before it.
  [[nodiscard]] bool has_comma_pair() const noexcept {
    for (std::size_t at = before_ - 1; at-- > 0;)
      if (words_[at].is_mark(',')) return true;
    return false;
  }

  [[nodiscard]] static bool is_adjective(const Word& word) noexcept {
    if (word.entry->noun != nullptr || word.is(k_noun | k_title | k_group_noun)) return false;
    if (word.is(k_adjective)) return true;
    if ((word.entry->forms & (k_past | k_participle | k_ing)) != 0) return true;
    for (const std::string_view ending : k_adjective_endings)
      if (word.text.size() > ending.size() + 3 && word.text.ends_with(ending)) return true;
    return false;
  }

  std::span<Word> words_;
  const Names& names_;
  std::size_t before_ = 0;  ///< one past the last word that is no adverb
  bool headline_ = false;
};

}  // namespace

void tag_words(std::span<Word> words, const Names& names) { Tagger(words, names).run(); }

}  // namespace dateline::events
