// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/schedule/agenda_maker.h"

#include <string>
#include <unordered_map>

namespace estrade::csv {

/// Tables that tell a session in a row for each of who speaks there: rows of one id, or in one room, that
/// have the same title and start are one event with the people of all.
class PersonRows {
public:
    PersonRows(schedule::AgendaMaker& maker, schedule::Report& report) : maker_(maker), report_(report) {}

    /// Adds the event that a row tells, or its people to the one that a row before it told.
    void add(schedule::ListedEvent&& event);

private:
    schedule::AgendaMaker& maker_;
    schedule::Report& report_;
    std::unordered_map<std::string, schedule::ListedEvent*> known_; ///< by what rows of one session share
};

} // namespace estrade::csv
