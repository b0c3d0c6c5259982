// SPDX-License-Identifier: Apache-2.0
#include "config/toml_reader.hpp"

#include "config/keys.hpp"
#include "dateline/error.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <string>
#include <system_error>

namespace dateline::app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t k_largest = std::size_t{1} << 20;

Error wrong(const std::string& where, const std::string& message, std::string hint = {}) {
  return {ErrorCode::usage, where + ": " + message, std::move(hint)};
}

/// A path as it is typed in a file: `~/` is the home directory; anything else is absolute.
fs::path read_path(const toml::node& node, const std::string& where, std::string_view name) {
  const auto text = node.value<std::string>();
  if (!node.is_string() || text->empty()) {
    throw wrong(where, std::string(name) + " is a path in quotes");
  }
  fs::path path = *text;
  if (text->starts_with("~/")) {
    const char* home = std::getenv("HOME");  // NOLINT(concurrency-mt-unsafe): nobody sets it
    if (home != nullptr) path = fs::path(home) / text->substr(2);
  }
  if (!path.is_absolute()) {
    throw wrong(where, std::string(name) + " is not an absolute path: " + *text);
  }
  return path;
}

/// Takes one value, by the kind of its key.
struct Reader {
  Settings& settings;
  const toml::node& node;
  const Key& key;
  const std::string& where;

  void operator()(const NumberKey& kind) const {
    const auto value = node.value_exact<std::int64_t>();
    if (!value) throw wrong(where, std::string(key.name) + " is a whole number: " + describe(key));
    if (*value < kind.lowest || *value > kind.highest) {
      throw wrong(where, std::string(key.name) + " is out of range (" + describe(key) +
                             "): " + std::to_string(*value));
    }
    settings.*kind.field = *value;
  }
  void operator()(const WordKey& kind) const {
    const auto value = node.value_exact<std::string>();
    if (!value || std::find(kind.words.begin(), kind.words.end(), *value) == kind.words.end()) {
      throw wrong(where, std::string(key.name) + " is one of " + describe(key));
    }
    settings.*kind.field = *value;
  }
  void operator()(const PathKey& kind) const {
    settings.*kind.field = read_path(node, where, key.name);
  }
  void operator()(const PathsKey& kind) const {
    const toml::array* array = node.as_array();
    if (array == nullptr) throw wrong(where, std::string(key.name) + " is an array of paths");
    std::vector<fs::path> paths;
    for (const toml::node& element : *array) paths.push_back(read_path(element, where, key.name));
    settings.*kind.field = std::move(paths);
  }
};

void set(Settings& settings, const Key& key, const toml::node& node, const std::string& where) {
  std::visit(Reader{settings, node, key, where}, key.kind);
}

std::string text_of(const fs::path& file) {
  std::error_code ignored;
  if (fs::is_directory(file, ignored)) throw wrong(file.string(), "is a directory, not a file");
  std::ifstream stream(file, std::ios::binary);
  std::string text(k_largest + 1, '\0');
  stream.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (!stream.is_open() || stream.bad()) throw wrong(file.string(), "cannot be read");
  text.resize(static_cast<std::size_t>(stream.gcount()));
  if (text.size() > k_largest) throw wrong(file.string(), "is larger than a configuration is");
  return text;
}

void read_table(const toml::table& table, const std::string& prefix, const std::string& file,
                Settings& settings) {
  for (const auto& [name, node] : table) {
    const std::string full = prefix + std::string(name.str());
    const std::string where = file + ":" + std::to_string(node.source().begin.line);
    if (const Key* key = find_key(full)) {
      set(settings, *key, node, where);
    } else if (prefix.empty() && node.is_table()) {
      read_table(*node.as_table(), full + '.', file, settings);
    } else {
      throw wrong(where,
                  "unknown key " + full + "; the nearest is " + std::string(nearest_key(full)));
    }
  }
}

}  // namespace

void read_toml(const fs::path& file, Settings& settings) try {
  read_table(toml::parse(text_of(file), file.string()), {}, file.string(), settings);
} catch (const toml::parse_error& error) {
  throw wrong(file.string() + ":" + std::to_string(error.source().begin.line),
              "not TOML: " + std::string(error.description()));
}

void set_number(Settings& settings, std::string_view key, std::int64_t value,
                const std::string& where) {
  set(settings, *find_key(key), toml::value<std::int64_t>(value), where);
}

void set_word(Settings& settings, std::string_view key, const std::string& value,
              const std::string& where) {
  set(settings, *find_key(key), toml::value<std::string>(value), where);
}

}  // namespace dateline::app
