// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/ids.hpp"
#include "record/term_block.hpp"
#include "tables.hpp"

#include <vector>

namespace dateline::store {

/// A row of the term index. There are dozens an event, so they are sorted as numbers.
struct TermRow {
  PlacedTerm term;
  EventId event{};
};

void put_terms(lmdb::Transaction& transaction, const Tables& tables, std::vector<TermRow> rows);
void erase_terms(lmdb::Transaction& transaction, const Tables& tables, std::vector<TermRow> rows);

}  // namespace dateline::store
