// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/sentence_view.hpp"
#include "dateline/mention.hpp"

namespace dateline::events {

/// "we", "I".
[[nodiscard]] bool first_person(const SentenceView& view, const VerbGroup& group);

/// A subject that nobody can tell ("he", "which") does not stand alone.
[[nodiscard]] bool unknown_subject(const SentenceView& view, const VerbGroup& group,
                                   const Mention& mention);

/// A reader can tell whom the clause is of, or need not.
[[nodiscard]] bool subject_will_do(const SentenceView& view, const VerbGroup& group,
                                   const Mention& mention);

/// The subject says who, or what: "the state", "shares in the bank" and not "prices"; a pronoun
/// that nobody can tell is no subject here.
[[nodiscard]] bool tells_who(const SentenceView& view, const VerbGroup& group,
                             const Mention& mention);

}  // namespace dateline::events
