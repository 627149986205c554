// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/clock.h"
#include "core/formats/announcement/name_parts.h"
#include "core/formats/announcement/room_words.h"
#include "core/formats/announcement/title_reader.h"
#include "core/formats/announcement/words.h"
#include "core/formats/employers.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

/// Whether a text has words that no company's name has: "Boats of the sea", not "University of Lyon".
bool reads_as_title(std::string_view words) {
    static constexpr auto particles =
        std::to_array<std::string_view>({"of", "the", "and", "for", "at", "in", "de", "des", "du", "la", "le",
                                         "et", "der", "die", "und", "fur", "di", "y"});
    while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find(' '));
        const char32_t first = character_at(word, 0).code_point;
        const bool address = word.find('.') < word.size() - 1;
        if (is_letter(first) && !is_upper(first) && !is_east_asian(first) && !address &&
            std::find(particles.begin(), particles.end(), text::fold(word)) == particles.end())
            return true;
        words.remove_prefix(std::min(word.size() + 1, words.size()));
    }
    return false;
}

/// "sam", "lena & kit": words in small letters, each of which may be what somebody goes by; nothing for other
/// texts.
std::vector<Speaker> nicknames_in(std::string_view text) {
    constexpr std::size_t most = 4;
    constexpr std::size_t longest = 20; // bytes of each
    std::vector<Speaker> found;
    while (found.size() < most) {
        const std::size_t end = std::min(text.find_first_of(" ,&+/"), text.size());
        const std::string_view word = text.substr(0, end);
        const bool small = std::all_of(word.begin(), word.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
        });
        if (word.empty() || word.size() > longest || !small || is_title_word(word) || is_frame(word) ||
            is_section_name(word) || kind_of_item(word, false) != SessionKind::other)
            return {};
        found.emplace_back().name = word;
        const std::size_t joint = joint_length(text, end, Commas::part_names);
        if (joint == 0)
            return end == text.size() ? found : std::vector<Speaker>();
        text.remove_prefix(end + joint);
    }
    return {};
}

/// "Ada King, Quay Ltd", "Ada King, developer": a person by what follows the comma, and by the name's shape.
bool tells_employer(std::string_view text) {
    return told_after_comma(text) == AfterComma::employer && !names_room(text.substr(0, text.find(','))) &&
           is_name_shaped(text::trim(text.substr(0, text.find(','))));
}

} // namespace

/// "Conférence de NAME : « Title »", "Vortrag von NAME, "Title"": a kind and a name before what is in quotes.
bool TitleReader::speaker_of_kind() {
    static constexpr auto words = std::to_array<std::string_view>(
        {" de ", " d'", " d’", " von ", " di ", " by ", " van ", " par ", " door ", " av ", " por "});
    for (const std::string_view word : words) {
        const std::size_t at = rest_.find(word);
        if (at == npos || !says_only_its_kind(text::fold(rest_.substr(0, at))))
            continue;
        const std::string_view right = rest_.substr(at + word.size());
        NameList names = read_names(right, Commas::end_the_list);
        const std::string_view title = strip_separators(right.substr(names.length));
        const bool quoted = std::any_of(all_quotes.begin(), all_quotes.end(), [&](const Quotes& q) {
            return title.size() > q.open.size() + q.close.size() && title.starts_with(q.open) &&
                   title.ends_with(q.close);
        });
        if (!quoted || !(all_sure(names) || all_likely(names, false)))
            continue;
        append(names.speakers);
        kind_ = std::string(rest_.substr(0, at)) + ": ";
        title_ = title;
        return true;
    }
    return false;
}

