// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/layout.h"

#include "core/formats/schedule/tidy.h"
#include "core/formats/session_words.h"
#include "core/formats/site/describe.h"
#include "core/formats/site/people.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace estrade::site {
namespace {

using csv::Field;

bool is_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.';
}

/// A line of YAML, as far as its beginning tells.
struct Line {
    std::size_t indent = 0;
    bool dash = false;      ///< an item of a list
    std::size_t column = 0; ///< where what follows the dashes begins
    bool key = false;       ///< a key follows
    bool empty_key = false; ///< and nothing after it
    bool flow = false;      ///< the item of a list is "{key: …"
    bool alone = false;     ///< a dash, and nothing after it: the item goes on below
};

/// Whether a line ends what stands in quotation marks.
bool closes(std::string_view text, char mark) {
    bool open = true;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (mark == '"' && text[i] == '\\')
            ++i;
        else if (text[i] == mark)
            open = !open;
    return !open;
}

Line line_of(std::string_view text) {
    Line line;
    line.indent = std::min(text.find_first_not_of(' '), text.size());
    line.column = line.indent;
    while (line.column + 1 < text.size() && text[line.column] == '-' && text[line.column + 1] == ' ') {
        line.dash = true;
        line.column = std::min(text.find_first_not_of(' ', line.column + 1), text.size());
    }
    line.flow = line.dash && line.column < text.size() && text[line.column] == '{';
    std::size_t end = line.column;
    if (line.flow)
        end = std::min(text.find_first_not_of(' ', end + 1), text.size());
    if (end < text.size() && (text[end] == '"' || text[end] == '\''))
        end = std::min(text.find(text[end], end + 1), text.size() - 1) + 1;
    while (end < text.size() && is_name(text[end]))
        ++end;
    const bool colon = end > line.column && end < text.size() && text[end] == ':';
    line.key = colon && (end + 1 == text.size() || text[end + 1] == ' ');
    line.empty_key = line.key && text::trim(text.substr(end + 1)).empty();
    line.alone = text::trim(text) == "-" || text::trim(text).starts_with("- #");
    line.dash = line.dash || line.alone;
    return line;
}

/// The quotation mark that a value after a key opens and does not close in its line; 0 where there is none.
char open_quote(std::string_view text, const Line& line) {
    const std::size_t colon = line.key ? text.find(": ", line.column) : std::string_view::npos;
    const std::string_view value =
        colon == std::string_view::npos ? std::string_view() : text::trim(text.substr(colon + 1));
    const char mark = value.empty() ? '\0' : value.front();
    return (mark == '"' || mark == '\'') && !closes(value.substr(1), mark) ? mark : '\0';
}

/// Adds what one of the talks of an event tells, the text to the list of them.
void tell_talk(schedule::ListedEvent& event, const Item& talk, std::string& list, const DayReading& reading) {
    std::vector<schedule::ListedPerson> people;
    add_speakers(people, talk, reading);
    std::string names;
    for (const schedule::ListedPerson& person : people)
        names += (names.empty() ? "" : ", ") + schedule::plain_line(person.name);
    if (people.size() == 1 && people.front().affiliation.empty())
        people.front().affiliation = talk.text(Field::affiliation);
    else if (people.empty())
        names = talk.text(Field::affiliation);
    for (const Member& other : talk.others)
        if (const std::string told = words(*other.value); is_address(told) && !is_picture(other.key))
            (people.size() == 1 ? people.front().links : event.links).push_back({told, {}});
    for (schedule::ListedPerson& person : people)
        event.people.push_back(std::move(person));
    add_all_links(event, talk);
    if (const std::string title = schedule::plain_line(talk.title()); !title.empty() || !names.empty())
        list += "- " + title + (names.empty() ? "" : " (" + names + ")") + "\n";
    for (const Field field : {Field::abstract, Field::description, Field::note})
        if (const std::string text = talk.text(field); !text.empty())
            list += text + "\n\n";
}

/// "{name: Ada King, presentation_title: Boats}" in a list of people: what she speaks of. Her title is a job.
std::string title_of_talk(const yaml::Node& person, const DayReading& reading) {
    if (!person.is_map())
        return {};
    const Item item(person, reading);
    for (const Told& told : item.told)
        if (told.field == Field::title && told.member.value->is_text() &&
            text::fold(told.member.key) != "title" && person.find("name") != nullptr)
            return schedule::plain_line(words(*told.member.value));
    return {};
}

/// "track1", "stage 2"
bool is_numbered_place(std::string_view key) {
    const std::size_t end = key.find_last_not_of("0123456789") + 1; // npos + 1 is 0
    const auto field = end < key.size() ? field_of(key.substr(0, end)) : std::nullopt;
    return field == Field::track || field == Field::room;
}

} // namespace

bool tells_title(const yaml::Node& map) {
    return map.is_map() && (map.find("title") != nullptr || map.find("name") != nullptr);
}

