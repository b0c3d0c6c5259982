// SPDX-License-Identifier: Apache-2.0
#include "write/term_rows.hpp"

#include "lmdb/cursor.hpp"

#include <algorithm>
#include <tuple>

namespace dateline::store {

namespace {

void sort(std::vector<TermRow>& rows) {
  const auto order = [](const TermRow& row) {
    return std::tuple{row.term.block, row.term.term, row.event};
  };
  std::sort(rows.begin(), rows.end(),
            [&](const TermRow& left, const TermRow& right) { return order(left) < order(right); });
}

}  // namespace

void put_terms(lmdb::Transaction& transaction, const Tables& tables, std::vector<TermRow> rows) {
  sort(rows);
  lmdb::Cursor cursor{transaction, tables.event_by_term};
  for (const TermRow& row : rows)
    cursor.put(term_key(row.term.block, row.term.term), term_value(row.event));
}

void erase_terms(lmdb::Transaction& transaction, const Tables& tables, std::vector<TermRow> rows) {
  sort(rows);
  for (const TermRow& row : rows)
    transaction.erase(tables.event_by_term, term_key(row.term.block, row.term.term),
                      term_value(row.event));
}

}  // namespace dateline::store
