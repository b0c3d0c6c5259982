// SPDX-License-Identifier: Apache-2.0
#include "refusals.hpp"

#include <string_view>

namespace dateline::server {
namespace {

/// In the order of Refusal.
constexpr std::array<std::string_view, static_cast<std::size_t>(Refusal::count_of_them)> k_reasons{
    "more connections than are served at a time",
    "what was sent is no varlink message",
    "a request larger than the limit",
    "no memory left for requests or replies",
    "a request that was not complete in time",
    "a reply that was not taken in time",
};

}  // namespace

std::vector<Refused> Refusals::list() const {
  std::vector<Refused> result;
  for (std::size_t at = 0; at < counts_.size(); ++at) {
    const std::uint64_t count = counts_[at].load();
    if (count != 0) result.push_back({std::string(k_reasons[at]), count});
  }
  return result;
}

}  // namespace dateline::server
