// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/hugo/schedule.h"

#include "core/formats/hugo/words.h"
#include "core/time/iso.h"

#include <algorithm>
#include <charconv>

namespace estrade::hugo {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

std::optional<int> whole_number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// "09:00", "9:00", "09:00:00", "9h" or "9h30": minutes after midnight, in [0, 24 h].
std::optional<minutes> parse_clock(std::string_view text) {
    const std::size_t gap = text.find_first_of(":hH");
    if (gap == std::string_view::npos || gap == 0 || gap > 2)
        return std::nullopt;
    std::string_view rest = text.substr(gap + 1);
    if (rest.ends_with(":00") && rest.size() == 5)
        rest.remove_suffix(3);
    const auto hour = whole_number(text.substr(0, gap));
    const auto minute = rest.empty() && text[gap] != ':' ? std::optional(0) : whole_number(rest);
    if (!hour || !minute || *hour < 0 || *minute < 0 || *minute > 59 || *hour * 60 + *minute > 24 * 60 ||
        rest.size() == 1)
        return std::nullopt;
    return hours{*hour} + minutes{*minute};
}

} // namespace

Schedule::Schedule(Site& site, Sessions& sessions, Agenda& agenda)
    : site_(site), sessions_(sessions), agenda_(agenda) {
    read_slots();
    read_rooms();
}

void Schedule::read_slots() {
    const Value data = site_.data("slots");
    for (const auto& [key, item] : keyed(data))
        if (!slots_.emplace(key, span_of(*item)).second)
            site_.report(Severity::warning, *item, Phrase("the slot '%1' is told twice", {key}),
                         Phrase("give one of the two another key; the first is kept"));
}

void Schedule::read_rooms() {
    const Value data = site_.data("rooms");
    for (const auto& [key, item] : keyed(data)) {
        const Value& label = (*item)["label"] ? (*item)["label"] : (*item)["name"];
        ToldRoom room{site_.text(label), site_.text((*item)["description"]), (*item)["skip"].is_true()};
        if (item->kind == Value::Kind::text)
            room.name = item->trimmed();
        if (!rooms_.emplace(key, std::move(room)).second)
            site_.report(Severity::warning, *item, Phrase("the room '%1' is told twice", {key}),
                         Phrase("give one of the two another key; the first is kept"));
    }
}

std::optional<minutes> Schedule::clock(const Value& told) {
    if (!told)
        return std::nullopt;
    const auto time = parse_clock(told.trimmed());
    if (!time)
        site_.report(Severity::error, told, Phrase("'%1' is no time of day", {told.trimmed()}),
                     Phrase("write hours and minutes: '09:30'"));
    return time;
}

Schedule::Span Schedule::span_of(const Value& told) {
    Span span{clock(told["start"] ? told["start"] : told["time"]), std::nullopt};
    if (const Value& length = told["duration"]) {
        const auto count = whole_number(length.trimmed());
        if (count && *count >= 0 && minutes{*count} <= hours{24})
            span.duration = minutes{*count};
        else
            site_.report(Severity::error, length, Phrase("'%1' is no duration", {length.trimmed()}),
                         Phrase("write a number of minutes from 0 to 1440"));
    } else if (const auto end = clock(told["end"]); end && span.start) {
        span.duration = *end - *span.start + (*end < *span.start ? hours{24} : hours{0});
    }
    return span;
}

std::optional<RoomId> Schedule::room_of(const Value& reference) {
    const std::string key = reference.trimmed();
    const auto told = rooms_.find(key);
    if (told != rooms_.end() && told->second.hidden) {
        site_.report(Severity::info, reference,
                     Phrase("the room '%1' is one the site does not show; its slots are left out", {key}));
        return std::nullopt;
    }
    if (const auto known = room_ids_.find(key); known != room_ids_.end())
        return known->second;
    Room room;
    if (told != rooms_.end()) {
        room.name = told->second.name;
        room.place = told->second.place;
    } else if (!key.empty()) {
        site_.report(
            Severity::warning, reference, Phrase("no room has the key '%1'", {key}),
            Phrase("add it to data/rooms.yml; until then its name is taken to be %1", {words_of_key(key)}));
    }
    if (room.name.empty())
        room.name = words_of_key(key);
    room.id = {room_slugs_(key.empty() ? room.name : key)};
    agenda_.rooms.push_back(room);
    room_ids_.emplace(key, room.id);
    return room.id;
}

