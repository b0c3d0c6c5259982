// SPDX-License-Identifier: Apache-2.0
#include "terminal.hpp"

#include <sys/ioctl.h>

#include <charconv>
#include <unistd.h>

namespace dateline::client {
namespace {

constexpr std::size_t k_default_columns = 80;

std::size_t columns_of(const Host& host) {
  const std::string_view set = host.variable("COLUMNS");
  std::size_t columns = 0;
  std::from_chars(set.data(), set.data() + set.size(), columns);
  if (columns > 0) return columns;
  winsize size{};
  if (::ioctl(host.output, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return k_default_columns;
}

}  // namespace

bool is_terminal(int descriptor) noexcept { return ::isatty(descriptor) == 1; }

Style style_for(const Host& host, ColorChoice choice) {
  const bool terminal = is_terminal(host.output);
  Style style;
  if (terminal) style.columns = columns_of(host);
  const bool wanted =
      terminal && host.variable("NO_COLOR").empty() && host.variable("TERM") != "dumb";
  style.colour = choice == ColorChoice::always || (choice == ColorChoice::automatic && wanted);
  return style;
}

}  // namespace dateline::client
