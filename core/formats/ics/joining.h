// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace estrade::ics {

/// Takes out of a description what programs for meetings put in between marks of their own: Google Meet's
/// "-::~:~: … :~:~::-", Teams' "________ … ________". Returns the addresses there by which one joins.
[[nodiscard]] std::vector<std::string> take_joining(std::string& description);

} // namespace estrade::ics
