// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/error.hpp"

#include <string>
#include <utility>

namespace dateline::client {

/// The daemon went away in the middle of an answer.
class ConnectionCut : public Error {
 public:
  explicit ConnectionCut(const std::string& message)
      : Error(ErrorCode::failed, message,
              "what was printed may be incomplete; `dateline status` tells whether it runs again") {
  }
};

/// The daemon does not take one field of the request: something was typed wrong.
class FieldRefused : public Error {
 public:
  FieldRefused(std::string field, const std::string& message, const std::string& hint)
      : Error(ErrorCode::usage, message, hint), field_(std::move(field)) {}
  [[nodiscard]] const std::string& field() const noexcept { return field_; }

 private:
  std::string field_;
};

}  // namespace dateline::client
