// SPDX-License-Identifier: Apache-2.0
#include "dateline/error.hpp"
#include "protocol/framing.hpp"
#include "protocol/message.hpp"
#include "protocol/requests.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace {

/// Any JSON object as the parameters of `Request`: it is read, or refused with an Error.
template <typename Request>
void read_as(const boost::json::object& parameters) {
  try {
    static_cast<void>(dateline::protocol::read<Request>(parameters));
  } catch (const dateline::Error&) {
  }
}

void take(std::string_view frame) {
  namespace protocol = dateline::protocol;
  const protocol::Call call = protocol::parse_call(frame);
  read_as<protocol::QueryRequest>(call.parameters);
  read_as<protocol::ShowRequest>(call.parameters);
  read_as<protocol::ArticlesRequest>(call.parameters);
  read_as<protocol::FollowRequest>(call.parameters);
  read_as<protocol::SyncRequest>(call.parameters);
}

}  // namespace

/// A stream of bytes as a socket gives it, in two pieces.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  dateline::protocol::FrameReader reader(std::size_t{1} << 16U);
  for (const std::string_view piece : {bytes.substr(0, size / 2), bytes.substr(size / 2)}) {
    reader.append(piece);
    try {
      while (const std::optional<std::string_view> frame = reader.next()) {
        try {
          take(*frame);
        } catch (const dateline::protocol::FieldError&) {
        }
      }
    } catch (const dateline::Error&) {
      return 0;  // a stream that is too large is of no use after that
    }
  }
  return 0;
}
