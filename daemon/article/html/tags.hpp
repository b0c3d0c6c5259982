// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace dateline::article {

/// The elements that reading an article tells apart; any other is `unknown`.
enum class Tag : std::uint8_t {
  unknown,
  a,
  abbr,
  address,
  applet,
  area,
  article,
  aside,
  audio,
  b,
  base,
  blockquote,
  body,
  br,
  button,
  canvas,
  caption,
  center,
  cite,
  code,
  col,
  data,
  datalist,
  dd,
  details,
  dialog,
  div,
  dl,
  dt,
  em,
  embed,
  fieldset,
  figcaption,
  figure,
  font,
  footer,
  form,
  frame,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  head,
  header,
  hr,
  html,
  i,
  iframe,
  img,
  input,
  label,
  legend,
  li,
  link,
  main,
  map,
  math,
  menu,
  meta,
  nav,
  noembed,
  noframes,
  noscript,
  object,
  ol,
  optgroup,
  option,
  p,
  param,
  picture,
  pre,
  rp,
  rt,
  s,
  script,
  section,
  select,
  small,
  source,
  span,
  strong,
  style,
  sub,
  summary,
  sup,
  svg,
  table,
  tbody,
  td,
  template_,
  textarea,
  tfoot,
  th,
  thead,
  time,
  title,
  tr,
  track,
  u,
  ul,
  var,
  video,
  wbr,
  count_
};

/// What an element does to the text around it.
enum class TagKind : std::uint8_t {
  inline_,  ///< part of the line
  block,    ///< breaks the line
  void_,    ///< has no content
  hidden,   ///< its content is not shown, or is none of the article's
  raw,      ///< its content is not markup
};

[[nodiscard]] Tag tag_named(std::string_view name) noexcept;  ///< in any case
[[nodiscard]] TagKind kind_of(Tag tag) noexcept;
[[nodiscard]] std::string_view name_of(Tag tag) noexcept;

[[nodiscard]] constexpr bool is_heading(Tag tag) noexcept {
  return tag >= Tag::h1 && tag <= Tag::h6;
}
/// Closes an open paragraph and is not reached across by end tags of what lies within.
[[nodiscard]] constexpr bool is_table_part(Tag tag) noexcept {
  return tag == Tag::td || tag == Tag::th || tag == Tag::tr || tag == Tag::tbody ||
         tag == Tag::thead || tag == Tag::tfoot || tag == Tag::table || tag == Tag::caption;
}

}  // namespace dateline::article
