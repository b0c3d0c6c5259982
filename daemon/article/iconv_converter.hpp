// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iconv.h>
#include <optional>
#include <string>
#include <string_view>

namespace dateline::article {

/// One open conversion to UTF-8.
class IconvConverter {
 public:
  /// std::nullopt where the system does not know `charset`.
  [[nodiscard]] static std::optional<IconvConverter> open(const std::string& charset);

  IconvConverter(IconvConverter&& other) noexcept;
  IconvConverter& operator=(IconvConverter&& other) = delete;
  IconvConverter(const IconvConverter&) = delete;
  IconvConverter& operator=(const IconvConverter&) = delete;
  ~IconvConverter();

  /// Bytes that are not in the charset become U+FFFD.
  [[nodiscard]] std::string convert(std::string_view bytes);

 private:
  explicit IconvConverter(iconv_t handle) noexcept : handle_(handle) {}

  iconv_t handle_;
};

}  // namespace dateline::article
