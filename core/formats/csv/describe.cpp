// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/describe.h"

#include "core/agenda/names.h"
#include "core/formats/csv/cells.h"
#include "core/formats/csv/kept_back.h"
#include "core/formats/employers.h"
#include "core/formats/schedule/links.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/session_words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace estrade::csv {
namespace {

using schedule::ListedEvent;
using schedule::Report;

/// Adds files that come with a session.
void add_attachments(ListedEvent& event, std::string_view text, std::string_view type) {
    if (text.empty())
        return;
    ListedEvent found;
    add_links(found, text);
    for (Link& link : found.links)
        schedule::add_attachment(event, std::move(link), type);
}

/// The second title, "Session 1A" beside "Safe boats".
std::string_view title_beside(const Table& table, const Row& row) {
    const std::string_view title = table.text(row, Field::title);
    if (const auto columns = table.columns.find(Field::title); columns != table.columns.end())
        for (const std::size_t column : columns->second)
            if (const std::string_view other = row.text(column); !other.empty() && other != title)
                return other;
    return {};
}

/// "Teilnehmer" and "Participants" tell who takes part, or how many.
bool may_count(const Table& table) {
    const auto columns = table.columns.find(Field::speakers);
    if (columns == table.columns.end())
        return false;
    const std::string head = text::fold(table.head.text(columns->second.front()));
    return head.starts_with("teilnehm") || head.starts_with("participant");
}

/// A name from two cells, in which nothing parts several.
void add_whole_name(ListedEvent& event, std::string_view name) {
    schedule::ListedPerson person;
    person.name = text::trim(name);
    if (!person.name.empty())
        event.people.push_back(std::move(person));
}

void add_all_people(ListedEvent& event, const Table& table, const Row& row) {
    if (const std::string_view names = table.text(row, Field::speakers);
        names.find_first_not_of("0123456789") != std::string_view::npos || !may_count(table))
        add_people(event, names, table.names);
    std::string name;
    for (const auto& [part, column] : table.name_parts)
        (name += name.empty() ? "" : " ") += row.text(column);
    if (event.people.empty())
        add_people(event, text::trim(name));
    for (const PeopleColumn& column : table.people) {
        const std::size_t first = event.people.size();
        if (truth_of(row.text(column.name)))
            continue; // "-", where others have a name
        if (column.family)
            add_whole_name(event,
                           std::string(row.text(column.name)) + " " + std::string(row.text(*column.family)));
        else
            add_people(event, row.text(column.name), table.names);
        for (std::size_t i = first; i < event.people.size() && column.role != Role::speaker; ++i)
            event.people[i].role = column.role;
        if (event.people.size() != first + 1)
            continue;
        if (column.affiliation && !row.text(*column.affiliation).empty())
            event.people.back().affiliation = row.text(*column.affiliation);
        if (column.bio)
            event.people.back().bio = row.text(*column.bio);
    }
}

void describe_people(ListedEvent& event, const Table& table, const Row& row, Report& report) {
    const std::string_view affiliation = table.text(row, Field::affiliation);
    const std::string_view bio = table.text(row, Field::bio);
    const auto leave_out = [&](Phrase what) {
        report.add(Severity::info, Treatment::left_out, event.offset, std::move(what),
                   Phrase("affiliations and biographies of nobody, or of several people at once"));
    };
    if (!affiliation.empty() && !tell_affiliation(event, affiliation))
        leave_out(
            Phrase("'%1' does not say whose affiliation '%2' is",
                   {schedule::plain_line(event.title), schedule::short_name(std::string(affiliation))}));
    if (bio.empty())
        return;
    if (event.people.size() == 1)
        event.people[0].bio = bio;
    else
        leave_out(Phrase("'%1' does not say whose biography it tells", {schedule::plain_line(event.title)}));
}

bool is_filled(const std::vector<Row>& rows, std::size_t column) {
    return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return !row.text(column).empty(); });
}

/// Words in the column of kinds that are none, each once.
void tell_unknown_kinds(const Table& table, const std::vector<Row>& rows, Report& report) {
    std::set<std::string_view> met;
    for (const Row& row : rows) {
        const std::string_view word = table.text(row, Field::kind);
        const bool is_title = table.text(row, Field::title).empty(); // where nothing else is
        if (word.empty() || is_title || !met.insert(word).second || value_of<SessionKind>(word) ||
            kind_of_format(word))
            continue;
        report.add(Severity::info, Treatment::left_out, row.offset,
                   Phrase("an agenda has no kind of session '%1'", {schedule::plain_line(word)}),
                   Phrase("kinds of sessions that an agenda does not have"));
    }
}

/// "King, Ada" and "Ada King, Harbour Works" are two people where too few are told so to be sure that it is
/// one; and one where it is likely.
void tell_unclear_names(const Table& table, const std::vector<Row>& rows, Report& report) {
    if (table.names.family_first)
        return;
    const auto look = [&](const Row& row, std::size_t column) {
        const std::string_view names = row.text(column);
        if (const std::string_view employer = employer_of_all(names); !employer.empty())
            report.add(
                Severity::info, Treatment::guessed, row.offset,
                Phrase("'%1' before names is taken for where they work", {schedule::plain_line(employer)}),
                Phrase("names that may be one person's or two's"));
        const AfterComma after = told_after_comma(names);
        const bool unclear = after == AfterComma::unclear;
        if (after == AfterComma::word || (unclear && table.names.employers))
            report.add(
                Severity::info, Treatment::guessed, row.offset,
                Phrase("'%1' is taken for a person and where that one works", {schedule::plain_line(names)}),
                Phrase("names that may be one person's or two's"), Phrase("part people by semicolons"));
        else if (unclear || may_be_one_person(names))
            report.add(Severity::info, Treatment::guessed, row.offset,
                       Phrase("'%1' is taken for two people", {schedule::plain_line(names)}),
                       Phrase("names that may be one person's or two's"),
                       Phrase("part people by semicolons"));
    };
    for (const Row& row : rows) {
        if (const auto column = table.column(row, Field::speakers))
            look(row, *column);
        for (const PeopleColumn& column : table.people)
            look(row, column.name);
    }
}

