// SPDX-License-Identifier: Apache-2.0
#include "grammar/bare_verbs.hpp"

#include "grammar/verb_neighbours.hpp"

namespace dateline::events {
namespace {

/// "sign the deal", "fly home": what is no noun has an adverb behind it too.
bool is_completed(const TagContext& in, std::size_t at, bool nominal) {
  if (at + 1 >= in.words.size()) return false;
  const Word& next = in.words[at + 1];
  if (next.is(k_number_word)) return true;  // "sell two mills"
  const bool doing = (next.entry->forms & k_ing) != 0 && in.words[at].entry->verb != nullptr &&
                     in.words[at].entry->verb->nature == Nature::aspect;
  if (doing) return true;  // "start selling them"
  if (!nominal) return in.object_follows(at) || next.is(k_adverb);
  const std::size_t last = next.text.ends_with("ly") ? at + 1 : at;  // "travel directly to"
  return in.object_follows(last) && !in.words[last + 1].is(k_preposition);
}

}  // namespace

bool goes_on(const TagContext& in, std::size_t at, bool nominal) {
  if (!is_completed(in, at, nominal)) return false;
  for (std::size_t i = in.behind - 1; i-- > 0;) {
    const Word& word = in.words[i];
    if (word.tag == Tag::verb && word.form == k_base) return true;
    if (word.tag == Tag::be && word.text == "been") continue;
    if (word.tag == Tag::be && word.text == "are") return leads_to(in, at);
    if (word.tag == Tag::have && word.text == "have")
      return leads_to(in, at);  // "have met and hope"
    if (word.tag == Tag::verb && (word.form == k_ing || word.form == k_participle))
      continue;  // "are looking and expect to"
    if (word.tag == Tag::verb) return false;
    if (word.tag == Tag::be || word.tag == Tag::have || word.tag == Tag::subordinator) return false;
  }
  return false;
}

bool goes_on_in_list(const TagContext& in, std::size_t at, bool nominal) {
  if (!goes_on(in, at, nominal)) return false;
  for (std::size_t next = at + 1; next + 1 < in.words.size(); ++next) {
    const Word& word = in.words[next];
    if (word.is(k_coordinator)) return (in.words[next + 1].entry->forms & k_base) != 0;
    if ((word.mark != 0 && word.mark != ',') || word.is(k_relative)) return false;
  }
  return false;
}

bool goes_on_behind_passive(const TagContext& in, std::size_t at, bool nominal) {
  const std::size_t coordinator = in.behind - 1;
  if (coordinator == 0 || in.behind != at) return false;
  if (nominal && in.words[coordinator - 1].tag != Tag::time) return false;
  if (!is_completed(in, at, nominal) && !complement_follows(in, at)) return false;
  bool passive = false;
  for (std::size_t i = coordinator; i-- > 0;) {
    const Word& word = in.words[i];
    if (word.tag == Tag::verb && !passive) {
      passive = word.form == k_participle || word.form == k_past;
      if (!passive) return false;
    } else if (word.tag == Tag::be) {
      return passive && word.text == "be" && i > 0 && in.words[i - 1].tag == Tag::modal;
    } else if (word.tag == Tag::verb || word.tag == Tag::have || word.tag == Tag::subordinator ||
               word.tag == Tag::mark) {
      return false;
    }
  }
  return false;
}

}  // namespace dateline::events
