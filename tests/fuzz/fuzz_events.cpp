// SPDX-License-Identifier: Apache-2.0
#include "events/merge.hpp"
#include "extract/article_extractor.hpp"
#include "support/soundness.hpp"
#include "utf8.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

void require(bool holds, std::string_view what) {
  if (holds) return;
  std::fprintf(stderr, "%.*s\n", static_cast<int>(what.size()), what.data());
  std::abort();
}

/// The entries that the article alone makes.
void fold_all(const dateline::Article& article, const std::vector<dateline::Mention>& mentions) {
  for (const dateline::events::Group& group : dateline::events::group_mentions(mentions)) {
    dateline::events::Member member{.source = &article, .mentions = {}};
    for (const std::uint32_t index : group.mentions) member.mentions.push_back(&mentions.at(index));
    const dateline::Event event = dateline::events::fold({&member, 1});
    require(!event.what.empty() && event.articles == 1, "an entry that says nothing");
    require(dateline::soundness::is_readable(event.when), "an entry whose time cannot be read");
  }
  static_cast<void>(dateline::events::story_of(mentions));
}

}  // namespace

/// Every mention is sound and can be folded, whatever the text is; and read again it is the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  dateline::Article article;
  article.body = dateline::article::repair_utf8({reinterpret_cast<const char*>(data), size});
  if (size % 4 != 0) article.published = dateline::published_from_iso("2024-02-29T14:19+09:00");
  article.published_from = dateline::PublishedFrom::text;
  const dateline::extract::ArticleExtractor extractor({.explain = true});
  const dateline::Extraction read = extractor.extract(article);
  for (const dateline::Mention& mention : read.mentions) {
    const std::string flaw = dateline::soundness::flaw_of(mention, read.article.body);
    require(flaw.empty(), flaw);
  }
  require(extractor.extract(article).mentions == read.mentions, "another reading the second time");
  fold_all(read.article, read.mentions);
  return 0;
}