void tell_guessed_heads(const Row& head, Report& report) {
    std::string heads;
    for (const Cell& cell : head.cells)
        (heads += heads.empty() ? "" : ", ") += cell.text;
    report.add(Severity::warning, Treatment::guessed, head.offset,
               Phrase("its columns have no heads: they are taken to be %1", {heads}), {},
               Phrase("head its columns: date, start, end, room, title, speakers"));
}

/// Of a table, or of presentations within the rows of one.
void tell_unused(const Table& table, const std::vector<Row>& rows, Report& report) {
    const auto group = Phrase("columns of which nothing is taken");
    const auto name = [&](std::size_t column) { return schedule::plain_line(table.head.text(column)); };
    const auto tell = [&](std::size_t column, Phrase what) {
        report.add(Severity::info, Treatment::left_out, table.head.cells[column].offset, std::move(what),
                   group);
    };
    const auto tell_spare = [&](Field field, std::size_t column) {
        tell(column, Phrase("the column '%1' is read only where '%2' is blank",
                            {name(column), name(table.columns.at(field).front())}));
    };
    for (const std::size_t column : table.unknown)
        if (is_filled(rows, column))
            tell(column, Phrase("the column '%1' is not known", {name(column)}));
    for (const std::size_t column : table.if_public)
        if (std::any_of(rows.begin(), rows.end(), [&](const Row& row) {
                return !row.text(column).empty() && !truth_of(row.text(column)) &&
                       !keeps_back(table.head.text(column), row.text(column));
            }))
            tell(column, Phrase("the column '%1' is not known", {name(column)}));
    constexpr std::array single{Field::start,    Field::end,         Field::subtitle,  Field::duration,
                                Field::room,     Field::track,       Field::kind,      Field::abstract,
                                Field::language, Field::description, Field::speakers,  Field::affiliation,
                                Field::bio,      Field::level,       Field::status,    Field::cancelled,
                                Field::note,     Field::slides,      Field::recording, Field::resources};
    for (const Field field : single)
        if (const auto columns = table.columns.find(field); columns != table.columns.end())
            for (std::size_t i = 1; i < columns->second.size(); ++i)
                if (const std::size_t column = columns->second[i]; is_filled(rows, column))
                    tell_spare(field, column);
    const auto titles = table.columns.find(Field::title);
    const std::size_t taken = table.has(Field::subtitle) ? 1 : 2; // a second is a subtitle
    for (std::size_t i = taken; titles != table.columns.end() && i < titles->second.size(); ++i)
        if (const std::size_t column = titles->second[i]; is_filled(rows, column))
            tell_spare(Field::title, column);
    if (table.sessions)
        report.add(Severity::info, Treatment::guessed, table.head.cells[*table.sessions].offset,
                   Phrase("rows share what '%1' tells: titles are taken from '%2'",
                          {name(*table.sessions), name(titles->second.front())}));
    if (table.topics)
        report.add(
            Severity::info, Treatment::guessed, table.head.cells[*table.topics].offset,
            Phrase("the column '%1' is taken for abstracts: its texts are long, and none is there twice",
                   {name(*table.topics)}));
    tell_unknown_kinds(table, rows, report);
    tell_unclear_names(table, rows, report);
}

} // namespace

void describe(ListedEvent& event, const Table& table, const Row& row, Report& report) {
    const auto text = [&](Field field) { return std::string(table.text(row, field)); };
    event.guid = text(Field::id);
    event.title = text(Field::title);
    event.subtitle = text(Field::subtitle);
    if (event.subtitle.empty())
        event.subtitle = title_beside(table, row);
    event.type = without_pages(text(Field::kind));
    const bool is_own_word =
        value_of<SessionKind>(event.type).has_value(); // no title, but how we write a kind
    if (event.title.empty() && !is_own_word)
        event.title = event.type; // "Lunch"
    event.track = without_pages(text(Field::track));
    event.room = without_pages(text(Field::room));
    event.language = text(Field::language);
    event.level = without_pages(text(Field::level));
    event.abstract = text(Field::abstract);
    event.description = text(Field::description);
    event.note = text(Field::note);
    tell_status(event, table.text(row, Field::status), table.text(row, Field::cancelled));
    for (const std::size_t column : table.if_public)
        event.kept_back = event.kept_back || keeps_back(table.head.text(column), row.text(column));
    add_all_people(event, table, row);
    describe_people(event, table, row, report);
    if (const auto links = table.columns.find(Field::link); links != table.columns.end())
        for (const std::size_t column : links->second)
            add_links(event, row.text(column));
    add_resources(event, table.text(row, Field::resources));
    add_attachments(event, table.text(row, Field::slides), "slides");
    const std::string_view recording = table.text(row, Field::recording);
    if (const auto truth = truth_of(recording); !truth)
        add_attachments(event, recording, "recording");
    else if (recording.find_first_of("-/") == std::string_view::npos) // "-" and "n/a" tell nothing
        event.recorded = truth;
}

void tell_unused(const Table& table, Report& report) {
    if (table.headless)
        tell_guessed_heads(table.head, report);
    tell_unused(table, table.rows, report);
    for (const Table& part : table.parts)
        tell_unused(part, table.rows, report);
}

} // namespace estrade::csv
