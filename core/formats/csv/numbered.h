// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/table.h"

namespace estrade::csv {

/// Of the heads that alone mean nothing, those that are of one of several: "Speaker 2", "chair1_organisation"
/// of people, "p1_title" and "p1_authors", "Title 2" and "Speaker 2" of presentations, which have a title and
/// more; "Track 1", where no other column is of tracks. They are no longer among the unknown; how many they
/// were.
std::size_t take_numbered(Table& table);

} // namespace estrade::csv
