// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/html_rows.h"

#include "core/formats/announcement/clock.h"
#include "core/formats/announcement/markup.h"
#include "core/formats/announcement/table_cells.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

constexpr std::size_t most_row_lines = 80;
constexpr std::size_t most_row_bytes = 12'000;

/// Where the next cell's tag starts, from `at` on.
std::size_t next_cell(std::string_view row, std::size_t at) {
    for (std::size_t i = row.find("<t", at); i != npos; i = row.find("<t", i + 2)) {
        const bool cell = i + 3 < row.size() && (row[i + 2] == 'd' || row[i + 2] == 'h') &&
                          (row[i + 3] == '>' || row[i + 3] == ' ' || row[i + 3] == '\t');
        if (cell)
            return i;
    }
    return npos;
}

/// A row without its comments, whose cells nobody sees.
std::string without_comments(std::string_view row) {
    std::string result;
    while (!row.empty()) {
        const std::size_t open = row.find("<!--");
        const std::size_t close = open == npos ? npos : row.find("-->", open);
        result += row.substr(0, close == npos ? npos : open);
        row.remove_prefix(close == npos ? row.size() : close + 3);
    }
    return result;
}

/// "3" of `<td colspan="3">`; 1 where the tag tells none.
std::size_t span_of(std::string_view tag, std::string_view name) {
    std::size_t at = tag.find(name);
    if (at == npos)
        return 1;
    at = tag.find_first_of("0123456789", at + name.size());
    std::size_t span = 0;
    for (; at < tag.size() && tag[at] >= '0' && tag[at] <= '9' && span < most_columns; ++at)
        span = span * 10 + static_cast<std::size_t>(tag[at] - '0');
    return std::clamp(span, std::size_t{1}, most_columns);
}

/// "class='speaker'"
bool tells_detail(std::string_view tag) {
    constexpr std::string_view attribute = "class=";
    const std::size_t quote = tag.find(attribute) + attribute.size();
    if (tag.find(attribute) == npos || quote >= tag.size())
        return false;
    const std::string_view rest = tag.substr(quote + 1);
    const std::string name = text::fold(rest.substr(0, rest.find(tag[quote])));
    static constexpr auto words = std::to_array<std::string_view>(
        {"speaker", "author", "presenter", "abstract", "description", "affiliation"});
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return name.find(word) != npos; });
}

/// The cells of "<tr>…</tr>".
std::vector<HtmlCell> html_cells(std::string_view row) {
    std::vector<HtmlCell> cells;
    for (std::size_t at = next_cell(row, 0); at != npos;) {
        const std::size_t start = row.find('>', at);
        if (start == npos)
            break;
        const std::size_t next = next_cell(row, start);
        std::string_view cell = row.substr(start + 1, next == npos ? npos : next - start - 1);
        cell = cell.substr(0, std::min(cell.find("</td"), cell.find("</th")));
        const std::string_view tag = row.substr(at, start - at);
        HtmlCell& read = cells.emplace_back(
            HtmlCell{{}, span_of(tag, "colspan"), span_of(tag, "rowspan"), tells_detail(tag)});
        for (const char c : text::trim(cell)) {
            if (c == '|')
                read.text += '\\';
            read.text += c;
        }
        at = next;
    }
    return cells;
}

bool begins_with_sure_time(std::string_view text) {
    constexpr std::size_t longest = 200; // bytes
    const auto range = parse_clock_range(text::trim(text.substr(0, longest)));
    return range && range->certainty == Certainty::sure;
}

bool begins_with_time(const HtmlCell& cell) {
    const auto range = parse_clock_range(text::trim(plain(cell.text, {}).text));
    return range && range->certainty != Certainty::bare;
}

/// Whether a row, as far as it is read, begins with a cell that is a time: a list behind that is what goes on
/// then, and no layout.
bool begins_with_time_of_row(std::string_view row) {
    const std::vector<HtmlCell> cells = html_cells(row);
    return cells.size() > 1 && begins_with_time(cells.front());
}

