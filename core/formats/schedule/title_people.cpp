// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/schedule/title_people.h"

#include "core/formats/announcement/name_parts.h"
#include "core/formats/announcement/words.h"
#include "core/formats/csv/cells.h"
#include "core/formats/csv/fields.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace estrade::schedule {
namespace {

struct Told {
    std::string_view names;
    Role role;
    bool is_sure = true; ///< other than "by", which stands before more: "by Invitation Only"
};

/// "chair: Ada King", "chaired by Ada King", "talk by Ada King"
std::optional<Told> names_in(std::string_view text) {
    constexpr std::size_t longest = 24; // bytes before the colon
    const std::size_t colon = text.find(':');
    if (colon != std::string_view::npos && colon <= longest)
        if (const auto role = csv::role_of(text.substr(0, colon)))
            return Told{text::trim(text.substr(colon + 1)), *role};
    struct Words {
        std::string_view begin;
        Role role;
    };
    static constexpr std::array<Words, 14> words{{{"talk by ", Role::speaker},
                                                  {"workshop by ", Role::speaker},
                                                  {"tutorial by ", Role::speaker},
                                                  {"keynote by ", Role::speaker},
                                                  {"session by ", Role::speaker},
                                                  {"presented by ", Role::speaker},
                                                  {"speaker ", Role::speaker},
                                                  {"by ", Role::speaker},
                                                  {"chaired by ", Role::host},
                                                  {"hosted by ", Role::host},
                                                  {"session chair ", Role::host},
                                                  {"chair ", Role::host},
                                                  {"moderated by ", Role::moderator},
                                                  {"moderator ", Role::moderator}}};
    const std::string folded = text::fold(text.substr(0, longest));
    const auto* const found = std::find_if(words.begin(), words.end(),
                                           [&](const Words& one) { return folded.starts_with(one.begin); });
    if (found == words.end())
        return std::nullopt;
    return Told{text::trim(text.substr(found->begin.size())), found->role, found->begin != "by "};
}

} // namespace

bool take_people_in_brackets(ListedEvent& event, std::string& title) {
    constexpr std::size_t longest = 200; // bytes within the brackets
    if (!title.ends_with(')') && !title.ends_with(']'))
        return false;
    const std::size_t open = title.rfind(title.back() == ')' ? " (" : " [");
    if (open == std::string::npos || open == 0 || title.size() - open > longest)
        return false;
    const auto told = names_in(std::string_view(title).substr(open + 2, title.size() - open - 3));
    if (!told || (told->role == Role::speaker && !event.people.empty()))
        return false;
    ListedEvent found;
    csv::add_people(found, told->names);
    const bool names = std::all_of(found.people.begin(), found.people.end(), [&](const ListedPerson& one) {
        const std::size_t blank = one.name.find(' ');
        return blank != std::string::npos && announcement::name_length(one.name) == one.name.size() &&
               (told->is_sure || announcement::is_given_name(text::fold(one.name.substr(0, blank))));
    });
    if (found.people.empty() || !names)
        return false;
    for (ListedPerson& person : found.people) {
        person.role = told->role;
        const bool known =
            std::any_of(event.people.begin(), event.people.end(), [&](const ListedPerson& one) {
                return text::fold(one.name) == text::fold(person.name);
            });
        if (!known)
            event.people.push_back(std::move(person));
    }
    title.resize(open);
    return true;
}

} // namespace estrade::schedule
