// SPDX-License-Identifier: Apache-2.0
#include "article/reader.hpp"
#include "dateline/error.hpp"
#include "utf8.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <random>
#include <string>

namespace dateline::article {
namespace {

// Each of these takes milliseconds; the bound leaves room for sanitizers and a busy machine.
constexpr std::chrono::seconds k_bound{5};

std::string repeated(std::string_view piece, std::size_t count) {
  std::string out;
  out.reserve(piece.size() * count);
  for (std::size_t i = 0; i < count; ++i) out += piece;
  return out;
}

/// Reads it, whatever comes of it but a crash, within the bound.
void survive(const std::string& bytes) {
  const auto begin = std::chrono::steady_clock::now();
  try {
    const Article article = read(bytes, {});
    EXPECT_EQ(count_utf8(article.body).invalid, 0U);
    EXPECT_LE(article.body.size(), 4 * bytes.size());
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::unreadable);
  }
  EXPECT_LT(std::chrono::steady_clock::now() - begin, k_bound);
}

TEST(Hostile, NestedElements) {
  survive("<html><body>" + repeated("<div>", 200000) + "text at the bottom of it all");
  survive("<html><body>" + repeated("<b>", 200000) + "text" + repeated("</i>", 200000));
}

TEST(Hostile, OpenLinksAndTables) {
  survive("<html>" + repeated("<a href=x><table>", 10000) + "text");
  survive("<html>" + repeated("<table><tr><td>", 50000) + repeated("</p></a></div>", 50000));
}

TEST(Hostile, Attributes) {
  std::string page = "<html><body><p";
  for (int i = 0; i < 100000; ++i)
    page += " a" + std::to_string(i) + "=\"" + std::to_string(i) + "\"";
  survive(page + ">The paragraph after so many attributes is still read.</p>");
  survive("<html><p class=\"" + repeated("related-articleBody ", 50000) + "\">text");
}

TEST(Hostile, UnclosedEverything) {
  survive("<html>" + repeated("<!--", 250000));
  survive("<html>" + repeated("<script>", 100000));
  survive("<html>" + repeated("<p title='", 100000));
  survive("<html>" + repeated("<", 1000000));
  survive("<html>" + repeated("&", 1000000));
  survive("<html>" + repeated("&#x", 300000));
  survive("<html>" + repeated("</", 500000));
  survive("<html><title>" + repeated("</titl", 150000));
}

TEST(Hostile, ManySmallThings) {
  survive("<html>" + repeated("<p>x", 250000));
  survive("<html>" + repeated("<br>a", 200000));
  survive("<html>" + repeated("<time datetime=2020>", 50000));
  survive("<html>" + repeated("<meta name=date content=x>", 40000));
  survive("<html>" + repeated("<h1>July 1</h1>", 60000));
}

TEST(Hostile, LinkedData) {
  survive("<html><script type=application/ld+json>" + repeated("{\"@type\":", 100000));
  survive("<html><script type=application/ld+json>" + repeated("\"\n ", 300000));
}

TEST(Hostile, PlainText) {
  survive(repeated("May ", 250000));
  survive(repeated("May\n", 250000));
  survive(repeated("7", 1000000));
  survive(repeated("7\n", 500000));
  survive(repeated("-\n", 500000));
  survive(repeated("- ", 500000));
  survive(repeated("\n", 500000) + "x");
  survive(repeated("Published: ", 100000));
  survive(repeated("# a\n", 250000));
}

TEST(Hostile, RandomBytes) {
  std::mt19937 random(11);
  const std::string alphabet = "<>/=\"' \n&;#abpdivtm!-\xC3\xA9\xFF{}[]:,0123";
  for (int round = 0; round < 300; ++round) {
    std::string bytes = round % 2 == 0 ? "<html>" : "";
    for (int i = 0; i < 400; ++i) bytes += alphabet[random() % alphabet.size()];
    survive(bytes);
  }
}

TEST(Hostile, EmptyBinaryAndTooLargeAreRefused) {
  const auto refusal = [](std::string_view bytes, Limits limits) {
    try {
      (void)read(bytes, {}, limits);
      return std::string("read");
    } catch (const Error& error) {
      return std::string(to_string(error.code())) + ": " + error.what();
    }
  };
  EXPECT_EQ(refusal("", {}), "Unreadable: empty");
  EXPECT_EQ(refusal(" \n\t ", {}), "Unreadable: empty");
  EXPECT_EQ(refusal(std::string_view("\x89PNG\r\n\x1A\n\0", 9), {}),
            "Unreadable: binary (PNG image)");
  EXPECT_EQ(refusal("{\"text\": \"A line.\"}", {}).substr(0, 16), "Unreadable: JSON");
  Limits small;
  small.bytes = 4;
  EXPECT_EQ(refusal("longer", small).substr(0, 9), "TooLarge:");
}

}  // namespace
}  // namespace dateline::article
