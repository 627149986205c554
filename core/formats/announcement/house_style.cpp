// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/house_style.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/name_parts.h"
#include "core/formats/announcement/room_words.h"
#include "core/formats/announcement/title_notes.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade::announcement {
namespace {

bool is_sure_full_name(std::string_view text, const KnownPeople& known) {
    return count_words(text) >= 2 && is_surely_a_name(text, known);
}

/// "Ada Lovelace", "Ada Lovelace, University of X"
bool starts_with_sure_name(std::string_view text, const KnownPeople& known) {
    const NameList names = read_names(text, Commas::end_the_list);
    return !names.speakers.empty() && is_sure_full_name(names.speakers.front().name, known) &&
           (names.length == text.size() || text.substr(names.length).starts_with(','));
}

/// "Mart Kask", "Mart Kask, Bolt", of which no word is known.
bool starts_with_shaped_name(std::string_view text) {
    const NameList names = read_names(text, Commas::part_names);
    return names.length == text.size() && !names.speakers.empty() &&
           is_name_shaped(names.speakers.front().name);
}

/// The sign right after the names that a text begins with: "Ada Lovelace (ACME): Engines"; 0 where it begins
/// with none that is sure.
char32_t sign_after_names(std::string_view text, const KnownPeople& known) {
    const NameList names = read_names(text, Commas::part_names);
    if (names.speakers.empty() || !is_sure_full_name(names.speakers.front().name, known))
        return 0;
    return character_at(text, skip_space(text, names.length)).code_point;
}

/// Whether nothing, or a sign, stands before what follows names.
bool is_parted(std::string_view after) {
    const char32_t sign = character_at(after, skip_space(after)).code_point;
    return text::trim(after).empty() || sign == U',' || sign == U'&' || sign == U'@' || is_dash(sign);
}

/// Whether a line begins or ends with names of people as "A. King", with a sign between them and the rest.
/// "A. Boats" is told by many as the first part, and so is no name.
bool tells_initials(std::string_view text) {
    const auto are_initialled = [](std::string_view part) {
        const NameList names = read_names(part, Commas::part_names);
        return names.length == part.size() && !names.speakers.empty() &&
               std::all_of(names.speakers.begin(), names.speakers.end(),
                           [](const Speaker& s) { return is_initialled_name(s.name); });
    };
    const std::size_t dash = first_dash(text);
    const std::size_t last = last_dash(text);
    const std::size_t colon = text.find(": ");
    const std::string_view bracket = last_bracket(text, '(', ')');
    return (dash != std::string_view::npos && are_initialled(strip_separators(text.substr(0, dash)))) ||
           (last != std::string_view::npos && are_initialled(strip_separators(text.substr(last)))) ||
           (colon != std::string_view::npos && are_initialled(text::trim(text.substr(0, colon)))) ||
           (bracket.size() > 2 && are_initialled(inside_of(bracket)));
}

} // namespace

void note_style(const std::vector<Item>& items, KnownPeople& known) {
    int brackets = 0; // with a sure name
    int shaped = 0;   // with what could be one
    int rooms = 0;    // with a room
    int dashed = 0;   // rooms after dashes
    int above = 0;    // sure names on first lines
    int below = 0;    // sure names on second lines
    int other_below = 0;
    int initials = 0; // "A. King" at an end of a line
    int places = 0;   // rooms set apart by blanks
    for (const Item& item : items) {
        const std::string spaced = single_spaced(item.text.text);
        const std::string_view text = spaced;
        if (const std::size_t line = item.text.text.find('\n'); line != std::string::npos) {
            const std::string first(text::trim(std::string_view(item.text.text).substr(0, line)));
            const NameList names = read_names(first, Commas::part_names);
            above += names.length == first.size() && starts_with_sure_name(first, known) ? 1 : 0;
            const std::string second(text::trim(std::string_view(item.text.text).substr(line)));
            const NameList who = read_names(second, Commas::end_the_list);
            const bool named =
                !who.speakers.empty() && is_parted(std::string_view(second).substr(who.length));
            below += named && is_sure_full_name(who.speakers.front().name, known) ? 1 : 0;
            const bool shaped_below = named && is_name_shaped(who.speakers.front().name);
            other_below += shaped_below || is_nobody(text::fold(second)) ? 0 : 1;
        }
        initials += tells_initials(text) ? 1 : 0;
        const std::size_t gap = last_gap(item.text.text);
        known.names_after_gaps =
            known.names_after_gaps ||
            (gap != std::string_view::npos &&
             starts_with_sure_name(text::trim(std::string_view(item.text.text).substr(gap)), known));
        if (gap != std::string_view::npos &&
            names_room(text::trim(std::string_view(item.text.text).substr(gap))))
            ++places;
        const std::size_t dash = last_dash(text);
        if (dash != std::string_view::npos &&
            starts_with_sure_name(strip_separators(text.substr(dash)), known))
            known.names_after_dashes = true;
        else if (dash != std::string_view::npos && names_room(strip_separators(text.substr(dash))))
            ++dashed;
        if (const std::size_t handle = handle_length(text, 0);
            handle > 0 && text.substr(handle).starts_with(": "))
            known.handles_before_colons = true;
        const char32_t sign = sign_after_names(text, known);
        known.names_before_colons = known.names_before_colons || sign == U':';
        known.names_before_dashes = known.names_before_dashes || is_dash(sign);
        const std::size_t colon = text.rfind(": ");
        if (colon != std::string_view::npos && is_sure_full_name(text::trim(text.substr(colon + 1)), known))
            known.names_after_colons = true;
        const std::string_view bracket = last_bracket(text, '(', ')');
        if (bracket.size() < 3)
            continue;
        if (names_room(inside_of(bracket)))
            ++rooms;
        else if (starts_with_sure_name(inside_of(bracket), known))
            ++brackets;
        else if (starts_with_shaped_name(inside_of(bracket)))
            ++shaped;
    }
    constexpr int enough = 2; // one may be a place or a team
    known.names_in_brackets = brackets >= enough || (brackets > 0 && shaped >= enough);
    known.rooms_in_brackets = rooms >= enough;
    known.rooms_after_dashes = dashed >= enough;
    known.names_on_first_lines = above >= enough;
    known.names_on_second_lines = below > 0 && other_below == 0;
    known.initials_are_names = initials >= enough;
    known.rooms_after_gaps = places >= enough;
}

void know_headings(const std::vector<Section>& sections, KnownPeople& known) {
    for (int level = 1; level <= bold_level; ++level) {
        std::vector<const Section*> shaped;
        std::size_t others = 0;
        for (const Section& section : sections) {
            if (section.level != level || is_section_name(section.folded))
                continue;
            if (is_name_shaped(section.title))
                shaped.push_back(&section);
            else
                ++others;
        }
        const bool sure = std::any_of(shaped.begin(), shaped.end(),
                                      [&](const Section* s) { return is_sure_full_name(s->title, known); });
        constexpr std::size_t most_others = 4; // one in so many
        if (!sure || others * most_others > shaped.size())
            continue;
        for (const Section* section : shaped)
            known.add(section->title);
    }
}

} // namespace estrade::announcement
