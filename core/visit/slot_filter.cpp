// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/slot_filter.h"

#include <algorithm>
#include <unordered_map>

namespace estrade {
namespace {

constexpr std::array<std::string_view, filter_groups> names{"now",  "starred",  "kind",    "track",
                                                            "room", "language", "recorded"};

std::uint32_t bit(std::size_t group) {
    return std::uint32_t{1} << group;
}

/// Counts by value, in one group.
using Counts = std::unordered_map<std::string_view, std::size_t>;

} // namespace

std::string_view name_of(FilterGroup group) {
    return names[static_cast<std::size_t>(group)];
}

std::optional<FilterGroup> filter_group(std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt
                                : std::optional(static_cast<FilterGroup>(found - names.begin()));
}

void SlotFilter::toggle(const FilterChoice& choice) {
    if (choices_.erase(choice) == 0)
        choices_.insert(choice);
    asked_ = 0;
    for (const FilterChoice& chosen : choices_)
        asked_ |= bit(static_cast<std::size_t>(chosen.group));
}

std::uint32_t SlotFilter::failed(const SlotFacts& facts) const {
    std::uint32_t failed = asked_;
    for (const FilterChoice& choice : choices_)
        if (fact(facts, choice.group) == choice.value)
            failed &= ~bit(static_cast<std::size_t>(choice.group));
    return failed;
}

std::map<FilterChoice, std::size_t> tally(const SlotFilter& filter, const std::vector<SlotFacts>& slots) {
    std::array<Counts, filter_groups> counts;
    for (const SlotFacts& facts : slots) {
        const std::uint32_t failed = filter.failed(facts);
        for (std::size_t group = 0; group < filter_groups; ++group)
            if ((failed & ~bit(group)) == 0 && !facts[group].empty())
                ++counts[group][facts[group]];
    }
    std::map<FilterChoice, std::size_t> result;
    for (std::size_t group = 0; group < filter_groups; ++group)
        for (const auto& [value, count] : counts[group])
            result.emplace(FilterChoice{static_cast<FilterGroup>(group), std::string(value)}, count);
    return result;
}

std::set<FilterChoice> telling(const std::vector<SlotFacts>& slots) {
    std::set<FilterChoice> choices;
    for (const auto& [choice, count] : tally({}, slots))
        if (count < slots.size())
            choices.insert(choice);
    return choices;
}

} // namespace estrade
