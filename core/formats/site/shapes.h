// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/yaml/tree.h"

#include <string>

namespace estrade::site {

/// Writes a document as others would: sessions that are listed with the one who holds them ("speakers:
/// [{name: …, sessions: […]}]") as sessions with that speaker, where no other list tells times; without an
/// `event_id` that all of a list share, which is none of theirs; without a key around each of a list ("block:
/// {…}"); a length that is a time ("13:30 - 14:30") as one, the only word for what is on at a time as its
/// title. A key means a time where none does and it tells times of day throughout ("period: 9:00 am"):
/// returns that, or nothing.
std::string put_shapes_right(yaml::Node& document);

} // namespace estrade::site
