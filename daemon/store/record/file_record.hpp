// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/value_codec.hpp"
#include "store/store.hpp"

#include <string>
#include <vector>

namespace dateline::store {

/// What the store keeps of a path.
struct StoredFile {
  KnownFile known;
  std::string reason;
  std::vector<ArticleId> articles;  ///< none where the file could not be read
};

[[nodiscard]] lmdb::Bytes encode(FlatBufferBuilder& builder, const StoredFile& file);
[[nodiscard]] StoredFile decode_file(lmdb::Bytes bytes);

}  // namespace dateline::store