Instant Schedule::place(const Day& day, minutes start, const Value& told) {
    // A slot at 00:30 of a day that begins at 19:00 is after its midnight.
    const bool next_day =
        start < agenda_.event.day_change && day.start && *day.start >= agenda_.event.day_change;
    const LocalTime local = day.date + start + (next_day ? date::days{1} : date::days{0});
    const Placement placed = agenda_.event.zone.place(local);
    if (placed.kind == LocalKind::skipped)
        site_.report(Severity::warning, told,
                     Phrase("clocks in %1 are put forward over %2 on %3",
                            {agenda_.event.zone.name(), iso_clock(local), iso_day(day.date)}));
    if (placed.kind == LocalKind::repeated)
        site_.report(Severity::warning, told,
                     Phrase("%1 on %2 happens twice in %3; the first is taken",
                            {iso_clock(local), iso_day(day.date), agenda_.event.zone.name()}));
    return placed.instant;
}

void Schedule::read_entry(const Day& day, const RoomId& room, const Value& entry) {
    const Value& key = entry["slot"];
    const Value& talk = entry["talk"] ? entry["talk"] : entry["session"];
    if (talk.trimmed().empty()) {
        site_.report(Severity::info, entry,
                     Phrase("the slot '%1' has no talk yet and is left out", {key.trimmed()}));
        return;
    }
    Span span;
    if (const auto told = slots_.find(key.trimmed()); told != slots_.end())
        span = told->second;
    const Span own = span_of(entry);
    span.start = own.start ? own.start : span.start;
    span.duration = own.duration ? own.duration : span.duration;
    if (!span.start) {
        if (slots_.contains(key.trimmed()))
            site_.report(Severity::error, key, Phrase("the slot '%1' has no start", {key.trimmed()}),
                         Phrase("write start: '09:30' in data/slots.yml"));
        else
            site_.report(Severity::warning, key ? key : entry,
                         Phrase("no slot has the key '%1': '%2' has no time and is left out",
                                {key.trimmed(), talk.trimmed()}),
                         Phrase("add it to data/slots.yml with its start and duration"));
        return;
    }
    const std::string where = iso_day(day.date) + " " + key.trimmed() + " " + room.value;
    if (!placed_.insert(where + " " + iso_clock(day.date + *span.start) + " " + talk.trimmed()).second) {
        site_.report(Severity::warning, entry, Phrase("the same talk is in this slot and room already"),
                     Phrase("take one of the two out"));
        return;
    }
    Slot slot;
    slot.room = room;
    slot.session = sessions_.find(talk);
    if (slot.session.empty())
        return;
    slot.start = place(day, *span.start, key ? key : entry);
    slot.duration = span.duration.value_or(minutes{0});
    slot.end_inferred = !span.duration;
    slot.id = {slot_slugs_(where)};
    agenda_.slots.push_back(std::move(slot));
}

void Schedule::read_room(const Day& day, const Value& room) {
    const auto id = room_of(room["room"]);
    if (!id)
        return;
    for (const char* const name : {"slots", "sessions", "talks"})
        for (const Value& entry : room[name].items)
            read_entry(day, *id, entry);
}

void Schedule::read_day(const Value& day) {
    const Value& told = day["day"] ? day["day"] : day["date"];
    const auto date = parse_iso_day(std::string_view(told.text).substr(0, 10));
    if (!date) {
        site_.report(Severity::error, told ? told : day, Phrase("'%1' is no day", {told.trimmed()}),
                     Phrase("write year, month, day: '2022-09-03'"));
        return;
    }
    days_.insert(*date);
    const Day read{*date, clock(day["start"])};
    if (day["rooms"])
        for (const Value& room : day["rooms"].items)
            read_room(read, room);
    else
        read_room(read, day);
}

void Schedule::read(const ReadOptions& options) {
    const Value schedule = site_.data("schedule");
    for (const Value& day : schedule.items)
        read_day(day);
    if (options.date && !days_.empty() && !days_.contains(*options.date))
        site_.report(Severity::warning, schedule,
                     Phrase("the site's own days are kept; %1 is none of them", {iso_day(*options.date)}));
}

} // namespace estrade::hugo
