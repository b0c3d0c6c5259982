// SPDX-License-Identifier: Apache-2.0
#include "commands.hpp"
#include "connection.hpp"
#include "protocol/interface.hpp"
#include "protocol/requests.hpp"

#include <boost/json/object.hpp>

namespace dateline::client {
namespace {

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
  connection.start(protocol::k_articles, protocol::to_json(request));
  while (connection.more()) {
    const auto reply = protocol::read<protocol::ArticlesReply>(connection.next());
    for (const ArticleEntry& article : reply.articles) printer->article(article);
    any = any || !reply.articles.empty();
  }
  printer->finish();
  if (!any)
    context.note(request.state
                     ? "no article is " + std::string(to_string(*request.state))
                     : std::string("no article has been read; `dateline status` says why"));
  return 0;
}

}  // namespace dateline::client
