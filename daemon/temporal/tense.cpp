// SPDX-License-Identifier: Apache-2.0
#include "tense.hpp"

#include "guard_words.hpp"
#include "language/word_table.hpp"
#include "tense_words.hpp"

#include <algorithm>
#include <optional>

namespace dateline::temporal {

namespace {

using language::Document;
using language::Token;

constexpr std::uint32_t k_reach = 30;    // tokens looked at on either side
constexpr std::uint32_t k_governed = 6;  // tokens from a plan to its day

bool is_stop(const Document& document, std::uint32_t at) {
  return document.text_of(document.tokens[at]) == ";";
}

/// The sentence that the token lies in.
language::Sentence sentence_of(const Document& document, std::uint32_t token) {
  const auto& sentences = document.sentences;
  const auto found = std::upper_bound(
      sentences.begin(), sentences.end(), token,
      [](std::uint32_t at, const language::Sentence& sentence) { return at < sentence.last; });
  if (found == sentences.end()) return {0, static_cast<std::uint32_t>(document.tokens.size())};
  return *found;
}

bool ends_in_ed(std::string_view word) noexcept {
  return word.size() > 4 && (word.ends_with("ed") || word.ends_with("ED"));
}

/// One side's reading of the words.
class Reader {
 public:
  explicit Reader(const Document& document) : document_(document) {}

  /// The tense that the verb at or around `at` tells, if that word belongs to a verb.
  [[nodiscard]] Tense verb_at(std::uint32_t at, std::uint32_t floor) const {
    const Token& token = document_.tokens[at];
    if (!token.is_word()) return Tense::unknown;
    const Verb kind = kind_of(at);
    switch (kind) {
    case Verb::future:
    case Verb::schedule:
      return Tense::future;
    case Verb::past:
      return lists_weekday(at) ? Tense::unknown : governed(at, floor, Tense::past);
    case Verb::was:
      return plans_follow(at) ? Tense::future : Tense::past;
    case Verb::is:
      if (at > 0 && document_.tokens[at - 1].is_number()) return Tense::unknown;  // 6 am
      return plans_follow(at) ? Tense::future : Tense::present;
    case Verb::has:
      if (is_infinitive(at)) return Tense::unknown;
      if (leads_to_limit(at)) return Tense::future;
      return owns(at) ? Tense::present : Tense::past;
    case Verb::had:
      return Tense::past;
    case Verb::infinitive:
      if (at > 0 && kind_of(at - 1) == Verb::intent) return Tense::future;
      return Tense::unknown;
    case Verb::may:
      return token.capitalised ? Tense::unknown : Tense::ahead;
    case Verb::could:
      return token.capitalised || adverb_follows(at) ? Tense::unknown : Tense::ahead;
    case Verb::plan:  // these only hint: hints_ahead
    case Verb::plan_to:
    case Verb::modal:
      return Tense::unknown;
    case Verb::intent:
    case Verb::defers:
      return governed(at, floor, Tense::past);
    case Verb::progressive:
    case Verb::lead_up:
    case Verb::awaits:
    case Verb::waits:
    case Verb::clause:
    case Verb::adverb:
    case Verb::manner:
    case Verb::none:
      break;
    }
    const std::string_view word = document_.text_of(token);
    if ((!token.capitalised || token.all_caps) && ends_in_ed(word))
      return governed(at, floor, Tense::past);
    return Tense::unknown;
  }

  [[nodiscard]] bool plans(std::uint32_t at) const {
    return document_.tokens[at].is_word() && is_plan(at);
  }

  /// "are meeting on Friday": fixed ahead, where the day follows closely.
  [[nodiscard]] bool arranged(std::uint32_t at) const {
    return at + 1 < document_.tokens.size() && kind_of(at + 1) == Verb::progressive;
  }

  /// The expression is what "is" speaks of.
  [[nodiscard]] bool is_told_of(std::uint32_t first, std::uint32_t last) const {
    return kind_of(last) == Verb::is && (first == 0 || document_.tokens[first].block_start ||
                                         !document_.tokens[first - 1].is_word());
  }

