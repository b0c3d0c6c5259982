// SPDX-License-Identifier: Apache-2.0
#include "work_queue.hpp"

#include <gtest/gtest.h>

#include <variant>

namespace dateline::ingest {
namespace {

Job job_for(const std::string& path) {
  Job job;
  job.path = path;
  return job;
}

// While intake is stopped every scan tells of the same files again.
TEST(WorkQueueTest, CountsAPathOnceHoweverOftenItIsTold) {
  WorkQueue queue{10};
  ASSERT_TRUE(queue.push(job_for("/in/a")));
  const auto taken = queue.pop();
  ASSERT_TRUE(taken);
  ASSERT_TRUE(queue.push(job_for("/in/a")));
  ASSERT_TRUE(queue.push(job_for("/in/a")));
  ASSERT_TRUE(queue.push(job_for("/in/b")));
  EXPECT_EQ(queue.outstanding(), 2U);
  queue.finish(std::get<Job>(*taken));
  EXPECT_EQ(queue.outstanding(), 2U);
}

}  // namespace
}  // namespace dateline::ingest
