// SPDX-License-Identifier: Apache-2.0
#include "query.hpp"

#include "errors.hpp"
#include "protocol/interface.hpp"

#include <boost/json/object.hpp>
#include <fmt/format.h>

#include <iterator>

namespace dateline::client {
namespace {

constexpr std::string_view k_time_examples = "yesterday, 2023-07, -2w, 2023-07..2023-09";

protocol::View view_of(const Options& options) {
  if (options.limit.kind == Limit::Kind::all) return protocol::View::all;
  if (!options.narrowed()) return protocol::View::nearest;
  return options.limit.kind == Limit::Kind::number ? protocol::View::window : protocol::View::all;
}

/// Says a refused time in the words that were typed.
[[noreturn]] void rethrow(const FieldRefused& error, const protocol::QueryRequest& request) {
  const bool since = error.field() == "since";
  const bool unreadable = !error.hint().empty();  // it names examples; another trouble has none
  if (!unreadable || (!since && error.field() != "until")) throw FieldRefused(error);
  throw Error(ErrorCode::usage,
              fmt::format("cannot read the time '{}'; examples: {}",
                          since ? request.since : request.until, k_time_examples));
}

}  // namespace

CivilMinute local_now(const Host& host) noexcept {
  const auto minute = std::chrono::floor<std::chrono::minutes>(host.now);
  return CivilMinute{minute.time_since_epoch() + host.offset};
}

protocol::QueryRequest query_request(const Host& host, const Options& options, bool mentions) {
  protocol::QueryRequest request;
  request.words = options.words;
  request.participants = options.participants;
  request.places = options.places;
  request.sources = options.sources;
  request.kinds = options.kinds;
  request.statuses = options.statuses;
  request.since = options.since;
  request.until = options.until;
  request.now = to_iso(Published{local_now(host), true, UtcOffset{host.offset}});
  request.zone = host.zone;
  request.view = view_of(options);
  request.limit = options.limit.number;
  request.reverse = options.reverse;
  request.mentions = mentions;
  return request;
}

protocol::QueryReply ask(Connection& connection, const protocol::QueryRequest& request,
                         const std::function<void(const Event&)>& on_event) {
  protocol::QueryReply last;
  try {
    connection.start(protocol::k_query, protocol::to_json(request));
    while (connection.more()) {
      last = protocol::read<protocol::QueryReply>(connection.next());
      for (const Event& event : last.events) on_event(event);
    }
  } catch (const FieldRefused& error) {
    rethrow(error, request);
  }
  last.events.clear();
  return last;
}

}  // namespace dateline::client
