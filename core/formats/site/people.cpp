// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/people.h"

#include "core/formats/announcement/name_parts.h"
#include "core/formats/announcement/words.h"
#include "core/formats/csv/cells.h"
#include "core/formats/site/layout.h"
#include "core/formats/site/references.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace estrade::site {
namespace {

using csv::Field;
using yaml::Node;

enum class NamePart { given, family };

std::optional<NamePart> part_of_name(std::string_view key) {
    constexpr std::array<std::string_view, 7> given{"first",     "first name", "firstname", "given name",
                                                    "givenname", "vorname",    "prenom"};
    constexpr std::array<std::string_view, 8> family{"last",        "last name",  "lastname", "surname",
                                                     "family name", "familyname", "nachname", "apellido"};
    const std::string head = text::fold(spaced(key));
    const auto is_in = [&](const auto& heads) {
        return std::find(heads.begin(), heads.end(), head) != heads.end();
    };
    return is_in(given)    ? std::optional(NamePart::given)
           : is_in(family) ? std::optional(NamePart::family)
                           : std::nullopt;
}

/// "{first: Ada, last: King}", "{prenom: Ada, nom: King}": adds what a name lacks.
void complete_name(std::string& name, const Item& item) {
    for (const Member& other : item.others) {
        const auto part = part_of_name(other.key);
        const std::string told = part ? words(*other.value) : std::string();
        if (told.empty() || name.find(told) != std::string::npos)
            continue;
        if (part == NamePart::given)
            name.insert(0, told + (name.empty() ? "" : " "));
        else
            name += (name.empty() ? "" : " ") + told;
    }
}

/// Whether a person's name is told in parts as a whole: a title beside them is none.
bool tells_both_parts(const Item& item) {
    const auto tells = [&](NamePart part) {
        return std::any_of(item.others.begin(), item.others.end(), [&](const Member& other) {
            return part_of_name(other.key) == part && !words(*other.value).empty();
        });
    };
    return tells(NamePart::given) && tells(NamePart::family);
}

/// "{fist_name: Ada King}", "{who_talks: Ada King}": of what no key names, what calls itself a name, else
/// what has a full name's shape.
std::string likely_name(const Node& person, const Item& item) {
    if (!person.is_map())
        return words(person);
    std::string shaped;
    for (const Member& other : item.others) {
        std::string told = other.value->is_text() ? words(*other.value) : std::string();
        if (told.empty() || is_address(told) || is_picture(other.key) || is_number(told))
            continue;
        if (text::fold(other.key).find("name") != std::string::npos || person.items.size() == 1)
            return told;
        if (shaped.empty() && told.find(' ') != std::string::npos &&
            announcement::name_length(told) == told.size())
            shaped = std::move(told);
    }
    return shaped;
}

/// "role: moderator", "isModerator: true"
std::optional<Role> role_told_by(const Member& member) {
    constexpr std::size_t prefix = 2;
    if (member.key == "role")
        return csv::role_of(words(*member.value));
    const bool flag = member.key.starts_with("is") && is_true(*member.value);
    return flag ? csv::role_of(text::trim(spaced(member.key.substr(prefix)))) : std::nullopt;
}

/// Adds the addresses that a value holds: a text, a list, a map of them by what they are of. Whether there
/// are any.
bool add_addresses(std::vector<Link>& links, const Node& node, const std::string& label) {
    if (node.is_text()) {
        const std::string told = words(node);
        if (is_address(told))
            links.push_back({told, label});
        return is_address(told);
    }
    const std::string of_all = node.is_map() ? Item(node, {}).title() : std::string();
    bool any = false;
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        const bool named = node.is_map() && of_all.empty() && field_of(node.keys[i].text) != Field::link;
        if (!node.is_map() || !is_picture(node.keys[i].text))
            any = add_addresses(links, node.items[i],
                                named             ? spaced(node.keys[i].text)
                                : !of_all.empty() ? of_all
                                                  : label) ||
                  any;
    }
    return any;
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

/// "TBD", "TBA (Confidential)"
bool is_nobody(std::string_view name) {
    return announcement::is_nobody(text::fold(text::trim(name.substr(0, name.find(" (")))));
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
    if (person.name.empty() && !tells_both_parts(item))
        person.name = item.title();
    if (person.name.empty())
        person.name = item.text(Field::speakers);
    complete_name(person.name, item);
    if (person.name.empty())
        person.name = likely_name(node, item);
    if (person.name.empty() || is_number(person.name) || // by what a table knows them
        is_nobody(person.name))
        return;
    person.affiliation = item.text(Field::affiliation);
    person.bio = item.text(Field::bio);
    if (person.bio.empty())
        person.bio = item.text(Field::description);
    for (const Node* link : item.all(Field::link))
        (void)add_addresses(person.links, *link, {});
    for (const Member& other : item.others) {
        if (!is_picture(other.key))
            (void)add_addresses(person.links, *other.value, spaced(other.key));
        if (const auto role = role_told_by(other))
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
    return found.empty() && is_number(told);
}

bool has_nameless(const Node& node, const DayReading& reading) {
    if (node.is_list())
        return std::any_of(node.items.begin(), node.items.end(),
                           [&](const Node& item) { return has_nameless(item, reading); });
    std::vector<schedule::ListedPerson> found;
    if (node.is_map())
        add_people(found, node, reading);
    const std::string told = words(node);
    return node.is_map() && found.empty() && !told.empty() && !is_number(told) && !is_nobody(told);
}

std::vector<Member> untold_of_people(const Node& node, const DayReading& reading) {
    std::vector<Member> untold;
    if (node.is_list())
        for (const Node& item : node.items)
            for (const Member& member : untold_of_people(item, reading))
                untold.push_back(member);
    if (!node.is_map())
        return untold;
    constexpr std::array fields{Field::name,        Field::speakers, Field::affiliation, Field::bio,
                                Field::description, Field::id,       Field::link};
    const Item item(node, reading);
    std::vector<schedule::ListedPerson> people;
    add_people(people, node, reading);
    const std::string name = people.empty() ? std::string() : people.front().name;
    const std::string id = id_of(node);
    for (const Member& other : item.others) {
        const std::string told = words(*other.value);
        std::vector<Link> links;
        const bool is_told = part_of_name(other.key) || told == name || told == id ||
                             (!is_picture(other.key) && add_addresses(links, *other.value, {})) ||
                             role_told_by(other);
        if (!is_told && !told.empty())
            untold.push_back(other);
    }
    for (const Told& one : item.told) {
        const std::string told = words(*one.member.value);
        const bool is_talk = one.field == Field::title && text::fold(one.member.key) != "title";
        if (std::find(fields.begin(), fields.end(), one.field) == fields.end() && !is_talk && told != name)
            untold.push_back(one.member);
    }
    return untold;
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
