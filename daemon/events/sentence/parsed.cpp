// SPDX-License-Identifier: Apache-2.0
#include "sentence/parsed.hpp"

#include "grammar/marks.hpp"
#include "grammar/tags.hpp"
#include "layout/agenda.hpp"
#include "layout/notice.hpp"
#include "sentence/sentence_words.hpp"
#include "sentence/sources.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

// A longer sentence is no prose; it is read in pieces of this many tokens, so that what is not
// linear in a sentence stays linear in the text.
constexpr std::uint32_t k_longest_piece = 250;

bool has_time(std::span<const Word> words) {
  return std::any_of(words.begin(), words.end(), [](const Word& word) { return word.timex >= 0; });
}

/// The first that ends behind `begin`.
std::size_t first_timex(std::span<const Timex> timexes, std::uint32_t begin) {
  const auto found = std::partition_point(
      timexes.begin(), timexes.end(), [&](const Timex& timex) { return timex.range.end <= begin; });
  return static_cast<std::size_t>(found - timexes.begin());
}

bool has_event_noun(const Parse& parse) {
  return std::any_of(parse.words.begin(), parse.words.end(),
                     [](const Word& word) { return word.entry->noun != nullptr; });
}

bool is_telling(const Parse& parse, std::span<const Timex> timexes) {
  return !parse.groups.empty() || has_event_noun(parse) || agenda_line(parse, timexes) ||
         notice_of(parse, timexes) || names_match(parse);
}

}  // namespace

const ParsedSentence* ParsedSentences::next() {
  if (given_ == count_) {
    const std::span<ParsedSentence> few = cut();
    parse(few);
    count_ = few.size();
    given_ = 0;
  }
  return given_ == count_ ? nullptr : &few_[given_++];
}

ParsedSentences::Few& ParsedSentences::kept() {
  thread_local Few few;
  return few;
}

/// The tokens of the next few.
std::span<ParsedSentence> ParsedSentences::cut() {
  std::size_t count = 0;
  while (count < few_.size() && (!asides_.empty() || next_sentence_ < document_.sentences.size())) {
    ParsedSentence& piece = few_[count];
    piece.aside = !asides_.empty();
    if (piece.aside) {
      piece.first = asides_.back().first;
      piece.last = asides_.back().last;
      piece.whole = asides_.back().whole;
      piece.named = asides_.back().named;
      piece.opens_block = false;
      asides_.pop_back();
      ++count;
      continue;
    }
    cut_sentence(piece);
    if (piece.first == piece.last) continue;
    note_asides(piece);
    ++count;
  }
  return std::span{few_}.first(count);
}

/// The next sentence, or as much of it as is read at once.
void ParsedSentences::cut_sentence(ParsedSentence& piece) {
  const language::Sentence& sentence = document_.sentences[next_sentence_];
  piece.first = std::max(sentence.first, next_token_);
  piece.last = std::min(sentence.last, piece.first + k_longest_piece);
  piece.opens_block = sentence.block_start && piece.first == sentence.first;
  next_token_ = piece.last;
  if (next_token_ == sentence.last) ++next_sentence_;
}

/// Asides in brackets that tell something of their own; read_words() leaves them out.
void ParsedSentences::note_asides(const ParsedSentence& piece) {
  const ByteRange whole{document_.tokens[piece.first].begin, document_.tokens[piece.last - 1].end};
  for (std::uint32_t at = piece.first; at < piece.last; ++at) {
    if (document_.tokens[at].is_word()) continue;
    if (look_of(document_.text_of(document_.tokens[at])) != '(') continue;
    const std::uint32_t close = closing_bracket(document_, at, piece.last);
    if (close == 0) continue;
    const std::uint32_t named = name_before(at, piece.first);
    if (named < at && opens_with_participle(at + 1, close))
      asides_.push_back({at + 1, close, whole, named});
    else if (is_clause(at + 1, close))
      asides_.push_back({at + 1, close, whole, at + 1});
    at = close;
  }
  std::reverse(asides_.begin(), asides_.end());
}

/// All of some expression of time stands there.
bool ParsedSentences::is_dated(std::uint32_t first, std::uint32_t last) const {
  const ByteRange range{document_.tokens[first].begin, document_.tokens[last - 1].end};
  const auto timex = first_timex(timexes_, range.begin);
  return timex < timexes_.size() && timexes_[timex].range.end <= range.end;
}

