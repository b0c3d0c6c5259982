// SPDX-License-Identifier: Apache-2.0
// Verbs whose kind hangs on what they act on, and the nouns that decide it: a charge is dropped in
// court, a price on a market.
#include "tables/tables.hpp"

#include <array>

namespace dateline::events {
namespace {

// Nouns that tell of an event have their kind by themselves, in nouns.cpp.
constexpr auto k_themes = std::to_array<ThemeRow>({
    {"results",
     "figure figures data profit profits revenue revenues earnings statistics forecast forecasts"},
    {"business", "job jobs position positions workforce staff payroll output production capacity "
                 "stake stakes division"},
    {"court",
     "lawsuit lawsuits conviction convictions sentence sentences prison jail bail felony "
     "accusation accusations allegation allegations verdict verdicts warrant warrants subpoena "
     "subpoenas injunction injunctions"},
    {"statement",
     "alert alerts advisory advisories notice notices statement statements guidance letter "
     "letters document documents transcript transcripts footage memo memos details name names "
     "findings message messages"},
    {"attack", "missile missiles rockets torpedo torpedoes"},
    {"science",
     "rocket image images sample samples orbit telescope probe lander satellite satellites"},
    {"health", "infection infections dose doses vaccine vaccines"},
    {"market", "share shares stock stocks index indexes indices price prices rate rates rating "
               "ratings currency percent cent fee fees wage wages dividend "
               "spending futures bond bonds dollar euro "
               "yen pound sterling"},
    {"law", "rule rules regulation regulations licence license licences licenses decree visa visas "
            "bill bills "
            "law laws legislation amendment amendments act tax taxes tariff tariffs budget"},
    {"appointment", "office post leadership presidency helm"},
    {"culture",
     "album albums song songs single film films movie movies episode episodes trailer novel "
     "memoir book books soundtrack documentary play musical painting paintings"},
    {"product",
     "app apps version versions software update updates phone phones smartphone smartphones "
     "console tablet browser device devices model models feature features game games tool "
     "tools"},
    {"other",
     "inspection inspections exam exams power electricity contact control sight signal weight"},
    {"aid", "aid food water medicine medicines relief assistance weapons ammunition tents"},
});

constexpr std::string_view k_wide_verbs =
    "drop release lose join gain issue suspend lift cut raise record list face return enter fight "
    "open "
    "close launch deliver present ship shed take unveil publish slash axe revoke restore scrap set "
    "collapse settle shoot fall rise begin start end withdraw throw run slip plunge "
    "post record order award sign pass offer introduce apply provide update revise supply strike "
    "hit "
    "sweep decline spread recover fire";

}  // namespace

std::span<const ThemeRow> theme_rows() noexcept { return k_themes; }
std::string_view wide_verbs() noexcept { return k_wide_verbs; }

}  // namespace dateline::events