  /// "is at 11 p.m. EDT on Saturday": nothing but prepositions, times and their zones stands
  /// between.
  [[nodiscard]] bool leads_straight(std::uint32_t at, std::uint32_t first) const {
    constexpr std::uint32_t k_longest = 10;
    constexpr std::uint32_t k_mark = 2;  // letters of "pm"
    if (first - at > k_longest) return false;
    for (std::uint32_t next = at + 1; next < first; ++next) {
      const Token& token = document_.tokens[next];
      if (token.is_word() && token.end - token.begin > k_mark && !is_zone(next) &&
          preposition_kind(token, document_.text) == Preposition::none)
        return false;
    }
    return true;
  }

  /// "10 a.m. Eastern", "10:30 EDT": a capitalised word behind a time.
  [[nodiscard]] bool is_zone(std::uint32_t at) const {
    const Token& before = document_.tokens[at - 1];
    return document_.tokens[at].capitalised &&
           (before.is_number() || !before.is_word() || before.end - before.begin <= 2);
  }

  /// What follows a quotation tells who spoke, not what was said.
  [[nodiscard]] bool closes_quote(std::uint32_t at) const {
    const std::string_view mark = document_.text_of(document_.tokens[at]);
    return mark == "”" || mark == "''" || (mark == "\"" && !document_.tokens[at].spaced);
  }

  [[nodiscard]] bool is_perfect(std::uint32_t at) const {
    for (std::uint32_t back = 0; back <= 2 && back <= at; ++back) {
      const Verb kind = kind_of(at - back);
      if (kind == Verb::has) return true;
      if (back > 0 && kind != Verb::adverb) return false;
    }
    return false;
  }

  [[nodiscard]] bool opens_infinitive(std::uint32_t at) const {
    return kind_of(at) == Verb::infinitive || (at > 0 && kind_of(at - 1) == Verb::infinitive);
  }

  [[nodiscard]] bool leads_up(std::uint32_t at) const { return kind_of(at) == Verb::lead_up; }

  /// "awaiting Thursday's report", "waited for it"
  [[nodiscard]] bool awaits(std::uint32_t at) const {
    return kind_of(at) == Verb::awaits ||
           (kind_of(at) == Verb::waits && at + 1 < document_.tokens.size() &&
            preposition_kind(document_.tokens[at + 1], document_.text) == Preposition::for_);
  }

  /// "postponed Sunday's shows", "cancelled the Friday concert": what one puts off was to come.
  [[nodiscard]] bool puts_off(std::uint32_t at, std::uint32_t last) const {
    return kind_of(at) == Verb::defers && last < document_.tokens.size() &&
           cue_of(document_.tokens[last], document_.text) == Cue::clitic;
  }

  /// "said that from June it would": the clause of the expression opens right before it.
  [[nodiscard]] bool opens_clause(std::uint32_t first, std::uint32_t floor) const {
    std::uint32_t at = first;
    if (at > floor &&
        preposition_kind(document_.tokens[at - 1], document_.text) != Preposition::none)
      --at;
    if (at > floor && document_.text_of(document_.tokens[at - 1]) == ",") --at;
    return at > floor && kind_of(at - 1) == Verb::clause;
  }

  /// What points ahead, but gives way to a past verb in the same clause.
  [[nodiscard]] bool hints_ahead(std::uint32_t at) const {
    if (!document_.tokens[at].is_word()) return false;
    const Verb kind = kind_of(at);
    return is_plan(at) || (kind == Verb::modal && !names_thing(at)) ||
           (kind == Verb::infinitive && infinitive(at) == Tense::future);
  }

 private:
  [[nodiscard]] Verb kind_of(std::uint32_t at) const {
    return verb_kind(document_.tokens[at], document_.text);
  }

