// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

namespace dateline::events {
namespace {

// When an event noun is that no expression of its own dates.

std::string when_of(const std::string& text, const char* trigger) {
  return to_edtf(
      test::by_trigger(test::read(text, "2024-06-05", {{"Monday", "2024-06-03"}}), trigger).when);
}

const std::string k_crash = "A tram crashed in Riga on Monday. ";

TEST(NounTime, TheEventIsTheOneThatWasToldOf) {
  EXPECT_EQ(when_of(k_crash + "Mara Voss filmed the crash.", "crash"), "2024-06-03");
}

TEST(NounTime, OthersOfItsKindAreNot) {
  EXPECT_NE(when_of(k_crash + "Mara Voss has studied crashes.", "crashes"), "2024-06-03");
  EXPECT_NE(when_of(k_crash + "Mara Voss had feared a crash.", "crash"), "2024-06-03");
}

}  // namespace
}  // namespace dateline::events
