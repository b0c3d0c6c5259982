// SPDX-License-Identifier: Apache-2.0
#include "options_of.hpp"

#include "dateline/error.hpp"

namespace dateline::app {
namespace {

constexpr std::uint64_t k_mebibyte = std::uint64_t{1} << 20;
constexpr std::uint64_t k_gibibyte = std::uint64_t{1} << 30;

std::size_t size(std::int64_t value) { return static_cast<std::size_t>(value); }

server::Endpoint passed_endpoint(const ServiceManager::PassedSocket& socket) {
  if (socket.name != "query" && socket.name != "control") {
    throw Error(ErrorCode::usage, "a socket was passed with the name '" + socket.name + "'",
                "FileDescriptorName= is query or control");
  }
  return {.path = {}, .descriptor = socket.descriptor, .control = socket.name == "control"};
}

}  // namespace

store::Options store_options(const Settings& settings) {
  return {.max_size = static_cast<std::uint64_t>(settings.store_max_size) * k_gibibyte,
          .change_count = static_cast<std::uint64_t>(settings.store_change_count)};
}

ingest::Options ingest_options(const Settings& settings) {
  ingest::Options options;
  options.watch.directories = settings.watch_directories;
  options.watch.settle = std::chrono::milliseconds(settings.watch_settle);
  options.watch.rescan = std::chrono::seconds(settings.watch_rescan);
  options.watch.retry = std::chrono::seconds(settings.watch_retry);
  options.workers = static_cast<unsigned>(settings.ingest_workers);
  options.max_file = size(settings.ingest_max_file) * k_mebibyte;
  options.group_mentions = size(settings.ingest_group_mentions);
  options.group_wait = std::chrono::milliseconds(settings.ingest_group_wait);
  return options;
}

server::Limits server_limits(const Settings& settings) {
  server::Limits limits;
  limits.request = size(settings.server_max_request) * k_mebibyte;
  limits.total = size(settings.server_max_total) * k_mebibyte;
  limits.connections = size(settings.server_max_connections);
  limits.request_time = std::chrono::seconds(settings.server_request_time);
  limits.write_time = std::chrono::seconds(settings.server_write_time);
  return limits;
}

std::vector<server::Endpoint> endpoints(const Settings& settings,
                                        const std::vector<ServiceManager::PassedSocket>& passed) {
  std::vector<server::Endpoint> result;
  result.reserve(passed.size());
  for (const ServiceManager::PassedSocket& socket : passed) {
    result.push_back(passed_endpoint(socket));
  }
  if (!result.empty()) return result;
  if (settings.server_socket.empty()) {
    throw Error(ErrorCode::usage, "no socket to answer on: XDG_RUNTIME_DIR is not set",
                "give --socket PATH");
  }
  std::filesystem::path control = settings.server_socket;
  control += ".control";
  return {{.path = settings.server_socket, .descriptor = -1, .control = false},
          {.path = std::move(control), .descriptor = -1, .control = true}};
}

}  // namespace dateline::app
