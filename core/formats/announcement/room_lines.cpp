// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/room_lines.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/room_words.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace estrade::announcement {
namespace {

/// A line that begins with what may be a room's name.
struct RoomLine {
    std::size_t line = 0;
    std::string room;
    Inline title;
};

/// Whether a word before a colon tells of a talk or says what kind it is.
bool is_field(std::string_view folded) {
    static constexpr auto names = std::to_array<std::string_view>(
        {"title",    "abstract", "chair", "host",  "moderator", "moderation", "topic", "level",
         "language", "room",     "track", "type",  "format",    "duration",   "salle", "raum",
         "sala",     "note",     "titre", "titel", "with",      "by"});
    return is_section_name(folded) || says_only_its_kind(folded) ||
           std::find(names.begin(), names.end(), folded) != names.end();
}

/// "Main Hall: Title" in a line.
std::optional<RoomLine> room_before(Inline text, std::size_t at) {
    constexpr std::size_t longest = 40;
    constexpr std::ptrdiff_t most_blanks = 3;
    const std::size_t colon = text.text.find(": ");
    if (colon == std::string::npos || colon > longest)
        return std::nullopt;
    std::string room = single_spaced(text.text.substr(0, colon));
    text.text = std::string(text::trim(std::string_view(text.text).substr(colon + 1)));
    if (room.empty() || text.text.empty() || std::count(room.begin(), room.end(), ' ') > most_blanks ||
        is_field(text::fold(room)))
        return std::nullopt;
    return RoomLine{at, std::move(room), std::move(text)};
}

std::optional<RoomLine> room_line(const Document& document, std::size_t at) {
    const Line& line = document.lines[at];
    if (line.kind != LineKind::text && line.kind != LineKind::item)
        return std::nullopt;
    return room_before(plain(line.body, document.references), at);
}

bool is_room(const RoomLine& one) {
    return one.room.find(' ') != std::string::npos && names_room(one.room); // "Stage" alone is none
}

/// The lines of rooms, each another, that stand under an item's time one after the other, the first also
/// beside it.
std::vector<RoomLine> rooms_under(const Document& document, const std::vector<Item>& items,
                                  std::size_t index) {
    constexpr std::size_t most = 64; // rooms at one time
    const Item& item = items[index];
    std::vector<RoomLine> rooms;
    if (item.kind == LineKind::row)
        return rooms;
    bool titled = false; // beside its time, and not by a room
    std::size_t begin = item.end_line - 1;
    if (item.end_line < item.line + 2) { // its title stands beside its time
        auto beside = room_before(item.text, item.line);
        if (beside && is_room(*beside))
            rooms.push_back(std::move(*beside));
        titled = rooms.empty();
        ++begin;
    }
    const std::size_t end = index + 1 < items.size() ? items[index + 1].line : document.lines.size();
    for (std::size_t at = begin; at < end && rooms.size() < most; ++at) {
        auto one = room_line(document, at);
        const bool again = one && std::any_of(rooms.begin(), rooms.end(),
                                              [&](const RoomLine& other) { return other.room == one->room; });
        if (!one || again)
            break;
        rooms.push_back(std::move(*one));
    }
    if (titled &&
        !std::all_of(rooms.begin(), rooms.end(), is_room)) // "Parallel sessions" over "Room 1: Bees"
        return {};
    return rooms;
}

} // namespace

void part_rooms(const Document& document, std::vector<Item>& items, Diagnostics& diagnostics) {
    std::vector<std::vector<RoomLine>> under(items.size());
    std::map<std::string, std::size_t> uses;
    for (std::size_t i = 0; i < items.size(); ++i) {
        under[i] = rooms_under(document, items, i);
        for (const RoomLine& one : under[i])
            ++uses[text::fold(one.room)];
    }
    const auto repeats = [&](const RoomLine& one) { return uses[text::fold(one.room)] > 1; };
    std::vector<Item> parted;
    bool told = false;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::vector<RoomLine>& rooms = under[i];
        const bool are_rooms = rooms.size() > 1 && std::any_of(rooms.begin(), rooms.end(), is_room) &&
                               std::all_of(rooms.begin(), rooms.end(),
                                           [&](const RoomLine& one) { return is_room(one) || repeats(one); });
        if (!are_rooms) {
            parted.push_back(std::move(items[i]));
            continue;
        }
        if (!told)
            diagnostics.push_back(
                {Severity::info, items[i].where,
                 Phrase("what stands before the colons of the lines under a time is taken for rooms"),
                 Phrase("write each on a line of its own with its time"), Treatment::guessed});
        told = true;
        for (const RoomLine& room : rooms) {
            Item& one = parted.emplace_back(items[i]);
            one.line = &room == &rooms.front() ? one.line : room.line; // what stands before ends at the time
            one.end_line = room.line + 1;
            one.kind = document.lines[room.line].kind;
            one.indent = document.lines[room.line].indent;
            one.text = room.title;
            one.room = room.room;
        }
    }
    items = std::move(parted);
}

} // namespace estrade::announcement
