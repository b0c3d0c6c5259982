// SPDX-License-Identifier: Apache-2.0
#include "record/key.hpp"

#include "lmdb/error.hpp"

namespace dateline::store {

Bytes KeyReader::take(std::size_t width) {
  if (bytes_.size() < width) lmdb::corrupt("a key that is too short");
  const Bytes taken = bytes_.substr(0, width);
  bytes_.remove_prefix(width);
  return taken;
}

}  // namespace dateline::store
