// SPDX-License-Identifier: Apache-2.0
#include "query.hpp"

#include "errors.hpp"
#include "print/text.hpp"
#include "protocol/interface.hpp"

#include <boost/json/object.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>
#include <vector>

namespace dateline::client {
namespace {

// A page is taken whole before any of it is printed: a pager may then stand still for as long as
// its reader likes, while the daemon drops who does not take what was asked for.
constexpr std::uint32_t k_page = 1'000;
constexpr std::size_t k_most_held = 10'000;

constexpr std::size_t k_shown_of_typed = 60;  ///< columns of what cannot be read as a time
constexpr std::string_view k_time_examples =
    "examples: yesterday, 10 July 2023, -2w, 2023-07..2023-09";
constexpr std::string_view k_either_way =
    "day or month may come first: write 2023-07-10 or 10 July 2023";

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
  const std::string& typed = since ? request.since : request.until;
  const bool two_ways = typed.find('/') != std::string::npos;  // 13/07/2023 is read
  throw Error(ErrorCode::usage,
              fmt::format("cannot read the time '{}'; {}", fit(printable(typed), k_shown_of_typed),
                          two_ways ? k_either_way : k_time_examples));
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

namespace {

/// An entry a reply, or a page in one, which ends where a page ends.
enum class Replies : std::uint8_t { many, one };

/// One call. Returns its last reply, without entries, and adds their number to `count`.
protocol::QueryReply ask_page(Connection& connection, const protocol::QueryRequest& request,
                              Replies replies, const std::function<void(const Event&)>& on_event,
                              std::uint64_t& count) {
  std::vector<Event> held;
  const auto hand_over = [&] {
    for (const Event& event : std::exchange(held, {})) on_event(event);
  };
  protocol::QueryReply last;
  try {
    connection.start(protocol::k_query, protocol::to_json(request), replies == Replies::many);
    while (connection.more()) {
      last = protocol::read<protocol::QueryReply>(connection.next());
      count += last.events.size();
      std::move(last.events.begin(), last.events.end(), std::back_inserter(held));
      if (held.size() > k_most_held) hand_over();
    }
  } catch (const FieldRefused& error) {
    rethrow(error, request);
  } catch (const Error&) {
    hand_over();  // what came is not lost
    throw;
  }
  hand_over();
  last.events.clear();
  return last;
}

}  // namespace

protocol::QueryReply ask(Connection& connection, const protocol::QueryRequest& request,
                         const std::function<void(const Event&)>& on_event) {
  std::uint64_t count = 0;
  const bool nearest = request.view == protocol::View::nearest;
  const bool limited = request.view != protocol::View::all && request.limit != 0;
  const std::uint64_t wanted = limited ? request.limit : std::numeric_limits<std::uint64_t>::max();
  protocol::QueryRequest page = request;
  bool far = false;
  for (;;) {
    // Where the nearest begin depends on how many are wanted, so that their first page is asked for
    // with the whole number; from its cursor on they are a window as any other.
    const bool run = nearest && page.cursor.empty();
    page.view = run ? protocol::View::nearest : protocol::View::window;
    if (!run)
      page.limit = static_cast<std::uint32_t>(std::min<std::uint64_t>(wanted - count, k_page));
    const Replies replies = run && page.limit > k_page ? Replies::one : Replies::many;
    protocol::QueryReply last = ask_page(connection, page, replies, on_event, count);
    far = far || last.far;
    last.far = far;
    if (last.cursor.empty() || count >= wanted || (run && !limited)) return last;
    page.cursor = std::move(last.cursor);
  }
}

protocol::StoryReply ask_story(Connection& connection, const protocol::QueryRequest& request) {
  try {
    return protocol::read<protocol::StoryReply>(
        connection.call(protocol::k_story, protocol::to_json(request)));
  } catch (const FieldRefused& error) {
    rethrow(error, request);
  }
}

}  // namespace dateline::client