/// "sold to Bolt in May", "arrested on Friday".
bool ParsedSentences::opens_with_participle(std::uint32_t first, std::uint32_t last) const {
  constexpr std::uint32_t k_fewest = 2;
  const Entry& entry = entries_[first];
  return last - first >= k_fewest && entry.verb != nullptr && (entry.forms & k_participle) != 0 &&
         !document_.tokens[first].capitalised && is_dated(first, last);
}

/// "Nord Foods" of "Nord Foods (sold in May)": where it begins; `bracket` where no name stands
/// there.
std::uint32_t ParsedSentences::name_before(std::uint32_t bracket, std::uint32_t from) const {
  constexpr std::uint32_t k_longest_name = 6;
  const auto is_of_name = [&](std::uint32_t at) {
    const language::Token& token = document_.tokens[at];
    const auto timex = first_timex(timexes_, token.begin);
    const bool time = timex < timexes_.size() && timexes_[timex].range.begin <= token.begin;
    return token.is_word() && token.capitalised && !time;
  };
  std::uint32_t first = bracket;
  while (first > from && is_of_name(first - 1)) --first;
  const bool led = first > from && entries_[first - 1].is(k_preposition);  // "the mayor of Lima"
  return led || bracket - first > k_longest_name ? bracket : first;
}

/// "the tour was announced in March", but not "March 3", "based in Lima since 2013", "which Peru
/// says Chile backed in 2023".
bool ParsedSentences::is_clause(std::uint32_t first, std::uint32_t last) const {
  constexpr std::uint32_t k_fewest = 4;
  if (last - first < k_fewest || entries_[first].is(k_relative)) return false;
  if (!is_dated(first, last)) return false;
  for (std::uint32_t at = first + 1; at < last; ++at)
    if (entries_[at].verb != nullptr && !entries_[at - 1].is(k_to)) return true;
  return false;
}

/// "Nord Foods, sold in May": the aside with the name that it tells more of, and its bracket for a
/// comma, as if it stood between commas; "Ruiz died in 2011" of "Ruiz (died in 2011)".
void ParsedSentences::read_aside_words(ParsedSentence& aside) {
  std::vector<Word>& words = aside.parse.words;
  const language::Token& bracket = document_.tokens[aside.first - 1];
  std::size_t timex = first_timex(timexes_, document_.tokens[aside.named].begin);
  read_words(document_, entries_, aside.named, aside.first - 1, timexes_, timex, words);
  if (!entries_[aside.first].verb->intransitive) {
    Word& comma = words.emplace_back();
    comma.begin = bracket.begin;
    comma.end = bracket.end;
    comma.text = WordText{document_.text_of(bracket)};
    comma.entry = &empty_entry();
    comma.mark = ',';
  }
  read_words(document_, entries_, aside.first, aside.last, timexes_, timex, words);
}

void ParsedSentences::parse(std::span<ParsedSentence> sentences) {
  for (ParsedSentence& each : sentences) {
    each.parse.clear();
    if (each.aside && each.named < each.first) {
      each.dateline = {};
      read_aside_words(each);
      each.parse.timed = has_time(each.parse.words);
      continue;
    }
    std::size_t aside_timex =
        each.aside ? first_timex(timexes_, document_.tokens[each.first].begin) : 0;
    each.dateline = read_sentence_words(document_, entries_, each.first, each.last, timexes_,
                                        each.aside ? aside_timex : next_timex_, each.parse.words);
    each.parse.timed = has_time(each.parse.words);
  }
  for (ParsedSentence& each : sentences) tag_words(each.parse.words, names_, openers_);
  for (ParsedSentence& each : sentences) find_chunks(each.parse);
  for (ParsedSentence& each : sentences) find_verb_groups(each.parse);
  for (ParsedSentence& each : sentences) each.telling = is_telling(each.parse, timexes_);
  for (ParsedSentence& each : sentences)
    if (each.telling) find_clauses(each.parse);
  for (ParsedSentence& each : sentences) {
    if (!each.telling) continue;
    attach_times(each.parse, timexes_, each.times);
    each.attribution = attribution(each.parse);
  }
}

}  // namespace dateline::events