bool looks_like_data(std::string_view bytes) {
    constexpr std::size_t enough = 64U << 10U;
    bool begun = false;
    bool nested = false;
    char quote = '\0'; // that a line before has opened
    Line last;
    std::vector<std::string_view> all = text::lines(bytes.substr(0, enough));
    if (bytes.size() > enough && !all.empty())
        all.pop_back(); // cut off
    for (std::string_view text : all) {
        const std::string_view trimmed = text::trim(text);
        if (quote != '\0') {
            quote = closes(text, quote) ? '\0' : quote;
            continue;
        }
        if (trimmed.empty() || trimmed.front() == '#' || trimmed.front() == '%')
            continue;
        if (text.starts_with("---") || text.starts_with("...")) {
            if (begun)
                return false; // front matter, or several documents
            continue;
        }
        const Line line = line_of(text);
        quote = open_quote(text, line);
        const bool opens = line.flow || line.alone;
        if (line.indent == 0 && !line.key && !(line.dash && (begun || opens)))
            return false;
        const bool deeper = line.key && last.key && !line.dash && line.column == last.column && last.dash;
        const bool within =
            line.key && (last.empty_key || (last.alone && !line.dash)) && line.column > last.column;
        const bool listed = line.key && line.dash && last.empty_key && line.indent >= last.column;
        const bool below = line.dash && !line.key && last.empty_key && line.indent >= last.column && opens;
        nested = nested || deeper || within || listed || below || (line.flow && line.key);
        begun = true;
        last = line;
    }
    return nested;
}

const yaml::Node* about_event(const yaml::Node& document, const DayReading& reading) {
    if (!document.is_map())
        return nullptr;
    const Item item(document, reading);
    if (item.parts.empty())
        return nullptr;
    if (item.parts.size() == 1 && item.told.empty() && item.parts.front().value->is_map())
        return about_event(*item.parts.front().value, reading);
    for (const yaml::Node* told : item.all(Field::title))
        if (tells_title(*told))
            return told;
    return &document;
}

bool holds_sessions(std::string_view key) {
    constexpr std::array<std::string_view, 25> words{
        "agenda",    "schedule", "program",  "programme", "programm",      "programma", "programa",
        "items",     "slots",    "entries",  "events",    "talks",         "sessions",  "days",
        "timeslots", "talk",     "lectures", "keynotes",  "presentations", "workshops", "keynote",
        "dates",     "rows",     "cells",    "blocks"};
    return std::find(words.begin(), words.end(), text::fold(key)) != words.end();
}

bool names_track(std::string_view key) {
    constexpr std::array<std::string_view, 9> all_words{"all",   "common", "general", "other", "others",
                                                        "extra", "misc",   "special", "shared"};
    std::string name;
    for (const std::string& word : words_of_key(key))
        if (std::find(all_words.begin(), all_words.end(), text::fold(word)) == all_words.end())
            name += (name.empty() ? "" : " ") + word;
    const std::string_view singular =
        std::string_view(name).substr(0, name.size() - (name.ends_with('s') ? 1 : 0));
    return !name.empty() && !holds_sessions(name) && !kind_of_word(name) && !kind_of_word(singular);
}

bool are_in_rooms(const Item& item) {
    std::set<std::string> rooms;
    std::size_t sessions = 0;
    for (const Member& part : item.parts)
        for (const yaml::Node& node : part.value->items) {
            if (!part.value->is_list() || !node.is_map())
                return false;
            const Item session(node, {});
            const std::string room = session.text(Field::room);
            if (room.empty() || session.title().empty())
                return false;
            rooms.insert(room);
            ++sessions;
        }
    return sessions > 1 && rooms.size() == sessions;
}

bool is_prose(std::string_view text) {
    return text::trim(text).find_first_of(" \n") != std::string_view::npos;
}

bool holds_prose(const Item& item) {
    return std::any_of(item.parts.begin(), item.parts.end(), [](const Member& part) {
        return part.value->is_list() && !part.value->items.empty() && part.value->items.front().is_text();
    });
}

bool refers_to_slot(const yaml::Node& map) {
    const auto told = [&](const char* key) {
        const yaml::Node* const value = map.find(key);
        return value != nullptr && value->is_text();
    };
    return told("slot") && told("talk") && !told("title") && !told("name");
}

std::vector<Duration> lengths_in_turn(const yaml::Node& list, Duration slot, const DayReading& reading) {
    std::vector<Duration> told;
    if (!list.is_list() || list.items.size() < 2)
        return {};
    for (const yaml::Node& node : list.items) {
        if (!node.is_map() || tells_clock(node, reading))
            return {};
        const Item item(node, reading);
        const bool placed = std::any_of(item.told.begin(), item.told.end(), [](const Told& one) {
            return one.field == Field::day || one.field == Field::room || one.field == Field::track;
        });
        if (placed || !item.parts.empty())
            return {};
        if (!item.text(Field::duration).empty())
            told.push_back(length_of(item, {}).value_or(Duration::zero()));
    }
    const auto count = static_cast<std::int64_t>(list.items.size());
    if (told.size() == list.items.size())
        return std::accumulate(told.begin(), told.end(), Duration::zero()) == slot ? told
                                                                                   : std::vector<Duration>{};
    if (!told.empty())
        return {};
    const auto at = [&](std::int64_t i) {
        return std::chrono::floor<std::chrono::minutes>(slot * i / count);
    };
    for (std::int64_t i = 0; i < count; ++i)
        told.emplace_back(at(i + 1) - at(i));
    return told;
}

