// SPDX-License-Identifier: Apache-2.0
// Who and where of the mentions of one sentence.
#include "grammar/clause_links.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/expletive.hpp"
#include "grammar/name_runs.hpp"
#include "grammar/noun_spans.hpp"
#include "grammar/subjects/control.hpp"
#include "grammar/unnamed_before.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/word_lists.hpp"
#include "phrase/meant.hpp"
#include "phrase/verb_words.hpp"
#include "sentence/reader.hpp"
#include "sentence/referents.hpp"
#include "sentence/scenes.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace dateline::events {
namespace {

bool is_pronoun(const Parse& parse, WordRange range) {
  return range.last - range.first == 1 && !range.empty() && parse.tag(range.first) == Tag::pronoun;
}

/// "Ana Ruiz, who runs Nord and left Lumen in May,": what tells who she is, up to what she or
/// another did.
WordRange without_deeds(const Parse& parse, WordRange apposition) {
  std::uint32_t last = apposition.first;
  for (; last < apposition.last; ++last) {
    const std::uint32_t at = parse.group_at[last];
    if (parse.words[last].text == "whose") break;
    if (at != k_nothing && (!parse.groups[at].finite || parse.groups[at].tense != Tense::present))
      break;
  }
  return {apposition.first, last};
}

bool opens_with_name(const Parse& parse, WordRange range) {
  return !range.empty() && parse.tag(range.first) == Tag::name;
}

}  // namespace

Arguments SentenceReader::pronoun_arguments(const VerbGroup& group) const {
  const Word& pronoun = view_.parse.words[group.subject.first];
  Arguments arguments;
  if (is_expletive(view_.parse, group)) return arguments;
  if (const Names::FullName* one = announcer_before(view_.parse, view_.names, group)) {
    const auto end = one->begin + static_cast<std::uint32_t>(one->text.size());
    arguments.participants.push_back({std::string{one->text}, one->type, {one->begin, end}});
    return arguments;
  }
  if (language::equal_folded(pronoun.text, "they") && !discourse_.acted_on().empty() &&
      befalls_subject(view_.parse, group)) {
    arguments.participants = discourse_.acted_on_who();
    return arguments;
  }
  arguments.participants =
      pronoun.is(k_first_person)
          ? discourse_.speakers()
          : discourse_.who(pronoun.text, named_in_object(view_.parse, view_.names, group));
  return arguments;
}

void SentenceReader::resolve(Arguments& arguments) {
  resolve_referents(view_.names, discourse_, arguments);
  if (!narrative_.headline) anchor(arguments);
}

/// Each name where the text first gives it.
void SentenceReader::anchor(Arguments& arguments) {
  const auto to_first = [&](auto& one) {
    const std::string_view said = one.range.of(view_.article.body);
    if (said != one.text) return;
    const std::uint32_t first = view_.names.first(said, one.range.begin);
    one.range = {first, first + one.range.size()};
    one.range = discourse_.first_named(said, one.range);
  };
  for (std::size_t& at = arguments.anchored; at < arguments.participants.size(); ++at)
    to_first(arguments.participants[at]);
  for (std::size_t& at = arguments.anchored_places; at < arguments.places.size(); ++at)
    to_first(arguments.places[at]);
}

void SentenceReader::take_subject_beside(std::uint32_t index, VerbGroup& group) const {
  const auto& groups = view_.parse.groups;
  const auto take = [&](std::uint32_t at) {
    if (!groups[at].finite || groups[at].subject.empty()) return false;
    group.subject = groups[at].subject;
    group.apposition = groups[at].apposition;
    return true;
  };
  group.subject = controller_of(view_.parse, index);
  if (!group.subject.empty()) return;
  for (std::uint32_t at = index; at-- > 0;)
    if (take(at)) return;
  for (std::uint32_t at = index + 1; at < groups.size(); ++at)
    if (take(at)) return;
}

/// "Lumen's plan to close a plant", "the Lumen offer to buy it": whose plan it is.
WordRange SentenceReader::planner_of(const VerbGroup& group) const {
  const Parse& parse = view_.parse;
  const std::uint32_t to = group.range.first;
  if (!group.infinitive || to == 0 || parse.chunk_at[to - 1] == k_nothing) return {};
  const Chunk& chunk = parse.chunks[parse.chunk_at[to - 1]];
  if (parse.tag(chunk.head) != Tag::noun) return {};
  WordRange planner{chunk.range.first, chunk.head};
  while (planner.first > 1 && parse.tag(planner.first - 1) == Tag::coordinator &&
         parse.tag(planner.first - 2) == Tag::name && parse.tag(planner.first) == Tag::name)
    planner.first = parse.chunks[parse.chunk_at[planner.first - 2]].range.first;
  for (std::uint32_t at = planner.first; at < planner.last; ++at)
    if (parse.tag(at) == Tag::name) return planner;
  return {};
}

