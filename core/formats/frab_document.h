// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <nlohmann/json.hpp>

namespace estrade {

/// What schedule.json and schedule.xml tell alike, in the layout of the former.
[[nodiscard]] nlohmann::ordered_json frab_document(const Agenda& agenda);

} // namespace estrade
