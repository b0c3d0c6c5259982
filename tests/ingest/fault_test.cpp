// SPDX-License-Identifier: Apache-2.0
#include "pipeline_fixture.hpp"

#include <gmock/gmock.h>

namespace dateline::ingest::testing {
namespace {

using ::testing::HasSubstr;

TEST_F(PipelineTest, AFullDiskStopsIntakeAndLosesNothing) {
  std::atomic<bool> full = true;
  store.before_commit = [&](const FakeStore::Batch&) {
    if (full) throw Error(ErrorCode::no_space, "no space left on device");
  };
  start();
  for (int i = 0; i < 100; ++i) drop(std::to_string(i), std::to_string(i));
  ASSERT_TRUE(soon([&] { return pipeline->status().stopped; }));
  EXPECT_THAT(pipeline->status().troubles.at(0).reason, HasSubstr("no space left on device"));
  EXPECT_EQ(store.size(), 0U);
  EXPECT_TRUE(soon([&] { return pipeline->alive(); }));
  full = false;
  ASSERT_TRUE(store.eventually([&] { return store.files.size() == 100; }));
  EXPECT_TRUE(soon([&] { return !pipeline->status().stopped; }));
  EXPECT_TRUE(pipeline->status().troubles.empty());
  for (const auto& [path, file] : store.files) EXPECT_EQ(file.state, ArticleState::indexed);
}

TEST_F(PipelineTest, AStoreThatFailsIsTriedAgainUntilItWorks) {
  std::atomic<bool> broken = true;
  store.before_commit = [&](const FakeStore::Batch&) {
    if (broken) throw Error(ErrorCode::store, "MDB_PANIC");
  };
  start();
  for (int i = 0; i < 100; ++i) drop(std::to_string(i), std::to_string(i));
  ASSERT_TRUE(soon([&] { return pipeline->status().stopped; }));
  broken = false;
  ASSERT_TRUE(store.eventually([&] { return store.files.size() == 100; }));
  for (const auto& [path, file] : store.files) EXPECT_EQ(file.state, ArticleState::indexed);
}

TEST_F(PipelineTest, AnErrorOfTheDeviceIsNoFailureOfAFile) {
  std::atomic<int> commits = 0;
  std::atomic<bool> broken = true;
  store.before_commit = [&](const FakeStore::Batch& batch) {
    // A nearly full disk takes small transactions and refuses large ones.
    if (broken && (batch.results.size() > 1 || ++commits % 2 == 0))
      throw Error(ErrorCode::store, "Input/output error");
  };
  start();
  for (int i = 0; i < 100; ++i) drop(std::to_string(i), std::to_string(i));
  ASSERT_TRUE(soon([&] { return pipeline->status().stopped; }));
  broken = false;
  ASSERT_TRUE(store.eventually([&] { return store.files.size() == 100; }));
  for (const auto& [path, file] : store.files) EXPECT_EQ(file.state, ArticleState::indexed);
}

TEST_F(PipelineTest, OneDocumentThatTheStoreRefusesDoesNotHoldUpTheOthers) {
  store.before_commit = [](const FakeStore::Batch& batch) {
    for (const auto& result : batch.results)
      if (result.article && result.article->title == "7") throw std::runtime_error("poison");
  };
  start();
  for (int i = 0; i < 20; ++i) drop(std::to_string(i), std::to_string(i));
  ASSERT_TRUE(store.eventually([&] { return store.files.size() == 20; }));
  for (const auto& [path, file] : store.files)
    EXPECT_EQ(file.state == ArticleState::failed, path.ends_with("/7")) << path;
  EXPECT_THAT(store.file(scratch / "in/7")->reason, HasSubstr("poison"));
  EXPECT_FALSE(pipeline->status().stopped);
}

TEST_F(PipelineTest, GroupsGrowWithTheBacklog) {
  options.group_mentions = 10;
  std::promise<void> go;
  auto gate = go.get_future().share();
  store.before_commit = [gate](const FakeStore::Batch&) { gate.wait(); };
  start();
  for (int i = 0; i < 200; ++i) drop(std::to_string(i), std::to_string(i));
  ASSERT_TRUE(soon([&] { return extractor.calls == 200; }));
  go.set_value();
  ASSERT_TRUE(store.eventually([&] { return store.files.size() == 200; }));
  std::size_t largest = 0;
  for (const auto& batch : store.batches) largest = std::max(largest, batch.results.size());
  EXPECT_GT(largest, 10U);
  EXPECT_LE(largest, 60U);
}

TEST_F(PipelineTest, EndsInBoundedTimeWhileTheDiskIsFull) {
  options.first_retry = options.last_retry = 1h;
  store.before_commit = [](const FakeStore::Batch&) {
    throw Error(ErrorCode::no_space, "no space left on device");
  };
  start();
  for (int i = 0; i < 100; ++i) drop(std::to_string(i), std::to_string(i));
  ASSERT_TRUE(soon([&] { return pipeline->status().stopped; }));
  const auto begin = std::chrono::steady_clock::now();
  pipeline.reset();
  EXPECT_LT(std::chrono::steady_clock::now() - begin, 10s);
}

TEST_F(PipelineTest, ContentThatWentMeanwhileIsExtractedAnew) {
  start();
  const std::string a = drop("a", "same");
  ASSERT_TRUE(store.eventually_has(a));
  // The other path's content is given up between reading and commit of this one.
  std::atomic<bool> once = true;
  const std::string b = scratch.file("in/b", "same");
  store.before_commit = [&](const FakeStore::Batch& batch) {
    if (batch.results.size() != 1 || batch.results[0].path != a || !once.exchange(false)) return;
    watcher->say(news_of(b));
    ASSERT_TRUE(soon([&] { return pipeline->status().pending == 2; }));
  };
  drop("a", "other");
  ASSERT_TRUE(store.eventually_has(b));
  EXPECT_EQ(store.unfounded, 0);
}

TEST_F(PipelineTest, AnUnreadableTreeForgetsNothing) {
  create();
  watcher->readable = false;
  store.files["/x"].path = scratch / "in/gone.txt";
  start();
  ASSERT_TRUE(sync().done);
  EXPECT_EQ(store.size(), 1U);
}

TEST_F(PipelineTest, ATreeThatIsNotMountedForgetsNothing) {
  const std::string gone = scratch / "in/gone.txt";
  store.files[gone].path = gone;
  store.files[gone].stamp.device = 7;
  create();
  watcher->empty = true;
  start();
  ASSERT_TRUE(sync().done);
  EXPECT_EQ(store.size(), 1U);
  EXPECT_THAT(pipeline->status().troubles.at(0).reason, HasSubstr("not mounted"));
  watcher->device = 7;
  ASSERT_TRUE(sync().done);
  EXPECT_EQ(store.size(), 0U);
  EXPECT_TRUE(pipeline->status().troubles.empty());
}

TEST_F(PipelineTest, WhatIsNoLongerWatchedIsForgotten) {
  const std::string there = scratch.file("elsewhere/a.txt");
  store.files[there].path = there;
  start();
  ASSERT_TRUE(sync().done);
  EXPECT_EQ(store.size(), 0U);
}

TEST_F(PipelineTest, AFileThatAScanMissedButIsThereIsKept) {
  const std::string there = scratch.file("in/a.txt");
  store.files[there].path = there;
  start();
  EXPECT_TRUE(soon([&] { return !watcher->touched_paths().empty(); }));
  EXPECT_EQ(store.size(), 1U);
}

}  // namespace
}  // namespace dateline::ingest::testing
