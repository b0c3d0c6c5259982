// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace dateline {

/// What went wrong, as a client can tell it apart. Names are stable: they cross the protocol as
/// `org.dateline.Timeline.<Name>` and decide the client's exit code.
enum class ErrorCode : std::uint8_t {
  failed,             ///< anything without a name of its own
  usage,              ///< the caller's words are off
  invalid_parameter,  ///< a request's field is missing, of the wrong type or out of range
  not_found,          ///< no such event or article
  ambiguous,          ///< an id prefix that fits several
  cursor_expired,     ///< the change log no longer reaches back that far
  unreadable,         ///< a file cannot be read as an article
  too_large,          ///< a size limit
  busy,               ///< limits on connections or memory; try again
  no_daemon,          ///< no daemon listens
  no_permission,      ///< the socket or file refuses this user
  store,              ///< the store cannot be opened, read or written
  no_space,           ///< disk or map is full
  timeout,            ///< a time limit passed
};

/// An error with a code, one line for people and, where there is one, a hint what to do.
class Error : public std::runtime_error {
 public:
  Error(ErrorCode code, const std::string& message, std::string hint = {})
      : std::runtime_error(message), code_(code), hint_(std::move(hint)) {}

  [[nodiscard]] ErrorCode code() const noexcept { return code_; }
  [[nodiscard]] const std::string& hint() const noexcept { return hint_; }

 private:
  ErrorCode code_;
  std::string hint_;
};

/// `InvalidParameter`, `NotFound`, ...
[[nodiscard]] std::string_view to_string(ErrorCode) noexcept;
[[nodiscard]] ErrorCode error_code_from(std::string_view name) noexcept;  ///< else `failed`
/// 1 failure, 2 usage, 3 no daemon, 4 no permission.
[[nodiscard]] int exit_code(ErrorCode) noexcept;

}  // namespace dateline
