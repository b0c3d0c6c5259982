// SPDX-License-Identifier: Apache-2.0
#include "phrase.hpp"

#include "clause_words.hpp"
#include "event_nouns.hpp"
#include "gazetteer.hpp"
#include "morphology.hpp"
#include "name_runs.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace dateline::events {
namespace {

// A timeline's line: more words are cut at the next border of a phrase.
constexpr std::uint32_t k_full_object = 13;
constexpr std::uint32_t k_least_object = 6;
constexpr std::uint32_t k_longest_phrase = 18;
constexpr std::uint32_t k_longest_subject = 14;

/// An event told without a date of its own keeps its prepositional phrases; these never end one.
bool dangles(Tag tag) noexcept {
  return tag == Tag::preposition || tag == Tag::determiner || tag == Tag::coordinator ||
         tag == Tag::to || tag == Tag::mark || tag == Tag::possessive || tag == Tag::subordinator ||
         tag == Tag::relative || tag == Tag::modal || tag == Tag::be || tag == Tag::adverb;
}

bool is_article(const Word& word) noexcept {
  return word.tag == Tag::determiner && word.is(k_article);
}

void push(std::string& out, std::string_view text, bool spaced = true) {
  if (spaced && !out.empty()) out += ' ';
  out += text;
}

// With a typographic apostrophe.
constexpr std::size_t k_longest_clitic = 5;

/// "He's expected": behind a full name the verb stands in full too.
std::string_view in_full(std::string_view text) {
  constexpr auto k_clitics =
      std::to_array<std::pair<std::string_view, std::string_view>>({{"'s", "is"},
                                                                    {"’s", "is"},
                                                                    {"'re", "are"},
                                                                    {"’re", "are"},
                                                                    {"'ve", "have"},
                                                                    {"’ve", "have"},
                                                                    {"'ll", "will"},
                                                                    {"’ll", "will"}});
  if (text.size() > k_longest_clitic) return text;
  for (const auto& [clitic, full] : k_clitics)
    if (text == clitic) return full;
  return text;
}

std::string lower_first(std::string_view text) {
  std::string lower{text};
  if (!lower.empty() && lower.front() >= 'A' && lower.front() <= 'Z')
    lower.front() = static_cast<char>(lower.front() - 'A' + 'a');
  return lower;
}

void capitalise(std::string& text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
}

}  // namespace

std::string PhraseBuilder::clause(const VerbGroup& group, bool past) const {
  if (group.governed_by != k_nothing && group.governor != nullptr && !group.governor->dropped &&
      wants_of_another(group))
    return clause(parse_.groups[group.governed_by], past);
  std::string out;
  append_subject(group, out);
  const std::size_t subject = out.size();
  append_verb(group, past, out);
  append_appointed(group, out);
  const std::size_t verb = out.size();
  if (!group.aside.empty()) append({group.object.first, group.aside.first}, out);
  const std::uint32_t from = group.aside.empty() ? group.object.first : group.aside.last;
  append(shortened({from, group.object.last}), out);
  const bool whole = group.finite || group.governed_by != k_nothing;
  if (out.size() == verb && !group.gap.empty() && !group.passive && whole)
    append(group.gap, out);  // "the lander that the firm unveiled"
  if (out.size() == verb && group.sense != nullptr && parse_.tag(group.head) == Tag::be) {
    out.resize(subject);  // "the vote is on Monday"
    if (is_deadline(group.subject)) {
      capitalise(out);
      return out;
    }
    push(out, group.mood == Mood::will ? "will take place"
              : past                   ? "took place"
              : plural(group.subject)  ? "take place"
                                       : "takes place");
  }
  capitalise(out);
  return out;
}

/// A title that only an article stands before; "UN secretary general Ana Ruiz" needs hers.
bool PhraseBuilder::opens_phrase(std::uint32_t at) const {
  while (at > 0 && parse_.words[at].is(k_title) && parse_.tag(at - 1) == Tag::noun &&
         parse_.chunk_at[at - 1] == parse_.chunk_at[at] && parse_.words[at - 1].is(k_title))
    --at;
  return at == 0 || parse_.chunk_at[at - 1] != parse_.chunk_at[at] ||
         parse_.tag(at - 1) == Tag::determiner;
}

