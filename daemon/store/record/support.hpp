// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/article.hpp"
#include "dateline/event.hpp"
#include "dateline/mention.hpp"
#include "record/compact.hpp"
#include "record/value_codec.hpp"

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

/// Writes the support of an entry in as few bytes as can be: an event is written anew with every
/// article that tells of it, and mostly says the same names, those of the entry, of neighbouring
/// days. All of a mention that no fold asks for is left out. What is written must outlast it.
class SupportWriter {
 public:
  explicit SupportWriter(const Event& entry);

  void add(const ContentHash& article, const std::optional<Published>& published,
           const Mention& mention);
  [[nodiscard]] std::string take() noexcept { return writer_.take(); }

 private:
  CompactWriter writer_;
};

/// Throws Error{store} where the bytes are none that were written for this entry.
[[nodiscard]] std::vector<Support> decode_support(lmdb::Bytes bytes, const fb::Event& entry);

}  // namespace dateline::store
