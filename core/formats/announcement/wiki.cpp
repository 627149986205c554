// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/wiki.h"

#include "core/text/text.h"

#include <algorithm>

namespace estrade::announcement {
namespace {

constexpr std::size_t most_row_lines = 80;
constexpr std::size_t most_row_bytes = 12'000;

/// "[[Nets|more]]" as "more", "[[Nets]]" as "Nets"; Markdown's "[[1]](address)" stays.
std::string without_links(std::string_view line) {
    std::string result;
    while (true) {
        const std::size_t open = line.find("[[");
        const std::size_t close = open == npos ? npos : line.find("]]", open);
        if (close == npos)
            return result.append(line);
        std::string_view label = line.substr(open + 2, close - open - 2);
        const std::string_view after = line.substr(close + 2);
        const bool markdown = after.starts_with('(') || after.starts_with('[') || label.find('[') != npos;
        label.remove_prefix(markdown ? 0 : std::min(label.rfind('|') + 1, label.size())); // npos + 1 is 0
        result.append(line.substr(0, open));
        result.append(markdown ? line.substr(open, close + 2 - open) : text::trim(label));
        line = after;
    }
}

/// A line with `sign`, as far as it stands in pairs, as Markdown's `mark`.
std::string with_marks(const std::string& line, std::string_view sign, std::string_view mark) {
    std::size_t count = 0;
    for (std::size_t at = line.find(sign); at != npos; at = line.find(sign, at + sign.size()))
        ++count;
    std::string result;
    std::size_t from = 0;
    for (std::size_t i = 0; i + count % 2 < count; ++i) {
        const std::size_t at = line.find(sign, from);
        result.append(line, from, at - from).append(mark);
        from = at + sign.size();
    }
    return result.append(line, from);
}

/// "colspan=2 | Lunch": the number that a cell tells before its text; 1 where it tells none.
std::size_t told_span(std::string_view attributes, std::string_view name) {
    constexpr std::size_t most = 24;
    const std::size_t at = attributes.find(name);
    const std::size_t digit = at == npos ? npos : attributes.find_first_of("0123456789", at);
    if (digit == npos)
        return 1;
    std::size_t span = 0;
    for (std::size_t i = digit; i < attributes.size() && attributes[i] >= '0' && attributes[i] <= '9'; ++i)
        span = std::min(most, span * 10 + static_cast<std::size_t>(attributes[i] - '0'));
    return std::max<std::size_t>(span, 1);
}

HtmlCell cell_of(std::string_view text) {
    HtmlCell cell;
    const std::string plain = without_wiki_signs(text::trim(text));
    std::string_view said = plain;
    if (const std::size_t bar = said.find('|'); bar != npos && said.substr(0, bar).find('=') != npos) {
        cell.columns = told_span(said.substr(0, bar), "colspan");
        cell.rows = told_span(said.substr(0, bar), "rowspan");
        said = text::trim(said.substr(bar + 1));
    }
    for (const char c : said) {
        if (c == '|')
            cell.text += '\\';
        cell.text += c;
    }
    return cell;
}

/// The cells of "| 9:00 || Welcome" or "! Time !! Title".
void add_cells(std::string_view line, std::vector<HtmlCell>& cells) {
    const bool head = line.starts_with('!');
    line.remove_prefix(1);
    while (true) {
        const std::size_t end = std::min(line.find("||"), head ? line.find("!!") : npos);
        cells.push_back(cell_of(line.substr(0, end)));
        if (end == npos)
            return;
        line.remove_prefix(end + 2);
    }
}

} // namespace

WikiTables::WikiTables(const std::vector<std::string_view>& lines) {
    for (std::size_t i = lines.size(); i > 0 && last_close_ == 0; --i)
        if (text::trim(lines[i - 1]) == "|}")
            last_close_ = i;
}

std::optional<HtmlRow> WikiTables::row_at(const std::vector<std::string_view>& lines, std::size_t at) {
    opened_ = false;
    const std::string_view first = text::trim(lines[at]);
    if (!inside_) {
        inside_ = opened_ = first.starts_with("{|") && at < last_close_;
        return inside_ ? std::optional(HtmlRow{{}, 1}) : std::nullopt;
    }
    HtmlRow row;
    std::size_t bytes = 0;
    for (; at < lines.size() && row.lines < most_row_lines; ++at) {
        const std::string_view line = text::trim(lines[at]);
        const bool parts = line.starts_with("|-") || line.starts_with("|}") || line.starts_with("|+");
        bytes += line.size();
        if ((parts && row.lines > 0) || bytes > most_row_bytes)
            break;
        ++row.lines;
        if (parts) {
            inside_ = !line.starts_with("|}");
            return row;
        }
        if (line.starts_with('|') || line.starts_with('!'))
            add_cells(line, row.cells);
        else if (!row.cells.empty() && !line.empty())
            row.cells.back().text += "<br>" + cell_of(line).text;
    }
    row.lines = std::max<std::size_t>(row.lines, 1);
    return row;
}

std::size_t strip_wiki_heading(std::string_view& body) {
    constexpr std::size_t most = 6;
    const std::size_t marks = std::min(body.find_first_not_of('='), body.size());
    if (marks == 0 || marks > most || marks == body.size())
        return 0;
    std::string_view title = body.substr(marks);
    const std::size_t end = title.find_last_not_of('=') + 1;
    const std::size_t closing = title.size() - end;
    title = title.substr(0, end);
    const bool apart = title.starts_with(' ');
    if (title.find('=') != npos || (closing != marks && (closing != 0 || !apart)) ||
        text::trim(title).empty())
        return 0;
    body = text::trim(title);
    return marks;
}

bool may_have_wiki_signs(std::string_view line) {
    return line.find("''") != npos || line.find("[[") != npos || text::trim(line).starts_with("^ ");
}

std::string without_wiki_signs(std::string_view line) {
    std::string result = with_marks(with_marks(without_links(line), "'''", "**"), "''", "*");
    if (text::trim(line).starts_with("^ ") && result.find('^', result.find('^') + 1) != npos)
        std::replace(result.begin(), result.end(), '^', '|');
    return result;
}

} // namespace estrade::announcement
