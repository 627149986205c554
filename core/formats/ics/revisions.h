// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/ics/content.h"

#include <set>

namespace estrade::ics {

/// Offsets of events that a later revision in the same calendar replaces: one with their UID, a higher
/// SEQUENCE (RFC 5545, section 3.8.7.4), and their title or their start. Tools that give many events one UID
/// keep them all.
[[nodiscard]] std::set<std::size_t> replaced_by_revisions(const std::vector<Component>& events);

} // namespace estrade::ics
