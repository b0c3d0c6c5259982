// SPDX-License-Identifier: Apache-2.0
#include "protocol/excerpt.hpp"
#include "protocol/message.hpp"
#include "protocol/requests.hpp"
#include "samples.hpp"

#include <gtest/gtest.h>

#include <random>

namespace dateline::protocol {
namespace {

namespace json = boost::json;
using namespace std::string_literals;

std::string_view unframed(std::string_view frame) {
  EXPECT_TRUE(frame.ends_with('\0'));
  return frame.substr(0, frame.size() - 1);
}

std::string field_of(std::string_view frame) {
  try {
    static_cast<void>(parse_call(frame));
  } catch (const FieldError& error) {
    return error.field();
  }
  return "none";
}

TEST(Message, ReadsBackACallAndAReply) {
  const Call call{"org.a.B", {{"x", 1}}, false, true};
  const Call again = parse_call(unframed(to_frame(call)));
  EXPECT_EQ(again.method, call.method);
  EXPECT_EQ(again.parameters, call.parameters);
  EXPECT_TRUE(again.more);
  EXPECT_FALSE(again.oneway);
  const Reply reply = parse_reply(unframed(to_frame(Reply{{{"y", "z"}}, true, "org.a.E"})));
  EXPECT_EQ(reply.parameters, (json::object{{"y", "z"}}));
  EXPECT_TRUE(reply.continues);
  EXPECT_EQ(reply.error, "org.a.E");
}

TEST(Message, ParametersMayBeAbsentOrNull) {
  EXPECT_TRUE(parse_call(R"({"method":"a.B"})").parameters.empty());
  EXPECT_TRUE(parse_call(R"({"method":"a.B","parameters":null,"x":[]})").parameters.empty());
}

TEST(Message, NamesWhatIsWrongWithACall) {
  EXPECT_EQ(field_of(""), "message");
  EXPECT_EQ(field_of("{} {}"), "message");
  EXPECT_EQ(field_of("[]"), "message");
  EXPECT_EQ(field_of("{}"), "method");
  EXPECT_EQ(field_of(R"({"method":null})"), "method");
  EXPECT_EQ(field_of(R"({"method":"a.B","parameters":"x"})"), "parameters");
  EXPECT_EQ(field_of(R"({"method":"a.B","oneway":"yes"})"), "oneway");
  EXPECT_EQ(field_of(R"({"method":"a.B","oneway":true,"more":true})"), "more");
}

TEST(Message, BoundsDepthAndMemory) {
  const auto nested = [](std::size_t depth) {
    return R"({"method":"a.B","parameters":{"x":)" + std::string(depth, '[') +
           std::string(depth, ']') + "}}";
  };
  EXPECT_NO_THROW(static_cast<void>(parse_call(nested(30))));
  EXPECT_THROW(static_cast<void>(parse_call(nested(31))), FieldError);
  EXPECT_THROW(static_cast<void>(parse_call(std::string(1 << 20, '['))), FieldError);
  std::string many = R"({"method":"a.B","parameters":{"x":[)";
  for (int at = 0; at < 1'000'000; ++at) many += "0,";
  many += "0]}}";
  try {
    static_cast<void>(parse_call(many));
    ADD_FAILURE();
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::too_large);
  }
  const std::string text(4 << 20, 'x');
  EXPECT_NO_THROW(
      static_cast<void>(parse_call(R"({"method":"a.B","parameters":{"x":")" + text + "\"}}")));
}

TEST(Message, AnyBytesAreACallOrAnError) {
  std::mt19937 random(20240305);
  const std::string seed = R"({"method":"a.B","parameters":{"x":[1,2.5,"é",null]},"more":true})";
  for (int round = 0; round < 20'000; ++round) {
    std::string bytes = seed;
    for (unsigned edit = random() % 4 + 1; edit > 0; --edit)
      bytes[random() % bytes.size()] = static_cast<char>(random());
    bytes.resize(random() % (bytes.size() + 1));
    try {
      static_cast<void>(parse_call(bytes));
    } catch (const Error&) {
    }
  }
}

