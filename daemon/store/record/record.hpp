// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lmdb/error.hpp"
#include "lmdb/transaction.hpp"

#include <flatbuffers/flatbuffers.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace dateline::store {

/// No record nests deeper than list, mention, evidence, quote.
inline constexpr flatbuffers::uoffset_t k_depth = 8;
inline constexpr std::size_t k_most_tables = UINT32_MAX;

/// A FlatBuffers record out of the store: copied to where it is aligned (LMDB aligns to two bytes)
/// and verified before anything of it is read.
template <typename Root>
class Record {
 public:
  /// Throws Error{store} naming `what` when the bytes are not a record.
  Record(lmdb::Bytes bytes, std::string_view what) : words_((bytes.size() + 7) / 8) {
    if (bytes.empty() || bytes.size() >= FLATBUFFERS_MAX_BUFFER_SIZE) lmdb::corrupt(what);
    std::memcpy(words_.data(), bytes.data(), bytes.size());
    const auto* data = reinterpret_cast<const std::uint8_t*>(words_.data());
    // As many tables as the bytes can hold: what was written can be read.
    const auto tables = static_cast<flatbuffers::uoffset_t>(
        std::min<std::size_t>(bytes.size() / sizeof(flatbuffers::soffset_t), k_most_tables));
    flatbuffers::Verifier verifier{data, bytes.size(), k_depth, tables};
    if (!verifier.VerifyBuffer<Root>(nullptr)) lmdb::corrupt(what);
    root_ = flatbuffers::GetRoot<Root>(data);
  }

  [[nodiscard]] const Root* operator->() const noexcept { return root_; }
  [[nodiscard]] const Root& operator*() const noexcept { return *root_; }

 private:
  std::vector<std::uint64_t> words_;
  const Root* root_ = nullptr;
};

/// The finished bytes of a builder; good until its next use.
[[nodiscard]] inline lmdb::Bytes bytes_of(const flatbuffers::FlatBufferBuilder& builder) noexcept {
  return {reinterpret_cast<const char*>(builder.GetBufferPointer()), builder.GetSize()};
}

}  // namespace dateline::store