/// "Invited talk: NAME (Company): Title"
bool TitleReader::speaker_after_kind() {
    const std::size_t colon = std::min(rest_.find(": "), first_dash(rest_));
    if (colon == npos || !says_only_its_kind(text::fold(rest_.substr(0, colon))))
        return false;
    const std::string_view right = strip_separators(rest_.substr(colon));
    NameList names = read_names(right, Commas::part_names);
    const std::string_view after = text::trim(right.substr(names.length));
    if (!all_vouched(names) || !after.starts_with(": "))
        return false;
    append(names.speakers);
    kind_ = std::string(strip_separators(rest_.substr(0, colon))) + ": ";
    title_ = strip_separators(after);
    return true;
}

bool TitleReader::is_sure(const Speaker& s) const {
    return is_surely_a_name(s.name, known_) || has_page(s.name) || s.pronouns_told ||
           (!s.handle.empty() && !has_title_words(s.name));
}

bool TitleReader::all_sure(const NameList& names) const {
    return !names.speakers.empty() && std::all_of(names.speakers.begin(), names.speakers.end(),
                                                  [&](const Speaker& s) { return is_sure(s); });
}

/// One sure name vouches for those in its company that have a name's shape.
bool TitleReader::all_vouched(const NameList& names) const {
    return std::any_of(names.speakers.begin(), names.speakers.end(),
                       [&](const Speaker& s) { return is_sure(s); }) &&
           std::all_of(names.speakers.begin(), names.speakers.end(),
                       [&](const Speaker& s) { return is_sure(s) || is_name_shaped(s.name); });
}

/// Names that could be people's; one word only where this agenda writes so.
bool TitleReader::all_likely(const NameList& names, bool one_word) {
    return !names.speakers.empty() &&
           std::all_of(names.speakers.begin(), names.speakers.end(), [&](const Speaker& s) {
               return is_name_shaped(s.name) ||
                      (one_word && count_words(s.name) == 1 && !has_title_words(s.name));
           });
}

/// "Title (NAME)", "Title (par NAME, Company)", "Title (@handle)", "Title (NAME, 20 min)"
bool TitleReader::speaker_in_brackets() {
    const std::string_view bracket = last_bracket(rest_, '(', ')');
    if (bracket.size() < 3 || bracket.size() == rest_.size())
        return false;
    std::string_view inside = inside_of(bracket);
    bool marked = false;
    bool moderates = false;
    for (const std::string_view mark :
         {"moderated ", "moderator: ", "moderation: ", "modéré ", "moderiert "}) {
        if (text::fold(inside).starts_with(text::fold(mark))) {
            inside = text::trim(inside.substr(mark.size()));
            marked = moderates = true;
        }
    }
    for (const std::string_view mark : {"par ", "by ", "von ", "por ", "avec ", "with ", "mit "}) {
        if (inside.starts_with(mark)) {
            inside = text::trim(inside.substr(mark.size()));
            marked = true;
        }
    }
    if (const std::size_t comma = inside.rfind(','); comma != npos) {
        if (const auto length = parse_length(inside.substr(comma + 1))) {
            inside = text::trim(inside.substr(0, comma));
            marked = read_names(inside, Commas::part_names).length == inside.size();
            notes_.length = marked ? length : notes_.length;
        }
    }
    NameList names = read_names(inside, Commas::part_names);
    if (names.speakers.empty())
        return false;
    if (names.speakers.size() > 1 && is_sure(names.speakers.front()) &&
        std::any_of(names.speakers.begin() + 1, names.speakers.end(),
                    [](const Speaker& s) { return names_organisation(s.name); }))
        names = read_names(inside, Commas::end_the_list); // "(NAME, Long Company GmbH)"
    const bool handle_only = inside.starts_with('@');
    if (handle_only && names_before_handle(bracket.size()))
        return false;
    const bool likely = known_.names_in_brackets && names.length == inside.size() && all_likely(names, false);
    const bool employed = tells_employer(inside);
    if (employed)
        names = read_names(inside, Commas::end_the_list);
    const std::string_view before = rest_.substr(0, rest_.size() - bracket.size());
    const bool sure = marked || handle_only || all_sure(names) ||
                      ((likely || employed) && !is_pause(before)) || // after "Lunch" stands a place
                      is_surely_a_name(names.speakers.front().name, known_);
    if (!sure || !takes_affiliation(inside.substr(names.length), names.speakers))
        return false;
    for (Speaker& speaker : names.speakers)
        speaker.moderator = moderates;
    append(names.speakers);
    title_ = without_mark(before);
    return true;
}

