// SPDX-License-Identifier: Apache-2.0
#include "article/reader.hpp"
#include "dateline/error.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

/// Any bytes at all: whatever format they look like, they end as an article or as an Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  try {
    static_cast<void>(dateline::article::read(bytes, {}));
  } catch (const dateline::Error&) {
  }
  return 0;
}
