// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/phrase.h"

#include <cstddef>
#include <optional>
#include <string_view>

/// What is wrong with a file that is no YAML, in words that help.
namespace estrade::yaml {

/// Why a file is not read, and where.
struct Refusal {
    std::size_t line;   ///< from 1; 0: the whole file
    std::size_t column; ///< from 1, in bytes
    Phrase what;
    Phrase hint;
};

/// The parser's message and where it gave up, told as what its author likely did. Line and column as in
/// Refusal.
[[nodiscard]] Refusal explain(std::string_view message, std::size_t line, std::size_t column,
                              std::string_view bytes);

/// The quoted text that begins there and has no end, which the parser does not mind at the end of a file.
/// Nothing where no quote begins there, or where it is closed.
[[nodiscard]] std::optional<Refusal> find_unclosed_quote(std::string_view bytes, std::size_t line,
                                                         std::size_t column);

} // namespace estrade::yaml
