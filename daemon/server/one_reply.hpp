// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "method.hpp"
#include "protocol/message.hpp"

#include <memory>
#include <string>
#include <utility>

namespace dateline::server {

/// A job of one step: `work(parameters)` appends the reply's parameters.
template <typename Work>
class OneReply final : public Job {
 public:
  explicit OneReply(Work work) : work_(std::move(work)) {}

  [[nodiscard]] Step step(std::string& out) override {
    std::string parameters;
    work_(parameters);
    protocol::append_reply(out, parameters);
    return Step::done;
  }

 private:
  Work work_;
};

template <typename Work>
[[nodiscard]] std::unique_ptr<Job> one_reply(Work work) {
  return std::make_unique<OneReply<Work>>(std::move(work));
}

}  // namespace dateline::server
