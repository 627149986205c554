// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/schedule/room_guess.h"

#include <map>
#include <utility>

namespace estrade::schedule {

void take_tracks_for_rooms(std::deque<ListedEvent>& events, Report& report) {
    std::map<std::pair<LocalTime, std::optional<std::chrono::minutes>>, std::string_view> tracks; // by start
    bool at_once = false;
    for (const ListedEvent& event : events) {
        if (!event.room.empty())
            return;
        if (event.track.empty() || !event.start)
            continue;
        const auto [known, is_new] =
            tracks.try_emplace({event.start->local, event.start->offset}, event.track);
        at_once = at_once || (!is_new && known->second != event.track);
    }
    if (!at_once)
        return;
    for (ListedEvent& event : events)
        event.room = event.track;
    report.add_whole(Severity::info, Treatment::guessed,
                     Phrase("names no rooms, and several tracks go on at once: each is shown as a room"));
}

} // namespace estrade::schedule
