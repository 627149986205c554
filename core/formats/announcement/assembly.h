// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/facts.h"
#include "core/formats/announcement/profiles.h"

#include <string>
#include <vector>

namespace estrade::announcement {

/// What one item is about, put together from its line, what stands under it and its detail block.
struct Talk {
    std::string title;
    SessionKind kind = SessionKind::talk;
    std::string abstract;
    std::string language;
    std::vector<Speaker> speakers;
    std::vector<Resource> resources;
    std::vector<Link> links;
    std::string room; ///< where a line under the item names one
};

struct Talks {
    std::vector<Talk> talks; ///< one for each item
    std::vector<Profile> profiles;
};

/// Reads the titles of all items and finds what belongs to them. Lengths told in titles go to the items.
[[nodiscard]] Talks assemble_talks(const Announcement& announcement, std::vector<Item>& items);

} // namespace estrade::announcement
