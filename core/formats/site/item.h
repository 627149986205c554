// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/schedule/listed.h"
#include "core/formats/site/values.h"

#include <vector>

/// What the maps of a site's data files mean.
namespace estrade::site {

/// A key and what it holds.
struct Member {
    std::string_view key;
    const yaml::Node* value = nullptr;
};

struct Told {
    csv::Field field;
    Member member;
};

/// A map, its keys understood; of any other node nothing.
struct Item {
    explicit Item(const yaml::Node& map, const DayReading& reading);

    /// All values of a field, those of small maps ("dates: {start: …, end: …}") among them.
    [[nodiscard]] std::vector<const yaml::Node*> all(csv::Field field) const;
    /// The first text of a field.
    [[nodiscard]] std::string text(csv::Field field) const;
    /// What is told of a field beside what is taken of it, where there is place for one.
    [[nodiscard]] std::vector<Told> told_besides() const;
    /// What identifies what it tells of: of the title fields the one that is named as such.
    [[nodiscard]] std::string title() const;

    const yaml::Node* node;
    std::vector<Told> told;
    std::vector<Member> parts;  ///< lists and maps that may hold events
    std::vector<Member> others; ///< what no field is
    std::vector<int> days;      ///< "day2: true": their numbers, from 1
    bool on_no_day = false;     ///< all there is of that is "day2: false"

private:
    void put_room_first();
    void take_label(const DayReading& reading); ///< as the title of what has none
};

/// Whom a member that is no field tells of: "session_chair", "moderator".
[[nodiscard]] std::optional<Role> role_of(const Member& member);

/// Adds links or, with a type ("slides"), resources: addresses, or maps of an address and a label.
void add_links(schedule::ListedEvent& event, const yaml::Node& node, std::string_view label,
               std::string_view type);

} // namespace estrade::site