/// Whether a line stands right below "<thead>", where browsers do without "<tr>".
bool is_below_head(const std::vector<std::string_view>& lines, std::size_t at) {
    constexpr std::size_t most_blank = 4;
    const std::size_t last = at > most_blank ? at - most_blank : 0;
    while (at > last && text::trim(lines[at - 1]).empty())
        --at;
    return at > 0 && text::trim(lines[at - 1]).starts_with("<thead");
}

/// Where the next tag of a table or of a list is that is written large: "<TR>", "</TD>".
std::size_t large_tag(std::string_view line, std::size_t from) {
    static constexpr auto names = std::to_array<std::string_view>(
        {"TABLE", "THEAD", "TBODY", "TFOOT", "TR", "TH", "TD", "UL", "OL", "LI", "BR", "B", "I", "A"});
    for (std::size_t at = line.find('<', from); at != npos; at = line.find('<', at + 1)) {
        constexpr std::size_t enough = 6; // of the longest name, and what follows it
        const std::string_view tag = line.substr(at + (line.substr(at + 1, 1) == "/" ? 2 : 1), enough);
        const std::string_view name = tag.substr(0, tag.find_first_of(" \t/>"));
        if (name.size() < tag.size() && std::find(names.begin(), names.end(), name) != names.end())
            return at;
    }
    return npos;
}

std::optional<HtmlRow> one_row_at(const std::vector<std::string_view>& lines, std::size_t at) {
    const std::string_view first = text::trim(lines[at]);
    const bool told = first.starts_with("<tr>") || first.starts_with("<tr ");
    if (!told && !(next_cell(first, 0) == 0 && is_below_head(lines, at)))
        return std::nullopt;
    std::string all;
    for (std::size_t i = at; i < lines.size() && i < at + most_row_lines; ++i) {
        const std::string_view line = text::trim(lines[i]);
        const bool ends_part = line.starts_with("</") && is_table_frame(line);
        const bool next_row = i > at && (line.starts_with("<tr") || ends_part);
        const std::size_t close = next_row ? 0 : line.find("</tr>");
        const bool lists = line.find("<li") != npos;
        if (all.size() + line.size() > most_row_bytes || (lists && !begins_with_time_of_row(all)))
            return std::nullopt;
        if (!next_row)
            all.append(all.empty() ? "" : " ").append(line.substr(0, close));
        if (next_row || close != npos)
            return HtmlRow{html_cells(without_comments(all)),
                           i + (line.starts_with("<tr") && i > at ? 0 : 1) - at};
    }
    return std::nullopt;
}

} // namespace

HtmlComments::HtmlComments(const std::vector<std::string_view>& lines) {
    for (std::size_t i = lines.size(); i > 0 && last_close_ == 0; --i)
        if (lines[i - 1].find("-->") != npos)
            last_close_ = i;
}

std::string_view HtmlComments::visible(std::string_view line, std::size_t index) {
    if (inside_) {
        const std::size_t close = line.find("-->");
        if (close == npos)
            return {};
        inside_ = false;
        line.remove_prefix(close + 3);
    }
    const std::size_t open = line.rfind("<!--");
    if (open == npos || line.find("-->", open) != npos || index + 1 >= last_close_)
        return line;
    inside_ = true;
    return line.substr(0, open);
}

std::optional<std::string> with_small_tags(std::string_view line) {
    const std::size_t first = large_tag(line, 0);
    if (first == npos)
        return std::nullopt;
    std::string small(line);
    for (std::size_t at = first; at != npos; at = large_tag(line, at)) {
        char quote = '\0';
        for (++at; at < small.size() && (quote != '\0' || small[at] != '>'); ++at) {
            char& c = small[at];
            if (c == '"' || c == '\'')
                quote = quote == '\0' ? c : c == quote ? '\0' : quote;
            else if (quote == '\0' && c >= 'A' && c <= 'Z')
                c = static_cast<char>(c - 'A' + 'a');
        }
    }
    return small;
}

