// SPDX-License-Identifier: Apache-2.0
#include "grammar/clause_words.hpp"
#include "grammar/parse.hpp"
#include "grammar/scores.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/word_lists.hpp"

#include <string_view>

namespace dateline::events {
namespace {

bool inside_phrase(Tag tag) noexcept {
  return tag == Tag::noun || tag == Tag::name || tag == Tag::number || tag == Tag::adjective ||
         tag == Tag::determiner || tag == Tag::possessive;
}

bool is_head(Tag tag) noexcept {
  return tag == Tag::noun || tag == Tag::name || tag == Tag::number;
}

class Chunker {
 public:
  explicit Chunker(Parse& parse) : parse_(parse), words_(parse.words) {}

  void run() {
    parse_.chunk_at.assign(words_.size(), k_nothing);
    for (std::uint32_t at = 0; at < parse_.size();) {
      if (words_[at].tag == Tag::pronoun) {
        close(at, at + 1, at);
        ++at;
      } else if (inside_phrase(words_[at].tag)) {
        at = read(at);
      } else {
        ++at;
      }
    }
  }

 private:
  std::uint32_t read(std::uint32_t first) {
    std::uint32_t end = first;
    std::uint32_t head = k_nothing;
    while (end < parse_.size()) {
      const Tag tag = words_[end].tag;
      if (tag == Tag::time && !(end > first && time_inside(end))) break;
      const bool counted =
          has(head) && words_[head].tag == Tag::number;  // "five newly built homes"
      if (tag == Tag::adverb && !(end > first && (!has(head) || counted) && leads_to_noun(end + 1)))
        break;
      if ((tag == Tag::coordinator && joins_name(first, end)) || joins_adjectives(first, end) ||
          joins_scores(first, end)) {
        ++end;
        continue;
      }
      if (tag != Tag::time && tag != Tag::adverb && !inside_phrase(tag)) break;
      if (end > first && opens_anew(first, end, head)) break;
      if (is_head(tag)) head = end;
      ++end;
    }
    if (end == first) return first + 1;
    const bool edge = has(head) && head + 2 == end && parse_.tag(end) == Tag::preposition &&
                      parse_.tag(end + 1) == Tag::time && is_one_of(edge_words(), words_[end - 1]);
    close(first, edge ? end - 1 : end, has(head) ? head : end - 1);  // "hit banks early on Sunday"
    return end;
  }

  /// "a nearly empty hall", "her nightly recitals", "the roughly 40 guests": an adverb inside the
  /// phrase.
  [[nodiscard]] bool leads_to_noun(std::uint32_t at) const {
    const Tag before = parse_.tag(at - 2);
    return parse_.tag(at) == Tag::adjective || parse_.tag(at) == Tag::noun ||
           (parse_.tag(at) == Tag::number &&
            (before == Tag::determiner || before == Tag::possessive));
  }

  /// "a second, broader phase", "in major, statewide races": a comma between two words that tell of
  /// one noun. "A" needs a noun, and what is none ends no phrase.
  [[nodiscard]] bool joins_adjectives(std::uint32_t first, std::uint32_t at) const {
    if (at == first || !words_[at].is_mark(',')) return false;
    if (first > 0 && words_[first - 1].tag == Tag::be) return false;  // "are available, red cars"
    const Word& last = words_[at - 1];
    const bool title = last.is(k_title) && !last.is(k_adjective);  // not "major"
    const bool noun = title || last.is(k_noun | k_group_noun | k_plural) ||
                      last.entry->noun != nullptr || last.tag == Tag::name || last.number;
    const bool article = words_[first].text == "a" || words_[first].text == "an";
    constexpr std::uint32_t k_most = 6;  // of a list: "a quick, smart, lasting show"
    std::uint32_t comma = at;
    while (article && comma < at + k_most && parse_.tag(comma + 1) == Tag::adjective &&
           parse_.is_mark(comma + 2, ',') && parse_.tag(comma + 3) != Tag::mark)
      comma += 2;
    const Tag next = parse_.tag(comma + 1);
    const bool each = article && next == Tag::number &&  // "a new, $10-a-share offer"
                      words_[comma + 1].text.find('-') != std::string_view::npos;
    const bool tells = next == Tag::adjective || next == Tag::noun || each;
    std::uint32_t end = comma + 1;
    while (article && parse_.tag(end) == Tag::time) ++end;  // "a revised, five-year plan"
    const bool counted = end > comma + 1 && parse_.tag(end) == Tag::noun;
    std::uint32_t behind = comma + 2;  // "a lasting, stable human presence"
    while (article && behind < comma + 4 && parse_.tag(behind) == Tag::adjective) ++behind;
    return !noun && (article || last.is(k_adjective)) &&
           ((tells && parse_.tag(behind) == Tag::noun) || counted);
  }

