// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/details.h"
#include "core/formats/announcement/items.h"

#include <vector>

/// How one agenda writes who speaks: what it does surely in one place vouches for others.
namespace estrade::announcement {

/// Notes beside which signs the items surely tell a name; others may tell less well-known names there.
void note_style(const std::vector<Item>& items, KnownPeople& known);

/// Headings of one level that have a name's shape, nearly all of them, and one surely is a name: each
/// presents somebody, and is added to `known`.
void know_headings(const std::vector<Section>& sections, KnownPeople& known);

} // namespace estrade::announcement
