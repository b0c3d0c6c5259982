// SPDX-License-Identifier: Apache-2.0
#include "read/event_loader.hpp"

#include "read/alias_index.hpp"
#include "record/event_record.hpp"
#include "record/file_record.hpp"
#include "record/path_key.hpp"

#include <filesystem>
#include <utility>
#include <vector>

namespace dateline::store {

Event EventLoader::load(EventId event) const {
  const auto bytes = transaction_.get(tables_.event, KeyWriter{}.id(event));
  if (!bytes) lmdb::corrupt("an event that is not there");
  return EventRecord{*bytes}.event();
}

std::optional<Event> EventLoader::find(const ShortHash& id) const {
  const std::vector<EventId> events = find_aliases(transaction_, tables_, {id, id}, 1);
  return events.empty() ? std::nullopt : std::optional{load(events.front())};
}

std::optional<Event> EventLoader::find(const ShortHash& id, EventId likely) const {
  const auto bytes = transaction_.get(tables_.event, KeyWriter{}.id(likely));
  return bytes && decode_header(*bytes).sort.id == id ? EventRecord{*bytes}.event() : find(id);
}

void EventLoader::cite(Event& event, EventId id, std::size_t most) const {
  const Evidence evidence{transaction_, tables_, id, most};
  if (evidence.members().empty()) return;
  std::vector<std::string> paths;
  for (std::size_t at = 0; at < evidence.members().size(); ++at)
    paths.push_back(first_path(evidence.article(at)));
  for (const events::EvidenceIndex& index : rules_.rank(evidence.members())) {
    const events::Member& member = evidence.members()[index.member];
    Citation citation;
    citation.article = to_public_id(member.article);
    citation.path = printable_path(paths[index.member]);
    citation.title = member.source->title;
    if (citation.title.empty())
      citation.title =
          printable_path(std::filesystem::path{paths[index.member]}.filename().native());
    citation.published = member.source->published;
    citation.published_from = member.source->published_from;
    citation.mention = *member.mentions[index.mention];
    event.mentions.push_back(std::move(citation));
  }
}

std::string EventLoader::first_path(ArticleId article) const {
  const auto key = transaction_.get(tables_.file_by_article, KeyWriter{}.id(article));
  const auto bytes = key ? transaction_.get(tables_.file, *key) : std::nullopt;
  if (!bytes) lmdb::corrupt("an article of no file");
  return decode_file(*bytes).known.path;
}

}  // namespace dateline::store
