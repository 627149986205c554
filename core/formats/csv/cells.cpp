// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/cells.h"

#include "core/agenda/names.h"
#include "core/formats/csv/fields.h"
#include "core/formats/schedule/links.h"
#include "core/formats/schedule/tidy.h"
#include "core/text/entities.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <span>

namespace estrade::csv {
namespace {

/// The first of a text, those in brackets passed over if wanted; empty and at its end if there is none.
std::string_view find_separator(std::string_view text, const std::vector<std::string_view>& separators,
                                bool pass_brackets) {
    const auto is_word = [](char c) { // no separator begins with these
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               (static_cast<unsigned char>(c) & 0x80U) != 0;
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (is_word(text[at]))
            continue;
        if (pass_brackets && text[at] == '(') {
            const std::size_t close = text.find(')', at);
            pass_brackets = close != std::string_view::npos;
            at = pass_brackets ? close : at;
            continue;
        }
        for (const std::string_view separator : separators)
            if (text.substr(at).starts_with(separator))
                return text.substr(at, separator.size());
    }
    return text.substr(text.size());
}

/// Calls `take` with each part, trimmed, that is not blank.
template <class Take>
void each_part(std::string_view text, const std::vector<std::string_view>& separators, bool pass_brackets,
               Take take) {
    while (true) {
        const std::string_view separator = find_separator(text, separators, pass_brackets);
        const auto end = static_cast<std::size_t>(separator.data() - text.data());
        if (const std::string_view part = text::trim(text.substr(0, end)); !part.empty())
            take(part);
        if (separator.empty())
            return;
        text.remove_prefix(end + separator.size());
    }
}

/// "Ph.D", "MBA": what follows a name after a comma.
bool is_degree(std::string_view text) {
    constexpr std::array<std::string_view, 16> degrees{"phd", "md",    "msc", "bsc", "mba", "mph",
                                                       "dr",  "prof",  "jr",  "sr",  "ii",  "iii",
                                                       "esq", "cissp", "rn",  "cpa"};
    std::string plain = text::fold(text::trim(text));
    std::erase(plain, '.');
    std::erase(plain, ' ');
    return std::find(degrees.begin(), degrees.end(), plain) != degrees.end();
}

/// The comma after the name in "Ada King, Head of Sails & Oars @Quay Ltd"; "Ada King @ada" has none.
std::size_t job_after(std::string_view text) {
    const std::size_t sign = text.find(" @");
    const std::size_t comma = text.substr(0, std::min(sign, text.size())).find(", ");
    const bool is_firm = sign != std::string_view::npos && sign + 2 < text.size() && text[sign + 2] >= 'A' &&
                         text[sign + 2] <= 'Z' && text.find('@', sign + 2) == std::string_view::npos;
    const bool is_name = comma != std::string_view::npos && comma > 0 &&
                         text.substr(0, comma).find(' ') != std::string_view::npos;
    return is_firm && is_name ? comma : std::string_view::npos;
}

/// A role in brackets after a name; the name is then without it.
Role take_role(std::string_view& name) {
    const std::size_t open = name.rfind('(');
    if (!name.ends_with(')') || open == std::string_view::npos || open == 0)
        return Role::speaker;
    const std::string word = text::fold(name.substr(open + 1, name.size() - open - 2));
    const Role role = word.starts_with("moderat") ? Role::moderator
                      : word == "host"            ? Role::host
                                                  : Role::speaker;
    if (role != Role::speaker)
        name = text::trim(name.substr(0, open));
    return role;
}

/// "Moderator: Ada King", "Speaker: Ada King": the role, and the name without it.
Role take_role_before(std::string_view& name) {
    constexpr std::size_t longest = 20;
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

/// The address that a line ends with, and what stands before it.
Link link_of(std::string_view line) {
    const std::size_t blank = line.find_last_of(" \t");
    std::string_view label = blank == std::string_view::npos ? "" : text::trim(line.substr(0, blank));
    if (label.ends_with(':'))
        label.remove_suffix(1);
    return {std::string(line.substr(blank == std::string_view::npos ? 0 : blank + 1)), std::string(label)};
}

/// The numbers in brackets that end a name, "Ada King (1,2)", which is then without them.
std::vector<std::string> take_numbers(std::string& name) {
    const std::size_t open = name.rfind('(');
    if (!name.ends_with(')') || open == std::string::npos || open == 0)
        return {};
    const std::string_view inner = std::string_view(name).substr(open + 1, name.size() - open - 2);
    if (inner.find_first_not_of("0123456789, ") != std::string_view::npos)
        return {};
    std::vector<std::string> numbers;
    each_part(inner, {",", " "}, false, [&](std::string_view number) { numbers.emplace_back(number); });
    name = std::string(text::trim(std::string_view(name).substr(0, open)));
    return numbers;
}

/// "1: Quay Ltd; 2: Pier Ltd", where people have these numbers: "Ada King (1); Bo Berg (1,2)". False where
/// they have none.
bool tell_numbered(schedule::ListedEvent& event, const std::vector<schedule::ListedPerson>& numbered) {
    if (numbered.empty() || std::any_of(numbered.begin(), numbered.end(),
                                        [](const schedule::ListedPerson& one) { return one.id.empty(); }))
        return false;
    for (schedule::ListedPerson& person : event.people)
        for (const std::string& number : take_numbers(person.name))
            for (const schedule::ListedPerson& one : numbered)
                if (one.id == number)
                    (person.affiliation += person.affiliation.empty() ? "" : ", ") += one.name;
    return true;
}

/// Takes "Ada King, Quay Ltd" apart where each of several people is told so.
void part_affiliations(std::span<schedule::ListedPerson> people) {
    const auto comma_of = [](const schedule::ListedPerson& person) {
        const std::size_t comma = person.name.find(", ");
        const bool once = comma != std::string::npos && comma == person.name.rfind(", ");
        const bool whole = once && person.name.find(' ') < comma; // given name and family's
        return whole && !is_degree(std::string_view(person.name).substr(comma + 2)) ? comma
                                                                                    : std::string::npos;
    };
    if (people.size() < 2 || std::any_of(people.begin(), people.end(), [&](const auto& person) {
            return comma_of(person) == std::string::npos;
        }))
        return;
    for (schedule::ListedPerson& person : people) {
        const std::size_t comma = comma_of(person);
        person.affiliation = text::trim(std::string_view(person.name).substr(comma + 2));
        person.name.resize(comma);
    }
}

} // namespace

void add_people(schedule::ListedEvent& event, std::string_view written, bool family_first) {
    const std::string list = written.starts_with('[') ? spelled_list(written)
                             : written.find("<br") != std::string_view::npos
                                 ? schedule::with_ends_of_lines(written, '\n')
                                 : std::string();
    std::string decoded; // "Salt &amp; Pepper", whose semicolon parts nothing
    const std::string_view text =
        text::decode_entities(list.empty() ? written : std::string_view(list), decoded);
    const std::size_t before = event.people.size();
    static const std::array<std::vector<std::string_view>, 5> ways{
        {{"\n"}, {";"}, {"|"}, {" · "}, {",", " & ", " + ", " / ", " and ", " und ", " et "}}};
    static const std::vector<std::string_view> words{" & ", " + ", " / ", " and ", " und ", " et "};
    const auto* const listed = std::find_if(ways.begin(), std::prev(ways.end()), [&](const auto& separators) {
        return text.find(separators.front()) != std::string_view::npos;
    });
    if (const std::size_t comma = job_after(text); listed == &ways.back() && comma != std::string::npos) {
        add_people(event, text.substr(0, comma), family_first);
        event.people.back().affiliation = text::trim(text.substr(comma + 1));
        return;
    }
    const bool may_be_within = listed == &ways.back(); // "Ada King (Quay, Ltd), Bo Berg"
    const auto& way = may_be_within && family_first ? words : *listed;
    constexpr std::size_t most = 1000;
    each_part(text, way, may_be_within, [&](std::string_view name) {
        if (event.people.size() >= most) {
            event.crowded = true;
            return;
        }
        if (may_be_within && !event.people.empty() && is_degree(name)) {
            (event.people.back().name += ", ") += name;
            return;
        }
        if (!event.people.empty() && name.starts_with('(') && name.ends_with(')')) { // on a line of its own
            (event.people.back().name += " ") += name;
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
        event.people.push_back(std::move(person));
    });
    if (!may_be_within && !tells_family_first(text))
        part_affiliations(std::span(event.people).subspan(before));
}

bool tells_family_first(std::string_view text) {
    if (text.find(';') == std::string_view::npos)
        return false;
    std::size_t names = 0;
    std::size_t families = 0; // of one word, as most are
    bool all = true;
    each_part(text, {";"}, true, [&](std::string_view name) {
        std::size_t parts = 0;
        each_part(name, {","}, true, [&](std::string_view part) {
            families += parts == 0 && part.find(' ') == std::string_view::npos ? 1 : 0;
            ++parts;
        });
        ++names;
        all = all && parts == 2;
    });
    return all && names > 1 && families * 2 >= names; // else it may be "Ada King, Quay Ltd"
}

bool tell_affiliation(schedule::ListedEvent& event, std::string_view text) {
    schedule::ListedEvent parted;
    if (text.find_first_of(";|\n") != std::string_view::npos) // "Acme, Inc." has commas of its own
        add_people(parted, text);
    if (tell_numbered(event, parted.people))
        return true;
    if (event.people.size() == 1)
        event.people[0].affiliation = text;
    if (event.people.size() == 1 || text.empty())
        return true;
    if (parted.people.size() != event.people.size())
        return false;
    for (std::size_t i = 0; i < event.people.size(); ++i)
        event.people[i].affiliation = std::move(parted.people[i].name);
    return true;
}

bool may_be_family_first(std::string_view text) {
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos || text.find(',', comma + 1) != std::string_view::npos)
        return false;
    const std::string_view given = text::trim(text.substr(comma + 1, text.find('(') - comma - 1));
    return comma > 0 && text.substr(0, comma).find(' ') == std::string_view::npos && !given.empty() &&
           given.find(' ') == given.rfind(' ');
}

bool may_be_one_person(std::string_view text) {
    const std::string_view given = text::trim(text.substr(text.find(',') + 1));
    return may_be_family_first(text) && given.find_first_of(" (") == std::string_view::npos &&
           !is_degree(given);
}

void tell_status(schedule::ListedEvent& event, std::string_view text, std::string_view cancelled) {
    const std::string status = text::fold(text::trim(text));
    event.cancelled = status == "rejected" || status == "withdrawn" || status == "declined" ||
                      (!status.empty() && schedule::without_cancelled_mark(status) == "") ||
                      truth_of(cancelled).value_or(false);
    event.tentative = status == "tentative";
}

void add_links(schedule::ListedEvent& event, std::string_view text) {
    each_part(text, {"\n"}, false, [&](std::string_view line) {
        const bool several = line.find(':') != std::string_view::npos &&
                             line.find(' ') != std::string_view::npos && line.starts_with("http");
        if (!several)
            event.links.push_back(link_of(line));
        else
            each_part(line, {" ", ",", ";"}, false, [&](std::string_view url) {
                event.links.push_back({std::string(url), {}});
            });
    });
}

void add_resources(schedule::ListedEvent& event, std::string_view text) {
    each_part(text, {"\n"}, false, [&](std::string_view line) {
        const std::size_t colon = std::min(line.find(':'), line.size());
        const auto kind = value_of<Resource::Kind>(text::fold(text::trim(line.substr(0, colon))));
        Link link = link_of(kind ? text::trim(line.substr(colon + 1)) : line);
        if (kind)
            event.resources.push_back(
                {*kind, Resource::State::available, std::move(link.label), std::move(link.url)});
        else
            schedule::add_attachment(event, std::move(link));
    });
}

std::string written_people(const std::vector<schedule::ListedPerson>& people) {
    std::string text;
    for (const schedule::ListedPerson& person : people) {
        (text += text.empty() ? "" : "; ") += person.name;
        if (person.role != Role::speaker)
            ((text += " (") += name_of(person.role)) += ")";
    }
    if (people.size() != 1)
        return text;
    schedule::ListedEvent read; // "Lovelace, Ada" is one name
    add_people(read, text);
    return read.people.size() == 1 && read.people[0].name == people[0].name ? text : text + ";";
}

} // namespace estrade::csv
