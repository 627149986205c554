// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/names.h"
#include "core/formats/announcement/name_parts.h"
#include "core/formats/announcement/words.h"
#include "core/formats/csv/cells.h"
#include "core/formats/csv/fields.h"
#include "core/formats/csv/parts.h"
#include "core/formats/employers.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/session_words.h"
#include "core/text/entities.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace estrade::csv {
namespace {

/// A role in brackets after a name; the name is then without it.
Role take_role(std::string_view& name) {
    const std::size_t open = name.rfind('(');
    if (!name.ends_with(')') || open == std::string_view::npos || open == 0)
        return Role::speaker;
    const Role role = role_of(name.substr(open + 1, name.size() - open - 2)).value_or(Role::speaker);
    if (role != Role::speaker)
        name = text::trim(name.substr(0, open));
    return role;
}

/// "Moderator: Ada King", "Speaker: Ada King", "Hosted by Ada King": the role, and the name without it.
Role take_role_before(std::string_view& name) {
    constexpr std::size_t longest = 20;
    static constexpr std::array<std::pair<std::string_view, Role>, 5> words{
        {{"hosted by ", Role::host},
         {"chaired by ", Role::host},
         {"moderated by ", Role::moderator},
         {"presented by ", Role::speaker},
         {"moderiert von ", Role::moderator}}};
    const std::string begin = text::fold(name.substr(0, longest));
    for (const auto& [by, role] : words)
        if (begin.starts_with(by)) {
            name = text::trim(name.substr(by.size()));
            return role;
        }
    const std::size_t colon = name.find(": ");
    if (colon == std::string_view::npos || colon > longest)
        return Role::speaker;
    const std::string_view word = name.substr(0, colon);
    const auto role = role_of(word);
    if (role || field_of(word) == Field::speakers)
        name = text::trim(name.substr(colon + 1));
    return role.value_or(Role::speaker);
}

/// "Ada King <ada@example.org>" without the address, which is not for all to see.
std::string_view without_mail(std::string_view name) {
    const std::size_t open = name.rfind(" <");
    const bool mail = open != std::string_view::npos && name.ends_with('>') &&
                      name.substr(open).find('@') != std::string_view::npos;
    return mail ? text::trim(name.substr(0, open)) : name;
}

/// "['Ada King', 'Bo Berg']", as programs write lists, with a semicolon between; other texts as they are.
std::string spelled_list(std::string_view text) {
    text = text::trim(text);
    if (text.size() < 4 || !text.starts_with('[') || !text.ends_with(']') ||
        (text[1] != '"' && text[1] != '\''))
        return std::string(text);
    const char quote = text[1];
    std::string list;
    bool within = false;
    for (const char c : text.substr(1, text.size() - 2)) {
        if (c == quote)
            within = !within;
        else if (within)
            list += c;
        else if (c == ',')
            list += ';';
    }
    return list;
}

const std::vector<std::string_view>& joints() {
    static const std::vector<std::string_view> words{" & ", " + ", " / ", " and ", " und ", " et "};
    return words;
}
const std::vector<std::string_view>& commas_and_joints() {
    static const std::vector<std::string_view> all{",", " & ", " + ", " / ", " and ", " und ", " et "};
    return all;
}

/// Whether a text has the shape of a full name, and nothing after it.
bool is_full_name(std::string_view text) {
    return text.find(' ') != std::string_view::npos && announcement::name_length(text) == text.size();
}

/// A name without what stands in brackets after it: "Ada King (Quay Institute)".
std::string_view without_bracket(std::string_view name) {
    const std::size_t open = name.find(" (");
    return name.ends_with(')') && open != std::string_view::npos ? text::trim(name.substr(0, open)) : name;
}

/// Where the names begin in "Quay Ltd: Ada King, Bo Berg"; 0 in others.
std::size_t employer_before(std::string_view text) {
    constexpr std::size_t longest = 60;
    const std::size_t colon = text.find(": ");
    if (colon == std::string_view::npos || colon == 0 || colon > longest)
        return 0;
    const std::string_view before = text.substr(0, colon);
    if (role_of(before) || field_of(before) || kind_of_format(before) ||
        before.find_first_of(",;(") != std::string_view::npos)
        return 0;
    std::size_t names = 0;
    bool all_full = true;
    each_part(text.substr(colon + 1), commas_and_joints(), true, [&](std::string_view name) {
        ++names;
        all_full = all_full && name.find(' ') != std::string_view::npos &&
                   announcement::name_length(name) == name.size();
    });
    return all_full && (names > 1 || names_organisation(before)) ? colon + 1 : 0;
}

/// Takes the names of a list, one by one.
class People {
public:
    People(schedule::ListedEvent& event, NameHabits habits) : event_(event), habits_(habits) {}

