// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"
#include "core/time/clock.h"

#include <filesystem>

namespace estrade {

/// Where Estrade keeps what is the user's ($XDG_DATA_HOME/estrade). It need not be there yet.
[[nodiscard]] std::filesystem::path data_folder();

/// The file that holds what hosts did at an event, under the user's data folder ($XDG_DATA_HOME). An event is
/// known by its title and first day: an edited agenda keeps its log, a renamed or postponed one begins anew.
/// A rehearsal has a file of its own.
[[nodiscard]] std::filesystem::path log_file(const Agenda& agenda, const Clock& clock);

/// The file that holds what the visitor of this machine keeps of an event, in such a folder. A version of the
/// agenda that begins some days earlier or later, but within a week, keeps it; so does one in which the event
/// has another title, where most of the programme is what the visitor saw last.
[[nodiscard]] std::filesystem::path visit_file(const Agenda& agenda);

} // namespace estrade
