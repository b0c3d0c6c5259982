// SPDX-License-Identifier: Apache-2.0
#include "pipeline_fixture.hpp"

#include <gmock/gmock.h>

namespace dateline::ingest::testing {
namespace {

namespace fs = std::filesystem;

TEST_F(PipelineTest, AFolderEndsInTheStore) {
  const std::string before = scratch.file("in/before.txt", "before");
  start_real();
  ASSERT_TRUE(sync().done);
  EXPECT_TRUE(store.file(before));
  const std::string after = scratch.file("in/deep/after.txt", "after");
  ASSERT_TRUE(store.eventually_has(after));
  fs::rename(scratch / "in/deep", scratch / "in/moved");
  ASSERT_TRUE(sync().done);
  EXPECT_FALSE(store.file(after));
  EXPECT_TRUE(store.file(scratch / "in/moved/after.txt"));
  fs::remove_all(scratch / "in/moved");
  ASSERT_TRUE(store.eventually([&] { return store.files.size() == 1; }));
}

TEST_F(PipelineTest, AMissingFolderForgetsNothing) {
  const std::string a = scratch.file("in/a.txt", "a");
  start_real();
  ASSERT_TRUE(sync().done);
  fs::rename(scratch / "in", scratch / "away");
  ASSERT_TRUE(sync().done);
  EXPECT_TRUE(store.file(a));
  EXPECT_EQ(pipeline->status().directories.at(0).state, "missing");
}

TEST_F(PipelineTest, ABurstOfTwentyThousandFilesIsCommittedWhole) {
  start_real();
  ASSERT_TRUE(sync().done);
  constexpr int k_files = 20'000;
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < k_files; ++i)
    scratch.file("in/" + std::to_string(i % 40) + "/" + std::to_string(i) + ".txt",
                 "article " + std::to_string(i));
  ASSERT_TRUE(sync(600s).done);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  EXPECT_EQ(store.size(), static_cast<std::size_t>(k_files));
  RecordProperty("files_per_second", std::to_string(k_files / took.count()));
}

TEST_F(PipelineTest, RestartsTakeNothingTwice) {
  for (int i = 0; i < 100; ++i) scratch.file("in/" + std::to_string(i), std::to_string(i));
  start_real();
  ASSERT_TRUE(sync().done);
  pipeline.reset();
  fs::remove(scratch / "in/7");
  scratch.file("in/new", "new");
  start_real();
  ASSERT_TRUE(sync().done);
  EXPECT_EQ(extractor.calls, 101);
  EXPECT_EQ(store.size(), 100U);
}

}  // namespace
}  // namespace dateline::ingest::testing
