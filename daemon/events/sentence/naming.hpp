// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/sentence_view.hpp"
#include "dateline/mention.hpp"

namespace dateline::events {

/// The event that "it" or "this" stands for as the subject; none where the line has something else
/// for "it".
[[nodiscard]] const NounSense* event_meant(const SentenceView& view, const VerbGroup& group);

/// Fills trigger, kind and merge class. `noun`: the event noun that the verb speaks of, or nullptr;
/// `deadline`: something must be done by a day.
void name_mention(const SentenceView& view, const VerbGroup& group, const NounSense* noun,
                  bool deadline, Mention& mention);

/// Of a line whose verb is vague: what it starts ("began vaccinating children") or what happens
/// ("the merger was completed"); empty where nothing beside the verb tells.
[[nodiscard]] std::string_view kind_told_beside(const SentenceView& view, const VerbGroup& group);

}  // namespace dateline::events
