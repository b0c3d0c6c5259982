// SPDX-License-Identifier: Apache-2.0
#include "sentence/parsed.hpp"

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
  while (count < few_.size() && next_sentence_ < document_.sentences.size()) {
    const language::Sentence& sentence = document_.sentences[next_sentence_];
    ParsedSentence& piece = few_[count];
    piece.first = std::max(sentence.first, next_token_);
    piece.last = std::min(sentence.last, piece.first + k_longest_piece);
    piece.opens_block = sentence.block_start && piece.first == sentence.first;
    next_token_ = piece.last;
    if (next_token_ == sentence.last) ++next_sentence_;
    if (piece.first < piece.last) ++count;
  }
  return std::span{few_}.first(count);
}

void ParsedSentences::parse(std::span<ParsedSentence> sentences) {
  for (ParsedSentence& each : sentences) {
    each.parse.clear();
    each.dateline = read_sentence_words(document_, entries_, each.first, each.last, timexes_,
                                        next_timex_, each.parse.words);
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
