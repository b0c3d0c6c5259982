// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/article_extractor.hpp"
#include "generator.hpp"
#include "store/store.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::bench {

/// Articles of the generator as ingest hands them over, read by the real extractor.
class ArticleSource {
 public:
  ArticleSource(Generator generator, unsigned seed) : generator_(generator), seed_(seed) {}

  /// The bytes of an article that was not there before.
  [[nodiscard]] std::string write();
  /// What ingest makes of them.
  [[nodiscard]] store::FileResult read(std::string_view text);
  [[nodiscard]] store::FileResult next() { return read(write()); }

 private:
  Generator generator_;
  extract::ArticleExtractor extractor_;
  unsigned seed_;  ///< tells the paths of one source from those of others
  std::uint64_t count_ = 0;
};

/// Processor time of this thread, both user's and kernel's.
[[nodiscard]] double processor_seconds();
/// The kernel's part of it.
[[nodiscard]] double kernel_seconds();

}  // namespace dateline::bench
