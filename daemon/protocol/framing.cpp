// SPDX-License-Identifier: Apache-2.0
#include "protocol/framing.hpp"

#include "dateline/error.hpp"

namespace dateline::protocol {

void FrameReader::append(std::string_view bytes) {
  if (begin_ > 0) {
    buffer_.erase(0, begin_);
    scanned_ -= begin_;
    begin_ = 0;
  }
  buffer_.append(bytes);
}

std::optional<std::string_view> FrameReader::next() {
  const std::size_t end = buffer_.find('\0', scanned_);
  const std::size_t size = (end == std::string::npos ? buffer_.size() : end) - begin_;
  if (size > limit_)
    throw Error(ErrorCode::too_large,
                "a message of more than " + std::to_string(limit_) + " bytes");
  if (end == std::string::npos) {
    scanned_ = buffer_.size();
    return std::nullopt;
  }
  const auto frame = std::string_view(buffer_).substr(begin_, size);
  begin_ = scanned_ = end + 1;
  return frame;
}

void FrameReader::shrink() {
  buffer_.erase(0, begin_);
  scanned_ -= begin_;
  begin_ = 0;
  buffer_.shrink_to_fit();
}

}  // namespace dateline::protocol