/// The ending of an owner, as the text has it: "Peru's", "the suspects'".
std::string_view PhraseBuilder::owning(const Word& word) const {
  if (!word.possessive) return {};
  const std::string_view behind = body_.substr(word.end, 4);
  const bool letter = behind.starts_with("'s") || behind.starts_with("’s");
  return word.text.ends_with('s') && !letter ? "'" : "'s";
}

/// Something between the word and the one before it was left out: "Nasdaq Composite .IXIC".
bool PhraseBuilder::stands_apart(std::uint32_t at) const {
  return at > 0 && parse_.words[at - 1].end < parse_.words[at].begin &&
         parse_.tag(at - 1) != Tag::mark;
}

/// "set October 6 as the start": the day is what the clause is about. "set Friday" says nothing
/// to a later reader.
void PhraseBuilder::append_appointed(const VerbGroup& group, std::string& out) const {
  if (group.sense == nullptr || group.sense->nature != Nature::fix) return;
  std::string day;
  bool absolute = false;
  for (std::uint32_t at = group.object.first; parse_.tag(at) == Tag::time && !group.object.empty();
       ++at) {
    const Word& word = parse_.words[at];
    push(day, word.text, word.spaced);
    absolute = absolute || word.text.find_first_of("0123456789") != word.text.npos;
  }
  if (!day.empty()) push(out, absolute ? std::string_view{day} : "a day");
}

/// "it will go on sale": the product and not its maker, where one was shown.
bool PhraseBuilder::is_put_on_sale(const VerbGroup& group) const {
  const bool it = language::equal_folded(parse_.words[group.subject.first].text, "it");
  const bool something = !group.object.empty() && parse_.chunk_at[group.object.first] != k_nothing;
  return it && !something && !group.passive && group.sense != nullptr &&
         group.sense->kind == "product" && !discourse_.shown().empty();
}

/// "Chile expects Peru to pay": who expects is not who pays.
bool PhraseBuilder::wants_of_another(const VerbGroup& group) const {
  const VerbGroup& by = parse_.groups[group.governed_by];
  return by.governed_by == k_nothing && !by.passive && !by.subject.empty() &&
         !group.subject.empty() && group.subject.first == by.range.last &&
         by.object.contains(group.head);
}

std::string PhraseBuilder::noun(const Chunk& chunk) const {
  WordRange range = chunk.range;
  const bool part = range.first > 1 && parse_.words[range.first - 1].text == "of" &&
                    parse_.words[range.first - 2].is(k_noun) &&
                    parse_.chunk_at[range.first - 2] != k_nothing;
  if (part) range.first = parse_.chunks[parse_.chunk_at[range.first - 2]].range.first;
  std::uint32_t tail = range.last;
  if (parse_.tag(tail) == Tag::preposition) {  // "deadline of October 10 for bids"
    std::uint32_t end = tail + 1;
    while (parse_.tag(end) == Tag::time) ++end;
    if (end > tail + 1 && end < parse_.size()) tail = end;
  }
  if (parse_.tag(tail) == Tag::preposition) {  // "crash of Flight 447"
    const std::string_view link = parse_.words[tail].text;
    const std::uint32_t next = tail + 1;
    const bool belongs = link == "of" || link == "in" || link == "between" || link == "on" ||
                         link == "for" || link == "with" || link == "against";
    if (belongs && next < parse_.size() && parse_.chunk_at[next] != k_nothing)
      range.last = parse_.chunks[parse_.chunk_at[next]].range.last;
  }
  while (range.first < range.last && is_article(parse_.words[range.first])) ++range.first;
  std::string out = words(range);
  capitalise(out);
  return out;
}

/// "The deadline is Friday": a day is all that it has.
bool PhraseBuilder::is_deadline(WordRange subject) const {
  const std::uint32_t chunk = subject.empty() ? k_nothing : parse_.chunk_at[subject.first];
  const NounSense* noun =
      chunk == k_nothing ? nullptr : parse_.words[parse_.chunks[chunk].head].entry->noun;
  return noun != nullptr && noun->kind == "deadline";
}

