// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/gdg/slots.h"

#include "core/formats/site/item.h"
#include "core/text/text.h"

#include <algorithm>
#include <charconv>

namespace estrade::gdg {
namespace {

using std::chrono::hours;
using yaml::Node;

constexpr Duration small_hours = hours{5};
constexpr Duration evening = hours{18};
constexpr Duration a_day = hours{24};

std::optional<Duration> clock_of(const Node& slot, std::string_view key) {
    const Node* const told = slot.find(key);
    const auto time = told == nullptr ? std::nullopt : site::time_of(told->text, {});
    return time ? time->clock : std::nullopt;
}

/// Adds a key, or those of a list.
void add_keys(std::vector<std::string>& keys, const Node& node) {
    if (node.is_text() && !text::trim(node.text).empty())
        keys.push_back(session_key(node.text));
    for (const Node& item : node.items)
        if (node.is_list())
            add_keys(keys, item);
}

Cell cell_of(const Node& node) {
    Cell cell;
    const Node* const items = node.is_map() ? node.find("items") : &node;
    if (items != nullptr)
        add_keys(cell.sessions, *items);
    if (const Node* const extend = node.is_map() ? node.find("extend") : nullptr)
        std::from_chars(extend->text.data(), extend->text.data() + extend->text.size(), cell.extend);
    return cell;
}

/// The cell a key is the position of; the next where it is none, or that is taken.
std::size_t position_of(std::string_view key, const std::vector<Cell>& cells) {
    constexpr std::size_t most = 100;
    std::size_t at = cells.size();
    std::from_chars(key.data(), key.data() + key.size(), at);
    const bool is_free = at < most && (at >= cells.size() || cells[at].sessions.empty());
    return is_free ? at : cells.size();
}

/// One for each item of a list. Firebase makes a map by position of a list with holes.
void add_cells(std::vector<Cell>& cells, const Node& node) {
    if (node.is_text())
        cells.push_back(cell_of(node));
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        const std::size_t at = node.is_map() ? position_of(node.keys[i].text, cells) : cells.size();
        cells.resize(std::max(cells.size(), at + 1));
        cells[at] = cell_of(node.items[i]);
    }
}

} // namespace

std::string session_key(std::string_view written) {
    written = text::trim(written);
    const bool number = written.find_first_not_of("0123456789") == std::string_view::npos;
    while (number && written.size() > 1 && written.front() == '0')
        written.remove_prefix(1);
    return std::string(written);
}

Duration DayClock::start(Duration told) {
    if (last_ && told < small_hours && *last_ >= evening)
        told += a_day;
    last_ = told;
    return told;
}

Duration DayClock::end(Duration start, Duration told) {
    return told < start && start >= evening ? told + a_day : told;
}

std::vector<TimeSlot> read_slots(const Node& timeslots, DayClock& clock) {
    std::vector<TimeSlot> slots;
    for (const Node& node : timeslots.items) {
        TimeSlot slot;
        slot.node = &node;
        if (!node.is_map()) {
            slots.push_back(std::move(slot));
            continue;
        }
        if (const auto start = clock_of(node, "startTime"))
            slot.start = clock.start(*start);
        if (const auto end = clock_of(node, "endTime"); end && slot.start)
            slot.end = DayClock::end(*slot.start, *end);
        for (const char* key : {"sessions", "sessionIds"})
            if (const Node* const cells = node.find(key))
                add_cells(slot.cells, *cells);
        slots.push_back(std::move(slot));
    }
    return slots;
}

} // namespace estrade::gdg
