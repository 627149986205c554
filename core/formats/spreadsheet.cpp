// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/spreadsheet.h"

#include "core/formats/csv.h"
#include "core/formats/csv/table.h"
#include "core/formats/schedule/copies.h"
#include "core/formats/schedule/encoding.h"
#include "core/formats/schedule/report.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/spreadsheet/excel.h"
#include "core/formats/spreadsheet/open_document.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace estrade {
namespace {

using csv::Field;
using csv::Table;
using schedule::Report;
using spreadsheet::Sheet;

constexpr std::size_t most_sheets = 200;

/// A sheet as CSV, whose lines are not its rows where cells hold several.
struct Written {
    std::string text;
    std::vector<std::size_t> starts; ///< the line in which each row begins, from 0
    std::size_t lines = 0;
};

Written written(const Sheet& sheet) {
    Written result;
    for (const std::vector<std::string>& cells : sheet.rows) {
        const std::string row = csv::written(cells);
        result.starts.push_back(result.lines);
        result.lines += static_cast<std::size_t>(std::count(row.begin(), row.end(), '\n'));
        result.text += row;
    }
    if (text::find_invalid_utf8(result.text) != std::string::npos)
        result.text = schedule::to_utf8(result.text);
    return result;
}

/// What cells that are merged tell holds for all of them: in a list for each row, in a grid for each of the
/// rooms in which something is on at that time.
void fill_merged(Sheet& sheet, csv::Shape shape) {
    schedule::Copies copies;
    for (const spreadsheet::Merged& merged : sheet.merged) {
        const std::string text(sheet.text(merged.row, merged.column));
        const bool list = shape == csv::Shape::list;
        const bool rooms =
            !list && merged.column > 0 &&
            csv::time_of(sheet.text(merged.row, 0), csv::DayOrder::day_month, 2000).has_value();
        const std::size_t cells = list ? merged.rows : rooms ? merged.columns : 1;
        for (std::size_t i = 1; i < cells && !text.empty() && copies.allow(text.size()); ++i)
            if (!sheet.put(merged.row + (list ? i : 0), merged.column + (list ? 0 : i), text))
                break;
    }
}

std::set<std::string> titles_of(const Table& table) {
    std::set<std::string> titles;
    for (const csv::Row& row : table.rows) {
        if (table.shape == csv::Shape::list)
            titles.insert(text::fold(table.text(row, Field::title)));
        else
            for (std::size_t column = 1; column < row.cells.size(); ++column)
                titles.insert(text::fold(row.text(column).substr(0, row.text(column).find('\n'))));
    }
    titles.erase(std::string());
    return titles;
}

/// "Sheet1", which a program gave it.
bool is_numbered(std::string_view name) {
    static constexpr std::array<std::string_view, 9> words{"sheet",  "tabelle", "feuil", "feuille", "hoja",
                                                           "foglio", "blad",    "ark",   "planilha"};
    std::string word = text::fold(name);
    while (!word.empty() && (word.back() == ' ' || (word.back() >= '0' && word.back() <= '9')))
        word.pop_back();
    return std::find(words.begin(), words.end(), word) != words.end();
}

class WorkbookReader {
public:
    WorkbookReader(const Source& source, const ReadOptions& options)
        : source_(source), options_(options), report_(source) {}

    ReadResult read() {
        auto parts = spreadsheet::parts_of(source_);
        if (!parts)
            return refuse(std::move(parts.error()), Phrase("save it anew, or as CSV"));
        spreadsheet::Sheets sheets = *spreadsheet::kind_of(source_) == spreadsheet::Kind::excel
                                         ? spreadsheet::sheets_of_excel(std::move(*parts))
                                         : spreadsheet::sheets_of_open_document(*parts);
        if (sheets.sheets.size() > most_sheets) {
            sheets.sheets.resize(most_sheets);
            sheets.complete = false;
        }
        if (!sheets.complete)
            report_.add_whole(Severity::error, Treatment::left_out,
                              Phrase("holds more cells or sheets than are read of a workbook"));
        make_utf8(sheets.sheets);
        choose(sheets.sheets);
        return chosen_.empty()
                   ? refuse(
                         Phrase(
                             "is a workbook in which no sheet is a table that tells when something starts"),
                         Phrase("head its columns: date, start, end, room, title, speakers"))
                   : read_chosen(sheets.sheets);
    }

private:
    struct Chosen {
        std::size_t sheet;
        Written written;
        std::set<std::string> titles;
    };

    /// XML that says it is UTF-8 may not be.
    void make_utf8(std::vector<Sheet>& sheets) {
        bool made = false;
        const auto make = [&](std::string& text) {
            if (text::find_invalid_utf8(text) == std::string::npos)
                return;
            text = schedule::to_utf8(text);
            made = true;
        };
        for (Sheet& sheet : sheets) {
            make(sheet.name);
            for (std::vector<std::string>& row : sheet.rows)
                std::for_each(row.begin(), row.end(), make);
        }
        if (made)
            report_.add_whole(Severity::warning, Treatment::repaired,
                              Phrase("is not all UTF-8: bytes that are not are taken for Windows-1252"));
    }

