// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/byte_range.hpp"
#include "dateline/timex.hpp"
#include "grammar/parse.hpp"
#include "grammar/tags.hpp"
#include "language/document.hpp"
#include "names/names.hpp"
#include "times/times.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace dateline::events {

/// A sentence, a piece of one that is too long, or an aside in brackets, with all that its own
/// words say of how it hangs together.
struct ParsedSentence {
  /// Tokens between brackets, and the sentence around them.
  struct Aside {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    ByteRange whole;
    std::uint32_t named = 0;  ///< where the name before "(sold in May)" begins; else `first`
  };

  std::uint32_t first = 0;  ///< token
  std::uint32_t last = 0;
  bool opens_block = false;
  bool aside = false;       ///< "(it was sold in May)": read by itself, behind its sentence
  ByteRange whole;          ///< the sentence that it is said in
  std::uint32_t named = 0;  ///< of "(sold in May)": where the name before it begins; else `first`
  ByteRange dateline;       ///< "LONDON, March 3 -": stood before it
  bool telling = true;      ///< may say that something happens; else that is all
  Parse parse;
  SentenceTimes times;
  std::uint32_t attribution = k_nothing;  ///< "according" of "according to the police"
};

/// The sentences of a document, parsed a few at a time: each step of the parse runs over all of the
/// few before the next one does, as the steps together are more code than a processor keeps at
/// hand.
class ParsedSentences {
 public:
  /// All of them outlive it.
  ParsedSentences(const language::Document& document, const TokenEntries& entries,
                  std::span<const Timex> timexes, const Names& names)
      : document_(document), entries_(entries), timexes_(timexes), names_(names), few_(kept()) {}

  /// The next sentence, good until one is asked for again; nullptr behind the last.
  const ParsedSentence* next();

 private:
  static constexpr std::size_t k_at_a_time = 16;

  using Few = std::array<ParsedSentence, k_at_a_time>;

  /// The same for all texts that a thread reads, one after the other: what a sentence takes is then
  /// at hand for the next one.
  static Few& kept();
  std::span<ParsedSentence> cut();
  void cut_sentence(ParsedSentence& piece);
  void note_asides(const ParsedSentence& piece);
  [[nodiscard]] bool is_dated(std::uint32_t first, std::uint32_t last) const;
  [[nodiscard]] bool is_clause(std::uint32_t first, std::uint32_t last) const;
  [[nodiscard]] bool opens_with_participle(std::uint32_t first, std::uint32_t last) const;
  [[nodiscard]] std::uint32_t name_before(std::uint32_t bracket, std::uint32_t from) const;
  void read_aside_words(ParsedSentence& aside);
  void parse(std::span<ParsedSentence> sentences);

  const language::Document& document_;
  const TokenEntries& entries_;
  std::span<const Timex> timexes_;
  const Names& names_;
  std::size_t next_sentence_ = 0;
  std::uint32_t next_token_ = 0;  ///< of that sentence; 0 where all of it is to come
  std::size_t next_timex_ = 0;
  std::vector<ParsedSentence::Aside> asides_;  ///< to be read next, the last one first
  NamedOpeners openers_;
  Few& few_;
  std::size_t count_ = 0;
  std::size_t given_ = 0;
};

}  // namespace dateline::events
