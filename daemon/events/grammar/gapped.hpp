// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <vector>

namespace dateline::events {

/// What a clause says once more without its verb: "arrested Ruiz on Friday and Cole on Saturday".
struct Gapped {
  enum class Part : std::uint8_t {
    object,   ///< acted on at that time
    subject,  ///< who acts: "Chile banned it in 2019 and Peru in 2020"
    day,      ///< nothing new but the day: "on 4, 5 and 11 June"
  };

  Part part = Part::day;
  WordRange words;         ///< empty where nothing is new but the day
  std::uint32_t time = 0;  ///< first word of the expression of time
  bool again = false;      ///< "and again on 11 June"
  bool led = false;        ///< "in" of "played in Lima in 2022 and Quito in 2023" leads to both
};

/// In reading order; `time`: first word of the expression that dates the clause itself.
[[nodiscard]] std::vector<Gapped> find_gapped(const Parse& parse, const VerbGroup& group,
                                              std::uint32_t time);

/// The object of the clause itself, up to its time.
[[nodiscard]] WordRange object_before(const Parse& parse, const VerbGroup& group,
                                      std::uint32_t time);

}  // namespace dateline::events
