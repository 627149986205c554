// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/yaml/tree.h"

namespace estrade::site {

/// Makes the sessions that a slot lists for rooms of their own ("time: …, title: Session 1, talks: [{title:
/// …, room: A}, {title: …, room: B}]") a session each, in which the slot's title is a note: they are held
/// side by side. Rooms may stand in the document's list of them alone, in the same order, or be keys ("rooms:
/// {A: {title: …}, B: {title: …}}"), as tracks may.
void part_rooms(yaml::Node& document);

} // namespace estrade::site
