// SPDX-License-Identifier: Apache-2.0
// "Nord Foods (sold in May)": what brackets behind a name tell of it.
#include "support.hpp"

#include <string>
#include <vector>

namespace dateline::events {
namespace {

using test::Said;

std::string lines(std::string_view text, const std::vector<Said>& said) {
  std::string out;
  for (const Mention& mention : test::read(text, "2024-06-03", said))
    if (mention.timeline) out += to_edtf(mention.when) + ' ' + mention.what + "; ";
  return out;
}

TEST(Bracketed, AParticipleTellsOfTheNameBeforeIt) {
  EXPECT_EQ(lines("Lumex (founded in 1998) makes pumps.", {{"1998", "1998"}}),
            "1998 Lumex was founded; ");
  EXPECT_EQ(lines("Nord Foods (sold to Lumex in May 2021) shut a bakery on Friday.",
                  {{"May 2021", "2021-05"}, {"Friday", "2024-05-31"}}),
            "2021-05 Nord Foods was sold to Lumex; 2024-05-31 Nord Foods shut a bakery; ");
  EXPECT_EQ(lines("The third man, Tom Hale (arrested on Friday), is a nurse.",
                  {{"Friday", "2024-05-31"}}),
            "2024-05-31 Tom Hale was arrested; ");
}

TEST(Bracketed, WhatTellsOfNoEventIsLeftOut) {
  EXPECT_EQ(lines("Ana Ruiz (pictured in May) makes pumps.", {{"May", "2024-05"}}), "");
  EXPECT_EQ(lines("Lumex (based in Lima since 2013) makes pumps.", {{"2013", "2013"}}), "");
  EXPECT_EQ(lines("The pumps (sold in May) are red.", {{"May", "2024-05"}}), "");
  EXPECT_EQ(lines("The mayor of Lima (elected in May) is tall.", {{"May", "2024-05"}}), "");
}

}  // namespace
}  // namespace dateline::events
