// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/room_lists.h"

#include "core/formats/announcement/room_words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace estrade {
namespace {

constexpr std::size_t most_names = 1000;
constexpr std::size_t longest = 200; ///< bytes of a list

/// Its parts between one of the signs that lists are written with; `commas`: these alone, as "/" stands
/// within names too.
std::vector<std::string> parts_of(std::string_view text, bool commas = false) {
    static constexpr auto all_signs = std::to_array<std::string_view>(
        {",", ";", "/", " + ", " & ", " and ", " und ", " et ", " y ", " en "});
    constexpr std::size_t first_two = 2;
    const std::span<const std::string_view> signs(all_signs.data(), commas ? first_two : all_signs.size());
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

/// The word for one room of the word for several, "Rooms", as it was written; empty for any other.
std::string one_of_them(std::string_view word) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 12> words{
        {{"rooms", "Room"},
         {"halls", "Hall"},
         {"stages", "Stage"},
         {"labs", "Lab"},
         {"salles", "Salle"},
         {"amphis", "Amphi"},
         {"raume", "Raum"},
         {"sale", "Sala"},
         {"salas", "Sala"},
         {"zalen", "Zaal"},
         {"horsale", "Hörsaal"},
         {"aule", "Aula"}}};
    const std::string folded = text::fold(word);
    const auto* const found =
        std::find_if(words.begin(), words.end(), [&](const auto& pair) { return pair.first == folded; });
    return found == words.end() ? std::string() : std::string(found->second);
}

/// "2", "B", "1.04": what tells a room from others of its kind.
bool is_number_of_room(std::string_view text) {
    constexpr std::size_t most = 5; // bytes
    const bool digits = text.find_first_of("0123456789") != std::string_view::npos;
    return !text.empty() && text.size() <= most && text.find(' ') == std::string_view::npos &&
           (digits || text.size() == 1);
}

/// What stands between the numbers of rooms: "1, 2 and 3", "1+2", "A & B".
std::vector<std::string> numbers_in(std::string_view text) {
    std::vector<std::string> numbers = parts_of(text);
    if (numbers.size() < 2) {
        const std::size_t sign = text.find_first_of("+&");
        if (sign != std::string_view::npos)
            numbers = {std::string(text::trim(text.substr(0, sign))),
                       std::string(text::trim(text.substr(sign + 1)))};
    }
    return numbers;
}

} // namespace

std::vector<std::string> RoomNames::numbered_in(std::string_view name) const {
    constexpr std::size_t most = 8;
    const std::size_t blank = name.find(' ');
    if (blank == std::string_view::npos)
        return {};
    const std::string_view word = name.substr(0, blank);
    const std::string one = one_of_them(word);
    std::vector<std::string> rooms = numbers_in(name.substr(blank + 1));
    if (rooms.size() < 2 || rooms.size() > most || !(announcement::names_room(word) || !one.empty()) ||
        !std::all_of(rooms.begin(), rooms.end(), is_number_of_room))
        return {};
    for (std::string& room : rooms)
        room.insert(0, (one.empty() ? std::string(word) : one) + " ");
    const bool known = std::all_of(rooms.begin(), rooms.end(), [&](const std::string& room) {
        return names_.contains(text::fold(room));
    });
    return known || !one.empty() ? rooms : std::vector<std::string>();
}

bool are_all_rooms(std::string_view room) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"all", "all rooms", "all tracks", "all stages", "alle", "alle raume", "alle sale", "tous", "toutes",
         "toutes les salles", "todas", "todas las salas", "todas as salas", "tutte", "tutte le sale",
         "alle zalen", "everywhere", "wszystkie", "alla"});
    constexpr std::size_t most = 24; // bytes
    return room.size() <= most &&
           std::find(words.begin(), words.end(), text::fold(text::trim(room))) != words.end();
}

bool is_undecided_room(std::string_view room) {
    static constexpr auto words = std::to_array<std::string_view>({"tba",
                                                                   "tbc",
                                                                   "tbd",
                                                                   "tdb",
                                                                   "ntb",
                                                                   "to be announced",
                                                                   "to be confirmed",
                                                                   "to be decided",
                                                                   "to be defined",
                                                                   "to be determined",
                                                                   "not decided",
                                                                   "not decided yet",
                                                                   "not yet decided",
                                                                   "undecided",
                                                                   "unassigned",
                                                                   "not assigned",
                                                                   "not yet assigned",
                                                                   "n/a",
                                                                   "no room",
                                                                   "room tba",
                                                                   "room tbd",
                                                                   "a definir",
                                                                   "a confirmer",
                                                                   "a venir",
                                                                   "a preciser",
                                                                   "por confirmar",
                                                                   "por definir",
                                                                   "a confirmar",
                                                                   "da definire",
                                                                   "da confermare",
                                                                   "noch offen",
                                                                   "wird noch bekannt gegeben",
                                                                   "wird noch bekanntgegeben",
                                                                   "nog niet bekend",
                                                                   "未定"});
    constexpr std::size_t most = 32; // bytes
    room = text::trim(room);
    if (room.empty() || room.size() > most)
        return false;
    std::string folded = text::fold(room);
    if (folded.size() > 2 && folded.front() == '(' && folded.back() == ')')
        folded = folded.substr(1, folded.size() - 2);
    return std::find(words.begin(), words.end(), folded) != words.end();
}

void RoomNames::add(std::string_view name) {
    if (!name.empty() && name.size() <= longest && names_.size() < most_names)
        names_.insert(text::fold(name));
}

std::vector<std::string> RoomNames::listed_in(std::string_view name) const {
    constexpr std::size_t most = 8;
    if (name.size() > longest)
        return {};
    if (std::vector<std::string> rooms = numbered_in(name); !rooms.empty())
        return rooms;
    for (const bool commas : {true, false}) {
        std::vector<std::string> parts = parts_of(name, commas);
        if (parts.size() < 2 || parts.size() > most)
            continue;
        const std::string word = room_word(parts.front());
        const bool all = std::all_of(parts.begin(), parts.end(), [&](const std::string& part) {
            return names_.contains(text::fold(part)) || (!word.empty() && room_word(part) == word);
        });
        const std::unordered_set<std::string_view> different(parts.begin(), parts.end());
        if (all && different.size() == parts.size())
            return parts;
    }
    return {};
}

} // namespace estrade
