// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/schedule/listed.h"

#include <string_view>

namespace estrade::schedule {

/// Makes an address that names only a path on its server, "/files/1.pdf", one of that at `base`.
[[nodiscard]] Link absolute(Link link, std::string_view base);

/// Adds what a session links to: to its resources where the label or the tool's type names slides, a
/// recording, a podcast or a paper, else to its links. Without an address nothing is added but what the label
/// may be.
void add_link(ListedEvent& event, Link link, std::string_view type = {});
/// Adds a file that comes with a session.
void add_attachment(ListedEvent& event, Link link, std::string_view type = {});

} // namespace estrade::schedule
