// SPDX-License-Identifier: Apache-2.0
#include "tables/tables.hpp"

#include <array>

namespace dateline::events {
namespace {

using enum Status;

// Base forms of verbs, and adjectives after "be"; each stands before "to" and a verb.
constexpr auto k_governors = std::to_array<GovernorRow>({
    {"schedule", planned, true, true},                  // is scheduled to start
    {"slate", planned, true, true},                     // is slated to open
    {"pencil", planned, true, true},                    // is pencilled in for May
    {"earmark", planned, true, true},                   // is earmarked for May
    {"due", planned, true, true},                       // is due to report
    {"payable", planned, true, true},                   // is payable in May
    {"set", planned, true, false},                      // is set to become
    {"plan", planned, true, false},                     // plans to visit
    {"intend", planned, true, false},                   // intends to buy
    {"prepare", planned, true, false},                  // is preparing to launch
    {"agree", planned, true, false},                    // agreed to sell
    {"vote", planned, true, false},                     // voted to close
    {"decide", planned, true, false},                   // decided to close
    {"promise", planned, true, false},                  // promised to cut
    {"pledge", planned, true, false},                   // pledged to halve
    {"vow", planned, true, false},                      // vowed to fight
    {"expect", expected, true, false},                  // are expected to agree
    {"foresee", expected, true, false},                 // foresees elections
    {"envisage", expected, true, false},                // envisages a vote
    {"course", expected, true, false},                  // is on course to win
    {"track", expected, true, false},                   // is on track to open
    {"suppose", expected, false, false, true},          // is supposed to open
    {"anticipate", expected, true, false},              // is anticipated to rise
    {"project", expected, true, false},                 // is projected to grow
    {"forecast", expected, true, false},                // is forecast to hit
    {"poise", expected, true, false},                   // is poised to win
    {"likely", expected, true, false},                  // is likely to pass
    {"sure", expected, true, false},                    // is sure to fail
    {"bound", expected, false, false, true},            // is bound to rise
    {"certain", expected, true, false},                 // is certain to win
    {"destine", expected, true, false},                 // is destined to fail
    {"tip", expected, true, false},                     // is tipped to win
    {"mean", expected, false, false, true},             // is meant to open
    {"about", planned, true, false},                    // is about to open
    {"unlikely", possible, false, false},               // is unlikely to agree
    {"threaten", possible, false, false, true},         // threatened to sue
    {"offer", possible, false, false},                  // offered to resign
    {"aim", possible, false, false, true},              // aims to strengthen
    {"objective", possible, false, false},              // the objective is to find
    {"goal", possible, false, false},                   // the goal is to end
    {"purpose", possible, false, false},                // the purpose is to help
    {"focus", possible, false, false},                  // the focus is to provide
    {"idea", possible, false, false},                   // the idea is to share
    {"task", possible, false, false},                   // the task is to rebuild
    {"problem", possible, false, false},                // the problem is to survive
    {"challenge", possible, false, false},              // the challenge is to grow
    {"priority", possible, false, false},               // the priority is to save
    {"mission", possible, false, false},                // the mission is to protect
    {"effect", possible, false, false},                 // the effect is to create
    {"job", possible, false, false},                    // the job is to keep
    {"role", possible, false, false},                   // the role is to advise
    {"intention", possible, false, false},              // the intention is to sell
    {"hope", possible, false, false, true},             // hopes to win
    {"want", possible, false, false, true},             // wants to leave
    {"seek", possible, false, false, true},             // seeks to ban
    {"try", possible, false, false},                    // tried to flee
    {"attempt", possible, false, false},                // attempted to enter
    {"wish", possible, false, false},                   // wishes to sell
    {"need", possible, false, false, false, true},      // needs to act
    {"urge", possible, false, false},                   // urged to leave
    {"ask", possible, false, false},                    // asked to resign
    {"call", possible, false, false},                   // called to testify
    {"order", possible, false, false, false, true},     // ordered to pay
    {"instruct", possible, false, false, false, true},  // instructed to leave
    {"tell", possible, false, false, false, true},      // told to leave
    {"require", possible, false, false, true, true},    // requires them to register
    {"oblige", possible, false, false, true, true},     // obliged to report
    {"direct", possible, false, false, false, true},    // directed the agency to publish
    {"allow", possible, false, false},                  // is allowed to enter
    {"able", possible, false, false, true},             // will be able to fly
    {"unable", denied, false, false},                   // is unable to pay
    {"available", possible, false, false, true},        // is available to order
    {"free", possible, false, false, true},             // is free to leave
    {"ready", possible, false, false, true},            // is ready to talk
    {"willing", possible, false, false, true},          // is willing to talk
    {"keen", possible, false, false, true},             // is keen to sell
    {"eager", possible, false, false, true},            // is eager to sign
    {"refuse", denied, false, false},                   // refused to sign
    {"decline", denied, false, false},                  // declined to comment
    {"fail", denied, false, false},                     // failed to qualify
    {"cease", denied, false, false},                    // ceased to operate
    {"begin", happened, true, false},                   // began to withdraw
    {"start", happened, true, false},                   // started to fall
    {"continue", ongoing, true, false},                 // continues to rise
    {"appear", ongoing, false, false},                  // appears to be working
    {"seem", ongoing, false, false},                    // seems to be working
    {"manage", happened, true, false},                  // managed to escape
    {"go", happened, true, false},                      // went on to win
    {"help", happened, true, false},                    // helped rescue
});

}  // namespace

std::span<const GovernorRow> governor_rows() noexcept { return k_governors; }

}  // namespace dateline::events
