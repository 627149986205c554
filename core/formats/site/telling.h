// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/schedule/report.h"
#include "core/formats/site/item.h"
#include "core/formats/site/tree.h"

#include <set>
#include <string>

namespace estrade::site {

/// Tells what of a site's data file was guessed, and what has no place in an agenda.
class Telling {
public:
    /// Both must outlive it.
    Telling(schedule::Report& report, const DataFile& file) : report_(report), file_(file) {}

    void guess(const schedule::ListedEvent& event, const Phrase& what, Phrase group);
    void leave_out(const yaml::Node& node, Phrase what, Phrase group);
    /// A member of an item, once for each key.
    void unknown(const Item& item, const Member& member);
    /// What people's maps tell that has no place, once for each key.
    void unknown_of_people(const yaml::Node& people, const DayReading& reading);
    /// What is told of a day, room or track and has no place in what it holds.
    void unknown_of_all(const Item& item);
    /// The word for an event's kind, where it is that of none; once for each.
    void unknown_kind(const Item& item, const schedule::ListedEvent& event);

private:
    schedule::Report& report_;
    const DataFile& file_;
    std::set<std::string> keys_;           ///< that were told, folded
    std::set<std::string> keys_of_people_; ///< likewise
    std::set<std::string> kinds_;          ///< likewise
};

} // namespace estrade::site