    void add(std::string_view text) {
        static const std::array<std::vector<std::string_view>, 4> ways{{{"\n"}, {";"}, {"|"}, {" · "}}};
        const auto* const way = std::find_if(ways.begin(), ways.end(), [&](const auto& separators) {
            return text.find(separators.front()) != std::string_view::npos;
        });
        if (way == ways.end())
            return add_group(text);
        const bool whole = habits_.whole || tells_family_first(text);
        bool lists = false; // "Ada King, Bo Berg; Cy Roe, Lena Koch"
        each_part(text, *way, false, [&](std::string_view group) {
            lists = lists || told_after_comma(group) == AfterComma::person || lists_names(group);
        });
        each_part(text, *way, false, [&](std::string_view group) {
            const AfterComma after = told_after_comma(group);
            if (whole)
                add_name(group);
            else if (after == AfterComma::nothing && !lists_names(group) && employer_before(group) == 0)
                add_pair(group);
            else if (after == AfterComma::unclear && !lists)
                add_employed(group);
            else
                add_group(group);
        });
    }

private:
    /// "Ada King, CTO, Quay Ltd", "Ada King, Bo Berg, Cy Roe": more than one comma, names or more of one.
    static bool lists_names(std::string_view group) {
        if (std::count(group.begin(), group.end(), ',') < 2)
            return false;
        bool all = true;
        bool first = true;
        each_part(group, {","}, true, [&](std::string_view part) {
            const bool name = part.find(' ') != std::string_view::npos && !is_degree(part);
            all = all && (name || (!first && tells_more(part)));
            first = false;
        });
        return all;
    }

    /// "Ada King (Quay Institute)"; not "Quay Institute (Paris)".
    static bool is_employed_in_bracket(std::string_view part) {
        const std::string_view name = without_bracket(part);
        return name.size() < part.size() && is_full_name(name) && !tells_more(name);
    }

    static bool tells_more(std::string_view part) {
        return names_organisation(part) || names_occupation(part);
    }

    /// "Ada King, Bo Berg and Cy Roe", "Ada King, Quay Ltd".
    void add_group(std::string_view text) {
        const AfterComma after = told_after_comma(text);
        const bool employed = after == AfterComma::employer || after == AfterComma::word ||
                              (after == AfterComma::unclear && habits_.employers);
        if (employed && !habits_.family_first)
            return add_employed(text);
        const std::size_t first = event_.people.size();
        std::string_view employer;
        if (const std::size_t names = employer_before(text); names > 0) {
            employer = text::trim(text.substr(0, names - 1));
            text.remove_prefix(names);
        }
        const char* end = text.data();
        each_part(text, habits_.family_first ? joints() : commas_and_joints(), true,
                  [&](std::string_view name) {
                      const std::string_view between(end, static_cast<std::size_t>(name.data() - end));
                      if (event_.people.size() == first || !goes_on(name, between))
                          add_pair(name);
                      end = name.data() + name.size();
                  });
        for (std::size_t i = first; i < event_.people.size() && !employer.empty(); ++i)
            if (event_.people[i].affiliation.empty())
                event_.people[i].affiliation = employer;
    }

    /// Whether a part of a list tells more of the person before it, which is then noted.
    bool goes_on(std::string_view part, std::string_view between) {
        schedule::ListedPerson& last = event_.people.back();
        if (is_degree(part)) {
            (last.name += ", ") += part;
            return true;
        }
        const bool comma = between.find(',') != std::string_view::npos;
        const bool one_word = part.find(' ') == std::string_view::npos;
        const bool within = !last.affiliation.empty() && one_word && // "School of Arts and Crafts, Lyon"
                            !announcement::is_given_name(text::fold(part));
        const bool more = comma && last.name.find(' ') != std::string::npos && tells_more(part) &&
                          !is_employed_in_bracket(part);
        if (within || more)
            (last.affiliation += last.affiliation.empty() ? std::string_view() : between) += part;
        return within || more;
    }

    void add_employed(std::string_view text) {
        const std::size_t comma = text.find(',');
        const std::size_t before = event_.people.size();
        add_name(text::trim(text.substr(0, comma)));
        if (event_.people.size() > before)
            event_.people.back().affiliation = text::trim(text.substr(comma + 1));
    }

