// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"
#include "core/formats/diagnostic.h"
#include "core/time/iso.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

/// What planning tools export, as their files list it and before it is understood: the common ground of the
/// readers of frab, iCalendar, Sessionize and tables.
namespace estrade::schedule {

/// Someone, as listed with an event.
struct ListedPerson {
    std::string id; ///< may be empty, or the same for everybody
    std::string name;
    std::string handle;
    std::string affiliation;
    std::string bio; ///< HTML, Markdown or plain text
    std::vector<Link> links;
    Role role = Role::speaker;
};

/// An event, as listed. All text is UTF-8; what is empty was not told.
struct ListedEvent {
    std::size_t offset = 0; ///< the byte of the source at which it stands
    std::string guid;       ///< what identifies it, the best first
    std::string code;
    std::string id;

    std::string title;
    std::string subtitle;
    std::string type; ///< in the tool's words
    std::string track;
    std::string room;
    std::vector<std::string> more_rooms; ///< that it is in at the same time
    std::string language;                ///< "de", "eng", "English", "de, en"
    std::string level;
    std::string abstract;    ///< HTML, Markdown or plain text
    std::string description; ///< likewise; follows the abstract
    std::string note;        ///< a remark to attendees
    std::optional<bool> recorded;
    bool cancelled = false;
    bool tentative = false;
    bool all_day = false;            ///< its days are told, and no time of day
    bool kept_back = false;          ///< a draft, deleted, or not for all
    std::optional<SessionKind> kind; ///< where the format itself says so; else `type` and the title tell

    std::optional<IsoTime> start;              ///< its own timestamp: what it says wins
    std::optional<LocalDay> day;               ///< the day it is listed under
    std::optional<std::chrono::minutes> clock; ///< its start, after midnight, without a date
    std::optional<Duration> duration;
    std::optional<IsoTime> end; ///< where no duration is told

    std::vector<ListedPerson> people;
    bool crowded = false;    ///< it names more people than are listed
    std::vector<Link> links; ///< as written; they are put right or left out
    std::vector<Resource> resources;
};

} // namespace estrade::schedule
