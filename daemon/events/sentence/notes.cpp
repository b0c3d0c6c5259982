// SPDX-License-Identifier: Apache-2.0
// What a sentence leaves for the pronouns and descriptions behind it.
#include "grammar/clause_words.hpp"
#include "grammar/expletive.hpp"
#include "grammar/name_runs.hpp"
#include "grammar/noun_spans.hpp"
#include "lexicon/word_lists.hpp"
#include "phrase/phrase.hpp"
#include "sentence/introductions.hpp"
#include "sentence/mouthpieces.hpp"
#include "sentence/reader.hpp"
#include "tables/pronouns.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace dateline::events {
namespace {

/// "most of them" names nothing that "it" could mean.
bool ends_on_pronoun(const Parse& parse, WordRange range) {
  return !range.empty() && parse.tag(range.last - 1) == Tag::pronoun;
}

/// "No one was hurt": nothing that "it" could mean.
bool names_nobody(const Parse& parse, WordRange subject) {
  const WordText& first = parse.words[subject.first].text;
  return language::equal_folded(first, "no") || language::equal_folded(first, "nobody") ||
         language::equal_folded(first, "none") || language::equal_folded(first, "nothing");
}

/// "They" could mean it: the mills, Peru and Chile; also "a business".
bool may_be_they(const Parse& parse, WordRange range) {
  const std::uint32_t chunk = parse.chunk_at[range.first];
  const Word& head = parse.words[chunk == k_nothing ? range.last - 1 : parse.chunks[chunk].head];
  return head.is(k_plural) || (head.tag == Tag::noun && head.text.ends_with('s')) ||
         holds_coordinator(parse, range);
}

/// "with Peru saying it would pay": a clause of its own.
bool follows_with(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t first = group.subject.first;
  return group.reduced && parse.words[group.head].form == k_ing && first > 0 &&
         parse.words[first - 1].text == "with";
}

/// "Radar lost it minutes after it took off", "its drill is to start": what "it" means is still
/// spoken of.
bool keeps_it(const Parse& parse, const VerbGroup& group) {
  if (language::equal_folded(parse.words[group.subject.first].text, "its")) return true;
  const bool it =
      !group.object.empty() && language::equal_folded(parse.words[group.object.first].text, "it");
  const std::uint32_t next = group.object.first + 1;
  return it && (next >= parse.size() || parse.group_at[next] == k_nothing);
}

/// "said sales fell and it would close a mill": behind what is said of many, "it" is who says so.
bool goes_on_with_it(const Parse& parse, const VerbGroup& group) {
  return group.complement &&
         std::any_of(parse.groups.begin(), parse.groups.end(), [&](const VerbGroup& each) {
           return each.range.first > group.range.first && each.finite && !each.relative &&
                  is_it(parse, each.subject) && !is_expletive(parse, each);
         });
}

/// "The bank learned of it when a client sued": the verb of the bank, which is still what the text
/// is about; nullptr where none stands before.
const VerbGroup* main_before(const Parse& parse, const VerbGroup& group) {
  if (group.link == Link::none || !group.finite || group.subject.empty()) return nullptr;
  for (const VerbGroup& other : parse.groups) {
    if (other.range.first >= group.range.first) break;
    if (other.finite && !other.relative && other.link == Link::none && !other.subject.empty())
      return &other;
  }
  return nullptr;
}

/// "A guard said": the noun phrase that is all of the subject; nullptr where it is none.
const Chunk* whole_subject(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t chunk =
      group.subject.empty() ? k_nothing : parse.chunk_at[group.subject.first];
  const bool whole = chunk != k_nothing && parse.chunks[chunk].range.first == group.subject.first &&
                     parse.chunks[chunk].range.last == group.subject.last;
  return whole ? &parse.chunks[chunk] : nullptr;
}

/// "..., police said on Monday.": who speaks comes last.
bool trails_speech(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t first = group.subject.first;
  if (!is_report(group) || first == 0 || !parse.is_mark(first - 1, ',')) return false;
  std::uint32_t at = group.range.last;
  while (at < parse.size() && (parse.tag(at) == Tag::time || parse.tag(at) == Tag::preposition))
    ++at;
  return at >= parse.size() || parse.tag(at) == Tag::mark;
}

/// "A driver was hurt on Friday.": the clause that the sentence opens with, which names no person.
bool speaks_of_one(const SentenceView& view, const VerbGroup& group) {
  if (group.subordinate || group.link != Link::none || is_report(group)) return false;
  const bool first =
      std::none_of(view.parse.groups.begin(), view.parse.groups.end(), [&](const VerbGroup& other) {
        return other.range.first < group.range.first && other.finite && !other.subject.empty();
      });
  return first &&
         std::none_of(view.parse.words.begin(), view.parse.words.end(), [&](const Word& word) {
           const Names::FullName* full =
               word.tag == Tag::name ? view.names.full(word.text) : nullptr;
           return full != nullptr && full->type == ParticipantType::person;
         });
}

/// "her daughter Ana Ruiz", "his lawyer, Ana Ruiz,": the pronoun; empty where none stands there.
std::string_view whose_relative(const Parse& parse, const VerbGroup& group) {
  for (const WordRange range : {group.apposition, group.subject}) {
    if (range.last - range.first < 2 || parse.tag(range.first) != Tag::possessive) continue;
    const WordText& pronoun = parse.words[range.first].text;
    const bool someone = gender_of_pronoun(pronoun) != Gender::unknown;
    if (someone && parse.tag(range.first + 1) == Tag::noun) return pronoun;
  }
  return {};
}

// Kinds of what is done to a firm by who is none.
constexpr auto k_of_watchdogs = std::to_array<std::string_view>(
    {"accusation", "coercion", "court", "crime", "request", "sanction"});

bool is_person(const Participant& one) { return one.type == ParticipantType::person; }

}  // namespace