TEST(Message, ErrorsCrossTheWireWhole) {
  std::string frame;
  append_error(frame, Error(ErrorCode::cursor_expired, "too old", "start anew"));
  const Error error = to_error(parse_reply(unframed(frame)));
  EXPECT_EQ(error.code(), ErrorCode::cursor_expired);
  EXPECT_STREQ(error.what(), "too old");
  EXPECT_EQ(error.hint(), "start anew");
}

TEST(Message, FieldErrorsAreVarlinksOwn) {
  std::string frame;
  append_error(frame, FieldError("limit", "must be a whole number", "try 40"));
  const Reply reply = parse_reply(unframed(frame));
  EXPECT_EQ(reply.error, "org.varlink.service.InvalidParameter");
  EXPECT_EQ(reply.parameters.at("parameter").as_string(), "limit");
  EXPECT_EQ(to_error(reply).code(), ErrorCode::invalid_parameter);
  EXPECT_STREQ(to_error(reply).what(), "limit: must be a whole number");
}

TEST(Message, AnErrorRepeatsNoMoreThanAFewKilobytes) {
  const std::string much(std::size_t{1} << 20U, 'x');
  std::string frame;
  append_error(frame, FieldError("words[" + much + "]", much, much));
  EXPECT_LT(frame.size(), std::size_t{30'000});
  frame.clear();
  append_service_error(frame, "MethodNotFound", "method", much);
  EXPECT_LT(frame.size(), std::size_t{10'000});
}

TEST(Message, AnExcerptEndsWithAWholeCharacter) {
  EXPECT_EQ(excerpt("short", 5), "short");
  EXPECT_EQ(excerpt("shorter", 5), "short\u2026");
  EXPECT_EQ(excerpt("caf\u00e9 noir", 4), "caf\u2026");
  EXPECT_EQ(excerpt("\x80\x80\x80\x80\x80\x80", 5), "\x80\x80\u2026") << "at most three steps back";
}

TEST(Message, ForeignErrorsAreUnderstood) {
  EXPECT_STREQ(
      to_error(Reply{{{"method", "a.B"}}, false, "org.varlink.service.MethodNotFound"}).what(),
      "the daemon has no method a.B");
  const Error unknown = to_error(Reply{{{"message", 7}}, false, "org.other.Burst"});
  EXPECT_EQ(unknown.code(), ErrorCode::failed);
  EXPECT_STREQ(unknown.what(), "org.other.Burst");
}

TEST(Requests, ReadBackWhatTheyWrite) {
  QueryRequest query;
  query.words = {"harbour", "Vik"};
  query.kinds = {"opening"};
  query.statuses = {Status::planned, Status::denied};
  query.ids = {{"k3v9"}};
  query.since = "-2w";
  query.now = "2024-03-05T14:00+09:00";
  query.zone = "Asia/Tokyo";
  query.view = View::window;
  query.limit = 7;
  query.reverse = true;
  query.cursor = "c";
  EXPECT_EQ(to_json(read<QueryRequest>(to_json(query))), to_json(query));
  EXPECT_TRUE(to_json(QueryRequest{}).empty());
  ExtractRequest extract;
  extract.bytes = "\0\xFF bytes"s;
  EXPECT_EQ(read<ExtractRequest>(to_json(extract)).bytes, extract.bytes);
  EXPECT_EQ(read<SyncRequest>({}).timeout, std::chrono::seconds{60});
  EXPECT_EQ(read<SyncRequest>(to_json(SyncRequest{std::chrono::milliseconds{5}})).timeout.count(),
            5);
}

TEST(Requests, RepliesReadBackWhatTheyWrite) {
  QueryReply query;
  query.events = {full_event(), Event{}};
  query.cursor = "c";
  query.far = true;
  query.held = 9;
  query.since = "2024-01-01";
  std::string text;
  append_json(text, query);
  std::string frame;
  append_reply(frame, text, true);
  const Reply reply = parse_reply(unframed(frame));
  EXPECT_TRUE(reply.continues);
  const auto again = read<QueryReply>(reply.parameters);
  EXPECT_EQ(again.events, query.events);
  EXPECT_EQ(again.cursor, "c");
  EXPECT_TRUE(again.far);
  EXPECT_EQ(again.held, 9U);
  EXPECT_EQ(again.since, "2024-01-01");
}

}  // namespace
}  // namespace dateline::protocol
