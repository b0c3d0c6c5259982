// SPDX-License-Identifier: Apache-2.0
#include "article/reader.hpp"
#include "dateline/error.hpp"
#include "utf8.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <string_view>

namespace dateline::article {
namespace {

const std::string k_header = "Return-Path: <news@harbour.example>\r\n"
                             "From: Harbour Weekly <news@harbour.example>\r\n"
                             "To: readers@harbour.example\r\n"
                             "Subject: =?utf-8?q?Pier_opens_=E2=80=93_at_last?=\r\n"
                             "Date: Thu, 12 Nov 2026 23:30:00 -0500\r\n"
                             "MIME-Version: 1.0\r\n";
const std::string k_plain = "Content-Type: text/plain; charset=\"utf-8\"\r\n"
                            "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                            "The pier opened on Mon=\r\nday. It cost =E2=82=AC4m.\r\n";
const std::string k_page =
    "Content-Type: text/html; charset=\"utf-8\"\r\n"
    "Content-Transfer-Encoding: base64\r\n\r\n"
    // <table><tr><td><p>The pier opened on Monday. It cost a lot.</p></td>...
    "PHRhYmxlPjx0cj48dGQ+PHA+VGhlIHBpZXIgb3BlbmVkIG9uIE1vbmRheS4gSXQgY29z\r\n"
    "dCBhIGxvdC48L3A+PC90ZD48L3RyPjwvdGFibGU+\r\n";

std::string multipart(std::string_view kind, std::initializer_list<std::string_view> parts) {
  std::string all = "Content-Type: multipart/" + std::string(kind) + "; boundary=\"cut\"\r\n\r\n";
  for (const std::string_view part : parts) all.append("--cut\r\n").append(part);
  return all + "--cut--\r\n";
}

TEST(Mime, LetterIsPublishedWhenItWasSent) {
  const Article article = read(k_header + k_plain, {});
  EXPECT_EQ(article.title, "Pier opens – at last");
  EXPECT_EQ(article.body, "The pier opened on Monday. It cost €4m.");
  ASSERT_TRUE(article.published);
  EXPECT_EQ(to_iso(*article.published), "2026-11-12T23:30-05:00");
  EXPECT_EQ(article.published_from, PublishedFrom::metadata);
}

TEST(Mime, OfTextAndPageThePageIsRead) {
  EXPECT_EQ(read(k_header + multipart("alternative", {k_plain, k_page}), {}).body,
            "The pier opened on Monday. It cost a lot.");
}

std::string html_body(const std::string& html) {
  return read(k_header + "Content-Type: text/html\r\n\r\n" + html, {}).body;
}

TEST(Mime, EachLineOfALetterWrittenAsAPageIsRead) {
  EXPECT_EQ(
      html_body("<div><div>Hi all,</div><div>The board met.</div><div><br></div><div>The mayor "
                "resigned.</div><p><a href=x>Read more about all of it</a></p></div>"),
      "Hi all,\n\nThe board met.\n\nThe mayor resigned.");
  EXPECT_EQ(html_body("The board met.<br>The mayor resigned."),
            "The board met.\nThe mayor resigned.");
}

TEST(Mime, EarlierLettersThatAPageQuotesAreLeftOut) {
  const std::string wrote = "On 9 Nov 2026, at 18:03, Piet &lt;p@x.example&gt; wrote:";
  EXPECT_EQ(html_body("<div>The mayor resigned.</div><blockquote type=cite><div>" + wrote +
                      "</div><div>A ferry sank.</div></blockquote><div>Joan</div>"),
            "The mayor resigned.\n\nJoan");
  EXPECT_EQ(html_body("<div>The mayor resigned.</div><div>" + wrote +
                      "<br></div><blockquote><div>A ferry sank.</div></blockquote>"),
            "The mayor resigned.");
  EXPECT_EQ(html_body("<p>The mayor said:</p><blockquote>I resigned on Friday.</blockquote>"),
            "The mayor said:\n\nI resigned on Friday.");
}

TEST(Mime, TextIsReadWhereItSaysFarMore) {
  const std::string page = "Content-Type: text/html\r\n\r\n<p>See the text.</p>\r\n";
  EXPECT_EQ(read(k_header + multipart("alternative", {k_plain, page}), {}).body,
            "The pier opened on Monday. It cost €4m.");
}

TEST(Mime, AttachmentsAreLeftOut) {
  const std::string attached = "Content-Type: text/plain; name=notes.txt\r\n"
                               "Content-Disposition: attachment; filename=notes.txt\r\n\r\n"
                               "The mayor resigned on Tuesday.\r\n";
  const std::string image = "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                            "iVBORw0KGgo=\r\n";
  EXPECT_EQ(read(k_header + multipart("mixed", {k_plain, image, attached}), {}).body,
            "The pier opened on Monday. It cost €4m.");
}

TEST(Mime, LetterThatIsPassedOnWholeIsTheOneRead) {
  const std::string inner = "Content-Type: message/rfc822\r\n\r\n" + k_header + k_plain;
  const std::string outer = "From: a@example.org\r\nSubject: Fwd: see this\r\nTo: b@example.org\r\n"
                            "Date: Sat, 14 Nov 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\n";
  const Article article = read(outer + multipart("mixed", {inner}), {});
  EXPECT_EQ(article.title, "Pier opens – at last");
  ASSERT_TRUE(article.published);
  EXPECT_EQ(to_iso(*article.published), "2026-11-12T23:30-05:00");
}

TEST(Mime, WhatTheTextPassesOnIsAPartWithItsDay) {
  const std::string head = "From: Ana <a@example.org>\nDate: Tue, 3 Mar 2026 at 10:00\n"
                           "Subject: Ferry\nTo: b@example.org\n";
  const std::string quoted = "> From: Ana <a@example.org>\n> Date: 3 March 2026 at 10:00:00 GMT\n"
                             "> Subject: Ferry\n>\n> A ferry sank yesterday.\n";
  for (const std::string& passed :
       {"---------- Forwarded message ---------\n" + head + "\n\nA ferry sank yesterday.\n",
        "Begin forwarded message:\n\n" + quoted,
        "-------- Forwarded Message --------\n" + head + "\nA ferry sank yesterday.\n"}) {
    const Article article =
        read(std::string{k_header}.append("\r\nThe pier opened on Monday.\n\n").append(passed), {});
    EXPECT_EQ(article.body, "The pier opened on Monday.\n\nA ferry sank yesterday.");
    ASSERT_EQ(article.parts.size(), 2U) << passed;
    EXPECT_EQ(article.parts[1].published.value().day(), CivilDay{date::March / 3 / 2026});
    const Article alone = read(std::string{k_header}.append("\r\n").append(passed), {});
    EXPECT_EQ(alone.body, "A ferry sank yesterday.");
    EXPECT_EQ(alone.title, "Ferry");
    EXPECT_EQ(alone.published.value().day(), CivilDay{date::March / 3 / 2026});
  }
}

TEST(Mime, WhatAPagePassesOnIsAPartToo) {
  const Article article =
      read(k_header + "Content-Type: text/html\r\n\r\n<div>The pier opened.</div><div>---------- "
                      "Forwarded message ---------<br>From: Ana<br>Date: Tue, 3 Mar 2026 at 10:00"
                      "<br>Subject: Ferry<br></div><br><div>A ferry sank yesterday.</div>",
           {});
  EXPECT_EQ(article.body, "The pier opened.\n\nA ferry sank yesterday.");
  ASSERT_EQ(article.parts.size(), 2U);
  EXPECT_EQ(article.parts[1].published.value().day(), CivilDay{date::March / 3 / 2026});
}

TEST(Mime, WordsOfPassingOnPartNothing) {
  const Article article = read(k_header + "\r\nHe read it out:\n\nForwarded message\n\nThe pier "
                                          "opened on Monday.\n",
                               {});
  EXPECT_TRUE(article.parts.empty());
  EXPECT_NE(article.body.find("The pier opened on Monday."), std::string::npos);
}

TEST(Mime, PartsHaveCharsetsOfTheirOwn) {
  const std::string latin = "Content-Type: text/plain; charset=iso-8859-1\r\n"
                            "Content-Transfer-Encoding: 8bit\r\n\r\n"
                            "Caf\xE9 Mar\xEDn closed on Friday.\r\n";
  EXPECT_EQ(read(k_header + latin, {}).body, "Café Marín closed on Friday.");
}

TEST(Mime, SubjectOfAnAnswerIsWhatWasAnswered) {
  const std::string answer =
      "From: a@example.org\nTo: b@example.org\nSubject: Re: FWD: Budget vote\n"
      "Date: 12 Nov 2026 09:00 +0000\n\nThe council voted on Monday.\n";
  EXPECT_EQ(read(answer, {}).title, "Budget vote");
}

TEST(Mime, PageSavedAsOneFileSaysItselfWhenItIsOf) {
  const std::string saved =
      "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/pier\r\n"
      "Subject: Pier opens\r\nDate: Sat, 28 Nov 2026 10:00:00 -0000\r\nMIME-Version: 1.0\r\n";
  const std::string page = "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable"
                           "\r\nContent-Location: https://news.example/pier\r\n\r\n"
                           "<html><head><title>Pier opens at last</title><meta name=3D\"date\" "
                           "content=3D\"2026-11-10\"></head><body><p>The pier opened on Mon=\r\n"
                           "day, the mayor said.</p></body></html>\r\n";
  const std::string frame = "Content-Type: text/html\r\n\r\n<p>Buy this now, until Friday.</p>\r\n";
  const Article article = read(saved + multipart("related", {page, frame}), {});
  EXPECT_EQ(article.title, "Pier opens at last");
  EXPECT_EQ(article.body, "The pier opened on Monday, the mayor said.");
  EXPECT_EQ(article.url, "https://news.example/pier");
  ASSERT_TRUE(article.published);
  EXPECT_EQ(to_iso(*article.published), "2026-11-10");

  std::string undated = page;
  undated.replace(undated.find("2026-11-10"), 10, "none");
  const Article other = read(saved + multipart("related", {undated}), {});
  ASSERT_TRUE(other.published);
  EXPECT_EQ(other.published_from, PublishedFrom::mtime);  // the last resort, as a file's age is
}

TEST(Mime, OneLetterOfAMailboxIsRead) {
  const std::string envelope = "From news@harbour.example Thu Nov 12 23:30:00 2026\n";
  EXPECT_EQ(read(envelope + k_header + k_plain, {}).title, "Pier opens – at last");
}

std::string mail_of(const std::string& day, const std::string& text) {
  return "From: a@example.org\nTo: b@example.org\nSubject: Pier\nDate: " + day +
         " Nov 2026 09:00 +0000\n\n" + text + "\n\n";
}
const std::string k_envelope = "From a@example.org Thu Nov 12 23:30:00 2026\n";

TEST(Mailbox, EachMailIsAPartWithItsDay) {
  const Article article = read(k_envelope + mail_of("12", "The pier opened on Monday.") +
                                   k_envelope + mail_of("10", "A ferry sank."),
                               {});
  EXPECT_EQ(article.body, "The pier opened on Monday.\n\nA ferry sank.");
  ASSERT_EQ(article.parts.size(), 2U);
  EXPECT_EQ(article.parts[1].begin, 28U);
  EXPECT_EQ(to_iso(article.parts[1].published.value()), "2026-11-10T09:00Z");
  EXPECT_EQ(to_iso(article.published.value()), "2026-11-12T09:00Z");
  EXPECT_EQ(article.published_from, PublishedFrom::newest);
}

TEST(Mailbox, MailsHaveLineEndsHeadersAndPartsOfTheirOwn) {
  const Article article = read("From a Thu Nov 12 23:30:00 2026\r\n" + k_header +
                                   multipart("alternative", {k_plain, k_page}) +
                                   "\r\nFrom b Tue Nov 10 09:00:00 2026\r\n" + k_header + k_plain,
                               {});
  EXPECT_EQ(article.body, "The pier opened on Monday. It cost a lot.\n\n"
                          "The pier opened on Monday. It cost €4m.");
}

TEST(Mailbox, OneThatIsBrokenLosesNoOther) {
  std::string wide = k_header + "Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n";
  for (int part = 0; part <= 10'000; ++part) wide += "--x\r\nContent-Type: text/plain\r\n\r\na\r\n";
  const Article article = read(k_envelope + mail_of("12", "The pier opened.") + k_envelope + wide +
                                   "\r\n" + k_envelope + "Subject: \xFF\xFE\nDate: no day\n\n\n" +
                                   k_envelope + mail_of("11", "A ferry sank."),
                               {});
  EXPECT_EQ(article.body, "The pier opened.\n\nA ferry sank.");
}

TEST(Mailbox, MailWithoutADayIsOfThatOfItsEnvelope) {
  const std::string undated = "From: a@example.org\nSubject: Pier\n\nThe pier opened on Monday.\n";
  const Article article =
      read(k_envelope + mail_of("20", "A ferry sank.") + k_envelope + undated, {});
  ASSERT_EQ(article.parts.size(), 2U);
  ASSERT_TRUE(article.parts[1].published);
  EXPECT_EQ(to_iso(*article.parts[1].published), "2026-11-12T23:30");
}

TEST(Mailbox, SentencesThatBeginWithFromBeginNoMail) {
  const Article article = read(k_envelope +
                                   mail_of("12", "The pier opened.\n\nFrom Monday on it is free.\n"
                                                 ">From Lima: a ferry sank.") +
                                   k_envelope + mail_of("11", "It rained."),
                               {});
  EXPECT_EQ(article.parts.size(), 2U);
  EXPECT_NE(article.body.find("From Monday on it is free."), std::string::npos) << article.body;
  EXPECT_NE(article.body.find("From Lima: a ferry sank."), std::string::npos) << article.body;
}

TEST(Mailbox, OfMoreThanTenThousandMailsIsRefused) {
  std::string box;
  for (int mail = 0; mail <= 10'000; ++mail) box += "From a\nFrom: a\nTo: b\nDate: c\n\nIt.\n\n";
  EXPECT_THROW((void)read(box, {}), Error);
}

TEST(Mime, LettersOfADigestAreParts) {
  const auto inner = [](const std::string& mail) { return "\r\n" + mail + "\r\n"; };
  const Article article =
      read(k_header + multipart("digest", {inner(mail_of("10", "A ferry sank.")),
                                           inner(mail_of("11", "The pier opened."))}),
           {});
  EXPECT_EQ(article.body, "A ferry sank.\n\nThe pier opened.");
  ASSERT_EQ(article.parts.size(), 2U);
  EXPECT_EQ(to_iso(article.parts[0].published.value()), "2026-11-10T09:00Z");
}

TEST(Mime, LetterAndTheOneItPassesOnAreParts) {
  const std::string inner =
      "Content-Type: message/rfc822\r\n\r\n" + mail_of("10", "A ferry sank.") + "\r\n";
  const Article article = read(k_header + multipart("mixed", {k_plain, inner}), {});
  EXPECT_EQ(article.body, "The pier opened on Monday. It cost €4m.\n\nA ferry sank.");
  EXPECT_EQ(article.title, "Pier opens – at last");
  EXPECT_EQ(to_iso(article.parts.at(1).published.value()), "2026-11-10T09:00Z");
}

TEST(Mime, TextsThatBeginWithLabelsAreNoMail) {
  for (const char* text : {"Title: Pier opens\nDate: 2026-11-12\n\nThe pier opened on Monday.\n",
                           "From: the mayor\n\nThe pier opened on Monday.\n",
                           "Note: this is long.\nDate: 12 November 2026\nThe pier opened.\n"})
    EXPECT_NE(read(text, {}).body.find("The pier opened"), std::string::npos) << text;
}

TEST(Mime, CutOffAnywhereItStaysCalm) {
  const std::string whole = k_header + multipart("alternative", {k_plain, k_page});
  for (std::size_t size = 1; size <= whole.size(); ++size) {
    try {
      EXPECT_EQ(count_utf8(read(whole.substr(0, size), {}).body).invalid, 0U);
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::unreadable);
    }
  }
}

TEST(Mime, MoreThanTenThousandPartsAreRefused) {
  std::string wide = k_header + "Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n";
  for (int part = 0; part <= 10'000; ++part) wide += "--x\r\nContent-Type: text/plain\r\n\r\na\r\n";
  EXPECT_THROW((void)read(wide, {}), Error);
}

TEST(Mime, HostileLettersStayLinear) {
  std::string nested = k_header;
  for (int level = 0; level < 9'000; ++level) {
    const std::string name = std::to_string(level);
    nested.append("Content-Type: multipart/mixed; boundary=\"").append(name);
    nested.append("\"\r\n\r\n--").append(name).append("\r\n");
  }
  std::string within = k_header;
  for (int level = 0; level < 20'000; ++level)
    within += "Content-Type: message/rfc822\r\n\r\nFrom: a\r\nTo: b\r\nMIME-Version: 1.0\r\n";
  std::string folded = k_header + "Subject:";
  for (int line = 0; line < 20'000; ++line) folded += " =?utf-8?q?=E2?=\r\n";
  folded += "\r\nIt rained on Monday.\r\n";
  for (const std::string& letter : {nested, within, folded}) {
    const auto begin = std::chrono::steady_clock::now();
    try {
      EXPECT_EQ(count_utf8(read(letter, {}).title).invalid, 0U);
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::unreadable);
    }
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds{5}) << letter.size();
  }
}

}  // namespace
}  // namespace dateline::article
