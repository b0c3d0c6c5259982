// SPDX-License-Identifier: Apache-2.0
#include "html/linked_data.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dateline::article {
namespace {

LinkedData read(std::string_view json) {
  LinkedData data;
  read_linked_data(json, data);
  return data;
}

TEST(LinkedData, ReadsAnArticle) {
  const LinkedData data = read(R"({"@context":"http://schema.org","@type":"NewsArticle",
    "headline":"Bridge \u201creopens\u201d","datePublished":"2024-03-03T09:15:00Z",
    "dateModified":"2024-03-04T00:00:00Z","url":"https:\/\/example.org\/bridge"})");
  EXPECT_EQ(data.headline, "Bridge “reopens”");
  EXPECT_EQ(data.published, "2024-03-03T09:15:00Z");
  EXPECT_EQ(data.modified, "2024-03-04T00:00:00Z");
  EXPECT_EQ(data.url, "https://example.org/bridge");
}

TEST(LinkedData, TheArticleWinsOverOtherObjects) {
  const LinkedData data = read(R"({"@graph":[
    {"@type":"WebPage","datePublished":"2020-01-01","headline":"Page"},
    {"@type":["Article","BlogPosting"],"datePublished":"2021-02-03","headline":"Post",
     "author":{"@type":"Person","url":"https://example.org/me"},
     "comment":[{"@type":"Comment","datePublished":"2022-05-05"}]}]})");
  EXPECT_EQ(data.published, "2021-02-03");
  EXPECT_EQ(data.headline, "Post");
  EXPECT_EQ(data.url, "");
}

TEST(LinkedData, BrokenJsonStillSpeaks) {
  EXPECT_EQ(read("{\"@type\":\"NewsArticle\",\"headline\":\"He said \"no\" twice\",\n"
                 "\"datePublished\":\"2024-03-03\",,}")
                .published,
            "2024-03-03");
  EXPECT_EQ(read("{\"@type\":\"Article\",\"description\":\"line\nbreak\",\"datePublished\":"
                 "\"2024-03-03\"")
                .published,
            "2024-03-03");
  EXPECT_EQ(read("[{\"@type\":\"Article\",\"datePublished\":\"2024-03-03\"").published,
            "2024-03-03");
}

TEST(LinkedData, OtherThingsAreNoArticles) {
  EXPECT_EQ(read(R"({"@type":"Product","datePublished":"2024-03-03"})").published, "");
  EXPECT_EQ(read("{}").published, "");
  EXPECT_EQ(read("").published, "");
}

TEST(LinkedData, DepthAndQuotesAreBounded) {
  EXPECT_EQ(read(std::string(500000, '{')).published, "");
  EXPECT_EQ(read(std::string(500000, '"')).published, "");
  EXPECT_EQ(read(std::string(500000, '[') + std::string(500000, '\\')).published, "");
}

TEST(LinkedData, ScriptsAreSearchedByKey) {
  EXPECT_EQ(scripted_value(R"(x={"publishedAt" : "2024-03-03T01:02:03Z"})", "publishedAt"),
            "2024-03-03T01:02:03Z");
  EXPECT_EQ(scripted_value(R"(x="{\"pubDate\":\"2024-03-03\"}")", "pubDate"), "2024-03-03");
  EXPECT_EQ(scripted_value("pubDate", "pubDate"), "");
}

}  // namespace
}  // namespace dateline::article
