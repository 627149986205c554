// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/describe.h"

#include "core/formats/csv/cells.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/session_words.h"
#include "core/formats/site/layout.h"
#include "core/formats/site/people.h"
#include "core/formats/title_kinds.h"
#include "core/text/entities.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace estrade::site {
namespace {

using csv::Field;

/// The first line of a text, where it may be the title of what has none.
std::string take_title(std::string& told, bool names_people) {
    constexpr std::size_t longest = 120;
    const std::string text = schedule::paragraphs(told);
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string title = without_emphasis(std::string_view(text).substr(0, end));
    const bool sentence = names_people && title.ends_with('.');
    if (title.empty() || title.size() > longest || sentence)
        return {};
    told = text.substr(end);
    return title;
}

/// Whether people perform: a concert without a title is known by who plays, whatever is said of it.
bool is_performed(const Item& item) {
    return std::any_of(item.told.begin(), item.told.end(), [](const Told& one) {
        const std::string key = text::fold(one.member.key);
        return one.field == Field::speakers &&
               (key.starts_with("artist") || key.starts_with("performer") || key == "act");
    });
}

/// Of what has no title and no text that may be one.
std::string title_of_untitled(const schedule::ListedEvent& event, const Item& item) {
    if (const auto kind = kind_of_format(event.type);
        kind && kind != SessionKind::talk && !(is_performed(item) && !event.people.empty()))
        return event.type;
    std::string names;
    for (const schedule::ListedPerson& person : event.people)
        names += (names.empty() ? "" : ", ") + person.name;
    if (const std::string pause = item.text(Field::speakers); kind_of_pause(slug(pause, "")))
        names = pause; // where one would look for people
    for (const std::string& told : {names, ids_of_untitled(event, item), event.type, item.text(Field::track)})
        if (!told.empty())
            return schedule::short_name(told);
    return {};
}

/// "Salt and Pepper" on a stage are one, "Salt, Pepper" two.
void join_performers(std::vector<schedule::ListedPerson>& people, const std::string& written) {
    const std::string told = text::decode_entities(written);
    if (people.size() < 2 || told.empty() || told.find_first_of(",;/|\n") != std::string::npos)
        return;
    people.erase(people.begin() + 1, people.end());
    people.front().name = told;
}

/// A text that may be told as a list of its paragraphs; a list of words is none.
std::string paragraphs_of(const Item& item, Field field) {
    const std::vector<const yaml::Node*> told = item.all(field);
    const bool list = told.size() == 1 && told.front()->is_list();
    if (!list || std::none_of(told.front()->items.begin(), told.front()->items.end(),
                              [](const yaml::Node& one) { return text::trim(one.text).ends_with('.'); }))
        return item.text(field);
    std::string all;
    for (const yaml::Node& paragraph : told.front()->items)
        all += (all.empty() ? "" : "\n\n") + words(paragraph);
    return all;
}

/// "isKeynote", "is_break": what is so, or not.
std::string_view flag_of(std::string_view key) {
    constexpr std::size_t prefix = 2;
    if (key.starts_with("is_") || key.starts_with("is-"))
        return key.substr(prefix + 1);
    return key.size() > prefix && key.starts_with("is") && key[prefix] >= 'A' && key[prefix] <= 'Z'
               ? key.substr(prefix)
               : key;
}

/// Whether a name stands anywhere in what a node holds.
bool names_any(const yaml::Node& node, const std::string& name) {
    return node.text.find(name) != std::string::npos ||
           std::any_of(node.items.begin(), node.items.end(),
                       [&](const yaml::Node& item) { return names_any(item, name); });
}

/// Whether a track is named by a kind that no topic has.
bool is_kind_alone(std::string_view track) {
    constexpr std::array kinds{SessionKind::keynote,  SessionKind::lightning, SessionKind::panel,
                               SessionKind::workshop, SessionKind::break_,    SessionKind::meal};
    const auto kind = track == "class" ? std::nullopt : kind_of_word(track);
    return kind && std::find(kinds.begin(), kinds.end(), *kind) != kinds.end();
}

} // namespace

