// SPDX-License-Identifier: Apache-2.0
#include "config/keys.hpp"
#include "config/settings.hpp"
#include "dateline/error.hpp"
#include "one_line.hpp"
#include "support/temporary_directory.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

namespace dateline::app {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

class LoadSettings : public testing::Test {
 protected:
  Settings load(const Flags& flags = {}) const { return load_settings(flags, places); }

  std::string error_of(std::string_view text) const {
    directory.write("datelined.toml", text);
    try {
      static_cast<void>(load());
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::usage);
      return error.what();
    }
    return "no error";
  }

  TemporaryDirectory directory;
  Places places{.config = directory.path() / "datelined.toml",
                .watch = {"/somewhere"},
                .store = "/store",
                .socket = "/socket"};
};

TEST_F(LoadSettings, has_a_default_for_everything) {
  const Settings settings = load();
  EXPECT_THAT(settings.watch_directories, ElementsAre("/somewhere"));
  EXPECT_EQ(settings.store_directory, "/store");
  EXPECT_EQ(settings.watch_settle, 300);
  EXPECT_EQ(settings.log_level, "info");
}

TEST_F(LoadSettings, puts_parts_over_the_file_by_name_and_flags_over_both) {
  directory.write("datelined.toml", "[watch]\nsettle = 100\nrescan = 50\nretry = 5\n");
  directory.write("datelined.toml.d/20.toml", "watch.rescan = 70\nwatch.retry = 7\n");
  directory.write("datelined.toml.d/10.toml", "watch.rescan = 60\n");
  directory.write("datelined.toml.d/30.txt", "not read");
  Flags flags;
  flags.settle = 20;
  flags.watch = {"/a", "/b"};
  const Settings settings = load(flags);
  EXPECT_EQ(settings.watch_settle, 20);
  EXPECT_EQ(settings.watch_rescan, 70);
  EXPECT_EQ(settings.watch_retry, 7);
  EXPECT_THAT(settings.watch_directories, ElementsAre("/a", "/b"));
}

TEST_F(LoadSettings, names_the_nearest_key_for_one_that_it_does_not_know) {
  EXPECT_THAT(error_of("[watch]\nsetle = 100\n"),
              AllOf(HasSubstr("datelined.toml:2"), HasSubstr("watch.setle"),
                    HasSubstr("nearest is watch.settle")));
  EXPECT_THAT(error_of("[watch]\ndirs = []\n"), HasSubstr("nearest is watch.directories"));
  EXPECT_THAT(error_of("[wtach]\nretry = 1\n"), HasSubstr("nearest is watch.retry"));
}

TEST_F(LoadSettings, refuses_a_value_of_another_type_or_out_of_range) {
  EXPECT_THAT(error_of("[watch]\nsettle = \"soon\"\n"), HasSubstr("whole number"));
  EXPECT_THAT(error_of("[watch]\nsettle = 1\n"),
              HasSubstr("out of range (10 to 60000 ms, default 300): 1"));
  EXPECT_THAT(error_of("[watch]\ndirectories = \"/a\"\n"), HasSubstr("array of paths"));
  EXPECT_THAT(error_of("[watch]\ndirectories = [\"a\"]\n"), HasSubstr("not an absolute path"));
  EXPECT_THAT(error_of("[log]\nlevel = \"loud\"\n"), HasSubstr("one of trace, debug"));
  EXPECT_THAT(error_of("watch = \n"), AllOf(HasSubstr("datelined.toml:1"), HasSubstr("not TOML")));
}

TEST_F(LoadSettings, checks_flags_by_the_same_ranges) {
  Flags flags;
  flags.settle = 1;
  EXPECT_THROW(static_cast<void>(load(flags)), Error);
}

TEST_F(LoadSettings, misses_a_file_only_where_it_was_asked_for) {
  EXPECT_NO_THROW(static_cast<void>(load()));
  Flags flags;
  flags.config = directory.path() / "other.toml";
  EXPECT_THROW(static_cast<void>(load(flags)), Error);
}

TEST_F(LoadSettings, refuses_what_is_no_file) {
  Flags flags;
  flags.config = directory.path();
  try {
    static_cast<void>(load(flags));
    FAIL() << "a directory was read";
  } catch (const Error& error) {
    EXPECT_STREQ(error.what(),
                 (directory.path().string() + ": is a directory, not a file").c_str());
  }
  EXPECT_THAT(error_of(std::string((std::size_t{1} << 20U) + 1, '#')),
              HasSubstr("datelined.toml: is larger than a configuration is"));
  EXPECT_EQ(error_of(""), "no error");
}

TEST_F(LoadSettings, refuses_parts_that_it_cannot_list) {
  directory.write("datelined.toml.d", "no directory");
  EXPECT_THROW(static_cast<void>(load()), Error);
}

TEST(OneLine, holds_no_control_characters_and_not_too_much) {
  EXPECT_EQ(one_line("/a\x1b[31m\nb\x7f"), "/a?[31m?b?");
  EXPECT_LT(one_line(std::string(100'000, 'x')).size(), std::size_t{9'000});
}

TEST(Keys, stand_in_the_manual_with_default_and_range) {
  std::ifstream stream(PROJECT_SOURCE_DIR "/doc/datelined.toml.5.scd");
  std::ostringstream manual;
  manual << stream.rdbuf();
  for (const Key& key : keys()) {
    const std::string entry = "*" + std::string(key.name) + "* (" + describe(key) + ")";
    EXPECT_THAT(manual.str(), HasSubstr(entry));
  }
}

}  // namespace
}  // namespace dateline::app
