// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ics/people.h"

#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::ics {
namespace {

struct RoleWord {
    std::string_view word; ///< folded
    Role role;
    bool one; ///< what follows is one name
};

// "Host:" is not among them: meetups call so the company whose rooms they use.
constexpr std::array role_words{
    RoleWord{"speaker", Role::speaker, true},       RoleWord{"speakers", Role::speaker, false},
    RoleWord{"presenter", Role::speaker, false},    RoleWord{"presenters", Role::speaker, false},
    RoleWord{"presented by", Role::speaker, false}, RoleWord{"by", Role::speaker, false},
    RoleWord{"von", Role::speaker, false},          RoleWord{"referent", Role::speaker, false},
    RoleWord{"referentin", Role::speaker, false},   RoleWord{"vortragende", Role::speaker, false},
    RoleWord{"par", Role::speaker, false},          RoleWord{"intervenant", Role::speaker, false},
    RoleWord{"intervenante", Role::speaker, false}, RoleWord{"intervenants", Role::speaker, false},
    RoleWord{"ponente", Role::speaker, false},      RoleWord{"ponentes", Role::speaker, false},
    RoleWord{"relatore", Role::speaker, false},     RoleWord{"relatori", Role::speaker, false},
    RoleWord{"palestrante", Role::speaker, false},  RoleWord{"spreker", Role::speaker, false},
    RoleWord{"sprekers", Role::speaker, false},     RoleWord{"moderator", Role::moderator, true},
    RoleWord{"session chair", Role::host, true},
};

void add(schedule::ListedEvent& event, std::string_view name, Role role) {
    const std::string_view trimmed = text::trim(name);
    if (trimmed.empty())
        return;
    schedule::ListedPerson person;
    person.name = trimmed;
    person.role = role;
    event.people.push_back(std::move(person));
}

void add_all(schedule::ListedEvent& event, std::string_view names, Role role) {
    static constexpr std::array<std::string_view, 6> parts{", ", "; ", " & ", " and ", " und ", " et "};
    std::size_t begin = 0;
    for (std::size_t at = 0; at < names.size();) {
        const auto* const part = std::find_if(parts.begin(), parts.end(), [&](std::string_view one) {
            return names.substr(at, one.size()) == one;
        });
        if (part == parts.end()) {
            ++at;
            continue;
        }
        add(event, names.substr(begin, at - begin), role);
        begin = at += part->size();
    }
    add(event, names.substr(begin), role);
}

/// Whether a line names people; they are then added.
bool take_line(schedule::ListedEvent& event, std::string_view line) {
    constexpr std::size_t longest = 200;
    const std::size_t colon = line.find(':');
    if (line.size() > longest || colon == std::string_view::npos)
        return false;
    const std::string word = text::fold(text::trim(line.substr(0, colon)));
    const auto* const known = std::find_if(role_words.begin(), role_words.end(),
                                           [&](const RoleWord& one) { return one.word == word; });
    const std::string_view names = text::trim(line.substr(colon + 1));
    if (known == role_words.end() || names.empty())
        return false;
    if (known->one)
        add(event, names, known->role);
    else
        add_all(event, names, known->role);
    return true;
}

} // namespace

std::size_t take_people(const Component& component, schedule::ListedEvent& event) {
    std::string_view rest = event.description;
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        if (!take_line(event, rest.substr(0, end)))
            break;
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    event.description = std::string(text::trim(rest));
    std::size_t invited = 0;
    for (const Property& property : component.properties) {
        if (property.name != "ATTENDEE")
            continue;
        if (text::fold(property.value).starts_with("invalid:"))
            add(event, property.parameter("CN"), Role::speaker);
        else
            ++invited;
    }
    return invited;
}

void take_people_of_title(schedule::ListedEvent& event) {
    constexpr std::string_view divider = " - ";
    std::string title = schedule::plain_line(event.title) + " ";
    const std::size_t at = title.rfind(divider);
    if (at == std::string::npos || at == 0)
        return;
    for (std::string_view names = text::trim(std::string_view(title).substr(at + divider.size()));
         !names.empty();) {
        const std::size_t comma = std::min(names.find(", "), names.size());
        add(event, names.substr(0, comma), Role::speaker);
        names.remove_prefix(std::min(comma + 2, names.size()));
    }
    title.resize(at);
    event.title = std::move(title);
}

void take_affiliations(schedule::ListedEvent& event) {
    for (schedule::ListedPerson& person : event.people) {
        const std::size_t open = person.name.find(" (");
        if (open == std::string::npos || open == 0 || !person.name.ends_with(')'))
            continue;
        person.affiliation = person.name.substr(open + 2, person.name.size() - open - 3);
        person.name.resize(open);
    }
}

std::string without_address(std::string text) {
    const std::size_t open = text.find('<');
    const std::size_t close = text.find('>');
    if (open == std::string::npos || close != text.size() - 1 || text.find('@', open) == std::string::npos)
        return text;
    text.resize(open);
    std::string_view name = text::trim(text);
    if (name.size() > 2 && name.front() == '"' && name.back() == '"')
        name = name.substr(1, name.size() - 2);
    return std::string(name);
}

void add_speakers(schedule::ListedEvent& event, std::string_view names) {
    add_all(event, names, Role::speaker);
}

std::string_view word_of(Role role) {
    return role == Role::moderator ? "Moderator" : role == Role::host ? "Session chair" : "Speaker";
}

} // namespace estrade::ics
