// SPDX-License-Identifier: Apache-2.0
#include "lmdb_store.hpp"

namespace dateline::store {

std::unique_ptr<Store> Store::open(const std::filesystem::path& directory, const Options& options) {
  return open_store(directory, options, event_rules());
}

}  // namespace dateline::store
