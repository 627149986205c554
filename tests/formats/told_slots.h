// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <string>
#include <vector>

namespace estrade::test {

/// All that formats of a line or component a slot tell of each, as their readers put it right, sorted: two
/// agendas that are alike there give the same. Of people that is name and role.
[[nodiscard]] std::vector<std::string> told_slots(const Agenda& agenda);

} // namespace estrade::test
