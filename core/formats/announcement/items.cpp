// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/items.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/lengths_alone.h"
#include "core/formats/announcement/line_items.h"
#include "core/formats/announcement/room_lines.h"
#include "core/formats/announcement/room_words.h"
#include "core/formats/announcement/title_notes.h"
#include "core/formats/announcement/titles_below.h"
#include "core/formats/announcement/told_ends.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace estrade::announcement {
namespace {

/// Takes away years that look like times, and numbers of another kind: at least one compact time must not be
/// a year, and numbers need the company of two times.
void drop_numbers(std::vector<Item>& items) {
    using std::chrono::hours;
    const bool told = std::any_of(items.begin(), items.end(), [](const Item& i) {
        return i.compact && (i.start < hours(17) || i.start >= hours(21)); // "1700" to "2059"
    });
    const bool follow =
        std::adjacent_find(items.begin(), items.end(), [](const Item& one, const Item& next) {
            return one.compact && next.compact && one.end == next.start; // "1900-1930", "1930-2000"
        }) != items.end();
    const auto compact = std::count_if(items.begin(), items.end(), [](const Item& i) { return i.compact; });
    const auto firm = std::count_if(items.begin(), items.end(), [](const Item& i) { return !i.loose; });
    std::erase_if(items, [&](const Item& i) {
        return (i.compact && (!(told || follow) || compact < 2)) || (i.loose && firm < 2);
    });
}

/// Whether what stands under a line is set in, and so told of it.
bool stands_over(const Document& document, const Item& item) {
    if (item.line + 1 >= document.lines.size())
        return false;
    const Line& below = document.lines[item.line + 1];
    return (below.kind == LineKind::text || below.kind == LineKind::item) && below.indent > item.indent;
}

/// Takes away what is no agenda line after all: a lone line that may tell the event's own time.
void drop_weak(const Document& document, std::vector<Item>& items) {
    const auto strong = std::count_if(items.begin(), items.end(), [](const Item& i) { return !i.weak; });
    const auto dated =
        std::count_if(items.begin(), items.end(), [](const Item& i) { return i.day.has_value(); });
    const auto untitled =
        std::count_if(items.begin(), items.end(), [](const Item& i) { return i.text.text.empty(); });
    std::erase_if(items, [&](const Item& i) {
        if (i.text.text.empty()) // a heading is told by what stands under it
            return untitled < 2 && !(i.end && strong > 1 && stands_over(document, i)) &&
                   (i.kind != LineKind::heading || i.level == bold_level || items.size() < 2);
        if (i.day && i.kind != LineKind::row)
            return dated < 2;
        return i.weak && strong == 0 && items.size() < 2;
    });
}

/// Whether a line goes on with the sentence before it: it begins in lower case, and with no address or label.
bool goes_on(std::string_view text) {
    const std::string_view word = text.substr(0, text.find(' '));
    const char32_t first = character_at(text, 0).code_point;
    return is_letter(first) && !is_upper(first) && !is_east_asian(first) &&
           word.find(':') == std::string_view::npos && !text.substr(word.size()).starts_with(" :");
}

/// Joins the lines of a list item's title that was wrapped.
void join_wrapped(const Document& document, Item& item) {
    constexpr std::size_t wrapped_from = 60; // bytes: shorter lines were not wrapped
    constexpr std::size_t most_lines = 4;
    if (item.kind != LineKind::item)
        return;
    for (std::size_t at = item.end_line; at < document.lines.size() && at < item.line + most_lines; ++at) {
        const Line& line = document.lines[at];
        if (line.kind != LineKind::text || line.indent <= item.indent)
            return;
        Inline more = plain(line.body, document.references);
        const bool wrapped = document.lines[at - 1].whole.size() >= wrapped_from || goes_on(more.text);
        if (!wrapped || text::trim(item.text.text).ends_with('.') || !read_byline(more).empty())
            return;
        item.text.text += " " + more.text;
        std::move(more.links.begin(), more.links.end(), std::back_inserter(item.text.links));
        item.end_line = at + 1;
    }
}

/// The headings that a line under them gives a time: "## Engines" over "Time: 9:00 - 10:00". A lone one may
/// be the event's own.
std::vector<Item> timed_headings(const Document& document, const std::string& file) {
    std::vector<Item> items;
    const std::size_t none = document.lines.size();
    std::size_t heading = none; // the last one, until its time is told
    for (std::size_t i = 0; i < document.lines.size() && items.size() < limits.items; ++i) {
        if (document.lines[i].kind == LineKind::heading) {
            heading = i;
        } else if (heading == none) {
            continue;
        } else if (auto item = read_time_field(document, i, heading, file)) {
            items.push_back(std::move(*item));
            heading = none;
        }
    }
    return items.size() > 1 ? items : std::vector<Item>();
}

/// A line of text that stands apart and is a room's name: "Salle 12", "Foyer:".
std::string lone_room(const Document& document, std::size_t at) {
    const Line& line = document.lines[at];
    const bool apart = at == 0 || document.lines[at - 1].kind == LineKind::blank ||
                       document.lines[at - 1].kind == LineKind::heading;
    if (line.kind != LineKind::text || !apart)
        return {};
    const std::string text = single_spaced(plain(line.body, document.references).text);
    const std::string_view name = strip_separators(text);
    return names_room(name.substr(0, name.find(' '))) && names_room(name) ? std::string(name) : std::string();
}

/// Where items stand under headings that name rooms, at least two, tells of each which it is.
void take_rooms_of_headings(const Document& document, std::vector<Item>& items) {
    std::set<std::string> rooms;
    std::string room; // of the heading above
    int level = 0;    // of that heading
    std::vector<std::string> told;
    std::size_t at = 0;
    for (const Item& item : items) {
        for (; at < item.line; ++at) {
            const Line& line = document.lines[at];
            if (std::string name = lone_room(document, at); !name.empty()) {
                room = std::move(name);
                level = bold_level; // any heading ends it
            }
            if (line.kind != LineKind::heading || (!room.empty() && line.level > level))
                continue;
            const std::string title = single_spaced(plain(line.body, document.references).text);
            room = names_room(title) ? title : std::string();
            level = line.level;
        }
        told.push_back(room);
        if (!room.empty())
            rooms.insert(room);
    }
    for (std::size_t i = 0; i < items.size() && rooms.size() > 1; ++i)
        if (items[i].room.empty())
            items[i].room = told[i];
}

/// Whether a heading stands over the details of talks or over people.
bool tells_details(const Document& document, const Line& heading) {
    const std::string title = text::fold(plain(heading.body, document.references).text);
    return is_details_section(title) || is_people_section(title);
}

} // namespace

