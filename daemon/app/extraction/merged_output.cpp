// SPDX-License-Identifier: Apache-2.0
#include "extraction/merged_output.hpp"

#include "extract/background.hpp"
#include "extract/merger.hpp"
#include "extraction/batch_worker.hpp"
#include "extraction/story.hpp"
#include "store/public_id.hpp"

#include <algorithm>
#include <optional>

namespace dateline::app {
namespace {

/// The id that the store would give.
std::string id_of(const extract::MergedEvent& event,
                  const std::vector<extract::MergeInput>& inputs) {
  std::optional<store::ShortHash> smallest;
  for (const auto* keys : {&event.keys, &event.copy_keys})
    for (const std::string& key : *keys) {
      const store::ShortHash hash = store::short_hash(key);
      if (!smallest || hash < *smallest) smallest = hash;
    }
  const ContentHash& article = inputs[event.first_input].hash;
  const auto group = static_cast<std::uint16_t>(event.first_group);
  return store::to_public_id(smallest ? *smallest : store::lone_group_hash(article, group));
}

/// What was read, each mention with the reason why it is one event with those of other articles.
Extraction explained(const Extraction& extraction, const std::vector<std::string>& whys) {
  Extraction out = extraction;
  for (std::size_t at = 0; at < out.mentions.size(); ++at) {
    if (whys[at].empty()) continue;
    std::string& why = out.mentions[at].why;
    if (!why.empty()) why += "; ";
    why += whys[at];
  }
  return out;
}

std::string mention_lines(const ExtractOptions& options,
                          const std::vector<DocumentResult>& documents,
                          const std::vector<extract::MergedEvent>& events,
                          const std::vector<std::string>& ids) {
  std::vector<std::vector<std::string>> event_of(documents.size());
  std::vector<std::vector<std::string>> why_of(documents.size());
  for (std::size_t at = 0; at < documents.size(); ++at) {
    event_of[at].resize(documents[at].extraction.mentions.size());
    why_of[at].resize(options.explain ? event_of[at].size() : 0);
  }
  for (std::size_t at = 0; at < events.size(); ++at) {
    for (const extract::MentionIndex& index : events[at].mentions)
      event_of[index.input][index.mention] = ids[at];
    if (!options.explain) continue;
    const std::string why = extract::why_merged(events[at], true);
    const std::string background = extract::why_merged(events[at], false);
    for (const extract::MentionIndex& index : events[at].mentions) {
      const bool timeline = documents[index.input].extraction.mentions[index.mention].timeline;
      why_of[index.input][index.mention] = timeline ? why : background;
    }
  }
  std::string out;
  for (std::size_t at = 0; at < documents.size(); ++at) {
    const Extraction& read = documents[at].extraction;
    if (options.explain)
      append_lines(out, options, documents[at].id, explained(read, why_of[at]), event_of[at]);
    else
      append_lines(out, options, documents[at].id, read, event_of[at]);
  }
  return out;
}

}  // namespace

std::string merged_output(const ExtractOptions& options,
                          const std::vector<DocumentResult>& documents) {
  std::vector<extract::MergeInput> inputs;
  inputs.reserve(documents.size());
  for (const DocumentResult& document : documents) {
    inputs.push_back({.hash = document.hash,
                      .article = &document.extraction.article,
                      .mentions = document.extraction.mentions});
  }
  std::vector<extract::MergedEvent> events = extract::merge(inputs);
  if (options.output == Output::events) extract::merge_background(inputs, events);
  std::vector<std::string> ids;
  ids.reserve(events.size());
  for (const extract::MergedEvent& event : events) ids.push_back(id_of(event, inputs));
  return options.output == Output::story ? story_lines(documents, inputs, events, ids)
                                         : mention_lines(options, documents, events, ids);
}

}  // namespace dateline::app
