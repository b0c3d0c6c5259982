// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/terms.hpp"
#include "write/mention_cache.hpp"

namespace dateline::store {

/// What the one writer keeps in mind from commit to commit.
struct WriterMemory {
  TermCollector terms;
  MentionCache mentions{std::size_t{16} << 20};
};

}  // namespace dateline::store
