// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

/// What stands around a title: separators, quotes, brackets, notes of length and language.
namespace estrade::announcement {

[[nodiscard]] std::string_view strip_separators(std::string_view text);

struct Quotes {
    std::string_view open, close;
};
inline constexpr std::array<Quotes, 10> all_quotes{{{"\"", "\""},
                                                    {"“", "”"},
                                                    {"«", "»"},
                                                    {"‘", "’"},
                                                    {"„", "“"},
                                                    {"„", "”"},
                                                    {"»", "«"},
                                                    {"'", "'"},
                                                    {"「", "」"},
                                                    {"『", "』"}}};

/// Takes quotes off that stand around all of a text.
[[nodiscard]] std::string_view unquote(std::string_view text);

/// What of a text stands in the bracket that ends it, brackets included; empty where none does.
[[nodiscard]] std::string_view last_bracket(std::string_view text, char open, char close);
[[nodiscard]] std::string_view inside_of(std::string_view bracket);

/// "EN", "de" in a bracket: the BCP 47 tag; empty for anything else.
[[nodiscard]] std::string language_tag(std::string_view inside);

/// The last and first dash, dot or bar with blanks on both sides; npos where there is none.
[[nodiscard]] std::size_t last_dash(std::string_view text);
[[nodiscard]] std::size_t first_dash(std::string_view text);

/// The last blanks that set a column apart: two or more, or a tabulator; npos where there are none.
[[nodiscard]] std::size_t last_gap(std::string_view text);

struct TitleNotes {
    std::optional<std::chrono::minutes> length;
    std::string language;
    std::string room;
    bool takes_room = false; ///< whether a room is taken off too: "(Room 3)"
    bool takes_room_after_dash = false;
};

/// Takes "(10 min)", "[EN]", "[Vortrag]" and "- 15 min" off the ends of a title.
[[nodiscard]] std::string_view strip_notes(std::string_view title, TitleNotes& notes);

} // namespace estrade::announcement
