// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/error.hpp"
#include "dateline/extractor.hpp"

#include <atomic>
#include <functional>
#include <mutex>
#include <new>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace dateline::ingest::testing {

/// Every document is an article with one mention; some words make it fail.
class FakeExtractor final : public Extractor {
 public:
  using Extractor::extract;

  [[nodiscard]] Extraction extract(std::string_view bytes,
                                   const DocumentHints& hints) const override {
    ++calls;
    if (while_extracting) while_extracting(bytes);
    {
      const std::lock_guard lock(mutex);
      seen.push_back(hints);
    }
    if (bytes == "unreadable") throw Error(ErrorCode::unreadable, "binary data");
    if (bytes == "memory") throw std::bad_alloc();
    if (bytes == "odd") throw 7;
    Extraction result;
    result.article.title = hints.name;
    result.article.body = std::string(bytes);
    if (bytes == "japanese") {
      result.skipped = "language ja";
      return result;
    }
    Mention mention;
    mention.what = std::string(bytes.substr(0, 80));
    mention.timeline = true;
    result.mentions.push_back(std::move(mention));
    return result;
  }
  [[nodiscard]] Extraction extract(Article article) const override {
    return extract(article.body, {});
  }

  std::function<void(std::string_view)> while_extracting;
  mutable std::atomic<int> calls = 0;
  mutable std::mutex mutex;
  mutable std::vector<DocumentHints> seen;
};

}  // namespace dateline::ingest::testing
