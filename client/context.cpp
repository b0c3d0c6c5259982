// SPDX-License-Identifier: Apache-2.0
#include "context.hpp"

#include "socket_path.hpp"
#include "terminal.hpp"

namespace dateline::client {

std::vector<std::string> Context::sockets() const {
  return socket_candidates(host_, options_.socket);
}

std::vector<std::string> Context::control_sockets() const {
  return control_candidates(host_, options_.socket);
}

Format Context::format(Format standard) const noexcept {
  return options_.format == Format::standard ? standard : options_.format;
}

std::unique_ptr<Printer> Context::printer(Format standard) {
  return make_printer(format(standard), output_, style_for(host_, options_.color));
}

void Context::print_notes() {
  for (const std::string& note : notes_) error_.write(note + '\n');
  notes_.clear();
  error_.flush();
}

}  // namespace dateline::client
