// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/article.hpp"
#include "dateline/mention.hpp"
#include "record/group_record.hpp"
#include "record/value_codec.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace dateline::store {

/// Those of an article's mentions that a group consists of, packed. The bytes are good until the
/// builder's next use.
[[nodiscard]] lmdb::Bytes encode_mentions(FlatBufferBuilder& builder,
                                          std::span<const Mention> mentions,
                                          const StoredGroup& group, const Article& article);

[[nodiscard]] Offset<fb::Mention> pack(FlatBufferBuilder& builder, const Mention& mention);
[[nodiscard]] Mention unpack(const fb::Mention& row);
/// No more of it than a fold asks for.
[[nodiscard]] Mention unpack_folded(const fb::Mention& row);

/// How much of a mention is unpacked: all, or what a fold asks for.
enum class Wanted : std::uint8_t { all, folded };

/// The packed mentions of a group, unpacked one by one as they are asked for.
class MentionsRecord {
 public:
  explicit MentionsRecord(lmdb::Bytes bytes) : record_(bytes, "mentions") {}

  [[nodiscard]] std::size_t size() const noexcept {
    return record_->mentions() == nullptr ? 0 : record_->mentions()->size();
  }
  /// Throws Error{store} where there is no such mention.
  [[nodiscard]] Mention at(std::size_t index, Wanted wanted = Wanted::all) const;

  /// Of their group and their article, what a fold asks.
  struct Context {
    std::vector<std::uint32_t> places;  ///< of the mentions in their article
    std::optional<ShortHash> key;       ///< the group's smallest, where it has any
    std::optional<Published> published;
  };
  /// None in what was stored before it was kept.
  [[nodiscard]] std::optional<Context> context() const;

 private:
  Record<fb::Mentions> record_;
};

}  // namespace dateline::store
