// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "html/tags.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline::article {

struct HtmlAttribute {
  std::string_view name;   ///< as written
  std::string_view value;  ///< without quotes, references not decoded
};

struct HtmlToken {
  enum class Kind : std::uint8_t { text, start, end, raw };

  Kind kind = Kind::text;
  Tag tag = Tag::unknown;                 ///< of start and end; of raw, whose content it is
  std::string_view text;                  ///< of text and raw, as written
  std::vector<HtmlAttribute> attributes;  ///< of start
  bool self_closing = false;

  /// Value of the first attribute of this lower-case name; empty where there is none.
  [[nodiscard]] std::string_view attribute(std::string_view name) const noexcept;
  [[nodiscard]] bool has_attribute(std::string_view name) const noexcept;
};

/// Splits a page into tags and text, forward only, in one pass. Comments and declarations are
/// passed over. Whatever the bytes are, it never fails: what is cut off ends with the page.
class HtmlTokenizer {
 public:
  /// Views `page`, which must outlive it. Attributes of one tag beyond the limit are dropped.
  HtmlTokenizer(std::string_view page, std::size_t max_attributes) noexcept
      : rest_(page), max_attributes_(max_attributes) {}

  /// The next token, in place of what `token` held; false at the end of the page.
  bool next(HtmlToken& token);

 private:
  void read_raw(HtmlToken& token);
  bool read_markup(HtmlToken& token);
  void skip_declaration();
  void read_attributes(HtmlToken& token);
  std::string_view read_value();
  void skip_space() noexcept;

  std::string_view rest_;
  std::size_t max_attributes_;
  Tag raw_ = Tag::unknown;  ///< the element whose raw content comes next
};

}  // namespace dateline::article
