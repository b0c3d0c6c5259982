// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline::client {

/// What a colour stands for. Colour comes on top of words and never instead of them.
enum class Ink { plain, strong, faint, good, going, ahead, unsure, off, bad };

[[nodiscard]] Ink ink_of(Status status) noexcept;

/// How to print: where the paper ends and whether there are colours.
struct Style {
  std::size_t columns = 0;  ///< of the terminal; 0: a file or pipe, where nothing is cut or wrapped
  bool colour = false;

  /// `text` in the ink's colour, or as it is without colours.
  [[nodiscard]] std::string paint(Ink ink, std::string_view text) const;
};

}  // namespace dateline::client
