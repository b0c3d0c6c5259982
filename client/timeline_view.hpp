// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connection.hpp"
#include "context.hpp"
#include "dateline/event.hpp"

#include <functional>

namespace dateline::client {

/// Prints the part of the timeline that was asked for, and notes what of it was cut or, where it
/// is empty, what there is instead. `printed` is told of every entry.
void print_view(Context& context, Connection& connection, Printer& printer,
                const std::function<void(const Event&)>& printed = {});

/// Prints the days that matter in the part of the timeline that was asked for.
void print_story(Context& context, Connection& connection, Printer& printer);

}  // namespace dateline::client
