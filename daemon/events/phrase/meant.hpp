// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phrase/context.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::events {

/// Names alone: "Ana Ruiz and Li Wei" of "two of his friends, Ana Ruiz and Li Wei, fled".
[[nodiscard]] bool is_named(const Parse& parse, WordRange range);

/// The apposition names the last of several only: "the bank and its head, Ana Ruiz, were".
[[nodiscard]] bool names_last(const Parse& parse, const VerbGroup& group);

/// What the clause speaks of, by name where an apposition gives one.
[[nodiscard]] WordRange named_subject(const Parse& parse, const VerbGroup& group);

/// "They were returned and will stay": something is done to whom the subject means.
[[nodiscard]] bool befalls_subject(const Parse& parse, const VerbGroup& group);

/// Whom the object of the clause names, by full names: its subject "he" is none of them.
[[nodiscard]] std::string named_in_object(const Parse& parse, const Names& names,
                                          const VerbGroup& group);

/// "Ruiz's announcement that he had left": whose it is, of the gender of "he" that `group` has for
/// subject; nullptr where nobody's is told.
[[nodiscard]] const Names::FullName* announcer_before(const Parse& parse, const Names& names,
                                                      const VerbGroup& group);

/// Who owns what the possessive at `possessive` opens, by the name that follows the phrase: "In his
/// speech, Ana Ruiz said". Empty where no phrase leads the sentence in so.
[[nodiscard]] std::string_view owner_behind(const PhraseContext& context, std::uint32_t possessive);

/// Whom "the" with this common noun means, by name: "the bank" the one bank that the text has
/// named, "the company" the firm that it is about. Empty where that is not plain.
[[nodiscard]] std::string_view body_meant(const PhraseContext& context, const Word& noun);

/// Whom a phrase that looks back means, by name: "the bank" the one bank that the text has named,
/// "the company" the firm that it is about, "the Belgian" the person spoken of. Empty where that is
/// not plain, or `besides` names it again.
[[nodiscard]] std::string_view name_meant(const PhraseContext& context, WordRange phrase,
                                          WordRange besides);

}  // namespace dateline::events
