// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/article.hpp"

#include <string>
#include <string_view>

namespace dateline::app {

/// One line of JSON Lines as `datelined extract --input=jsonl` takes it.
struct JsonlDocument {
  std::string id;
  Article article;  ///< its body is the line's `text`, untouched
};

/// Reads `{"id","published","title"?,"language"?,"text"}`; other fields are passed over. Without
/// `published` a dateline is looked for in the text; without `language` the text is English.
/// Throws Error{unreadable} that says what is wrong.
[[nodiscard]] JsonlDocument read_jsonl_document(std::string_view line);

}  // namespace dateline::app
