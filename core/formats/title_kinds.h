// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <optional>
#include <string_view>

/// What titles tell of the kind of a session.
namespace estrade {

/// The kind of the title of what nobody presents ("Registration & breakfast", "Morning coffee"): by the
/// words at its begin, else by those at its end.
[[nodiscard]] std::optional<SessionKind> kind_of_service(std::string_view title);

/// The kind of a session that nothing but its title tells: by all of it, or by what stands before a mark
/// ("Keynote: Boats"); else, where it is short and nobody is named, of what nobody presents by a part; else a
/// talk.
[[nodiscard]] SessionKind kind_of_title(std::string_view title, bool names_people);

} // namespace estrade
