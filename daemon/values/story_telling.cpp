// SPDX-License-Identifier: Apache-2.0
#include "story_telling.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t k_most_citations = 8;
// Shorter ones are fragments; longer ones are lists, or pages that were not cut well.
constexpr std::size_t k_shortest = 30;
constexpr std::size_t k_longest = 320;
// Events that weigh less than this share of the first one wait until it has nothing more to say.
constexpr float k_nearly = 1.0F / 3;
// How much it counts that other events are about the same.
constexpr float k_agreement = 0.5F;
constexpr float k_least = 1e-6F;
constexpr float k_badly_told = 0.5F;
// Sentences that share more of the shorter one's words say the same.
constexpr double k_same = 0.6;

// Their meaning stands in the sentence before.
constexpr std::array<std::string_view, 12> k_pointing{
    "he", "her", "his", "it", "its", "she", "that", "their", "these", "they", "this", "those"};

// Who speaks of himself, or to the reader, does not report.
constexpr std::array<std::string_view, 7> k_speaking{"i", "me", "my", "our", "we", "you", "your"};

constexpr std::size_t k_clause_shortest = 4;  // words that tell something
constexpr float k_telling = 1.5F;             // a clause that tells most may be so much less plain
constexpr std::size_t k_word_shortest = 4;
constexpr std::size_t k_stem = 6;  // forms of one word share so many letters
constexpr std::array<std::string_view, 24> k_function_words{
    "about", "after", "been", "before", "from",  "have",  "into",  "more",
    "over",  "said",  "than", "that",   "their", "there", "they",  "this",
    "were",  "what",  "when", "which",  "will",  "with",  "would", "year"};

using Words = std::set<std::string>;

