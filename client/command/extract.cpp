// SPDX-License-Identifier: Apache-2.0
#include "commands.hpp"
#include "connection.hpp"
#include "dateline/error.hpp"
#include "descriptor.hpp"
#include "print/text.hpp"
#include "protocol/codec.hpp"
#include "protocol/interface.hpp"
#include "protocol/message.hpp"
#include "protocol/requests.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <vector>

namespace dateline::client {
namespace {

/// What still fits in a request: base64 makes four bytes of three, names need some room.
constexpr std::size_t k_max_file = protocol::k_max_request / 4 * 3 - 16384;

std::string read_all(int descriptor, const std::string& name) {
  std::string bytes;
  std::string buffer(std::size_t{64} << 10, '\0');
  for (;;) {
    const ssize_t got = ::read(descriptor, buffer.data(), buffer.size());
    if (got == 0) return bytes;
    if (got < 0 && errno == EINTR) continue;
    if (got < 0)
      throw Error(ErrorCode::failed, "cannot read " + name + ": " + std::strerror(errno));
    bytes.append(buffer, 0, static_cast<std::size_t>(got));
    if (bytes.size() > k_max_file)
      throw Error(ErrorCode::too_large, name + " is larger than a request may be",
                  "`datelined extract` reads files of any size, without a daemon");
  }
}

protocol::ExtractRequest extract_request(const Host& host, const Options& options) {
  protocol::ExtractRequest request;
  request.published = options.published;
  if (options.file == "-") {
    request.bytes = read_all(host.input, "standard input");
    return request;
  }
  const std::filesystem::path path = std::filesystem::path(host.directory) / options.file;
  const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  if (!file.open())
    throw Error(ErrorCode::failed, "cannot open " + options.file + ": " + std::strerror(errno));
  request.bytes = read_all(file.get(), options.file);
  request.name = path.filename().string();
  return request;
}

/// The daemon's answer; what it says is wrong with the document is said with the document's name.
protocol::ExtractReply ask_daemon(Connection& connection, const protocol::ExtractRequest& request,
                                  const std::string& file) {
  try {
    return protocol::read<protocol::ExtractReply>(
        connection.call(protocol::k_extract, protocol::to_json(request)));
  } catch (const Error& error) {
    if (error.code() != ErrorCode::unreadable && error.code() != ErrorCode::too_large) throw;
    throw Error(error.code(), (file == "-" ? "standard input" : file) + ": " + error.what(),
                error.hint());
  }
}

/// A mention as the only one of an entry.
Event event_of(boost::json::object mention, const Options& options, std::string_view title) {
  mention["path"] = options.file == "-" ? "" : options.file;
  mention["title"] = title;
  boost::json::object event = mention;
  event["id"] = "";
  event["articles"] = 1;
  event["mentions"] = boost::json::array{std::move(mention)};
  return protocol::event_from_json(event);
}

void print_lines(const std::vector<Event>& events, std::string_view name, Output& output) {
  for (const Event& event : events) {
    const Citation& citation = event.mentions.front();
    Article article;
    article.published = citation.published;
    std::string line;
    protocol::append_mention_line(line, name, article, citation.mention, "", false);
    output.write(line);
  }
  output.flush();
}

bool earlier(const Event& left, const Event& right) {
  const auto begin = [](const Event& event) {
    const Interval extent = event.when.extent();
    return extent.earliest ? extent.earliest : extent.latest;
  };
  const auto first = begin(left);
  const auto second = begin(right);
  if (!first || !second) return first.has_value() && !second.has_value();
  return *first < *second;
}

void print_timeline(Context& context, std::vector<Event> events) {
  const auto last = std::remove_if(events.begin(), events.end(), [](const Event& event) {
    return !event.mentions.front().mention.timeline;
  });
  const std::size_t others = static_cast<std::size_t>(events.end() - last);
  events.erase(last, events.end());
  std::stable_sort(events.begin(), events.end(), earlier);
  const auto printer = context.printer();
  for (const Event& event : events) printer->event(event);
  printer->finish();
  if (events.empty())
    context.note(others == 0 ? "nothing in it is dated or tells of an event"
                             : "nothing in it belongs on the timeline");
  if (others > 0)
    context.note(counted(others, "mention") +
                 " of background, reports and states left out; -o json has all");
}

}  // namespace

int run_extract(Context& context) {
  const Options& options = context.options();
  const protocol::ExtractRequest request = extract_request(context.host(), options);
  Connection connection(context.sockets());
  protocol::ExtractReply reply = ask_daemon(connection, request, options.file);
  const auto text = [&reply](std::string_view name) {
    const auto* value = reply.article.if_contains(name);
    return value != nullptr && value->is_string() ? std::string(value->as_string()) : std::string{};
  };
  std::vector<Event> events;
  for (auto& mention : reply.mentions)
    events.push_back(event_of(std::move(mention.as_object()), options, text("title")));
  if (const std::string skipped = text("skipped"); !skipped.empty())
    context.note("skipped: " + skipped);
  if (options.format == Format::json)
    print_lines(events, options.file, context.output());
  else
    print_timeline(context, std::move(events));
  return 0;
}

}  // namespace dateline::client
