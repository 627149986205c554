// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/browse_grid.h"

#include "core/agenda/side_by_side.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace estrade {
namespace {

using Minutes = std::chrono::duration<double, std::ratio<60>>;

constexpr double lowest = 2.0 / 3; // of the shortest, a line of text still has room

/// That length, or so much less that one of half of it or more, which another follows in its room, has room
/// before that: drawn longer it would stand beside what comes after it.
double with_room_for_followed(const BrowsePlan& plan, const std::vector<std::size_t>& slots,
                              double shortest) {
    std::unordered_map<const Room*, const Slot*> last;
    double least = shortest;
    for (const std::size_t place : slots) {
        const BrowseSlot& slot = plan.slots()[place];
        const Slot*& before = last[slot.room];
        if (before != nullptr && before->end() <= slot.slot->start) {
            const double told = Minutes(before->duration).count();
            const double room = Minutes(slot.slot->start - before->start).count();
            if (told < lowest * shortest && room < shortest && told >= shortest / 2)
                least = std::min(least, told / lowest);
        }
        before = slot.slot;
    }
    return least;
}

/// Nine slots in ten last at least that long, within what can be drawn.
double shortest_of(const BrowsePlan& plan, const std::vector<std::size_t>& slots) {
    constexpr double least = 5;
    constexpr double most = 45;
    std::vector<Duration> lengths;
    lengths.reserve(slots.size());
    for (const std::size_t slot : slots)
        lengths.push_back(plan.slots()[slot].slot->duration);
    const auto tenth = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 10);
    std::nth_element(lengths.begin(), tenth, lengths.end());
    return with_room_for_followed(plan, slots, std::clamp(Minutes(*tenth).count(), least, most));
}

/// Slots as a grid shows them, all in one column.
struct Items {
    Instant start; ///< a full hour
    double shortest;
    double timeless = 0; ///< see BrowseGrid
    std::vector<GridItem> items;
};

Items items_of(const BrowsePlan& plan, const std::vector<std::size_t>& slots) {
    using std::chrono::hours;
    Items result;
    const auto is_timed = [&](std::size_t place) { return !plan.slots()[place].all_day; };
    std::vector<std::size_t> timed;
    std::copy_if(slots.begin(), slots.end(), std::back_inserter(timed), is_timed);
    const bool apart = !timed.empty() && timed.size() < slots.size();
    result.shortest = shortest_of(plan, apart ? timed : slots);
    const Zone& zone = plan.agenda().event.zone;
    const Instant first = plan.slots()[apart ? timed.front() : slots.front()].slot->start;
    const LocalTime local = zone.local(first);
    result.start = first - (local - date::floor<hours>(local));
    // What is all day stands above all hours, each in one of its own.
    const hours above(apart ? static_cast<int>(slots.size() - timed.size()) : 0);
    result.start -= above;
    result.timeless = Minutes(above).count();
    Instant next_above = result.start;
    for (const std::size_t place : slots) {
        const Slot& slot = *plan.slots()[place].slot;
        if (apart && !is_timed(place)) {
            result.items.push_back({0, {next_above, next_above + std::chrono::minutes{45}}});
            next_above += hours{1};
            continue;
        }
        const Minutes told(slot.duration);
        const Minutes length = told.count() < lowest * result.shortest ? Minutes(result.shortest) : told;
        const Instant end = slot.start + std::chrono::round<Duration>(length);
        // What lasts for days is drawn as far as the day goes.
        result.items.push_back({0, {slot.start, std::min(end, result.start + above + hours{30})}});
    }
    return result;
}

bool is_for_all(const BrowseSlot& slot) {
    return slot.is_pause() || slot.all_day || !slot.in_named_room();
}

/// Where a slot stands: past the last column what is across all.
std::vector<std::size_t> columns_of(const BrowsePlan& plan, std::size_t slot,
                                    const std::unordered_map<const Room*, std::size_t>& columns,
                                    const DayLayout& layout) {
    if (columns.empty())
        return {0};
    if (layout.across.contains(slot))
        return {columns.size()};
    const auto pause = layout.pauses.find(slot);
    if (pause == layout.pauses.end())
        return {columns.at(plan.slots()[slot].room)};
    std::vector<std::size_t> free;
    for (const Room* room : pause->second)
        if (const auto column = columns.find(room); column != columns.end())
            free.push_back(column->second);
    if (free.empty()) // a filter left none of them
        free.push_back(0);
    return free;
}

