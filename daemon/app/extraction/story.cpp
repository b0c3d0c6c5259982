// SPDX-License-Identifier: Apache-2.0
#include "extraction/story.hpp"

#include "dateline/story.hpp"
#include "protocol/codec.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace dateline::app {
namespace {

using Days = std::map<CivilDay, StoryDayBuilder>;

StoryDayBuilder& builder_of(Days& days, CivilDay day) {
  return days.try_emplace(day, day).first->second;
}

/// The same text in two documents is one article.
std::string article_of(const ContentHash& hash) { return {hash.begin(), hash.end()}; }

/// The day when the file was changed is not known to be the article's.
std::optional<Published> published_of(const Article& article) {
  if (article.published_from == PublishedFrom::mtime) return std::nullopt;
  return article.published;
}

/// What so many documents say word for word is printed beside them, on every page of a site.
std::size_t too_many(std::size_t documents) { return std::max<std::size_t>(5, documents / 10); }

void add_names(const std::vector<DocumentResult>& documents, Days& days) {
  std::map<NamedDay, std::size_t> carriers;
  for (const DocumentResult& document : documents)
    for (const NamedDay& named : document.days) ++carriers[named];
  const std::size_t limit = too_many(documents.size());
  for (const DocumentResult& document : documents)
    for (const NamedDay& named : document.days)
      if (carriers.at(named) < limit)
        builder_of(days, named.day)
            .add_name(article_of(document.hash), published_of(document.extraction.article));
}

/// The entry with its citations, as the store would cite them.
Event cited(const extract::MergedEvent& merged, std::span<const extract::MergeInput> inputs) {
  Event event = extract::entry_of(merged, inputs);
  for (const extract::MentionIndex& index : extract::ranked_mentions(merged, inputs)) {
    const extract::MergeInput& input = inputs[index.input];
    Citation citation;
    citation.article = article_of(input.hash);
    citation.title = input.article->title;
    citation.published = input.article->published;
    citation.published_from = input.article->published_from;
    citation.mention = input.mentions[index.mention];
    event.mentions.push_back(std::move(citation));
  }
  return event;
}

}  // namespace

std::string story_lines(const std::vector<DocumentResult>& documents,
                        std::span<const extract::MergeInput> inputs,
                        const std::vector<extract::MergedEvent>& events,
                        const std::vector<std::string>& ids) {
  Days days;
  add_names(documents, days);
  for (std::size_t at = 0; at < events.size(); ++at) {
    Event event = cited(events[at], inputs);
    event.id = ids[at];
    if (const std::optional<CivilDay> day = event.when.first_day())
      builder_of(days, *day).add(std::move(event));
  }
  std::map<std::string, const std::string*> names;
  for (const DocumentResult& document : documents)
    names.emplace(article_of(document.hash), &document.id);
  std::vector<WeighedDay> weighed;
  for (const auto& [day, builder] : days) weighed.push_back(builder.build());
  std::string out;
  for (StoryDay& built : best_days(std::move(weighed), days.size())) {
    for (StorySentence& sentence : built.sentences) sentence.article = *names.at(sentence.article);
    protocol::append_json(out, built);
    out += '\n';
  }
  return out;
}

}  // namespace dateline::app