  /// A plan, and not one that was: "had been due".
  [[nodiscard]] bool is_plan(std::uint32_t at) const {
    const Verb kind = kind_of(at);
    if (kind == Verb::plan_to) return governs(at);
    return kind == Verb::plan && !was_planned(at) && !as_planned(at);
  }

  /// "fri or sat", "Sat 10am": no verb.
  [[nodiscard]] bool lists_weekday(std::uint32_t at) const {
    const Token& token = document_.tokens[at];
    if (cue_of(token, document_.text) != Cue::ambiguous_weekday) return false;
    const bool listed =
        at > 0 && cue_of(document_.tokens[at - 1], document_.text) == Cue::month_company;
    return listed || (token.capitalised && !token.all_caps);
  }

  /// "plan to", "set for": the word is a verb here.
  [[nodiscard]] bool governs(std::uint32_t at) const {
    if (at + 1 >= document_.tokens.size()) return false;
    const language::Token& next = document_.tokens[at + 1];
    const Preposition preposition = preposition_kind(next, document_.text);
    return preposition == Preposition::to || preposition == Preposition::for_;
  }

  /// "have until"
  [[nodiscard]] bool leads_to_limit(std::uint32_t at) const {
    return at + 1 < document_.tokens.size() &&
           preposition_kind(document_.tokens[at + 1], document_.text) == Preposition::until;
  }

  /// "to have", "should have": what stands before tells.
  [[nodiscard]] bool is_infinitive(std::uint32_t at) const {
    if (at == 0) return false;
    const Verb before = kind_of(at - 1);
    return before == Verb::infinitive || before == Verb::future;
  }

  /// "has a meeting": no participle follows.
  [[nodiscard]] bool owns(std::uint32_t at) const {
    if (at + 1 >= document_.tokens.size()) return false;
    const Token& next = document_.tokens[at + 1];
    const Cue cue = cue_of(next, document_.text);
    return is_indefinite(next, document_.text) || cue == Cue::article || cue == Cue::owner ||
           cue == Cue::counted;  // "no"
  }

  [[nodiscard]] bool adverb_follows(std::uint32_t at) const {
    return at + 1 < document_.tokens.size() && kind_of(at + 1) == Verb::adverb &&
           document_.text_of(document_.tokens[at + 1]) == "not";
  }

  /// "the vote": a noun.
  [[nodiscard]] bool names_thing(std::uint32_t at) const {
    return at > 0 && (is_determiner(document_.tokens[at - 1], document_.text) ||
                      cue_of(document_.tokens[at - 1], document_.text) == Cue::clitic);
  }

  [[nodiscard]] bool was_planned(std::uint32_t at) const {
    return at >= 2 && kind_of(at - 1) == Verb::adverb && kind_of(at - 2) == Verb::had;
  }

  /// "as planned", "as previously scheduled": how it went, whenever that was.
  [[nodiscard]] bool as_planned(std::uint32_t at) const {
    for (std::uint32_t back = 1; back <= 2 && back <= at; ++back) {
      const Verb kind = kind_of(at - back);
      if (kind == Verb::manner) return true;
      if (kind != Verb::adverb) return false;
    }
    return false;
  }

  [[nodiscard]] bool is_adverb(std::uint32_t at) const {
    const Token& token = document_.tokens[at];
    return token.is_word() && !token.capitalised && document_.text_of(token).ends_with("ly");
  }

  /// A participle takes its tense from the auxiliary before it, over adverbs.
  [[nodiscard]] Tense governed(std::uint32_t at, std::uint32_t floor, Tense own) const {
    for (std::uint32_t back = at; back > floor && at - back < 4;) {
      --back;
      switch (kind_of(back)) {
      case Verb::future:
        return Tense::future;
      case Verb::may:
        return Tense::ahead;
      case Verb::could:
        return adverb_follows(back) ? own : Tense::ahead;
      case Verb::modal:
      case Verb::infinitive:
        return Tense::unknown;
      case Verb::is:
        return plans_follow(back) ? Tense::future : Tense::present;
      case Verb::was:
        return plans_follow(back) ? Tense::future : Tense::past;
      case Verb::has:
      case Verb::had:
      case Verb::past:
      case Verb::intent:
      case Verb::defers:
        return Tense::past;
      case Verb::plan:
      case Verb::plan_to:
      case Verb::adverb:
        continue;
      case Verb::schedule:
      case Verb::progressive:
      case Verb::lead_up:
      case Verb::awaits:
      case Verb::waits:
      case Verb::clause:
      case Verb::manner:
      case Verb::none:
        if (is_adverb(back)) continue;  // "could be permanently sealed"
        return own;
      }
    }
    return own;
  }

