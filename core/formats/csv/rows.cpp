// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/rows.h"

#include "core/text/text.h"

#include <algorithm>

namespace estrade::csv {
namespace {

/// Whether a text, after any apostrophes, begins with what spreadsheets take for a formula.
bool looks_like_formula(std::string_view text) {
    const std::size_t begin = text.find_first_not_of('\'');
    return begin != std::string_view::npos &&
           std::string_view("=+-@").find(text[begin]) != std::string_view::npos;
}

class Parser {
public:
    Parser(std::string_view bytes, char separator) : bytes_(bytes), separator_(separator) {}

    bool next(Row& row) {
        if (at_ >= bytes_.size())
            return false;
        row.offset = at_;
        row.cells.clear();
        while (true) {
            Cell cell = take_cell();
            if (row.cells.size() < most_cells)
                row.cells.push_back(std::move(cell));
            if (at_ >= bytes_.size())
                return true;
            const char end = bytes_[at_++];
            if (end == separator_)
                continue;
            if (end == '\r' && bytes_.substr(at_).starts_with('\n'))
                ++at_;
            return true;
        }
    }

private:
    [[nodiscard]] bool ends_cell(std::size_t at) const {
        return at >= bytes_.size() || bytes_[at] == separator_ || bytes_[at] == '\n' || bytes_[at] == '\r';
    }

    Cell take_cell() {
        Cell cell{at_, {}};
        std::size_t begin = at_;
        while (begin < bytes_.size() && bytes_[begin] == ' ')
            ++begin;
        const bool quoted = bytes_.substr(begin).starts_with('"') && take_quoted(begin, cell.text);
        if (!quoted) {
            const std::size_t from = at_;
            while (!ends_cell(at_))
                ++at_;
            cell.text = bytes_.substr(from, at_ - from);
        }
        const std::string_view trimmed = text::trim(cell.text);
        const bool guarded = trimmed.starts_with('\'') && looks_like_formula(trimmed.substr(1));
        cell.text = std::string(trimmed.substr(guarded ? 1 : 0));
        return cell;
    }

    /// From an opening quote; false, and nothing taken, where none closes it.
    bool take_quoted(std::size_t open, std::string& text) {
        if (open >= unclosed_)
            return false;
        std::size_t at = open + 1;
        while (true) {
            const std::size_t quote = bytes_.find('"', at);
            if (quote == std::string_view::npos) {
                unclosed_ = open;
                text.clear();
                return false;
            }
            text += bytes_.substr(at, quote - at);
            at = quote + 1;
            if (!bytes_.substr(at).starts_with('"'))
                break;
            text += '"';
            ++at;
        }
        const std::size_t rest = at; // what follows the closing quote belongs to the cell all the same
        while (!ends_cell(at))
            ++at;
        text += bytes_.substr(rest, at - rest);
        at_ = at;
        return true;
    }

    std::string_view bytes_;
    char separator_;
    std::size_t at_ = 0;
    std::size_t unclosed_ = std::string_view::npos; ///< no quote from here on is closed
};

} // namespace

std::string_view Row::text(std::size_t column) const {
    return column < cells.size() ? std::string_view(cells[column].text) : "";
}

std::size_t Row::filled() const {
    return static_cast<std::size_t>(
        std::count_if(cells.begin(), cells.end(), [](const Cell& cell) { return !cell.text.empty(); }));
}

std::vector<Row> rows_of(std::string_view bytes, char separator, std::size_t most) {
    std::vector<Row> rows;
    Parser parser(bytes, separator);
    for (Row row; rows.size() < most && parser.next(row);)
        if (row.filled() > 0)
            rows.push_back(std::move(row));
    return rows;
}

std::string written(const std::vector<std::string>& cells) {
    std::string row;
    for (const std::string& text : cells) {
        if (&text != &cells.front())
            row += ',';
        std::string cell(text::trim(text));
        std::erase(cell, '\0'); // by which programs know what is no text
        if (looks_like_formula(cell))
            cell.insert(0, 1, '\'');
        if (cell.find_first_of(",;\t|\"\r\n") == std::string::npos) {
            row += cell;
            continue;
        }
        row += '"';
        for (const char c : cell)
            row += c == '"' ? std::string("\"\"") : std::string(1, c);
        row += '"';
    }
    return row += "\r\n";
}

} // namespace estrade::csv