    void add_pair(std::string_view names) {
        const std::size_t second = habits_.whole || habits_.family_first ? 0 : second_of_pair(names);
        if (second > 0)
            add_name(text::trim(names.substr(0, second - 2)));
        add_name(names.substr(second));
    }

    void add_name(std::string_view name) {
        constexpr std::size_t most = 1000;
        if (event_.people.size() >= most) {
            event_.crowded = true;
            return;
        }
        if (!habits_.whole && (announcement::is_nobody(text::fold(name)) || kind_of_pause(slug(name, ""))))
            return;
        if (!event_.people.empty() && name.starts_with('(') && name.ends_with(')')) { // on a line of its own
            (event_.people.back().name += " ") += name;
            return;
        }
        schedule::ListedPerson person;
        const std::size_t digits = name.find_first_not_of("0123456789");
        if (digits > 0 && digits != std::string_view::npos && name[digits] == ':') {
            person.id = name.substr(0, digits);
            name = text::trim(name.substr(digits + 1));
        }
        person.role = take_role_before(name);
        if (const Role after = take_role(name); after != Role::speaker)
            person.role = after;
        person.name = without_mail(name);
        const std::size_t open = person.name.rfind(" (");
        const bool bracket = !habits_.whole && open != std::string::npos && person.name.ends_with(')');
        const std::string inside =
            bracket ? person.name.substr(open + 2, person.name.size() - open - 3) : std::string();
        const bool place =
            inside.find(", ") != std::string::npos && is_full_name(person.name.substr(0, open));
        if (names_organisation(inside) || place) { // "Ada King (Quay Ltd)", "Ada King (Quay, Lyon)"
            person.affiliation = inside;
            person.name.resize(open);
        }
        event_.people.push_back(std::move(person));
    }

    schedule::ListedEvent& event_;
    NameHabits habits_;
};

} // namespace

std::size_t second_of_pair(std::string_view text) {
    for (const std::string_view joint : {" e ", " y ", " i "}) {
        const std::size_t at = text.find(joint);
        const std::size_t second = at + joint.size();
        if (at == std::string_view::npos || text.find(joint, second) != std::string_view::npos)
            continue;
        const std::string_view after = without_bracket(text.substr(second));
        const std::size_t title =
            after.substr(0, after.find(' ')).ends_with('.') ? after.find(' ') + 1 : 0; // "Profa."
        const std::string_view name = after.substr(title);
        if (is_full_name(text.substr(0, at)) && is_full_name(after) &&
            announcement::is_given_name(text::fold(name.substr(0, name.find(' ')))))
            return second;
    }
    return 0;
}

bool is_sentence(std::string_view text) {
    for (const std::string_view smile : {"<3", ":)", ":-)", ";)"})
        if (text.ends_with(smile))
            text = text::trim(text.substr(0, text.size() - smile.size()));
    std::size_t words = 0; // after the first
    std::size_t small = 0;
    for (std::size_t blank = text.find(' '); blank < text.size(); blank = text.find(' ', blank + 1)) {
        ++words;
        small += blank + 1 < text.size() && text[blank + 1] >= 'a' && text[blank + 1] <= 'z' ? 1 : 0;
    }
    const bool stops =
        text.ends_with('.') && text.find('.') == text.size() - 1; // "prof. dr. Ada King" goes on
    const std::size_t least = stops ? 4 : 2;
    return (stops || text.ends_with('!')) && words >= least && 2 * small > words;
}

void add_people(schedule::ListedEvent& event, std::string_view written, NameHabits habits) {
    const std::string list = written.starts_with('[') ? spelled_list(written)
                             : written.find("<br") != std::string_view::npos
                                 ? schedule::with_ends_of_lines(written, '\n')
                                 : std::string();
    if (is_sentence(text::trim(written))) {
        if (event.note.empty())
            event.note = text::trim(written);
        return;
    }
    std::string decoded; // "Salt &amp; Pepper", whose semicolon parts nothing
    People(event, habits)
        .add(text::decode_entities(list.empty() ? written : std::string_view(list), decoded));
}

std::string_view employer_of_all(std::string_view text) {
    const std::size_t names = employer_before(text);
    return names > 0 && !names_organisation(text.substr(0, names - 1)) ? text.substr(0, names - 1)
                                                                       : std::string_view();
}

} // namespace estrade::csv
