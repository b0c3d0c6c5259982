// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/article.hpp"
#include "dateline/mention.hpp"
#include "lmdb/transaction.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dateline::store {

/// A mention as a fold asks for it, and its article.
struct Support {
  ContentHash article{};
  std::optional<Published> published;
  Mention mention;

  friend bool operator==(const Support&, const Support&) = default;
};

/// All of the mention that no fold asks for is left out.
[[nodiscard]] Support support_of(const ContentHash& article,
                                 const std::optional<Published>& published, const Mention& mention);

/// As few bytes as can be: an event is written anew with every article that tells of it, and mostly
/// says the same names of neighbouring days.
[[nodiscard]] std::string encode(const std::vector<Support>& support);

/// Throws Error{store} where the bytes are none that `encode` writes.
[[nodiscard]] std::vector<Support> decode_support(lmdb::Bytes bytes);

}  // namespace dateline::store
