// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extraction/options.hpp"

#include <cstdio>

namespace dateline::app {

/// `datelined extract`: no store, no socket. Lines go to `out` in the order of the documents, what
/// is wrong with a document to `errors`. Exit code: 0, or 1 where a document could not be read.
/// Throws Error{failed} where `out` cannot be written.
[[nodiscard]] int extract(const ExtractOptions& options, std::FILE* out, std::FILE* errors);

}  // namespace dateline::app
