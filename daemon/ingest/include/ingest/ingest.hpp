// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/extractor.hpp"
#include "dateline/intake.hpp"
#include "store/store.hpp"
#include "watch/options.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace dateline::ingest {

struct Options {
  watch::Options watch;
  unsigned workers = 0;  ///< extraction threads; 0: one a core; fixed once created
  std::size_t max_file = std::size_t{32} << 20;
  std::size_t group_mentions = 1000;  ///< a commit's size when there is no backlog
  std::chrono::milliseconds group_wait{200};
  /// Files known to be new and not yet read; more wait for the next scan.
  std::size_t max_pending = 200'000;
  /// Bytes that reading and extraction may take at once, over all workers; fixed once created.
  std::size_t memory = std::size_t{256} << 20;
  std::chrono::milliseconds first_retry{500};  ///< after a commit that failed; doubles
  std::chrono::milliseconds last_retry{30'000};
  /// Called once for every failure that was committed, on the writer's thread; may be empty.
  std::function<void(const std::string& path, const std::string& reason)> on_failed;
};

/// Raised whenever what is extracted from the same bytes changes.
inline constexpr std::uint32_t k_extractor_version = 4;

/// watch -> read and extract (pool) -> write (one thread): each stage bounded, each pushing back
/// on the one before. Owns its threads; stops and joins them in its destructor, with what was read
/// committed or left for the next scan.
class Ingest : public Intake {
 public:
  /// `extractor` and `store` must outlive it.
  [[nodiscard]] static std::unique_ptr<Ingest> create(Options options, const Extractor& extractor,
                                                      store::Store& store);
  virtual void start() = 0;
  virtual void reconfigure(Options options) = 0;
  /// Writer and pool have moved since the last call, or have nothing to do: for the watchdog.
  [[nodiscard]] virtual bool alive() = 0;
};

}  // namespace dateline::ingest
