// SPDX-License-Identifier: Apache-2.0
#include "sentence/naming.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/event_nouns.hpp"
#include "grammar/expletive.hpp"
#include "language/stem.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"
#include "sentence/uses.hpp"
#include "tables/causing.hpp"
#include "tables/kinds.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::events {
namespace {

/// The event that the clause is about: "was given a ban", "a deal made in May", "found her guilty",
/// "on Monday came a ban".
const NounSense* told_of(const Parse& parse, const VerbGroup& group) {
  const bool inverted = group.finite && group.subject.first >= group.range.last;
  const WordRange about =
      (group.reduced && group.passive) || inverted ? group.subject : group.object;
  const std::uint32_t chunk = about.empty() ? k_nothing : first_chunk(parse, about);
  if (chunk == k_nothing) return nullptr;
  const Chunk& first = parse.chunks[chunk];
  if (const NounSense* noun = parse.words[first.head].entry->noun) return noun;
  const std::uint32_t next = group.aside.empty() ? first.range.last : group.aside.last;
  const bool predicate = about.contains(next) && parse.words[next].is(k_adjective);
  return predicate ? parse.words[next].entry->noun : nullptr;
}

/// By what it acts on, or else of the verb alone.
std::string_view kind_of_verb(const SentenceView& view, const VerbGroup& group) {
  if (const std::string_view theme = kind_by_theme(view.parse, group); !theme.empty()) return theme;
  const std::string_view otherwise = kind_otherwise(view, group);
  return otherwise.empty() ? group.sense->kind : otherwise;
}

/// By who does it to what, or else of the verb.
std::string_view kind_of(const SentenceView& view, const VerbGroup& group) {
  const std::string_view use = kind_by_use(view, group);
  return use.empty() ? kind_of_verb(view, group) : use;
}

/// "forced the minister to resign", "was forced to close": what it made somebody do; empty where it
/// made nobody do anything.
std::string_view kind_of_deed(const SentenceView& view, const VerbGroup& group) {
  const Parse& parse = view.parse;
  const std::uint32_t next = parse.index_of(group) + 1;
  const Causing causing = causing_of(group.sense->lemma);
  const bool itself = causing == Causing::self;  // "moved to freeze"
  if ((causing != Causing::done && !itself) || next >= parse.groups.size()) return {};
  const VerbGroup& deed = parse.groups[next];
  const std::uint32_t made =
      group.passive || group.object.empty() ? k_nothing : first_chunk(parse, group.object);
  const std::uint32_t end = made == k_nothing ? group.range.last : parse.chunks[made].range.last;
  const bool direct =
      skip_back(parse, deed.range.first) == end && (made != k_nothing || group.passive || itself);
  if (!direct || !deed.infinitive || deed.governor != nullptr || deed.sense == nullptr) return {};
  return kind_of(view, deed);
}

/// "began vaccinating children", "stopped selling cars": of what it starts or ends; empty where
/// that is no deed.
std::string_view kind_of_course(const SentenceView& view, const VerbGroup& group) {
  const Parse& parse = view.parse;
  const std::uint32_t next = parse.index_of(group) + 1;
  if (group.passive || !leans_on_noun(group.sense->nature) || next >= parse.groups.size())
    return {};
  const VerbGroup& deed = parse.groups[next];
  const bool direct = skip_back(parse, deed.range.first) == group.range.last &&
                      parse.words[deed.head].form == k_ing && !deed.finite;
  return direct && deed.sense != nullptr ? kind_of(view, deed) : std::string_view{};
}

/// "The merger was completed", "the fall of the town came": of the event that the subject names,
/// where nothing is acted on; empty where it names none.
std::string_view kind_of_what_happens(const Parse& parse, const VerbGroup& group) {
  if (group.subject.empty() || group.subject.first >= group.range.first) return {};
  const bool acts =
      !group.passive && !group.object.empty() && parse.chunk_at[group.object.first] != k_nothing;
  const std::uint32_t chunk = acts ? k_nothing : parse.chunk_at[group.subject.first];
  const NounSense* noun =
      chunk == k_nothing ? nullptr : parse.words[parse.chunks[chunk].head].entry->noun;
  return noun == nullptr ? std::string_view{} : noun->kind;
}

/// "A dam burst, killing six".
const VerbGroup* doing_before(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t index = parse.index_of(group);
  if (group.finite || group.infinitive || group.reduced || index == 0 ||
      parse.words[group.head].form != k_ing || !parse.is_mark(group.range.first - 1, ','))
    return nullptr;
  return &parse.groups[index - 1];
}

/// "Six were killed when a dam burst".
const VerbGroup* doing_behind(const Parse& parse, const VerbGroup& group) {
  static constexpr std::array<std::string_view, 3> k_links{"when", "after", "as"};
  const std::uint32_t next = parse.index_of(group) + 1;
  if (next >= parse.groups.size()) return nullptr;
  const WordRange subject = parse.groups[next].subject;
  if (subject.empty() || subject.first <= group.range.first) return nullptr;
  return is_one_of(k_links, parse.words[subject.first - 1]) ? &parse.groups[next] : nullptr;
}

/// The harm is of the kind of what did it; empty where no clause beside it tells. `behind`: it may
/// stand behind.
std::string_view kind_of_blow_beside(const SentenceView& view, const VerbGroup& group,
                                     bool behind) {
  const VerbGroup* last = behind ? doing_behind(view.parse, group) : nullptr;
  for (const VerbGroup* main : {doing_before(view.parse, group), last}) {
    if (main == nullptr || main->sense == nullptr || !main->finite) continue;
    if (const std::string_view kind = kind_of(view, *main); is_blow(kind)) return kind;
  }
  return {};
}

}  // namespace

