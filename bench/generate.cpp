// SPDX-License-Identifier: Apache-2.0
// generate COUNT SEED jsonl|DIRECTORY: articles for the benchmarks, as JSON Lines on standard
// output (for `datelined extract --input=jsonl`) or as text files in a directory.
#include "generator.hpp"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string_view>

namespace {

void write_lines(dateline::bench::Generator& generator, long count) {
  for (long i = 0; i < count; ++i) {
    const auto article = generator.next();
    std::cout << boost::json::object{{"id", fmt::format("g{}", i)},
                                     {"published", article.published},
                                     {"title", article.title},
                                     {"text", article.body}}
              << '\n';
  }
}

void write_files(dateline::bench::Generator& generator, long count,
                 const std::filesystem::path& directory) {
  constexpr long k_files_a_folder = 1000;
  for (long i = 0; i < count; ++i) {
    const auto article = generator.next();
    const auto folder = directory / fmt::format("{:04}", i / k_files_a_folder);
    if (i % k_files_a_folder == 0) std::filesystem::create_directories(folder);
    std::ofstream file{folder / fmt::format("{:07}.txt", i)};
    file << article.title << "\n\n" << article.body << '\n';
    if (!file.flush()) throw std::runtime_error("cannot write " + folder.string());
  }
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 4) {
    std::cerr << "usage: generate COUNT SEED jsonl|DIRECTORY\n";
    return 2;
  }
  dateline::bench::Generator generator{std::strtoull(argv[2], nullptr, 10)};
  const long count = std::strtol(argv[1], nullptr, 10);
  if (std::string_view{argv[3]} == "jsonl")
    write_lines(generator, count);
  else
    write_files(generator, count, argv[3]);
  return 0;
} catch (const std::exception& error) {
  std::cerr << "generate: " << error.what() << '\n';
  return 1;
}
