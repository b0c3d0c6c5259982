// SPDX-License-Identifier: Apache-2.0
#include "extraction/batch_reader.hpp"
#include "support/temporary_directory.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace dateline::app {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<Batch> read_all(std::vector<std::string> files, Input input) {
  BatchReader reader(std::move(files), input);
  std::vector<Batch> batches;
  while (std::optional<Batch> batch = reader.next()) batches.push_back(std::move(*batch));
  return batches;
}

TEST(BatchReader, hands_out_whole_lines_and_counts_them) {
  const TemporaryDirectory directory;
  std::string text;
  for (int at = 0; at < 50'000; ++at) {
    text += R"({"id":")" + std::to_string(at) +
            R"(","text":"a line of some length to read"})"
            "\n";
  }
  const std::string file = directory.write("lines.jsonl", text);
  std::string joined;
  for (const Batch& batch : read_all({file}, Input::automatic)) {
    EXPECT_TRUE(batch.lines);
    EXPECT_EQ(batch.bytes.back(), '\n');
    EXPECT_EQ(batch.first_line, 1 + std::count(joined.begin(), joined.end(), '\n'));
    joined += batch.bytes;
  }
  EXPECT_EQ(joined, text);
}

TEST(BatchReader, takes_a_last_line_without_its_end) {
  const TemporaryDirectory directory;
  const std::string file = directory.write("lines.jsonl", "{\"id\":1}\n{\"id\":2}");
  const auto batches = read_all({file}, Input::jsonl);
  ASSERT_THAT(batches, SizeIs(2));
  EXPECT_EQ(batches[1].bytes, "{\"id\":2}");
  EXPECT_EQ(batches[1].first_line, 2U);
}

TEST(BatchReader, goes_on_behind_a_line_that_is_too_long) {
  const TemporaryDirectory directory;
  const std::string text = "{\"id\":1}\n" + std::string(40U << 20U, 'x') + "\n{\"id\":3}\n";
  std::string joined;
  std::vector<std::string> errors;
  std::uint64_t last_line = 0;
  for (const Batch& batch : read_all({directory.write("long.jsonl", text)}, Input::jsonl)) {
    joined += batch.bytes;
    if (!batch.error.empty()) errors.push_back(batch.file + ": " + batch.error);
    last_line = batch.first_line;
  }
  EXPECT_EQ(joined, "{\"id\":1}\n{\"id\":3}\n");
  ASSERT_THAT(errors, SizeIs(1));
  EXPECT_THAT(errors.front(), HasSubstr("long.jsonl:2: the line is longer"));
  EXPECT_EQ(last_line, 3U);
}

TEST(BatchReader, takes_a_line_longer_than_one_piece) {
  const TemporaryDirectory directory;
  const std::string line = "{\"text\":\"" + std::string(3U << 20U, 'x') + "\"}\n";
  const auto batches = read_all({directory.write("long.jsonl", line + line)}, Input::jsonl);
  std::string joined;
  for (const Batch& batch : batches) joined += batch.bytes;
  EXPECT_EQ(joined, line + line);
}

TEST(BatchReader, hands_out_a_text_file_as_one_document) {
  const TemporaryDirectory directory;
  const std::string text(5U << 19U, 'a');
  const auto batches =
      read_all({directory.write("a.txt", text), directory.write("b.txt", "b")}, Input::automatic);
  ASSERT_THAT(batches, SizeIs(2));
  EXPECT_FALSE(batches[0].lines);
  EXPECT_EQ(batches[0].bytes, text);
  EXPECT_EQ(batches[1].bytes, "b");
}

TEST(BatchReader, goes_on_after_what_it_cannot_read) {
  const TemporaryDirectory directory;
  const std::string missing = directory.path() / "missing";
  const auto batches =
      read_all({missing, directory.path().string(), directory.write("b.txt", "b")}, Input::text);
  ASSERT_THAT(batches, SizeIs(3));
  EXPECT_EQ(batches[0].file, missing);
  EXPECT_THAT(batches[0].error, HasSubstr("No such file"));
  EXPECT_THAT(batches[1].error, HasSubstr("directory"));
  EXPECT_THAT(batches[2].error, IsEmpty());
  EXPECT_EQ(batches[2].bytes, "b");
}

}  // namespace
}  // namespace dateline::app