/// Whether more stand side by side than can be read so, or more beside others than alone.
bool is_crowded(const BrowsePlan& plan, const std::vector<std::size_t>& slots,
                const std::vector<GridPlace>& places) {
    constexpr std::size_t most_side_by_side = 3;
    std::size_t beside = 0;
    std::size_t alone = 0;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        if (places[i].lanes > most_side_by_side)
            return true;
        beside += places[i].lanes > 1 ? 1 : 0;
        alone += places[i].lanes == 1 && !is_for_all(plan.slots()[slots[i]]) ? 1 : 0;
    }
    return beside > alone;
}

} // namespace

DayLayout lay_out(const BrowsePlan& plan, const std::vector<std::size_t>& slots,
                  const std::function<bool(const Room*)>& is_hidden) {
    DayLayout layout;
    std::set<const Room*> rooms;
    for (const std::size_t place : slots)
        if (plan.slots()[place].in_named_room())
            rooms.insert(plan.slots()[place].room);
    if (rooms.size() < 2)
        return layout;
    const std::vector<GridItem> items = items_of(plan, slots).items;
    const std::vector<GridPlace> places = side_by_side(items);
    layout.by_room = is_crowded(plan, slots, places);
    if (!layout.by_room)
        return layout;
    std::erase_if(rooms, is_hidden);
    for (std::size_t i = 0; i < slots.size(); ++i) {
        const BrowseSlot& slot = plan.slots()[slots[i]];
        if (is_hidden(slot.room) || !is_for_all(slot))
            continue;
        if (places[i].lanes == 1) {
            layout.across.insert(slots[i]);
            continue;
        }
        if (slot.in_named_room() || !slot.is_pause())
            continue;
        std::set<const Room*> free = rooms;
        for (std::size_t j = 0; j < slots.size() && items[j].interval.begin < items[i].interval.end; ++j)
            if (items[j].interval.overlaps(items[i].interval))
                free.erase(plan.slots()[slots[j]].room);
        if (!free.empty())
            layout.pauses.emplace(slots[i], std::move(free));
    }
    return layout;
}

std::vector<BrowseGrid::Cell> pack(const BrowseGrid::Column& column, std::size_t most) {
    std::vector<BrowseGrid::Cell> packed;
    std::optional<std::size_t> rest; ///< into `packed`: where the last ones stand for which there is no room
    for (BrowseGrid::Cell cell : column.cells) {
        const std::size_t shown = std::max<std::size_t>(most, 2) - 1;
        cell.packed = cell.lanes > shown + 1;
        if (cell.packed)
            cell.lanes = shown;
        if (!cell.packed || cell.lane < shown) {
            packed.push_back(cell);
            continue;
        }
        if (!rest || packed[*rest].top + packed[*rest].length <= cell.top) {
            rest = packed.size();
            packed.push_back(cell);
        }
        BrowseGrid::Cell& last = packed[*rest];
        last.others.push_back(cell.slot);
        last.length = std::max(last.length, cell.top + cell.length - last.top);
    }
    return packed;
}

BrowseGrid make_grid(const BrowsePlan& plan, const std::vector<std::size_t>& slots,
                     const std::vector<const Room*>& rooms, const DayLayout& layout) {
    BrowseGrid grid;
    if (slots.empty())
        return grid;
    const Items all = items_of(plan, slots);
    grid.start = all.start;
    grid.shortest = all.shortest;
    grid.timeless = all.timeless;
    std::unordered_map<const Room*, std::size_t> columns;
    for (const Room* room : rooms) {
        columns.emplace(room, grid.columns.size());
        grid.columns.push_back({room, {}});
    }
    if (rooms.empty())
        grid.columns.push_back({});
    std::vector<GridItem> items;
    std::vector<std::size_t> shown; ///< the slot of each item
    for (std::size_t i = 0; i < slots.size(); ++i) {
        for (const std::size_t column : columns_of(plan, slots[i], columns, layout)) {
            items.push_back({column, all.items[i].interval});
            shown.push_back(slots[i]);
        }
    }
    const std::vector<GridPlace> places = side_by_side(items);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Interval& interval = items[i].interval;
        BrowseGrid::Cell cell{shown[i], Minutes(interval.begin - grid.start).count(),
                              Minutes(interval.length()).count(), places[i].lane, places[i].lanes};
        cell.across = items[i].column == grid.columns.size();
        cell.shared = layout.pauses.contains(shown[i]);
        if (cell.across) {
            grid.across.cells.push_back(cell);
            for (BrowseGrid::Column& column : grid.columns)
                column.cells.push_back(cell);
        } else {
            grid.columns[items[i].column].cells.push_back(cell);
        }
        const auto hours = std::chrono::ceil<std::chrono::hours>(interval.end - grid.start);
        grid.minutes = std::max(grid.minutes, Minutes(hours).count());
    }
    return grid;
}

} // namespace estrade
