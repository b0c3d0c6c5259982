// SPDX-License-Identifier: Apache-2.0
#include "articles.hpp"
#include "daemon.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace dateline::end_to_end {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::Contains;
using testing::Each;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

class MainJob : public testing::Test {
 protected:
  void SetUp() override { daemon.start(); }
  Daemon daemon;
};

std::vector<boost::json::object> objects(const std::vector<std::string>& lines) {
  std::vector<boost::json::object> result;
  result.reserve(lines.size());
  for (const std::string& line : lines) result.push_back(boost::json::parse(line).as_object());
  return result;
}

/// `when status what` of each entry.
std::vector<std::string> entries(const std::vector<std::string>& lines) {
  std::vector<std::string> result;
  for (const auto& event : objects(lines)) {
    std::string text;
    for (const char* field : {"when", "status", "what"}) {
      text += event.at(field).is_string() ? std::string(event.at(field).as_string()) : "-";
      text += ' ';
    }
    result.push_back(text);
  }
  return result;
}

TEST_F(MainJob, a_folder_of_samples_becomes_a_timeline) {
  for (const auto& sample : fs::directory_iterator(PROJECT_SOURCE_DIR "/tests/samples")) {
    if (sample.is_regular_file()) {
      daemon.drop(sample.path().filename(), contents(sample.path()));
    }
  }
  daemon.sync();
  EXPECT_THAT(daemon.timeline(), SizeIs(testing::Gt(20)));
  EXPECT_THAT(daemon.dateline({"-n", "all"}).out,
              AllOf(HasSubstr("planned"), HasSubstr("happened")));
  EXPECT_THAT(daemon.dateline({"articles", "--failed"}).out, IsEmpty());
  std::int64_t most = 0;
  for (const auto& event : objects(daemon.timeline())) {
    most = std::max(most, event.at("articles").to_number<std::int64_t>());
  }
  EXPECT_GE(most, 2) << "two articles on one earthquake make one entry";
}

TEST_F(MainJob, a_page_with_caption_dateline_and_headlines_gives_its_events_and_no_others) {
  daemon.drop("summit.txt", summit_article());
  daemon.sync();
  EXPECT_THAT(daemon.dateline({"articles", "-o", "json"}).out, HasSubstr("2024-05-20T16:05+03:00"));
  const std::vector<std::string> found = entries(daemon.timeline());
  EXPECT_THAT(found, Contains(AllOf(HasSubstr("2024-02 happened"), HasSubstr("Karin Holt"))));
  EXPECT_THAT(found, Contains(AllOf(HasSubstr("2024-05-22 planned"), HasSubstr("summit"))));
  EXPECT_THAT(found, Contains(AllOf(HasSubstr("[2024-05-22..] planned"), HasSubstr("meet"))));
  EXPECT_THAT(found, Each(Not(AllOf(HasSubstr("2024-05-20 "), HasSubstr("Fares")))));
  EXPECT_THAT(found, Each(Not(testing::AnyOf(HasSubstr("Lakes"), HasSubstr("Midges"),
                                             HasSubstr("Museum"), HasSubstr("wary")))));
  EXPECT_THAT(found, SizeIs(testing::Le(10)));
}

TEST_F(MainJob, words_and_windows_choose_entries) {
  daemon.drop("summit.txt", summit_article());
  daemon.sync();
  EXPECT_THAT(daemon.dateline({"handshake", "-n", "all"}).code, 0);
  EXPECT_THAT(daemon.dateline({"-S", "2024-05-22", "-U", "2024-05-22"}).out,
              HasSubstr("2024-05-22"));
  const Outcome none = daemon.dateline({"-S", "1990", "-U", "1991"});
  EXPECT_EQ(none.code, 0);
  EXPECT_THAT(none.out, IsEmpty());
  EXPECT_THAT(none.err, Not(IsEmpty()));
}

TEST_F(MainJob, a_changed_file_replaces_what_it_said) {
  daemon.drop("a.txt", article(1));
  daemon.drop("b.txt", article(2));
  daemon.sync();
  const auto before = daemon.timeline();
  daemon.drop("a.txt", article(50));
  daemon.sync();
  EXPECT_NE(daemon.timeline(), before);
  daemon.drop("a.txt", article(1));
  daemon.sync();
  EXPECT_EQ(daemon.timeline(), before);
}

TEST_F(MainJob, a_removed_file_leaves_nothing_behind) {
  daemon.drop("b.txt", article(2));
  daemon.sync();
  const auto before = daemon.timeline();
  ASSERT_THAT(before, Not(IsEmpty()));
  daemon.drop("a.txt", article(1));
  daemon.sync();
  EXPECT_NE(daemon.timeline(), before);
  fs::remove(daemon.news() / "a.txt");
  daemon.sync();
  EXPECT_EQ(daemon.timeline(), before);
  fs::remove(daemon.news() / "b.txt");
  daemon.sync();
  EXPECT_THAT(daemon.timeline(), IsEmpty());
  EXPECT_THAT(daemon.dateline({"articles"}).out, IsEmpty());
}

