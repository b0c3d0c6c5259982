// SPDX-License-Identifier: Apache-2.0
#include "events/capitals.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dateline::events {
namespace {

std::string read_small(const char* body) { return without_capitals(body).value_or("as it is"); }

TEST(Capitals, NamesKeepTheirFirstLetter) {
  EXPECT_EQ(read_small("PARIS, MAY 3 - PRESIDENT MACRON MET CHANCELLOR MERZ IN PARIS ON FRIDAY."),
            "PARIS, MAY 3 - President Macron met chancellor Merz in Paris on Friday.");
  EXPECT_EQ(read_small("ANA RUIZ LEFT THE UNITED STATES IN MAY. SHE MAY RETURN ON MAY 4."),
            "Ana Ruiz left the United States in May. She may return on May 4.");
  EXPECT_EQ(read_small("THE STORM HIT A SMELTER NEAR CALAMA AND KILLED TWO PEOPLE"),
            "The storm hit a smelter near Calama and killed two people");
}

TEST(Capitals, AcronymsKeepAllOfThem) {
  EXPECT_EQ(read_small("NATO AND THE EU MET IN THE US AND THE UK, THE FBI SAID"),
            "NATO and the EU met in the US and the UK, the FBI said");
  EXPECT_EQ(read_small("GEORGE W. BUSH MET JOHN REED IN PERU"),
            "George W. Bush met John Reed in Peru");
}

TEST(Capitals, OtherLinesTellNamesFromWords) {
  EXPECT_EQ(read_small("VESTRA SHUTS A SMELTER AS NICKEL FALLS\nA smelter of Vestra shut as nickel "
                       "fell."),
            "Vestra shuts a smelter as nickel falls\nA smelter of Vestra shut as nickel fell.");
  EXPECT_EQ(read_small("THE MAYOR OF HALDEN TOLD VESTRA TO LEAVE\nHe met people of Vestra."),
            "The mayor of Halden told Vestra to leave\nHe met people of Vestra.");
}

TEST(Capitals, LinesOfSmallLettersStayAsTheyAre) {
  EXPECT_EQ(read_small("President Macron met Chancellor Merz."), "as it is");
  EXPECT_EQ(read_small("READ MORE\nLIVE UPDATES"), "as it is");  // labels
  EXPECT_EQ(read_small(""), "as it is");
}

}  // namespace
}  // namespace dateline::events
