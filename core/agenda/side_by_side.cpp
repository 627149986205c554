// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/side_by_side.h"

#include <algorithm>
#include <unordered_map>

namespace estrade {
namespace {

/// Items of a column that hang together, as far as they were seen.
struct Cluster {
    std::vector<Instant> lane_ends;
    std::vector<std::size_t> items;
    Instant end = Instant::min();

    void close(std::vector<GridPlace>& places) {
        for (const std::size_t item : items)
            places[item].lanes = lane_ends.size();
        lane_ends.clear();
        items.clear();
        end = Instant::min();
    }

    std::size_t lane_for(const Interval& interval) {
        const auto free = std::find_if(lane_ends.begin(), lane_ends.end(),
                                       [&](Instant lane_end) { return lane_end <= interval.begin; });
        const auto lane = static_cast<std::size_t>(free - lane_ends.begin());
        if (free == lane_ends.end())
            lane_ends.push_back(interval.end);
        else
            *free = interval.end;
        return lane;
    }
};

} // namespace

std::vector<GridPlace> side_by_side(const std::vector<GridItem>& items) {
    std::vector<GridPlace> places(items.size());
    std::unordered_map<std::size_t, Cluster> clusters;
    for (std::size_t i = 0; i < items.size(); ++i) {
        Cluster& cluster = clusters[items[i].column];
        if (items[i].interval.begin >= cluster.end)
            cluster.close(places);
        places[i].lane = cluster.lane_for(items[i].interval);
        cluster.items.push_back(i);
        cluster.end = std::max(cluster.end, items[i].interval.end);
    }
    for (auto& [column, cluster] : clusters)
        cluster.close(places);
    return places;
}

} // namespace estrade
