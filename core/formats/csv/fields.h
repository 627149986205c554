// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
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
    note,
    zone
};

/// By the head of a column in English, French, German, Spanish, Italian, Portuguese or Dutch: "Session
/// Title", "Schedule Track (Optional)", "Heure de début". Nothing for what is none.
[[nodiscard]] std::optional<Field> field_of(std::string_view head);

/// Whether the head of a first column says that it holds times.
[[nodiscard]] bool is_time_word(std::string_view head);

} // namespace estrade::csv
