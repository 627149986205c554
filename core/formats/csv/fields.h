// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <optional>
#include <string>
#include <string_view>

namespace estrade::csv {

/// What a column of a table tells.
enum class Field {
    title,
    name, ///< a title; where there is one already, a speaker
    subtitle,
    day,
    start,
    end_day,
    end,
    duration,
    room,
    track,
    kind,
    abstract,
    description,
    language,
    speakers,
    affiliation,
    bio,
    id,
    link,
    slides,
    recording,
    resources,
    level,
    status,
    cancelled,
    note,
    zone
};

/// By the head of a column in English, French, German, Spanish, Italian, Portuguese or Dutch: "Session
/// Title", "Schedule Track (Optional)", "Heure de début". Nothing for what is none.
[[nodiscard]] std::optional<Field> field_of(std::string_view head);

/// "SessionTitle" and "sessionTitle" as "Session Title" and "session Title".
[[nodiscard]] std::string parted_words(std::string_view head);

/// How near a head comes to what is sought, of two that mean the same field: "Title" comes before "Session",
/// and "Speaker" before "Author". The lower, the nearer.
[[nodiscard]] std::size_t rank_of(std::string_view head);

/// Whether a head names sessions: "Session name", "Talk name".
[[nodiscard]] bool is_session_name(std::string_view head);

/// Those who moderate: "Moderators", "Session chair", "Host". Nothing for what no people stand below.
[[nodiscard]] std::optional<Role> role_of(std::string_view head);

/// Whether it is a day or a time of day.
[[nodiscard]] bool tells_time(Field field);

/// The zone that a head of times names at its end, "Start time (CEST)", as it is written; the head is then
/// without it. Empty where there is none.
[[nodiscard]] std::string_view take_zone_of(std::string_view& head);

/// Whether a column says which events last all day, as those of calendars do.
[[nodiscard]] bool is_all_day(std::string_view head);

/// "yes", "FALSE", "x": what says whether, and nothing else.
[[nodiscard]] std::optional<bool> truth_of(std::string_view text);

/// Whether a column holds given or family names: "Speaker First Name", "Nachname".
enum class NamePart { given, family };
[[nodiscard]] std::optional<NamePart> name_part_of(std::string_view head);

/// Whether the head of a first column says that it holds times.
[[nodiscard]] bool is_time_word(std::string_view head);

} // namespace estrade::csv