/// "an agreement with Lumen to close a plant": with whom one agreed to it.
WordRange SentenceReader::partner_in(const VerbGroup& group) const {
  const Parse& parse = view_.parse;
  const std::uint32_t to = group.range.first;
  if (!group.infinitive || group.governor != nullptr || to == 0) return {};
  const std::uint32_t at = parse.chunk_at[to - 1];
  if (at == k_nothing || parse.chunks[at].range.first < 2) return {};
  WordRange partner = parse.chunks[at].range;
  if (parse.words[partner.first - 1].text == "of" && parse.chunk_at[partner.first - 2] != k_nothing)
    partner.first = parse.chunks[parse.chunk_at[partner.first - 2]].range.first;
  if (partner.first < 2 || parse.words[partner.first - 1].text != "with") return {};
  const NounSense* bargain = parse.words[partner.first - 2].entry->noun;
  const bool agreed =
      bargain != nullptr && (bargain->kind == "agreement" || bargain->kind == "deal");
  return agreed ? partner : WordRange{};
}

bool SentenceReader::names_someone(const VerbGroup& group) const {
  if (group.subject.empty() || !group.infinitive || group.governor != nullptr)
    return !group.subject.empty();
  Arguments arguments;
  read_arguments(view_.parse, view_.article.body, group.subject, true, view_.names, arguments);
  return !arguments.participants.empty();
}

/// The words before the subject up to where the clause begins: "In Yemen, ...".
WordRange SentenceReader::opening(const VerbGroup& group) const {
  const Parse& parse = view_.parse;
  const std::uint32_t end = group.subject.empty() ? group.range.first : group.subject.first;
  std::uint32_t first = end;
  while (first > 0 && parse.group_at[first - 1] == k_nothing &&
         parse.tag(first - 1) != Tag::subordinator && parse.tag(first - 1) != Tag::relative &&
         (parse.tag(first - 1) != Tag::mark || parse.is_mark(first - 1, ',')))
    --first;
  const bool whole = first == 0 || parse.group_at[first - 1] == k_nothing;
  return whole ? WordRange{first, end} : WordRange{};
}

/// A place that a comma sets off behind the clause: "..., on the island of Java".
WordRange SentenceReader::closing(const VerbGroup& group) const {
  const Parse& parse = view_.parse;
  const std::uint32_t comma = group.object.last;
  if (group.object.empty() || !parse.is_mark(comma, ',') ||
      parse.tag(comma + 1) != Tag::preposition)
    return {};
  std::uint32_t end = comma + 1;
  while (end < parse.size() && parse.group_at[end] == k_nothing &&
         parse.tag(end) != Tag::coordinator && parse.tag(end) != Tag::subordinator &&
         (parse.tag(end) != Tag::mark || parse.is_mark(end, ',')))
    ++end;
  return end == parse.size() || parse.tag(end) == Tag::mark ? WordRange{comma + 1, end}
                                                            : WordRange{};
}

/// Where the clause says that all of it happens.
void SentenceReader::add_scene(const VerbGroup& group, std::vector<Place>& places) const {
  const WordRange before = opening(group);
  const WordRange behind = closing(group);
  if (before.empty() && behind.empty()) return;
  Arguments scene;
  for (const WordRange range : {before, behind})
    read_arguments(view_.parse, view_.article.body, range, false, view_.names, scene);
  for (Place& place : scene.places) {
    const bool known = std::any_of(places.begin(), places.end(),
                                   [&](const Place& other) { return other.text == place.text; });
    if (!known) places.push_back(std::move(place));
  }
}

/// "Lumen sold its plant", "Ruiz left her firm": what the object belongs to is the subject.
void SentenceReader::settle_owners(const VerbGroup& group, std::size_t subject_count,
                                   Arguments& arguments) const {
  if (arguments.owners.empty()) return;
  const bool many = !is_pronoun(view_.parse, group.subject) && plural(view_.parse, group.subject);
  const auto& all = arguments.participants;
  std::vector<std::string_view> others;
  for (const std::string_view owner : arguments.owners) {
    if (many && language::equal_folded(owner, "their")) continue;  // "17 people lost their lives"
    const Gender gender = gender_of_pronoun(owner);
    const auto end = all.begin() + static_cast<std::ptrdiff_t>(subject_count);
    const auto meant = std::find_if(all.begin(), end, [&](const Participant& one) {
      const bool person = one.type == ParticipantType::person;
      return person == (gender != Gender::unknown) &&
             (!person || agree(view_.names.gender(one.text), gender));
    });
    if (meant == end || arguments.own_firm) others.push_back(owner);
  }
  arguments.owners = std::move(others);
}

/// "Ruiz met her": somebody else than the subject.
void SentenceReader::settle_objects(std::size_t subject_count, Arguments& arguments) const {
  if (arguments.objects.empty()) return;
  std::string subject;
  for (std::size_t at = 0; at < subject_count; ++at)
    subject.append(arguments.participants[at].text).append("\n");
  for (const std::string_view pronoun : arguments.objects) {
    const Participant* meant = discourse_.other(pronoun, subject);
    if (meant != nullptr) arguments.participants.push_back(*meant);
  }
  arguments.objects.clear();
}

