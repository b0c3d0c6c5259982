// SPDX-License-Identifier: Apache-2.0
#include "run.hpp"

#include <cstdio>
#include <exception>

int main(int argc, char** argv) try {
  return dateline::client::run(argc, argv);
} catch (const std::exception& error) {
  std::fprintf(stderr, "dateline: %s\n", error.what());
  return 1;
}
