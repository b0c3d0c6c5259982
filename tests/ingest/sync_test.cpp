// SPDX-License-Identifier: Apache-2.0
#include "pipeline_fixture.hpp"

#include <gmock/gmock.h>

namespace dateline::ingest::testing {
namespace {

using ::testing::ElementsAre;

TEST_F(PipelineTest, SyncWaitsForWhatItsScanFound) {
  create();
  watcher->scans_at_start = false;
  start();
  for (int i = 0; i < 20; ++i)
    watcher->put(news_of(scratch.file("in/" + std::to_string(i), std::to_string(i))));
  const SyncResult result = sync();
  EXPECT_TRUE(result.done);
  EXPECT_EQ(store.size(), 20U);
  EXPECT_EQ(result.pending, 0U);
}

TEST_F(PipelineTest, SyncCountsFailuresAsDone) {
  create();
  watcher->scans_at_start = false;  // which would count what failed before the sync
  start();
  watcher->put(news_of(scratch.file("in/a", "unreadable")));
  watcher->put(news_of(scratch.file("in/b", "fine")));
  const SyncResult result = sync();
  EXPECT_TRUE(result.done);
  EXPECT_EQ(result.failed, 1U);
}

TEST_F(PipelineTest, SyncThatTimesOutNamesWhatIsBeingWritten) {
  start();
  watcher->set_unsettled({"/tree/b", "/tree/a"});
  const SyncResult result = sync(100ms);
  EXPECT_FALSE(result.done);
  EXPECT_THAT(result.unsettled, ElementsAre("/tree/a", "/tree/b"));
}

TEST_F(PipelineTest, SyncWaitsUntilTheUnsettledAreCommitted) {
  start();
  const std::string a = scratch.file("in/a", "slow");
  watcher->set_unsettled({a});
  auto answer = std::make_shared<std::promise<SyncResult>>();
  auto result = answer->get_future();
  pipeline->sync(30s, [answer](SyncResult got) { answer->set_value(std::move(got)); });
  EXPECT_EQ(result.wait_for(100ms), std::future_status::timeout);
  watcher->say(news_of(a));
  watcher->set_unsettled({});
  EXPECT_TRUE(result.get().done);
  EXPECT_EQ(store.size(), 1U);
}

TEST_F(PipelineTest, SyncSeesRemovals) {
  start();
  const std::string a = drop("a", "news");
  ASSERT_TRUE(store.eventually_has(a));
  std::filesystem::remove(a);
  EXPECT_TRUE(sync().done);
  EXPECT_EQ(store.size(), 0U);
}

TEST_F(PipelineTest, SyncIsAnsweredWhenThePipelineEnds) {
  start();
  watcher->set_unsettled({"/tree/a"});
  std::promise<SyncResult> answer;
  pipeline->sync(1h, [&](SyncResult got) { answer.set_value(std::move(got)); });
  pipeline.reset();
  EXPECT_FALSE(answer.get_future().get().done);
}

TEST_F(PipelineTest, SyncIsAnsweredByAPipelineThatNeverStarted) {
  create();
  std::promise<SyncResult> answer;
  pipeline->sync(1h, [&](SyncResult got) { answer.set_value(std::move(got)); });
  pipeline.reset();
  EXPECT_FALSE(answer.get_future().get().done);
}

}  // namespace
}  // namespace dateline::ingest::testing
