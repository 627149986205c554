// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/spreadsheet/open_document.h"

#include "core/formats/csv/rows.h"
#include "core/formats/schedule/copies.h"
#include "core/text/text.h"

#include <algorithm>
#include <set>

namespace estrade::spreadsheet {
namespace {

using pugi::xml_node;

/// Collects the text within a paragraph, whatever marks it up.
class Words : public pugi::xml_tree_walker {
public:
    bool for_each(xml_node& node) override {
        const std::string_view name = local(node.name());
        if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata)
            words += node.value();
        else if (name == "s")
            words.append(std::min<std::size_t>(number(attribute(node, "c"), 1), 100), ' ');
        else if (name == "tab" || name == "line-break")
            words += name == "tab" ? ' ' : '\n';
        return true;
    }
    std::string words;
};

/// A cell's paragraphs, each a line.
std::string text_of(xml_node cell) {
    std::string text;
    for (const xml_node part : cell.children()) {
        if (local(part.name()) != "p")
            continue;
        Words words;
        xml_node(part).traverse(words);
        text += (text.empty() ? "" : "\n") + words.words;
    }
    return text;
}

/// "PT09H30M00S" as "09:30"; as it is where it is no such length.
std::string clock_of(std::string_view length) {
    const std::size_t hours = length.find('H');
    const std::size_t minutes = length.find('M');
    if (!length.starts_with("PT") || hours == std::string_view::npos || minutes == std::string_view::npos ||
        minutes < hours)
        return std::string(length);
    std::string text(length.substr(2, hours - 2));
    text += ':';
    return text += length.substr(hours + 1, minutes - hours - 1);
}

std::string value_of(xml_node cell) {
    if (local(cell.name()) != "table-cell") // another covers it
        return {};
    const std::string_view type = attribute(cell, "value-type");
    if (type == "date") {
        constexpr std::size_t minutes = std::string_view("2022-09-03T09:30").size();
        std::string day(attribute(cell, "date-value"));
        std::replace(day.begin(), day.end(), 'T', ' ');
        return day.substr(0, minutes);
    }
    if (type == "time")
        return clock_of(attribute(cell, "time-value"));
    return text_of(cell);
}

class SheetReader {
public:
    SheetReader(Sheet& sheet, bool& complete, schedule::Copies& copies)
        : sheet_(sheet), complete_(complete), copies_(copies) {}

    /// Rows may be in groups, which may be in groups.
    void read(xml_node table, int depth) {
        constexpr int deepest = 16;
        for (const xml_node part : table.children()) {
            const std::string_view name = local(part.name());
            if (name == "table-row")
                read_row(part);
            else if ((name == "table-row-group" || name == "table-header-rows" || name == "table-rows") &&
                     depth < deepest)
                read(part, depth + 1);
        }
    }

private:
    void read_row(xml_node row) {
        const std::size_t times = number(attribute(row, "number-rows-repeated"), 1);
        std::size_t column = 0;
        for (const xml_node cell : row.children()) {
            if (cell.type() != pugi::node_element)
                continue;
            const std::string text = value_of(cell);
            const std::size_t wide = number(attribute(cell, "number-columns-repeated"), 1);
            for (std::size_t i = 0; !text.empty() && complete_ && i < wide; ++i)
                for (std::size_t j = 0; complete_ && j < times; ++j)
                    complete_ = copies_.allow(text.size()) && sheet_.put(row_ + j, column + i, text);
            const Merged merged{row_, column, number(attribute(cell, "number-rows-spanned"), 1),
                                number(attribute(cell, "number-columns-spanned"), 1)};
            if (merged.rows > 1 || merged.columns > 1)
                sheet_.merged.push_back(merged);
            column += std::min(wide, csv::most_cells);
        }
        row_ += std::min(times, csv::most_rows);
    }

    Sheet& sheet_;
    bool& complete_;
    schedule::Copies& copies_;
    std::size_t row_ = 0;
};

/// Styles of sheets that are not shown.
std::set<std::string_view> hiding_styles(xml_node document) {
    std::set<std::string_view> names;
    for (const xml_node style : child(document, "automatic-styles").children())
        if (attribute(child(style, "table-properties"), "display") == "false")
            names.insert(attribute(style, "name"));
    return names;
}

} // namespace

Sheets sheets_of_open_document(const Parts& parts) {
    Sheets result;
    const auto content = parts.find("content.xml");
    pugi::xml_document document;
    if (content != parts.end())
        document.load_buffer(content->second.data(), content->second.size(),
                             pugi::parse_default | pugi::parse_ws_pcdata);
    schedule::Copies copies;
    const std::set<std::string_view> hiding = hiding_styles(document.document_element());
    const xml_node body = child(document.document_element(), "body");
    for (const xml_node table : child(body, "spreadsheet").children()) {
        if (local(table.name()) != "table")
            continue;
        Sheet sheet;
        sheet.name = attribute(table, "name");
        sheet.hidden = hiding.contains(attribute(table, "style-name"));
        SheetReader(sheet, result.complete, copies).read(table, 0);
        result.sheets.push_back(std::move(sheet));
    }
    return result;
}

} // namespace estrade::spreadsheet
