// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host.hpp"
#include "options.hpp"
#include "output.hpp"
#include "print/printer.hpp"
#include "print/style.hpp"

#include <memory>
#include <string>
#include <vector>

namespace dateline::client {

/// What a command works with.
class Context {
 public:
  Context(const Host& host, const Options& options, Output& output, Output& error)
      : host_(host), options_(options), output_(output), error_(error) {}

  [[nodiscard]] const Host& host() const noexcept { return host_; }
  [[nodiscard]] const Options& options() const noexcept { return options_; }
  [[nodiscard]] Output& output() noexcept { return output_; }

  /// Sockets to try, for questions and for control.
  [[nodiscard]] std::vector<std::string> sockets() const;
  [[nodiscard]] std::vector<std::string> control_sockets() const;

  /// A printer of the format that was asked for, else of `standard`.
  [[nodiscard]] std::unique_ptr<Printer> printer(Format standard = Format::brief);
  [[nodiscard]] Format format(Format standard) const noexcept;

  /// A line for the person, beside the output: on standard error, after everything that is
  /// printed, so that a pager does not tear it.
  void note(std::string text) { notes_.push_back(std::move(text)); }
  /// Prints the notes there are.
  void print_notes();

 private:
  const Host& host_;
  const Options& options_;
  Output& output_;
  Output& error_;
  std::vector<std::string> notes_;
};

}  // namespace dateline::client
