// SPDX-License-Identifier: Apache-2.0
#include "pipeline_fixture.hpp"

#include <gmock/gmock.h>

namespace dateline::ingest::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
namespace fs = std::filesystem;

TEST_F(PipelineTest, CommitsWhatAFileSays) {
  start();
  const std::string a = drop("a.txt", "news");
  ASSERT_TRUE(store.eventually_has(a));
  const auto file = store.file(a);
  EXPECT_EQ(file->state, ArticleState::indexed);
  EXPECT_EQ(file->stamp, to_store(news_of(a).stamp));
  EXPECT_EQ(file->extractor, k_extractor_version);
  ASSERT_TRUE(file->article && file->hash);
  EXPECT_EQ(file->article->title, "a.txt");
  EXPECT_EQ(file->article->body, "");
  EXPECT_EQ(file->mentions.size(), 1U);
}

TEST_F(PipelineTest, HintsAreTheNameAndTheModificationTimeInUtc) {
  start();
  const std::string path = scratch.file("in/2023-07-10.txt", "news");
  const timespec times[2] = {{1688999999, 0}, {1688999999, 0}};  // 2023-07-10T14:39:59Z
  ASSERT_EQ(utimensat(AT_FDCWD, path.c_str(), times, 0), 0);
  watcher->say(news_of(path));
  ASSERT_TRUE(store.eventually_has(path));
  const std::lock_guard lock(extractor.mutex);
  const DocumentHints hints = extractor.seen.at(0);
  EXPECT_EQ(hints.name, "2023-07-10.txt");
  EXPECT_FALSE(hints.published);
  ASSERT_TRUE(hints.modified);
  EXPECT_EQ(to_iso(*hints.modified), "2023-07-10T14:39Z");
}

TEST_F(PipelineTest, WhatStandsUnchangedIsNotReadAgain) {
  start();
  const std::string a = drop("a.txt", "news");
  ASSERT_TRUE(store.eventually_has(a));
  // News of a file whose commit is not yet heard of may be of a later state: it is read again.
  ASSERT_TRUE(soon([&] { return pipeline->status().pending == 0; }));
  watcher->put(news_of(a));
  ASSERT_TRUE(sync().done);
  watcher->say(news_of(a));
  ASSERT_TRUE(sync().done);
  EXPECT_EQ(extractor.calls, 1);
  EXPECT_EQ(pipeline->status().taken, 1U);
}

TEST_F(PipelineTest, AChangedFileReplacesWhatItSaid) {
  start();
  const std::string a = drop("a.txt", "one");
  ASSERT_TRUE(store.eventually_has(a));
  drop("a.txt", "three");
  EXPECT_TRUE(store.eventually([&] { return store.files.at(a).mentions.at(0).what == "three"; }));
}

TEST_F(PipelineTest, AFileRewrittenWithItsSizeAndTimeKeptIsReadAgain) {
  start();
  const std::string a = drop("a.txt", "one");
  ASSERT_TRUE(store.eventually_has(a));
  const watch::Stamp first = news_of(a).stamp;
  const auto rewrite = [&] {
    scratch.file("in/a.txt", "two");
    const timespec time{first.mtime_ns / 1'000'000'000, first.mtime_ns % 1'000'000'000};
    const timespec times[2] = {time, time};
    utimensat(AT_FDCWD, a.c_str(), times, 0);
    return news_of(a).stamp != first;  // the kernel's clock may stand still for a tick
  };
  ASSERT_TRUE(soon(rewrite));
  ASSERT_EQ(news_of(a).stamp.mtime_ns, first.mtime_ns);
  watcher->say(news_of(a));
  EXPECT_TRUE(store.eventually([&] { return store.files.at(a).mentions.at(0).what == "two"; }));
}

TEST_F(PipelineTest, AChangeOfModeCostsAReadAndNoExtraction) {
  start();
  const std::string a = drop("a.txt", "news");
  ASSERT_TRUE(store.eventually_has(a));
  const watch::Stamp first = news_of(a).stamp;
  ASSERT_TRUE(soon([&] { return chmod(a.c_str(), 0640) == 0 && news_of(a).stamp != first; }));
  watcher->say(news_of(a));
  const store::FileStamp now = to_store(news_of(a).stamp);
  EXPECT_TRUE(store.eventually([&] { return store.files.at(a).stamp == now; }));
  EXPECT_EQ(extractor.calls, 1);
}

TEST_F(PipelineTest, TheSameContentIsExtractedOnce) {
  start();
  const std::string a = drop("a.txt", "same");
  ASSERT_TRUE(store.eventually_has(a));
  const std::string b = drop("b.txt", "same");
  ASSERT_TRUE(store.eventually_has(b));
  EXPECT_EQ(extractor.calls, 1);
  EXPECT_FALSE(store.file(b)->article);
  EXPECT_EQ(store.file(a)->hash, store.file(b)->hash);
}

