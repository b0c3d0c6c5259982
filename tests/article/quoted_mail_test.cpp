// SPDX-License-Identifier: Apache-2.0
#include "article/reader.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dateline::article {
namespace {

const std::string k_mail = "From: Joan Hale <joan@example.org>\nSubject: Re: Spring regatta\n"
                           "Date: Wed, 18 Nov 2026 10:22:31 +0000\n\nHello all,\n\n"
                           "the harbour master approved our application yesterday.\n\n";

TEST(QuotedMail, EarlierMailIsLeftOut) {
  for (const char* earlier :
       {"On Mon, 9 Nov 2026 at 18:03, Piet Bakker <piet@example.org> wrote:\n> I sent it "
        "today.\n>\n"
        "> Piet\n",
        "On Mon, 9 Nov 2026 at 18:03, Piet Bakker\n<piet@example.org> wrote:\n> I sent it today.\n",
        "-----Original Message-----\nFrom: Piet Bakker\nSent: 9 November 2026 18:03\n\n"
        "I sent it today.\n"}) {
    const Article article = read(k_mail + earlier, {});
    ASSERT_TRUE(article.published);
    EXPECT_EQ(to_iso(*article.published), "2026-11-18T10:22Z");
    EXPECT_NE(article.body.find("approved our application"), std::string::npos);
    for (const char* left : {"I sent it", "Piet", "9 Nov"})
      EXPECT_EQ(article.body.find(left), std::string::npos) << earlier;
  }
}

TEST(QuotedMail, QuotesOfAnArticleStay) {
  const Article article =
      read("The mayor wrote a note on the bridge:\n\nIt said this and no more:\n"
           "> The bridge opens in May.\n",
           {});
  EXPECT_NE(article.body.find("The bridge opens in May."), std::string::npos);
  EXPECT_NE(read("The minister wrote on X:\n\n> I resigned on Friday.\n", {}).body.find("resigned"),
            std::string::npos);
}

TEST(InlineMarks, AreNoText) {
  const Article article =
      read("City signed with **Velorail** in the *autumn of 2025* for `good`. The "
           "[rent bill](https://example.org/a_b) passed, and 2 * 3 stays snake_case "
           "with a footnote*.\n",
           {});
  EXPECT_EQ(article.body, "City signed with Velorail in the autumn of 2025 for good. The rent bill "
                          "passed, and 2 * 3 stays snake_case with a footnote*.");
}

TEST(InlineMarks, ManyOfThemStayLinear) {
  std::string text = "Start ";
  for (int at = 0; at < 200'000; ++at) text += "*a[_";
  EXPECT_FALSE(read(text, {}).body.empty());
}

}  // namespace
}  // namespace dateline::article