  /// "won 6-4, 7-6", "his 6-4, 6-4 win": the sets of one match.
  [[nodiscard]] bool joins_scores(std::uint32_t first, std::uint32_t at) const {
    return at > first && words_[at].is_mark(',') && at + 1 < parse_.size() &&
           is_score(words_[at - 1]) && is_score(words_[at + 1]);
  }

  [[nodiscard]] static bool has(std::uint32_t head) noexcept { return head != k_nothing; }

  /// "the Tuesday meeting", "a two-year ban": more of the phrase follows the time.
  [[nodiscard]] bool time_inside(std::uint32_t at) const {
    const std::uint32_t first = at;
    while (at < parse_.size() && words_[at].tag == Tag::time) ++at;
    if (at == first || at >= parse_.size()) return false;
    std::uint32_t opening = first;
    while (opening > 1 && words_[opening - 1].tag == Tag::time) --opening;
    return parse_.tag(at) == Tag::noun || parse_.tag(at) == Tag::adjective ||
           (is_article(words_[opening - 1]) &&
            parse_.tag(at) == Tag::name);  // "the May 3 Lima blast"
  }

  /// "the Partnership and Cooperation Program": one name with "and" in it.
  [[nodiscard]] bool joins_name(std::uint32_t first, std::uint32_t at) const {
    if (at == 0 || words_[first].tag != Tag::determiner || words_[at - 1].tag != Tag::name ||
        words_[at].text != "and" || words_[at - 1].is(k_title) || words_[at - 1].possessive)
      return false;
    std::uint32_t last = at + 1;
    while (parse_.tag(last) == Tag::name) ++last;
    const bool body =
        words_[last - 1].is(k_organization_word) || is_one_of(joint_body_words(), words_[last - 1]);
    return last > at + 1 && last - at < 5 && body && !words_[at - 1].is(k_organization_word);
  }

  /// "In Lima police were deployed": a place that opens the clause, and then who.
  [[nodiscard]] bool opens_scene(std::uint32_t first, std::uint32_t at) const {
    const Word& word = words_[at];
    const bool many = word.tag == Tag::noun && (is_plural(word) || word.is(k_group_noun));
    if (!many || first == 0 || !language::equal_folded(words_[first - 1].text, "in") ||
        !(first == 1 || is_border(words_[first - 2])))
      return false;
    const Tag next = parse_.tag(at + 1);
    const bool acts = next == Tag::verb ? words_[at + 1].form != k_ing
                                        : is_auxiliary(next) || next == Tag::coordinator;
    return acts && is_place(look_up_name(parse_.text({first, at})).kind);
  }

  /// "The man police say shot the mayor": who says so, right behind whom they say it of.
  [[nodiscard]] bool opens_telling(std::uint32_t at) const {
    const Word& word = words_[at];
    const bool many = word.tag == Tag::noun && (is_plural(word) || word.is(k_group_noun));
    if (!many || words_[at - 1].tag != Tag::noun || words_[at - 1].possessive ||
        parse_.tag(at + 1) != Tag::verb || words_[at + 1].form == k_ing ||
        !is_one_of(clausal_verbs(), words_[at + 1].entry->verb->lemma))
      return false;
    const Tag told = parse_.tag(at + 2);
    return is_auxiliary(told) || (told == Tag::verb && words_[at + 2].form == k_past);
  }

  /// "feels certain Lumex will pay": what follows is what is felt.
  [[nodiscard]] bool opens_belief(std::uint32_t first, std::uint32_t at) const {
    const bool sure = words_[first].text == "certain" || words_[first].text == "sure";
    return sure && at == first + 1 && words_[at].tag == Tag::name && first > 0 &&
           (words_[first - 1].tag == Tag::be || words_[first - 1].tag == Tag::verb);
  }

  [[nodiscard]] bool opens_anew(std::uint32_t first, std::uint32_t at, std::uint32_t head) const {
    const Word& word = words_[at];
    const Word& last = words_[at - 1];
    if (last.tag == Tag::number && word.text == "more") return false;  // "two more cases"
    if (word.tag == Tag::determiner || word.tag == Tag::possessive)
      return last.tag != Tag::determiner || word.tag == Tag::possessive;
    if (last.tag == Tag::time) return false;
    if (opens_scene(first, at) || opens_telling(at) || opens_belief(first, at)) return true;
    if (has(head) && word.tag == Tag::name && last.tag == Tag::noun && !last.possessive)
      return !last.is(k_title | k_organization_word) || opens_contact_clause(parse_, at);
    return false;
  }

  void close(std::uint32_t first, std::uint32_t end, std::uint32_t head) {
    for (std::uint32_t at = first; at < end; ++at)
      parse_.chunk_at[at] = static_cast<std::uint32_t>(parse_.chunks.size());
    parse_.chunks.push_back({{first, end}, head});
  }

  Parse& parse_;
  const std::vector<Word>& words_;
};

}  // namespace

void find_chunks(Parse& parse) { Chunker(parse).run(); }

}  // namespace dateline::events
