// SPDX-License-Identifier: Apache-2.0
#include "extraction/batch_worker.hpp"

#include "dateline/error.hpp"
#include "extraction/content_hash.hpp"
#include "extraction/jsonl_document.hpp"
#include "protocol/codec.hpp"

#include <algorithm>
#include <exception>
#include <utility>

namespace dateline::app {

bool merges(const ExtractOptions& options) noexcept {
  return options.output == Output::story || (options.merge && options.output == Output::events);
}

void append_lines(std::string& out, const ExtractOptions& options, std::string_view id,
                  const Extraction& extraction, const std::vector<std::string>& event_of) {
  switch (options.output) {
  case Output::timex:
    for (const Timex& timex : extraction.timexes) {
      protocol::append_timex_line(out, id, extraction.article.body, timex, options.explain);
    }
    break;
  case Output::article:
    protocol::append_article_line(out, id, extraction);
    break;
  case Output::events: {
    const protocol::MentionLines lines(id, extraction.article);
    for (std::size_t at = 0; at < extraction.mentions.size(); ++at) {
      lines.append(out, extraction.mentions[at],
                   at < event_of.size() ? std::string_view(event_of[at]) : "", options.explain);
    }
    break;
  }
  case Output::story:  // made of all documents together
    break;
  }
}

namespace {

// The lines of events take some fifteen times their text: with that much room they are never moved.
constexpr std::size_t k_lines_per_text = 16;
// A single line of megabytes is no article that says so much.
constexpr std::size_t k_most_room = std::size_t{4} << 20U;

constexpr std::string_view k_no_day =
    ": does not say when it was published: days without a year and \"Tuesday\" stay undated; "
    "--published says when";

std::string shown(const std::string& file) { return file == "-" ? "standard input" : file; }

}  // namespace

BatchResult BatchWorker::run(const Batch& batch) const {
  BatchResult result;
  if (!batch.error.empty()) {
    result.errors.push_back(shown(batch.file) + ": " + batch.error);
  } else if (batch.lines) {
    read_lines(batch, result);
  } else {
    read_document(batch, result);
  }
  return result;
}

void BatchWorker::read_lines(const Batch& batch, BatchResult& result) const {
  const std::string_view bytes = batch.bytes;
  if (options_.output == Output::events && !merges(options_))
    result.output.reserve(std::min(bytes.size() * k_lines_per_text, k_most_room));
  std::uint64_t number = batch.first_line;
  for (std::size_t begin = 0; begin < bytes.size(); ++number) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    const std::string_view line = bytes.substr(begin, end - begin);
    begin = end + 1;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    try {
      read_line(line, result);
    } catch (const std::exception& error) {
      result.errors.push_back(shown(batch.file) + (':' + std::to_string(number)) + ": " +
                              error.what());
    }
  }
}

void BatchWorker::read_line(std::string_view line, BatchResult& result) const {
  JsonlDocument document = read_jsonl_document(line);
  if (options_.published) {
    document.article.published = options_.published;
    document.article.published_from = PublishedFrom::flag;
  }
  take(std::move(document.id), extractor_.extract(std::move(document.article)), line, result);
}

void BatchWorker::read_document(const Batch& batch, BatchResult& result) const try {
  const DocumentHints hints{.name = batch.file == "-" ? std::string{} : batch.file,
                            .published = options_.published,
                            .modified = std::nullopt};
  Extraction extraction = extractor_.extract(batch.bytes, hints);
  if (!extraction.article.published && !extraction.timexes.empty())
    result.notes.push_back(shown(batch.file).append(k_no_day));
  take(batch.file, std::move(extraction), batch.bytes, result);
} catch (const std::exception& error) {
  result.errors.push_back(shown(batch.file) + ": " + error.what());
}

void BatchWorker::take(std::string id, Extraction extraction, std::string_view bytes,
                       BatchResult& result) const {
  if (!merges(options_)) {
    append_lines(result.output, options_, id, extraction);
    return;
  }
  DocumentResult kept{.id = std::move(id), .extraction = {}, .hash = {}};
  kept.hash = content_hash(bytes);
  if (options_.output == Output::story) kept.days = named_days(extraction);
  extraction.article.body.clear();
  extraction.article.body.shrink_to_fit();
  kept.extraction = std::move(extraction);
  result.kept.push_back(std::move(kept));
}

}  // namespace dateline::app
