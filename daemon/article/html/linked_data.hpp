// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace dateline::article {

/// What a page's JSON-LD says of its article. Dates as written; text with escapes resolved.
struct LinkedData {
  std::string published;
  std::string modified;
  std::string headline;
  std::string url;
  std::string body;
  int trust = 0;  ///< how much the object's @type is an article; 0: nothing was found
};

/// Reads one JSON-LD block, also where its JSON is broken (2 % are), and keeps in `data` what comes
/// from the object that is most an article.
void read_linked_data(std::string_view json, LinkedData& data);

/// The string after `"key":` anywhere in `script`; empty where there is none.
[[nodiscard]] std::string_view scripted_value(std::string_view script, std::string_view key);

}  // namespace dateline::article
