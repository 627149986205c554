// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/ics/content.h"
#include "core/time/iso.h"

#include <libical/ical.h>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace estrade::ics {

/// What a TZID stands for.
struct ToldZone {
    std::optional<Zone> known;                                                    ///< one of the system's
    std::unique_ptr<icaltimezone, void (*)(icaltimezone*)> own{nullptr, nullptr}; ///< else the file's, if any

    /// Neither: the name alone is told, so that its clocks are those of the calendar.
    [[nodiscard]] bool unknown() const { return !known && !own; }
    /// The offset at a reading of its clocks, east positive; that of the first where there are two. Zero
    /// where it is unknown.
    [[nodiscard]] std::chrono::seconds offset(LocalTime local) const;
    [[nodiscard]] LocalTime local(Instant instant) const;
};

/// The zones that a file names, each looked up once.
class Zones {
public:
    /// `told`, the VTIMEZONEs, and `report` must outlive it. What is no zone is told at its first use.
    Zones(const std::vector<Component>& told, schedule::Report& report) : told_(told), report_(report) {}

    [[nodiscard]] const ToldZone& find(const std::string& tzid, std::size_t offset);

private:
    [[nodiscard]] ToldZone look_up(const std::string& tzid, std::size_t offset) const;

    const std::vector<Component>& told_;
    schedule::Report& report_;
    std::map<std::string, ToldZone> found_;
};

} // namespace estrade::ics