    ReadResult refuse(Phrase what, Phrase hint) {
        report_.add_whole(Severity::error, Treatment::left_out, std::move(what), std::move(hint));
        return tl::unexpected(report_.take());
    }

    void leave_out(Phrase what, Severity severity = Severity::info) {
        report_.add({severity,
                     report_.whole(),
                     std::move(what),
                     {},
                     Treatment::left_out,
                     Phrase("sheets that are not read")});
    }

    void choose(std::vector<Sheet>& sheets) {
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            Sheet& sheet = sheets[i];
            const std::string name = schedule::plain_line(sheet.name);
            if (sheet.rows.empty())
                continue;
            Written text = written(sheet);
            const auto table = csv::table_of(text.text);
            if (!table) {
                leave_out(Phrase("the sheet '%1' is no table that tells when something starts", {name}));
            } else if (sheet.hidden) {
                leave_out(Phrase("the sheet '%1' is hidden", {name}));
            } else {
                fill_merged(sheet, table->shape);
                chosen_.push_back(
                    {i, sheet.merged.empty() ? std::move(text) : written(sheet), titles_of(*table)});
            }
        }
        leave_out_repeated(sheets);
    }

    /// Of sheets that have nearly all titles in common, all but the one with most; days may well be alike.
    void leave_out_repeated(const std::vector<Sheet>& sheets) {
        std::stable_sort(chosen_.begin(), chosen_.end(),
                         [](const Chosen& a, const Chosen& b) { return a.titles.size() > b.titles.size(); });
        std::vector<Chosen> kept;
        for (Chosen& one : chosen_) {
            const std::string& name = sheets[one.sheet].name;
            const auto same = std::find_if(kept.begin(), kept.end(), [&](const Chosen& other) {
                const bool days = csv::names_day(name) && csv::names_day(sheets[other.sheet].name);
                return !days && lacking(one, other) * 5 < one.titles.size();
            });
            if (same == kept.end()) {
                kept.push_back(std::move(one));
                continue;
            }
            const std::size_t alone = lacking(one, *same);
            const std::string other = schedule::plain_line(sheets[same->sheet].name);
            leave_out(
                alone == 0
                    ? Phrase("the sheet '%1' tells again what '%2' does", {schedule::plain_line(name), other})
                    : Phrase(
                          "the sheet '%1' tells again what '%2' does, but for titles that are not there: %3",
                          {schedule::plain_line(name), other, alone}),
                alone == 0 ? Severity::info : Severity::warning);
        }
        std::sort(kept.begin(), kept.end(),
                  [](const Chosen& a, const Chosen& b) { return a.sheet < b.sheet; });
        chosen_ = std::move(kept);
    }

    /// How many titles of one sheet another has not.
    static std::size_t lacking(const Chosen& one, const Chosen& other) {
        return static_cast<std::size_t>(
            std::count_if(one.titles.begin(), one.titles.end(),
                          [&](const std::string& title) { return !other.titles.contains(title); }));
    }

    ReadResult read_chosen(const std::vector<Sheet>& sheets) {
        Source text{source_.name, {}, false, {}};
        std::vector<NamedTable> tables;
        for (const Chosen& one : chosen_) {
            const std::string& name = sheets[one.sheet].name;
            tables.push_back(
                {is_numbered(name) ? std::string() : name, text.bytes.size(), one.written.text.size()});
            text.bytes += one.written.text;
        }
        ReadResult result = read_tables(text, tables, options_);
        Diagnostics& told = result ? result->diagnostics : result.error();
        for (Diagnostic& diagnostic : told)
            place(diagnostic.where, sheets);
        Diagnostics own = report_.take();
        told.insert(told.begin(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
        return result;
    }

    /// Makes a line of the text the row it was, and names the sheet where there are several.
    void place(Location& where, const std::vector<Sheet>& sheets) const {
        if (where.line == 0)
            return;
        std::size_t line = where.line - 1;
        for (const Chosen& one : chosen_) {
            if (line < one.written.lines || &one == &chosen_.back()) {
                const auto& starts = one.written.starts;
                where.line = static_cast<std::size_t>(std::upper_bound(starts.begin(), starts.end(), line) -
                                                      starts.begin());
                where.column = 0;
                if (chosen_.size() > 1)
                    where.file += " [" + schedule::plain_line(sheets[one.sheet].name) + ']';
                return;
            }
            line -= one.written.lines;
        }
    }

    const Source& source_;
    const ReadOptions& options_;
    Report report_;
    std::vector<Chosen> chosen_;
};

} // namespace

bool recognises_spreadsheet(const Source& source) {
    return spreadsheet::kind_of(source).has_value();
}

ReadResult read_spreadsheet(const Source& source, const ReadOptions& options) {
    return WorkbookReader(source, options).read();
}

} // namespace estrade
