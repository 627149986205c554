// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/speakers.h"

#include <string>
#include <string_view>
#include <vector>

namespace estrade::announcement {

/// What is told of a person elsewhere than in the agenda's lines.
struct Profile {
    std::string name;
    std::string handle;
    std::string affiliation;
    std::string bio;
    std::string url;
};

/// Notes what a text tells of a speaker; what is known of that person already stays. Past 5,000 people no
/// more are noted.
void note_profile(std::vector<Profile>& profiles, const Speaker& speaker, const std::string& bio);

/// The profile of the person an agenda calls `name`: the same name, or a full one with that first name if
/// there is only one. Null where there is none.
[[nodiscard]] const Profile* profile_of(const std::vector<Profile>& profiles, std::string_view name);

} // namespace estrade::announcement
