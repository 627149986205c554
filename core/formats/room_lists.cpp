// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/room_lists.h"

#include "core/formats/announcement/room_words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade {
namespace {

constexpr std::size_t most_names = 1000;
constexpr std::size_t longest = 200; ///< bytes of a list

/// Its parts between one of the signs that lists are written with.
std::vector<std::string> parts_of(std::string_view text) {
    static constexpr auto signs = std::to_array<std::string_view>(
        {",", ";", "/", " + ", " & ", " and ", " und ", " et ", " y ", " en "});
    std::vector<std::string> parts;
    std::size_t from = 0;
    const auto take = [&](std::size_t end) { parts.emplace_back(text::trim(text.substr(from, end - from))); };
    for (std::size_t at = 0; at < text.size(); ++at)
        for (const std::string_view sign : signs)
            if (text.substr(at).starts_with(sign)) {
                take(at);
                from = at + sign.size();
                at = from - 1;
                break;
            }
    take(text.size());
    return parts;
}

/// "Room" of "Room 2" and "Room B", where it is a word for rooms.
std::string room_word(std::string_view name) {
    const std::size_t blank = name.find(' ');
    const std::string_view word = name.substr(0, blank);
    return blank != std::string_view::npos && announcement::names_room(word) ? text::fold(word)
                                                                             : std::string();
}

} // namespace

void RoomNames::add(std::string_view name) {
    if (!name.empty() && name.size() <= longest && names_.size() < most_names)
        names_.insert(text::fold(name));
}

std::vector<std::string> RoomNames::listed_in(std::string_view name) const {
    constexpr std::size_t most = 8;
    if (name.size() > longest)
        return {};
    std::vector<std::string> parts = parts_of(name);
    if (parts.size() < 2 || parts.size() > most)
        return {};
    const std::string word = room_word(parts.front());
    const bool all = std::all_of(parts.begin(), parts.end(), [&](const std::string& part) {
        return names_.contains(text::fold(part)) || (!word.empty() && room_word(part) == word);
    });
    std::unordered_set<std::string_view> different(parts.begin(), parts.end());
    return all && different.size() == parts.size() ? parts : std::vector<std::string>();
}

} // namespace estrade
