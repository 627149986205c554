// SPDX-License-Identifier: GPL-3.0-or-later
// Where the selection is in the grid, and where it moves.
#include "app/view/browse_model.h"

#include <algorithm>
#include <cmath>

namespace estrade {
namespace {

/// So many further, or the last or first of them.
std::size_t moved(std::size_t from, int by, std::size_t count) {
    const auto to = static_cast<std::ptrdiff_t>(from) + by;
    return static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(to, 0, static_cast<std::ptrdiff_t>(count) - 1));
}

} // namespace

std::optional<BrowseModel::Place> BrowseModel::grid_place() const {
    std::optional<Place> found;
    for (std::size_t column = 0; grid() && column < grid_.columns.size(); ++column)
        for (std::size_t cell = 0; cell < grid_.columns[column].cells.size(); ++cell)
            if (qstring(plan_->slots()[grid_.columns[column].cells[cell].slot].slot->id.value) == selected_ &&
                (!found || column == moved_in_)) // what is for all is in several
                found = Place{column, cell};
    return found;
}

int BrowseModel::selectedColumn() const {
    const auto place = grid_place();
    return place ? static_cast<int>(place->column) : -1;
}

double BrowseModel::selectedTop() const {
    const auto place = grid_place();
    return place ? grid_.columns[place->column].cells[place->cell].top : 0;
}

/// The slot to the side: in the nearest lane of the column, else in the next column, the nearest in time.
std::optional<std::size_t> BrowseModel::beside(const Place& from, int right) const {
    const BrowseGrid::Cell& here = grid_.columns[from.column].cells[from.cell];
    const auto side = [](const BrowseGrid::Cell& one, const BrowseGrid::Cell& other) {
        return static_cast<std::ptrdiff_t>(one.lane) - static_cast<std::ptrdiff_t>(other.lane);
    };
    const auto distance = [&](const BrowseGrid::Cell& cell, bool lane) {
        return std::pair(lane ? std::abs(side(cell, here)) : 0, std::abs(cell.top - here.top));
    };
    const auto nearest = [&](std::size_t column, auto&& wanted) {
        const BrowseGrid::Cell* best = nullptr;
        for (const BrowseGrid::Cell& cell : grid_.columns[column].cells)
            if (!cell.across && !cell.shared && wanted(cell) &&
                (best == nullptr ||
                 distance(cell, column == from.column) < distance(*best, column == from.column)))
                best = &cell;
        return best == nullptr ? std::nullopt : std::optional(best->slot);
    };
    const auto lane = nearest(from.column, [&](const BrowseGrid::Cell& cell) {
        return side(cell, here) * right > 0 && cell.top < here.top + here.length &&
               here.top < cell.top + cell.length;
    });
    if (lane)
        return lane;
    const std::size_t next = from.column + static_cast<std::size_t>(right); // wraps to past the end
    return next < grid_.columns.size() ? nearest(next, [](const BrowseGrid::Cell&) { return true; })
                                       : std::nullopt;
}

void BrowseModel::move(int right, int down) {
    if (ofPeople()) {
        people_.move(down);
        return;
    }
    std::optional<std::size_t> target;
    if (const auto place = grid_place()) {
        moved_in_ = place->column;
        const auto& cells = grid_.columns[place->column].cells;
        target = right != 0 ? beside(*place, right)
                            : std::optional(cells[moved(place->cell, down, cells.size())].slot);
    } else if (right == 0 && !listed_.empty()) {
        const int row = selectedRow();
        target = listed_[row < 0 ? 0 : moved(static_cast<std::size_t>(row), down, listed_.size())];
    }
    if (target)
        select(qstring(plan_->slots()[*target].slot->id.value));
}

QString BrowseModel::selectedRoom() const {
    const auto place = gridOfRooms() ? grid_place() : std::nullopt;
    const Room* const room = place ? grid_.columns[place->column].room : nullptr;
    return room == nullptr ? QString() : qstring(room->id.value);
}

} // namespace estrade