  /// "is due", "was scheduled", "are to meet".
  [[nodiscard]] bool plans_follow(std::uint32_t at) const {
    for (std::uint32_t next = at + 1; next < document_.tokens.size() && next < at + 4; ++next) {
      const Verb kind = kind_of(next);
      if (is_plan(next)) return true;
      if (kind == Verb::infinitive) return infinitive(next) == Tense::future;
      if (kind != Verb::adverb && !is_adverb(next)) return false;
    }
    return false;
  }

  /// "to" before a verb rather than before a name, a number or a noun with its article.
  [[nodiscard]] Tense infinitive(std::uint32_t at) const {
    if (at + 1 >= document_.tokens.size()) return Tense::unknown;
    const Token& next = document_.tokens[at + 1];
    const bool name = next.capitalised && !next.all_caps;
    if (!next.is_word() || name || is_determiner(next, document_.text)) return Tense::unknown;
    // "failed to", "used to", "began to": the verb before it tells.
    if (at > 0) {
      const Token& before = document_.tokens[at - 1];
      const Verb kind = kind_of(at - 1);
      if (kind == Verb::plan || kind == Verb::plan_to || kind == Verb::is || kind == Verb::future)
        return Tense::future;
      if (kind == Verb::was) return Tense::future;
      if (kind == Verb::past || (before.is_word() && ends_in_ed(document_.text_of(before))))
        return Tense::past;
    }
    return Tense::future;
  }

  const Document& document_;
};

/// One look around an expression for the verb that tells its time.
class Search {
 public:
  Search(const Document& document, std::uint32_t first, std::uint32_t last)
      : document_(document), reader_(document), first_(first), last_(last) {
    const language::Sentence sentence = sentence_of(document, first);
    size_ = std::max(sentence.last, last);
    hint_ = size_;
    floor_ = first;
    while (floor_ > sentence.first && first - floor_ < k_reach && !is_stop(document, floor_ - 1))
      --floor_;
  }

  [[nodiscard]] Tense run() {
    // "Wednesday is the deadline"
    if (last_ < size_ && reader_.is_told_of(first_, last_)) return told(last_, Tense::future);
    const bool opens = reader_.opens_clause(first_, floor_);
    if (opens)
      if (const Tense tense = behind(); tense != Tense::unknown) return tense;
    if (const Tense tense = before(); tense != Tense::unknown) return tense;
    if (present_ && hint_ != size_) return told(hint_, Tense::ahead);
    if (!opens)
      if (const Tense tense = behind(); tense != Tense::unknown) return tense;
    if (hint_ != size_) return told(hint_, Tense::ahead);
    return present_ ? Tense::present : Tense::unknown;
  }
  /// The word that told, where one did.
  [[nodiscard]] std::optional<std::uint32_t> cue() const noexcept { return cue_; }

 private:
  static bool tells(Tense tense) noexcept {
    return tense == Tense::past || tense == Tense::future || tense == Tense::ahead;
  }
  Tense told(std::uint32_t at, Tense tense) noexcept {
    cue_ = at;
    return tense;
  }

