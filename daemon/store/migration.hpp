// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lmdb/transaction.hpp"
#include "tables.hpp"

#include <filesystem>
#include <string>

namespace dateline::store {

/// Makes sure that the tables are ours and of the schema that this program knows: marks a new
/// store, takes an older one up step by step (after a copy to `backup-schema-N` in its directory),
/// refuses a foreign or a newer one with Error{store}. Returns what the store's owner should know
/// of it, in words; mostly nothing.
std::string migrate(lmdb::Environment& environment, const std::filesystem::path& directory);

/// What tells this store from all others, in every change cursor.
[[nodiscard]] std::string uuid_of(const lmdb::Transaction& transaction, const Tables& tables);

}  // namespace dateline::store
