// SPDX-License-Identifier: Apache-2.0
#include "names.hpp"

#include <gtest/gtest.h>

namespace dateline::watch {
namespace {

TEST(LeftAlone, HiddenBackupLockAndUnfinishedNames) {
  for (const char* name :
       {".", "..", ".hidden", ".git", "a.txt~", "~$report.docx", "#a.txt#", ".a.txt.swp", "a.swp",
        "4913", "a.html.part", "a.crdownload", "A.CRDOWNLOAD", "a.filepart", "a.tmp", "Thumbs.db"})
    EXPECT_TRUE(left_alone(name)) << name;
}

TEST(LeftAlone, FilesOfAStoreThatLiesInAWatchedDirectory) {
  for (const char* name : {"data.mdb", "lock.mdb", "datelined.lock"})
    EXPECT_TRUE(left_alone(name)) << name;
}

TEST(LeftAlone, OrdinaryNamesAreNot) {
  for (const char* name : {"a.txt", "49130", "14913", "a", "#1 in sales.txt", "part", "tmp", "~",
                           "a.part.html", "\xff\xfe", "2023-07-10 NATO.html", "#", "swp"})
    EXPECT_FALSE(left_alone(name)) << name;
}

}  // namespace
}  // namespace dateline::watch
