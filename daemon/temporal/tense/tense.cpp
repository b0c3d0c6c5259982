// SPDX-License-Identifier: Apache-2.0
#include "tense/tense.hpp"

#include "language/word_table.hpp"
#include "lexicon/guard_words.hpp"
#include "lexicon/topic_words.hpp"
#include "tense/sentence.hpp"
#include "tense/tense_words.hpp"
#include "tense/verb_reader.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace dateline::temporal {
namespace {

using language::Document;
using language::Token;

constexpr std::uint32_t k_reach = 30;      // tokens looked at on either side
constexpr std::uint32_t k_close = 5;       // from "it rises" to the day
constexpr std::uint32_t k_awaited = 6;     // from "awaiting" to the day of a speech
constexpr std::uint32_t k_complement = 8;  // from "a win over" to its day
constexpr std::uint32_t k_subject = 3;     // from a day in a subject to its verb
constexpr std::uint32_t k_governed = 9;    // tokens from a plan to its day

// Before a day that opens a sentence.
constexpr auto k_leads = std::to_array<std::string_view>(
    {"Also", "Earlier", "Later", "Early", "Late", "Only", "Then", "And", "But", "Meanwhile"});

// What was taken then: "footage from Friday".
constexpr auto k_recordings = std::to_array<std::string_view>(
    {"footage", "video", "videos", "images", "photos", "photographs", "pictures", "recordings"});

constexpr auto k_hours = std::to_array<std::string_view>({"midnight", "noon", "midday"});

bool is_one_of(std::span<const std::string_view> words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// One look around an expression for the verb that tells its time.
class Search {
 public:
  Search(const Document& document, std::uint32_t first, std::uint32_t last)
      : document_(document), reader_(document), first_(first), last_(last) {
    const language::Sentence sentence = sentence_of(document, first);
    size_ = std::max(sentence.last, last);
    hint_ = size_;
    fixture_ = size_;
    floor_ = first;
    named_for_ = first > sentence.first &&
                 preposition_kind(document.tokens[first - 1], document.text) == Preposition::for_;
    while (floor_ > sentence.first && first - floor_ < k_reach && !is_stop(document, floor_ - 1))
      --floor_;
  }

  [[nodiscard]] Tense run() {
    // "Wednesday is the deadline"
    if (last_ < size_ && reader_.is_told_of(first_, last_)) return told(last_, Tense::future);
    // "as soon as Wednesday"
    if (first_ >= floor_ + 2 && is_soon(document_.tokens[first_ - 2], document_.text))
      return told(first_ - 2, Tense::ahead);
    if (reader_.sets_date(first_, last_, size_)) return told(first_ - 2, Tense::ahead);
    if (follows_recording()) return told(first_ - 1, Tense::past);
    if (reader_.has_been_called_off(last_, size_)) return told(last_, Tense::ahead);
    if (first_ - floor_ <= k_governed && !named_for_ &&
        reader_.opens_participle(floor_, first_, last_))
      return told(floor_, Tense::past);
    if (closes_aside()) return told(last_, Tense::past);
    const bool opens =
        reader_.opens_clause(first_, floor_) || reader_.joins_clause(first_, last_, floor_);
    if (opens)
      if (const Tense tense = behind(); tense != Tense::unknown) return tense;
    if (const Tense tense = before(); tense != Tense::unknown) return tense;
    if (to_be_ && !present_) return told(*to_be_, Tense::ahead);
    if (present_ && hint_ != size_) return told(hint_, Tense::ahead);
    // "Negotiators meet again on Friday, officials said"
    if (hint_ < first_ && first_ - hint_ <= k_close && reader_.stands_behind_plural(hint_, floor_))
      return told(hint_, Tense::ahead);
    if (!opens)
      if (const Tense tense = behind(); tense != Tense::unknown) return tense;
    if (hint_ != size_) return told(hint_, Tense::ahead);
    // "Bavaria votes on Sunday.": no other word can be the verb.
    if (!present_ && fixture_ != size_ && first_ - fixture_ <= k_close)
      return told(fixture_, Tense::future);
    // "Watch it on Sunday", "Don't miss Sunday's fair"
    const Token& opening = document_.tokens[floor_];
    if (!present_ && floor_ < first_ && opening.capitalised && is_order(opening, document_.text))
      return told(floor_, Tense::ahead);
    return present_ ? Tense::present : Tense::unknown;
  }
  /// The word that told, where one did.
  [[nodiscard]] std::optional<std::uint32_t> cue() const noexcept { return cue_; }

 private:
  /// "from Friday", "from noon on Friday"
  [[nodiscard]] bool opens_with_from() const {
    const auto led_by = [&](std::uint32_t at, Preposition wanted) {
      return at >= floor_ && preposition_kind(document_.tokens[at], document_.text) == wanted;
    };
    if (led_by(first_ - 1, Preposition::from)) return true;
    return first_ >= floor_ + 3 && led_by(first_ - 1, Preposition::on) &&
           led_by(first_ - 3, Preposition::from) &&
           is_one_of(k_hours, document_.text_of(document_.tokens[first_ - 2]));
  }
  /// "is back from Friday", "are covered from Friday", but not "is flat from March".
  [[nodiscard]] bool opens_stretch(std::uint32_t verb) const {
    if (!opens_with_from()) return false;
    const Verb state = verb_kind(document_.tokens[verb + 1], document_.text);
    return state == Verb::place || state == Verb::particle || state == Verb::halts ||
           state == Verb::modal || reader_.is_done_to(verb);
  }
  /// A modal stands right behind the expression.
  [[nodiscard]] bool follows_modal() const {
    if (last_ >= size_) return false;
    const Verb kind = verb_kind(document_.tokens[last_], document_.text);
    return kind == Verb::future || kind == Verb::may || kind == Verb::could;
  }
  /// "sets off at 6pm on the 19th, led by a band": who does it with whom, and not when.
  [[nodiscard]] bool opens_agent(std::uint32_t at) const {
    return at > last_ && at + 1 < size_ && document_.text_of(document_.tokens[at - 1]) == "," &&
           document_.text_of(document_.tokens[at + 1]) == "by";
  }
  /// "The court, which sits in Lima, on Friday sentenced": behind an aside, right before its verb.
  [[nodiscard]] bool closes_aside() const {
    if (first_ < floor_ + 2 || last_ >= size_) return false;
    const bool led =
        preposition_kind(document_.tokens[first_ - 1], document_.text) == Preposition::on;
    return led && document_.text_of(document_.tokens[first_ - 2]) == "," &&
           reader_.verb_at(last_, last_) == Tense::past;
  }
  /// "footage from Friday", "pictures from between 2 and 4 on Friday"
  [[nodiscard]] bool follows_recording() const {
    constexpr std::uint32_t k_span = 7;  // tokens of "from between 2 am and 4 am on"
    for (std::uint32_t at = first_; at-- > floor_ && first_ - at <= k_span;) {
      const Token& token = document_.tokens[at];
      const bool from = preposition_kind(token, document_.text) == Preposition::from;
      if (from)
        return at > floor_ && is_one_of(k_recordings, document_.text_of(document_.tokens[at - 1]));
      if (reader_.verb_at(at, floor_) != Tense::unknown) return false;
    }
    return false;
  }
  /// The next comma; the end of the sentence where there is none near.
  [[nodiscard]] std::uint32_t comma_behind(std::uint32_t at) const {
    const std::uint32_t end = std::min(size_, at + k_reach);
    while (at < end && document_.text_of(document_.tokens[at]) != ",") ++at;
    return at < end ? at : size_;
  }
  /// ", passed", ", first passed"
  [[nodiscard]] bool opens_aside(std::uint32_t verb) const {
    const auto comma = [&](std::uint32_t at) {
      return document_.text_of(document_.tokens[at]) == ",";
    };
    return (verb > floor_ && comma(verb - 1)) || (verb > floor_ + 1 && comma(verb - 2));
  }
  /// "On Friday, a court will", "Friday, a court will"
  [[nodiscard]] bool opens_sentence() const {
    return first_ == floor_ ||
           (first_ == floor_ + 1 &&
            preposition_kind(document_.tokens[floor_], document_.text) != Preposition::none);
  }
  /// "Also on Friday, a bus", "In Lima on Friday, a bus": no verb and no hint of one before, but
  /// what leads to a subject.
  [[nodiscard]] bool opens_alone() const {
    if (hint_ < first_ || fixture_ < first_ || last_ >= size_ ||
        document_.text_of(document_.tokens[last_]) != ",")
      return false;
    const bool led =
        preposition_kind(document_.tokens[floor_], document_.text) != Preposition::none ||
        is_one_of(k_leads, document_.text_of(document_.tokens[floor_]));
    if (!led) return false;
    for (std::uint32_t at = floor_; at < first_; ++at)
      if (reader_.verb_at(at, floor_) != Tense::unknown) return false;
    return true;
  }
  /// "Leeds v Derby, 3 p.m. Saturday: the two met in May": what stands behind tells of more.
  [[nodiscard]] bool labels() const {
    return last_ < size_ && !document_.tokens[first_].line_start && first_ > floor_ &&
           document_.text_of(document_.tokens[last_]) == ":";
  }
  /// ", and he", ", but they": a subject behind the comma.
  [[nodiscard]] bool opens_next_clause(std::uint32_t at) const {
    if (document_.text_of(document_.tokens[at - 1]) != "," || at + 1 >= size_) return false;
    const std::string_view link = document_.text_of(document_.tokens[at]);
    return (link == "and" || link == "but") &&
           verb_kind(document_.tokens[at + 1], document_.text) == Verb::subject;
  }
  /// "an election the king called": an article right behind a noun.
  [[nodiscard]] bool opens_contact_clause(std::uint32_t at) const {
    if (at <= last_ + 1 || cue_of(document_.tokens[at], document_.text) != Cue::article)
      return false;
    const Token& noun = document_.tokens[at - 1];
    return noun.is_word() && !is_determiner(noun, document_.text) &&
           preposition_kind(noun, document_.text) == Preposition::none &&
           verb_kind(noun, document_.text) == Verb::none;
  }
  /// "a win on Sunday", "a win over Spain on Sunday": the expression may belong to the noun.
  [[nodiscard]] bool completes(std::uint32_t noun) const {
    const Preposition led = preposition_kind(document_.tokens[first_ - 1], document_.text);
    return first_ - noun == 1 ||
           (first_ - noun <= k_complement && (led == Preposition::on || led == Preposition::in));
  }
  /// "said", or "that" from there on.
  [[nodiscard]] bool opens_speech(std::uint32_t verb) const {
    for (std::uint32_t at = verb; at < first_; ++at)
      if (reader_.is_clause(at) || cue_of(document_.tokens[at], document_.text) == Cue::speech)
        return true;
    return false;
  }
  /// "In May, birds that bred": right behind a relative pronoun, where the expression opens the
  /// sentence.
  [[nodiscard]] bool tells_of_subject(std::uint32_t verb) const {
    const auto led = [&](std::uint32_t at) {
      return preposition_kind(document_.tokens[at], document_.text) != Preposition::none;
    };
    const bool opens = first_ == floor_ || (first_ == floor_ + 1 && led(floor_));
    return opens && verb > last_ + 2 && !led(last_) &&
           is_relative(document_.tokens[verb - 1], document_.text) &&
           document_.tokens[verb - 2].is_word();
  }
  static bool tells(Tense tense) noexcept {
    return tense == Tense::past || tense == Tense::future || tense == Tense::ahead;
  }
  Tense told(std::uint32_t at, Tense tense) noexcept {
    cue_ = at;
    return tense;
  }

  Tense before() {
    for (std::uint32_t at = first_; at-- > floor_;) {
      if (const Tense led = by_what_leads_to(at); led != Tense::unknown) return led;
      if (first_ - at <= k_governed && reader_.yet_to_be(at)) {
        if (at > floor_ && document_.text_of(document_.tokens[at - 1]) == ",")
          return told(at, Tense::ahead);
        to_be_ = at;
      }
      if (reader_.joins_plan(at)) return told(at, Tense::future);
      const Tense tense = reader_.verb_at(at, floor_);
      if (const Tense seen = by_what_was_hinted(at, tense); seen != Tense::unknown) return seen;
      if (tells(tense)) return told(at, tense);
      if (tense == Tense::present) return by_present(at);
      if (hint_ == size_ && reader_.hints_ahead(at)) hint_ = at;
      if (at == floor_ + 1 && reader_.is_fixture(at) && document_.tokens[floor_].capitalised)
        fixture_ = at;
      if (hint_ == at && reader_.resumes(at)) return told(at, Tense::ahead);
      // "a trip planned for Friday": nothing but the plan governs the day.
      if (first_ - at <= k_governed && reader_.plans(at)) return told(at, Tense::future);
    }
    return Tense::unknown;
  }

  /// A word that governs the expression, whatever the verb of the clause.
  Tense by_what_leads_to(std::uint32_t at) {
    const std::uint32_t far = first_ - at;
    if ((far <= k_governed && (reader_.leads_up(at) || reader_.arranges(at))) ||
        (far <= k_awaited && reader_.awaits(at)))
      return told(at, Tense::future);
    if (far == 2 && reader_.looks_forward(at)) return told(at, Tense::ahead);
    if (far <= 2 && reader_.puts_off(at, last_)) return told(at, Tense::ahead);
    if (far <= 2 && reader_.comes_out(at)) return told(at, Tense::ahead);
    if (far <= k_governed && reader_.accuses(at, first_)) return told(at, Tense::past);
    if (far <= k_complement && reader_.opens_way(at)) return told(at, Tense::ahead);
    const bool on = far == 2 && preposition_kind(document_.tokens[first_ - 1], document_.text) ==
                                    Preposition::on;
    if ((on || far == 1) && reader_.states(at, last_)) return told(at, Tense::past);
    if (completes(at) && reader_.recalls(at, floor_)) return told(at, Tense::past);
    if (far <= k_close && (reader_.follows_subject(at) || reader_.opens_relative(at)))
      return told(at, Tense::future);
    return Tense::unknown;
  }

  /// A verb of `tense` at `at` that leads to what stood behind it and looks ahead.
  Tense by_what_was_hinted(std::uint32_t at, Tense tense) {
    const bool past = tense == Tense::past;
    if (past && first_ - at <= k_complement && reader_.shares_passive(at, first_, floor_))
      return told(at, Tense::future);
    const bool hinted = past && hint_ != size_;
    if (hinted && reader_.opens_infinitive(hint_)) {
      // "has invited them to meet on Tuesday": the perfect has no day of its own.
      // So has what was ordered: "told them to leave on Friday".
      if (reader_.is_perfect(at) || (reader_.intends(at) && !reader_.looks_back(hint_, first_)))
        return told(hint_, Tense::ahead);
      const bool near = first_ - hint_ <= k_governed;
      // "The law, passed in 2019, requires firms to report by July": what was is of the aside.
      if (near && opens_aside(at) && comma_behind(at) < hint_) return told(hint_, Tense::ahead);
      // "cleared the way for talks to open on Friday"
      if (near && reader_.aims(at, hint_)) return told(hint_, Tense::ahead);
    }
    if ((past || (tense == Tense::unknown && named_for_)) && reader_.convenes(at, first_))
      return told(at, Tense::ahead);
    // "Officials said schools reopen Monday"
    if (hinted && first_ - hint_ <= k_close &&
        (reader_.reported(hint_, at) || reader_.coordinated(hint_, at)))
      return told(hint_, Tense::ahead);
    // "said that a wave in the autumn could be worse": the verb right behind tells.
    if (past && follows_modal() && opens_speech(at)) return told(last_, Tense::ahead);
    return Tense::unknown;
  }

  Tense by_present(std::uint32_t at) {
    if (first_ - at <= k_governed && reader_.arranged(at)) return told(at, Tense::future);
    if (is_pictured(document_.tokens[at], document_.text)) return told(at, Tense::past);
    // "the deadline is Friday", "the vote is on 5 August", "the fair is back from Friday"
    if (first_ - at <= 2 || reader_.leads_straight(at, first_) || reader_.is_of_next(at, floor_) ||
        opens_stretch(at))
      return told(at, Tense::future);
    present_ = true;
    return Tense::unknown;
  }

  Tense behind() {
    std::uint32_t plan = size_;
    std::optional<std::uint32_t> relative;  // the verb of a clause about the subject
    Tense of_relative = Tense::unknown;
    if (labels()) return Tense::unknown;
    for (std::uint32_t at = last_; at < size_ && at < last_ + k_reach; ++at) {
      if (is_stop(document_, at) || reader_.closes_quote(at)) break;
      if (opens_agent(at)) {
        const std::uint32_t comma = opens_sentence() ? comma_behind(at) : size_;
        if (comma == size_) break;
        at = comma;  // "On Friday, the bridge, built by Lumex, was sold"
        continue;
      }
      if (plan != size_ && reader_.is_clause(at)) break;
      // "They play Peru on Friday, a match put off in May": told of the match.
      const bool aside = at > last_ && document_.text_of(document_.tokens[at - 1]) == "," &&
                         is_indefinite(document_.tokens[at], document_.text);
      if (aside && !opens_sentence() && !opens_alone() && !reader_.opens_clause(first_, floor_))
        break;
      // "They open a series on Friday, and he has been ill": a clause of its own
      if (at > last_ && hint_ < first_ && reader_.is_base(hint_) && opens_next_clause(at)) break;
      // "Ministers meet on Friday in a city that was bombed": of the city.
      if (at > last_ && hint_ < first_ && reader_.is_base(hint_) &&
          is_relative(document_.tokens[at], document_.text))
        break;
      // "Voters go to the polls on Friday in an election the king called": of the election.
      if (hint_ < first_ && reader_.is_base(hint_) && opens_contact_clause(at)) break;
      // "Ministers meet on Friday to discuss the plan agreed in May": what for, not what was.
      if (hint_ < first_ && reader_.is_base(hint_) && reader_.opens_purpose(at)) break;
      const Tense tense = reader_.verb_at(at, last_);
      // "On Friday the party plans to", but "government plans to cut it were dropped"
      if (tells(tense) && plan != size_ && !reader_.is_auxiliary(at))
        return told(plan, Tense::future);
      // "By May birds that bred in Alberta will be back": it is the verb behind that tells.
      if (tells(tense) && !relative && tells_of_subject(at)) {
        relative = at;
        of_relative = tense;
        continue;
      }
      // "On Friday, a man who wanted to leave was held"
      if (tells(tense) && relative && at == *relative + 1 &&
          document_.text_of(document_.tokens[at]) == "to")
        continue;
      if (tells(tense)) return told(at, tense);
      // "On Friday, the charity is flying out tents"
      if (tense == Tense::present && first_ == floor_ + 1 && reader_.is_copula(at) &&
          preposition_kind(document_.tokens[floor_], document_.text) == Preposition::on &&
          reader_.leads_participle(at))
        return told(at, Tense::future);
      // "Bookings for July are up, it said"
      if (tense == Tense::present && at - last_ <= k_subject && reader_.is_copula(at)) {
        present_ = true;
        break;
      }
      if (hint_ == size_ && reader_.hints_ahead(at)) hint_ = at;
      if (plan == size_ && reader_.plans_to(at)) plan = at;
    }
    if (plan != size_) return told(plan, Tense::future);
    return relative ? told(*relative, of_relative) : Tense::unknown;
  }

  const Document& document_;
  VerbReader reader_;
  std::uint32_t first_;
  std::uint32_t last_;
  std::uint32_t size_ = 0;
  std::uint32_t floor_ = 0;
  std::uint32_t hint_ = 0;              ///< a word that only hints at what is ahead
  std::uint32_t fixture_ = 0;           ///< the second word, which may be a present verb or a noun
  std::optional<std::uint32_t> to_be_;  ///< "to" of what is to be done, with no verb before it
  bool present_ = false;
  bool named_for_ = false;  ///< "for" leads the expression
  std::optional<std::uint32_t> cue_;
};

}  // namespace

Tense tense_near(const Document& document, std::uint32_t first, std::uint32_t last,
                 std::uint32_t* cue) {
  Search search(document, first, last);
  const Tense tense = search.run();
  if (cue != nullptr && search.cue()) *cue = *search.cue();
  return tense;
}

}  // namespace dateline::temporal
