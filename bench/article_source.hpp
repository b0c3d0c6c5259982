// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/article_extractor.hpp"
#include "generator.hpp"
#include "store/store.hpp"

#include <cstdint>

namespace dateline::bench {

/// Articles of the generator as ingest hands them over, read by the real extractor.
class ArticleSource {
 public:
  ArticleSource(Generator generator, unsigned seed) : generator_(generator), seed_(seed) {}

  [[nodiscard]] store::FileResult next();

 private:
  Generator generator_;
  extract::ArticleExtractor extractor_;
  unsigned seed_;  ///< tells the paths of one source from those of others
  std::uint64_t count_ = 0;
};

/// Processor time of this thread, both user's and kernel's.
[[nodiscard]] double processor_seconds();

}  // namespace dateline::bench
