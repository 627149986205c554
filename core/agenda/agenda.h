// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/zone.h"

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// The agenda: what is published. All text is UTF-8, as its author wrote it, without markup unless said
/// otherwise.
namespace estrade {

/// Names a thing within one agenda. Different kinds of things have different types of Id.
template <class Tag>
struct Id {
    std::string value;
    [[nodiscard]] bool empty() const { return value.empty(); }
    auto operator<=>(const Id&) const = default;
};
using RoomId = Id<struct RoomTag>;
using TrackId = Id<struct TrackTag>;
using PersonId = Id<struct PersonTag>;
using SessionId = Id<struct SessionTag>;
using SlotId = Id<struct SlotTag>;

struct Link {
    std::string url;
    std::string label; ///< may be empty: the address is then shown
    bool operator==(const Link&) const = default;
};

/// Something to read, hear or join, that exists or was promised.
struct Resource {
    enum class Kind { slides, recording, podcast, chat, website, document, other };
    enum class State { available, promised };
    Kind kind = Kind::other;
    State state = State::available;
    std::string title; ///< may be empty: the kind is then its title
    std::string url;   ///< empty only while promised
    bool operator==(const Resource&) const = default;
};

struct Room {
    RoomId id;
    std::string name;  ///< empty for the one room of an event that names none
    std::string place; ///< floor, address or directions
    bool operator==(const Room&) const = default;
};

/// A coloured thread of sessions.
struct Track {
    TrackId id;
    std::string name;
    std::string color; ///< "#rrggbb", or empty: the theme chooses
    bool operator==(const Track&) const = default;
};

struct Person {
    PersonId id;
    std::string name;
    std::string handle; ///< with its leading "@"
    std::string affiliation;
    std::string bio; ///< paragraphs parted by an empty line
    std::vector<Link> links;
    bool operator==(const Person&) const = default;
};

enum class Role { speaker, host, moderator };

struct Participation {
    PersonId person;
    Role role = Role::speaker;
    bool operator==(const Participation&) const = default;
};

/// Who supports the event.
struct Partner {
    std::string name;
    std::string tier; ///< "gold", "community"…, as the event calls it
    std::string url;
    std::string description;
    bool operator==(const Partner&) const = default;
};

enum class SessionKind {
    keynote,
    talk,
    lightning,
    panel,
    workshop,
    activity,
    announcement,
    qa,
    break_,
    meal,
    social,
    other
};

/// How long before its end a slot warns.
struct Thresholds {
    Duration warning{};
    Duration critical{}; ///< at most `warning`
    bool operator==(const Thresholds&) const = default;
};

/// How an event is run.
struct Pace {
    bool hand_over = false;                        ///< slots that end hand over to the next by themselves
    Duration changeover{std::chrono::seconds{30}}; ///< between two talks of a lightning block
    std::map<SessionKind, Thresholds> thresholds;  ///< where they differ from those of `default_thresholds`
    bool operator==(const Pace&) const = default;
};

/// When a session of a kind and length warns where neither event nor slot says so: a lightning talk at 1 min,
/// a keynote at 5; never before two thirds of it have passed.
[[nodiscard]] Thresholds default_thresholds(SessionKind kind, Duration length);

enum class SessionStatus { confirmed, tentative, cancelled };

/// What happens in a slot. One session may be in several slots.
struct Session {
    SessionId id;
    std::string title;
    std::string subtitle;
    SessionKind kind = SessionKind::talk;
    SessionStatus status = SessionStatus::confirmed;
    std::string
        abstract; ///< paragraphs parted by an empty line; may hold Markdown, which screens show as safe text
    std::string language; ///< BCP 47 tag ("fr"), or empty
    std::string level;
    std::optional<bool> recorded;
    TrackId track; ///< may be empty
    std::vector<Participation> people;
    std::vector<Link> links;
    std::vector<Resource> resources;
    bool operator==(const Session&) const = default;
};

/// What a slot was before it was changed; what did not change stays empty.
struct Move {
    std::string from_room; ///< that room's name
    std::optional<Instant> from_start;
    bool operator==(const Move&) const = default;
};

/// A piece of time in a room.
struct Slot {
    SlotId id;
    RoomId room;
    SessionId session; ///< empty only where `open`
    Instant start;
    Duration duration{};                  ///< planned; zero or more
    std::optional<Duration> min_duration; ///< how far it may shrink; at most `duration`
    bool fixed_start = false;             ///< its start holds whatever happens before
    bool fixed_end = false;               ///< its end holds whatever happens before
    bool end_inferred = false;            ///< the source told no end
    bool open = false;                    ///< free for a lightning talk nobody proposed yet
    std::string note;                     ///< a remark to attendees: where to meet, why it moved
    std::optional<Move> moved;
    std::optional<Thresholds> thresholds; ///< where they differ from the event's

    [[nodiscard]] Instant end() const { return start + duration; }
    [[nodiscard]] Interval interval() const { return {start, end()}; }
    bool operator==(const Slot&) const = default;
};

/// An invitation to propose a talk.
struct CallForTalks {
    std::string text;
    std::string url;
    bool operator==(const CallForTalks&) const = default;
};

/// What comes after this event.
struct NextEvent {
    std::string title;
    std::optional<LocalDay> day;
    std::string url;
    bool operator==(const NextEvent&) const = default;
};

struct Event {
    std::string title;
    std::string subtitle;
    std::string description;
    Zone zone;
    std::string language; ///< BCP 47 tag ("fr"), or empty
    std::string venue;    ///< "La Dynamo, Chambéry", "En ligne"
    std::string url;
    std::string version;                     ///< of the schedule, as its author writes it
    std::chrono::minutes day_change{5 * 60}; ///< after midnight; in [0, 24 h)
    Pace pace;
    std::optional<CallForTalks> call;
    std::optional<NextEvent> next;
    std::vector<Link> links;
    std::vector<Resource> resources;
    bool operator==(const Event&) const = default;
};

/// The plan. Rooms, tracks and people are in the order in which they are to be shown; slots are in order of
/// start, and sessions in that of their first slot.
struct Agenda {
    Event event;
    std::vector<Room> rooms;
    std::vector<Track> tracks;
    std::vector<Person> people;
    std::vector<Partner> partners;
    std::vector<Session> sessions;
    std::vector<Slot> slots;
    bool operator==(const Agenda&) const = default;
};

/// Orders slots by start, then room order, then as they stood; and sessions by their first slot, those
/// without one last. Readers end with it.
void sort_slots(Agenda& agenda);

/// A readable id out of a name: "Mathieu Tortuyaux" gives "mathieu-tortuyaux"; `fallback` where nothing
/// remains.
[[nodiscard]] std::string slug(std::string_view name, std::string_view fallback);

/// Makes ids out of names, each once: a second "pause" is "pause-2".
class SlugMaker {
public:
    explicit SlugMaker(std::string fallback) : fallback_(std::move(fallback)) {}
    [[nodiscard]] std::string operator()(std::string_view name);

private:
    std::string fallback_;
    std::unordered_map<std::string, int> used_; // by id: the suffix to try next
};

} // namespace estrade
