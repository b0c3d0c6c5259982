// SPDX-License-Identifier: Apache-2.0
#include "text/inline_marks.hpp"

#include "ascii.hpp"

#include <algorithm>
#include <cstddef>

namespace dateline::article {
namespace {

constexpr std::size_t k_longest_run = 3;       // "***both***"
constexpr std::size_t k_longest_marked = 300;  // bytes between two marks that belong together
constexpr std::string_view k_marks = "*_`";

bool is_word(char c) noexcept { return is_alpha(c) || is_digit(c) || is_high(c); }

class MarkReader {
 public:
  explicit MarkReader(std::string_view line) : line_(line) { out_.reserve(line.size()); }

  std::string run() {
    while (at_ < line_.size()) {
      const std::size_t plain = std::min(line_.find_first_of("*_`[", at_), line_.size());
      out_.append(line_, at_, plain - at_);
      at_ = plain;
      if (at_ == line_.size()) break;
      const bool taken = line_[at_] == '[' ? take_link() : take_emphasis();
      if (!taken) out_.push_back(line_[at_++]);
    }
    return std::move(out_);
  }

 private:
  [[nodiscard]] char before(std::size_t at) const noexcept { return at == 0 ? ' ' : line_[at - 1]; }
  [[nodiscard]] char behind(std::size_t at) const noexcept {
    return at < line_.size() ? line_[at] : ' ';
  }

  /// "[bill](https://example.org)": the words of a link.
  bool take_link() {
    const std::string_view near = line_.substr(at_, k_longest_marked);
    const std::size_t close = near.find("](");
    const std::size_t end = close == near.npos ? near.npos : near.find_first_of(") \t\n", close);
    if (end == near.npos || near[end] != ')' || near.substr(1, close).find('[') != near.npos)
      return false;
    out_ += without_marks(near.substr(1, close - 1));
    at_ += end + 1;
    return true;
  }

  /// "**Velorail**": opens before a word, and a mark like it closes behind one.
  bool take_emphasis() {
    const char mark = line_[at_];
    const std::size_t size = run_length(at_);
    const std::string_view run = line_.substr(at_, size);
    if (size > k_longest_run || is_word(before(at_)) || is_space(behind(at_ + size))) return false;
    const std::size_t limit = std::min(line_.size(), at_ + k_longest_marked);
    for (std::size_t end = line_.find(run, at_ + size); end < limit;
         end = line_.find(run, end + run_length(end))) {
      const bool closes = run_length(end) == size && before(end) != mark &&
                          !is_space(before(end)) && !is_word(behind(end + size));
      if (!closes) continue;
      out_ += without_marks(line_.substr(at_ + size, end - at_ - size));
      at_ = end + size;
      return true;
    }
    return false;
  }

  [[nodiscard]] std::size_t run_length(std::size_t at) const noexcept {
    const std::size_t end = line_.find_first_not_of(line_[at], at);
    return std::min(end, line_.size()) - at;
  }

  std::string_view line_;
  std::size_t at_ = 0;
  std::string out_;
};

}  // namespace

std::string without_marks(std::string_view line) {
  if (line.find_first_of(k_marks) == line.npos && line.find("](") == line.npos)
    return std::string(line);
  return MarkReader(line).run();
}

}  // namespace dateline::article