std::optional<HtmlRow> html_row_at(const std::vector<std::string_view>& lines, std::size_t at) {
    auto row = one_row_at(lines, at);
    while (row && row->cells.size() > 1 && begins_with_time(row->cells.front()) &&
           row->cells.front().rows > 1) {
        std::size_t below = at + row->lines;
        while (below < lines.size() && text::trim(lines[below]).empty())
            ++below;
        const auto details = below < lines.size() ? one_row_at(lines, below) : std::nullopt;
        if (!details || details->cells.size() + 1 != row->cells.size() ||
            !std::all_of(details->cells.begin(), details->cells.end(),
                         [](const HtmlCell& cell) { return cell.detail; }))
            break;
        for (std::size_t i = 0; i < details->cells.size(); ++i) {
            std::string& text = row->cells[i + 1].text;
            if (text.find("<b>") == npos && text.find("<strong>") == npos)
                text.insert(0, "<b>").append("</b>"); // the title, so that what is below it is none
            (text += "<br>") += details->cells[i].text;
        }
        --row->cells.front().rows;
        row->lines = below + details->lines - at;
    }
    return row;
}

std::string HtmlTable::with_bars(const HtmlRow& row) {
    std::string result = "|";
    std::size_t column = 0;
    const auto pass_over = [&] {
        for (; column < open_.size() && open_[column].rows > 0; ++column) {
            --open_[column].rows;
            result += open_[column].text + "|";
        }
    };
    const bool head =
        row.cells.size() > 1 && std::none_of(row.cells.begin(), row.cells.end(), begins_with_time);
    for (const HtmlCell& cell : row.cells) {
        pass_over();
        const bool time = begins_with_time(cell); // of each row that it spans
        for (std::size_t i = 0; i < cell.columns && column < most_columns; ++i, ++column) {
            result += (i == 0 || head ? cell.text : std::string(spanned)) + "|";
            open_.resize(std::max(open_.size(), column + 1));
            open_[column] = {cell.rows - 1, time && i == 0 ? cell.text : std::string(spanned_from_above)};
        }
    }
    for (; column < open_.size(); ++column) { // cells that the row leaves out
        pass_over();
        result += column < open_.size() ? "|" : "";
    }
    return result;
}

bool is_table_frame(std::string_view line) {
    static constexpr auto names =
        std::to_array<std::string_view>({"table", "thead", "tbody", "tfoot", "colgroup", "col"});
    line = text::trim(line);
    if (!line.starts_with('<') || line.find('>') + 1 != line.size())
        return false;
    line.remove_prefix(line.starts_with("</") ? 2 : 1);
    const std::string_view name = line.substr(0, line.find_first_of(" \t/>"));
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::vector<std::string_view> parts_of_html(std::string_view line) {
    constexpr std::size_t longest_tag = 200;
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    const auto cut = [&](std::size_t at) {
        if (at > start)
            parts.push_back(line.substr(start, at - start));
        start = at;
    };
    const std::size_t first = line.find('<');
    const bool row = first != npos && text::trim(line).starts_with('|'); // its breaks part what a cell holds
    for (std::size_t at = row ? npos : first; at != npos; at = line.find('<', at + 1)) {
        const std::string_view tag = line.substr(at, longest_tag);
        const std::size_t close = tag.find('>');
        if (tag.starts_with("<li>") || tag.starts_with("<li ") || tag.starts_with("<p>") ||
            tag.starts_with("<p "))
            cut(at);
        else if (tag.starts_with("<br") && close != npos &&
                 begins_with_sure_time(line.substr(at + close + 1)))
            cut(at + close + 1);
    }
    cut(line.size());
    if (parts.empty())
        parts.push_back(line);
    return parts;
}

} // namespace estrade::announcement
