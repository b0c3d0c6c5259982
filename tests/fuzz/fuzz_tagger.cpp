// SPDX-License-Identifier: Apache-2.0
#include "dateline/tagger.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Expressions lie in the text, in order, and do not overlap, whatever the text is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  dateline::Reference reference;
  reference.published = dateline::published_from_iso("2023-07-10T14:19+09:00");
  std::size_t end = 0;
  for (const dateline::Timex& timex : dateline::tag(text, reference, {.explain = true})) {
    if (timex.range.begin < end || timex.range.empty() || timex.range.end > size) std::abort();
    end = timex.range.end;
  }
  return 0;
}
