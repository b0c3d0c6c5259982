// SPDX-License-Identifier: Apache-2.0
#include "jobs.hpp"
#include "one_reply.hpp"
#include "protocol/interface.hpp"
#include "protocol/json_writer.hpp"

#include <boost/json/value.hpp>

#include <array>

namespace dateline::server {
namespace {

struct Interface {
  std::string_view name;
  const std::string_view& text;
};
const std::array<Interface, 2> k_interfaces{
    {{protocol::k_timeline_interface, protocol::k_timeline_idl},
     {protocol::k_service_interface, protocol::k_service_idl}}};

/// Answers with one of varlink's own errors.
class ServiceError final : public Job {
 public:
  ServiceError(std::string_view name, std::string_view field, std::string value)
      : name_(name), field_(field), value_(std::move(value)) {}

  [[nodiscard]] Step step(std::string& out) override {
    protocol::append_service_error(out, name_, field_, value_);
    return Step::done;
  }

 private:
  std::string_view name_;
  std::string_view field_;
  std::string value_;
};

}  // namespace

std::unique_ptr<Job> start_get_info(const Context&, const protocol::Call&) {
  return one_reply([](std::string& parameters) {
    protocol::JsonWriter json(parameters);
    json.begin_object();
    json.member("vendor", protocol::k_vendor);
    json.member("product", protocol::k_product);
    json.member("version", protocol::k_version);
    json.member("url", "");
    json.key("interfaces");
    json.begin_array();
    for (const Interface& interface : k_interfaces) json.value(interface.name);
    json.end_array();
    json.end_object();
  });
}

std::unique_ptr<Job> start_get_interface_description(const Context&, const protocol::Call& call) {
  const boost::json::value* name = call.parameters.if_contains("interface");
  if (name == nullptr || !name->is_string())
    throw protocol::FieldError("interface", "must be a string");
  const std::string_view wanted(name->get_string().data(), name->get_string().size());
  for (const Interface& interface : k_interfaces) {
    if (interface.name != wanted) continue;
    return one_reply([&interface](std::string& parameters) {
      protocol::JsonWriter json(parameters);
      json.begin_object();
      json.member("description", interface.text);
      json.end_object();
    });
  }
  return std::make_unique<ServiceError>("InterfaceNotFound", "interface", std::string(wanted));
}

}  // namespace dateline::server
