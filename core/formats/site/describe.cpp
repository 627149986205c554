// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/describe.h"

#include "core/formats/csv/cells.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/site/layout.h"

#include <utility>

namespace estrade::site {
namespace {

using csv::Field;

/// Whether a text may be the title of what has none.
bool is_title(std::string_view text) {
    constexpr std::size_t longest = 120;
    return text.size() <= longest && text.find('\n') == std::string_view::npos;
}

} // namespace

void describe(schedule::ListedEvent& event, const Item& item, const DayReading& reading) {
    event.id = item.text(Field::id);
    event.subtitle = item.text(Field::subtitle);
    event.type = item.text(Field::kind);
    event.language = item.text(Field::language);
    event.level = item.text(Field::level);
    event.abstract = item.text(Field::abstract);
    event.description = item.text(Field::description);
    if (is_truth(event.description))
        event.description.clear(); // whether to show one
    event.note = item.text(Field::note);
    csv::tell_status(event, item.text(Field::status));
    add_speakers(event.people, item, reading);
    if (event.people.size() == 1) {
        schedule::ListedPerson& person = event.people[0];
        if (person.affiliation.empty())
            person.affiliation = item.text(Field::affiliation);
        if (person.bio.empty())
            person.bio = item.text(Field::bio);
    }
    if (event.title.empty() && event.people.empty() && is_title(event.description))
        event.title = std::exchange(event.description, {});
    if (event.title.empty() && event.type.empty()) // a concert is known by who plays
        for (const schedule::ListedPerson& person : event.people)
            event.title += (event.title.empty() ? "" : ", ") + person.name;
    add_all_links(event, item);
}

std::string without_emphasis(std::string_view title) {
    constexpr std::string_view mark = "**";
    std::string plain;
    for (std::size_t open = title.find(mark); open != std::string_view::npos; open = title.find(mark)) {
        const std::size_t close = title.find(mark, open + mark.size());
        if (close == std::string_view::npos)
            break;
        plain += title.substr(0, open);
        plain += title.substr(open + mark.size(), close - open - mark.size());
        title.remove_prefix(close + mark.size());
    }
    return plain += title;
}

std::optional<Duration> length_of(const Item& item, std::string_view around) {
    for (const yaml::Node* const told : item.all(Field::duration)) {
        std::string parts;
        for (const char* const key : {"hh", "h", "hours", "mm", "m", "minutes"})
            if (const yaml::Node* const part = told->is_map() ? told->find(key) : nullptr)
                parts += words(*part) + (key[0] == 'h' ? "h" : "m");
        if (!parts.empty())
            return schedule::written_duration(parts);
    }
    const std::string own = item.text(Field::duration);
    return schedule::written_duration(own.empty() ? around : std::string_view(own));
}

std::vector<Member> of_nobody(const schedule::ListedEvent& event, const Item& item) {
    std::vector<Member> members;
    if (event.people.size() != 1)
        for (const Told& one : item.told)
            if (one.field == Field::affiliation || one.field == Field::bio)
                members.push_back(one.member);
    return members;
}

} // namespace estrade::site
