// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace estrade {

/// Diagnostics of one kind, in the order of the source: of one group, severity and treatment. Errors, and
/// what belongs to no group, stand alone.
struct DiagnosticGroup {
    Phrase name; ///< empty: a single diagnostic
    Severity severity = Severity::error;
    Treatment treatment = Treatment::none;
    std::vector<const Diagnostic*> members; ///< at least one
};

/// In the order of their first members. `diagnostics` must outlive the result.
[[nodiscard]] std::vector<DiagnosticGroup> grouped(const Diagnostics& diagnostics);

/// As many of a group as people are told one by one before the rest is summed up.
inline constexpr std::size_t told_whole = 5;
inline constexpr std::size_t told_first = 3;

/// Every diagnostic as `to_text` writes it, each on lines of its own; but of groups of more than `told_whole`
/// only the first `told_first`, and how many more there are. With a newline at the end unless empty.
[[nodiscard]] std::string summed_up(const Diagnostics& diagnostics);
/// Likewise, and all of them.
[[nodiscard]] std::string told_one_by_one(const Diagnostics& diagnostics);

/// What was read, in numbers.
struct ReadCounts {
    std::size_t listed = 0; ///< events of the source: each is a slot, or was reported as left out
    std::size_t slots = 0;
    std::size_t sessions = 0;
    std::size_t people = 0;
    std::size_t rooms = 0;
    std::size_t days = 0; ///< event days on which something starts
    std::size_t repaired = 0;
    std::size_t guessed = 0;
    std::size_t left_out = 0;
    bool operator==(const ReadCounts&) const = default;
};

[[nodiscard]] ReadCounts counts_of(const Reading& reading);

[[nodiscard]] std::string_view name_of(Severity severity);   ///< "error", "warning", "info"
[[nodiscard]] std::string_view name_of(Treatment treatment); ///< "told", "repaired", "guessed", "left-out"

} // namespace estrade
