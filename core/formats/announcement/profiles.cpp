// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/profiles.h"

#include "core/formats/announcement/characters.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade::announcement {
namespace {

/// The company in a short bio: "SRE @PeopleDoc", "CMO at Cloudskiff, a platform…"; empty where none is told.
std::string affiliation_in(std::string_view bio) {
    constexpr std::size_t near = 160; // bytes: further on, bios tell other things
    bio = bio.substr(0, std::min(bio.size(), near));
    for (std::size_t at = 0; at < bio.size(); ++at) {
        const bool start = at == 0 || is_space(character_before(bio, at).code_point);
        if (!start)
            continue;
        if (bio[at] == '@') {
            const std::size_t from = skip_space(bio, at + 1);
            std::size_t end = from;
            while (end < bio.size() && !is_space(character_at(bio, end).code_point) &&
                   std::string_view(",;()").find(bio[end]) == std::string_view::npos)
                end += character_at(bio, end).length;
            std::string_view name = bio.substr(from, end - from);
            while (name.ends_with('.'))
                name.remove_suffix(1);
            return std::string(name);
        }
        for (const std::string_view word : {"at", "chez", "bei"}) {
            if (!word_at(bio, at, word))
                continue;
            const NameList names =
                read_names(bio.substr(skip_space(bio, at + word.size())), Commas::end_the_list);
            if (!names.speakers.empty())
                return names.speakers.front().name;
        }
    }
    return {};
}

void merge(Profile& profile, const Speaker& speaker, const std::string& bio) {
    const auto fill = [](std::string& into, const std::string& from) {
        if (into.empty())
            into = from;
    };
    fill(profile.handle, speaker.handle);
    fill(profile.affiliation, speaker.affiliation);
    fill(profile.url, speaker.url);
    fill(profile.bio, bio);
    fill(profile.affiliation, affiliation_in(profile.bio));
}

} // namespace

void note_profile(std::vector<Profile>& profiles, const Speaker& speaker, const std::string& bio) {
    for (Profile& profile : profiles) {
        if (text::fold(profile.name) != text::fold(speaker.name))
            continue;
        merge(profile, speaker, bio);
        return;
    }
    constexpr std::size_t most = 5000;
    if (profiles.size() >= most)
        return;
    profiles.push_back({speaker.name, {}, {}, {}, {}});
    merge(profiles.back(), speaker, bio);
}

const Profile* profile_of(const std::vector<Profile>& profiles, std::string_view name) {
    const std::string folded = text::fold(name);
    const Profile* by_first_name = nullptr;
    int first_names = 0;
    for (const Profile& profile : profiles) {
        const std::string other = text::fold(profile.name);
        if (other == folded)
            return &profile;
        if (other.starts_with(folded + " ")) {
            by_first_name = &profile;
            ++first_names;
        }
    }
    return first_names == 1 ? by_first_name : nullptr;
}

} // namespace estrade::announcement
