// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connection.hpp"
#include "context.hpp"

namespace dateline::client {

/// Prints the part of the timeline that was asked for, and notes what of it was cut or, where it
/// is empty, what there is instead.
void print_view(Context& context, Connection& connection, Printer& printer);

}  // namespace dateline::client
