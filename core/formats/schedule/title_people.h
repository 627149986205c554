// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/schedule/listed.h"

namespace estrade::schedule {

/// Takes who chairs out of a title that ends with it in brackets, "Session 1 (chair: Ada King)", and who
/// speaks, "Graphs (talk by Ada King)", where nobody else is told to. Whether it did.
bool take_people_in_brackets(ListedEvent& event, std::string& title);

} // namespace estrade::schedule
