// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/settle.h"

#include "core/formats/csv/cells.h"
#include "core/formats/csv/lengths.h"
#include "core/formats/csv/serials.h"
#include "core/formats/employers.h"
#include "core/text/text.h"

#include <algorithm>
#include <set>
#include <vector>

namespace estrade::csv {
namespace {

/// Writes what spreadsheets count, in columns of times.
void spell_serials(Table& table) {
    for (std::size_t column = 0; table.shape == Shape::grid && column < table.head.cells.size(); ++column) {
        const auto field = field_of(table.head.text(column));
        if (column > 0 && !(field && tells_time(*field)))
            break;
        table.serials = spell_serials(table.rows, column) || table.serials;
    }
    for (const auto& [field, columns] : table.columns)
        if (tells_time(field) || field == Field::duration)
            for (const std::size_t column : columns)
                table.serials = spell_serials(table.rows, column) || table.serials;
}

/// Calls `look` with each column of people, those of presentations too.
template <class Look>
void each_column_of_people(const Table& table, const Look& look) {
    if (const auto speakers = table.columns.find(Field::speakers); speakers != table.columns.end())
        std::for_each(speakers->second.begin(), speakers->second.end(), look);
    for (const PeopleColumn& column : table.people)
        look(column.name);
    for (const Table& part : table.parts)
        each_column_of_people(part, look);
}

/// Whether all people in a column are told so: that each of several talks has two who tell but one name is
/// no habit.
bool are_family_first(const Table& table, std::size_t column) {
    constexpr std::size_t fewest = 3;
    std::size_t pairs = 0;
    for (const Row& row : table.rows) {
        if (row.text(column).empty())
            continue;
        if (!may_be_family_first(row.text(column)))
            return false;
        ++pairs;
    }
    return pairs >= fewest;
}

/// Whether Estrade wrote a table.
bool is_own(const Table& table) {
    return std::equal(table.head.cells.begin(), table.head.cells.end(), own_heads.begin(), own_heads.end(),
                      [](const Cell& cell, std::string_view head) { return cell.text == head; });
}

void learn_names(Table& table) {
    NameHabits& names = table.names;
    each_column_of_people(table, [&](std::size_t column) {
        std::vector<std::string_view> cells;
        for (const Row& row : table.rows)
            if (const std::string_view text = row.text(column); !text.empty())
                cells.push_back(text);
        names.family_first = names.family_first || are_family_first(table, column) ||
                             std::any_of(cells.begin(), cells.end(), tells_family_first);
        names.employers = names.employers || tell_employers(cells);
    });
    names.whole = is_own(table);
    for (Table& part : table.parts)
        part.names = names;
}

/// Writes lengths that are told in seconds as ones in minutes.
void spell_seconds(Table& table) {
    LengthUnit unit;
    const auto columns = table.columns.find(Field::duration);
    if (columns == table.columns.end())
        return;
    const std::size_t column = columns->second.front();
    for (const Row& row : table.rows) {
        unit.learn(row.text(column));
        if (unit.is_settled())
            return;
    }
    table.seconds = unit.is_second();
    for (Row& row : table.rows)
        if (table.seconds && !row.text(column).empty())
            row.cells[column].text = minutes_of_seconds(row.text(column));
}

/// A column "Moderation" may say whether there is one, and not who.
void drop_truths(Table& table) {
    std::erase_if(table.people, [&](const PeopleColumn& people) {
        std::size_t truths = 0;
        std::size_t filled = 0;
        for (const Row& row : table.rows) {
            filled += row.text(people.name).empty() ? 0 : 1;
            truths += truth_of(row.text(people.name)) ? 1 : 0;
        }
        const bool says_whether = truths > 0 && truths == filled;
        if (says_whether)
            table.unknown.push_back(people.name);
        return says_whether;
    });
}

bool is_file(std::string_view text) {
    return text.starts_with("https://") || text.starts_with("http://");
}

/// A second column of titles, "Presentation", may say where its slides are, or whether there is one.
void drop_untitled(Table& table) {
    const auto titles = table.columns.find(Field::title);
    if (titles == table.columns.end() || titles->second.size() < 2)
        return;
    std::vector<std::size_t> files;
    std::erase_if(titles->second, [&](std::size_t column) {
        if (column == titles->second.front())
            return false;
        bool all_files = true;
        bool all_truths = true;
        bool filled = false;
        for (const Row& row : table.rows) {
            const std::string_view text = row.text(column);
            filled = filled || !text.empty();
            all_files = all_files && (text.empty() || is_file(text));
            all_truths = all_truths && (text.empty() || truth_of(text));
        }
        if (filled && (all_files || all_truths))
            (all_files ? files : table.unknown).push_back(column);
        return filled && (all_files || all_truths);
    });
    for (const std::size_t column : files)
        table.columns[Field::slides].push_back(column);
}

/// How many different texts a column holds in some rows.
std::size_t different(const std::vector<const Row*>& rows, std::size_t column) {
    std::set<std::string_view> all;
    for (const Row* row : rows)
        all.insert(row->text(column));
    return all.size();
}

/// "Session name" and "Session" beside "Presentation" hold the titles, unless most sessions have several
/// presentations.
void choose_title(Table& table) {
    const auto titles = table.columns.find(Field::title);
    if (titles == table.columns.end() || titles->second.size() < 2)
        return;
    auto& columns = titles->second;
    const std::size_t named = columns[0];
    if (!is_session_name(table.head.text(named)) &&
        !text::fold(table.head.text(named)).starts_with("session"))
        return;
    std::vector<const Row*> both;
    for (const Row& row : table.rows)
        if (!row.text(named).empty() && !row.text(columns[1]).empty())
            both.push_back(&row);
    const std::size_t names = different(both, named);
    if (names * 2 > both.size() || different(both, columns[1]) <= names)
        return;
    std::swap(columns[0], columns[1]);
    table.sessions = named;
}

/// A column "Topic" of long texts, all different, tells what each session is about, and no track.
void take_topics_for_abstracts(Table& table) {
    constexpr std::size_t fewest = 3;
    constexpr std::size_t long_text = 30; // bytes, on the average
    const auto tracks = table.columns.find(Field::track);
    if (tracks == table.columns.end() || tracks->second.size() != 1 || !table.has(Field::title) ||
        table.names.whole)
        return;
    const std::size_t column = tracks->second.front();
    std::set<std::string_view> texts;
    std::size_t filled = 0;
    std::size_t bytes = 0;
    for (const Row& row : table.rows)
        if (const std::string_view text = row.text(column); !text.empty()) {
            texts.insert(text);
            ++filled;
            bytes += text.size();
        }
    if (filled < fewest || texts.size() != filled || bytes < filled * long_text)
        return;
    table.columns.erase(tracks);
    table.columns[table.has(Field::abstract) ? Field::description : Field::abstract].push_back(column);
    table.topics = column;
}

/// "Start, End, Hall" and "Day, Time, Hall": what tells when in one column, before those of rooms.
void join_times(Table& table) {
    std::vector<Field> fields;
    for (const Cell& cell : table.head.cells)
        if (const auto field = field_of(cell.text); field && tells_time(*field))
            fields.push_back(*field);
        else
            break;
    if (fields.size() < 2 || fields.size() >= table.head.cells.size())
        return;
    const auto join = [&](Row& row) {
        std::string joined;
        for (std::size_t column = 0; column < fields.size(); ++column) {
            const std::string_view text = row.text(column);
            const bool ends = fields[column] == Field::end;
            if (!text.empty())
                (joined += joined.empty() ? "" : ends ? "-" : " ") += text;
        }
        if (row.cells.empty())
            return;
        if (!field_of(row.text(0))) // else it heads columns
            row.cells.front().text = std::move(joined);
        row.cells.erase(row.cells.begin() + 1, row.cells.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                                       fields.size(), row.cells.size())));
    };
    join(table.head);
    join(table.over);
    std::for_each(table.rows.begin(), table.rows.end(), join);
}

/// A dash in a cell says that there is nothing; in a table that Estrade wrote it is what it says.
void drop_dashes(Table& table) {
    if (is_own(table))
        return;
    for (Row& row : table.rows)
        for (Cell& cell : row.cells)
            if (cell.text == "-" || cell.text == "–" || cell.text == "—")
                cell.text.clear();
}

} // namespace

void settle(Table& table) {
    drop_dashes(table);
    spell_serials(table);
    drop_truths(table);
    drop_untitled(table);
    choose_title(table);
    learn_names(table);
    take_topics_for_abstracts(table);
    spell_seconds(table);
    if (table.shape == Shape::grid)
        join_times(table);
}

} // namespace estrade::csv
