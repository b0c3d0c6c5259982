// SPDX-License-Identifier: Apache-2.0
// The stages of extraction, each alone, on generated articles that do not repeat.
#include "article/reader.hpp"
#include "dateline/tagger.hpp"
#include "events/reader.hpp"
#include "extract/article_extractor.hpp"
#include "generator.hpp"
#include "language/document.hpp"
#include "temporal/tagger.hpp"

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

namespace dateline::bench {
namespace {

constexpr std::size_t k_articles = 500;

struct Sample {
  Article article;
  std::string page;
};

const std::vector<Sample>& samples() {
  static const std::vector<Sample> articles = [] {
    std::vector<Sample> out;
    Generator generator{7};
    for (std::size_t i = 0; i < k_articles; ++i) {
      const GeneratedArticle made = generator.next();
      Sample sample;
      sample.article.title = made.title;
      sample.article.body = made.body;
      sample.article.published = published_from_iso(made.published);
      sample.page = "<!DOCTYPE html><html><head><title>" + made.title +
                    "</title><meta property=\"article:published_time\" content=\"" +
                    made.published +
                    "\"></head><body><nav><a href=\"/\">Home</a></nav><article><p>" + made.body +
                    "</p></article></body></html>";
      out.push_back(std::move(sample));
    }
    return out;
  }();
  return articles;
}

/// Runs `stage` over all samples; bytes are those of the bodies.
template <typename Stage>
void over_samples(benchmark::State& state, Stage stage) {
  std::size_t bytes = 0;
  for (auto _ : state) {
    for (const Sample& sample : samples()) {
      stage(sample);
      bytes += sample.article.body.size();
    }
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}

Reference reference_of(const Article& article) { return {article.published, true, {}}; }

void analyse(benchmark::State& state) {
  over_samples(state, [](const Sample& sample) {
    benchmark::DoNotOptimize(language::analyse(sample.article.body));
  });
}
BENCHMARK(analyse);

void tag_text(benchmark::State& state) {
  over_samples(state, [](const Sample& sample) {
    benchmark::DoNotOptimize(tag(sample.article.body, reference_of(sample.article)));
  });
}
BENCHMARK(tag_text);

void read_page(benchmark::State& state) {
  over_samples(state, [](const Sample& sample) {
    benchmark::DoNotOptimize(article::read(sample.page, {}));
  });
}
BENCHMARK(read_page);

void read_mentions(benchmark::State& state) {
  struct Prepared {
    language::Document document;
    std::vector<Timex> timexes;
  };
  std::vector<Prepared> prepared;
  for (const Sample& sample : samples()) {
    Prepared p{language::analyse(sample.article.body), {}};
    p.timexes = temporal::tag(p.document, reference_of(sample.article));
    prepared.push_back(std::move(p));
  }
  std::size_t next = 0;
  over_samples(state, [&](const Sample& sample) {
    const Prepared& p = prepared[next++ % prepared.size()];
    benchmark::DoNotOptimize(events::read_mentions(sample.article, p.document, p.timexes));
  });
}
BENCHMARK(read_mentions);

void extract_article(benchmark::State& state) {
  const extract::ArticleExtractor extractor;
  over_samples(state, [&](const Sample& sample) {
    benchmark::DoNotOptimize(extractor.extract(sample.article));
  });
}
BENCHMARK(extract_article);

}  // namespace
}  // namespace dateline::bench

BENCHMARK_MAIN();
