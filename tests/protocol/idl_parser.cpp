// SPDX-License-Identifier: Apache-2.0
#include "idl_parser.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace dateline::protocol {
namespace {

bool is_upper(char letter) { return letter >= 'A' && letter <= 'Z'; }
bool is_lower(char letter) { return letter >= 'a' && letter <= 'z'; }
bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }
bool is_letter(char letter) { return is_upper(letter) || is_lower(letter); }
bool is_alphanumeric(char letter) { return is_letter(letter) || is_digit(letter); }

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  Idl interface() {
    space();
    keyword("interface");
    idl_.name = interface_name();
    end_of_line();
    space();
    while (!text_.empty()) {
      member();
      space();
    }
    return std::move(idl_);
  }

 private:
  [[noreturn]] void fail(const std::string& what) const {
    throw std::runtime_error("line " + std::to_string(line_) + ": " + what);
  }
  [[nodiscard]] char peek() const { return text_.empty() ? '\0' : text_.front(); }
  void advance(std::size_t count) {
    line_ +=
        static_cast<int>(std::count(text_.begin(), text_.begin() + static_cast<long>(count), '\n'));
    text_.remove_prefix(count);
  }
  bool accept(std::string_view token) {
    if (!text_.starts_with(token)) return false;
    advance(token.size());
    return true;
  }
  void expect(std::string_view token) {
    if (!accept(token)) fail("expected " + std::string(token));
  }
  /// Blanks, ends of lines and comments.
  void space() {
    while (!text_.empty()) {
      if (peek() == '#') {
        advance(std::min(text_.find('\n'), text_.size()));
      } else if (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
        advance(1);
      } else {
        return;
      }
    }
  }
  void end_of_line() {
    while (accept(" ") || accept("\t")) {
    }
    if (peek() == '#') advance(std::min(text_.find('\n'), text_.size()));
    if (!text_.empty()) expect("\n");
  }
  void keyword(std::string_view word) {
    expect(word);
    if (is_alphanumeric(peek())) fail("expected " + std::string(word));
    space();
  }
  template <typename Allowed>
  std::string run(Allowed allowed) {
    std::string word;
    while (!text_.empty() && allowed(peek())) {
      word += peek();
      advance(1);
    }
    return word;
  }
  /// [A-Za-z]([-]*[A-Za-z0-9])*([.][A-Za-z0-9]([-]*[A-Za-z0-9])*)+
  std::string interface_name() {
    std::string name =
        run([](char letter) { return is_alphanumeric(letter) || letter == '.' || letter == '-'; });
    if (name.find('.') == std::string::npos || !is_letter(name[0]) || name.ends_with('.') ||
        name.find("..") != std::string::npos || name.ends_with('-'))
      fail("no interface name: " + name);
    return name;
  }
  /// [A-Z][A-Za-z0-9]*
  std::string name() {
    if (!is_upper(peek())) fail("expected a name");
    return run(is_alphanumeric);
  }
  /// [A-Za-z]([_]?[A-Za-z0-9])*
  std::string field_name() {
    std::string name = run([](char letter) { return is_alphanumeric(letter) || letter == '_'; });
    if (name.empty() || !is_letter(name[0]) || name.ends_with('_') ||
        name.find("__") != std::string::npos)
      fail("no field name: " + name);
    return name;
  }

  void member() {
    if (text_.starts_with("type")) {
      keyword("type");
      const std::string type = declare(idl_.types);
      structure(idl_.fields[type]);
    } else if (text_.starts_with("method")) {
      keyword("method");
      const std::string method = declare(idl_.methods);
      structure(idl_.fields[method]);
      space();
      expect("->");
      space();
      std::set<std::string> output;
      structure(output);
    } else if (text_.starts_with("error")) {
      keyword("error");
      const std::string error = declare(idl_.errors);
      structure(idl_.fields[error]);
    } else {
      fail("expected type, method or error");
    }
    end_of_line();
  }
  std::string declare(std::set<std::string>& names) {
    std::string declared = name();
    if (idl_.types.count(declared) + idl_.methods.count(declared) + idl_.errors.count(declared) > 0)
      fail(declared + " stands twice");
    names.insert(declared);
    space();
    return declared;
  }
  void structure(std::set<std::string>& fields) {
    expect("(");
    space();
    while (peek() != ')') {
      if (!fields.insert(field_name()).second) fail("a field stands twice");
      space();
      expect(":");
      space();
      type();
      space();
      if (!accept(",")) break;
      space();
      if (peek() == ')') fail("a comma before the end");
    }
    expect(")");
  }
  void type() {
    const bool maybe = accept("?");
    if (maybe && peek() == '?') fail("? stands twice");
    if (accept("[]") || accept("[string]")) {
      type();
      return;
    }
    static constexpr std::array<std::string_view, 5> k_simple{"bool", "int", "float", "string",
                                                              "object"};
    for (const std::string_view simple : k_simple)
      if (text_.starts_with(simple) &&
          (text_.size() == simple.size() || !is_alphanumeric(text_[simple.size()]))) {
        advance(simple.size());
        return;
      }
    if (peek() == '(') {
      std::set<std::string> inner;
      structure(inner);
      return;
    }
    idl_.used.insert(name());
  }

  std::string_view text_;
  int line_ = 1;
  Idl idl_;
};

}  // namespace

Idl parse_idl(std::string_view text) { return Parser(text).interface(); }

}  // namespace dateline::protocol