template <std::size_t Count>
bool has(const std::array<std::string_view, Count>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_letter(unsigned char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9') || byte >= 0x80;
}

char lower(char byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

/// The word at the beginning of `text`, in small letters; takes it and what follows it off.
std::string take_word(std::string_view& text) {
  std::string word;
  while (!text.empty() && is_letter(static_cast<unsigned char>(text.front()))) {
    word += lower(text.front());
    text.remove_prefix(1);
  }
  while (!text.empty() && !is_letter(static_cast<unsigned char>(text.front())))
    text.remove_prefix(1);
  return word;
}

void add_words(std::string_view text, Words& words) {
  while (!text.empty()) {
    std::string word = take_word(text);
    if (word.size() < k_word_shortest) continue;
    if (has(k_function_words, word)) continue;
    if (word.size() > k_stem) word.resize(k_stem);
    words.insert(std::move(word));
  }
}

Words words_of(std::string_view text) {
  Words words;
  add_words(text, words);
  return words;
}

Words words_of(const Event& event) {
  Words words = words_of(event.what);
  for (const Citation& citation : event.mentions) add_words(citation.mention.what, words);
  return words;
}

/// What keeps a sentence from standing alone: the fewer the better.
int defects_of(const Citation& citation, Status status) {
  const std::string_view text = citation.mention.sentence.text;
  std::string_view rest = text;
  const bool points = has(k_pointing, take_word(rest));
  bool speaks = false;
  for (rest = text; !rest.empty() && !speaks;) speaks = has(k_speaking, take_word(rest));
  const bool closed =
      !text.empty() && std::string_view{".!?\"')"}.find(text.back()) != std::string_view::npos;
  const bool opens = !text.empty() && !(text.front() >= 'a' && text.front() <= 'z');
  const bool sized = text.size() >= k_shortest && text.size() <= k_longest;
  return int{points} + int{speaks} + int{!opens} + int{!closed} + int{!sized} +
         int{citation.mention.status != status};
}

/// A sentence of it can stand alone.
bool well_told(const Event& event) {
  return std::any_of(event.mentions.begin(), event.mentions.end(), [&](const Citation& citation) {
    return defects_of(citation, event.status) == 0;
  });
}

/// The event's clause, the most telling one, where its words are those of most of the others; else
/// the one of which that is most true.
std::string plainest_what(const Event& event) {
  std::vector<std::pair<std::string_view, Words>> clauses;
  std::map<std::string, int> said;  // by how many clauses
  for (const Citation& citation : event.mentions) {
    if (citation.mention.status != event.status) continue;
    clauses.emplace_back(citation.mention.what, words_of(citation.mention.what));
    for (const std::string& word : clauses.back().second) ++said[word];
  }
  const auto plainness = [&](const Words& words) {
    int shared = 0;
    for (const std::string& word : words)
      if (const auto found = said.find(word); found != said.end() && found->second > 1)
        shared += found->second;
    const std::size_t length = std::max(words.size(), k_clause_shortest);
    return static_cast<float>(shared) / std::sqrt(static_cast<float>(length));
  };
  std::string_view plainest = event.what;
  float most = plainness(words_of(event.what)) * k_telling;
  for (const auto& [what, words] : clauses) {
    const float plain = plainness(words);
    if (plain <= most) continue;
    plainest = what;
    most = plain;
  }
  return std::string{plainest};
}

/// How many the two share.
template <typename Set>
std::ptrdiff_t meet(const Set& left, const Set& right) {
  return std::count_if(left.begin(), left.end(),
                       [&](const auto& each) { return right.count(each) > 0; });
}

bool says_the_same(const Words& left, const Words& right) {
  const auto shorter = static_cast<double>(std::min(left.size(), right.size()));
  return static_cast<double>(meet(left, right)) > k_same * shorter;
}

/// What takes part is called by the last word of its name.
std::set<std::string_view> names_of(const Event& event) {
  std::set<std::string_view> names;
  const auto add = [&](std::string_view text) { names.insert(text.substr(text.rfind(' ') + 1)); };
  for (const Participant& participant : event.participants) add(participant.text);
  for (const Place& place : event.places) add(place.text);
  return names;
}

/// A sentence that may be said, and whether it can stand alone.
struct Candidate {
  const Citation* citation;
  bool sound;
};

/// By turns: the first citation of each event, then the second of each.
std::vector<Candidate> by_turns(const std::vector<const StoryEvent*>& events) {
  std::vector<Candidate> out;
  for (std::size_t turn = 0; turn < k_most_citations; ++turn)
    for (const StoryEvent* told : events) {
      const Event& event = told->event;
      if (turn >= event.mentions.size()) continue;
      const Citation& citation = event.mentions[turn];
      out.push_back({&citation, defects_of(citation, event.status) == 0});
    }
  return out;
}

}  // namespace

void make_tellable(Event& event) {
  event.what = plainest_what(event);
  const auto order = [&](const Citation& citation) {
    return defects_of(citation, event.status) - int{citation.mention.what == event.what};
  };
  std::stable_sort(
      event.mentions.begin(), event.mentions.end(),
      [&](const Citation& left, const Citation& right) { return order(left) < order(right); });
  if (event.mentions.size() > k_most_citations) event.mentions.resize(k_most_citations);
}

std::vector<const StoryEvent*> most_telling(const std::vector<StoryEvent>& told) {
  std::vector<Words> words;
  words.reserve(told.size());
  std::map<std::string_view, float> weights;  // of the events that say the word
  for (const StoryEvent& each : told) words.push_back(words_of(each.event));
  for (std::size_t at = 0; at < told.size(); ++at)
    for (const std::string& word : words[at]) weights[word] += told[at].weight;
  std::vector<float> agreement;  // what the other events weigh that are about the same
  for (std::size_t at = 0; at < told.size(); ++at) {
    float shared = 0;
    for (const std::string& word : words[at]) shared += weights[word] - told[at].weight;
    agreement.push_back(shared > 0 ? shared / std::sqrt(static_cast<float>(words[at].size())) : 0);
  }
  const float heaviest = std::max(told.front().weight, k_least);
  const float closest = std::max(*std::max_element(agreement.begin(), agreement.end()), k_least);
  std::vector<std::pair<float, const StoryEvent*>> ranked;
  for (std::size_t at = 0; at < told.size(); ++at) {
    const float telling = told[at].weight / heaviest + k_agreement * agreement[at] / closest;
    ranked.emplace_back(telling * (well_told(told[at].event) ? 1 : k_badly_told), &told[at]);
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& left, const auto& right) { return left.first > right.first; });
  std::vector<const StoryEvent*> out;
  out.reserve(ranked.size());
  for (const auto& [telling, event] : ranked) out.push_back(event);
  return out;
}

std::vector<const StoryEvent*> about_the_first(const std::vector<const StoryEvent*>& events) {
  const std::set<std::string_view> names = names_of(events.front()->event);
  const Words words = words_of(events.front()->event);
  std::vector<const StoryEvent*> related{events.front()};
  for (auto at = events.begin() + 1; at != events.end(); ++at)
    if (meet(names, names_of((*at)->event)) >= 1 || meet(words, words_of((*at)->event)) >= 2)
      related.push_back(*at);
  return related;
}

std::vector<StorySentence> tell(const std::vector<const StoryEvent*>& events, std::size_t count) {
  const float least = events.front()->weight * k_nearly;
  const auto middle = std::find_if(events.begin(), events.end(),
                                   [&](const StoryEvent* event) { return event->weight < least; });
  std::vector<StorySentence> sentences;
  std::vector<Words> said;
  const auto say = [&](const std::vector<const StoryEvent*>& some) {
    for (const auto& [citation, sound] : by_turns(some)) {
      if (sentences.size() == count) return;
      const std::string& text = citation->mention.sentence.text;
      if (!sound && !sentences.empty()) continue;
      Words words = words_of(text);
      const auto same = [&](const Words& other) { return says_the_same(words, other); };
      if (text.empty() || std::any_of(said.begin(), said.end(), same)) continue;
      said.push_back(std::move(words));
      sentences.push_back(
          {text, citation->article, citation->path, citation->title, citation->published});
    }
  };
  say({events.begin(), middle});
  say({middle, events.end()});
  return sentences;
}

}  // namespace dateline
