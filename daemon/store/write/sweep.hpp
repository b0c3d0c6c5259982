// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/ids.hpp"
#include "tables.hpp"
#include "write/counters.hpp"

namespace dateline::store {

/// Erases what events that went into others have left in the term index, and ids that events do not
/// have any more: each of these rows would cost a page of its own when it ceases to hold, and no
/// search takes a row for an event that is not there. One block is swept, in turn, for each that
/// the ids given since `first_new` have begun.
void sweep(lmdb::Transaction& transaction, const Tables& tables, Counters& counters,
           EventId first_new);

}  // namespace dateline::store
