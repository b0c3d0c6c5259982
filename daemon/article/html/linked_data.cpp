// SPDX-License-Identifier: Apache-2.0
#include "html/linked_data.hpp"

#include "ascii.hpp"
#include "html/entities.hpp"
#include "utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace dateline::article {
namespace {

constexpr std::size_t k_max_depth = 64;
constexpr std::size_t k_max_json = std::size_t{1} << 20U;

struct TypeTrust {
  std::string_view word;  ///< within the name of a schema.org type
  int trust;
};

// First match counts. Types that date something else than the page's article are not trusted.
constexpr std::array k_type_trust{
    TypeTrust{"Comment", 0},      TypeTrust{"Review", 1},      TypeTrust{"NewsArticle", 4},
    TypeTrust{"BlogPosting", 4},  TypeTrust{"Article", 4},     TypeTrust{"Report", 4},
    TypeTrust{"Posting", 3},      TypeTrust{"WebPage", 2},     TypeTrust{"Recipe", 2},
    TypeTrust{"CreativeWork", 2}, TypeTrust{"VideoObject", 1}, TypeTrust{"Product", 0},
    TypeTrust{"ImageObject", 0},  TypeTrust{"WebSite", 0},     TypeTrust{"Organization", 0},
    TypeTrust{"Person", 0},       TypeTrust{"Event", 0},       TypeTrust{"Breadcrumb", 0},
};

enum class Field : std::uint8_t { type, published, modified, headline, url, body, none };

constexpr std::array<std::pair<std::string_view, Field>, 9> k_fields{{
    {"@type", Field::type},
    {"datePublished", Field::published},
    {"dateCreated", Field::modified},
    {"dateModified", Field::modified},
    {"uploadDate", Field::modified},
    {"headline", Field::headline},
    {"url", Field::url},
    {"@id", Field::none},
    {"articleBody", Field::body},
}};

Field field_named(std::string_view key) noexcept {
  const auto* found = std::find_if(k_fields.begin(), k_fields.end(),
                                   [&](const auto& entry) { return entry.first == key; });
  return found == k_fields.end() ? Field::none : found->second;
}

int trust_in(std::string_view type) noexcept {
  for (const TypeTrust& entry : k_type_trust)
    if (type.find(entry.word) != std::string_view::npos) return entry.trust;
  return 0;
}

using Object = std::array<std::string_view, static_cast<std::size_t>(Field::none)>;

std::string_view& field(Object& object, Field name) {
  return object[static_cast<std::size_t>(name)];
}

std::string unescaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\\' || at + 1 == text.size()) {
      out.push_back(text[at]);
      continue;
    }
    const char escape = text[++at];
    if (escape == 'u' && at + 4 < text.size()) {
      std::uint32_t value = 0;
      const auto* hex = text.data() + at + 1;
      if (std::from_chars(hex, hex + 4, value, 16).ptr == hex + 4) {
        at += 4;
        append_code_point(out, char32_t{value});
        continue;
      }
    }
    out.push_back(escape == 'n' || escape == 't' || escape == 'r' ? ' ' : escape);
  }
  return decode_references(out);
}

/// Walks through strings and brackets and forgives the rest.
class LinkedDataReader {
 public:
  LinkedDataReader(std::string_view json, LinkedData& data) : rest_(json), data_(data) {}

  void read() {
    objects_.emplace_back();
    while (!rest_.empty()) {
      if (rest_.front() == '"') {
        const std::string_view text = read_string();
        if (value_next_)
          keep(text);
        else
          key_ = text;
        continue;
      }
      step(rest_.front());
      rest_.remove_prefix(1);
    }
    while (objects_.size() > 1) close();
    settle(objects_.front());
  }

 private:
  void step(char c) {
    switch (c) {
    case '{':
    case '[':
      open(c);
      break;
    case '}':
    case ']':
      end();
      break;
    case ':':
      value_next_ = true;
      break;
    case ',':
      value_next_ = !brackets_.empty() && brackets_.back() == '[';
      break;
    default:
      break;
    }
  }

