// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json/fwd.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::client {

/// A blocking varlink connection to a daemon.
class Connection {
 public:
  /// Connects to the first candidate that answers. Throws Error{no_daemon} with all that were
  /// tried, Error{no_permission} with the group to join.
  explicit Connection(const std::vector<std::string>& candidates);
  ~Connection();
  Connection(Connection&&) noexcept;
  Connection& operator=(Connection&&) noexcept;

  /// Calls `method` and waits for its only reply. Throws what the daemon says;
  /// Error{failed} where the connection is cut.
  [[nodiscard]] boost::json::object call(std::string_view method, boost::json::object parameters);

  /// Calls `method`, which may reply more than once unless only one reply is wanted; each `next`
  /// waits for one.
  void start(std::string_view method, boost::json::object parameters, bool many = true);
  /// Another reply is to come.
  [[nodiscard]] bool more() const noexcept;
  [[nodiscard]] boost::json::object next();

  [[nodiscard]] const std::string& path() const noexcept;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace dateline::client
