// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/schedule/report.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The lines and components of an iCalendar file (RFC 5545, section 3.1), and of vCalendar 1.0 before it.
namespace estrade::ics {

/// "NAME;PARAMETER=value:value". All is valid UTF-8.
struct Property {
    std::size_t offset = 0; ///< of its line in the source
    std::string name;       ///< in upper case
    std::vector<std::pair<std::string, std::string>>
        parameters;    ///< names in upper case, values without quotes
    std::string value; ///< as written

    /// Empty where it is not told. `parameter_name` is in upper case.
    [[nodiscard]] std::string_view parameter(std::string_view parameter_name) const;
    /// The value with its escapes ("\n", "\,") resolved.
    [[nodiscard]] std::string text() const;
    /// The values between commas that are not escaped, each resolved.
    [[nodiscard]] std::vector<std::string> texts() const;
};

struct Component {
    std::size_t offset = 0;
    std::vector<Property> properties; ///< its own, without those of components within it
    std::string lines;                ///< of a VTIMEZONE: all of it, unfolded, parted by CRLF

    /// The first of that name, or null.
    [[nodiscard]] const Property* find(std::string_view name) const;
    /// Its text; empty where there is none.
    [[nodiscard]] std::string text(std::string_view name) const;
};

/// A calendar, or several in one file as one.
struct Calendar {
    Component own; ///< what is told of the calendar itself
    std::vector<Component> zones;
    std::vector<Component> events;
};

/// Takes any bytes, without a byte order mark. Lines end with LF, CR or CRLF. Folded lines are joined before
/// their bytes are taken for characters, since tools cut characters in two; a line that is no property is
/// taken to go on the one before it. An event without an end ends where the next begins. What was put right,
/// and what is no event, is told.
[[nodiscard]] Calendar parse(std::string_view bytes, schedule::Report& report);

} // namespace estrade::ics