TEST_F(PipelineTest, AMoveIsOneChange) {
  options.group_wait = 200ms;
  start();
  const std::string a = drop("a.txt", "news");
  ASSERT_TRUE(store.eventually_has(a));
  const std::string b = scratch / "in/b.txt";
  fs::rename(a, b);
  watcher->say(news_of(b));
  watcher->say(news_of(a));
  ASSERT_TRUE(store.eventually([&] { return !store.files.contains(a); }));
  const std::lock_guard lock(store.mutex);
  ASSERT_TRUE(store.files.contains(b));
  EXPECT_EQ(store.batches.back().results.size(), 1U);
  EXPECT_THAT(store.batches.back().forgotten, ElementsAre(a));
  EXPECT_EQ(store.unfounded, 0);
  EXPECT_EQ(extractor.calls, 1);
}

TEST_F(PipelineTest, AScanInTheMiddleOfAMoveForgetsNothing) {
  start();
  const std::string a = drop("a.txt", "news");
  ASSERT_TRUE(store.eventually_has(a));
  const std::string b = scratch / "in/b.txt";
  fs::rename(a, b);
  watcher->set_unsettled({a, b});
  watcher->rescan();
  auto answer = std::make_shared<std::promise<SyncResult>>();
  auto result = answer->get_future();
  pipeline->sync(30s, [answer](SyncResult got) { answer->set_value(std::move(got)); });
  EXPECT_EQ(result.wait_for(200ms), std::future_status::timeout);
  EXPECT_TRUE(store.eventually_has(a));
  watcher->say(news_of(b));
  watcher->say(news_of(a));
  watcher->set_unsettled({});
  EXPECT_TRUE(result.get().done);
  const std::lock_guard lock(store.mutex);
  EXPECT_FALSE(store.files.contains(a));
  EXPECT_TRUE(store.files.contains(b));
  EXPECT_EQ(extractor.calls, 1);
}

TEST_F(PipelineTest, AFileWhoseDirectoryLeavesWhileItIsReadIsForgotten) {
  std::promise<void> left;
  extractor.while_extracting = [&, leaves = left.get_future().share()](auto) { leaves.wait(); };
  start();
  const std::string a = scratch.file("in/sub/a.txt", "news");
  watcher->say(news_of(a));
  ASSERT_TRUE(soon([&] { return extractor.calls == 1; }));
  fs::rename(scratch / "in/sub", scratch / "away");
  watcher->rescan();
  std::this_thread::sleep_for(50ms);
  EXPECT_TRUE(soon([&] { return !pipeline->status().scanning; }));
  left.set_value();
  EXPECT_TRUE(store.eventually([&] { return !store.batches.empty() && store.files.empty(); }));
}

TEST_F(PipelineTest, OlderExtractorsAreReplacedInTheBackground) {
  const std::string a = scratch.file("in/a.txt", "old");
  store.files[a].path = a;
  store.files[a].stamp = to_store(news_of(a).stamp);
  store.files[a].extractor = 0;
  create();
  watcher->put(news_of(a));
  start();
  EXPECT_TRUE(store.eventually([&] { return store.files.at(a).extractor == k_extractor_version; }));
}

