// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace dateline::end_to_end {

/// A file that no reader should trust, and what is to become of it.
struct BadFile {
  std::string name;
  std::string text;
  bool fails;  ///< recorded as failed; else it ends as any article may
};

[[nodiscard]] std::vector<BadFile> bad_files();

/// A directory below `root` whose path has about `length` bytes.
[[nodiscard]] std::filesystem::path deep_directory(const std::filesystem::path& root,
                                                   std::size_t length);

}  // namespace dateline::end_to_end
