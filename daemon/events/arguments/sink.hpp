// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments/arguments.hpp"

#include <string>
#include <string_view>

namespace dateline::events {

/// Takes in who and where: each once, and no more than a clause has.
class ArgumentSink {
 public:
  ArgumentSink(const Parse& parse, Arguments& arguments) : parse_(parse), out_(arguments) {}

  void add(std::string_view text, ParticipantType type, WordRange range);
  void add(std::string_view text, ParticipantType type, ByteRange range);
  void add_full(const Names::FullName& full);
  void add_place(std::string_view text, std::string_view code, WordRange range);

  [[nodiscard]] Arguments& arguments() const { return out_; }

  static constexpr std::size_t k_none = static_cast<std::size_t>(-1);
  /// Index of the participant that was added last, or was there already; k_none where it was not
  /// taken in.
  [[nodiscard]] std::size_t latest() const { return latest_; }
  void forget_latest() { latest_ = k_none; }

 private:
  const Parse& parse_;
  Arguments& out_;
  std::size_t latest_ = k_none;
};

}  // namespace dateline::events
