// SPDX-License-Identifier: Apache-2.0
#include "article/reader.hpp"
#include "dateline/error.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

/// The bytes stand behind a document type, so that they always reach the HTML reader.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string page = "<!DOCTYPE html><html><body>";
  page.append(reinterpret_cast<const char*>(data), size);
  try {
    static_cast<void>(dateline::article::read(page, {}));
  } catch (const dateline::Error&) {
  }
  return 0;
}
