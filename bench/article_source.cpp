// SPDX-License-Identifier: Apache-2.0
#include "article_source.hpp"

#include <sys/resource.h>
#include <xxhash.h>

#include <algorithm>
#include <ctime>
#include <iterator>
#include <string>
#include <utility>

namespace dateline::bench {

std::string ArticleSource::write() {
  const GeneratedArticle article = generator_.next();
  return article.title + "\n\n" + article.body + '\n';
}

store::FileResult ArticleSource::read(std::string_view text) {
  store::FileResult result;
  result.path = "/srv/news/" + std::to_string(seed_) + '/' + std::to_string(++count_) + ".txt";
  result.stamp = {1, count_, text.size(), static_cast<std::int64_t>(count_), 1};
  XXH128_canonical_t hash;
  XXH128_canonicalFromHash(&hash, XXH3_128bits(text.data(), text.size()));
  result.hash.emplace();
  std::copy(std::begin(hash.digest), std::end(hash.digest), result.hash->begin());
  Extraction extraction = extractor_.extract(text, {});
  result.article = std::move(extraction.article);
  result.article->body = {};
  result.mentions = std::move(extraction.mentions);
  result.extractor = 1;
  return result;
}

double processor_seconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double kernel_seconds() {
  rusage usage{};
  getrusage(RUSAGE_THREAD, &usage);
  return static_cast<double>(usage.ru_stime.tv_sec) +
         static_cast<double>(usage.ru_stime.tv_usec) / 1e6;
}

}  // namespace dateline::bench
