// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "dateline/published.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// A mention together with the article that makes it: what an entry of the timeline cites.
struct Citation {
  std::string article;  ///< public article id
  std::string path;     ///< one path of it (the first in byte order)
  std::string title;
  std::optional<Published> published;
  PublishedFrom published_from = PublishedFrom::none;
  Mention mention;

  friend bool operator==(const Citation&, const Citation&) = default;
};

/// One entry of the timeline: every mention, from however many articles, of the same event.
struct Event {
  std::string id;  ///< public id, stable while the set of articles stays; accepted by prefix
  TimeSpan when;
  std::string what;
  std::string kind;
  Status status = Status::happened;
  std::vector<Participant> participants;  ///< ranges are meaningless here
  std::vector<Place> places;
  std::uint32_t articles = 0;  ///< distinct articles
  Basis basis = Basis::none;
  float confidence = 0;
  std::vector<TimeSpan> earlier;   ///< dates that were given up: postponed, brought forward
  std::vector<Citation> mentions;  ///< best evidence first

  friend bool operator==(const Event&, const Event&) = default;
};

}  // namespace dateline