/// The noun phrase at `at` holds a name, and not only that of a people: it is told apart without
/// its article. "An Alibaba spokesman" is one of several.
bool PhraseBuilder::names_something(std::uint32_t at) const {
  const std::uint32_t chunk = parse_.chunk_at[at];
  if (chunk == k_nothing) return false;
  const WordRange range = parse_.chunks[chunk].range;
  const bool one_of_several = !language::equal_folded(parse_.words[at].text, "the") &&
                              parse_.tag(parse_.chunks[chunk].head) == Tag::noun;
  if (one_of_several) return false;
  for (std::uint32_t i = range.first; i < range.last; ++i)
    if (parse_.tag(i) == Tag::name && look_up_name(parse_.words[i].text).kind != NameClass::demonym)
      return true;
  return false;
}

std::string PhraseBuilder::words(WordRange range) const {
  std::string out;
  append(range, out);
  return out;
}

bool PhraseBuilder::plural(WordRange subject) const {
  if (subject.empty()) return false;
  for (std::uint32_t at = subject.first; at < subject.last; ++at)
    if (parse_.tag(at) == Tag::coordinator) return true;
  const std::uint32_t chunk = parse_.chunk_at[subject.first];
  if (chunk == k_nothing) return false;
  const Word& head = parse_.words[parse_.chunks[chunk].head];
  if (head.is(k_plural)) return true;
  if (head.tag == Tag::pronoun) return head.text == "they" || head.text == "They";
  return head.tag == Tag::noun && head.text.ends_with('s') && !head.text.ends_with("ss");
}

/// Names alone: "Ana Ruiz and Li Wei" of "two of his friends, Ana Ruiz and Li Wei, fled".
bool PhraseBuilder::is_named(WordRange range) const {
  if (range.empty() || parse_.tag(range.last - 1) != Tag::name ||
      parse_.words[range.last - 1].possessive)
    return false;
  for (std::uint32_t at = range.first; at < range.last; ++at) {
    const Tag tag = parse_.tag(at);
    const bool article = tag == Tag::determiner && at == range.first;
    if (tag != Tag::name && tag != Tag::coordinator && !article) return false;
  }
  return true;
}

/// What the clause speaks of, by name where an apposition gives one.
WordRange PhraseBuilder::named_subject(const VerbGroup& group) const {
  const WordRange subject = group.subject;
  if (subject.empty() || !is_named(group.apposition)) return subject;
  const std::uint32_t chunk = parse_.chunk_at[subject.last - 1];
  const bool named = chunk != k_nothing && parse_.tag(parse_.chunks[chunk].head) == Tag::name &&
                     !parse_.words[parse_.chunks[chunk].head].is(k_title);
  return named && subject.first == parse_.chunks[chunk].range.first ? subject : group.apposition;
}

/// "The bank": the one bank that the text has named, the firm that it is about.
std::string_view PhraseBuilder::name_meant(const VerbGroup& group) const {
  const WordRange subject = group.subject;
  const std::uint32_t at = parse_.chunk_at[subject.first];
  if (at == k_nothing || is_named(group.apposition)) return {};
  const Chunk& chunk = parse_.chunks[at];
  if (chunk.range.first != subject.first || chunk.range.last != subject.last ||
      !looks_back(parse_, chunk))
    return {};
  const Word& head = parse_.words[chunk.head];
  const Participant* meant = discourse_.labelled(head.hash);
  const Names::FullName* body = meant == nullptr ? names_.body(head.hash) : nullptr;
  if (body != nullptr) return names_again(group.object, body->text) ? "" : body->text;
  if (meant == nullptr && head.entry->again == Again::firm) meant = discourse_.organization();
  return meant == nullptr || names_again(group.object, meant->text) ? std::string_view{}
                                                                    : meant->text;
}

/// "The firm sued Lumen": it is not Lumen.
bool PhraseBuilder::names_again(WordRange range, std::string_view name) const {
  if (range.empty()) return false;
  const std::string_view first = name.substr(0, name.find(' '));
  for (std::uint32_t at = range.first; at < range.last; ++at)
    if (parse_.words[at].text == first) return true;
  return false;
}

