// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/clock.h"
#include "core/formats/announcement/title_notes.h"
#include "core/formats/announcement/title_reader.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade::announcement {

/// "NAME    Title": blanks that set a column apart.
bool TitleReader::speaker_before_gap(std::string_view text) {
    const std::size_t gap = std::min(text.find("  "), text.find('\t'));
    if (gap == npos || gap == 0)
        return false;
    const std::string_view left = strip_separators(text.substr(0, gap));
    NameList names = read_names(left, Commas::part_names);
    if (names.length != left.size() || !(all_sure(names) || all_likely(names, false)) ||
        !rest_.starts_with(left))
        return false;
    append(names.speakers);
    title_ = rest_.substr(left.size());
    return true;
}

/// "Title    NAME"
bool TitleReader::speaker_after_gap(std::string_view text) {
    const std::size_t gap = last_gap(text);
    if (gap == npos || gap == 0)
        return false;
    const std::string_view right = text::trim(text.substr(gap));
    NameList names = read_names(right, Commas::part_names);
    if (names.length != right.size() || !rest_.ends_with(right) || right.size() >= rest_.size() ||
        !(all_vouched(names) || (known_.names_after_gaps && all_likely(names, false))))
        return false;
    append(names.speakers);
    title_ = rest_.substr(0, rest_.size() - right.size());
    return true;
}

/// "Title<tab>NAME<tab>Company"
bool TitleReader::speaker_between_tabs(std::string_view text) {
    const std::size_t first = text.find('\t');
    if (first == npos || first == 0)
        return false;
    const std::string_view right = text::trim(text.substr(first));
    const std::string_view who = text::trim(right.substr(0, right.find('\t')));
    const std::string_view where = strip_separators(right.substr(who.size()));
    NameList names = read_names(who, Commas::part_names);
    if (names.length != who.size() || !(all_vouched(names) || all_likely(names, false)) ||
        where.find('\t') != npos || parse_length(where))
        return false;
    if (!where.empty() && names.speakers.back().affiliation.empty())
        names.speakers.back().affiliation = single_spaced(where);
    append(names.speakers);
    title_ = rest_.substr(0, std::min(text::trim(text.substr(0, first)).size(), rest_.size()));
    return true;
}

/// "NAME and NAME. Title", "Title. NAME"
bool TitleReader::speaker_beside_stop() {
    NameList names = read_names(rest_, Commas::part_names);
    const std::string_view after = rest_.substr(names.length);
    if (all_vouched(names) && after.starts_with(". ") && after.find(' ', 2) != npos) {
        append(names.speakers);
        title_ = after.substr(2);
        return true;
    }
    const std::size_t stop = rest_.rfind(". ");
    const std::size_t blank = stop == npos ? npos : rest_.rfind(' ', stop);
    constexpr std::size_t shortened = 3; // "vs. NAME"
    if (blank == npos || stop - blank - 1 <= shortened ||
        is_surely_a_name(rest_.substr(blank + 1), known_)) // "Cllr. NAME"
        return false;
    const std::string_view right = text::trim(rest_.substr(stop + 2));
    names = read_names(right, Commas::part_names);
    if (!all_vouched(names) || names.length != right.size())
        return false;
    append(names.speakers);
    title_ = rest_.substr(0, stop);
    return true;
}

} // namespace estrade::announcement
