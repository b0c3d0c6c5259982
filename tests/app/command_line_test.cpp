// SPDX-License-Identifier: Apache-2.0
#include "command_line.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <vector>

namespace dateline::app {
namespace {

/// What a command line with these words is refused with; empty where it is taken.
std::string refusal(std::initializer_list<const char*> words) {
  std::vector<const char*> arguments{"datelined"};
  arguments.insert(arguments.end(), words);
  CommandLine line;
  testing::internal::CaptureStderr();
  (void)read_command_line(static_cast<int>(arguments.size()), arguments.data(), line);
  return testing::internal::GetCapturedStderr();
}

TEST(CommandLine, SaysWhatIsWrongInOurWords) {
  EXPECT_EQ(refusal({"--frob"}),
            "datelined: there is no option '--frob' (try `datelined --help`)\n");
  EXPECT_EQ(refusal({"extract", "--jobs=many", "a.txt"}),
            "datelined: --jobs takes a whole number, not 'many' (try `datelined --help`)\n");
  EXPECT_EQ(refusal({"--settle", "soon"}),
            "datelined: --settle takes a whole number, not 'soon' (try `datelined --help`)\n");
  EXPECT_EQ(refusal({"extract", "--jobs=1", "a.txt"}), "");
}

}  // namespace
}  // namespace dateline::app
