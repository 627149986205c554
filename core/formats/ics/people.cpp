// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ics/people.h"

#include "core/formats/csv/cells.h"
#include "core/formats/people_labels.h"
#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

namespace estrade::ics {
namespace {

/// Words that name people at the begin of a description, and hardly within it: "von: 9 Uhr".
constexpr std::array<std::string_view, 3> joints{"by", "von", "par"};

bool is_joint(std::string_view word) {
    return std::find(joints.begin(), joints.end(), word) != joints.end();
}

std::optional<Role> role_of(std::string_view word) {
    if (word == "session chair")
        return Role::host;
    return is_joint(word) ? Role::speaker : role_of_label(word);
}

void add(schedule::ListedEvent& event, std::string_view name, Role role) {
    const std::string_view trimmed = text::trim(name);
    if (trimmed.empty())
        return;
    schedule::ListedPerson person;
    person.name = trimmed;
    person.role = role;
    event.people.push_back(std::move(person));
}

void add_pair(schedule::ListedEvent& event, std::string_view names, Role role) {
    constexpr std::size_t joint = 2; // "e "
    const std::size_t second = csv::second_of_pair(names);
    if (second > 0)
        add(event, names.substr(0, second - joint), role);
    add(event, names.substr(second), role);
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
        add_pair(event, names.substr(begin, at - begin), role);
        begin = at += part->size();
    }
    add_pair(event, names.substr(begin), role);
}

/// "**Presenter(s)" as "presenters", "Referent*in" as "referentin": folded, without what parts its forms.
std::string plain_word(std::string_view word) {
    std::string plain = text::fold(word);
    for (const std::string_view mark : {"(", ")", "*", "/", "_", "-", ".", "·", "•"})
        for (std::size_t at = plain.find(mark); at != std::string::npos; at = plain.find(mark, at))
            plain.erase(at, mark.size());
    return std::string(text::trim(plain));
}

/// What a line names as people, and how.
struct NamedLine {
    std::optional<Role> role; ///< none: it names nobody
    std::string word;         ///< its label
    std::string_view names;

    /// Whether they are one: what follows a comma tells more of that one.
    [[nodiscard]] bool is_one() const {
        return word == "speaker" || word == "moderator" || word == "session chair";
    }
};

NamedLine named_in(std::string_view line) {
    constexpr std::size_t longest = 200;
    const std::size_t colon = line.find(':');
    if (line.size() > longest || colon == npos)
        return {};
    const std::string_view told = line.substr(0, colon);
    std::string_view names = text::trim(line.substr(colon + 1));
    while (told.starts_with('*') && names.starts_with('*'))
        names = text::trim(names.substr(1)); // "**Speaker:** Ada"
    if (names.empty())
        return {};
    std::string word = text::fold(text::trim(told));
    auto role = role_of(word);
    if (!role) {
        word = plain_word(told);
        role = role_of(word);
    }
    return {role, std::move(word), names};
}

void take(schedule::ListedEvent& event, const NamedLine& line) {
    if (line.is_one())
        add(event, line.names, *line.role);
    else
        add_all(event, line.names, *line.role);
}

/// Whether each is a name as people have one, rather than a sentence about them, or an address.
bool are_names(const std::vector<schedule::ListedPerson>& people) {
    constexpr std::size_t longest = 60;
    constexpr std::ptrdiff_t most_blanks = 4;
    return !people.empty() &&
           std::all_of(people.begin(), people.end(), [](const schedule::ListedPerson& one) {
               const std::string& name = one.name;
               const std::string folded = text::fold(name);
               return name.size() <= longest && std::count(name.begin(), name.end(), ' ') <= most_blanks &&
                      name.find_first_of("0123456789/@<>?!") == std::string::npos &&
                      !(name[0] >= 'a' && name[0] <= 'z') && folded != "tba" && folded != "tbd" &&
                      folded != "tbc" && folded != "n/a";
           });
}

/// Takes the lines further on that name people as clearly as can be, and leaves the others.
std::string take_lines(schedule::ListedEvent& event, std::string_view description) {
    std::string rest;
    for (const std::string_view line : text::lines(description)) {
        const NamedLine named = named_in(line);
        schedule::ListedEvent found;
        const bool may_tell_more = named.is_one() && named.names.find(',') != npos;
        if (named.role && !is_joint(named.word) && !may_tell_more)
            take(found, named);
        if (are_names(found.people))
            std::move(found.people.begin(), found.people.end(), std::back_inserter(event.people));
        else
            (rest += rest.empty() ? "" : "\n") += line;
    }
    return rest;
}

} // namespace

std::size_t take_people(const Component& component, schedule::ListedEvent& event, PeopleLines lines) {
    std::string_view rest = event.description;
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        const NamedLine line = named_in(rest.substr(0, end));
        if (!line.role)
            break;
        take(event, line);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    event.description = lines == PeopleLines::all ? take_lines(event, text::trim(rest)) : text::trim(rest);
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