void describe(schedule::ListedEvent& event, const Item& item, const DayReading& reading) {
    event.id = item.text(Field::id);
    event.subtitle = item.text(Field::subtitle);
    event.type = item.text(Field::kind);
    event.language = item.text(Field::language);
    event.level = item.text(Field::level);
    event.abstract = paragraphs_of(item, Field::abstract);
    event.description = paragraphs_of(item, Field::description);
    if (is_truth(event.description))
        event.description.clear(); // whether to show one
    event.note = item.text(Field::note);
    csv::tell_status(event, item.text(Field::status), item.text(Field::cancelled));
    add_speakers(event.people, item, reading);
    if (event.title.empty() && is_performed(item))
        join_performers(event.people, item.text(Field::speakers));
    if (event.people.size() == 1) {
        schedule::ListedPerson& person = event.people[0];
        if (person.affiliation.empty())
            person.affiliation = item.text(Field::affiliation);
        if (person.bio.empty())
            person.bio = item.text(Field::bio);
    }
    if (!kind_of_format(event.type))
        if (const auto kind = kind_beside(item))
            event.type = is_true(*kind->value) ? std::string(flag_of(kind->key)) : words(*kind->value);
    if (event.title.empty() && !is_performed(item))
        event.title = take_title(event.description, !event.people.empty());
    if (event.title.empty()) {
        event.title = title_of_untitled(event, item);
        if (event.people.size() == 1 && event.people.front().name == event.title &&
            kind_of_title(event.title, false) != SessionKind::talk)
            event.people.clear(); // "Bienvenida", where one would look for people
    }
    add_all_links(event, item);
}

std::optional<Member> kind_beside(const Item& item) {
    constexpr std::array<std::string_view, 6> keys{"class", "style", "icon", "tag", "tags", "label"};
    for (const Member& other : item.others) {
        const bool told = std::find(keys.begin(), keys.end(), text::fold(other.key)) != keys.end();
        if (is_true(*other.value) ? kind_of_word(flag_of(other.key)).has_value()
                                  : told && !other.value->is_list() && kind_of_word(words(*other.value)))
            return other;
    }
    for (const Told& besides : item.told_besides())
        if (besides.field == Field::title && kind_of_word(words(*besides.member.value)))
            return besides.member;
    for (const Told& told : item.told)
        if (told.field == Field::track && is_kind_alone(words(*told.member.value)))
            return told.member;
    return std::nullopt;
}

bool takes_place_itself(const Item& item, const DayReading& reading) {
    std::vector<schedule::ListedPerson> people;
    add_speakers(people, item, reading);
    if (people.empty()) {
        const SessionKind kind =
            kind_of_word(item.text(Field::kind)).value_or(kind_of_title(item.title(), false));
        return kind == SessionKind::break_ || kind == SessionKind::meal;
    }
    return std::none_of(item.parts.begin(), item.parts.end(),
                        [&](const Member& part) { return names_any(*part.value, people.front().name); });
}

std::string ids_of_untitled(const schedule::ListedEvent& event, const Item& item) {
    if (!item.title().empty())
        return {};
    for (const Member& other : item.others)
        if (field_by_id(other.key) == Field::title)
            return words(*other.value);
    return event.id;
}

std::optional<Field> named_by_id(const Item& item, const Member& member) {
    constexpr std::size_t uuid = 32; // hexadecimal digits
    const auto field = field_by_id(member.key);
    const std::string told = field ? words(*member.value) : std::string();
    const bool is_word = told.size() < uuid && told.find_first_of("aeiouyAEIOUY") != std::string::npos &&
                         (told.front() < '0' || told.front() > '9');
    return is_word && field != Field::title && item.text(*field).empty() ? field : std::nullopt;
}

const yaml::Node* ids_alone(const Item& item, Field field) {
    const auto found = std::find_if(item.others.begin(), item.others.end(),
                                    [&](const Member& other) { return named_by_id(item, other) == field; });
    return found == item.others.end() ? nullptr : found->value;
}

bool tells_of_session(Field field) {
    constexpr std::array fields{Field::subtitle,  Field::abstract,  Field::description,
                                Field::link,      Field::slides,    Field::note,
                                Field::recording, Field::resources, Field::speakers};
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

bool is_struck(std::string_view title) {
    constexpr std::array<std::string_view, 4> marks{"<s>", "<del>", "<strike>", "~~"};
    title = text::trim(title);
    return std::any_of(marks.begin(), marks.end(),
                       [&](std::string_view mark) { return title.starts_with(mark); });
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