void SentenceReader::note_speaker(const std::optional<Quote>& source) {
  if (!source || (source->range == speaker_ && discourse_.ties() == speaker_ties_)) return;
  speaker_ = source->range;
  speaker_ties_ = discourse_.ties();
  Arguments speaker;
  bool leads = false;
  for (const Chunk& chunk : view_.parse.chunks) {
    if (!view_.parse.bytes(chunk.range).overlaps(source->range)) continue;
    read_arguments(view_.parse, view_.article.body, chunk.range, true, view_.names, speaker);
    for (std::uint32_t at = chunk.range.first; at < chunk.range.last; ++at)
      leads = leads || is_one_of(firm_titles(), view_.parse.words[at]);
  }
  resolve(speaker);
  const bool alone = speaker.participants.size() == 1 &&
                     speaker.participants.front().type == ParticipantType::person;
  const Participant* firm = discourse_.organization();
  if (leads && alone && firm != nullptr)  // "Chief executive Ana Ruiz said"
    discourse_.affiliate_first(speaker.participants.front().text, *firm);
  if (!speaker.participants.empty()) discourse_.speak(std::move(speaker.participants));
}

/// "Lumen spokeswoman Ana Ruiz", "Ana Ruiz, head of Lumen, said": speaks for Lumen.
void SentenceReader::note_affiliation(const VerbGroup& group,
                                      const std::vector<Participant>& subject) {
  if (subject.size() != 2) return;
  const bool first = subject[0].type == ParticipantType::person;
  const Participant& person = subject[first ? 0 : 1];
  const Participant& body = subject[first ? 1 : 0];
  if (person.type != ParticipantType::person || body.type != ParticipantType::organization) return;
  bool titled = false;
  for (const WordRange range : {group.subject, group.apposition}) {
    for (std::uint32_t at = range.first; at < range.last; ++at) {
      const Word& word = view_.parse.words[at];
      titled = titled || (word.is(k_title) && !word.is(k_organization_word));
    }
  }
  if (titled) discourse_.affiliate(person.text, body);
}

/// What "it" may mean behind the clause: its subject, whose figure that is, or whom it speaks for.
std::string SentenceReader::spoken_of(const VerbGroup& group) const {
  const Parse& parse = view_.parse;
  if (!owner_of(parse, group.subject).empty()) return {};  // "Peru, whose ports closed,"
  const Participant* firm = is_own_figure(parse, group.subject) ? discourse_.reporting() : nullptr;
  if (firm != nullptr) return firm->text;
  const PhraseBuilder phrase(parse, view_.article.body, view_.names, discourse_);
  const WordRange body = says_of_it(parse, group) ? spoken_for(parse, group.subject) : WordRange{};
  if (body.empty()) return phrase.subject(group);
  std::string words = phrase.words(body);
  if (parse.tag(body.first) == Tag::noun) return "the " + words;  // "an airline spokeswoman"
  for (const std::string_view clitic : {"'s", "’s", "'", "’"})
    if (words.ends_with(clitic)) return words.substr(0, words.size() - clitic.size());
  return words;
}

