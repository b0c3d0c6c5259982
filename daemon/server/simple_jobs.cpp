// SPDX-License-Identifier: Apache-2.0
#include "jobs.hpp"
#include "one_reply.hpp"
#include "protocol/interface.hpp"
#include "protocol/requests.hpp"

namespace dateline::server {
namespace {

Extraction extract(const Extractor& extractor, protocol::ExtractRequest& request) {
  std::optional<Published> published;
  if (!request.published.empty()) published = published_from_iso(request.published);
  if (request.bytes) {
    return extractor.extract(
        *request.bytes,
        DocumentHints{.name = std::move(request.name), .published = published, .modified = {}});
  }
  Article article;
  article.title = std::move(request.title);
  article.body = std::move(*request.text);
  article.published = published;
  if (published) article.published_from = PublishedFrom::flag;
  return extractor.extract(std::move(article));
}

}  // namespace

std::unique_ptr<Job> start_show(const Context& context, const protocol::Call& call) {
  auto request = protocol::read<protocol::ShowRequest>(call.parameters);
  if (request.id.empty()) throw protocol::FieldError("id", "must not be empty");
  return one_reply([&ports = context.ports, id = std::move(request.id)](std::string& parameters) {
    protocol::append_json(parameters, protocol::ShowReply{ports.timeline.show(id)});
  });
}

std::unique_ptr<Job> start_extract(const Context& context, const protocol::Call& call) {
  auto request = protocol::read<protocol::ExtractRequest>(call.parameters);
  return one_reply(
      [&ports = context.ports, request = std::move(request)](std::string& parameters) mutable {
        protocol::append_json(parameters, extract(ports.extractor, request));
      });
}

std::unique_ptr<Job> start_get_status(const Context& context, const protocol::Call&) {
  return one_reply([&ports = context.ports, &refusals = context.refusals,
                    connections = context.connections](std::string& parameters) {
    protocol::StatusReply reply;
    reply.version = protocol::k_version;
    reply.connections = connections;
    reply.timeline = ports.timeline.status();
    reply.intake = ports.intake.status();
    for (Refused& refused : refusals.list())
      reply.refused.push_back({std::move(refused.reason), refused.count});
    protocol::append_json(parameters, reply);
  });
}

std::unique_ptr<Job> start_rescan(const Context& context, const protocol::Call&) {
  return one_reply([&ports = context.ports](std::string& parameters) {
    ports.intake.rescan();
    parameters += "{}";
  });
}

std::unique_ptr<Job> start_reload(const Context& context, const protocol::Call&) {
  return one_reply([&ports = context.ports](std::string& parameters) {
    if (!ports.reload) throw Error(ErrorCode::failed, "there is no configuration to reload");
    ports.reload();
    parameters += "{}";
  });
}

std::unique_ptr<Job> start_backup(const Context& context, const protocol::Call& call) {
  auto request = protocol::read<protocol::BackupRequest>(call.parameters);
  return one_reply(
      [&ports = context.ports, directory = std::move(request.directory)](std::string& parameters) {
        ports.timeline.backup(directory);
        parameters += "{}";
      });
}

}  // namespace dateline::server
