// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/phrase.h"

#include <cstddef>
#include <string>
#include <vector>

namespace estrade {

enum class Severity {
    error,   ///< what the source says cannot be used
    warning, ///< it was used, but is likely not what its author meant
    info,    ///< what was guessed or left out
};

/// What was done about it.
enum class Treatment {
    none,     ///< it was only told
    repaired, ///< what was meant is plain, and was taken
    guessed,  ///< the source does not tell, and the likeliest was taken
    left_out, ///< it is not in the agenda
};

/// Where in a source. Lines and columns start at 1 and count bytes; 0 means unknown.
struct Location {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;
    bool operator==(const Location&) const = default;
};

struct Diagnostic {
    Severity severity = Severity::error;
    Location where;
    Phrase what; ///< one line, no full stop
    Phrase hint; ///< what to write instead; may be empty
    Treatment treatment = Treatment::none;
    /// What this has in common with others of its kind, for a report that groups them: "events whose room is
    /// named twice"; empty: it stands alone.
    Phrase group = {};
    bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

[[nodiscard]] bool has_errors(const Diagnostics& diagnostics);

/// In English, "file:line:column: error: what", followed by an indented hint where there is one. No newline
/// at the end.
[[nodiscard]] std::string to_text(const Diagnostic& diagnostic);

} // namespace estrade
