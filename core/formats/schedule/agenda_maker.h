// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"
#include "core/formats/schedule/listed.h"
#include "core/formats/schedule/zone_guess.h"

#include <deque>
#include <unordered_map>
#include <unordered_set>

namespace estrade::schedule {

/// Makes an agenda of what a planning tool lists. The rules for data as it is found:
///
/// - An event's own timestamp wins over the day it is listed under; its own offset over any zone.
/// - A session is known by its guid, else its code, else its id. Where several share that, start and room are
///   added, so that they stay apart, and the same when the file is read again in another order.
/// - A person is known by id and name together, since tools give everybody the id 0; without an id by name.
/// - An event with neither start nor day is left out, and told; so is what others are shown without: drafts,
/// and what was deleted. Nothing else is left out.
/// - What ends before it starts lasts no time. What tells no end, or one more than a year later, lasts until
/// the next in its room, at most three hours,
///   else for 30 minutes.
/// - The hour at which the day changes is the file's, unless the days under which it lists its events say
/// otherwise.
class AgendaMaker {
public:
    /// Both must outlive it.
    AgendaMaker(const ReadOptions& options, Report& report) : options_(options), report_(report) {}

    /// What is told of the event as a whole; its zone is chosen by `finish`.
    Event event;
    std::string zone_name;                               ///< as the source names it; may be empty
    std::optional<std::chrono::minutes> told_day_change; ///< after midnight

    /// The source writes instants in UTC wherever they are: the offset zero says nothing of the zone.
    bool utc_tells_no_zone = false;
    /// What shares an id is one session in several slots, told as where it is placed first.
    bool ids_are_of_sessions = false;
    /// Where no event names a room, and several tracks begin something at once, each track has a room.
    bool tracks_may_be_rooms = false;
    /// What an event names as its room may list several, "Hall, Attic" where others are in each of them.
    bool rooms_may_be_lists = false;
    /// A pause that is told for each of a day's rooms is one for all.
    bool pauses_may_be_in_each_room = false;

    /// The zone as people write it, where none is told yet: "CEST" is no zone's name then, but what clocks
    /// there show.
    void tell_zone(std::string_view words);
    /// The same, as an event tells it. Where others told another one first, its start, if it has no offset,
    /// is by the clocks of its own.
    void place_in_zone(ListedEvent& listed, std::string_view words);
    /// A day under which events are listed: when it begins and ends, where that is told. The offsets of these
    /// tell of the zone where no event's does.
    void begin_day(const std::optional<IsoTime>& begin, const std::optional<IsoTime>& end);
    /// Puts an event that tells but a clock before the day begun last into the night after that day, where
    /// the day lasts as long: 01:00 on a day from 10:00 to 04:00.
    void place_within_day(ListedEvent& listed) const;
    /// Rooms, tracks and people that are to be shown in this order, whether or not an event names them.
    void add_room(const std::string& name, const std::string& place = {});
    /// `color` is kept where it is "#rrggbb".
    void add_track(const std::string& name, const std::string& color = {});
    void add_person(ListedPerson person);
    /// A further event, to be told in place; `offset`: the byte at which it stands. Past 200,000 events it
    /// takes no more, and tells.
    [[nodiscard]] ListedEvent& add(std::size_t offset);
    void add(ListedEvent&& listed) { add(listed.offset) = std::move(listed); }
    /// Gives an event its room: what it says itself, else that under which it is listed.
    void choose_room(ListedEvent& listed, std::string_view own, std::string_view under);
    [[nodiscard]] std::size_t size() const { return listed_.size(); }

    /// Fails, with what was found, where events are listed and none could be placed.
    [[nodiscard]] ReadResult finish();

private:
    struct Placed {
        ListedEvent* event; ///< whose texts are handed on when its session is made
        Instant start;
        std::string key;
        bool has_id;        ///< rather than being known by its title
        bool shares;        ///< what it is known by, with others
        std::string shared; ///< that; its key then tells it apart
    };

    void leave_kept_back();
    void leave_undecided_rooms();
    void part_room_lists();
    void join_pauses();
    void leave_ends();
    void choose_day_change();
    [[nodiscard]] std::optional<LocalTime> local_start(const ListedEvent& listed) const;
    [[nodiscard]] std::optional<Instant> place(const ListedEvent& listed);
    [[nodiscard]] std::vector<TimeAndOffset> offsets() const;
    void name_apart(std::vector<Placed>& placed);
    [[nodiscard]] SessionKind kind_of(const ListedEvent& listed, const std::string& title);
    void make(Placed& placed);
    [[nodiscard]] SessionId make_session(const Placed& placed, const std::string& key);
    [[nodiscard]] std::optional<Duration> length_of(const ListedEvent& listed, Instant start);
    [[nodiscard]] std::string unique(std::string key);
    [[nodiscard]] Room& room(std::string name);
    [[nodiscard]] Track* track(std::string name); ///< null without a name
    [[nodiscard]] PersonId person_id(ListedPerson& listed);
    void tell(const ListedEvent& listed, Severity severity, Treatment treatment, Phrase what, Phrase group);
    void choose_title(ListedEvent& listed, Session& session);
    void describe(ListedEvent& listed, Session& session);
    void add_people(ListedEvent& listed, Session& session);
    void add_links(ListedEvent& listed, Session& session);

    const ReadOptions& options_;
    Report& report_;
    std::string clocks_;               ///< what they are said to show, where that is all: "CEST"
    std::string first_zone_;           ///< that an event told
    std::optional<IsoTime> day_begin_; ///< of the day begun last
    std::optional<IsoTime> day_end_;
    std::vector<IsoTime> bounds_; ///< of all days
    std::unordered_map<std::string, std::optional<Zone>> other_zones_;
    std::deque<ListedEvent> listed_;    ///< large, and never moved
    std::optional<ListedEvent> beyond_; ///< the last of those that are too many
    std::unordered_map<std::string, std::optional<SessionKind>> kinds_;   ///< by the tool's word
    std::unordered_map<std::string, std::vector<std::string>> languages_; ///< by how they are told
    Agenda agenda_;
    std::unordered_map<std::string, std::size_t> rooms_;     ///< by name: index into the agenda's
    std::unordered_map<std::string, std::size_t> spellings_; ///< likewise, by what its spellings share
    std::unordered_map<std::string, std::size_t> tracks_;    ///< likewise
    std::unordered_map<std::string, std::size_t> people_;    ///< by id and name
    SlugMaker room_slugs_{"room"};
    SlugMaker track_slugs_{"track"};
    SlugMaker person_slugs_{"person"};
    std::unordered_set<std::string> ends_;                  ///< slots that only end what is before them
    bool keys_differ_ = false;                              ///< of all events: `keys_` need not be asked
    std::unordered_map<std::string, int> keys_;             ///< of sessions: how many have it
    std::unordered_map<std::string, SessionId> in_several_; ///< sessions in several slots, by what they share
};

} // namespace estrade::schedule
