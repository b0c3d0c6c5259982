// SPDX-License-Identifier: Apache-2.0
#include "app/run.hpp"

#include <cstdio>
#include <exception>

int main(int argc, char** argv) try {
  return dateline::app::run(argc, argv);
} catch (const std::exception& error) {
  std::fprintf(stderr, "datelined: %s\n", error.what());
  return 1;
}
