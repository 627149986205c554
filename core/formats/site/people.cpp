// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/people.h"

#include "core/formats/announcement/words.h"
#include "core/formats/csv/cells.h"
#include "core/formats/site/layout.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::site {
namespace {

using csv::Field;
using yaml::Node;

/// "{first: Ada, last: King}", "{prenom: Ada, nom: King}": adds what a name lacks.
void complete_name(std::string& name, const Item& item) {
    constexpr std::array<std::string_view, 7> given{"first",     "first name", "firstname", "given name",
                                                    "givenname", "vorname",    "prenom"};
    constexpr std::array<std::string_view, 8> family{"last",        "last name",  "lastname", "surname",
                                                     "family name", "familyname", "nachname", "apellido"};
    const auto has = [](const auto& heads, const std::string& key) {
        return std::find(heads.begin(), heads.end(), key) != heads.end();
    };
    for (const Member& other : item.others) {
        const std::string key = text::fold(spaced(other.key));
        const std::string told = words(*other.value);
        if (told.empty() || name.find(told) != std::string::npos)
            continue;
        if (has(given, key))
            name.insert(0, told + (name.empty() ? "" : " "));
        else if (has(family, key))
            name += (name.empty() ? "" : " ") + told;
    }
}

/// "name: [Ada, King]" and "name: {first: Ada, last: King}" as one, and "name: Ada King", beside which a
/// title is a job; empty where none is told.
std::string name_of(const Node& person) {
    const Node* const parts = person.find("name");
    std::string name = parts != nullptr && parts->is_text() ? words(*parts) : std::string();
    if (parts != nullptr && parts->is_map())
        complete_name(name, Item(*parts, {}));
    for (const Node& part : parts != nullptr && parts->is_list() ? parts->items : std::vector<Node>())
        if (const std::string told = words(part); !told.empty())
            name += (name.empty() ? "" : " ") + told;
    return name;
}

/// `["Ada King", "adaking"]` in a list of people.
bool is_name_with_handle(const Node& node) {
    return node.is_list() && node.items.size() == 2 && node.items[0].is_text() && node.items[1].is_text() &&
           text::trim(node.items[0].text).find(' ') != std::string_view::npos &&
           text::trim(node.items[1].text).find(' ') == std::string_view::npos &&
           !text::trim(node.items[1].text).empty();
}

schedule::ListedPerson named_with_handle(const Node& pair) {
    schedule::ListedPerson person;
    person.name = text::trim(pair.items[0].text);
    person.handle = text::trim(pair.items[1].text);
    return person;
}

/// "TBD"
bool is_nobody(std::string_view name) {
    return announcement::is_nobody(text::fold(text::trim(name)));
}

} // namespace

void add_people(std::vector<schedule::ListedPerson>& people, const Node& node, const DayReading& reading) {
    if (node.is_list()) {
        for (const Node& item : node.items)
            is_name_with_handle(item) ? people.push_back(named_with_handle(item))
                                      : add_people(people, item, reading);
        return;
    }
    if (node.is_text()) {
        schedule::ListedEvent found;
        csv::add_people(found, node.text);
        for (schedule::ListedPerson& person : found.people)
            if (!is_number(person.name) && !is_nobody(person.name))
                people.push_back(std::move(person));
        return;
    }
    const Item item(node, reading);
    schedule::ListedPerson person;
    person.name = name_of(node);
    if (person.name.empty())
        person.name = item.title();
    if (person.name.empty())
        person.name = item.text(Field::speakers);
    complete_name(person.name, item);
    if (person.name.empty())
        person.name = words(node);
    if (is_number(person.name) || is_nobody(person.name)) // a number is by what a table knows them
        return;
    person.affiliation = item.text(Field::affiliation);
    person.bio = item.text(Field::bio);
    if (person.bio.empty())
        person.bio = item.text(Field::description);
    for (const Node* link : item.all(Field::link))
        if (is_address(words(*link)))
            person.links.push_back({words(*link), {}});
    for (const Member& other : item.others) {
        if (is_address(other.value->text) && !is_picture(other.key))
            person.links.push_back({other.value->text, spaced(other.key)});
        if (const auto role = csv::role_of(other.value->text); role && other.key == "role")
            person.role = *role;
    }
    people.push_back(std::move(person));
}

void add_people(std::vector<schedule::ListedPerson>& people, const Member& member, Role role,
                const DayReading& reading) {
    const std::size_t first = people.size();
    add_people(people, *member.value, reading);
    for (std::size_t i = first; i < people.size(); ++i)
        people[i].role = role;
}

bool counts_people(const Node& node) {
    if (node.is_list())
        return std::any_of(node.items.begin(), node.items.end(), counts_people);
    std::vector<schedule::ListedPerson> found;
    add_people(found, node, {});
    const std::string told = words(node);
    return found.empty() && !told.empty() && !is_nobody(told);
}

void add_speakers(std::vector<schedule::ListedPerson>& people, const Item& item, const DayReading& reading) {
    for (const Node* value : item.all(Field::speakers))
        add_people(people, *value, reading);
    const std::vector<const Node*> names = item.all(Field::name);
    const bool person = !item.text(Field::title).empty() || // besides the name
                        (!item.text(Field::bio).empty() && item.text(Field::abstract).empty());
    if (people.empty() && !names.empty() && person && words(*names.front()).find(' ') != std::string::npos)
        add_people(people, *names.front(), reading);
}

} // namespace estrade::site
