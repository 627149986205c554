// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace estrade::announcement {

/// Whether a short text begins or ends with a word for rooms: "Room 3", "salle Turing", "Main Hall", "Aula".
[[nodiscard]] bool names_room(std::string_view text);

} // namespace estrade::announcement
