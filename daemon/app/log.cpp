// SPDX-License-Identifier: Apache-2.0
#include "log.hpp"

#include "one_line.hpp"

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <memory>

namespace dateline::app::log {
namespace {

/// `<3>` and the like: how the journal takes a line's level.
class PriorityFlag final : public spdlog::custom_flag_formatter {
 public:
  void format(const spdlog::details::log_msg& message, const std::tm& /*time*/,
              spdlog::memory_buf_t& out) override {
    const std::string_view prefix = message.level >= spdlog::level::err    ? "<3>"
                                    : message.level == spdlog::level::warn ? "<4>"
                                    : message.level == spdlog::level::info ? "<6>"
                                                                           : "<7>";
    out.append(prefix.data(), prefix.data() + prefix.size());
  }
  [[nodiscard]] std::unique_ptr<custom_flag_formatter> clone() const override {
    return std::make_unique<PriorityFlag>();
  }
};

}  // namespace

void start(bool journal) {
  auto logger = std::make_shared<spdlog::logger>("datelined",
                                                 std::make_shared<spdlog::sinks::stderr_sink_mt>());
  auto formatter = std::make_unique<spdlog::pattern_formatter>();
  formatter->add_flag<PriorityFlag>('*').set_pattern(journal ? "%*%v"
                                                             : "%Y-%m-%dT%H:%M:%S.%e%z %l: %v");
  logger->set_formatter(std::move(formatter));
  logger->flush_on(spdlog::level::trace);
  spdlog::set_default_logger(std::move(logger));
}

void set_level(const std::string& level) { spdlog::set_level(spdlog::level::from_str(level)); }

void info(const std::string& message) { spdlog::info("{}", one_line(message)); }
void warn(const std::string& message) { spdlog::warn("{}", one_line(message)); }
void error(const std::string& message) { spdlog::error("{}", one_line(message)); }

}  // namespace dateline::app::log