/// "Title by (NAME)"
std::string_view TitleReader::without_mark(std::string_view before) {
    before = text::trim(before);
    for (const std::string_view mark : {" par", " by", " von", " por"})
        if (before.ends_with(mark))
            return before.substr(0, before.size() - mark.size());
    return before;
}

/// "… par NAME (@handle)": the handle belongs to that name.
bool TitleReader::names_before_handle(std::size_t bracket) const {
    const std::string_view before = text::trim(rest_.substr(0, rest_.size() - bracket));
    const std::string with_mark = " " + std::string(before);
    for (const std::string_view mark :
         {" par ", " by ", " von ", " por ", " - ", " – ", " — ", " : ", ": "}) {
        const std::size_t at = with_mark.rfind(mark);
        if (at == npos)
            continue;
        const std::string_view names = std::string_view(with_mark).substr(at + mark.size());
        if (read_names(names, Commas::part_names).length == names.size())
            return true;
    }
    return false;
}

bool TitleReader::speaker_after_dash() {
    const std::size_t dash = last_dash(rest_);
    if (dash == npos || dash == 0)
        return false;
    const std::string_view right = strip_separators(rest_.substr(dash));
    if (names_room(right.substr(0, right.find(' '))))
        return false;
    NameList names = read_names(right, Commas::part_names);
    const bool employed = tells_employer(right);
    if (employed || (known_.names_after_dashes && !all_likely(names, true))) // "NAME, Long Company"
        names = read_names(right, Commas::end_the_list);
    const std::string_view after = right.substr(std::min(names.length, right.size()));
    const bool whole = text::trim(after).empty();
    const bool likely =
        all_likely(names, known_.names_after_dashes) && (whole || known_.names_after_dashes || employed);
    if (names.speakers.empty() || !(all_sure(names) || (likely && !is_pause(rest_.substr(0, dash)))))
        return false;
    const std::string_view more = strip_separators(after);
    if (unquote(more) != more && says_only_its_kind(text::fold(rest_.substr(0, dash)))) {
        append(names.speakers); // "Keynote - NAME, « Title »"
        kind_ = std::string(strip_separators(rest_.substr(0, dash))) + ": ";
        title_ = more;
        return true;
    }
    if (!whole && !takes_affiliation(after, names.speakers))
        return false;
    append(names.speakers);
    title_ = rest_.substr(0, dash);
    return true;
}

/// "Title / NAME & NAME"
bool TitleReader::speaker_after_slash() {
    const std::size_t slash = rest_.rfind(" / ");
    if (slash == npos)
        return false;
    const std::string_view left = text::trim(rest_.substr(0, slash));
    const std::string_view right = text::trim(rest_.substr(slash + 3));
    NameList names = read_names(right, Commas::part_names);
    const NameList before = read_names(left, Commas::part_names);
    if (!all_vouched(names) || names.length != right.size() ||
        (before.length == left.size() && all_sure(before)))
        return false;
    append(names.speakers);
    title_ = left;
    return true;
}

/// "NAME - Title", "NAME, Company - Title"
bool TitleReader::speaker_before_title() {
    const std::size_t dash = first_dash(rest_);
    if (dash == npos)
        return false;
    const std::string_view left = strip_separators(rest_.substr(0, dash));
    NameList names = read_names(left, Commas::part_names);
    const bool first = known_.names_before_dashes || known_.names_before_colons;
    const bool likely = first && all_likely(names, false) &&
                        (names.speakers.size() > 1 || !names.speakers.back().affiliation.empty());
    if (!(all_vouched(names) || likely) || !takes_affiliation(left.substr(names.length), names.speakers))
        return false;
    append(names.speakers);
    title_ = strip_separators(rest_.substr(dash));
    return true;
}