const NounSense* event_meant(const SentenceView& view, const VerbGroup& group) {
  const NounSense* event = view.discourse.event();
  if (event == nullptr || !is_it(view.parse, group.subject)) return event;
  if (is_expletive(view.parse, group)) return nullptr;
  const std::string_view thing = view.discourse.antecedent("it");
  const bool same = thing.empty() || thing.find(event->lemma) != thing.npos ||
                    (befalls_events(view.parse, group) && view.discourse.speaks_of_body());
  return same ? event : nullptr;
}

std::string_view kind_told_beside(const SentenceView& view, const VerbGroup& group) {
  const std::string_view deed = kind_of_course(view, group);
  return is_vague(deed) ? kind_of_what_happens(view.parse, group) : deed;
}

void name_mention(const SentenceView& view, const VerbGroup& group, const NounSense* noun,
                  bool deadline, Mention& mention) {
  const Word& head = view.parse.words[group.head];
  mention.trigger = {std::string{head.text}, {head.begin, head.end}};
  const bool open = noun == nullptr || is_vague(noun->kind);  // "had an operation"
  const std::string_view use = open ? kind_by_use(view, group) : "";
  std::string_view kind = noun != nullptr ? noun->kind : kind_of_verb(view, group);
  if (!use.empty()) kind = use;
  const bool contested = group.sense->kind == "contest" && !use.empty();  // "won the second Test"
  if (const NounSense* other = telling_noun(view.parse, group); other != nullptr && !contested)
    kind = other->kind;
  if (deadline) kind = "deadline";
  const NounSense* cause = view.discourse.event();
  const bool hurt = group.sense->action == "kill" || group.sense->action == "wound";
  const bool open_harm = use.empty() && (kind == "attack" || kind == "death");
  if (group.passive && hurt && open_harm && cause != nullptr && is_blow(cause->kind))
    kind = cause->kind;  // "300 people were injured", after the quake
  if (kind == "attack" || (hurt && open_harm))
    if (const std::string_view blow = kind_of_blow_beside(view, group, hurt && open_harm);
        !blow.empty())
      kind = blow;
  if (kind.empty()) kind = "other";
  const bool moves = kind == "movement" && causing_of(group.sense->lemma) == Causing::self;
  if (is_vague(kind) || moves) {
    if (const NounSense* told = is_vague(kind) ? told_of(view.parse, group) : nullptr)
      kind = told->kind;
    if (const std::string_view deed = kind_of_deed(view, group); !deed.empty()) kind = deed;
  }
  if (noun != nullptr && is_vague(kind) && !group.sense->kind.empty()) kind = group.sense->kind;
  mention.kind = kind;
  mention.action = noun != nullptr ? noun->action : group.sense->action;
  if (mention.action.empty()) mention.action = group.sense->lemma;
  if (mention.action.empty()) mention.action = language::stem(head.text);
  if (group.sense->nature == Nature::finish && noun != nullptr) mention.action += "-end";
}

}  // namespace dateline::events