bool is_grid_row(const Item& item) {
    const bool numbered =
        item.others.size() > 1 && item.parts.empty() && item.title().empty() &&
        std::all_of(item.others.begin(), item.others.end(), [](const Member& other) {
            return is_numbered_place(other.key) && (other.value->is_text() || tells_title(*other.value));
        });
    if (numbered) // "track1: …, track2: …"
        return true;
    const bool under_time = item.told.empty();
    const bool tells_times = std::all_of(item.told.begin(), item.told.end(), [](const Told& told) {
        return told.field == Field::day || told.field == Field::start || told.field == Field::end ||
               told.field == Field::duration;
    });
    const auto holds_title = [&](const Member& member) {
        return member.value->is_map()
                   ? tells_title(*member.value)
                   : under_time && member.value->is_text() && !is_truth(member.value->text);
    };
    return tells_times && item.days.empty() && item.parts.size() + item.others.size() > 0 &&
           std::all_of(item.parts.begin(), item.parts.end(), holds_title) &&
           std::all_of(item.others.begin(), item.others.end(), holds_title);
}

std::optional<int> week_number(std::string_view key) {
    constexpr std::string_view word = "week";
    const std::string folded = text::fold(key);
    if (!folded.starts_with(word))
        return std::nullopt;
    const std::size_t digit = std::min(folded.find_first_not_of(" _-", word.size()), folded.size());
    const std::string number = folded.substr(digit);
    return is_number(number) && number.size() <= 2 && number != "0" ? std::optional(std::stoi(number))
                                                                    : std::nullopt;
}

bool tells_doors(std::string_view key) {
    return text::fold(key).starts_with("doors");
}

std::optional<csv::CellTime> doors_open(const Item& item, const DayReading& reading) {
    for (const Member& other : item.others)
        if (tells_doors(other.key))
            if (const auto time = time_of(other.value->text, reading); time && time->clock)
                return time;
    return std::nullopt;
}

bool is_picture(std::string_view key) {
    constexpr std::array<std::string_view, 8> words{"image", "img",  "photo", "picture",
                                                    "logo",  "icon", "thumb", "avatar"};
    const std::string folded = text::fold(key);
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return folded.find(word) != std::string::npos; });
}

bool is_talk(const Member& member) {
    const yaml::Node& told = *member.value;
    const bool presented = told.is_map() && told.find("title") != nullptr &&
                           std::any_of(told.keys.begin(), told.keys.end(), [](const yaml::Node& key) {
                               return field_of(key.text) == Field::speakers;
                           });
    return presented ||
           ((field_of(member.key) == Field::title || holds_sessions(member.key)) && tells_title(told));
}

void tell_talks(schedule::ListedEvent& event, const Item& item, const DayReading& reading) {
    std::string list;
    Duration sum{0};
    bool timed = !item.parts.empty();
    for (const Member& part : item.parts)
        for (const yaml::Node& node : part.value->items)
            if (node.is_map()) {
                const Item talk(node, reading);
                tell_talk(event, talk, list, reading);
                const auto length = length_of(talk, {});
                timed = timed && length;
                sum += length.value_or(Duration{0});
            } else {
                list += "- " + schedule::plain_line(words(node)) + "\n";
                timed = false;
            }
    if (timed && !event.duration)
        event.duration = sum;
    for (const yaml::Node* const people : item.all(Field::speakers))
        for (const yaml::Node& person : people->items)
            if (const std::string title = title_of_talk(person, reading); !title.empty())
                list += "- " + title + " (" + schedule::plain_line(words(person)) + ")\n";
    for (const Told& told : item.told)
        if (is_talk(told.member))
            tell_talk(event, Item(*told.member.value, reading), list, reading);
    for (const Member& other : item.others)
        if (is_talk(other))
            tell_talk(event, Item(*other.value, reading), list, reading);
    if (!list.empty())
        event.description += (event.description.empty() ? "" : "\n\n") + list;
}

void add_all_links(schedule::ListedEvent& event, const Item& item) {
    for (const yaml::Node* value : item.all(Field::link))
        add_links(event, *value, {}, {});
    for (const yaml::Node* value : item.all(Field::slides))
        add_links(event, *value, item.title(), "slides");
    for (const yaml::Node* value : item.all(Field::recording))
        add_links(event, *value, item.title(), "recording");
    for (const yaml::Node* value : item.all(Field::resources))
        add_links(event, *value, {}, {});
}

} // namespace estrade::site
