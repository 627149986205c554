// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/name_parts.h"
#include "core/formats/announcement/words.h"
#include "core/formats/csv/fields.h"
#include "core/formats/employers.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace estrade::announcement {
namespace {

constexpr std::size_t most_names = 12; ///< of a list

/// "Ada&nbsp;Lovelace" with a blank as others; lines end with `line_end`.
std::string with_breaking_spaces(std::string_view text, char line_end) {
    constexpr std::string_view unbroken = "\xC2\xA0";
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool blank = text.substr(at).starts_with(unbroken);
        result += blank ? ' ' : text[at] == '\n' ? line_end : text[at];
        at += blank ? 1 : 0;
    }
    return result;
}

void append(std::vector<Speaker>& speakers, std::vector<Speaker> more) {
    for (Speaker& speaker : more)
        if (!is_nobody(text::fold(speaker.name)))
            speakers.push_back(std::move(speaker));
}

/// "NAME, NAME and NAME (Company)"
std::vector<Speaker> read_listed_names(std::string_view rest) {
    std::vector<Speaker> speakers;
    while (!rest.empty() && speakers.size() < most_names) {
        NameList list = read_names(rest, Commas::part_names);
        if (list.speakers.empty()) { // a name that is not written as one: "skycat_me"
            std::size_t end = std::min(rest.find_first_of(",&(/"), rest.size());
            Speaker speaker;
            speaker.name = without_honorific(text::trim(rest.substr(0, end)));
            end = read_suffix(rest, end, speaker);
            list = {{speaker}, end};
        } else if (const std::size_t after = skip_space(rest, list.length);
                   after < rest.size() && rest[after] == '@') { // "@ Company"
            const std::size_t end = std::min(rest.find_first_of(",&", after), rest.size());
            list.speakers.back().affiliation = text::trim(rest.substr(after + 1, end - after - 1));
            list.length = end;
        }
        append(speakers, std::move(list.speakers));
        rest.remove_prefix(list.length);
        const std::size_t joint = joint_length(rest, 0, Commas::part_names);
        if (joint == 0)
            break;
        rest.remove_prefix(joint);
    }
    return speakers;
}

/// "Quay Ltd: NAME, NAME", "Moderation: NAME"; nothing where no label stands before names alone.
std::vector<Speaker> read_labelled_names(std::string_view text) {
    constexpr std::size_t longest = 60;
    const std::size_t colon = text.find(": ");
    if (colon == npos || colon == 0 || colon > longest)
        return {};
    const std::string_view label = text.substr(0, colon);
    const std::string_view rest = text::trim(text.substr(colon + 1));
    NameList names = read_names(rest, Commas::part_names);
    if (names.speakers.empty() || names.length != rest.size())
        return {};
    const auto role = csv::role_of(label);
    const bool speaks = csv::field_of(label) == csv::Field::speakers || says_only_its_kind(text::fold(label));
    for (Speaker& speaker : names.speakers) {
        speaker.moderator = role.has_value();
        if (!role && !speaks && speaker.affiliation.empty())
            speaker.affiliation = label;
    }
    return std::move(names.speakers);
}

std::vector<Speaker> read_group(std::string_view text) {
    std::vector<Speaker> labelled = read_labelled_names(text);
    return labelled.empty() ? read_listed_names(text) : labelled;
}

/// Calls `take` with each part between semicolons.
template <class Take>
void each_group(std::string_view text, Take take) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(';'), text.size());
        take(text::trim(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

/// "NAME, Company; NAME and NAME, Company": where semicolons part people, commas part where they work, unless
/// one comes before another name: "NAME, NAME; NAME, NAME".
std::vector<Speaker> read_parted_names(std::string_view text) {
    bool lists = false;
    each_group(text, [&](std::string_view group) {
        const std::size_t comma = std::min(group.find(','), group.size());
        const std::string_view more = text::trim(group.substr(std::min(comma + 1, group.size())));
        lists = lists || told_after_comma(group) == AfterComma::person ||
                (more.find(',') != npos && !names_organisation(more) && !names_occupation(more));
    });
    std::vector<Speaker> speakers;
    each_group(text, [&](std::string_view group) {
        if (speakers.size() >= most_names)
            return;
        const AfterComma told = told_after_comma(group);
        NameList list = read_names(group, Commas::end_the_list);
        const std::string_view after = text::trim(group.substr(list.length));
        const bool listed = lists && told != AfterComma::employer;
        if (list.speakers.empty() || listed || !(after.empty() || after.starts_with(',')))
            return append(speakers, read_group(group));
        if (after.starts_with(','))
            list.speakers.back().affiliation = text::trim(after.substr(1));
        append(speakers, std::move(list.speakers));
    });
    return speakers;
}

} // namespace

bool is_wordy(std::string_view cell) {
    constexpr std::size_t fewest = 5; // words
    constexpr std::size_t fewest_small =
        2; // of them in small letters, and longer than particles of names are
    constexpr std::size_t longest_particle = 3;
    if (cell.find_first_of(",;&(/:@") != npos)
        return false;
    std::size_t words = 0;
    std::size_t small = 0;
    for (std::size_t at = 0; at < cell.size();) {
        const std::size_t end = std::min(cell.find(' ', at), cell.size());
        const std::string_view word = cell.substr(at, end - at);
        const char32_t first = character_at(word, 0).code_point;
        words += word.empty() ? 0 : 1;
        small += word.size() > longest_particle && is_letter(first) && !is_upper(first) ? 1 : 0;
        at = end + 1;
    }
    return words >= fewest && small >= fewest_small;
}

std::vector<Speaker> read_name_cell(const Inline& cell) {
    std::string text = single_spaced(with_breaking_spaces(cell.text, ','));
    if (const std::size_t joint = text.find(" en "); joint != npos) // Dutch; elsewhere it may be "in"
        text.replace(joint, 4, " & ");
    static constexpr auto marks = std::to_array<std::string_view>({"par ", "by ", "von "});
    std::string_view rest = text;
    for (const std::string_view mark : marks)
        if (word_at(rest, 0, mark.substr(0, mark.size() - 1)))
            rest = text::trim(rest.substr(std::min(mark.size(), rest.size())));
    std::vector<Speaker> speakers = rest.find("; ") != npos ? read_parted_names(rest) : read_group(rest);
    add_links(speakers, cell.links);
    return speakers;
}

} // namespace estrade::announcement
