// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/byte_range.hpp"
#include "grammar/words.hpp"

#include <cstdint>
#include <vector>

namespace dateline::events {

/// Words [first, last) of a sentence.
struct WordRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;

  [[nodiscard]] bool empty() const noexcept { return first >= last; }
  [[nodiscard]] bool contains(std::uint32_t at) const noexcept { return first <= at && at < last; }
};

/// A noun phrase without what follows its head.
struct Chunk {
  WordRange range;
  std::uint32_t head = 0;
};

enum class Tense : std::uint8_t { none, past, present, future };

/// Modality that an auxiliary carries.
enum class Mood : std::uint8_t { plain, will, would, may, can, should, must };

inline constexpr std::uint32_t k_nothing = 0xFFFFFFFF;

/// Auxiliaries and the verb that they carry.
struct VerbGroup {
  WordRange range;
  std::uint32_t head = 0;
  const VerbSense* sense = nullptr;  ///< nullptr for plain "be" and "have"
  Tense tense = Tense::none;
  Mood mood = Mood::plain;
  bool finite = false;
  bool infinitive = false;  ///< after "to"
  bool passive = false;
  bool perfect = false;
  bool progressive = false;
  bool negated = false;
  bool awaited = false;  ///< "will not open until May": opens then, and is not negated
  bool reduced = false;  ///< a participle that tells more of the noun before it
  const GovernorRow* governor = nullptr;  ///< "plans" of "plans to meet"
  std::uint32_t governed_by = k_nothing;  ///< verb group of the governor
  std::uint32_t governs = k_nothing;      ///< verb group that this one governs
  WordRange subject;                      ///< empty where there is none
  WordRange apposition;                   ///< "a lawyer for the firm, Ana Ruiz, said"
  WordRange question;                     ///< "on how to pay" of "a vote on how to pay is due"
  WordRange object;                       ///< complement, to the end of the clause
  WordRange aside;  ///< inside the object: "Ruiz, 45," of "found Ruiz, 45, guilty"
  WordRange gap;  ///< the object that stands before: "the lander" of "the lander that it unveiled"
  std::uint32_t antecedent_of = k_nothing;  ///< verb group whose clause this one tells more of
  bool subordinate = false;                 ///< after because, when, if, which
  bool simultaneous = false;                ///< after when, while, as
  Link link = Link::none;  ///< after when, once, before, until; of "after leaving" too
  bool conditional = false;
  bool background = false;  ///< after since, following
  bool complement = false;  ///< what a report says
  bool disowned = false;    ///< what a denial says
  bool unproven = false;    ///< what an accusation says, or a fear
  bool unsure = false;      ///< what a noun says may be: "a risk that it fails"
  bool foreseen = false;    ///< what a forecast says: "predict that it will rain"
  bool relative = false;    ///< who, which, that
  bool shown = false;       ///< "1971 saw the opening": its subject is the event
};

/// A sentence, or a piece of one that is too long.
struct Parse {
  std::vector<Word> words;
  bool timed = false;  ///< some of them are of an expression of time; of most sentences, none
  std::vector<Chunk> chunks;
  std::vector<VerbGroup> groups;
  std::vector<std::uint32_t> chunk_at;  ///< chunk of each word, or k_nothing
  std::vector<std::uint32_t> group_at;  ///< verb group of each word, or k_nothing

  void clear() {
    words.clear();
    chunks.clear();
    groups.clear();
    chunk_at.clear();
    group_at.clear();
  }
  [[nodiscard]] std::uint32_t size() const noexcept {
    return static_cast<std::uint32_t>(words.size());
  }
  [[nodiscard]] Tag tag(std::uint32_t at) const noexcept {
    return at < words.size() ? words[at].tag : Tag::mark;
  }
  [[nodiscard]] bool is_mark(std::uint32_t at, char mark) const noexcept {
    return at < words.size() && words[at].is_mark(mark);
  }
  /// Where one of `groups` stands among them.
  [[nodiscard]] std::uint32_t index_of(const VerbGroup& group) const noexcept {
    return static_cast<std::uint32_t>(&group - groups.data());
  }
  /// Where words of the sentence, one or more, lie in the article.
  [[nodiscard]] ByteRange bytes(WordRange range) const {
    return {words[range.first].begin, words[range.last - 1].end};
  }
  /// They as the article has them, with all between.
  [[nodiscard]] std::string_view text(WordRange range) const {
    const std::size_t size = words[range.last - 1].end - words[range.first].begin;
    return {words[range.first].text.data(), size};
  }
};

/// Fills `chunks` from tagged words.
void find_chunks(Parse& parse);
/// Fills `groups` from tagged words and chunks, with who governs whom.
void find_verb_groups(Parse& parse);
/// Finds subjects, objects and how each verb group hangs together with the others.
void find_clauses(Parse& parse);
/// Gives a plain "be" that tells of an event a sense; the last step of find_clauses.
void find_predicates(Parse& parse);

}  // namespace dateline::events
