// SPDX-License-Identifier: Apache-2.0
#include "write/key_run.hpp"

#include "lmdb/error.hpp"

#include <algorithm>
#include <cstring>
#include <type_traits>

namespace dateline::store {

static_assert(std::is_trivially_copyable_v<KeyEntry> && sizeof(KeyEntry) == 24);

KeyRun::KeyRun(Bytes bytes) : bytes_(bytes) {
  if (bytes.size() % sizeof(KeyEntry) != 0 || size() > UINT32_MAX)
    lmdb::corrupt("a run of merge keys");
}

KeyEntry KeyRun::at(std::size_t place) const noexcept {
  KeyEntry entry;
  std::memcpy(&entry, bytes_.data() + place * sizeof entry, sizeof entry);
  return entry;
}

std::size_t KeyRun::lower_bound(std::uint64_t key) const noexcept {
  constexpr std::size_t k_first_step = 8;
  const std::size_t guess = this->guess(key);
  std::size_t low = 0;
  std::size_t high = size();
  // Steps of twice the length each, away from the guess, till it lies between.
  const bool above = guess < size() && at(guess).key < key;
  for (std::size_t step = k_first_step;; step *= 2) {
    if (above) {
      if (size() - guess <= step) break;
      if (at(guess + step).key >= key) {
        high = guess + step;
        break;
      }
      low = guess + step;
    } else {
      if (guess < step) break;
      if (at(guess - step).key < key) {
        low = guess - step;
        break;
      }
      high = guess - step;
    }
  }
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (at(middle).key < key)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

void KeyRun::fetch(std::uint64_t key) const noexcept {
  __builtin_prefetch(bytes_.data() + guess(key) * sizeof(KeyEntry));
}

Bytes KeyRun::bytes_of(const std::vector<KeyEntry>& entries) noexcept {
  return {reinterpret_cast<const char*>(entries.data()), entries.size() * sizeof(KeyEntry)};
}

}  // namespace dateline::store
