// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"
#include "core/formats/format.h"
#include "core/formats/yaml/fields.h"
#include "core/formats/yaml/ids.h"

#include <optional>
#include <string_view>
#include <vector>

/// The parts of the reader of Estrade's own YAML.
namespace estrade::yaml {

/// Things that the file declares in a list of their own, and that other parts of it name.
template <class Thing>
class Roster {
public:
    Roster(std::vector<Thing>& things, std::string_view fallback) : things_(things), fallback_(fallback) {}

    Ids& ids() { return ids_; }
    /// Adds a thing; without id it gets one derived from its name.
    const Thing& add(Thing thing) {
        if (thing.id.empty())
            thing.id.value = ids_.derive(slug(thing.name, fallback_));
        directory_.add(thing.id.value, thing.name, things_.size());
        things_.push_back(std::move(thing));
        return things_.back();
    }
    [[nodiscard]] const Thing* find(const std::string& word) const {
        const auto index = directory_.find(word);
        return index ? &things_[*index] : nullptr;
    }
    [[nodiscard]] const std::vector<Thing>& things() const { return things_; }

private:
    std::vector<Thing>& things_;
    std::string_view fallback_;
    Ids ids_;
    Directory directory_;
};

/// What is read so far, and what to say about it.
struct Draft {
    Draft(std::string file, const ReadOptions& read_options)
        : report(std::move(file)), options(read_options) {}

    Report report;
    const ReadOptions& options;
    Agenda agenda;
    Roster<Room> rooms{agenda.rooms, room_fallback};
    Roster<Track> tracks{agenda.tracks, track_fallback};
    Roster<Person> people{agenda.people, person_fallback};
    std::size_t declared_rooms = 0;
    std::size_t declared_tracks = 0;
    std::size_t declared_people = 0;
    std::optional<LocalDay> date; ///< as the file tells it for the whole event
};

/// `event:`, and the keys it may hold.
[[nodiscard]] bool is_event_key(std::string_view key);
void read_event(const Node& node, Draft& draft);
/// `pace:` of the event.
void read_pace(const Fields& event, Draft& draft);
/// When a slot warns; nothing where the value tells it not, or wrongly.
[[nodiscard]] std::optional<Thresholds> read_thresholds(const Node& node, Report& report);
/// `rooms:`, `tracks:`, `people:` and `partners:` of the whole document.
void read_rosters(const Fields& document, Draft& draft);
/// `agenda:` and `sessions:` of the whole document.
void read_plan(const Fields& document, Draft& draft);

[[nodiscard]] std::vector<Link> read_links(const Fields& fields, Report& report);
[[nodiscard]] std::vector<Resource> read_resources(const Fields& fields, Report& report);
/// Room and track of that id or name; what the file did not declare is created.
[[nodiscard]] RoomId named_room(const Node& node, Draft& draft);
[[nodiscard]] TrackId named_track(const Node& node, Draft& draft);
/// `speakers:`, `hosts:`, `moderators:` and `people:` of a session.
[[nodiscard]] std::vector<Participation> read_people(const Fields& fields, Draft& draft);

/// The keys that tell a session, and what they tell; `title` where the slot's time is its key.
[[nodiscard]] std::span<const std::string_view> session_keys();
[[nodiscard]] Session read_session(const Fields& fields, Draft& draft, const Node* title);

/// Takes a map's `id`, unless another thing has it.
[[nodiscard]] std::string claim_id(const Fields& fields, std::string_view key, Ids& ids, Report& report);

/// A time as the file tells it, and where.
struct TimeText {
    const Node* node = nullptr;
    std::string_view start;
    std::string_view end; ///< empty where it is told otherwise, or not at all
};

/// Keys that are a slot's time: they begin with a digit.
[[nodiscard]] bool is_time_key(std::string_view key);
/// The one time of a slot, as key or under `time` or `start`; without node where it tells none.
[[nodiscard]] TimeText find_time(const Fields& fields, Report& report);

/// A point in time as told: a time of day of an event day, or date and time. Reports what is no time, and
/// times that clocks skip or show twice.
[[nodiscard]] std::optional<Instant> read_time(const Node& at, std::string_view text,
                                               const std::optional<LocalDay>& day, Draft& draft);

enum class EndTold {
    no,
    faulty, ///< but not so that it can be used
    yes,
};
/// Gives a slot, whose start is known, the length that the file tells: by a range, an end or a duration.
[[nodiscard]] EndTold read_end(const Fields& fields, const TimeText& time, const LocalDay& day, Slot& slot,
                               Draft& draft);

} // namespace estrade::yaml
