// SPDX-License-Identifier: Apache-2.0
#include "extraction/content_hash.hpp"

#include <xxhash.h>

#include <algorithm>

namespace dateline::app {

ContentHash content_hash(std::string_view bytes) noexcept {
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
  ContentHash hash{};
  std::copy(std::begin(canonical.digest), std::end(canonical.digest), hash.begin());
  return hash;
}

}  // namespace dateline::app
