// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/extractor.hpp"
#include "dateline/intake.hpp"
#include "dateline/story.hpp"
#include "dateline/timeline.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dateline::protocol {

/// Parameters and results of every method, with the codec for both sides. Reading throws
/// FieldError; what is absent or null takes the default.

/// What Query shows when it is not told more.
enum class View : std::uint8_t {
  automatic,  ///< `nearest` where nothing narrows the request, else `window`
  nearest,    ///< the `limit` entries nearest to now, 40 unless told: `default` on the wire
  window,     ///< all that fits, by pages of `limit`
  all,        ///< the same, and `limit` is no limit
};

struct QueryRequest {
  std::vector<std::string> words;
  std::vector<std::string> participants;
  std::vector<std::string> places;
  std::vector<std::string> sources;
  std::vector<std::string> kinds;
  std::vector<Status> statuses;
  std::optional<std::vector<std::string>> ids;  ///< only these entries
  std::string since;  ///< as typed: `yesterday`, `-2w`, `2023-07`, `2023-07..2023-09`
  std::string until;
  std::string now;   ///< the asker's, ISO 8601 with offset; empty: the daemon's clock
  std::string zone;  ///< the asker's, `Asia/Tokyo`; empty: not known
  View view = View::automatic;
  std::uint32_t limit = 0;  ///< 0: what the view has by default
  bool reverse = false;
  bool mentions = false;
  std::string cursor;
};

/// One page; with `more`, several replies with one event each and a last one that has none.
struct QueryReply {
  std::vector<Event> events;
  std::string cursor;                 ///< empty: there is nothing after this
  bool far = false;                   ///< now lies outside of all entries (view `default`)
  std::optional<std::uint64_t> held;  ///< entries in the whole timeline, in the last reply
  std::string since;                  ///< the window as it was understood, ISO 8601; last reply
  std::string until;
};

/// The days that matter among what the same request to Query shows in its window. Asked with a
/// QueryRequest, of which `view`, `reverse`, `mentions` and `cursor` mean nothing here.
struct StoryReply {
  std::vector<StoryDay> days;  ///< ascending
  std::uint64_t spoken = 0;    ///< days that the story speaks of, from which these are chosen
  std::uint64_t entries = 0;   ///< that the story consists of
  std::uint64_t held = 0;      ///< in the whole timeline
  std::string since;           ///< the window as it was understood, ISO 8601
  std::string until;
};

struct ShowRequest {
  std::string id;
};

struct ShowReply {
  Event event;
};

struct ArticlesRequest {
  std::optional<ArticleState> state;
  std::uint32_t limit = 0;
  std::string cursor;
};

struct ArticlesReply {
  std::vector<ArticleEntry> articles;
  std::string cursor;
};

/// With `more` the first reply comes at once, so that the cursor is known.
struct FollowRequest {
  std::string cursor;  ///< empty: from now on
};

struct FollowReply {
  std::vector<Change> changes;
  std::string cursor;  ///< after the last change
};

/// Either `bytes` of a file in any format, or `text` that is a body already.
struct ExtractRequest {
  std::optional<std::string> text;
  std::optional<std::string> bytes;  ///< base64 on the wire
  std::string title;                 ///< with `text`
  std::string name;                  ///< of the file
  std::string published;             ///< ISO 8601; wins over what the document says
};

/// An extraction as JSON of the same shape as the lines of `datelined extract`.
struct ExtractReply {
  boost::json::object article;
  boost::json::array timexes;
  boost::json::array mentions;
};

/// Clients that were not served since the start.
struct RefusedClients {
  std::string reason;
  std::uint64_t count = 0;
};

struct StatusReply {
  std::string version;
  std::uint64_t connections = 0;
  TimelineStatus timeline;
  IntakeStatus intake;
  std::vector<RefusedClients> refused;
};

struct SyncRequest {
  std::chrono::milliseconds timeout{60'000};
};

struct BackupRequest {
  std::string directory;  ///< absolute, on the daemon's side
};

[[nodiscard]] boost::json::object to_json(const QueryRequest& request);
[[nodiscard]] boost::json::object to_json(const ShowRequest& request);
[[nodiscard]] boost::json::object to_json(const ArticlesRequest& request);
[[nodiscard]] boost::json::object to_json(const FollowRequest& request);
[[nodiscard]] boost::json::object to_json(const ExtractRequest& request);
[[nodiscard]] boost::json::object to_json(const SyncRequest& request);
[[nodiscard]] boost::json::object to_json(const BackupRequest& request);

void from_json(const boost::json::object& parameters, QueryRequest& request);
void from_json(const boost::json::object& parameters, ShowRequest& request);
void from_json(const boost::json::object& parameters, ArticlesRequest& request);
void from_json(const boost::json::object& parameters, FollowRequest& request);
void from_json(const boost::json::object& parameters, ExtractRequest& request);
void from_json(const boost::json::object& parameters, SyncRequest& request);
void from_json(const boost::json::object& parameters, BackupRequest& request);

/// Results are written as text, straight into what is sent.
void append_json(std::string& out, const QueryReply& reply);
void append_json(std::string& out, const StoryReply& reply);
void append_json(std::string& out, const ShowReply& reply);
void append_json(std::string& out, const ArticlesReply& reply);
void append_json(std::string& out, const FollowReply& reply);
void append_json(std::string& out, const Extraction& reply);
void append_json(std::string& out, const StatusReply& reply);
void append_json(std::string& out, const SyncResult& reply);

void from_json(const boost::json::object& parameters, QueryReply& reply);
void from_json(const boost::json::object& parameters, StoryReply& reply);
void from_json(const boost::json::object& parameters, ShowReply& reply);
void from_json(const boost::json::object& parameters, ArticlesReply& reply);
void from_json(const boost::json::object& parameters, FollowReply& reply);
void from_json(const boost::json::object& parameters, ExtractReply& reply);
void from_json(const boost::json::object& parameters, StatusReply& reply);
void from_json(const boost::json::object& parameters, SyncResult& reply);

/// Either side in one word: `read<QueryReply>(reply.parameters)`.
template <typename Value>
[[nodiscard]] Value read(const boost::json::object& parameters) {
  Value value;
  from_json(parameters, value);
  return value;
}

}  // namespace dateline::protocol
