// SPDX-License-Identifier: Apache-2.0
#include "extraction/merged_output.hpp"

#include "extract/merger.hpp"
#include "extraction/batch_worker.hpp"
#include "extraction/story.hpp"

namespace dateline::app {
namespace {

std::string mention_lines(const ExtractOptions& options,
                          const std::vector<DocumentResult>& documents,
                          const std::vector<extract::MergedEvent>& events) {
  std::vector<std::vector<std::string>> event_of(documents.size());
  for (std::size_t at = 0; at < documents.size(); ++at) {
    event_of[at].resize(documents[at].extraction.mentions.size());
  }
  for (const extract::MergedEvent& event : events) {
    for (const extract::MentionIndex& index : event.mentions) {
      event_of[index.input][index.mention] = event.id;
    }
  }
  std::string out;
  for (std::size_t at = 0; at < documents.size(); ++at) {
    append_lines(out, options, documents[at].id, documents[at].extraction, event_of[at]);
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
  const std::vector<extract::MergedEvent> events = extract::merge(inputs);
  return options.output == Output::story ? story_lines(documents, inputs, events)
                                         : mention_lines(options, documents, events);
}

}  // namespace dateline::app
