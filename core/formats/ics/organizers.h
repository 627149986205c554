// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/ics/content.h"
#include "core/formats/schedule/listed.h"

namespace estrade::ics {

/// Those whom a calendar's events name as who organises them: who keeps the calendar, or entered the event,
/// and not who speaks, which is told. But where one address stands beside a name of each event's own, these
/// are of the people whom the events are about.
class Organizers {
public:
    /// The report must outlive it.
    explicit Organizers(schedule::Report& report) : report_(report) {}

    /// Whether they speak, as all events name them. What is the same in all is told at once.
    void learn(const std::vector<Component>& events);
    /// Adds the organizer to an event's people, or tells that it names one.
    void take(const Component& component, schedule::ListedEvent& event);

private:
    schedule::Report& report_;
    bool speak_ = false;
    bool told_ = false; ///< of all events at once
};

} // namespace estrade::ics
