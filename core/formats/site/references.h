// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/yaml/tree.h"

namespace estrade::site {

/// Puts in place what sessions refer to by an id: data that apps read lists its rooms, tracks and speakers
/// beside its sessions, each with an id ("rooms: [{id: 7, name: Hall}]", or by it: "rooms: {7: {…}}"), and
/// sessions tell that ("room: 7", "roomId: 7", "speakers: [3, 4]"). What is copied is bounded as
/// schedule::Copies says.
void put_in_place(yaml::Node& document);

/// The id that an entry of a table tells; empty where it tells none.
[[nodiscard]] std::string id_of(const yaml::Node& entry);

/// What a copy takes.
[[nodiscard]] std::size_t bytes_of(const yaml::Node& node);

} // namespace estrade::site
