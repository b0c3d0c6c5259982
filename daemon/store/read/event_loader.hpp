// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/event.hpp"
#include "evidence.hpp"
#include "rules.hpp"
#include "tables.hpp"

#include <optional>
#include <string>

namespace dateline::store {

/// Events out of their records, with citations where they are asked for.
class EventLoader {
 public:
  EventLoader(const lmdb::Transaction& transaction, const Tables& tables, const Rules& rules)
      : transaction_(transaction), tables_(tables), rules_(rules) {}

  /// Throws Error{store} where there is no such event.
  [[nodiscard]] Event load(EventId event) const;
  [[nodiscard]] std::optional<Event> find(const ShortHash& id) const;
  /// Quick where the event that had the id once still has it.
  [[nodiscard]] std::optional<Event> find(const ShortHash& id, EventId likely) const;
  /// Fills Event::mentions with the evidence of the best `most` members.
  void cite(Event& event, EventId id, std::size_t most) const;

 private:
  [[nodiscard]] std::string first_path(ArticleId article) const;

  const lmdb::Transaction& transaction_;
  const Tables& tables_;
  const Rules& rules_;
};

}  // namespace dateline::store
