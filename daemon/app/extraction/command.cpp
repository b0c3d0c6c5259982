// SPDX-License-Identifier: Apache-2.0
#include "extraction/command.hpp"

#include "dateline/error.hpp"
#include "extract/article_extractor.hpp"
#include "extraction/batch_reader.hpp"
#include "extraction/batch_worker.hpp"
#include "extraction/merged_output.hpp"
#include "extraction/ordered_pool.hpp"
#include "one_line.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iterator>
#include <string_view>
#include <thread>
#include <utility>

#ifdef DATELINE_MIMALLOC
#include <mimalloc.h>
#endif

namespace dateline::app {
namespace {

void write(std::FILE* out, std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), out) != bytes.size()) {
    throw Error(ErrorCode::failed, std::string("cannot write the output: ") + std::strerror(errno));
  }
}

/// Pieces of output come and go by the megabyte: memory that goes back to the system in between is
/// cleared and mapped anew each time, a tenth of the whole time.
void keep_memory() {
#ifdef DATELINE_MIMALLOC
  mi_option_disable(mi_option_allow_decommit);
#endif
}

unsigned workers(const ExtractOptions& options) {
  return options.jobs != 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace

int extract(const ExtractOptions& options, std::FILE* out, std::FILE* errors) {
  keep_memory();
  const extract::ArticleExtractor extractor(
      {.explain = options.explain, .events = options.output != Output::timex});
  const BatchWorker worker(options, extractor);
  BatchReader reader(options.files, options.input);
  std::vector<DocumentResult> kept;
  bool failed = false;

  const auto say = [errors](const std::vector<std::string>& lines) {
    for (const std::string& line : lines)
      std::fprintf(errors, "datelined: %s\n", one_line(line).c_str());
  };
  const auto take = [&](BatchResult result) {
    write(out, result.output);
    say(result.errors);
    say(result.notes);
    failed = failed || !result.errors.empty();
    std::move(result.kept.begin(), result.kept.end(), std::back_inserter(kept));
  };
  run_in_order<Batch, BatchResult>(
      workers(options), [&] { return reader.next(); },
      [&](const Batch& batch) { return worker.run(batch); }, take);

  if (merges(options)) write(out, merged_output(options, kept));
  if (std::fflush(out) != 0) write(out, {});
  return failed ? 1 : 0;
}

}  // namespace dateline::app
