// SPDX-License-Identifier: Apache-2.0
#include "bad_files.hpp"

#include "articles.hpp"

namespace dateline::end_to_end {
namespace {

constexpr std::size_t k_megabyte = std::size_t{1} << 20U;

std::string repeated(const std::string& unit, std::size_t count) {
  std::string text;
  text.reserve(unit.size() * count);
  for (std::size_t at = 0; at < count; ++at) text += unit;
  return text;
}

std::string page(const std::string& body) {
  return "<!DOCTYPE html><html><head><title>A page</title></head><body><p>The council met on "
         "March 3, 2024.</p>" +
         body;
}

std::string attributes(int count) {
  std::string element = "<div";
  for (int at = 0; at < count; ++at) element += " a" + std::to_string(at) + "=\"x\"";
  return element + ">text</div>";
}

std::string noise(std::size_t size) {
  std::string bytes(size, '\0');
  unsigned state = 1;
  for (char& byte : bytes) {
    state = state * 1103515245U + 12345U;
    byte = static_cast<char>(state >> 16U);
  }
  return bytes;
}

}  // namespace

std::vector<BadFile> bad_files() {
  std::string broken = article(7);
  broken.insert(40, "\xC3\x28\xFF\xFE\xE2\x82");
  return {
      {"empty.txt", "", true},
      {"blank.txt", " \n\t\n", true},
      {"binary.txt", noise(200'000), true},
      {"broken-utf8.txt", broken, false},
      {"truncated.html", page("<p>The mayor will speak on <b>Tue"), false},
      {"nested.html", page(repeated("<div>", 200'000)), false},
      {"tables.html", page(repeated("<a><table>", 10'000)), false},
      {"attributes.html", page(attributes(100'000)), false},
      {"may.txt", repeated("May ", k_megabyte / 4), false},
      {"digits.txt", repeated("1234567890", k_megabyte / 10), false},
      {"the.txt", repeated("the ", k_megabyte / 4), false},
  };
}

std::filesystem::path deep_directory(const std::filesystem::path& root, std::size_t length) {
  std::filesystem::path path = root;
  while (path.native().size() + 201 < length) path /= std::string(200, 'd');
  const std::size_t left = length - path.native().size();
  return left > 1 ? path / std::string(left - 1, 'e') : path;
}

}  // namespace dateline::end_to_end
