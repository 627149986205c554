// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/viewing.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace estrade {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 3> layouts{"list", "grid", "tracks"};

template <class Ids>
json names_in(const Ids& ids) {
    json names = json::array();
    for (const RoomId& id : ids)
        names.push_back(id.value);
    return names;
}

/// What an object has under a name; null where it has nothing, or is none.
const json& member(const json& object, const char* name) {
    static const json nothing;
    const auto found = object.find(name);
    return found == object.end() ? nothing : *found;
}

std::string text(const json& value) {
    return value.is_string() ? value.get<std::string>() : std::string();
}

std::vector<RoomId> rooms_in(const json& names) {
    std::vector<RoomId> rooms;
    if (names.is_array())
        for (const json& name : names)
            rooms.push_back({text(name)});
    return rooms;
}

} // namespace

std::string write_viewing(const Viewing& viewing) {
    json filter = json::array();
    for (const FilterChoice& choice : viewing.filter.choices())
        filter.push_back({std::string(name_of(choice.group)), choice.value});
    json written{{"section", viewing.section},
                 {"zoom", viewing.zoom},
                 {"filter", std::move(filter)},
                 {"rooms",
                  {{"order", names_in(viewing.rooms.order)},
                   {"pinned", names_in(viewing.rooms.pinned)},
                   {"hidden", names_in(viewing.rooms.hidden)}}}};
    if (viewing.layout)
        written["layout"] = std::string(layouts[static_cast<std::size_t>(*viewing.layout)]);
    return written.dump(-1, ' ', false, json::error_handler_t::replace);
}

Viewing read_viewing(std::string_view text_read) {
    const json read = json::parse(text_read, nullptr, false);
    Viewing viewing;
    viewing.section = text(member(read, "section"));
    const auto layout = std::find(layouts.begin(), layouts.end(), text(member(read, "layout")));
    if (layout != layouts.end())
        viewing.layout = static_cast<ProgrammeLayout>(layout - layouts.begin());
    if (const json& zoom = member(read, "zoom"); zoom.is_number())
        viewing.zoom = std::clamp(zoom.get<double>(), Viewing::least_zoom, Viewing::most_zoom);
    if (const json& filter = member(read, "filter"); filter.is_array())
        for (const json& choice : filter) {
            const bool pair = choice.is_array() && choice.size() == 2;
            const auto group = filter_group(pair ? text(choice[0]) : std::string());
            if (group && !text(choice[1]).empty() && !viewing.filter.has({*group, text(choice[1])}))
                viewing.filter.toggle({*group, text(choice[1])});
        }
    const json& rooms = member(read, "rooms");
    viewing.rooms.order = rooms_in(member(rooms, "order"));
    for (RoomId& room : rooms_in(member(rooms, "pinned")))
        viewing.rooms.pinned.insert(std::move(room));
    for (RoomId& room : rooms_in(member(rooms, "hidden")))
        viewing.rooms.hidden.insert(std::move(room));
    return viewing;
}

} // namespace estrade
