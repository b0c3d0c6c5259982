// SPDX-License-Identifier: Apache-2.0
// The timelines of whole folders, as a reviewer would read them: tests/timelines/NAME.txt holds
// what the articles in tests/timelines/NAME (tests/samples for "samples") make together. To take a
// change over, run this test with DATELINE_WRITE_TIMELINES=1 and read the difference.
#include "extract/article_extractor.hpp"
#include "extract/merger.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace dateline::extract {
namespace {

namespace fs = std::filesystem;

const fs::path k_timelines = fs::path(TESTS_DIR) / "timelines";

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

struct Document {
  std::string name;
  Extraction extraction;
};

std::vector<Document> read_folder(const fs::path& folder) {
  std::vector<Document> documents;
  for (const fs::directory_entry& file : fs::directory_iterator(folder)) {
    DocumentHints hints;
    hints.name = file.path().filename();
    documents.push_back({hints.name, ArticleExtractor{}.extract(content_of(file.path()), hints)});
  }
  std::sort(documents.begin(), documents.end(),
            [](const Document& left, const Document& right) { return left.name < right.name; });
  return documents;
}

template <typename Values, typename Text>
std::string list_of(const char* label, const Values& values, Text text) {
  std::string out;
  for (const auto& value : values) out += (out.empty() ? label : ", ") + text(value);
  return out;
}

/// An entry on two lines: what an editor puts on the wall, then what stands behind it.
std::string lines_of(const Event& event, const std::vector<std::string>& files) {
  std::string out = to_edtf(event.when) + "  " + std::string(to_string(event.status)) + "  " +
                    event.kind + "  " + event.what + '\n';
  std::vector<std::string> behind;
  behind.push_back(
      list_of("who ", event.participants, [](const Participant& p) { return p.text; }));
  behind.push_back(list_of("where ", event.places, [](const Place& place) {
    return place.country.empty() ? place.text : place.text + " (" + place.country + ")";
  }));
  behind.push_back(
      list_of("before ", event.earlier, [](const TimeSpan& span) { return to_edtf(span); }));
  behind.push_back(list_of("in ", files, [](const std::string& file) { return file; }));
  std::string second;
  for (const std::string& part : behind)
    if (!part.empty()) second += (second.empty() ? "    " : "; ") + part;
  return out + second + '\n';
}

/// Undated entries come last.
bool comes_before(const Event& left, const Event& right) {
  const Interval one = left.when.extent();
  const Interval other = right.when.extent();
  const auto first = [](const Interval& extent) {
    return extent.earliest ? extent.earliest : extent.latest;
  };
  if (first(one) != first(other))
    return first(one) && (!first(other) || *first(one) < *first(other));
  return left.what < right.what;
}

std::string timeline_of(const std::vector<Document>& documents) {
  std::vector<MergeInput> inputs;
  for (const Document& document : documents) {
    MergeInput input{.article = &document.extraction.article,
                     .mentions = document.extraction.mentions};
    const std::string& name = document.name;
    std::copy_n(name.begin(), std::min(name.size(), input.hash.size()), input.hash.begin());
    inputs.push_back(input);
  }
  std::vector<std::pair<Event, std::vector<std::string>>> entries;
  for (const MergedEvent& merged : merge(inputs)) {
    std::vector<std::string> files;
    bool timeline = false;
    for (const MentionIndex& index : merged.mentions) {
      timeline = timeline || inputs[index.input].mentions[index.mention].timeline;
      const std::string& name = documents[index.input].name;
      if (std::find(files.begin(), files.end(), name) == files.end()) files.push_back(name);
    }
    std::sort(files.begin(), files.end());
    if (timeline) entries.emplace_back(entry_of(merged, inputs), std::move(files));
  }
  std::sort(entries.begin(), entries.end(), [](const auto& left, const auto& right) {
    return comes_before(left.first, right.first);
  });
  std::string out;
  for (const auto& [event, files] : entries) out += lines_of(event, files);
  return out;
}

class TimelineOf : public ::testing::TestWithParam<std::string> {
 protected:
  const fs::path folder =
      GetParam() == "samples" ? fs::path(TESTS_DIR) / "samples" : k_timelines / GetParam();
};

TEST_P(TimelineOf, IsWhatTheFileSays) {
  const fs::path golden = k_timelines / (GetParam() + ".txt");
  const std::string timeline = timeline_of(read_folder(folder));
  if (std::getenv("DATELINE_WRITE_TIMELINES") != nullptr) std::ofstream(golden) << timeline;
  std::istringstream found(timeline);
  std::istringstream wanted(content_of(golden));
  std::string line;
  std::string other;
  for (int number = 1; std::getline(wanted, other); ++number) {
    std::getline(found, line);
    ASSERT_EQ(line, other) << golden << ':' << number;
  }
  ASSERT_FALSE(std::getline(found, line)) << "more than " << golden << " has: " << line;
}

TEST_P(TimelineOf, DoesNotDependOnTheOrderOfTheArticles) {
  std::vector<Document> documents = read_folder(folder);
  const std::string timeline = timeline_of(documents);
  std::mt19937 random(1);
  for (int round = 0; round < 5; ++round) {
    std::shuffle(documents.begin(), documents.end(), random);
    ASSERT_EQ(timeline_of(documents), timeline);
  }
}

std::vector<std::string> folders() {
  std::vector<std::string> names{"samples"};
  for (const fs::directory_entry& entry : fs::directory_iterator(k_timelines))
    if (entry.is_directory()) names.push_back(entry.path().filename());
  std::sort(names.begin(), names.end());
  return names;
}

INSTANTIATE_TEST_SUITE_P(Folders, TimelineOf, ::testing::ValuesIn(folders()),
                         [](const auto& test) { return test.param; });

}  // namespace
}  // namespace dateline::extract
