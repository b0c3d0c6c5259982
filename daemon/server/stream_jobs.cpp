// SPDX-License-Identifier: Apache-2.0
#include "jobs.hpp"
#include "one_reply.hpp"
#include "protocol/codec.hpp"
#include "protocol/requests.hpp"
#include "window.hpp"

#include <algorithm>
#include <limits>

namespace dateline::server {
namespace {

constexpr std::size_t k_page = 100;       ///< entries of a page when the request says nothing
constexpr std::size_t k_page_max = 1000;  ///< and however many it asks for
constexpr std::size_t k_stream_page = 256;

/// The window as it was understood, and what the timeline holds, for the last reply.
protocol::QueryReply summary(const Ports& ports, const Query& query) {
  protocol::QueryReply reply;
  reply.held = ports.timeline.status().events;
  if (query.since) reply.since = to_iso(*query.since, false);
  if (query.until) reply.until = to_iso(*query.until, true);
  return reply;
}

/// The entries of a query, as many pages as there are.
class QuerySource {
 public:
  using Value = Event;
  static constexpr std::string_view k_name = "events";

  QuerySource(const Ports& ports, Query query) : ports_(ports), query_(std::move(query)) {}

  std::vector<Event> fetch(std::size_t limit) {
    query_.limit = limit;
    Page page = ports_.timeline.query(query_);
    far_ = far_ || page.far;
    // What is nearest is one run of the timeline: it goes on like any other.
    query_.nearest.reset();
    query_.cursor = std::move(page.cursor);
    return std::move(page.events);
  }
  [[nodiscard]] bool whole() const noexcept { return query_.nearest.has_value(); }
  [[nodiscard]] const std::string& cursor() const noexcept { return query_.cursor; }

  void append_last(std::string& parameters) const {
    protocol::QueryReply reply = summary(ports_, query_);
    reply.cursor = query_.cursor;
    reply.far = far_;
    protocol::append_json(parameters, reply);
  }

 private:
  const Ports& ports_;
  Query query_;
  bool far_ = false;
};

class ArticleSource {
 public:
  using Value = ArticleEntry;
  static constexpr std::string_view k_name = "articles";

  ArticleSource(const Ports& ports, ArticleQuery query) : ports_(ports), query_(std::move(query)) {}

  std::vector<ArticleEntry> fetch(std::size_t limit) {
    query_.limit = limit;
    ArticlePage page = ports_.timeline.articles(query_);
    query_.cursor = std::move(page.cursor);
    return std::move(page.articles);
  }
  [[nodiscard]] static bool whole() noexcept { return false; }
  [[nodiscard]] const std::string& cursor() const noexcept { return query_.cursor; }

  void append_last(std::string& parameters) const {
    protocol::append_json(parameters, protocol::ArticlesReply{{}, query_.cursor});
  }

 private:
  const Ports& ports_;
  ArticleQuery query_;
};

/// One reply for each value, gathered to the size of a write, and a last one.
template <typename Source>
class Stream final : public Job {
 public:
  Stream(Source source, std::size_t limit)
      : source_(std::move(source)),
        left_(limit == 0 ? std::numeric_limits<std::size_t>::max() : limit) {}

  [[nodiscard]] Step step(std::string& out) override {
    while (out.size() < k_write_size) {
      if (at_ == page_.size()) {
        if (left_ == 0 || last_) return finish(out);
        fetch();
        if (page_.empty()) return last_ ? finish(out) : Step::more;
      }
      append(out, page_[at_]);
      page_[at_++] = {};
    }
    return Step::more;
  }

 private:
  using Value = typename Source::Value;

  void fetch() {
    // Where a run begins depends on its length; all else comes by pages that no client can hold up.
    page_ = source_.fetch(source_.whole() ? left_ : std::min(left_, k_stream_page));
    at_ = 0;
    left_ -= std::min(left_, page_.size());
    last_ = source_.cursor().empty();
  }

  Step finish(std::string& out) const {
    std::string parameters;
    source_.append_last(parameters);
    protocol::append_reply(out, parameters);
    return Step::done;
  }

  static void append(std::string& out, const Value& value) {
    out += R"({"parameters":{")";
    out += Source::k_name;
    out += R"(":[)";
    protocol::append_json(out, value);
    out += R"(]},"continues":true})";
    out += '\0';
  }

  Source source_;
  std::size_t left_;
  std::vector<Value> page_;
  std::size_t at_ = 0;
  bool last_ = false;
};

std::size_t page_limit(std::size_t limit) {
  return std::min(limit == 0 ? k_page : limit, k_page_max);
}

}  // namespace

std::unique_ptr<Job> start_query(const Context& context, const protocol::Call& call) {
  Plan asked = plan(protocol::read<protocol::QueryRequest>(call.parameters), context.ports);
  if (call.more) {
    // More than there is: what is nearest is then everything, and need not be held at once.
    if (asked.query.nearest && asked.limit > k_page_max &&
        asked.limit >= context.ports.timeline.status().events)
      asked.query.nearest.reset();
    const std::size_t limit = asked.limit;
    return std::make_unique<Stream<QuerySource>>(QuerySource(context.ports, std::move(asked.query)),
                                                 limit);
  }
  return one_reply([&ports = context.ports, asked = std::move(asked)](std::string& parameters) {
    Query query = asked.query;
    query.limit = query.nearest ? asked.limit : page_limit(asked.limit);
    Page page = ports.timeline.query(query);
    protocol::QueryReply reply = summary(ports, query);
    reply.events = std::move(page.events);
    reply.cursor = std::move(page.cursor);
    reply.far = page.far;
    protocol::append_json(parameters, reply);
  });
}

std::unique_ptr<Job> start_articles(const Context& context, const protocol::Call& call) {
  const auto request = protocol::read<protocol::ArticlesRequest>(call.parameters);
  ArticleQuery query{request.state, request.limit, request.cursor};
  if (call.more)
    return std::make_unique<Stream<ArticleSource>>(ArticleSource(context.ports, std::move(query)),
                                                   request.limit);
  query.limit = page_limit(request.limit);
  return one_reply([&ports = context.ports, query = std::move(query)](std::string& parameters) {
    ArticlePage page = ports.timeline.articles(query);
    protocol::append_json(
        parameters, protocol::ArticlesReply{std::move(page.articles), std::move(page.cursor)});
  });
}

}  // namespace dateline::server
