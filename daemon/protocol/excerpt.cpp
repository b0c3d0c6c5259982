// SPDX-License-Identifier: Apache-2.0
#include "protocol/excerpt.hpp"

namespace dateline::protocol {
namespace {

bool continues_character(char byte) noexcept {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

std::string excerpt(std::string_view text, std::size_t most) {
  if (text.size() <= most) return std::string(text);
  std::size_t end = most;
  for (int back = 0; back < 3 && end > 0 && continues_character(text[end]); ++back) --end;
  return std::string(text.substr(0, end)) + "\xE2\x80\xA6";
}

}  // namespace dateline::protocol