/// Whom the clause names and what it speaks of.
void SentenceReader::note_clause(const VerbGroup& group,
                                 const std::vector<Participant>& participants,
                                 std::size_t subject_count) {
  const Parse& parse = view_.parse;
  if (group.sense != nullptr && is_one_of(k_of_watchdogs, group.sense->kind))
    discourse_.hold_to_account(std::span{participants}.subspan(subject_count));
  const bool speaks_last = group.subject.empty() && is_report(group);
  const std::string_view pronoun = whose_relative(parse, group);
  const Participant* whose = pronoun.empty() ? nullptr : discourse_.other(pronoun, {});
  if (whose != nullptr)
    discourse_.name_by(participants, Participant{*whose});
  else
    discourse_.name(participants,  // "..., said coach Ana Ruiz"
                    speaks_last ? participants.size() : subject_count);
  const Chunk* subject_chunk =
      group.finite && !group.relative ? whole_subject(parse, group) : nullptr;
  const bool unnamed = subject_chunk != nullptr && is_about_stranger(parse, *subject_chunk) &&
                       std::none_of(participants.begin(), participants.end(), is_person);
  if (unnamed)
    discourse_.speak_of(
        PhraseBuilder(parse, view_.article.body, view_.names, discourse_).subject(group),
        gender_of_noun(parse.words[subject_chunk->head].text), speaks_of_one(view_, group));
  const VerbGroup* main = subject_count == 0 ? main_before(parse, group) : nullptr;
  const bool aside = main != nullptr &&
                     (discourse_.speaks_of_body() || is_it(parse, main->subject)) &&
                     !may_be_they(parse, group.subject);
  if (aside) return;
  if ((group.finite || follows_with(parse, group)) && !group.relative && !group.subject.empty() &&
      !ends_on_pronoun(parse, group.subject) && !names_nobody(parse, group.subject)) {
    const bool plural = may_be_they(parse, group.subject);
    if (plural && trails_speech(parse, group)) discourse_.keep_acted_on();
    const bool words = Discourse::needs_words(std::span{participants}.first(subject_count), plural);
    const std::string subject = words ? spoken_of(group) : "";
    if (keeps_it(parse, group) || (plural && goes_on_with_it(parse, group)))
      discourse_.clause_about_it(participants, subject_count, subject, plural);
    else if (!plural && main != nullptr && may_be_they(parse, main->subject))
      discourse_.clause_beside_several(participants, subject_count, subject);
    else
      discourse_.clause(participants, subject_count, subject, plural);
    if (says_of_it(parse, group)) discourse_.speak_for(participants, subject_count);
    const WordRange people = people_met(parse, group);
    const PhraseBuilder phrase(parse, view_.article.body, view_.names, discourse_);
    if (const WordRange several = several_met(parse, group); people.empty() && !several.empty())
      discourse_.act_on(phrase.words(several));
    else if (people.empty() && plural && !is_report(group))
      discourse_.forget_acted_on();  // "When guards left, they were seen"
    if (people.empty()) return;
    if (plural)
      discourse_.act_on(phrase.words(people));
    else
      discourse_.meet(phrase.words(people));
    return;
  }
  const bool pair = participants.size() == 2 && subject_count == 1 && group.finite &&
                    !group.relative &&
                    std::all_of(participants.begin(), participants.end(), is_person);
  if (pair) discourse_.pair(participants[0], participants[1]);  // "She married Tom Reed"
}

