// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fake_extractor.hpp"
#include "fake_store.hpp"
#include "fake_watcher.hpp"
#include "pipeline.hpp"
#include "support/scratch_tree.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <chrono>
#include <future>
#include <memory>
#include <string>
#include <thread>

namespace dateline::ingest::testing {

using namespace std::chrono_literals;

/// A pipeline on a fake store, a fake extractor and, unless the test wants the real one, a fake
/// watcher.
class PipelineTest : public ::testing::Test {
 protected:
  PipelineTest() {
    scratch.directory("in");
    options.watch.directories = {scratch.path() / "in"};
    options.watch.settle = 40ms;
    options.watch.retry = 100ms;
    options.group_wait = 10ms;
    options.first_retry = 10ms;
    options.last_retry = 20ms;
    options.workers = 2;
  }

  void create() {
    pipeline = std::make_unique<Pipeline>(
        options, extractor, store, [this](auto executor, auto watch_options, auto callbacks) {
          auto made = std::make_unique<FakeWatcher>(executor, watch_options, callbacks);
          watcher = made.get();
          return made;
        });
  }
  void start() {
    if (!pipeline) create();
    pipeline->start();
  }
  void start_real() {
    pipeline = std::make_unique<Pipeline>(options, extractor, store, watch::Watcher::create);
    pipeline->start();
  }
  /// A file on disk, and the watcher says so.
  std::string drop(std::string_view name, std::string_view text) {
    std::string path = scratch.file(std::string("in/") + std::string(name), text);
    watcher->say(news_of(path));
    return path;
  }
  [[nodiscard]] SyncResult sync(std::chrono::milliseconds timeout = 30s) {
    auto answer = std::make_shared<std::promise<SyncResult>>();
    auto result = answer->get_future();
    pipeline->sync(timeout, [answer](SyncResult got) { answer->set_value(std::move(got)); });
    return result.get();
  }
  [[nodiscard]] static bool soon(const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + 30s;
    while (std::chrono::steady_clock::now() < end) {
      if (condition()) return true;
      std::this_thread::yield();
    }
    return false;
  }

  dateline::testing::ScratchTree scratch;
  Options options;
  FakeStore store;
  FakeExtractor extractor;
  FakeWatcher* watcher = nullptr;
  std::unique_ptr<Pipeline> pipeline;
};

}  // namespace dateline::ingest::testing