void PhraseBuilder::append_subject(const VerbGroup& group, std::string& out) const {
  const WordRange subject = named_subject(group);
  if (subject.empty()) return;
  if (subject.last - subject.first == 1 && parse_.tag(subject.first) == Tag::pronoun) {
    if (is_put_on_sale(group)) return push(out, discourse_.shown());
    const std::string_view full = discourse_.antecedent(parse_.words[subject.first].text);
    if (!full.empty()) return push(out, full);
    const bool event = group.sense != nullptr && leans_on_noun(group.sense->nature);
    if (event && discourse_.event() != nullptr && stands_for_event(parse_.words[subject.first])) {
      push(out, "the");
      return push(out, discourse_.event()->lemma);
    }
  }
  if (const std::string_view name = name_meant(group); !name.empty()) return push(out, name);
  if (const WordRange owner = owner_of(parse_, subject); !owner.empty()) {  // "whose party"
    append(owner, out);
    out += out.ends_with('s') ? "'" : "'s";
    return append({subject.first + 1, subject.last}, out);
  }
  if (parse_.tag(subject.first) == Tag::possessive) {  // "his party"
    const std::string_view full = discourse_.owner(parse_.words[subject.first].text);
    if (!full.empty()) {
      push(out, full);
      out += full.ends_with('s') ? "'" : "'s";
      return append({subject.first + 1, std::min(subject.last, subject.first + k_longest_subject)},
                    out);
    }
  }
  append({subject.first, std::min(subject.last, subject.first + k_longest_subject)}, out);
}

void PhraseBuilder::append_verb(const VerbGroup& group, bool past, std::string& out) const {
  const bool several = plural(group.subject);
  const GovernorRow* governor = group.governor;
  if (governor != nullptr && group.governed_by != k_nothing) {
    const VerbGroup& by = parse_.groups[group.governed_by];
    if (!governor->dropped || group.passive) {
      append_verb(by, past, out);
      for (std::uint32_t at = by.range.last; at < group.range.first; ++at)
        if (parse_.words[at].entry->governor != nullptr) push(out, parse_.words[at].text);
      return append_group(group, out);
    }
    if (!group.passive && group.sense != nullptr && !group.sense->third.empty() &&
        parse_.words[group.head].form == k_base) {
      if (by.negated) push(out, several ? "do not" : "does not");
      push(out, several || by.negated ? group.sense->lemma : group.sense->third);
      for (std::uint32_t at = group.head + 1; at < group.range.last; ++at)  // "takes place"
        push(out, parse_.words[at].text);
      return;
    }
  }
  if (group.reduced) {
    if (parse_.words[group.head].form != k_ing)
      push(out, past ? (several ? "were" : "was") : (several ? "are" : "is"));
    return append_group(group, out);
  }
  if (group.tense == Tense::past && group.perfect && !group.passive && !group.progressive &&
      group.sense != nullptr && !group.sense->past.empty() && !group.negated) {
    push(out, group.sense->past);
    for (std::uint32_t at = group.head + 1; at < group.range.last; ++at)
      push(out, parse_.words[at].text);
    return;
  }
  const Word& opening = parse_.words[group.range.first];
  const bool shares_be = group.passive && group.finite && opening.tag == Tag::verb &&
                         opening.entry->verb->nature != Nature::linking;
  if (shares_be) push(out, past ? (several ? "were" : "was") : (several ? "are" : "is"));
  const bool shares_will = group.mood == Mood::will && parse_.tag(group.range.first) == Tag::verb;
  if (shares_will) push(out, "will");  // "will sign and announce": each stands alone
  append_group(group, out);
}

void PhraseBuilder::append_group(const VerbGroup& group, std::string& out) const {
  for (std::uint32_t at = group.range.first; at < group.range.last; ++at) {
    const Word& word = parse_.words[at];
    if (word.tag == Tag::time || (word.tag == Tag::adverb && at < group.head)) continue;
    if (word.tag == Tag::modal && group.mood == Mood::would && !group.negated)
      push(out, "will");
    else if (at == 0 && !out.empty())
      push(out, lower_first(word.text));  // "Founded in 1990, the firm"
    else
      push(out, in_full(word.text), true);
  }
}

