// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lmdb/transaction.hpp"
#include "record/ids.hpp"
#include "store/public_id.hpp"
#include "tables.hpp"

#include <cstddef>
#include <vector>

namespace dateline::store {

/// Whether the row of the alias tells the public id that the event has now. A row stays for a while
/// when its event goes or takes another id.
[[nodiscard]] bool stands(const lmdb::Transaction& transaction, const Tables& tables,
                          lmdb::Bytes alias, EventId event);

/// The events whose public id lies in the range; no more than `most` are looked for.
[[nodiscard]] std::vector<EventId> find_aliases(const lmdb::Transaction& transaction,
                                                const Tables& tables, const HashRange& range,
                                                std::size_t most);

}  // namespace dateline::store