/// Who the name is that the phrase ends with: not Ana Ruiz where "Tom Ruiz" is said.
const Names::FullName* SentenceReader::named_by(const Chunk& chunk) const {
  const Parse& parse = view_.parse;
  std::uint32_t first = chunk.head;
  while (first > chunk.range.first && parse.tag(first - 1) == Tag::name &&
         !parse.words[first - 1].possessive && !parse.words[first - 1].is(k_title))
    --first;
  const std::string_view text = parse.bytes({first, chunk.head + 1}).of(view_.article.body);
  if (const Names::FullName* full = view_.names.full(text)) return full;
  if (first == chunk.head) return nullptr;
  const Names::FullName* full = view_.names.full(parse.words[chunk.head].text);
  return full != nullptr && full->text.ends_with(text) ? full : nullptr;
}

void SentenceReader::note_self_named() {
  for (const Chunk& chunk : view_.parse.chunks) {
    const std::uint32_t noun = what_calls_itself(view_.parse, chunk);
    if (noun != k_nothing) {
      const Word& name = view_.parse.words[chunk.head];
      const Participant body{
          std::string{name.text}, ParticipantType::organization, {name.begin, name.end}};
      discourse_.set_apart(body.text);
      discourse_.label(view_.parse.words[noun].hash, body);
    }
  }
}

/// Those named in any role: "the fund that she set up with the conductor Paul Reiter".
void SentenceReader::note_people() {
  for (const Chunk& chunk : view_.parse.chunks) {
    const Word& head = view_.parse.words[chunk.head];
    const Names::FullName* full = head.tag == Tag::name ? named_by(chunk) : nullptr;
    if (full != nullptr && full->type == ParticipantType::person) discourse_.mention(*full);
    if (is_stranger(view_.parse, chunk)) discourse_.meet_stranger();
    if (introduces_body(view_.parse, chunk)) discourse_.meet_body(head.hash);
  }
}

/// "I watched as they left.": outside a quotation, the writer's own.
void SentenceReader::note_writer(const VerbGroup& group) {
  if (group.subject.empty() || group.tense != Tense::past || !group.finite) return;
  const Word& subject = view_.parse.words[group.subject.first];
  narrative_.personal = narrative_.personal ||
                        (subject.text == "I" && subject.tag == Tag::pronoun && !subject.quoted);
}

void SentenceReader::note_subject(const VerbGroup& group) {
  if (!group.finite || group.subject.empty() || ends_on_pronoun(view_.parse, group.subject)) return;
  Arguments arguments;
  read_arguments(view_.parse, view_.article.body, group.subject, true, view_.names, arguments);
  resolve(arguments);
  discourse_.name(arguments.participants, arguments.participants.size());
  const bool plural = may_be_they(view_.parse, group.subject);
  const std::size_t count = arguments.participants.size();
  const std::string subject =
      Discourse::needs_words(arguments.participants, plural) ? spoken_of(group) : "";
  if (keeps_it(view_.parse, group))
    discourse_.clause_about_it(arguments.participants, count, subject, plural);
  else
    discourse_.clause(arguments.participants, count, subject, plural);
}

// What somebody puts forward is there to be approved, whatever it is.
constexpr auto k_proposing =
    std::to_array<std::string_view>({"file", "propose", "submit", "table"});

void SentenceReader::note_shown(const VerbGroup& group) {
  if (group.passive || group.object.empty()) return;
  std::uint32_t first = group.object.first;
  if (group.sense->lemma == "vote" && view_.parse.words[first].text == "on") ++first;
  const std::uint32_t at = first < view_.parse.size() ? view_.parse.chunk_at[first] : k_nothing;
  if (at == k_nothing || view_.parse.tag(view_.parse.chunks[at].head) != Tag::noun) return;
  const Entry& head = *view_.parse.words[view_.parse.chunks[at].head].entry;
  const bool law = head.theme == "law" || (head.noun != nullptr && head.noun->kind == "law") ||
                   is_one_of(terms(), view_.parse.words[view_.parse.chunks[at].head]) ||
                   is_one_of(k_proposing, group.sense->lemma);
  if (group.sense->kind != "product" && !(law && is_deed(group.sense->nature))) return;
  WordRange range = view_.parse.chunks[at].range;
  while (range.first + 1 < range.last &&
         (view_.parse.words[range.first].is(k_article | k_possessive) ||
          view_.parse.words[range.first].text == "own"))
    ++range.first;  // "its own rover"
  const PhraseBuilder phrase(view_.parse, view_.article.body, view_.names, discourse_);
  discourse_.show(law ? "law" : "product", "the " + phrase.words(range));
}

}  // namespace dateline::events
