// SPDX-License-Identifier: Apache-2.0
#include "iconv_converter.hpp"

#include "utf8.hpp"

#include <cerrno>
#include <cstddef>

namespace dateline::article {
namespace {

// iconv_open reports failure by the value (iconv_t)-1.
// NOLINTNEXTLINE(performance-no-int-to-ptr)
iconv_t closed() noexcept { return reinterpret_cast<iconv_t>(-1); }

}  // namespace

std::optional<IconvConverter> IconvConverter::open(const std::string& charset) {
  iconv_t handle = ::iconv_open("UTF-8", charset.c_str());
  if (handle == closed()) return std::nullopt;
  return IconvConverter(handle);
}

IconvConverter::IconvConverter(IconvConverter&& other) noexcept : handle_(other.handle_) {
  other.handle_ = closed();
}

IconvConverter::~IconvConverter() {
  if (handle_ != closed()) ::iconv_close(handle_);
}

std::string IconvConverter::convert(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 4 + 16);
  std::string source(bytes);  // iconv takes a pointer to non-const
  char* from = source.data();
  std::size_t left = source.size();
  char buffer[16384];
  while (left > 0) {
    char* to = buffer;
    std::size_t room = sizeof buffer;
    const std::size_t result = ::iconv(handle_, &from, &left, &to, &room);
    out.append(buffer, static_cast<std::size_t>(to - buffer));
    if (result != static_cast<std::size_t>(-1) || errno == E2BIG) continue;
    out += k_replacement;
    if (errno != EILSEQ) break;  // cut off within its last character
    ++from;
    --left;
  }
  return out;
}

}  // namespace dateline::article
