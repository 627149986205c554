// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/cells.h"

#include "core/agenda/names.h"
#include "core/formats/csv/fields.h"
#include "core/formats/csv/kept_back.h"
#include "core/formats/csv/parts.h"
#include "core/formats/employers.h"
#include "core/formats/schedule/links.h"
#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::csv {

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

namespace {

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

} // namespace

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
        add_people(parted, text, {.whole = true});
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

std::string without_pages(std::string_view text) {
    std::string plain;
    for (std::size_t open = text.find(" ("); open != std::string_view::npos; open = text.find(" (")) {
        const std::size_t close = text.find(')', open);
        if (close == std::string_view::npos)
            break;
        const std::string_view inside = text.substr(open + 2, close - open - 2);
        const bool page = (inside.starts_with("https://") || inside.ends_with(".md")) &&
                          inside.find(' ') == std::string_view::npos;
        plain += text.substr(0, page ? open : close + 1);
        text.remove_prefix(close + 1);
    }
    return plain += text;
}

void tell_status(schedule::ListedEvent& event, std::string_view text, std::string_view cancelled) {
    std::string status = text::fold(text::trim(text));
    if (constexpr std::string_view prefix = "event";
        status.starts_with("http") || status.starts_with(prefix)) {
        status.erase(0, status.rfind('/') + 1); // "https://schema.org/EventCancelled"; npos + 1 is 0
        if (status.starts_with(prefix))
            status.erase(0, prefix.size());
    }
    static constexpr std::array<std::string_view, 4> later{"postponed", "verschoben", "reporte", "aplazado"};
    event.cancelled = status == "rejected" || status == "reject" || status == "withdrawn" ||
                      status == "declined" || std::find(later.begin(), later.end(), status) != later.end() ||
                      (!status.empty() && schedule::without_cancelled_mark(status) == "") ||
                      truth_of(cancelled).value_or(false);
    event.tentative = status == "tentative" || status == "pending" || status == "unconfirmed" ||
                      status == "waitlist" || status == "waitlisted" || status == "proposed" ||
                      status == "submitted";
    event.kept_back = is_kept_back(status);
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
    add_people(read, text, {.whole = true});
    return read.people.size() == 1 && read.people[0].name == people[0].name ? text : text + ";";
}

} // namespace estrade::csv
