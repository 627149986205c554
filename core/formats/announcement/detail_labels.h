// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

/// What labels in the lines under a title tell.
namespace estrade::announcement {

enum class Field { none, speaker, moderator, bio, abstract, slides, recording, links, room, ignored };

struct Key {
    Field field = Field::none;
    std::size_t length = 0; ///< bytes of the plain text, the colon included
};

/// "Speaker Name:", "__abstract__ :", "Beschreibung:"
[[nodiscard]] Key key_of(std::string_view text);

} // namespace estrade::announcement
