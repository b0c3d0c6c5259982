// SPDX-License-Identifier: Apache-2.0
// When the story is at, for the sentences and nouns behind a mention.
#include "dating/bounds.hpp"
#include "dating/figures.hpp"
#include "grammar/tenses.hpp"
#include "lexicon/word_lists.hpp"
#include "sentence/reader.hpp"
#include "tables/kinds.hpp"
#include "tables/tables.hpp"
#include "times/coarseness.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// Who looks back further speaks of another story.
constexpr int k_news_days = 7;

// "a study published on Friday": no day of what it tells.
constexpr std::array<std::string_view, 2> k_publishing{"publish", "print"};

/// "Ana Ruiz, who has died aged 83, sang": an obituary opens so.
bool tells_of_death(const VerbGroup& group, const Mention& mention) {
  return group.perfect && group.relative && mention.kind == "death" &&
         !mention.participants.empty() &&
         mention.participants.front().type == ParticipantType::person;
}

bool happened_then(const Mention& mention) {
  return mention.basis == Basis::expression && mention.status == Status::happened;
}

}  // namespace

/// "rose 3 percent in May": what rises or falls in the next sentences did so then.
void SentenceReader::note_figures(std::span<const Mention> mentions) {
  const bool figures = std::any_of(mentions.begin(), mentions.end(), [](const Mention& mention) {
    return mention.kind == "market" || mention.kind == "results";
  });
  const std::optional<TimeSpan> period = period_of_figures(view_, figures);
  if (!period) return;
  narrative_.figures = period;
  narrative_.figures_at = narrative_.sentence;
}

/// Further back than a story that is still news.
bool SentenceReader::is_long_ago(const TimeSpan& when) const {
  const std::optional<CivilDay> day = when.single_day();
  const auto& published = view_.article.published;
  return day && published && published->day() - *day > date::days{k_news_days};
}

/// "was struck off in 2024": the story, which was at an earlier day, has gone on from there.
bool SentenceReader::is_past_year(const TimeSpan& when) const {
  const std::optional<CivilDay> day = narrative_.day ? narrative_.day->first_day() : std::nullopt;
  const std::optional<CivilMinute> from = when.extent().earliest;
  return is_year(when) && day && from && day_of(*from) > *day;
}

/// The day that the story is at lies in the month.
bool SentenceReader::holds_story(const TimeSpan& month) const {
  return narrative_.day && narrative_.day->begin.earliest &&
         *narrative_.day->begin.earliest >= *month.begin.earliest &&
         *narrative_.day->begin.earliest <= *month.begin.latest;
}

/// What a mention on the timeline leaves for the nouns beside it and for the story.
void SentenceReader::remember(const VerbGroup& group, const Mention& mention, std::uint32_t chunk,
                              const Dated& dated) {
  const bool today = mention.when.single_day() && view_.article.published &&
                     *mention.when.single_day() == view_.article.published->day();
  const bool told_before =
      is_report(group) && narrative_.day && narrative_.age == 0;  // "sank on Monday, police said"
  const bool aside_of_news = !today && (group.relative || group.subordinate || !group.finite);
  if (mention.status == Status::happened && mention.basis == Basis::expression && !aside_of_news)
    narrative_.news = today;
  else if (mention.basis == Basis::publication && narrative_.in_lead && !told_before)
    narrative_.news = true;
  if (mention.basis == Basis::expression && mention.status == Status::happened && narrative_.day &&
      narrative_.day->single_day() == mention.when.single_day())
    narrative_.age = 0;  // still there
  if (is_report(group) && mention.basis == Basis::expression && mention.when.single_day())
    narrative_.told_on = mention.when.single_day();  // "broke in on Sunday, police said on Monday"
  const bool undone = mention.status == Status::denied && mention.time && dated.time.timex &&
                      !is_one_of(partaking_verbs(), group.sense->lemma);
  if (undone) told_times_.push_back(*dated.time.timex);  // "won't appeal the ruling on Friday"
  const bool told_in_month =  // "An audit found in May that": no day that was told before
      is_report(group) && group.finite && !group.subordinate && happened_then(mention) &&
      is_month(mention.when) && !holds_story(mention.when);
  if (told_in_month) narrative_.day.reset();
  if (!mention.timeline) return;
  if (narrative_.in_lead && !narrative_.headline && !narrative_.main && mention.when.single_day() &&
      mention.status == Status::happened) {
    narrative_.main = TimeSpan::day(*mention.when.single_day());
    narrative_.main_kind = mention.kind;
  }
  if (narrative_.in_lead && !narrative_.headline && tells_of_death(group, mention))
    narrative_.obituary = true;
  if (chunk != k_nothing) told_.push_back(chunk);
  if (mention.time && dated.time.timex) told_times_.push_back(*dated.time.timex);
  note_plan(mention);
  const bool happened = happened_then(mention);
  const std::optional<CivilDay> day = mention.when.first_day();
  const bool names_day = happened && day;
  if (names_day && !mention.participants.empty() && (today || is_long_ago(mention.when)))
    discourse_.date(mention.participants.front().text, *day);
  const bool main = group.finite || group.governor != nullptr;
  const bool aside =
      (group.subordinate || !main) && !group.simultaneous && is_long_ago(mention.when);
  // "before the ferry sank in 2019", "the pumps had been switched off on Friday"
  const bool back = group.perfect && group.tense == Tense::past && in_story(narrative_);
  const bool told_of =
      (group.relative && group.finite) ||  // "Ruiz, who died on Sunday, built it"
      (group.reduced && is_one_of(k_publishing, group.sense->lemma));  // "a study published on"
  if (aside || back || told_of) return;
  if (happened && main && is_month(mention.when)) {
    narrative_.month = mention.when;
    if (!holds_story(mention.when)) narrative_.day.reset();
  }
  if (happened && main && is_past_year(mention.when)) narrative_.day.reset();
  if (!names_day) return;
  narrative_.day = TimeSpan::day(*day);  // no clock holds for the next one
  narrative_.day_of_harm = is_harm(mention.kind);
  narrative_.age = 0;
}

/// "will vote on September 21": hours that follow are those of that day.
void SentenceReader::note_plan(const Mention& mention) {
  const bool plan = mention.basis == Basis::expression && mention.status == Status::planned &&
                    mention.kind != "deadline" && mention.when.single_day();
  if (!plan) return;
  narrative_.several_plans =
      narrative_.several_plans ||
      (narrative_.plan && narrative_.plan->single_day() != mention.when.single_day());
  narrative_.plan = TimeSpan::day(*mention.when.single_day());
}

}  // namespace dateline::events