/// Words that a reader of a timeline does without: times, what leads to them, what is true today
/// only.
std::uint32_t PhraseBuilder::skip(std::uint32_t at, WordRange range) const {
  const Word& word = parse_.words[at];
  const auto is_when = [&](std::uint32_t i) {
    return parse_.tag(i) == Tag::time && !parse_.words[i].length;
  };
  if (is_when(at)) return at + 1;
  if (word.is(k_stale)) return at + 1;
  if (word.tag == Tag::coordinator && at > 0 && parse_.tag(at - 1) == Tag::time &&
      parse_.tag(at + 1) == Tag::time)
    return at + 1;
  if (word.is(k_frame) || word.text == "also") return at + 1;
  if (word.tag == Tag::adverb && word.entry->is(k_adverb) && at + 1 < range.last &&
      parse_.tag(at + 1) == Tag::time)
    return at + 1;
  const bool early = (word.tag == Tag::adjective || word.tag == Tag::adverb) && at > range.first &&
                     parse_.tag(at + 1) == Tag::preposition && at + 2 < range.last &&
                     is_when(at + 2) && parse_.chunk_at[at - 1] != k_nothing;
  if (early) return at + 2;  // "struck Chile early on Friday"
  const bool leads = word.tag == Tag::preposition || word.tag == Tag::determiner || word.is(k_to) ||
                     word.is_mark(',') || word.text == "later" || word.text == "than" ||
                     (word.tag == Tag::adverb && !word.text.ends_with("ly"));
  if (!leads) return at;
  std::uint32_t next = at + 1;
  while (next < range.last && next < at + 3 &&
         (parse_.tag(next) == Tag::determiner || parse_.words[next].text == "later" ||
          parse_.words[next].text == "than"))
    ++next;
  const bool time_alone = next < range.last && is_when(next) && [&] {
    std::uint32_t end = next;
    while (end < range.last && parse_.tag(end) == Tag::time) ++end;
    return end == range.last || parse_.chunk_at[end] == k_nothing || !parse_.words[end].spaced ||
           parse_.chunk_at[next] == k_nothing;
  }();
  return time_alone ? next : at;
}

/// "White House Press Secretary Ana Ruiz", "acting President Ana Ruiz", "Secretary of State Ana
/// Ruiz": words before the title need it.
bool PhraseBuilder::goes_on(std::uint32_t at) const {
  if (at > 1 && parse_.words[at - 1].text == "of" && parse_.words[at - 2].is(k_title)) return true;
  return at > 0 && parse_.chunk_at[at - 1] == parse_.chunk_at[at] &&
         (parse_.tag(at - 1) == Tag::name || parse_.tag(at - 1) == Tag::adjective ||
          parse_.tag(at - 1) == Tag::noun);
}

std::uint32_t PhraseBuilder::append_name(std::uint32_t at, WordRange range,
                                         std::string& out) const {
  const NameRun run = name_run(parse_, at, range.last, names_);
  const std::uint32_t begin = parse_.words[run.name].begin;
  const std::string_view text = body_.substr(begin, parse_.words[run.range.last - 1].end - begin);
  const Names::FullName* full = names_.full(text);
  const bool expand = full != nullptr && full->type == ParticipantType::person;
  if (expand && out.ends_with(full->text)) return run.range.last;
  const bool titled = run.range.last - run.name == 2 && parse_.words[run.name].is(k_title);
  const bool told = run.name > run.range.first && goes_on(at);
  if ((run.name == run.range.first && !expand && !titled) || told) {
    push(out, parse_.words[at].text, parse_.words[at].spaced || stands_apart(at));
    out += owning(parse_.words[at]);
    return at + 1;
  }
  push(out, expand ? full->text : text);
  out += owning(parse_.words[run.range.last - 1]);
  return run.range.last;
}