/// "NAME : Title", "Title : NAME"
bool TitleReader::speaker_beside_colon() {
    const std::size_t first = rest_.find(':');
    if (first == npos || first == 0)
        return false;
    const std::string_view left = text::trim(rest_.substr(0, first));
    NameList names = read_names(left, Commas::part_names);
    const bool blank_after = is_space(character_at(rest_, first + 1).code_point);
    const bool left_is_names = all_vouched(names) || (known_.names_before_colons && all_likely(names, false));
    if (blank_after && left_is_names && names.length == left.size()) {
        append(names.speakers);
        title_ = strip_separators(rest_.substr(first + 1));
        return true;
    }
    if (std::vector<Speaker> nicknames = nicknames_in(left);
        blank_after && (known_.handles_before_colons || known_.names_before_colons) && !nicknames.empty()) {
        append(nicknames);
        title_ = strip_separators(rest_.substr(first + 1));
        return true;
    }
    const std::size_t last = rest_.rfind(':');
    const std::string_view right = text::trim(rest_.substr(last + 1));
    const bool employed = tells_employer(right);
    names = read_names(right, employed ? Commas::end_the_list : Commas::part_names);
    const bool blank_before_name = is_space(character_at(rest_, last + 1).code_point);
    const bool only_kind = says_only_its_kind(text::fold(rest_.substr(0, last)));
    const bool right_is_names = all_vouched(names) || ((only_kind || known_.names_after_colons || employed) &&
                                                       all_likely(names, false));
    const std::string_view after = right.substr(names.length);
    const bool parted = is_dash(character_at(after, skip_space(after)).code_point);
    if (blank_before_name && right_is_names && only_kind && parted && reads_as_title(after)) {
        append(names.speakers); // "Keynote: NAME - what it is about"
        kind_ = std::string(rest_.substr(0, last)) + ": ";
        title_ = strip_separators(after);
        return true;
    }
    if (!blank_before_name || !right_is_names ||
        !(after.empty() || ((only_kind || employed) && takes_affiliation(after, names.speakers))))
        return false;
    append(names.speakers);
    title_ = rest_.substr(0, last);
    return true;
}

/// "Title, NAME", "Title, NAME, University of X"
bool TitleReader::speaker_after_comma() {
    const std::size_t last = rest_.rfind(", ");
    const std::size_t before_last = last == npos || last == 0 ? npos : rest_.rfind(", ", last - 1);
    for (const std::size_t comma : {before_last, last}) {
        if (comma == npos || comma == 0)
            continue;
        const std::string_view right = text::trim(rest_.substr(comma + 1));
        NameList names = read_names(right, Commas::part_names);
        const std::string_view after = text::trim(right.substr(names.length));
        const bool parted = after.empty() || after.starts_with(',') || word_at(after, 0, "of");
        if (!all_sure(names) || !parted || !takes_affiliation(after, names.speakers))
            continue;
        append(names.speakers);
        title_ = rest_.substr(0, comma);
        return true;
    }
    return false;
}

/// `NAME "Title"`, `NAME: « Title »`
bool TitleReader::speaker_before_quotes() {
    for (const Quotes& q : all_quotes) {
        if (!rest_.ends_with(q.close))
            continue;
        const std::size_t open = rest_.find(q.open);
        if (open == npos || open == 0 || open + q.open.size() >= rest_.size())
            continue;
        const std::string_view left = strip_separators(rest_.substr(0, open));
        NameList names = read_names(left, Commas::part_names);
        const bool parted = left.size() + 1 < open; // by a sign: "NAME - «Title»"
        if (names.length != left.size() || !(all_sure(names) || (parted && all_likely(names, false))))
            continue;
        append(names.speakers);
        title_ = rest_.substr(open);
        return true;
    }
    return false;
}

} // namespace estrade::announcement
