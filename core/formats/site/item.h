// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/fields.h"
#include "core/formats/csv/times.h"
#include "core/formats/schedule/listed.h"
#include "core/formats/yaml/tree.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the maps of a site's data files mean.
namespace estrade::site {

/// How days are to be read.
struct DayReading {
    csv::DayOrder order = csv::DayOrder::day_month;
    int year = 1970; ///< of days that tell none
};

/// A key and what it holds.
struct Member {
    std::string_view key;
    const yaml::Node* value = nullptr;
};

struct Told {
    csv::Field field;
    Member member;
};

/// A map, its keys understood.
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
    void take_label(); ///< as the title of what has none
};

/// What a key means, as the head of a table would: "startTime", "start_time", "speaker2".
[[nodiscard]] std::optional<csv::Field> field_of(std::string_view key);

/// What a key tells by an id: "roomId" a room, "speaker_ids" speakers, "sessionIds" the title of a session.
[[nodiscard]] std::optional<csv::Field> field_by_id(std::string_view key);

/// Whether a key means a start, an end or a day.
[[nodiscard]] bool tells_time(std::string_view key);

/// A time, as cells of tables write it, as Jekyll does ("2022-10-19 08:00:00 +0200"), or as `is_epoch` says.
[[nodiscard]] std::optional<csv::CellTime> time_of(std::string_view text, const DayReading& reading);

/// Whether a text is seconds or milliseconds since 1970, of this century: an instant, in no zone.
[[nodiscard]] bool is_epoch(std::string_view text);

/// Whom a member that is no field tells of: "session_chair", "moderator".
[[nodiscard]] std::optional<Role> role_of(const Member& member);

/// Whether a time of day is told anywhere in it.
[[nodiscard]] bool tells_clock(const yaml::Node& node, const DayReading& reading);

/// A text; of one that is told in several languages the English one, else the first; of what has a title or
/// name that; of a list all, parted by commas.
[[nodiscard]] std::string words(const yaml::Node& node);

[[nodiscard]] bool is_true(const yaml::Node& node);
/// "true", "no"
[[nodiscard]] bool is_truth(std::string_view text);
[[nodiscard]] bool is_address(std::string_view text);
[[nodiscard]] bool is_number(std::string_view text);

/// Whether people are told by numbers alone, of which `add_people` knows nothing.
[[nodiscard]] bool counts_people(const yaml::Node& node);
/// Adds people: names, or maps that tell a name and more.
void add_people(std::vector<schedule::ListedPerson>& people, const yaml::Node& node,
                const DayReading& reading);
/// Adds those whom a member tells of, in their role.
void add_people(std::vector<schedule::ListedPerson>& people, const Member& member, Role role,
                const DayReading& reading);
/// Adds the speakers of a session; where it tells none and has a title, the name beside that.
void add_speakers(std::vector<schedule::ListedPerson>& people, const Item& item, const DayReading& reading);
/// Adds links or, with a type ("slides"), resources: addresses, or maps of an address and a label.
void add_links(schedule::ListedEvent& event, const yaml::Node& node, std::string_view label,
               std::string_view type);

} // namespace estrade::site