void PhraseBuilder::append(WordRange range, std::string& out) const {
  while (range.last > range.first && dangles(parse_.tag(range.last - 1))) --range.last;
  const bool opening = out.empty();
  const bool owned = range.first > 0 && parse_.tag(range.first - 1) == Tag::time &&
                     parse_.words[range.first - 1].possessive &&
                     parse_.tag(range.first) == Tag::noun;
  if (opening && owned) push(out, "the");  // "last year's festival"
  std::size_t complete =
      out.size();  // where it ends if what follows only leads to what is left out
  bool comma = false;
  for (std::uint32_t at = range.first; at < range.last;) {
    const Word& word = parse_.words[at];
    if (const std::uint32_t next = skip(at, range); next != at) {
      const bool owns = parse_.tag(next - 1) == Tag::time && parse_.words[next - 1].possessive;
      const bool leads = word.tag == Tag::preposition && parse_.tag(next) == Tag::time;
      std::uint32_t owner = next;
      while (leads && owner < range.last && parse_.tag(owner) == Tag::time) ++owner;
      if (leads && owner < range.last && parse_.words[owner - 1].possessive && !out.empty())
        push(out, word.text);  // "charge of Sunday's game"
      if (owns && next < range.last && parse_.tag(next) == Tag::noun) push(out, "the");
      at = next;
      continue;
    }
    if (opening && out.empty() && is_article(word) && names_something(at)) {
      ++at;
      continue;
    }
    if (word.tag == Tag::mark) {
      comma = word.mark == ',' && !out.empty();
      ++at;
      continue;
    }
    if (comma) out += ',';
    comma = false;
    const bool lower_title = word.tag == Tag::noun && word.is(k_title) && at + 1 < range.last &&
                             parse_.tag(at + 1) == Tag::name && opens_phrase(at);
    if (lower_title) {
      ++at;
      continue;
    }
    if (word.tag == Tag::name) {
      at = append_name(at, range, out);
      complete = out.size();
      continue;
    }
    if (at == 0 && !out.empty() && word.tag != Tag::name && !word.all_caps) {
      push(out, lower_first(word.text));  // "The queen, who Peru jailed"
      ++at;
      continue;
    }
    const bool another = word.tag == Tag::noun && stands_for_event(word);
    if (another && discourse_.event() != nullptr)  // "the next one"
      push(out, discourse_.event()->lemma);
    else
      push(out, word.text, word.spaced || word.number || stands_apart(at));
    out += owning(word);
    if (!dangles(word.tag)) complete = out.size();
    ++at;
  }
  out.resize(complete);
}

/// A phrase can end before the word at `at`.
bool PhraseBuilder::is_joint(std::uint32_t at) const {
  const Tag tag = parse_.tag(at);
  if (tag == Tag::mark || tag == Tag::coordinator) return true;
  return (tag == Tag::preposition && parse_.words[at].text != "of") || tag == Tag::to;
}

/// "sent a letter alleging that ...": an -ing form that no preposition binds.
bool PhraseBuilder::is_aside(const VerbGroup& group) const {
  const Word& first = parse_.words[group.range.first];
  const bool ing = parse_.words[group.head].form == k_ing ||
                   (first.tag == Tag::be && first.text.ends_with("ing"));
  if (group.finite || group.infinitive || !ing) return false;
  const Tag before = parse_.tag(group.range.first - 1);
  return before == Tag::noun || before == Tag::name || before == Tag::time || before == Tag::adverb;
}

/// The object cut at a border of a phrase once it is long enough to be understood.
WordRange PhraseBuilder::shortened(WordRange object) const {
  for (std::uint32_t at = object.first + 1; at < object.last; ++at) {  // "summit scheduled to ..."
    const std::uint32_t group = parse_.group_at[at];
    const bool second = group != k_nothing && parse_.groups[group].infinitive &&
                        parse_.groups[group].governor != nullptr && at > object.first + 1 &&
                        parse_.tag(at - 1) == Tag::coordinator;  // "and to sell"
    if (second || (group != k_nothing && is_aside(parse_.groups[group]))) {
      object.last = parse_.groups[group].range.first;
      break;
    }
    if (group == k_nothing || !parse_.groups[group].reduced) continue;
    const VerbSense* sense = parse_.groups[group].sense;
    if (sense != nullptr && sense->nature == Nature::intent) object.last = at;
  }
  if (object.last - object.first <= k_longest_phrase) return object;
  const std::uint32_t least = object.first + k_full_object;
  const std::uint32_t most = std::min(object.last, object.first + k_longest_phrase);
  for (std::uint32_t at = least; at > object.first + k_least_object; --at)
    if (is_joint(at)) return {object.first, at};
  for (std::uint32_t at = least; at < most; ++at)
    if (is_joint(at)) return {object.first, at};
  return {object.first, most};
}

}  // namespace dateline::events
