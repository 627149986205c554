// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/spreadsheet/excel.h"

#include "core/formats/schedule/copies.h"
#include "core/formats/spreadsheet/number_format.h"

#include <algorithm>
#include <unordered_map>

namespace estrade::spreadsheet {
namespace {

using pugi::xml_node;

/// Of a shared or inline string: its runs, but not how they are pronounced.
std::string text_of(xml_node string) {
    std::string text;
    for (const xml_node part : string.children()) {
        if (local(part.name()) == "t")
            text += part.text().get();
        else if (local(part.name()) == "r")
            text += child(part, "t").text().get();
    }
    return text;
}

/// "BC12", each counted from 0; nothing for what it does not name.
struct Place {
    std::optional<std::size_t> column;
    std::optional<std::size_t> row;
};
Place place_of(std::string_view reference) {
    std::size_t column = 0;
    while (!reference.empty() && reference.front() >= 'A' && reference.front() <= 'Z' && column < 20'000) {
        column = column * 26 + static_cast<std::size_t>(reference.front() - 'A') + 1;
        reference.remove_prefix(1);
    }
    const std::size_t row = number(reference, 0);
    return {column == 0 ? std::nullopt : std::optional(column - 1),
            row == 0 ? std::nullopt : std::optional(row - 1)};
}

class Workbook {
public:
    explicit Workbook(Parts parts) : parts_(std::move(parts)) {}

    Sheets read() {
        const pugi::xml_document workbook = parse("xl/workbook.xml");
        from_1904_ = is_true(attribute(child(workbook.document_element(), "workbookPr"), "date1904"));
        learn_strings();
        learn_formats();
        const std::unordered_map<std::string, std::string> paths = paths_of_sheets();
        for (const xml_node told : child(workbook.document_element(), "sheets").children()) {
            Sheet sheet;
            sheet.name = attribute(told, "name");
            sheet.hidden = attribute(told, "state").ends_with("idden");
            const auto path = paths.find(std::string(attribute(told, "id")));
            if (path != paths.end())
                read_cells(sheet, path->second);
            result_.sheets.push_back(std::move(sheet));
        }
        return std::move(result_);
    }

private:
    static bool is_true(std::string_view text) { return text == "1" || text == "true"; }

    /// Of a part that is read once.
    pugi::xml_document parse(const std::string& path) {
        pugi::xml_document document;
        if (const auto part = parts_.find(path); part != parts_.end()) {
            document.load_buffer(part->second.data(), part->second.size(),
                                 pugi::parse_default | pugi::parse_ws_pcdata_single);
            parts_.erase(part);
        }
        return document;
    }

    void learn_strings() {
        const pugi::xml_document document = parse("xl/sharedStrings.xml");
        for (const xml_node string : document.document_element().children())
            strings_.push_back(text_of(string));
    }

    void learn_formats() {
        const pugi::xml_document document = parse("xl/styles.xml");
        std::unordered_map<std::string_view, NumberFormat> own;
        for (const xml_node format : child(document.document_element(), "numFmts").children())
            own.emplace(attribute(format, "numFmtId"), format_of(attribute(format, "formatCode")));
        for (const xml_node style : child(document.document_element(), "cellXfs").children()) {
            const std::string_view id = attribute(style, "numFmtId");
            const auto found = own.find(id);
            formats_.push_back(found != own.end() ? found->second : built_in_format(number(id, 0)));
        }
    }

    std::unordered_map<std::string, std::string> paths_of_sheets() {
        const pugi::xml_document document = parse("xl/_rels/workbook.xml.rels");
        std::unordered_map<std::string, std::string> paths;
        for (const xml_node relation : document.document_element().children()) {
            const std::string_view target = attribute(relation, "Target");
            paths.emplace(attribute(relation, "Id"), target.starts_with('/') ? std::string(target.substr(1))
                                                                             : "xl/" + std::string(target));
        }
        return paths;
    }

    void read_cells(Sheet& sheet, const std::string& path) {
        const pugi::xml_document document = parse(path);
        std::size_t row = 0;
        for (const xml_node told : child(document.document_element(), "sheetData").children()) {
            row = number(attribute(told, "r"), row + 1);
            std::size_t column = 0;
            for (const xml_node cell : told.children()) {
                column = place_of(attribute(cell, "r")).column.value_or(column);
                if (row > 0 && !sheet.put(row - 1, column, value_of(cell)))
                    result_.complete = false;
                ++column;
            }
        }
        for (const xml_node told : child(document.document_element(), "mergeCells").children())
            add_merged(sheet, attribute(told, "ref"));
    }

    /// "A2:B5"
    static void add_merged(Sheet& sheet, std::string_view range) {
        const std::size_t colon = std::min(range.find(':'), range.size());
        const Place first = place_of(range.substr(0, colon));
        const Place last = place_of(range.substr(std::min(colon + 1, range.size())));
        if (first.row && first.column && last.row && last.column && *last.row >= *first.row &&
            *last.column >= *first.column)
            sheet.merged.push_back(
                {*first.row, *first.column, *last.row - *first.row + 1, *last.column - *first.column + 1});
    }

    std::string value_of(xml_node cell) {
        const std::string_view type = attribute(cell, "t");
        const std::string_view value = child(cell, "v").text().get();
        if (type == "inlineStr")
            return text_of(child(cell, "is"));
        if (type == "s")
            return shared(number(value, strings_.size()));
        if (type == "e")
            return {};
        if (type == "b")
            return value == "1" ? "TRUE" : "FALSE";
        const std::size_t style = number(attribute(cell, "s"), 0);
        const bool counted = (type.empty() || type == "n") && style < formats_.size();
        return counted ? shown(value, formats_[style], from_1904_) : std::string(value);
    }

    std::string shared(std::size_t string) {
        if (string >= strings_.size())
            return {};
        if (copies_.allow(strings_[string].size()))
            return strings_[string];
        result_.complete = false;
        return {};
    }

    Parts parts_;
    Sheets result_;
    bool from_1904_ = false;
    std::vector<std::string> strings_;
    std::vector<NumberFormat> formats_; ///< by a cell's style
    schedule::Copies copies_;
};

} // namespace

Sheets sheets_of_excel(Parts parts) {
    return Workbook(std::move(parts)).read();
}

} // namespace estrade::spreadsheet
