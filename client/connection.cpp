// SPDX-License-Identifier: Apache-2.0
#include "connection.hpp"

#include "connect.hpp"
#include "descriptor.hpp"
#include "errors.hpp"
#include "protocol/framing.hpp"
#include "protocol/message.hpp"

#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <unistd.h>
#include <utility>

namespace dateline::client {
namespace {

constexpr std::size_t k_read_size = std::size_t{64} << 10;

[[noreturn]] void throw_cut(const std::string& path, std::string_view why) {
  throw ConnectionCut("the daemon at " + path + " ended the connection" + std::string(why));
}

/// What an error reply says. What it refuses was typed wrong; which field that is stays with the
/// error, so that a command can say it in the words of its options.
[[noreturn]] void throw_reply(const protocol::Reply& reply) {
  const Error error = protocol::to_error(reply);
  if (error.code() != ErrorCode::invalid_parameter) throw error;
  const auto* field = reply.parameters.if_contains("parameter");
  const bool named = field != nullptr && field->is_string();
  throw FieldRefused(named ? std::string(field->as_string()) : std::string{}, error.what(),
                     error.hint());
}

}  // namespace

struct Connection::State {
  std::string path;
  Descriptor socket;
  protocol::FrameReader frames{protocol::k_max_reply};
  std::string buffer = std::string(k_read_size, '\0');
  bool more = false;

  void send(const protocol::Call& call);
  protocol::Reply receive();
};

void Connection::State::send(const protocol::Call& call) {
  const std::string frame = protocol::to_frame(call);
  if (frame.size() > protocol::k_max_request)
    throw Error(ErrorCode::too_large, "the request is larger than the daemon takes (8 MiB)");
  std::string_view rest = frame;
  while (!rest.empty()) {
    const ssize_t sent = ::send(socket.get(), rest.data(), rest.size(), MSG_NOSIGNAL);
    if (sent >= 0)
      rest.remove_prefix(static_cast<std::size_t>(sent));
    else if (errno != EINTR)
      break;  // the daemon may have said why before it closed
  }
}

protocol::Reply Connection::State::receive() {
  for (;;) {
    if (const auto frame = frames.next()) {
      protocol::Reply reply = protocol::parse_reply(*frame);
      more = reply.continues;
      if (!reply.error.empty()) throw_reply(reply);
      return reply;
    }
    const ssize_t got = ::recv(socket.get(), buffer.data(), buffer.size(), 0);
    if (got > 0)
      frames.append(std::string_view(buffer).substr(0, static_cast<std::size_t>(got)));
    else if (got == 0)
      throw_cut(path, "");
    else if (errno != EINTR)
      throw_cut(path, std::string(": ") + std::strerror(errno));
  }
}

Connection::Connection(const std::vector<std::string>& candidates)
    : state_(std::make_unique<State>()) {
  Connected connected = connect_first(candidates);
  state_->path = std::move(connected.path);
  state_->socket = std::move(connected.socket);
}

Connection::~Connection() = default;
Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;

boost::json::object Connection::call(std::string_view method, boost::json::object parameters) {
  state_->send({std::string(method), std::move(parameters), false, false});
  return state_->receive().parameters;
}

void Connection::start(std::string_view method, boost::json::object parameters, bool many) {
  state_->send({std::string(method), std::move(parameters), false, many});
  state_->more = true;
}

bool Connection::more() const noexcept { return state_->more; }

boost::json::object Connection::next() { return state_->receive().parameters; }

const std::string& Connection::path() const noexcept { return state_->path; }

}  // namespace dateline::client
