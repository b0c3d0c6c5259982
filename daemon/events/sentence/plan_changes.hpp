// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "grammar/parse.hpp"

#include <cstdint>
#include <span>
#include <utility>

namespace dateline::events {

/// What becomes of the plans of one sentence that another verb of it changes: "a match which was to
/// be played on Sunday was called off", "suspended a strike planned for Friday". One entry is left.
class PlanChanges {
 public:
  /// A verb group that awaits an event, and the chunk of its noun.
  using Awaited = std::pair<std::uint32_t, std::uint32_t>;

  PlanChanges(const Parse& parse, std::span<const Awaited> awaited)
      : parse_(parse), awaited_(awaited) {}

  void apply(std::span<Mention> mentions) const;

 private:
  [[nodiscard]] Mention* told_by(const VerbGroup& group, std::span<Mention> mentions) const;

  const Parse& parse_;
  std::span<const Awaited> awaited_;
};

/// "The strike on Friday has been suspended": what has a day before the verb is kept from coming.
/// `time`: the bytes of the day.
[[nodiscard]] bool averts_subject(const Parse& parse, const VerbGroup& group, ByteRange time);

/// "the tanker was scrapped in 2019": a thing, and no plan, is no more.
[[nodiscard]] bool breaks_up(const Parse& parse, const VerbGroup& group);

}  // namespace dateline::events