TEST_F(MainJob, a_moved_file_changes_its_path_and_nothing_else) {
  daemon.drop("a.txt", article(1));
  daemon.sync();
  const auto before = entries(daemon.timeline());
  fs::create_directories(daemon.news() / "archive/2024");
  fs::rename(daemon.news() / "a.txt", daemon.news() / "archive/2024/b.txt");
  daemon.sync();
  EXPECT_EQ(entries(daemon.timeline()), before);
  const std::string articles = daemon.dateline({"articles", "-o", "json"}).out;
  EXPECT_THAT(articles, HasSubstr("archive/2024/b.txt"));
  EXPECT_THAT(articles, Not(HasSubstr("a.txt")));
}

TEST_F(MainJob, the_same_content_in_two_files_is_one_article) {
  daemon.drop("a.txt", article(1));
  daemon.drop("copy/a.txt", article(1));
  daemon.sync();
  const auto articles = daemon.dateline({"articles", "-o", "json"}).lines();
  ASSERT_THAT(articles, SizeIs(1));
  EXPECT_THAT(objects(articles)[0].at("paths").as_array(), SizeIs(2));
  for (const auto& event : objects(daemon.timeline())) {
    EXPECT_EQ(event.at("articles").to_number<int>(), 1);
  }
}

TEST_F(MainJob, every_entry_leads_to_the_sentence_that_says_it) {
  daemon.drop("summit.txt", summit_article());
  daemon.sync();
  for (const auto& event : objects(daemon.timeline())) {
    const Outcome shown = daemon.dateline({"show", std::string(event.at("id").as_string())});
    EXPECT_EQ(shown.code, 0) << shown.err;
    EXPECT_THAT(shown.out, HasSubstr("summit.txt"));
  }
}

TEST_F(MainJob, extraction_in_the_daemon_and_without_one_agree) {
  const std::string file = daemon.root() / "summit.txt";
  std::ofstream(file) << summit_article();
  const Outcome asked = daemon.dateline({"extract", file, "-o", "json"});
  const Outcome alone = run({DATELINED, "extract", file});
  ASSERT_EQ(alone.code, 0) << alone.err;
  ASSERT_EQ(asked.code, 0) << asked.err;
  EXPECT_EQ(asked.lines().size(), alone.lines().size());
}

TEST_F(MainJob, what_is_committed_outlives_a_restart) {
  daemon.drop("a.txt", article(1));
  daemon.sync();
  const auto before = daemon.timeline();
  EXPECT_EQ(daemon.stop(), 0);
  daemon.start();
  EXPECT_EQ(daemon.timeline(), before);
}

TEST_F(MainJob, a_story_is_the_days_that_matter_and_a_plan_becomes_what_happened) {
  daemon.drop("preview.txt", "OSLO, May 12, 2025 (North Wire) - The Harbour Summit will open in "
                             "Bergen on Thursday, the port authority said.\n");
  daemon.drop("opening.txt", "BERGEN, May 15, 2025 (North Wire) - The Harbour Summit opened in "
                             "Bergen on Thursday.\n");
  daemon.drop("later.txt", "OSLO, May 20, 2025 (North Wire) - Dockers in Oslo will strike on "
                           "May 27. The Harbour Summit opened in Bergen on May 15.\n");
  daemon.sync();
  const auto days = objects(daemon.dateline({"--story", "-n", "1", "-o", "json"}).lines());
  ASSERT_THAT(days, SizeIs(1));
  EXPECT_EQ(days[0].at("day").as_string(), "2025-05-15");
  EXPECT_EQ(days[0].at("articles").to_number<int>(), 3);
  EXPECT_EQ(days[0].at("status").as_string(), "happened");
  EXPECT_THAT(days[0].at("sentences").as_array(),
              SizeIs(testing::AllOf(testing::Ge(1U), testing::Le(3U))));
  const std::string id(days[0].at("event").as_string());
  const std::string shown = daemon.dateline({"show", id}).out;
  EXPECT_THAT(shown, AllOf(HasSubstr("status history"), HasSubstr("planned"), HasSubstr("happened"),
                           HasSubstr("in 3 articles")));
  EXPECT_THAT(daemon.dateline({"--story", "dockers", "-n", "1"}).out, HasSubstr("2025-05-27"));
  EXPECT_THAT(daemon.dateline({"--story", "nothing-of-this"}).out, IsEmpty());
}

}  // namespace
}  // namespace dateline::end_to_end
