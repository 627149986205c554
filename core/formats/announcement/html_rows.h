// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What HTML in an announcement says with its structure alone: comments and tables over several lines.
namespace estrade::announcement {

/// Tells which lines are in comments that were opened on a line before.
class HtmlComments {
public:
    explicit HtmlComments(const std::vector<std::string_view>& lines);

    /// What of a line is to be read; lines must be given in their order. A comment that nothing closes is
    /// text.
    [[nodiscard]] std::string_view visible(std::string_view line, std::size_t index);

private:
    std::size_t last_close_ = 0; ///< past the last line that closes a comment
    bool inside_ = false;
};

/// "<TD ROWSPAN=2>" as "<td rowspan=2>", which most write; values in quotes stay as they are. Nothing where
/// no tag of a table or of a list is written large.
[[nodiscard]] std::optional<std::string> with_small_tags(std::string_view line);

struct HtmlCell {
    std::string text;        ///< in which bars are escaped
    std::size_t columns = 1; ///< that it spans
    std::size_t rows = 1;
    bool detail = false; ///< by its class it tells who speaks, or what that is about
};

/// "<tr><td>19:00</td><td>Welcome</td></tr>", on one line or several.
struct HtmlRow {
    std::vector<HtmlCell> cells;
    std::size_t lines = 0; ///< taken
};

/// Stands in a cell that the one before it reaches into, and in one that the one above does.
constexpr std::string_view spanned = "\x1F";
constexpr std::string_view spanned_from_above = "\x1E";

/// Writes a table's rows, given in their order, with bars: "|19:00|Welcome|". What spans rows or columns
/// leaves those of the other cells where they belong.
class HtmlTable {
public:
    [[nodiscard]] std::string with_bars(const HtmlRow& row);

private:
    struct Open {
        std::size_t rows = 0; ///< still to come
        std::string text;     ///< of each
    };
    std::vector<Open> open_; ///< by column
};

/// The table row that starts on line `at`, with the rows below that its time spans and that tell no more than
/// its details; nothing where none does, or where it is a layout that holds lists.
[[nodiscard]] std::optional<HtmlRow> html_row_at(const std::vector<std::string_view>& lines, std::size_t at);

/// A line of a table that only opens or closes its parts: "<tbody>", "</table>".
[[nodiscard]] bool is_table_frame(std::string_view line);

/// A line whose tags begin several: each item of a list, and what follows a break with a time of its own.
[[nodiscard]] std::vector<std::string_view> parts_of_html(std::string_view line);

} // namespace estrade::announcement
