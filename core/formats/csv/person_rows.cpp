// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/person_rows.h"

#include "core/formats/schedule/tidy.h"

#include <algorithm>

namespace estrade::csv {
namespace {

using schedule::ListedEvent;
using schedule::ListedPerson;

constexpr std::size_t most_people = 1000;

/// Empty where nothing says that another row may be of the same session.
std::string shared_by_rows(const ListedEvent& event) {
    constexpr std::size_t longest = 500;
    const bool known = !event.guid.empty() || !event.room.empty();
    if (!known || !event.start || event.people.empty() || event.title.empty() ||
        event.title.size() + event.guid.size() + event.room.size() > longest)
        return {};
    const auto start =
        std::chrono::duration_cast<std::chrono::minutes>(event.start->local.time_since_epoch());
    return std::to_string(start.count()) + "\n" + event.guid + "\n" + event.room + "\n" + event.title;
}

bool names(const ListedEvent& event, const ListedPerson& person) {
    return std::any_of(event.people.begin(), event.people.end(),
                       [&](const ListedPerson& other) { return other.name == person.name; });
}

} // namespace

void PersonRows::add(ListedEvent&& event) {
    const std::string shared = shared_by_rows(event);
    if (shared.empty())
        return maker_.add(std::move(event));
    const auto found = known_.find(shared);
    if (found == known_.end()) {
        ListedEvent& kept = maker_.add(event.offset);
        kept = std::move(event);
        known_.emplace(shared, &kept);
        return;
    }
    ListedEvent& first = *found->second;
    if (first.people.size() >= most_people) {
        first.crowded = true;
        return;
    }
    const std::size_t before = first.people.size();
    for (ListedPerson& person : event.people)
        if (first.people.size() < most_people && !names(first, person))
            first.people.push_back(std::move(person));
    if (first.people.size() == before) // a row that is there twice
        return maker_.add(std::move(event));
    report_.add(Severity::info, Treatment::repaired, event.offset,
                Phrase("'%1' has a row for each of its people: they are taken together",
                       {schedule::plain_line(event.title)}),
                Phrase("rows of one session each"));
}

} // namespace estrade::csv
