// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"
#include "core/formats/yaml/document.h"
#include "core/formats/yaml/ids.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

/// The parts of the writer of Estrade's own YAML.
namespace estrade::yaml {

/// How the file names things, and which of its ids it must tell.
class Names {
public:
    explicit Names(const Agenda& agenda);

    /// Words that the reader resolves to that thing: its name, or its id where the name would not do.
    [[nodiscard]] std::string room(const RoomId& id) const { return word(room_words_, id.value); }
    [[nodiscard]] std::string track(const TrackId& id) const { return word(track_words_, id.value); }
    [[nodiscard]] std::string person(const PersonId& id) const { return word(person_words_, id.value); }
    /// The session of that id, or null.
    [[nodiscard]] const std::size_t* session(const SessionId& id) const;

    /// Sessions in the order of the file: by first slot, then those without one.
    [[nodiscard]] const std::vector<std::size_t>& session_order() const { return session_order_; }
    /// The reader makes the one nameless room by itself.
    [[nodiscard]] bool rooms_are_implied() const { return rooms_implied_; }
    /// The reader makes all people, in their order, as it meets their names.
    [[nodiscard]] bool people_are_implied() const { return people_implied_; }

    // Whether the id of each thing must be written.
    std::vector<bool> room_ids, track_ids, person_ids, session_ids, slot_ids;

private:
    using Words = std::unordered_map<std::string, std::string>; // by id

    template <class Thing>
    [[nodiscard]] static Words words_for(const std::vector<Thing>& things);
    [[nodiscard]] static std::string word(const Words& words, const std::string& id);
    void order_sessions(const Agenda& agenda);
    void choose_session_ids(const Agenda& agenda);
    [[nodiscard]] bool can_imply_people(const Agenda& agenda) const;

    Words room_words_, track_words_, person_words_;
    std::unordered_map<std::string, std::size_t> session_index_; // by id
    std::vector<std::size_t> session_order_;
    bool rooms_implied_ = false;
    bool people_implied_ = false;
};

[[nodiscard]] Value event_value(const Agenda& agenda);
[[nodiscard]] Value thresholds_value(const Thresholds& thresholds);
[[nodiscard]] Value links_value(const std::vector<Link>& links);
[[nodiscard]] Value resources_value(const std::vector<Resource>& resources);
/// Adds what a session tells, but for its title where that stands elsewhere.
void add_session(Value& to, const Session& session, const Names& names, bool with_id, bool with_title);

/// `rooms`, `tracks`, `people`, `partners`.
void add_rosters(Value& document, const Agenda& agenda, const Names& names);
/// `agenda` and `sessions`.
void add_plan(Value& document, const Agenda& agenda, const Names& names);

/// The one event day of all slots, where the file need not tell days.
[[nodiscard]] std::optional<LocalDay> only_day(const Agenda& agenda);

} // namespace estrade::yaml
