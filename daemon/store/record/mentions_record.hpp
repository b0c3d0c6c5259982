// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "record/value_codec.hpp"

#include <cstddef>
#include <cstdint>
#include <span>

namespace dateline::store {

/// Those of an article's mentions that a group consists of, packed. The bytes are good until the
/// builder's next use.
[[nodiscard]] lmdb::Bytes encode_mentions(FlatBufferBuilder& builder,
                                          std::span<const Mention> mentions,
                                          std::span<const std::uint32_t> group);

/// The packed mentions of a group, unpacked one by one as they are asked for.
class MentionsRecord {
 public:
  explicit MentionsRecord(lmdb::Bytes bytes) : record_(bytes, "mentions") {}

  [[nodiscard]] std::size_t size() const noexcept {
    return record_->mentions() == nullptr ? 0 : record_->mentions()->size();
  }
  /// Throws Error{store} where there is no such mention.
  [[nodiscard]] Mention at(std::size_t index) const;

 private:
  Record<fb::Mentions> record_;
};

}  // namespace dateline::store