  Tense before() {
    for (std::uint32_t at = first_; at-- > floor_;) {
      if (first_ - at <= 3 && (reader_.leads_up(at) || reader_.awaits(at)))
        return told(at, Tense::future);
      if (first_ - at <= 2 && reader_.puts_off(at, last_)) return told(at, Tense::ahead);
      const Tense tense = reader_.verb_at(at, floor_);
      // "has invited them to meet on Tuesday": the perfect has no day of its own.
      if (tense == Tense::past && hint_ != size_ && reader_.is_perfect(at) &&
          reader_.opens_infinitive(hint_))
        return told(hint_, Tense::ahead);
      if (tells(tense)) return told(at, tense);
      if (tense == Tense::present) {
        if (first_ - at <= k_governed && reader_.arranged(at)) return told(at, Tense::future);
        // "the deadline is Friday", "the vote is on 5 August"
        if (first_ - at <= 2 || reader_.leads_straight(at, first_)) return told(at, Tense::future);
        present_ = true;
        break;
      }
      if (hint_ == size_ && reader_.hints_ahead(at)) hint_ = at;
      // "a trip planned for Friday": nothing but the plan governs the day.
      if (first_ - at <= k_governed && reader_.plans(at)) return told(at, Tense::future);
    }
    return Tense::unknown;
  }

  Tense behind() {
    for (std::uint32_t at = last_; at < size_ && at < last_ + k_reach; ++at) {
      if (is_stop(document_, at) || reader_.closes_quote(at)) break;
      const Tense tense = reader_.verb_at(at, last_);
      if (tells(tense)) return told(at, tense);
      if (hint_ == size_ && reader_.hints_ahead(at)) hint_ = at;
    }
    return Tense::unknown;
  }

  const Document& document_;
  Reader reader_;
  std::uint32_t first_;
  std::uint32_t last_;
  std::uint32_t size_ = 0;
  std::uint32_t floor_ = 0;
  std::uint32_t hint_ = 0;  ///< a word that only hints at what is ahead
  bool present_ = false;
  std::optional<std::uint32_t> cue_;
};

/// "until at least May"
bool is_at_least(const Document& document, std::uint32_t at) {
  return preposition_kind(document.tokens[at], document.text) == Preposition::at &&
         language::equal_folded(document.text_of(document.tokens[at + 1]), "least");
}

}  // namespace

Tense tense_near(const Document& document, std::uint32_t first, std::uint32_t last,
                 std::uint32_t* cue) {
  Search search(document, first, last);
  const Tense tense = search.run();
  if (cue != nullptr && search.cue()) *cue = *search.cue();
  return tense;
}

bool intends(const Document& document, std::uint32_t verb, std::uint32_t first) {
  for (std::uint32_t at = verb + 1; at < first && at < verb + k_reach; ++at)
    if (verb_kind(document.tokens[at], document.text) == Verb::infinitive) return true;
  return false;
}

bool deferred_near(const Document& document, std::uint32_t first) {
  const language::Sentence sentence = sentence_of(document, first);
  for (std::uint32_t at = first; at > sentence.first && first - at < k_reach;) {
    --at;
    if (verb_kind(document.tokens[at], document.text) == Verb::defers) return true;
  }
  return false;
}

Preposition preposition_before(const Document& document, std::uint32_t first) {
  if (first == 0 || document.tokens[first].block_start) return Preposition::none;
  const Preposition kind = preposition_kind(document.tokens[first - 1], document.text);
  constexpr std::uint32_t k_at_least = 2;
  if (kind == Preposition::none && first > k_at_least && is_at_least(document, first - k_at_least))
    return preposition_kind(document.tokens[first - k_at_least - 1], document.text);
  if (kind != Preposition::than || first < 2) return kind;
  if (first > 2 && is_sooner(document.tokens[first - 2], document.text)) {
    const std::string_view word = document.text_of(document.tokens[first - 3]);
    // "no earlier than Friday"
    return language::equal_folded(word, "no") || language::equal_folded(word, "not")
               ? Preposition::after
               : Preposition::none;
  }
  // "no later than Friday"
  return is_later(document.tokens[first - 2], document.text) ? Preposition::by : Preposition::none;
}

}  // namespace dateline::temporal
