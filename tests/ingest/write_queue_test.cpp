// SPDX-License-Identifier: Apache-2.0
#include "write_queue.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace dateline::ingest {
namespace {

Record record_of(const std::string& path, const std::shared_ptr<int>& held = nullptr) {
  Record record{Job{}, store::FileResult{}, false, 1'000};
  record.job.path = path;
  record.result->path = path;
  record.result->prepared = {held, nullptr};  // holds it, whatever it is
  return record;
}

TEST(WriteQueueTest, WhoPushesFreesWhatWasWritten) {
  WriteQueue queue;
  const auto held = std::make_shared<int>();
  std::vector<Record> written;
  for (int at = 0; at < 5; ++at) written.push_back(record_of("/in/a", held));
  queue.retire(std::move(written));
  EXPECT_EQ(held.use_count(), 6);
  queue.push(record_of("/in/b"));
  EXPECT_LT(held.use_count(), 6);
  queue.retire({});
  EXPECT_EQ(held.use_count(), 1);
}

}  // namespace
}  // namespace dateline::ingest
