// SPDX-License-Identifier: Apache-2.0
// examples: every word of the documents on standard input (JSON Lines, each with `id` and `text`)
// that a model of daemon/events/grammar is asked about: which model, its document, the byte where
// it begins, what the program takes it for (1: a verb, the past), and the features that speak for
// either answer.
#include "grammar/parse.hpp"
#include "grammar/past_features.hpp"
#include "grammar/past_model.hpp"
#include "grammar/reduced_rules.hpp"
#include "grammar/tags.hpp"
#include "grammar/verb_features.hpp"
#include "language/document.hpp"
#include "names/names.hpp"
#include "sentence/sentence_words.hpp"
#include "temporal/tagger.hpp"

#include <boost/json.hpp>

#include <exception>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace dateline;
using events::Word;

/// The model that is asked about the word at `at`, before it is tagged; empty where none is.
std::string_view model_of(const std::vector<Word>& words, std::size_t at) {
  const Word& word = words[at];
  const std::uint8_t forms = word.entry->forms;
  const bool open = word.tag == events::Tag::verb || word.tag == events::Tag::noun ||
                    word.tag == events::Tag::adjective || word.tag == events::Tag::adverb;
  if (!open || word.entry->verb == nullptr) return {};
  if ((forms & events::k_ing) == 0)
    return (forms & (events::k_base | events::k_third)) != 0 ? "verb" : "";
  return at > 0 && words[at - 1].tag == events::Tag::be ? "" : "gerund";
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
    events::Parse parse;
    events::read_sentence_words(document_, entries_, sentence.first, sentence.last, timexes_,
                                next_timex_, parse.words);
    std::vector<Word> untagged = parse.words;
    events::tag_words(parse.words, names_, openers_);
    print_verbs(std::move(untagged), parse.words);
    events::find_chunks(parse);
    events::find_verb_groups(parse);
    print_pasts(std::move(parse));
  }

  /// `seen`: tagged up to the word that is asked about, as it will be then.
  void print_verbs(std::vector<Word> seen, const std::vector<Word>& words) const {
    const events::TagContext in{seen, names_, openers_};
    for (std::size_t at = 0; at < words.size(); ++at) {
      seen[at].entry = words[at].entry;
      const std::string_view model = model_of(words, at);
      if (!model.empty())
        print(model, words[at], words[at].tag == events::Tag::verb, events::verb_features(in, at));
      seen[at] = words[at];
    }
  }

  void print_pasts(events::Parse parse) const {
    const std::vector<events::VerbGroup> groups = std::exchange(parse.groups, {});
    for (const events::VerbGroup& group : groups) {
      if (events::may_be_past(parse, group))
        print("past", parse.words[group.head], group.finite,
              events::past_features(parse, group, events::seems_reduced(parse, group)));
      parse.groups.push_back(group);  // those up to the one asked about, as they will be then
    }
  }

  template <typename Features>
  void print(std::string_view model, const Word& word, bool taken, const Features& features) const {
    std::cout << model << '\t' << id_ << '\t' << word.begin << '\t' << taken << '\t';
    for (const events::Feature feature : features) std::cout << feature << ' ';
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
  std::cerr << "examples: " << error.what() << '\n';
  return 1;
}
