// SPDX-License-Identifier: Apache-2.0
#include "extraction/batch_reader.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace dateline::app {
namespace {

// Event lines are some sixteen times as long as what they are read from.
constexpr std::size_t k_piece = std::size_t{1} << 17;
/// One byte above the largest article, so that the reader behind sees that it is too large.
constexpr std::size_t k_largest = (std::size_t{32} << 20) + 1;

bool looks_like_lines(const std::string& bytes) {
  const std::size_t first = bytes.find_first_not_of(" \t\r\n");
  return first != std::string::npos && bytes[first] == '{';
}

}  // namespace

BatchReader::BatchReader(std::vector<std::string> files, Input input)
    : files_(std::move(files)), input_(input) {
  if (files_.empty()) files_.emplace_back("-");
}

std::optional<Batch> BatchReader::next() {
  for (;;) {
    if (open_) {
      if (std::optional<Batch> batch = lines_ ? next_lines() : whole_document()) return batch;
      open_ = false;
      owned_.reset();
    }
    if (next_file_ == files_.size()) return std::nullopt;
    if (std::optional<Batch> failed = open_next()) return failed;
  }
}

std::optional<Batch> BatchReader::open_next() {
  name_ = files_[next_file_++];
  carry_.clear();
  line_ = 1;
  if (name_ != "-") {
    owned_.reset(std::fopen(name_.c_str(), "rbe"));
    if (!owned_) return failure(std::strerror(errno));
  }
  if (!read_some(k_piece) && std::ferror(current()) != 0) return failure(std::strerror(errno));
  lines_ = input_ == Input::jsonl || (input_ == Input::automatic && looks_like_lines(carry_));
  open_ = true;
  return std::nullopt;
}

std::optional<Batch> BatchReader::next_lines() {
  bool more = true;
  std::size_t end = carry_.rfind('\n');
  while (end == std::string::npos && more && carry_.size() < k_largest) {
    const std::size_t before = carry_.size();
    more = read_some(k_piece);
    end = carry_.find('\n', before);
    if (end != std::string::npos) end = carry_.rfind('\n');
  }
  if (carry_.empty()) {
    if (std::ferror(current()) != 0) return failure(std::strerror(errno));
    return std::nullopt;
  }
  if (end == std::string::npos && more) return skip_line("the line is longer than 32 MiB");
  const std::size_t length = end == std::string::npos ? carry_.size() : end + 1;

  Batch batch{.file = name_, .bytes = {}, .first_line = line_, .lines = true, .error = {}};
  std::string rest = carry_.substr(length);
  carry_.resize(length);
  batch.bytes = std::exchange(carry_, std::move(rest));
  line_ += static_cast<std::uint64_t>(std::count(batch.bytes.begin(), batch.bytes.end(), '\n'));
  read_some(k_piece);
  return batch;
}

std::optional<Batch> BatchReader::whole_document() {
  if (line_ == 0) return std::nullopt;
  line_ = 0;  // a document is handed out once
  while (carry_.size() < k_largest && read_some(std::min(k_piece, k_largest - carry_.size()))) {
  }
  if (std::ferror(current()) != 0) return failure(std::strerror(errno));
  return Batch{.file = name_,
               .bytes = std::exchange(carry_, {}),
               .first_line = 1,
               .lines = false,
               .error = {}};
}

bool BatchReader::read_some(std::size_t wanted) {
  const std::size_t before = carry_.size();
  carry_.resize(before + wanted);
  const std::size_t got = std::fread(carry_.data() + before, 1, wanted, current());
  carry_.resize(before + got);
  return got == wanted;
}

/// Goes on behind a line that cannot be taken.
Batch BatchReader::skip_line(std::string reason) {
  bool more = true;
  std::size_t end = std::string::npos;
  while (end == std::string::npos && more) {
    carry_.clear();
    more = read_some(k_piece);
    end = carry_.find('\n');
  }
  carry_.erase(0, end == std::string::npos ? end : end + 1);
  Batch failed{.file = name_ + ':' + std::to_string(line_),
               .bytes = {},
               .first_line = line_,
               .lines = true,
               .error = std::move(reason)};
  ++line_;
  if (carry_.empty() && more) read_some(k_piece);
  return failed;
}

Batch BatchReader::failure(std::string reason) {
  open_ = false;
  owned_.reset();
  return {
      .file = name_, .bytes = {}, .first_line = line_, .lines = lines_, .error = std::move(reason)};
}

}  // namespace dateline::app
