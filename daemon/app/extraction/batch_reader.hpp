// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extraction/options.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dateline::app {

/// A piece of work: one whole document, or some whole lines of JSON Lines.
struct Batch {
  std::string file;              ///< as given; `-` is standard input
  std::string bytes;             ///< whole lines where `lines`
  std::uint64_t first_line = 1;  ///< of `bytes` in `file`
  bool lines = false;
  std::string error;  ///< why there are no bytes; else empty
};

/// Reads files one after the other in pieces of bounded size.
class BatchReader {
 public:
  BatchReader(std::vector<std::string> files, Input input);

  /// std::nullopt once all files are read. What cannot be read comes as a batch with an error.
  [[nodiscard]] std::optional<Batch> next();

 private:
  struct Close {
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
  };

  [[nodiscard]] std::optional<Batch> open_next();
  [[nodiscard]] std::optional<Batch> next_lines();
  [[nodiscard]] std::optional<Batch> whole_document();
  /// Appends up to `wanted` bytes to `carry_`; false at the end of the file or on an error.
  bool read_some(std::size_t wanted);
  [[nodiscard]] Batch skip_line(std::string reason);
  [[nodiscard]] Batch failure(std::string reason);
  [[nodiscard]] std::FILE* current() const noexcept { return owned_ ? owned_.get() : stdin; }

  std::vector<std::string> files_;
  Input input_;
  std::size_t next_file_ = 0;
  std::unique_ptr<std::FILE, Close> owned_;  ///< empty while standard input is read
  std::string name_;
  std::string carry_;  ///< read, and not yet handed out
  std::uint64_t line_ = 1;
  bool open_ = false;
  bool lines_ = false;
};

}  // namespace dateline::app
