// SPDX-License-Identifier: Apache-2.0
// verb_examples: every word of the documents on standard input (JSON Lines, each with `id` and
// `text`) that may be a verb in the present or a noun, with what speaks for either: its document,
// the byte where it begins, the features of verb_features.hpp.
#include "grammar/dashes.hpp"
#include "grammar/tags.hpp"
#include "grammar/verb_features.hpp"
#include "language/document.hpp"
#include "layout/credits.hpp"
#include "layout/datelines.hpp"
#include "names/names.hpp"
#include "temporal/tagger.hpp"

#include <boost/json.hpp>

#include <exception>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace dateline;
using events::Word;

bool may_be_either(const Word& word) {
  const std::uint8_t forms = word.entry->forms;
  const bool open = word.tag == events::Tag::verb || word.tag == events::Tag::noun ||
                    word.tag == events::Tag::adjective || word.tag == events::Tag::adverb;
  return open && word.entry->verb != nullptr && (forms & events::k_ing) == 0 &&
         (forms & (events::k_base | events::k_third)) != 0;
}

class Examples {
 public:
  explicit Examples(std::string_view id, std::string_view text)
      : id_(id), document_(language::analyse(text)), timexes_(temporal::tag(document_, {})),
        entries_(document_), names_(document_, entries_) {}

  void print() {
    for (const language::Sentence& sentence : document_.sentences) read(sentence);
  }

 private:
  void read(const language::Sentence& sentence) {
    std::vector<Word> words;
    events::read_words(document_, entries_, sentence.first, sentence.last, timexes_, next_timex_,
                       words);
    events::drop_dateline(words);
    events::drop_credit(words);
    events::read_dashes_as_commas(words);
    std::vector<Word> seen =
        words;  // tagged up to the word that is asked about, as it will be then
    events::tag_words(words, names_, openers_);
    const events::TagContext in{seen, names_, openers_};
    for (std::size_t at = 0; at < words.size(); ++at) {
      seen[at].entry = words[at].entry;
      if (may_be_either(words[at])) print(words[at], events::verb_features(in, at));
      seen[at] = words[at];
    }
  }

  void print(const Word& word, const events::VerbFeatures& features) const {
    std::cout << id_ << '\t' << word.begin << '\t';
    for (const std::uint32_t feature : features) std::cout << feature << ' ';
    std::cout << '\n';
  }

  std::string_view id_;
  language::Document document_;
  std::vector<Timex> timexes_;
  events::TokenEntries entries_;
  events::Names names_;
  events::NamedOpeners openers_;
  std::size_t next_timex_ = 0;
};

}  // namespace

int main() try {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) {
    const boost::json::value document = boost::json::parse(line);
    const std::string_view text = document.at("text").as_string();
    Examples(document.at("id").as_string(), text).print();
  }
} catch (const std::exception& error) {
  std::cerr << "verb_examples: " << error.what() << '\n';
  return 1;
}
