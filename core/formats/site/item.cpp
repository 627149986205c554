// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/item.h"

#include "core/formats/announcement/words.h"
#include "core/formats/csv/cells.h"
#include "core/formats/schedule/links.h"
#include "core/formats/session_words.h"
#include "core/formats/site/layout.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace estrade::site {
namespace {

using csv::Field;
using yaml::Node;

/// That an event can be on by a key for each.
constexpr int most_days = 14;

/// A key as people would write it over a column: "startTime" is "start Time", "start_time" "start time".
std::string spaced(std::string_view key) {
    std::string head = csv::parted_words(key);
    std::replace_if(
        head.begin(), head.end(), [](char c) { return c == '_' || c == '-'; }, ' ');
    return head;
}

/// In lists of lists too.
bool holds_map(const Node& list) {
    return std::any_of(list.items.begin(), list.items.end(),
                       [](const Node& item) { return item.is_map() || (item.is_list() && holds_map(item)); });
}

/// Whether lists of maps stand anywhere in a map: it holds sessions, whatever its own key says.
bool nests(const Node& map) {
    return std::any_of(map.items.begin(), map.items.end(), [](const Node& item) {
        return item.is_list() ? holds_map(item) : item.is_map() && nests(item);
    });
}

/// Fields whose lists tell of a session rather than hold sessions.
bool describes(Field field) {
    constexpr std::array fields{Field::speakers,  Field::link,     Field::slides, Field::recording,
                                Field::resources, Field::language, Field::note,   Field::affiliation};
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

/// Fields of which an agenda has room for one.
bool is_single(Field field) {
    constexpr std::array fields{Field::title, Field::subtitle, Field::room,        Field::track, Field::kind,
                                Field::level, Field::abstract, Field::description, Field::note};
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

/// "sessions: {a: {…}, b: {…}}"
bool holds_maps_alone(const Node& map) {
    return std::all_of(map.items.begin(), map.items.end(), [](const Node& item) { return item.is_map(); });
}

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

/// "tag: security", which is no German day.
bool is_english_tag(std::string_view key, const Node& value, const DayReading& reading) {
    return text::fold(key) == "tag" &&
           !(value.is_text() &&
             (time_of(value.text, reading) || csv::counts_day(value.text) || csv::day_number(value.text)));
}

/// "participants: 30", which names nobody.
bool is_number_of_people(std::string_view key, const Node& value) {
    return value.is_text() && text::fold(key) == "participants";
}

/// "event: {name: …, start: …, tracks: […]}" beside a list of sessions.
bool is_about(const Node& map, std::size_t member, const DayReading& reading) {
    const std::string key = text::fold(map.keys[member].text);
    return (key == "event" || key == "conference") && tells_title(map.items[member]) &&
           std::any_of(map.items.begin(), map.items.end(), [&](const Node& other) {
               return other.is_list() && holds_map(other) && tells_clock(other, reading);
           });
}

/// Of "title en", "description fr": texts that are told in several languages by a key for each.
std::optional<Field> translated_field(std::string_view head) {
    constexpr std::array texts{Field::title, Field::name, Field::subtitle, Field::abstract,
                               Field::description};
    const std::size_t blank = head.size() > 3 ? head.size() - 3 : 0;
    if (blank == 0 || head[blank] != ' ' || language_tag(head.substr(blank + 1)).empty())
        return std::nullopt;
    const auto field = csv::field_of(head.substr(0, blank));
    return field && std::find(texts.begin(), texts.end(), *field) != texts.end() ? field : std::nullopt;
}

/// "TBD"
bool is_nobody(std::string_view name) {
    return announcement::is_nobody(text::fold(text::trim(name)));
}

bool is_false(const Node& node) {
    const std::string word = text::fold(text::trim(node.text));
    return word == "false" || word == "no" || word == "off" || word == "0";
}

} // namespace

std::optional<csv::Field> field_of(std::string_view key) {
    const std::string head = spaced(key);
    const auto field = csv::field_of(head);
    if (field || head.empty())
        return field;
    if (const auto translated = translated_field(head))
        return translated;
    if (head.back() < '0' || head.back() > '9')
        return field;
    const std::size_t end = head.find_last_not_of("0123456789 ") + 1;           // npos + 1 is 0
    const auto numbered = csv::field_of(std::string_view(head).substr(0, end)); // "Speaker 2"
    return numbered == Field::speakers || numbered == Field::link ? numbered : std::nullopt;
}

std::optional<csv::Field> field_by_id(std::string_view key) {
    for (const std::string_view ending : {"Ids", "_ids", "Id", "_id", "Slugs", "_slugs", "Slug", "_slug"})
        if (key.size() > ending.size() && key.ends_with(ending)) {
            const auto field = field_of(key.substr(0, key.size() - ending.size()));
            if (field == Field::room || field == Field::track || field == Field::speakers ||
                field == Field::title)
                return field;
        }
    return std::nullopt;
}

bool tells_time(std::string_view key) {
    const auto field = field_of(key);
    return field && csv::tells_time(*field);
}

bool is_epoch(std::string_view text) {
    constexpr std::size_t seconds = 10;
    constexpr std::size_t milliseconds = 13;
    return (text.size() == seconds || text.size() == milliseconds) && text.front() == '1' &&
           text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<csv::CellTime> time_of(std::string_view text, const DayReading& reading) {
    if (is_epoch(text))
        return csv::time_of_epoch(text);
    return csv::time_of(text, reading.order, reading.year);
}

bool tells_clock(const Node& node, const DayReading& reading) {
    if (node.is_list())
        return std::any_of(node.items.begin(), node.items.end(),
                           [&](const Node& item) { return tells_clock(item, reading); });
    for (std::size_t i = 0; node.is_map() && i < node.items.size(); ++i) {
        const Node& value = node.items[i];
        if (!value.is_text()) {
            const auto key = time_of(node.keys[i].text, reading);
            if ((key && key->clock) || tells_clock(value, reading))
                return true;
            continue;
        }
        const auto field = field_of(node.keys[i].text);
        const auto time =
            field == Field::start || field == Field::day ? time_of(value.text, reading) : std::nullopt;
        if (time && time->clock)
            return true;
    }
    return false;
}

std::string words(const Node& node) {
    if (node.is_text())
        return std::string(text::trim(node.text));
    for (const char* const key : {"en", "title", "name"})
        if (const Node* const told = node.is_map() ? node.find(key) : nullptr)
            if (told->is_text())
                return words(*told);
    std::string all;
    for (const Node& item : node.items) {
        if (!item.is_text())
            continue;
        all += (all.empty() ? "" : ", ") + words(item);
        if (node.is_map())
            break;
    }
    return all;
}

std::optional<Role> role_of(const Member& member) {
    return csv::role_of(spaced(member.key));
}

bool is_true(const Node& node) {
    const std::string word = text::fold(text::trim(node.text));
    return node.is_text() && (word == "true" || word == "yes" || word == "on" || word == "1");
}

bool is_truth(std::string_view text) {
    const std::string word = text::fold(text::trim(text));
    return word == "true" || word == "false" || word == "yes" || word == "no";
}

bool is_number(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_address(std::string_view text) {
    return text.starts_with("http://") || text.starts_with("https://");
}

Item::Item(const Node& map, const DayReading& reading) : node(&map) {
    for (std::size_t i = 0; i < map.items.size(); ++i) {
        const std::string_view key = map.keys[i].text;
        const Node& value = map.items[i];
        const bool no_field = is_english_tag(key, value, reading) || is_number_of_people(key, value);
        const auto field = no_field ? std::nullopt : field_of(key);
        const bool deep = (value.is_list() && holds_map(value)) || value.is_map();
        const auto number = csv::day_number(key);
        const bool flag = number && *number <= most_days && value.is_text() && !key.empty() &&
                          (key.front() < '0' || key.front() > '9');
        const bool detail =
            field ? describes(*field) : csv::role_of(spaced(key)) && !tells_clock(value, reading);
        const bool part = deep && !detail && !is_about(map, i, reading) &&
                          (value.is_list() ||
                           ((!field || (*field == Field::title && holds_maps_alone(value)) || nests(value)) &&
                            (number || time_of(key, reading) || tells_clock(value, reading))));
        const bool prose = value.is_list() && holds_sessions(key) && !value.items.empty() &&
                           std::all_of(value.items.begin(), value.items.end(),
                                       [](const Node& one) { return one.is_text() && is_prose(one.text); });
        if (value.is_null())
            continue;
        if (flag) {
            on_no_day = on_no_day || is_false(value);
            if (is_true(value) && std::find(days.begin(), days.end(), *number) == days.end())
                days.push_back(*number);
        } else if (part || prose) {
            parts.push_back({key, &value});
        } else if (deep && !detail && value.find("start") != nullptr && !tells_title(value)) {
            for (std::size_t j = 0; j < value.items.size(); ++j)
                if (const auto inner = field_of(value.keys[j].text))
                    told.push_back({*inner, {value.keys[j].text, &value.items[j]}});
        } else if (field) {
            const bool both = *field == Field::start && value.is_list() && value.items.size() == 2;
            told.push_back({*field, {key, both ? &value.items[0] : &value}});
            if (both) // "times: [10:00, 10:45]"
                told.push_back({Field::end, {key, &value.items[1]}});
        } else {
            others.push_back({key, &value});
        }
    }
    on_no_day = on_no_day && days.empty();
    take_label();
    // "{a: {title: …, start: …}, b: {title: …}}": what tells no time is an event too, and is to be told
    if (!parts.empty() && told.empty() && parts.size() + others.size() == map.items.size())
        for (const Member& other : std::exchange(others, {}))
            (other.value->is_map() && tells_title(*other.value) && !is_talk(other) ? parts : others)
                .push_back(other);
}

void Item::take_label() {
    for (const Told& one : told)
        if (one.field == Field::title || one.field == Field::name)
            return;
    const auto label = std::find_if(others.begin(), others.end(), [](const Member& other) {
        const std::string key = text::fold(other.key);
        return other.value->is_text() && (key == "label" || key == "heading" || key == "headline");
    });
    if (label == others.end())
        return;
    told.push_back({Field::title, *label});
    others.erase(label);
}

std::vector<const Node*> Item::all(Field field) const {
    std::vector<const Node*> values;
    for (const Told& one : told)
        if (one.field == field)
            values.push_back(one.member.value);
    return values;
}

std::string Item::text(Field field) const {
    for (const Node* value : all(field))
        if (std::string found = words(*value); !found.empty())
            return found;
    return {};
}

std::vector<Told> Item::told_besides() const {
    std::vector<Told> besides;
    for (const Told& one : told)
        if (is_single(one.field) &&
            words(*one.member.value) != (one.field == Field::title ? title() : text(one.field)))
            besides.push_back(one);
    return besides;
}

std::string Item::title() const {
    for (const char* key : {"title", "Title", "name", "Name"})
        if (const Node* const value = node->find(key))
            if (std::string found = words(*value); !found.empty())
                return found;
    std::string found = text(Field::title);
    return found.empty() ? text(Field::name) : found;
}

void add_people(std::vector<schedule::ListedPerson>& people, const Node& node, const DayReading& reading) {
    if (node.is_list()) {
        for (const Node& item : node.items)
            add_people(people, item, reading);
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
    if (people.empty() && !names.empty() && !item.text(Field::title).empty() &&
        words(*names.front()).find(' ') != std::string::npos)
        add_people(people, *names.front(), reading);
}

void add_links(schedule::ListedEvent& event, const Node& node, std::string_view label,
               std::string_view type) {
    if (node.is_list()) {
        for (const Node& item : node.items)
            add_links(event, item, label, type);
        return;
    }
    Link link{node.is_text() ? words(node) : std::string(), std::string(label)};
    for (std::size_t i = 0; node.is_map() && i < node.items.size(); ++i) {
        const std::string told = words(node.items[i]);
        const auto field = csv::field_of(node.keys[i].text);
        if (is_address(told) || field == Field::link || node.keys[i].text == "href")
            link.url = told;
        else if (field == Field::title || field == Field::name || node.keys[i].text == "label")
            link.label = told;
    }
    if (link.url.empty())
        return;
    if (type.empty())
        schedule::add_link(event, std::move(link));
    else
        schedule::add_attachment(event, std::move(link), type);
}

} // namespace estrade::site
