// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/details.h"
#include "core/formats/announcement/items.h"
#include "core/formats/format.h"

#include <optional>
#include <string>

/// What an announcement tells about the event as a whole.
namespace estrade::announcement {

struct FoundDay {
    LocalDay day;
    Location where;
};

/// What the functions below look at.
struct Announcement {
    const Source& source;
    const Document& document;
    const std::vector<Section>& sections;
    const Timed& timed;
};

/// Front matter, else a heading that is no section's name, else the name in an invitation's sentence.
[[nodiscard]] std::string find_title(const Announcement& announcement);

/// The day the event starts, as the front matter, the file's name or the text tell it; a contradiction
/// between them is a diagnostic. Years that are not written are those of `nearby`.
[[nodiscard]] std::optional<FoundDay> find_event_day(const Announcement& announcement, LocalDay nearby,
                                                     Diagnostics& diagnostics);

/// The zone that the text tells without doubt: "Europe/Paris", "CET", "heure de Paris".
struct FoundZone {
    Zone zone;
    std::string written;
    Location where;
};
[[nodiscard]] std::optional<FoundZone> find_zone(const Announcement& announcement);
/// The zone whose wall clock a short name means, summer and winter: "CEST". Empty for what is none.
[[nodiscard]] std::string_view zone_of_short_name(std::string_view name);

[[nodiscard]] std::string find_venue(const Announcement& announcement);
[[nodiscard]] std::string find_language(const Announcement& announcement);
[[nodiscard]] std::optional<CallForTalks> find_call(const Announcement& announcement);
/// Addresses in the text, each once; the first that leads to the event's own page goes to `url`.
[[nodiscard]] std::vector<Link> find_links(const Announcement& announcement, std::string& url);

} // namespace estrade::announcement