void SentenceReader::fill_arguments(std::uint32_t index, Mention& mention) {
  const Parse& parse = view_.parse;
  VerbGroup group = parse.groups[index];
  const std::string_view body = view_.article.body;
  if (!group.finite && !names_someone(group)) {  // "came to sign": who came
    if (const WordRange planner = planner_of(group); !planner.empty())
      group.subject = planner;
    else
      take_subject_beside(index, group);
  }
  const bool pronoun = is_pronoun(parse, group.subject);
  const WordRange apposition = without_deeds(parse, group.apposition);
  Arguments arguments;
  if (pronoun) {
    discourse_.learn(parse.words[group.subject.first].text);
    arguments = pronoun_arguments(group);
  } else if (opens_with_name(parse, apposition))  // "Peru's envoy, Ana Ruiz,": she comes first
    for (const WordRange range : {apposition, group.subject})
      read_arguments(parse, body, range, true, view_.names, arguments);
  else
    read_arguments(parse, body, group.subject, true, view_.names, arguments);
  read_arguments(parse, body, apposition, true, view_.names, arguments);
  read_arguments(parse, body, owner_of(parse, group.subject), true, view_.names, arguments);
  resolve(arguments);
  note_affiliation(group, arguments.participants);
  const std::size_t subject_count = arguments.participants.size();
  read_arguments(parse, body, group.question, false, view_.names, arguments);
  read_arguments(parse, body, group.object, false, view_.names, arguments);
  if (!unnamed_before(parse, group).empty()) arguments.objects.clear();
  settle_objects(subject_count, arguments);
  settle_owners(group, subject_count, arguments);
  read_arguments(parse, body, group.gap, false, view_.names, arguments);
  if (const WordRange partner = partner_in(group); !partner.empty())
    read_arguments(parse, body, partner, false, view_.names, arguments);
  if (group.governed_by != k_nothing)  // "Peru expects Chile to pay"
    read_arguments(parse, body, parse.groups[group.governed_by].subject, true, view_.names,
                   arguments);
  if (!group.relative && !group.reduced) add_scene(group, arguments.places);
  note_clause(group, arguments.participants, subject_count);
  resolve(arguments);
  mention.participants = std::move(arguments.participants);
  mention.places = std::move(arguments.places);
  if (!mention.places.empty())
    note_scene(parse, group, mention, discourse_);
  else if (const auto* told = scene_told(parse, group, mention.kind, discourse_); told != nullptr)
    mention.places = *told;
}

void SentenceReader::add_clause_arguments(std::uint32_t index, const std::vector<Mention>& out,
                                          Mention& mention) {
  const Discourse::Told* told = discourse_.told(mention.action, mention.kind);
  const Word& opening = view_.parse.words[view_.parse.chunks[index].range.first];
  const bool again = opening.is(k_article) && opening.text.size() > 2;  // "the", not "a"
  const auto shared = [&](const Participant& one) {
    return std::any_of(mention.participants.begin(), mention.participants.end(),
                       [&](const Participant& other) { return other.text == one.text; });
  };
  const bool same = again && told != nullptr &&
                    (mention.participants.empty() ||
                     std::any_of(told->participants.begin(), told->participants.end(), shared));
  const auto take = [](const auto& from, auto& to) {
    for (const auto& one : from) {
      const bool known = std::any_of(to.begin(), to.end(),
                                     [&](const auto& other) { return other.text == one.text; });
      if (!known) to.push_back(one);
    }
  };
  if (same) {  // "the deal", "the talks with Peru": those told before
    take(told->participants, mention.participants);
    if (mention.places.empty()) mention.places = told->places;
  }
  const std::uint32_t clause = holder_of(index, mention.timeline);
  if (clause == k_nothing) return;
  if (const std::uint32_t at = group_mentions_[clause]; at != k_nothing) {
    take(out[at].participants, mention.participants);
    take(out[at].places, mention.places);
    return;
  }
  Arguments arguments;  // of "is", which tells of nothing
  read_arguments(view_.parse, view_.article.body, view_.parse.groups[clause].subject, true,
                 view_.names, arguments);
  resolve(arguments);
  take(arguments.participants, mention.participants);
}

std::uint32_t SentenceReader::holder_of(std::uint32_t index, bool tight) const {
  const std::uint32_t clause = clause_of(view_.parse, index);
  if (tight || clause != k_nothing) return clause;
  const std::uint32_t first = view_.parse.chunks[index].range.first;
  const auto& groups = view_.parse.groups;
  for (std::uint32_t at = static_cast<std::uint32_t>(groups.size()); at-- > 0;)
    if (groups[at].object.contains(first) || groups[at].subject.contains(first)) return at;
  for (std::uint32_t at = 0; at < groups.size(); ++at)  // "After a meeting, X said"
    if (groups[at].finite && groups[at].range.first > first) return at;
  return k_nothing;
}

}  // namespace dateline::events
