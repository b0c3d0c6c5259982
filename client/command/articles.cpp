// SPDX-License-Identifier: Apache-2.0
#include "commands.hpp"
#include "connection.hpp"
#include "protocol/interface.hpp"
#include "protocol/requests.hpp"

#include <boost/json/object.hpp>
#include <fmt/format.h>

#include <iterator>
#include <utility>
#include <vector>

namespace dateline::client {
namespace {

// Taken whole before any of it is printed, so that a pager may stand still.
constexpr std::uint32_t k_page = 1'000;

/// One page; the request's cursor is then where the next one begins, empty where there is none.
std::vector<ArticleEntry> next_page(Connection& connection, protocol::ArticlesRequest& request) {
  std::vector<ArticleEntry> articles;
  connection.start(protocol::k_articles, protocol::to_json(request));
  while (connection.more()) {
    auto reply = protocol::read<protocol::ArticlesReply>(connection.next());
    std::move(reply.articles.begin(), reply.articles.end(), std::back_inserter(articles));
    request.cursor = std::move(reply.cursor);
  }
  return articles;
}

std::optional<ArticleState> state_of(const Options& options) {
  if (options.failed) return ArticleState::failed;
  if (options.skipped) return ArticleState::skipped;
  return std::nullopt;
}

}  // namespace

int run_articles(Context& context) {
  Connection connection(context.sockets());
  const auto printer = context.printer();
  protocol::ArticlesRequest request;
  request.state = state_of(context.options());
  bool any = false;
  request.limit = k_page;
  do {
    const std::vector<ArticleEntry> page = next_page(connection, request);
    for (const ArticleEntry& article : page) printer->article(article);
    any = any || !page.empty();
  } while (!request.cursor.empty());
  printer->finish();
  if (!any)
    context.note(request.state
                     ? fmt::format("no article {} {}",
                                   *request.state == ArticleState::failed ? "has" : "was",
                                   to_string(*request.state))
                     : std::string("no article has been read; `dateline status` says why"));
  return 0;
}

}  // namespace dateline::client
