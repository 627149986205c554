// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/title_notes.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/clock.h"
#include "core/formats/announcement/room_words.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade::announcement {
namespace {

/// A sign that parts title and speaker as a dash does.
bool is_parting(char32_t c) {
    return is_dash(c) || c == 0xB7 || c == 0x2022 || c == U'|';
}

/// Whether a sign between blanks parts words there: "–", or hyphens, as many as there are.
bool parts_words(std::string_view text, std::size_t at) {
    const Character sign = character_at(text, at);
    if (!is_parting(sign.code_point) || !is_space(character_before(text, at).code_point))
        return false;
    std::size_t end = at + sign.length;
    while (sign.code_point == U'-' && end < text.size() && text[end] == '-')
        ++end;
    return is_space(character_at(text, end).code_point);
}

bool holds_a_length(std::string_view text) {
    for (std::size_t open = text.find('('); open != npos; open = text.find('(', open)) {
        const std::size_t close = text.find(')', open);
        if (close == npos)
            return false;
        if (parse_length(text.substr(open + 1, close - open - 1)))
            return true;
        open = close;
    }
    return false;
}

std::string_view strip_last_note(std::string_view title, std::string_view bracket, TitleNotes& notes) {
    if (bracket.size() < 3 || bracket.size() == title.size())
        return title;
    if (notes.takes_room && notes.room.empty() && names_room(inside_of(bracket))) {
        notes.room = inside_of(bracket);
        return text::trim(title.substr(0, title.size() - bracket.size()));
    }
    const auto length = parse_length(inside_of(bracket));
    const std::string tag = bracket.front() == '[' ? language_tag(inside_of(bracket)) : std::string();
    const std::string_view before = text::trim(title.substr(0, title.size() - bracket.size()));
    if ((!length && tag.empty()) || (length && holds_a_length(before))) // several lengths tell of parts
        return title;
    if (length)
        notes.length = length;
    else
        notes.language = tag;
    return before;
}

std::string_view strip_first_note(std::string_view title, TitleNotes& notes) {
    const char open = title.empty() ? '\0' : title.front();
    if (open != '(' && open != '[')
        return title;
    const std::size_t close = title.find(open == '(' ? ')' : ']');
    if (close == npos || close + 1 == title.size())
        return title;
    const std::string_view inside = text::trim(title.substr(1, close - 1));
    const auto length = parse_length(inside);
    const std::string tag = open == '[' ? language_tag(inside) : std::string();
    if (length)
        notes.length = length;
    else if (!tag.empty())
        notes.language = tag;
    else if (!is_generic_talk(text::fold(inside))) // "[Vortrag] …"
        return title;
    return strip_separators(title.substr(close + 1));
}

/// "Title - 15 min"
std::string_view strip_length_after_dash(std::string_view title, TitleNotes& notes) {
    const std::size_t dash = last_dash(title);
    const auto length = dash == npos ? std::nullopt : parse_length(strip_separators(title.substr(dash)));
    if (!length)
        return title;
    notes.length = length;
    return title.substr(0, dash);
}

/// "Title – Sala Grande"
std::string_view strip_room_after_dash(std::string_view title, TitleNotes& notes) {
    const std::size_t dash = notes.takes_room_after_dash && notes.room.empty() ? last_dash(title) : npos;
    const std::string_view room = dash == npos ? std::string_view() : strip_separators(title.substr(dash));
    if (dash == npos || dash == 0 || !names_room(room))
        return title;
    notes.room = room;
    return title.substr(0, dash);
}

} // namespace

std::string_view strip_separators(std::string_view text) {
    const auto separates = [](Character c) {
        return c.length > 0 && (is_space(c.code_point) || is_dash(c.code_point) || c.code_point == U':' ||
                                c.code_point == 0xB7 || c.code_point == 0x2022 || c.code_point == 0xFF1A ||
                                c.code_point == U'|' || c.code_point == U',' || c.code_point == U';');
    };
    for (Character c = character_at(text, 0); separates(c); c = character_at(text, 0))
        text.remove_prefix(c.length);
    for (Character c = character_before(text, text.size()); separates(c);
         c = character_before(text, text.size()))
        text.remove_suffix(c.length);
    return text;
}

std::string_view unquote(std::string_view text) {
    for (const Quotes& q : all_quotes) {
        if (text.size() <= q.open.size() + q.close.size() || !text.starts_with(q.open) ||
            !text.ends_with(q.close))
            continue;
        const std::string_view inside =
            text.substr(q.open.size(), text.size() - q.open.size() - q.close.size());
        if (inside.find(q.open) == npos && inside.find(q.close) == npos)
            return text::trim(inside);
    }
    return text;
}

std::string_view last_bracket(std::string_view text, char open, char close) {
    if (text.empty() || text.back() != close)
        return {};
    std::size_t depth = 0;
    for (std::size_t at = text.size(); at > 0; --at) { // the bracket may hold others: "(20 min (guess))"
        if (text[at - 1] == close)
            ++depth;
        else if (text[at - 1] == open && --depth == 0)
            return text.substr(at - 1);
    }
    return {};
}

std::string_view inside_of(std::string_view bracket) {
    return text::trim(bracket.substr(1, bracket.size() - 2));
}

std::string language_tag(std::string_view inside) {
    static constexpr auto tags = std::to_array<std::string_view>({"en", "fr", "de", "es", "ja", "it"});
    const std::string folded = text::fold(inside);
    return std::find(tags.begin(), tags.end(), folded) != tags.end() &&
                   is_upper(character_at(inside, 0).code_point)
               ? folded
               : std::string();
}

std::size_t last_dash(std::string_view text) {
    for (std::size_t at = text.size(); at > 0;) {
        at -= character_before(text, at).length;
        if (parts_words(text, at))
            return at;
    }
    return npos;
}

std::size_t first_dash(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); at += character_at(text, at).length)
        if (parts_words(text, at))
            return at;
    return npos;
}

std::size_t last_gap(std::string_view text) {
    text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
    const std::size_t blanks = text.rfind("  ");
    const std::size_t tab = text.rfind('\t');
    return blanks == npos ? tab : tab == npos ? blanks : std::max(blanks, tab);
}

std::string_view strip_notes(std::string_view title, TitleNotes& notes) {
    for (int passes = 0; passes < 4; ++passes) {
        const std::string_view before = title;
        title = strip_last_note(title, last_bracket(title, '(', ')'), notes);
        title = strip_last_note(title, last_bracket(title, '[', ']'), notes);
        title = strip_first_note(title, notes);
        title = strip_separators(strip_length_after_dash(strip_room_after_dash(title, notes), notes));
        if (title == before)
            break;
    }
    return title;
}

} // namespace estrade::announcement
