// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// What of a programme a visitor wants to see: some tracks, some rooms, what is on now.
namespace estrade {

/// What slots are told apart by.
enum class FilterGroup { now, starred, kind, track, room, language, recorded };
inline constexpr std::size_t filter_groups = 7;

/// The word files call a group by: "track".
[[nodiscard]] std::string_view name_of(FilterGroup group);
[[nodiscard]] std::optional<FilterGroup> filter_group(std::string_view name);

/// Slots that have a value in a group: the track whose id is "dev".
struct FilterChoice {
    FilterGroup group = FilterGroup::now;
    std::string value;
    auto operator<=>(const FilterChoice&) const = default;
};

/// A slot's value in each group, by the group's number; empty: it has none.
using SlotFacts = std::array<std::string_view, filter_groups>;

[[nodiscard]] inline std::string_view fact(const SlotFacts& facts, FilterGroup group) {
    return facts[static_cast<std::size_t>(group)];
}

/// Choices. A slot passes that has, in each group of which something is chosen, any of what is chosen there.
class SlotFilter {
public:
    [[nodiscard]] const std::set<FilterChoice>& choices() const { return choices_; }
    [[nodiscard]] bool empty() const { return choices_.empty(); }
    [[nodiscard]] bool has(const FilterChoice& choice) const { return choices_.contains(choice); }
    void toggle(const FilterChoice& choice);

    [[nodiscard]] bool passes(const SlotFacts& facts) const { return failed(facts) == 0; }
    /// In which groups a slot fails: a bit for each, by its number.
    [[nodiscard]] std::uint32_t failed(const SlotFacts& facts) const;

    bool operator==(const SlotFilter&) const = default;

private:
    std::set<FilterChoice> choices_;
    std::uint32_t asked_ = 0; ///< groups of which something is chosen, a bit for each
};

/// How many slots each choice would show: those that have its value, and pass in all other groups.
[[nodiscard]] std::map<FilterChoice, std::size_t> tally(const SlotFilter& filter,
                                                        const std::vector<SlotFacts>& slots);

/// The choices that tell some of those slots from others.
[[nodiscard]] std::set<FilterChoice> telling(const std::vector<SlotFacts>& slots);

} // namespace estrade
