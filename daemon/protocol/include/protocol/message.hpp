// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/error.hpp"

#include <boost/json/object.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline::protocol {

inline constexpr std::size_t k_max_depth = 32;  ///< of JSON in one message
inline constexpr std::size_t k_max_request = std::size_t{8} << 20;
inline constexpr std::size_t k_max_reply = std::size_t{64} << 20;

/// A varlink call.
struct Call {
  std::string method;  ///< `org.dateline.Timeline.Query`
  boost::json::object parameters;
  bool oneway = false;  ///< no reply is wanted
  bool more = false;    ///< several replies are welcome
};

/// A varlink reply.
struct Reply {
  boost::json::object parameters;
  bool continues = false;  ///< another reply to the same call follows
  std::string error;       ///< `org.dateline.Timeline.NotFound`; empty when all went well
};

/// A field is missing, of the wrong type or out of range. Becomes varlink's own InvalidParameter.
class FieldError : public Error {
 public:
  FieldError(std::string field, const std::string& what, std::string hint = {})
      : Error(ErrorCode::invalid_parameter, field + ": " + what, std::move(hint)),
        field_(std::move(field)) {}
  [[nodiscard]] const std::string& field() const noexcept { return field_; }

 private:
  std::string field_;
};

/// Reads one message as FrameReader gives it. Strict on types; unknown fields are passed over.
/// Memory stays within a small multiple of the message. Throws FieldError, Error{too_large}.
[[nodiscard]] Call parse_call(std::string_view frame, std::size_t depth = k_max_depth);
[[nodiscard]] Reply parse_reply(std::string_view frame, std::size_t depth = k_max_depth);

/// A message with its NUL.
[[nodiscard]] std::string to_frame(const Call& call);
[[nodiscard]] std::string to_frame(const Reply& reply);

/// Replies written straight: `parameters` is the JSON text of an object.
void append_reply(std::string& out, std::string_view parameters, bool continues = false);
/// As `org.dateline.Timeline.<Name>` with message and hint; a FieldError as varlink's own.
void append_error(std::string& out, const Error& error);
/// Errors of org.varlink.service that carry one name: `MethodNotFound` with `method`.
void append_service_error(std::string& out, std::string_view name, std::string_view field,
                          std::string_view value);

/// What an error reply says, as the client throws it. `reply.error` must not be empty.
[[nodiscard]] Error to_error(const Reply& reply);

}  // namespace dateline::protocol
