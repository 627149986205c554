// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/assembly.h"

namespace estrade::announcement {

/// Takes "Talk 2:" and "Vortrag 3 -" off titles where all talks are numbered so.
void drop_numbers(std::vector<Talk>& talks);

} // namespace estrade::announcement
