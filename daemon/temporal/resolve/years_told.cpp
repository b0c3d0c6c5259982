// SPDX-License-Identifier: Apache-2.0
// The year that was told before a date without one: by a list, a heading, a clause, a contest.
#include "language/token.hpp"
#include "lexicon/guard_words.hpp"
#include "lexicon/topic_words.hpp"
#include "resolve/resolver.hpp"
#include "tense/tense_words.hpp"

namespace dateline::temporal {

using date::days;

/// "June, July and Aug.": the month before it stands in the same list.
bool Resolver::lists_month() const {
  constexpr std::uint32_t k_longest = 4;
  const std::uint32_t first = first_token();
  if (!anchor_ || anchor_->grain != Grain::month || first - anchor_token_ > k_longest) return false;
  for (std::uint32_t at = anchor_token_ + 1; at < first; ++at) {
    const std::string_view link = document_.text_of(document_.tokens[at]);
    if (link != "," && link != "." && !language::equal_folded(link, "and") &&
        !language::equal_folded(link, "or"))
      return false;
  }
  return !document_.tokens[first].block_start;
}

/// "killed in January 2011 ... shot on Jan. 4": the month just said with its year, where that of
/// the news is not near.
std::optional<std::int32_t> Resolver::year_of_said_month(std::int32_t month) {
  constexpr std::uint32_t k_near = 100;  // tokens
  if (!said_ || said_->grain != Grain::month || said_->month() != month ||
      first_token() - said_token_ > k_near)
    return std::nullopt;
  if (said_heads_) return said_->year();  // "MAY 2010" above "On May 4 the slick arrives"
  if (tense() != Tense::past) return std::nullopt;
  const days off = month_moment(day_moment(today()).year(), month).first() - today();
  if (off <= k_of_news && off >= -k_of_news) return std::nullopt;
  return said_->year();
}

/// "2010" or "APRIL 2010" on a line of its own, and right below it "April 20 - A blast kills 11":
/// the year of all dates up to another heading, save of what "will be".
std::optional<std::int32_t> Resolver::year_of_heading(std::int32_t month) {
  constexpr std::int32_t k_turn = 8;  // months back that are those of the next year
  if (!heading_) return std::nullopt;
  if (first_token() == heading_token_) heading_read_ = true;
  if (!heading_read_) return std::nullopt;
  for (; heading_token_ < first_token(); ++heading_token_)
    if (is_heading(heading_token_) && heading_token_ != anchor_token_) {  // but "January" heads too
      heading_.reset();
      return std::nullopt;
    }
  if (will_be()) return std::nullopt;
  const bool turns = heading_->grain == Grain::month && heading_->month() - month >= k_turn;
  return heading_->year() + (turns ? 1 : 0);
}

/// "In 2018 he was shot on Oct. 2", "Last year it flooded in March", "in 1986, when prices fell in
/// March": the year is that of the whole clause.
bool Resolver::of_opening_year() const {
  const auto& tokens = document_.tokens;
  const std::uint32_t at = anchor_token_;
  if (anchor_->grain != Grain::year || !anchor_in_sentence()) return false;
  const auto begins = [&](std::uint32_t back) {  // "Last year", "In 2018", "Back in 2018"
    if (back > at || !tokens[at - back].capitalised) return false;
    const std::uint32_t word = at - back;
    return word == 0 || tokens[word].block_start || !tokens[word - 1].is_word();
  };
  const Preposition led = preposition_before(document_, at);
  const bool within = led == Preposition::in || led == Preposition::during;
  const bool opens = begins(0) || (within && (begins(1) || begins(2)));
  const bool when = document_.text_of(tokens[anchor_last_]) == "," &&
                    document_.text_of(tokens[anchor_last_ + 1]) == "when";
  if ((!opens && !when) || cue_of(tokens[anchor_last_], document_.text) == Cue::clitic)
    return false;  // "Last year's winner"
  for (std::uint32_t word = anchor_last_; word < first_token(); ++word) {
    const Verb kind = verb_kind(tokens[word], document_.text);
    const bool clause = kind == Verb::clause && !(when && word == anchor_last_ + 1);
    const bool joined = word > anchor_last_ && document_.text_of(tokens[word - 1]) == "," &&
                        document_.text_of(tokens[word]) == "and";
    if (clause || joined || kind == Verb::contrast) return false;
  }
  return true;
}

/// "opened in May 2009 and closed in August": a past year that was said holds for what follows.
bool Resolver::keeps_year() {
  if (!anchor_ || !today_ || anchor_->year() >= day_moment(today()).year()) return false;
  return of_opening_year() ||
         (year_said_ &&
          ((history_ && anchor_in_sentence()) || (label_ && anchor_near()) ||
           (anchor_in_sentence() && anchor_->grain >= Grain::season && !anchor_aside())));
}

/// "The 2026 World Cup will open on June 11": a contest is of the year that it is held in, unless a
/// thing of it is spoken of ("World Cup draw").
std::optional<std::int32_t> Resolver::year_of_contest() {
  constexpr std::uint32_t k_name = 4;  // tokens
  if (!said_ || said_->grain != Grain::year || !in_sentence(said_token_)) return std::nullopt;
  const std::int32_t off = said_->year() - day_moment(today()).year();
  for (std::uint32_t at = said_token_ + 1; at + 1 < first_token() && at <= said_token_ + k_name;
       ++at) {
    if (!is_contest(document_.tokens[at], document_.text)) continue;
    const language::Token& next = document_.tokens[at + 1];
    const bool whole = verb_kind(next, document_.text) != Verb::none ||
                       preposition_kind(next, document_.text) != Preposition::none ||
                       (document_.text_of(next) == "," && at + 2 < first_token() &&
                        verb_kind(document_.tokens[at + 2], document_.text) != Verb::clause);
    const bool told = off > 0 ? points_ahead() : off == 0 || tense() == Tense::past;
    return whole && told ? std::optional(said_->year()) : std::nullopt;
  }
  return std::nullopt;
}

/// "from April to June", "April through June": behind the time that opens the stretch.
bool Resolver::goes_on_to_here() const {
  const Preposition led = preposition_before(document_, first_token());
  return led == Preposition::to || (led == Preposition::until && first_token() == anchor_last_ + 1);
}

/// "moved up from October to July 30": what it is moved to comes before what it is moved from.
bool Resolver::brought_forward() const {
  if (anchor_token_ < 2 || preposition_before(document_, anchor_token_) != Preposition::from)
    return false;
  const std::string_view word = document_.text_of(document_.tokens[anchor_token_ - 2]);
  return word == "up" || word == "forward";
}

/// "quit in September 2022, was arrested in March and freed in May": one after the other.
bool Resolver::tells_in_row() const {
  if (!anchor_in_sentence()) return false;
  for (std::uint32_t at = anchor_last_; at < first_token(); ++at) {
    const language::Token& word = document_.tokens[at];
    if (verb_kind(word, document_.text) == Verb::clause ||
        preposition_kind(word, document_.text) == Preposition::after ||
        language::equal_folded(document_.text_of(word), "had"))
      return false;
  }
  return true;
}

}  // namespace dateline::temporal
