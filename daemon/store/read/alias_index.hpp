// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lmdb/transaction.hpp"
#include "record/ids.hpp"
#include "store/public_id.hpp"
#include "tables.hpp"

#include <cstddef>
#include <vector>

namespace dateline::store {

/// The events whose public id lies in the range; no more than `most` are looked for.
[[nodiscard]] std::vector<EventId> find_aliases(const lmdb::Transaction& transaction,
                                                const Tables& tables, const HashRange& range,
                                                std::size_t most);

}  // namespace dateline::store