  /// The strings of an array are values of the key before it.
  void open(char bracket) {
    if (brackets_.size() >= k_max_depth) {
      ++deeper_;
      return;
    }
    brackets_.push_back(bracket);
    if (bracket == '{') {
      objects_.emplace_back();
      value_next_ = false;
    }
  }

  void end() {
    if (deeper_ > 0) {
      --deeper_;
      return;
    }
    if (brackets_.empty()) return;
    if (brackets_.back() == '{') close();
    brackets_.pop_back();
    value_next_ = false;
    key_ = {};
  }

  /// At a quote. A quote within that is not escaped is told from the closing one by what follows.
  std::string_view read_string() {
    rest_.remove_prefix(1);
    std::size_t at = 0;
    for (; at < rest_.size(); ++at) {
      if (rest_[at] == '\\') {
        ++at;
        continue;
      }
      if (rest_[at] == '"' && closes(rest_.substr(at + 1))) break;
    }
    at = std::min(at, rest_.size());
    const std::string_view text = rest_.substr(0, at);
    rest_.remove_prefix(std::min(at + 1, rest_.size()));
    return text;
  }

  static bool closes(std::string_view after) noexcept {
    constexpr std::size_t k_window = 64;  // white space looked through, so that it stays linear
    after = trim(after.substr(0, k_window));
    return after.empty() || after.front() == ',' || after.front() == ':' || after.front() == '}' ||
           after.front() == ']' || after.front() == '"';
  }

  void keep(std::string_view text) {
    const Field name = field_named(key_);
    if (name == Field::none) return;
    std::string_view& slot = field(objects_.back(), name);
    const bool better = name == Field::type && trust_in(text) > trust_in(slot);
    if (slot.empty() || better) slot = text;
  }

  void close() {
    if (objects_.size() < 2) return;
    settle(objects_.back());
    objects_.pop_back();
  }

  void settle(Object& object) {
    const int trust = trust_in(field(object, Field::type));
    const bool dated = !field(object, Field::published).empty();
    const int weight = trust * 2 + (dated ? 1 : 0);
    if (trust == 0 || weight <= data_.trust) return;
    if (!dated && !data_.published.empty()) return;
    data_.trust = weight;
    data_.published = unescaped(field(object, Field::published));
    data_.modified = unescaped(field(object, Field::modified));
    data_.headline = unescaped(field(object, Field::headline));
    data_.url = unescaped(field(object, Field::url));
    data_.body = unescaped(field(object, Field::body));
  }

  std::string_view rest_;
  LinkedData& data_;
  std::string_view key_;
  bool value_next_ = false;
  std::vector<Object> objects_;
  std::vector<char> brackets_;
  std::size_t deeper_ = 0;  ///< brackets open below the limit
};

}  // namespace

void read_linked_data(std::string_view json, LinkedData& data) {
  LinkedDataReader(json.substr(0, k_max_json), data).read();
}

std::string_view scripted_value(std::string_view script, std::string_view key) {
  for (std::size_t at = script.find(key); at != std::string_view::npos;
       at = script.find(key, at + key.size())) {
    std::string_view rest = script.substr(at + key.size(), 160);
    // "key":"value", and the same within a string: \"key\":\"value\"
    if (at == 0 || script[at - 1] != '"') continue;
    const bool escaped = rest.starts_with("\\\"");
    if (escaped) rest.remove_prefix(1);
    if (!rest.starts_with('"')) continue;
    rest = trim(rest.substr(1));
    if (!rest.starts_with(':')) continue;
    rest = trim(rest.substr(1));
    if (escaped && rest.starts_with('\\')) rest.remove_prefix(1);
    if (!rest.starts_with('"')) continue;
    rest.remove_prefix(1);
    const std::size_t end = rest.find_first_of("\"\\");
    if (end != std::string_view::npos && end > 0) return rest.substr(0, end);
  }
  return {};
}

}  // namespace dateline::article
