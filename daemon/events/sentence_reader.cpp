// SPDX-License-Identifier: Apache-2.0
#include "sentence_reader.hpp"

#include "language/stem.hpp"
#include "phrase.hpp"

#include <algorithm>
#include <utility>

namespace dateline::events {
namespace {

// A story's day holds for the sentences right behind the one that names it.
constexpr std::uint32_t k_narrative_sentences = 2;

bool is_deed(Nature nature) noexcept {
  return nature == Nature::event || nature == Nature::concrete;
}

bool leans_on_noun(Nature nature) noexcept {
  return nature == Nature::light || nature == Nature::aspect || nature == Nature::finish ||
         nature == Nature::schedule;
}

bool is_vague(std::string_view kind) noexcept { return kind == "other" || kind.empty(); }

/// "7 a.m.", "19:30": no word or number for a day.
bool names_no_day(std::string_view text) noexcept {
  std::size_t letters = 0;
  std::size_t digits = 0;
  for (const char c : text) {
    letters = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? letters + 1 : 0;
    if (c >= '0' && c <= '9') ++digits;
    if (letters > 2 || digits > 4) return false;
  }
  return digits > 0;
}

bool coarser_than_month(const TimeSpan& span) noexcept {
  return span.precision > Precision::month && span.precision != Precision::none;
}

}  // namespace

SentenceReader::SentenceReader(const Article& article, const Parse& parse,
                               std::span<const Timex> timexes, const Names& names,
                               Discourse& discourse, Narrative& narrative, bool explain)
    : article_(article), parse_(parse), timexes_(timexes), names_(names), discourse_(discourse),
      narrative_(narrative), explain_(explain), times_(attach_times(parse, timexes)) {}

void SentenceReader::run(Quote sentence, std::vector<Mention>& out) {
  sentence_ = std::move(sentence);
  const std::size_t first = out.size();
  for (std::uint32_t at = 0; at < parse_.groups.size(); ++at) read_group(at, out);
  for (std::uint32_t at = 0; at < parse_.chunks.size(); ++at) read_noun(at, out);
  promote_report(out, first);
  std::sort(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
            [](const Mention& left, const Mention& right) {
              return left.trigger.range < right.trigger.range;
            });
}

/// The noun that says what a verb of many uses is about: "won the election", "the quake killed".
const NounSense* SentenceReader::telling_noun(const VerbGroup& group) const {
  const auto noun_at = [&](WordRange range) -> const NounSense* {
    const std::uint32_t chunk = range.empty() ? k_nothing : parse_.chunk_at[range.first];
    return chunk == k_nothing ? nullptr : parse_.words[parse_.chunks[chunk].head].entry->noun;
  };
  if (group.sense->kind == "contest")
    return group.passive ? noun_at(group.subject) : noun_at(group.object);
  if (group.sense->kind != "attack") return nullptr;
  const NounSense* cause = noun_at(group.subject);
  const bool natural = cause != nullptr && (cause->kind == "disaster" || cause->kind == "accident");
  return natural ? cause : nullptr;
}

/// The pronoun that is the subject found nobody to stand for.
bool SentenceReader::starts_with_pronoun(std::string_view what, const VerbGroup& group) const {
  const std::string_view pronoun = parse_.words[group.subject.first].text;
  return what.size() > pronoun.size() && what[pronoun.size()] == ' ' &&
         language::equal_folded(what.substr(0, pronoun.size()), pronoun);
}

bool SentenceReader::has_condition() const {
  return std::any_of(parse_.groups.begin(), parse_.groups.end(),
                     [](const VerbGroup& group) { return group.conditional; });
}

bool SentenceReader::is_over(const TimeSpan& span) const {
  const std::optional<CivilMinute> latest = span.extent().latest;
  return article_.published && latest && *latest < first_minute(article_.published->day());
}

/// The event noun that a verb such as "hold" or "postpone" speaks of.
const NounSense* SentenceReader::noun_beside(const VerbGroup& group, std::uint32_t& chunk) const {
  const auto noun_at = [&](std::uint32_t at) -> const NounSense* {
    const std::uint32_t found = at < parse_.size() ? parse_.chunk_at[at] : k_nothing;
    if (found == k_nothing) return nullptr;
    const Word& head = parse_.words[parse_.chunks[found].head];
    if (head.entry->noun != nullptr) chunk = found;
    return head.entry->noun;
  };
  const bool object_first = !group.passive && !group.object.empty();
  if (object_first)
    if (const NounSense* noun = noun_at(group.object.first)) return noun;
  if (!group.subject.empty()) {
    if (const NounSense* noun = noun_at(group.subject.first)) return noun;
    return noun_at(group.subject.last - 1);
  }
  return nullptr;
}

std::vector<Attachment> SentenceReader::attachments_of(std::uint32_t index) const {
  const VerbGroup& group = parse_.groups[index];
  std::vector<Attachment> attached = times_.of_group[index];
  if (!attached.empty()) return attached;
  if (group.governed_by != k_nothing) {
    const VerbGroup& governor = parse_.groups[group.governed_by];
    const bool tells_event = governor.sense != nullptr && is_deed(governor.sense->nature);
    if (!tells_event) return attachments_of(group.governed_by);
  }
  // "met X and signed Y on Tuesday": clauses that share a subject share the time.
  const auto shares = [&](const VerbGroup& other) {
    return group.finite && other.finite && !group.subject.empty() && group.tense == other.tense &&
           group.mood == other.mood && group.subject.first == other.subject.first;
  };
  if (index > 0 && shares(parse_.groups[index - 1])) return times_.of_group[index - 1];
  if (index + 1 < parse_.groups.size() && shares(parse_.groups[index + 1]))
    return times_.of_group[index + 1];
  return attached;
}

/// "will meet during the summit scheduled to start Tuesday": not before the summit starts.
SentenceReader::Dated SentenceReader::date_by_occasion(const VerbGroup& group) const {
  std::uint32_t chunk = k_nothing;
  for (std::uint32_t at = group.object.first; at < group.object.last && chunk == k_nothing; ++at) {
    const std::string_view word = parse_.words[at].text;
    const bool leads = word == "during" || word == "at" || word == "in";
    const std::uint32_t next =
        leads ? parse_.chunk_at[std::min(at + 1, parse_.size() - 1)] : k_nothing;
    if (next != k_nothing && parse_.words[parse_.chunks[next].head].entry->noun != nullptr)
      chunk = next;
  }
  if (chunk == k_nothing && group.antecedent_of != k_nothing) {  // "..., where they will sign"
    for (std::uint32_t at = group.antecedent_of + 1; at-- > 0 && chunk == k_nothing;) {
      const std::uint32_t found = parse_.chunk_at[at];
      if (found == k_nothing) continue;
      const NounSense* noun = parse_.words[parse_.chunks[found].head].entry->noun;
      if (noun != nullptr && (noun->kind == "meeting" || noun->kind == "visit")) chunk = found;
    }
  }
  if (chunk == k_nothing) return {};
  const std::uint32_t head = parse_.chunks[chunk].head;
  for (std::uint32_t at = 0; at < parse_.groups.size(); ++at) {
    const VerbGroup& other = parse_.groups[at];
    if (&other == &group || other.subject.empty() || !other.subject.contains(head)) continue;
    const EventTime time =
        combine_times(attachments_of(at), timexes_, article_.published, false, true);
    const Interval extent = time.span.extent();
    if (!extent.earliest) continue;
    Dated dated;
    dated.time = time;
    dated.time.span = TimeSpan::not_before(day_of(*extent.earliest));
    dated.basis = Basis::expression;
    dated.because = "during an event that starts then";
    return dated;
  }
  return {};
}

SentenceReader::Dated SentenceReader::date_by_tense(const VerbGroup& group,
                                                    const Reality& reality) const {
  Dated dated;
  const auto& published = article_.published;
  const bool usable = published && article_.published_from != PublishedFrom::mtime;
  if (!usable) return dated;
  const CivilDay today = published->day();
  const bool past = group.tense == Tense::past || (group.tense == Tense::present && group.perfect);
  if (reality.ahead) {
    dated.time.span = TimeSpan::not_before(today);
    dated.basis = Basis::bound;
    dated.because = "tense: after publication";
  } else if (reality.status == Status::ongoing) {
    dated.time.span =
        TimeSpan::lasting({{}, last_minute(today)}, {first_minute(today), {}}, Precision::none);
    dated.basis = Basis::bound;
    dated.because = "tense: going on at publication";
  } else if (past && group.finite && !group.perfect && !group.subordinate && narrative_.day &&
             narrative_.age <= k_narrative_sentences) {
    dated.time.span = *narrative_.day;
    dated.basis = Basis::narrative;
    dated.because = "the day that the story is at";
  } else if (group.sense->nature == Nature::report && group.finite && !group.subordinate &&
             (group.tense == Tense::past || group.tense == Tense::present) && !group.perfect) {
    dated.time.span = TimeSpan::day(today);
    dated.basis = Basis::publication;
    dated.because = "a report on the day of publication";
  } else if (past || group.background || group.reduced) {
    dated.time.span = TimeSpan::not_after(today);
    dated.basis = Basis::bound;
    dated.because = "tense: before publication";
  }
  return dated;
}

SentenceReader::Dated SentenceReader::date_group(std::uint32_t index, const NounSense* noun,
                                                 std::uint32_t chunk, const Reality& reality) {
  const VerbGroup& group = parse_.groups[index];
  Dated dated;
  const bool moved = group.sense->nature == Nature::schedule;
  std::vector<Attachment> attached = attachments_of(index);
  if (moved && chunk != k_nothing) {  // "called off a meeting planned for Friday"
    std::vector<Attachment> own = times_.of_chunk[chunk];
    for (std::uint32_t at = 0; at < parse_.groups.size() && own.empty(); ++at)
      if (at != index && parse_.groups[at].reduced && !parse_.groups[at].subject.empty() &&
          parse_.groups[at].subject.contains(parse_.chunks[chunk].head))
        own = attachments_of(at);
    if (!own.empty() && group.sense->action == "cancel") attached = own;
  }
  if (attached.empty() && noun != nullptr && chunk != k_nothing) attached = times_.of_chunk[chunk];
  if (attached.empty()) {
    dated = date_by_occasion(group);
    if (dated.basis != Basis::none) return dated;
  }
  dated.time = combine_times(attached, timexes_, article_.published, moved, reality.ahead);
  const auto& published = article_.published;
  const Interval said = dated.time.span.extent();
  const bool ahead_now =
      group.mood == Mood::will || (group.governed_by != k_nothing && reality.ahead && !moved &&
                                   parse_.groups[group.governed_by].tense == Tense::present);
  const bool impossible =
      published && ahead_now && said.latest && *said.latest < first_minute(published->day());
  // "will open at 7 a.m.": the clock says of no day; the reader of times takes that of publication.
  const bool clock_alone = published && ahead_now && dated.time.timex &&
                           timexes_[*dated.time.timex].type == TimexType::time &&
                           names_no_day(timexes_[*dated.time.timex].range.of(article_.body));
  if (clock_alone) return date_by_tense(group, reality);
  if (dated.time.timex && !impossible) {
    dated.basis = Basis::expression;
    dated.because = timexes_[*dated.time.timex].range.of(article_.body);
    return dated;
  }
  return date_by_tense(group, reality);  // also of "will" with a date that is over: misread
}

std::optional<TimeEvidence> SentenceReader::evidence(const EventTime& time) const {
  if (!time.timex) return std::nullopt;
  const Timex& timex = timexes_[*time.timex];
  return TimeEvidence{
      {std::string{timex.range.of(article_.body)}, timex.range}, timex.type, timex.value};
}

std::optional<Quote> SentenceReader::quote_words(WordRange range) const {
  while (!range.empty() && parse_.tag(range.first) == Tag::determiner) ++range.first;
  if (range.empty()) return std::nullopt;
  const ByteRange bytes{parse_.words[range.first].begin, parse_.words[range.last - 1].end};
  return Quote{std::string{bytes.of(article_.body)}, bytes};
}

/// The words after "according to".
WordRange SentenceReader::according_to() const {
  for (std::uint32_t at = 0; at + 2 < parse_.size(); ++at) {
    if (!language::equal_folded(parse_.words[at].text, "according")) continue;
    std::uint32_t end = at + 2;
    while (end < parse_.size() && end < at + 14 && parse_.tag(end) != Tag::mark &&
           parse_.group_at[end] == k_nothing)
      ++end;
    return {at + 2, end};
  }
  return {};
}

std::optional<Quote> SentenceReader::source_of(std::uint32_t index) const {
  const WordRange named = according_to();
  if (!named.empty()) return quote_words(named);
  const VerbGroup& group = parse_.groups[index];
  WordRange found;
  for (std::uint32_t at = 0; at < parse_.groups.size(); ++at) {
    const VerbGroup& report = parse_.groups[at];
    if (at == index || report.sense == nullptr || report.sense->nature != Nature::report ||
        !report.finite || report.tense == Tense::future)
      continue;
    const bool before = report.range.first < group.range.first;
    const bool trails = !before && report.range.first > 1 &&
                        report.object.last - report.object.first < 4 &&
                        (report.subject.empty() || parse_.is_mark(report.subject.first - 1, ',') ||
                         parse_.is_mark(report.subject.first - 1, '"'));
    if (!before && !trails) continue;
    WordRange who = report.subject;
    if (who.empty()) who = report.object;
    if (!who.empty() && parse_.tag(who.first) != Tag::pronoun) found = who;
  }
  return quote_words(found);
}

void SentenceReader::fill_arguments(const VerbGroup& group, Mention& mention) {
  Arguments arguments;
  const bool pronoun = group.subject.last - group.subject.first == 1 && !group.subject.empty() &&
                       parse_.tag(group.subject.first) == Tag::pronoun;
  if (pronoun) {
    const std::string full{discourse_.antecedent(parse_.words[group.subject.first].text)};
    const ByteRange range{parse_.words[group.subject.first].begin,
                          parse_.words[group.subject.first].end};
    const std::size_t both = full.find(" and ");
    const auto add = [&](std::string name) {
      const Names::FullName* known = names_.full(name);
      if (!name.empty() && known != nullptr)
        arguments.participants.push_back({std::move(name), known->type, range});
    };
    if (both != std::string::npos) {
      add(full.substr(0, both));
      add(full.substr(both + 5));
    } else {
      add(full);
    }
  } else {
    read_arguments(parse_, article_.body, group.subject, true, names_, arguments);
  }
  const std::size_t subject_count = arguments.participants.size();
  read_arguments(parse_, article_.body, group.object, false, names_, arguments);
  if (group.finite && !pronoun && !group.subject.empty()) {
    const PhraseBuilder phrase(parse_, article_.body, names_, discourse_);
    const Word& last = parse_.words[group.subject.last - 1];
    bool several = last.is(k_plural) || (last.tag == Tag::noun && last.text.ends_with('s'));
    for (std::uint32_t at = group.subject.first; at < group.subject.last; ++at)
      several = several || parse_.tag(at) == Tag::coordinator;
    discourse_.clause(arguments.participants, subject_count, phrase.words(group.subject), several);
  }
  mention.participants = std::move(arguments.participants);
  mention.places = std::move(arguments.places);
}

void SentenceReader::score(Mention& mention, Nature nature) const {
  float confidence = mention.basis == Basis::expression    ? 0.85F
                     : mention.basis == Basis::publication ? 0.6F
                     : mention.basis == Basis::narrative   ? 0.55F
                     : mention.basis == Basis::bound       ? 0.5F
                                                           : 0.3F;
  if (nature == Nature::concrete) confidence += 0.08F;
  if (mention.participants.empty()) confidence -= 0.1F;
  if (mention.status == Status::possible) confidence -= 0.1F;
  mention.confidence = std::clamp(confidence, 0.05F, 0.99F);
}

/// Does an editor want it on the wall?
bool SentenceReader::on_timeline(const VerbGroup& group, const Mention& mention, bool noun,
                                 bool counts) const {
  const Nature nature = group.sense->nature;
  if (!counts || mention.when.unknown() || group.background) return false;
  const bool tells = is_deed(nature) || !group.sense->kind.empty() || noun;
  const bool starts =
      nature == Nature::aspect || nature == Nature::finish || nature == Nature::schedule;
  if (nature == Nature::report || nature == Nature::state) return false;
  if (nature == Nature::intent) return noun && !group.reduced && mention.basis == Basis::expression;
  if (group.progressive && group.tense == Tense::past) return false;
  if (!tells && !(starts && mention.basis == Basis::expression)) return false;
  if (parse_.words[group.head].quoted && parse_.words[group.range.first].quoted) return false;
  const bool main = group.finite || group.governor != nullptr;
  const bool first_person =
      !group.subject.empty() && parse_.words[group.subject.first].is(k_first_person);
  if (first_person || group.subject.empty()) return false;
  // A subject that nobody can tell ("he", "which") does not stand alone.
  const bool bare = group.subject.last - group.subject.first == 1;
  const Tag only = parse_.tag(group.subject.first);
  if (bare && (only == Tag::determiner ||
               (only == Tag::pronoun && starts_with_pronoun(mention.what, group))))
    return false;
  const bool vague = is_vague(mention.kind);
  if (group.governed_by != k_nothing && mention.basis != Basis::expression) {  // "agreed to sell"
    const VerbSense* governor = parse_.groups[group.governed_by].sense;
    if (governor != nullptr && is_deed(governor->nature)) return false;
    if (parse_.groups[group.governed_by].tense == Tense::past) return false;  // "had planned to"
  }
  switch (mention.basis) {
  case Basis::expression:
    if (!main) return group.reduced && !vague && !coarser_than_month(mention.when);
    if (group.relative && coarser_than_month(mention.when) && !group.governor)
      return nature == Nature::concrete;
    return !group.subject.empty();
  case Basis::narrative:
    return main && !group.subject.empty() && nature == Nature::concrete &&
           mention.when.single_day().has_value() && !mention.participants.empty();
  case Basis::bound:
    if (!main || group.subject.empty() || group.relative || group.subordinate || vague)
      return false;
    if (mention.status == Status::planned || mention.status == Status::expected)
      return parse_.tag(group.subject.first) != Tag::pronoun || !mention.participants.empty();
    if (mention.status == Status::possible || mention.status == Status::ongoing) return false;
    return narrative_.in_lead && nature == Nature::concrete && !mention.participants.empty();
  default:
    return false;
  }
}

void SentenceReader::read_group(std::uint32_t index, std::vector<Mention>& out) {
  const VerbGroup& group = parse_.groups[index];
  if (group.sense == nullptr) return;
  const bool chained = group.governs != k_nothing && group.sense->nature == Nature::intent;
  std::uint32_t chunk = k_nothing;
  const bool awaited = group.sense->nature == Nature::intent && group.passive &&
                       group.governs == k_nothing && group.sense->governor != nullptr;
  const bool leans = awaited || leans_on_noun(group.sense->nature);
  const NounSense* noun = leans ? noun_beside(group, chunk) : nullptr;
  Reality reality = reality_of(parse_, group);
  if (awaited && !group.negated) {  // "a verdict is expected on Monday"
    reality.status = group.sense->governor->status;
    reality.ahead = group.tense != Tense::past;
  }
  if (group.mood == Mood::would && has_condition()) reality = {Status::possible, false, true, "if"};
  Dated dated = date_group(index, noun, chunk, reality);
  weigh_time(group, dated.time.span, article_.published, narrative_.caption, reality);
  const bool duty = group.mood == Mood::must && dated.basis == Basis::expression &&
                    !group.negated && !group.conditional && !is_over(dated.time.span) &&
                    is_deed(group.sense->nature);
  if (duty) reality = {Status::planned, true, true, "must"};

  Mention mention;
  const Word& head = parse_.words[group.head];
  mention.trigger = {std::string{head.text}, {head.begin, head.end}};
  mention.kind = noun != nullptr ? noun->kind : group.sense->kind;
  mention.action = noun != nullptr ? noun->action : group.sense->action;
  if (const NounSense* other = telling_noun(group)) mention.kind = other->kind;
  if (duty) mention.kind = "deadline";
  if (mention.kind.empty()) mention.kind = "other";
  if (mention.action.empty()) mention.action = group.sense->lemma;
  if (mention.action.empty()) mention.action = language::stem(head.text);
  if (group.sense->nature == Nature::finish && noun != nullptr) mention.action += "-end";
  if (group.sense->nature == Nature::schedule) {
    if (group.sense->action == "cancel")
      reality.status = Status::cancelled;
    else if (reality.status == Status::happened && !is_over(dated.time.span))
      reality.status =
          dated.time.earlier.empty() && !dated.time.timex ? Status::cancelled : Status::planned;
  }
  mention.status = reality.status;
  mention.when = dated.time.span;
  mention.basis = mention.when.unknown() ? Basis::none : dated.basis;
  mention.time = evidence(dated.time);
  mention.earlier = std::move(dated.time.earlier);
  mention.source = source_of(index);
  mention.sentence = sentence_;
  const PhraseBuilder phrase(parse_, article_.body, names_, discourse_);
  mention.what = phrase.clause(group, mention.status == Status::happened);
  fill_arguments(group, mention);
  score(mention, group.sense->nature);
  mention.timeline = !chained && on_timeline(group, mention, noun != nullptr, reality.counts);
  drop_unnamed(parse_, mention.participants);
  if (explain_) {
    mention.why = "time: ";
    mention.why += dated.because.empty() ? "nothing said" : dated.because;
    mention.why += "; status: ";
    mention.why += reality.because.empty() ? "tense" : reality.because;
    mention.why += "; kind: ";
    mention.why += noun != nullptr ? noun->lemma : group.sense->lemma;
  }
  if (mention.timeline) {
    if (chunk != k_nothing) told_.push_back(chunk);
    if (mention.time && dated.time.timex) told_times_.push_back(*dated.time.timex);
    const bool names_day = mention.basis == Basis::expression && mention.when.single_day() &&
                           mention.status == Status::happened;
    if (names_day) {
      narrative_.day = mention.when;
      narrative_.age = 0;
    }
  }
  out.push_back(std::move(mention));
}

void SentenceReader::read_noun(std::uint32_t index, std::vector<Mention>& out) {
  const Chunk& chunk = parse_.chunks[index];
  const Word& head = parse_.words[chunk.head];
  const NounSense* noun = head.entry->noun;
  if (noun == nullptr || head.tag == Tag::number || head.tag == Tag::pronoun) return;
  Mention mention;
  mention.trigger = {std::string{head.text}, {head.begin, head.end}};
  mention.kind = noun->kind;
  mention.action = noun->action;
  EventTime time = combine_times(times_.of_chunk[index], timexes_, article_.published, false, true);
  mention.when = time.span;
  mention.basis = mention.when.unknown() ? Basis::none : Basis::expression;
  mention.time = evidence(time);
  mention.sentence = sentence_;
  const auto& published = article_.published;
  const Interval extent = mention.when.extent();
  if (published && extent.earliest && *extent.earliest > last_minute(published->day()))
    mention.status = Status::planned;
  const PhraseBuilder phrase(parse_, article_.body, names_, discourse_);
  mention.what = phrase.noun(chunk);
  Arguments arguments;
  WordRange around = chunk.range;
  for (int more = 0; more < 2; ++more) {  // "of Flight 447 in Paris"
    const std::uint32_t next = around.last + 1;
    if (parse_.tag(around.last) != Tag::preposition || next >= parse_.size() ||
        parse_.chunk_at[next] == k_nothing)
      break;
    around.last = parse_.chunks[parse_.chunk_at[next]].range.last;
  }
  read_arguments(parse_, article_.body, around, false, names_, arguments);
  mention.participants = std::move(arguments.participants);
  mention.places = std::move(arguments.places);
  score(mention, Nature::event);
  mention.confidence -= 0.1F;
  const bool told = std::find(told_.begin(), told_.end(), index) != told_.end() ||
                    (time.timex && std::find(told_times_.begin(), told_times_.end(), *time.timex) !=
                                       told_times_.end());
  const bool bare = chunk.range.last - chunk.range.first < 2 && around.last == chunk.range.last;
  const bool quoted = head.quoted;
  mention.timeline = !told && !bare && !quoted && mention.basis == Basis::expression &&
                     !coarser_than_month(mention.when) &&
                     !(mention.participants.empty() && mention.places.empty());
  drop_unnamed(parse_, mention.participants);
  if (explain_) mention.why = "noun: " + std::string{noun->lemma};
  out.push_back(std::move(mention));
}

/// A report stands on the timeline where it alone carries a day: "announced on Wednesday".
void SentenceReader::promote_report(std::vector<Mention>& out, std::size_t first) const {
  for (std::size_t at = first; at < out.size(); ++at)
    if (out[at].timeline) return;
  for (std::uint32_t index = 0; index < parse_.groups.size(); ++index) {
    const VerbGroup& group = parse_.groups[index];
    if (group.sense == nullptr || group.sense->nature != Nature::report || !group.finite ||
        group.relative || group.negated || group.sense->action == "say" || group.object.empty())
      continue;
    const Word& head = parse_.words[group.head];
    for (std::size_t at = first; at < out.size(); ++at) {
      Mention& mention = out[at];
      if (mention.trigger.range.begin != head.begin || mention.basis != Basis::expression ||
          !mention.when.single_day() || mention.participants.empty() ||
          group.object.last - group.object.first < 2 ||
          mention.what.ends_with(mention.trigger.text))
        continue;
      mention.timeline = true;
      return;
    }
  }
}

}  // namespace dateline::events
