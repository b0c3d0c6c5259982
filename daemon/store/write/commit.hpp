// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules.hpp"
#include "store/store.hpp"
#include "tables.hpp"
#include "write/change_log.hpp"
#include "write/writer_memory.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace dateline::store {

/// Does within one write transaction all that a batch of files asks for; the caller commits it.
/// Of several results for one path the last counts; a path with a result is not forgotten.
void apply_batch(lmdb::Transaction& transaction, const Tables& tables, const Rules& rules,
                 WriterMemory& memory, const std::vector<FileResult>& results,
                 const std::vector<std::string>& forgotten, std::chrono::sys_seconds now,
                 const ChangeLimits& kept_changes);

}  // namespace dateline::store