TEST_F(PipelineTest, TheNewestFilesComeFirst) {
  options.workers = 1;
  create();
  for (int i = 0; i < 50; ++i) {
    const std::string path =
        scratch.file("in/" + std::to_string(i) + ".txt", "news " + std::to_string(i));
    const timespec time{1'600'000'000 + (i * 37 % 50), 0};
    const timespec times[2] = {time, time};
    utimensat(AT_FDCWD, path.c_str(), times, 0);
    watcher->put(news_of(path));
  }
  start();
  ASSERT_TRUE(store.eventually([&] { return store.files.size() == 50; }));
  for (std::size_t i = 1; i < extractor.seen.size(); ++i)
    EXPECT_GE(extractor.seen[i - 1].modified->local, extractor.seen[i].modified->local);
}

TEST_F(PipelineTest, WhateverADocumentDoesIsRecordedWithItsReason) {
  std::mutex mutex;
  std::map<std::string, std::string> told;
  options.max_file = 100;
  options.on_failed = [&](const std::string& path, const std::string& reason) {
    const std::lock_guard lock(mutex);
    told[fs::path(path).filename()] = reason;
  };
  start();
  drop("binary", "unreadable");
  drop("memory", "memory");
  drop("odd", "odd");
  drop("large", std::string(101, 'x'));
  ASSERT_EQ(mkfifo((scratch / "in/fifo").c_str(), 0644), 0);
  watch::FileNews fifo = news_of(scratch / "in/fifo");
  fifo.kind = watch::FileNews::Kind::unusable;
  fifo.reason = "not a regular file";
  watcher->say(fifo);
  watcher->say(news_of(scratch / "in/fifo"));  // also when nobody noticed
  const std::string japanese = drop("japanese", "japanese");
  ASSERT_TRUE(store.eventually([&] { return store.files.size() == 6; }));
  ASSERT_TRUE(sync().done);
  EXPECT_EQ(store.file(japanese)->state, ArticleState::skipped);
  EXPECT_EQ(store.file(japanese)->reason, "language ja");
  const std::lock_guard lock(mutex);
  EXPECT_EQ(told["binary"], "binary data");
  EXPECT_EQ(told["memory"], "out of memory");
  EXPECT_EQ(told["odd"], "the extractor failed");
  EXPECT_THAT(told["large"], HasSubstr("too large: 101 bytes"));
  EXPECT_EQ(told["fifo"], "not a regular file");
  EXPECT_EQ(told.size(), 5U);
  EXPECT_EQ(store.file(scratch / "in/binary")->state, ArticleState::failed);
}

TEST_F(PipelineTest, AFileThatChangesWhileItIsReadIsLookedAtAgain) {
  start();
  watch::FileNews news = news_of(scratch.file("in/a.txt", "news"));
  fs::remove(news.path);
  watcher->say(news);
  EXPECT_TRUE(soon([&] { return !watcher->touched_paths().empty(); }));
  EXPECT_EQ(watcher->touched_paths().front(), news.path);
  EXPECT_EQ(store.size(), 0U);
}

TEST_F(PipelineTest, StatusSaysHowFarReadingHasCome) {
  std::promise<void> go;
  auto gate = go.get_future().share();
  extractor.while_extracting = [gate](std::string_view) { gate.wait(); };
  start();
  for (int i = 0; i < 10; ++i) drop(std::to_string(i), std::to_string(i));
  EXPECT_TRUE(soon([&] { return pipeline->status().pending == 10; }));
  EXPECT_EQ(pipeline->status().taken, 0U);
  go.set_value();
  EXPECT_TRUE(soon([&] { return pipeline->status().taken == 10; }));
  ASSERT_TRUE(sync().done);
  EXPECT_EQ(pipeline->status().pending, 0U);
  EXPECT_GT(pipeline->status().rate, 0);
  EXPECT_FALSE(pipeline->status().scanning);
}

TEST_F(PipelineTest, WhatDoesNotFitTheQueueIsFoundByAnotherScan) {
  options.max_pending = 10;
  create();
  for (int i = 0; i < 100; ++i)
    watcher->put(news_of(scratch.file("in/" + std::to_string(i), std::to_string(i))));
  start();
  ASSERT_TRUE(sync().done);
  EXPECT_EQ(store.size(), 100U);
}

TEST_F(PipelineTest, LargeFilesWaitForEachOther) {
  options.workers = 8;
  options.memory = std::size_t{8} << 20;
  std::atomic<std::size_t> bytes = 0;
  std::atomic<std::size_t> most = 0;
  extractor.while_extracting = [&](std::string_view text) {
    const std::size_t now = bytes += text.size();
    std::size_t before = most;
    while (before < now && !most.compare_exchange_weak(before, now)) {
    }
    std::this_thread::yield();
    bytes -= text.size();
  };
  start();
  for (int i = 0; i < 20; ++i)
    drop(std::to_string(i), std::string(std::size_t{1} << 20, static_cast<char>('a' + i)));
  ASSERT_TRUE(store.eventually([&] { return store.files.size() == 20; }));
  EXPECT_LE(most, std::size_t{2} << 20);
}

TEST_F(PipelineTest, ABusyPipelineEndsAtOnceAndLosesNothingThatWasCommitted) {
  start();
  for (int i = 0; i < 500; ++i) drop(std::to_string(i), std::to_string(i));
  ASSERT_TRUE(store.eventually([&] { return !store.files.empty(); }));
  pipeline.reset();
  EXPECT_GT(store.size(), 0U);
}

TEST_F(PipelineTest, IsAliveWhileIdleAndNotWhileStuck) {
  std::promise<void> go;
  auto gate = go.get_future().share();
  extractor.while_extracting = [gate](std::string_view) { gate.wait(); };
  start();
  ASSERT_TRUE(sync().done);
  EXPECT_TRUE(soon([&] { return pipeline->alive(); }));
  drop("a", "a");
  ASSERT_TRUE(soon([&] { return extractor.calls == 1; }));
  EXPECT_TRUE(soon([&] { return !pipeline->alive(); }));
  EXPECT_FALSE(pipeline->alive());
  go.set_value();
  EXPECT_TRUE(soon([&] { return pipeline->alive(); }));
}

}  // namespace
}  // namespace dateline::ingest::testing
