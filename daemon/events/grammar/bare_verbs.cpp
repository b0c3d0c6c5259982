// SPDX-License-Identifier: Apache-2.0
#include "grammar/bare_verbs.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/verb_neighbours.hpp"

namespace dateline::events {
namespace {

/// "sign the deal", "fly home": what is no noun has an adverb behind it too.
bool is_completed(const TagContext& in, std::size_t at, bool nominal) {
  if (at + 1 >= in.words.size()) return false;
  const Word& next = in.words[at + 1];
  if (next.is(k_number_word)) return true;  // "sell two mills"
  if (begins_doing(in, at)) return true;
  if (!nominal) return in.object_follows(at) || next.is(k_adverb);
  const std::size_t last = next.text.ends_with("ly") ? at + 1 : at;  // "travel directly to"
  return in.object_follows(last) && !in.words[last + 1].is(k_preposition);
}

/// The head of the noun phrase that the clause of the verb at `verb` opens with acts as many do:
/// "talks with Norway", "the crew", "they".
bool is_done_by_many(const TagContext& in, std::size_t verb) {
  std::size_t first = verb;
  while (first > 0 && in.words[first - 1].tag != Tag::mark &&
         in.words[first - 1].tag != Tag::subordinator &&
         in.words[first - 1].tag != Tag::coordinator && in.words[first - 1].tag != Tag::relative)
    --first;
  std::size_t head = first;
  for (std::size_t at = first; at < verb; ++at) {
    if (in.words[at].tag == Tag::preposition && at > first) break;
    if (in.words[at].tag == Tag::noun || in.words[at].tag == Tag::pronoun) head = at;
  }
  const Word& who = in.words[head];
  if (who.tag == Tag::pronoun)
    return language::equal_folded(who.text, "they") || language::equal_folded(who.text, "we");
  return who.tag == Tag::noun && (is_plural(who) || who.is(k_group_noun | k_organization_word));
}

/// A time stands behind, with no other verb or clause before it: "again on Friday", "in Riga on
/// Friday".
bool has_time_behind(const TagContext& in, std::size_t at) {
  constexpr std::size_t k_reach = 9;
  for (std::size_t next = at + 1; next < in.words.size() && next <= at + k_reach; ++next) {
    const Word& word = in.words[next];
    if (word.timex >= 0) return true;
    if (word.mark != 0 || carries_verb(word) ||
        word.is(k_coordinator | k_subordinator | k_relative))
      return false;
  }
  return false;
}

/// "will report before": a modal in the clause that ends before `at`.
bool follows_modal(const TagContext& in, std::size_t at) {
  for (; at > 0 && in.words[at - 1].tag != Tag::mark; --at)
    if (in.words[at - 1].tag == Tag::modal) return true;
  return false;
}

}  // namespace

bool begins_doing(const TagContext& in, std::size_t at) {
  constexpr std::size_t k_shortest = 6;  // letters of "adding"
  const VerbSense* verb = in.words[at].entry->verb;
  if (at + 1 >= in.words.size() || verb == nullptr || verb->nature != Nature::aspect) return false;
  const Word& next = in.words[at + 1];
  return (next.entry->forms & k_ing) != 0 ||
         (!next.capitalised && next.text.size() >= k_shortest && next.text.ends_with("ing"));
}

bool goes_on_behind_past(const TagContext& in, std::size_t at, bool nominal) {
  if (in.behind != at || at < 3 || in.words[at - 1].text != "and" ||
      (in.words[at].entry->forms & k_past) != 0 || !has_time_behind(in, at))
    return false;
  std::size_t verb = at - 1;
  bool bare = in.words[verb - 1].tag == Tag::time;  // nothing but a time behind it: "met on Monday"
  bool timed = false;
  while (verb > 0 && in.words[verb - 1].tag != Tag::verb) {
    const Tag tag = in.words[--verb].tag;
    if (tag == Tag::mark || tag == Tag::subordinator || tag == Tag::relative ||
        tag == Tag::coordinator || tag == Tag::to || tag == Tag::modal)
      return false;
    timed = timed || tag == Tag::time;
    bare = bare && (tag == Tag::time || tag == Tag::preposition || tag == Tag::adverb);
  }
  const bool acts = at + 1 < in.words.size() && in.words[at + 1].is(k_article);  // "plan a march"
  if (verb == 0 || in.words[verb - 1].form != k_past) return false;
  if (!acts && (!timed || (nominal && !bare))) return false;
  return is_done_by_many(in, verb - 1);
}

bool comes_next(const TagContext& in, std::size_t at) {
  if (in.behind != at || at < 3 || in.words[at - 1].text != "and" || at + 1 >= in.words.size())
    return false;
  const std::size_t joint = in.words[at - 2].is_mark(',') ? at - 2 : at - 1;
  const Word& object = in.words[at + 1];
  const bool acts = object.is(k_article | k_possessive) || object.capitalised ||
                    (object.entry->noun != nullptr && is_plural(object));  // "holds talks"
  const bool set_off = joint + 1 < at && at + 2 < in.words.size() &&  // ", and votes on a loan"
                       object.is(k_preposition) && in.words[at + 2].is(k_article);
  if (joint == 0 || !(acts || set_off) || !has_time_behind(in, at + 1) ||
      (in.words[joint - 1].tag != Tag::time && !set_off))
    return false;
  for (std::size_t i = joint; i-- > 0;) {
    const Tag tag = in.words[i].tag;
    if (tag == Tag::modal || (tag == Tag::verb && in.words[i].form == k_third)) return true;
    if (tag == Tag::mark || tag == Tag::subordinator || tag == Tag::relative) return false;
  }
  return false;
}

bool goes_on(const TagContext& in, std::size_t at, bool nominal) {
  if (!is_completed(in, at, nominal)) return false;
  bool inside = false;  // "will pay before the shop opens and close it": of one shop
  for (std::size_t i = in.behind - 1; i-- > 0;) {
    const Word& word = in.words[i];
    if (inside && (word.tag == Tag::subordinator || word.is(k_subordinator)))
      return follows_modal(in, i);
    if (inside) {
      if (word.tag == Tag::mark || word.tag == Tag::relative || word.tag == Tag::verb) return false;
      continue;
    }
    if (word.tag == Tag::verb && word.form == k_base) return true;
    if (word.tag == Tag::be && word.text == "been") continue;
    if (word.tag == Tag::be && word.text == "are") return leads_to(in, at);
    if (word.tag == Tag::have && word.text == "have")
      return leads_to(in, at);  // "have met and hope"
    if (word.tag == Tag::verb && (word.form == k_ing || word.form == k_participle))
      continue;  // "are looking and expect to"
    if (word.tag == Tag::verb && word.form == k_third) {
      inside = true;
      continue;
    }
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

bool goes_on_as_many(const TagContext& in, std::size_t at, bool nominal) {
  if (in.behind != at || at < 3 || at + 1 >= in.words.size() ||
      (in.words[at].entry->forms & (k_past | k_participle)) != 0)
    return false;
  const Tag before = in.words[at - 2].tag;
  const Word& next = in.words[at + 1];
  const bool listed = before == Tag::noun || before == Tag::name;  // "hit by wind and rain on"
  const bool acts = next.capitalised || next.is(k_number_word | k_article | k_possessive);
  const bool fits = nominal && listed
                        ? acts && has_time_behind(in, at)
                        : acts || complement_follows(in, at) || has_time_behind(in, at);
  if (!fits) return false;
  for (std::size_t i = at - 1; i-- > 0;) {
    const Word& word = in.words[i];
    if (word.tag == Tag::be || word.tag == Tag::have) {
      if (word.text == "been" || word.text == "being") continue;
      const bool led =
          i > 0 && (in.words[i - 1].tag == Tag::to || in.words[i - 1].tag == Tag::modal);
      return !led && (word.text == "were" || word.text == "are" || word.text == "have");
    }
    const bool participle =
        word.tag == Tag::verb && (word.form == k_participle || word.form == k_ing);
    if ((word.tag == Tag::verb && !participle) || word.tag == Tag::mark ||
        word.tag == Tag::subordinator || word.tag == Tag::relative || word.tag == Tag::modal ||
        word.tag == Tag::to)
      return false;
  }
  return false;
}

}  // namespace dateline::events