std::optional<DayMark> find_day_mark(const Document& document, std::size_t index) {
    const Line& line = document.lines[index];
    constexpr std::size_t longest = 160;
    if (line.body.size() > longest || line.kind == LineKind::blank || line.kind == LineKind::rule)
        return std::nullopt;
    const std::string text = plain(line.body, document.references).text;
    DayMark mark;
    mark.line = index;
    if (line.kind == LineKind::heading) {
        mark.day = find_day(text);
        mark.weekday = find_weekday(text);
        mark.counted = find_counted_day(text);
        if (mark.day || mark.weekday || mark.counted)
            return mark;
        return std::nullopt;
    }
    // elsewhere the day must be all there is: "Friday 2 December:"; "2. Dezember" looks like a list's item
    for (const std::string& candidate : {text, plain(line.whole, document.references).text}) {
        const auto lone = lone_day(candidate);
        if (!lone ||
            (lone->counted && line.kind != LineKind::text)) // a list may count days as a table of contents
            continue;
        return DayMark{index, lone->day, lone->weekday, lone->counted};
    }
    return std::nullopt;
}

Timed find_items(const Document& document, const std::string& file, Diagnostics& diagnostics) {
    Timed timed;
    const std::size_t end = document.lines.size();
    std::vector<std::size_t> unplaced; // lines that only tell when something ends, or how long it takes
    int details = 0; // level of the heading over the details of talks, where the text has come to them
    for (std::size_t i = 0; i < end && timed.items.size() < limits.items; ++i) {
        const Line& line = document.lines[i];
        if (line.kind == LineKind::heading && (details == 0 || line.level <= details))
            details = !timed.items.empty() && tells_details(document, line) ? line.level : 0;
        if (details > 0) // a time there is part of an abstract
            continue;
        if (line.kind == LineKind::row) {
            std::size_t last = i;
            while (last < end && (document.lines[last].kind == LineKind::row ||
                                  (document.lines[last].kind == LineKind::rule && last + 1 < end &&
                                   document.lines[last + 1].kind == LineKind::row)))
                ++last;
            find_row_items(document, i, last, file, timed, diagnostics);
            i = last - 1;
            continue;
        }
        if (line.kind == LineKind::blank || line.kind == LineKind::rule)
            continue;
        if (auto item = read_line_item(document, i, file))
            timed.items.push_back(std::move(*item));
        else if (auto mark = find_day_mark(document, i))
            timed.marks.push_back(*mark);
        else if (line.kind == LineKind::item && !timed.items.empty() &&
                 begins_with_end(plain(line.body, document.references).text))
            unplaced.push_back(i);
    }
    drop_numbers(timed.items);
    drop_weak(document, timed.items);
    if (std::all_of(timed.items.begin(), timed.items.end(), [](const Item& item) { return item.trails; }))
        timed.items.clear(); // pauses alone: all else may tell its time at the end, too
    if (timed.items.empty())
        timed.items = timed_headings(document, file);
    if (timed.items.empty())
        timed.items = items_of_lengths(document, file, unplaced, diagnostics);
    if (timed.items.empty()) {
        for (std::size_t i = 0; i < end && timed.items.size() < limits.items; ++i)
            if (auto item = read_trailing_item(document, i, file))
                timed.items.push_back(std::move(*item));
        drop_weak(document, timed.items);
    }
    for (const std::size_t i : unplaced)
        diagnostics.push_back(
            {Severity::info,
             {file, document.lines[i].number, document.lines[i].column},
             Phrase("'%1' %2", {single_spaced(plain(document.lines[i].body, document.references).text),
                                Phrase("tells no start that can be read: it is left out")}),
             {},
             Treatment::left_out});
    if (timed.items.size() >= limits.items) {
        diagnostics.push_back(
            {Severity::error,
             timed.items.back().where,
             Phrase("has more than the %1 timed lines that are read of an announcement", {limits.items}),
             {}});
        timed.items.resize(limits.items);
    }
    find_titles_below(document, timed.items);
    find_titles_below_names(document, timed.items);
    take_rooms_of_headings(document, timed.items);
    part_rooms(document, timed.items, diagnostics);
    for (Item& item : timed.items)
        join_wrapped(document, item);
    take_cancelled_marks(timed.items, diagnostics);
    take_told_ends(document, timed.items);
    return timed;
}

} // namespace estrade::announcement
