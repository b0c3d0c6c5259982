// SPDX-License-Identifier: Apache-2.0
#include "protocol/message.hpp"

#include "bounded_memory.hpp"
#include "field_reader.hpp"
#include "protocol/excerpt.hpp"
#include "protocol/interface.hpp"
#include "protocol/json_writer.hpp"

#include <boost/json/parser.hpp>
#include <boost/json/serialize.hpp>

namespace dateline::protocol {

namespace json = boost::json;

namespace {

/// An error may repeat what was sent, but not all of it.
constexpr std::size_t k_longest_message = 8192;

/// A tree of text takes little more than the text; one of many small values is refused.
constexpr std::size_t k_tree_factor = 6;
constexpr std::size_t k_tree_base = std::size_t{1} << 20;

json::value parse_tree(std::string_view frame, std::size_t depth) {
  json::parse_options options;
  options.max_depth = depth;
  json::error_code error;
  try {
    const auto memory =
        json::make_shared_resource<BoundedMemory>(k_tree_base + k_tree_factor * frame.size());
    json::parser parser(memory, options);
    parser.reset(memory);
    parser.write(frame.data(), frame.size(), error);
    json::value tree = error ? json::value{} : parser.release();
    if (error) throw FieldError("message", "is not JSON as expected: " + error.message());
    return tree;
  } catch (const std::bad_alloc&) {
    throw Error(ErrorCode::too_large, "a message of too many values");
  }
}

json::object take_parameters(json::value& tree) {
  json::value* value = tree.as_object().if_contains("parameters");
  if (value == nullptr || value->is_null()) return {};
  json::object* parameters = value->if_object();
  if (parameters == nullptr) throw FieldError("parameters", "must be an object");
  return std::move(*parameters);
}

std::string frame_of(const json::object& message) {
  std::string frame = json::serialize(message);
  frame += '\0';
  return frame;
}

bool is_interface_error(std::string_view name, std::string_view interface, std::string& rest) {
  if (!name.starts_with(interface) || name.size() <= interface.size() + 1) return false;
  rest = name.substr(interface.size() + 1);
  return true;
}

/// Errors of org.varlink.service as codes of ours, with the parameter that names the culprit.
struct ServiceError {
  std::string_view name;
  ErrorCode code;
  std::string_view field;
  std::string_view says;
};
constexpr ServiceError k_service_errors[] = {
    {"ExpectedMore", ErrorCode::invalid_parameter, "", "the method needs `more`"},
    {"InterfaceNotFound", ErrorCode::not_found, "interface", "the daemon has no interface "},
    {"InvalidParameter", ErrorCode::invalid_parameter, "parameter", "invalid parameter "},
    {"MethodNotFound", ErrorCode::not_found, "method", "the daemon has no method "},
    {"MethodNotImplemented", ErrorCode::failed, "method", "the daemon does not implement "},
    {"PermissionDenied", ErrorCode::no_permission, "", "permission denied"},
};

}  // namespace

Call parse_call(std::string_view frame, std::size_t depth) {
  json::value tree = parse_tree(frame, depth);
  const FieldReader fields(tree, {});
  Call call;
  call.method = fields.text("method");
  call.oneway = fields.flag_or_false("oneway");
  call.more = fields.flag_or_false("more");
  if (call.oneway && call.more) fields.fail("more", "cannot stand beside oneway");
  if (fields.flag_or_false("upgrade")) fields.fail("upgrade", "is not offered");
  call.parameters = take_parameters(tree);
  return call;
}

Reply parse_reply(std::string_view frame, std::size_t depth) {
  json::value tree = parse_tree(frame, depth);
  const FieldReader fields(tree, {});
  Reply reply;
  reply.error = fields.text_or_empty("error");
  reply.continues = fields.flag_or_false("continues");
  reply.parameters = take_parameters(tree);
  return reply;
}

std::string to_frame(const Call& call) {
  json::object message{{"method", call.method}};
  if (!call.parameters.empty()) message.emplace("parameters", call.parameters);
  if (call.oneway) message.emplace("oneway", true);
  if (call.more) message.emplace("more", true);
  return frame_of(message);
}

std::string to_frame(const Reply& reply) {
  json::object message;
  if (!reply.error.empty()) message.emplace("error", reply.error);
  message.emplace("parameters", reply.parameters);
  if (reply.continues) message.emplace("continues", true);
  return frame_of(message);
}

void append_reply(std::string& out, std::string_view parameters, bool continues) {
  JsonWriter json(out);
  json.begin_object();
  json.key("parameters");
  json.raw(parameters);
  if (continues) json.member("continues", true);
  json.end_object();
  json.terminate('\0');
}

void append_error(std::string& out, const Error& error) {
  const auto* field = dynamic_cast<const FieldError*>(&error);
  std::string name(field != nullptr ? k_service_interface : k_timeline_interface);
  name += '.';
  name += to_string(error.code());
  JsonWriter json(out);
  json.begin_object();
  json.member("error", name);
  json.key("parameters");
  json.begin_object();
  if (field != nullptr) json.member("parameter", excerpt(field->field(), k_longest_message));
  json.member("message", excerpt(error.what(), k_longest_message));
  json.optional_member("hint", excerpt(error.hint(), k_longest_message));
  json.end_object();
  json.end_object();
  json.terminate('\0');
}

void append_service_error(std::string& out, std::string_view name, std::string_view field,
                          std::string_view value) {
  JsonWriter json(out);
  json.begin_object();
  json.member("error", std::string(k_service_interface) + '.' + std::string(name));
  json.key("parameters");
  json.begin_object();
  if (!field.empty()) json.member(field, excerpt(value, k_longest_message));
  json.end_object();
  json.end_object();
  json.terminate('\0');
}

Error to_error(const Reply& reply) {
  const FieldReader fields(reply.parameters);
  const auto text = [&](std::string_view name) {
    const json::value* value = fields.find(name);
    return value != nullptr && value->is_string() ? fields.text(name) : std::string{};
  };
  std::string name;
  std::string message = text("message");
  if (is_interface_error(reply.error, k_timeline_interface, name))
    return {error_code_from(name), message.empty() ? reply.error : message, text("hint")};
  if (is_interface_error(reply.error, k_service_interface, name)) {
    for (const ServiceError& known : k_service_errors) {
      if (known.name != name) continue;
      if (message.empty()) message = std::string(known.says) + text(known.field);
      return {known.code, message, text("hint")};
    }
  }
  return {ErrorCode::failed, message.empty() ? reply.error : message, text("hint")};
}

}  // namespace dateline::protocol
