// SPDX-License-Identifier: Apache-2.0
// What a clause tells that did not happen once on some day: a habit, or what a picture shows.
#pragma once

#include "context/sentence_view.hpp"
#include "dateline/mention.hpp"

namespace dateline::events {

/// "will typically leave", "often meets", "Every Friday the band plays".
[[nodiscard]] bool says_habit(const SentenceView& view, const VerbGroup& group);

/// "imports 90 percent": a date that is over belongs to something else. A picture's text opens an
/// article in the present.
[[nodiscard]] bool is_habit(const SentenceView& view, const VerbGroup& group,
                            const Mention& mention);

/// "A tram is displayed at a fair in Lyon on March 5, 2019": the text of a picture, whose day is
/// over and whose verb stands in the present.
[[nodiscard]] bool shows_scene(const SentenceView& view, const VerbGroup& group,
                               const Mention& mention);

}  // namespace dateline::events
