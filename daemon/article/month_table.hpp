// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace dateline::article {

struct MonthName {
  std::string_view name;
  unsigned month;
};

/// Months as the datelines of news pages in some thirty languages write them, in lower case and in
/// byte order. "listopada" is left to Polish (Croatian means October by it).
inline constexpr std::array<MonthName, 307> k_month_names{{
    {"abr", 4},           {"abril", 4},       {"ago", 8},          {"agost", 8},
    {"agosto", 8},        {"agu", 8},         {"agustus", 8},      {"aout", 8},
    {"août", 8},          {"apr", 4},         {"april", 4},        {"aprile", 4},
    {"aprilie", 4},       {"apríla", 4},      {"aralık", 12},      {"aug", 8},
    {"august", 8},        {"augusta", 8},     {"augusti", 8},      {"augustus", 8},
    {"augusztus", 8},     {"avr", 4},         {"avril", 4},        {"ağustos", 8},
    {"března", 3},        {"cze", 6},         {"czerwca", 6},      {"dec", 12},
    {"december", 12},     {"decembra", 12},   {"decembre", 12},    {"decembrie", 12},
    {"des", 12},          {"desember", 12},   {"desembre", 12},    {"dez", 12},
    {"dezember", 12},     {"dezembro", 12},   {"dic", 12},         {"dicembre", 12},
    {"diciembre", 12},    {"dubna", 4},       {"déc", 12},         {"décembre", 12},
    {"ekim", 10},         {"elokuuta", 8},    {"ene", 1},          {"enero", 1},
    {"eylül", 9},         {"feb", 2},         {"febbraio", 2},     {"feber", 2},
    {"febrer", 2},        {"febrero", 2},     {"februar", 2},      {"februari", 2},
    {"februarie", 2},     {"february", 2},    {"február", 2},      {"februára", 2},
    {"fev", 2},           {"fevereiro", 2},   {"fevrier", 2},      {"févr", 2},
    {"février", 2},       {"gen", 1},         {"gener", 1},        {"gennaio", 1},
    {"giu", 6},           {"giugno", 6},      {"gru", 12},         {"grudnia", 12},
    {"haziran", 6},       {"heinäkuuta", 7},  {"helmikuuta", 2},   {"huhtikuuta", 4},
    {"ian", 1},           {"ianuarie", 1},    {"iul", 7},          {"iulie", 7},
    {"iun", 6},           {"iunie", 6},       {"jan", 1},          {"janeiro", 1},
    {"januar", 1},        {"januari", 1},     {"january", 1},      {"január", 1},
    {"januára", 1},       {"janv", 1},        {"janvier", 1},      {"joulukuuta", 12},
    {"juil", 7},          {"juillet", 7},     {"juin", 6},         {"jul", 7},
    {"julho", 7},         {"juli", 7},        {"julio", 7},        {"juliol", 7},
    {"july", 7},          {"jun", 6},         {"june", 6},         {"junho", 6},
    {"juni", 6},          {"junio", 6},       {"juny", 6},         {"jänner", 1},
    {"júl", 7},           {"júla", 7},        {"július", 7},       {"jún", 6},
    {"júna", 6},          {"június", 6},      {"kasım", 11},       {"kesäkuuta", 6},
    {"kolovoza", 8},      {"května", 5},      {"kwi", 4},          {"kwietnia", 4},
    {"ledna", 1},         {"lip", 7},         {"lipca", 7},        {"lipnja", 6},
    {"lis", 11},          {"listopada", 11},  {"listopadu", 11},   {"lokakuuta", 10},
    {"lug", 7},           {"luglio", 7},      {"lut", 2},          {"lutego", 2},
    {"maaliskuuta", 3},   {"maart", 3},       {"maerz", 3},        {"mag", 5},
    {"maggio", 5},        {"mai", 5},         {"maig", 5},         {"maio", 5},
    {"maj", 5},           {"maja", 5},        {"mar", 3},          {"marca", 3},
    {"march", 3},         {"maret", 3},       {"marraskuuta", 11}, {"mars", 3},
    {"mart", 3},          {"martie", 3},      {"marts", 3},        {"marzo", 3},
    {"març", 3},          {"março", 3},       {"may", 5},          {"mayo", 5},
    {"mayıs", 5},         {"mei", 5},         {"mrt", 3},          {"mrz", 3},
    {"máj", 5},           {"mája", 5},        {"május", 5},        {"márc", 3},
    {"március", 3},       {"mär", 3},         {"märz", 3},         {"nisan", 4},
    {"noi", 11},          {"noiembrie", 11},  {"nov", 11},         {"november", 11},
    {"novembra", 11},     {"novembre", 11},   {"novembro", 11},    {"noviembre", 11},
    {"ocak", 1},          {"oct", 10},        {"october", 10},     {"octobre", 10},
    {"octombrie", 10},    {"octubre", 10},    {"okt", 10},         {"oktober", 10},
    {"október", 10},      {"októbra", 10},    {"ott", 10},         {"ottobre", 10},
    {"out", 10},          {"outubro", 10},    {"ožujka", 3},       {"paź", 10},
    {"października", 10}, {"prosinca", 12},   {"prosince", 12},    {"rujna", 9},
    {"sep", 9},           {"sept", 9},        {"september", 9},    {"septembra", 9},
    {"septembre", 9},     {"septembrie", 9},  {"septiembre", 9},   {"set", 9},
    {"setembre", 9},      {"setembro", 9},    {"setiembre", 9},    {"settembre", 9},
    {"sie", 8},           {"sierpnia", 8},    {"siječnja", 1},     {"srpna", 8},
    {"srpnja", 7},        {"studenog", 11},   {"studenoga", 11},   {"sty", 1},
    {"stycznia", 1},      {"svibnja", 5},     {"syyskuuta", 9},    {"szept", 9},
    {"szeptember", 9},    {"tammikuuta", 1},  {"temmuz", 7},       {"toukokuuta", 5},
    {"travnja", 4},       {"veljače", 2},     {"wrz", 9},          {"września", 9},
    {"září", 9},          {"ápr", 4},         {"április", 4},      {"února", 2},
    {"července", 7},      {"června", 6},      {"října", 10},       {"şubat", 2},
    {"απρ", 4},           {"απριλίου", 4},    {"αυγ", 8},          {"αυγούστου", 8},
    {"δεκ", 12},          {"δεκεμβρίου", 12}, {"ιαν", 1},          {"ιανουαρίου", 1},
    {"ιουλ", 7},          {"ιουλίου", 7},     {"ιουν", 6},         {"ιουνίου", 6},
    {"μαΐ", 5},           {"μαΐου", 5},       {"μαρ", 3},          {"μαρτίου", 3},
    {"νοε", 11},          {"νοεμβρίου", 11},  {"οκτ", 10},         {"οκτωβρίου", 10},
    {"σεπ", 9},           {"σεπτεμβρίου", 9}, {"φεβ", 2},          {"φεβρουαρίου", 2},
    {"авг", 8},           {"август", 8},      {"августа", 8},      {"апр", 4},
    {"апреля", 4},        {"април", 4},       {"березня", 3},      {"вересня", 9},
    {"грудня", 12},       {"дек", 12},        {"декабря", 12},     {"декември", 12},
    {"жовтня", 10},       {"июл", 7},         {"июля", 7},         {"июн", 6},
    {"июня", 6},          {"квітня", 4},      {"липня", 7},        {"листопада", 11},
    {"лютого", 2},        {"май", 5},         {"мар", 3},          {"март", 3},
    {"марта", 3},         {"мая", 5},         {"ноември", 11},     {"ноя", 11},
    {"ноября", 11},       {"окт", 10},        {"октомври", 10},    {"октября", 10},
    {"сен", 9},           {"сентября", 9},    {"септември", 9},    {"серпня", 8},
    {"січня", 1},         {"травня", 5},      {"фев", 2},          {"февраля", 2},
    {"февруари", 2},      {"червня", 6},      {"юли", 7},          {"юни", 6},
    {"янв", 1},           {"января", 1},      {"януари", 1},
}};

}  // namespace dateline::article
