// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <tl/expected.hpp>

/// What is starred, as a line to pass on: short enough for a QR code, of characters that those hold best.
/// "ESTRADE:1:EVENT:DAY:SLOTS:CHECK" names the event by its title, and each slot by its session's title and
/// its start, so that another version of the schedule, with other ids, still knows most of them.
namespace estrade {

[[nodiscard]] std::string share(const Agenda& agenda, const std::vector<SlotId>& slots);

enum class ShareFault {
    none,        ///< the text holds no such line
    newer,       ///< a newer version of Estrade wrote it
    damaged,     ///< a part of it is missing or wrong
    other_event, ///< it is about an event of another title
};

struct Shared {
    std::vector<std::size_t> slots; ///< indices into the agenda's, in order, each once
    std::size_t unknown = 0;        ///< how many this agenda does not have
};

/// Finds the line in a text, whatever stands around it. A slot that is not at its time is that of its title
/// nearest to it.
[[nodiscard]] tl::expected<Shared, ShareFault> read_shared(std::string_view text, const Agenda& agenda);

} // namespace estrade
