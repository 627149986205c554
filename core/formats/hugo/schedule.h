// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/hugo/content.h"
#include "core/formats/hugo/site.h"

#include <map>
#include <optional>
#include <set>
#include <string>

/// When and where: data/schedule.yml, slots.yml and rooms.yml, and the zone their times are in.
namespace estrade::hugo {

/// The zone of a site's times: the `timeZone` of its settings; else --timezone; else the country of
/// data/info.yml; else the machine's. Says which and why.
[[nodiscard]] Zone choose_zone(Site& site, const Value& info, const ReadOptions& options);

/// Reads the schedule into an agenda whose event has its zone and its change of day.
class Schedule {
public:
    Schedule(Site& site, Sessions& sessions, Agenda& agenda);
    /// Adds rooms and slots, these as they stand.
    void read(const ReadOptions& options);

private:
    /// A line of slots.yml, or what an entry of the schedule says for itself.
    struct Span {
        std::optional<std::chrono::minutes> start;    ///< after midnight, in [0, 24 h]
        std::optional<std::chrono::minutes> duration; ///< in [0, 24 h]
    };
    /// A line of rooms.yml.
    struct ToldRoom {
        std::string name;
        std::string place;
        bool hidden = false;
    };
    struct Day {
        LocalDay date;
        std::optional<std::chrono::minutes> start; ///< of the day's first slot, after midnight
    };

    void read_slots();
    void read_rooms();
    void read_day(const Value& day);
    void read_room(const Day& day, const Value& room);
    void read_entry(const Day& day, const RoomId& room, const Value& entry);
    [[nodiscard]] Span span_of(const Value& told);
    [[nodiscard]] std::optional<std::chrono::minutes> clock(const Value& told);
    [[nodiscard]] std::optional<RoomId> room_of(const Value& reference);
    [[nodiscard]] Instant place(const Day& day, std::chrono::minutes start, const Value& told);

    Site& site_;
    Sessions& sessions_;
    Agenda& agenda_;
    std::map<std::string, Span> slots_;     ///< by key
    std::map<std::string, ToldRoom> rooms_; ///< by key
    std::map<std::string, RoomId> room_ids_;
    std::set<LocalDay> days_;
    std::set<std::string> placed_; ///< day, room, slot and talk
    SlugMaker room_slugs_{"room"};
    SlugMaker slot_slugs_{"slot"};
};

} // namespace estrade::hugo
