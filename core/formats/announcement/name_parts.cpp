// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/name_parts.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/clock.h"
#include "core/formats/announcement/words.h"
#include "core/formats/employers.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

constexpr std::size_t most_words = 6;        ///< of a name
constexpr std::size_t longest_bracket = 120; ///< bytes

bool is_particle(std::string_view word) {
    static constexpr auto particles = std::to_array<std::string_view>(
        {"de",  "da",  "di",  "do",  "dos", "du", "des", "del", "della", "van", "von",
         "der", "den", "ten", "ter", "le",  "la", "el",  "al",  "bin",   "ben", "zu"});
    return std::find(particles.begin(), particles.end(), word) != particles.end();
}

/// Whether a short word with a stop within a name is the last of a sentence, as in "Bo Roe. Boats at sea":
/// none of what names are shortened to.
bool ends_sentence(std::string_view word) {
    static constexpr auto shortened = std::to_array<std::string_view>(
        {"prof.", "dipl.", "ing.", "msc.", "bsc.", "phd.", "univ.", "rer.", "nat.", "med.", "inf.", "mag.",
         "inc.", "ltd.", "corp.", "priv.", "doz.", "hab."});
    constexpr std::size_t initials = 3;                                      // bytes, with the stop
    const std::string folded = text::fold(word.substr(word.rfind('-') + 1)); // "Dipl.-Inf."
    return word.ends_with('.') && word.size() > initials &&
           std::find(shortened.begin(), shortened.end(), folded) == shortened.end();
}

/// "mgr", "dr", "prof." before a name, as they are written within sentences.
bool is_small_title(std::string_view word) {
    static constexpr auto titles = std::to_array<std::string_view>(
        {"mgr", "dr", "dr.", "prof", "prof.", "inż.", "hab.", "doc.", "ing.", "mag.", "drs.", "dott.",
         "dott.ssa", "prof.ssa", "avv.", "arch.", "ir.", "dhr.", "mw."});
    return std::find(titles.begin(), titles.end(), word) != titles.end();
}

/// A name's word: "Jean-François", "O'Neil", "J.", "Dr.", "古賀"; its length in bytes.
std::size_t name_word(std::string_view text, std::size_t at) {
    std::size_t end = at;
    std::size_t letters = 0;
    std::size_t dots = 0;
    while (end < text.size()) {
        const Character c = character_at(text, end);
        const Character next = character_at(text, end + c.length);
        const bool joint = (c.code_point == U'-' || c.code_point == U'\'' || c.code_point == 0x2019) &&
                           letters > 0 && is_letter(next.code_point);
        constexpr std::size_t longest_short_word = 4; // "Prof.", "Dipl.", an initial
        const bool is_short = letters <= longest_short_word || text.substr(at, end - at) == "Profa";
        const bool dot = c.code_point == U'.' && letters > 0 && is_short &&
                         (letters <= 2 || is_space(next.code_point) || next.code_point == U'-' ||
                          is_upper(next.code_point) || text.substr(end).starts_with(".ssa ")); // "Dott.ssa"
        if (is_letter(c.code_point) || (letters > 0 && is_digit(c.code_point)))
            ++letters;
        else if (dot)
            ++dots;
        else if (joint || (c.code_point == U'-' && dots > 0 && is_letter(next.code_point)))
            letters = 0; // "Dipl.-Inf." is two short words
        else
            break;
        end += c.length;
    }
    const bool abbreviation_ends_sentence =
        dots == 1 && end > at && text[end - 1] == '.' && skip_space(text, end) == text.size() && letters > 2;
    return abbreviation_ends_sentence ? end - 1 - at : end - at;
}

} // namespace

namespace {

/// Past `"RichiH" ` at `at` between the words of a name; `at` where there is none.
std::size_t past_nickname(std::string_view text, std::size_t at) {
    struct Signs {
        std::string_view open, close;
    };
    static constexpr std::array<Signs, 4> signs{{{"\"", "\""}, {"“", "”"}, {"„", "“"}, {"'", "'"}}};
    constexpr std::size_t longest = 24;
    const std::string_view near = text.substr(at, longest);
    for (const auto& [open, close] : signs) {
        const std::size_t end = near.starts_with(open) ? near.find(close, open.size()) : npos;
        if (end == npos || end == open.size() || near.substr(0, end).find(' ') != npos)
            continue;
        const std::size_t next = skip_space(text, at + end + close.size());
        if (next > at + end + close.size() && is_upper(character_at(text, next).code_point))
            return next;
    }
    return at;
}

} // namespace

std::size_t name_length(std::string_view text) {
    std::size_t end = 0;
    std::size_t at = 0;
    std::size_t words = 0;
    while (words < most_words) {
        const Character first = character_at(text, at);
        const std::size_t length = name_word(text, at);
        if (length == 0)
            break;
        const bool capital = is_upper(first.code_point) || is_east_asian(first.code_point);
        const std::string_view word = text.substr(at, length);
        const bool elided = words == 1 && (word.starts_with("d'") || word.starts_with("d’")) &&
                            is_upper(character_at(word, word[1] == '\'' ? 2 : 4).code_point);
        const bool employer = word == "de" && words >= 2; // "Clément Michaud de Criteo"
        if (words > 0 && capital && ends_sentence(word))
            return at + length - 1;
        if (capital || elided) {
            ++words;
            end = at + length;
        } else if (!is_small_title(word) && (words == 0 || !is_particle(word) || employer)) {
            break;
        }
        const std::size_t next = skip_space(text, at + length);
        if (next == at + length)
            break;
        at = words > 0 ? past_nickname(text, next) : next;
    }
    return end;
}

std::size_t handle_length(std::string_view text, std::size_t at) {
    if (at >= text.size() || text[at] != '@')
        return 0;
    std::size_t end = at + 1;
    while (end < text.size()) {
        const Character c = character_at(text, end);
        const bool part =
            c.code_point < 0x80 && (is_letter(c.code_point) || is_digit(c.code_point) ||
                                    c.code_point == U'_' || c.code_point == U'.' || c.code_point == U'-');
        if (!part)
            break;
        end += c.length;
    }
    while (end > at + 1 && (text[end - 1] == '.' || text[end - 1] == '-'))
        --end;
    return end - at > 1 ? end - at : 0;
}

namespace {

/// "she/her", "il", "er/ihm": how one speaks of a person.
bool are_pronouns(std::string_view text) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"she", "her", "hers",  "he",  "him",   "his",  "they", "them", "their", "theirs",
         "any", "all", "elle",  "il",  "iel",   "lui",  "ella", "el",   "sie",   "ihr",
         "er",  "ihm", "hij",   "hem", "zij",   "haar", "hen",  "ze",   "zir",   "xe",
         "xem", "hon", "henne", "han", "honom", "ona",  "on",   "ele",  "ela"});
    constexpr std::size_t longest = 24;
    if (text.empty() || text.size() > longest)
        return false;
    const std::string folded = text::fold(text);
    for (std::size_t at = 0; at <= folded.size();) {
        const std::size_t end = std::min(folded.find('/', at), folded.size());
        const std::string_view word = text::trim(std::string_view(folded).substr(at, end - at));
        if (std::find(words.begin(), words.end(), word) == words.end())
            return false;
        at = end + 1;
    }
    return true;
}

bool says_moderator(std::string_view text) {
    static constexpr auto words =
        std::to_array<std::string_view>({"moderator", "moderation", "moderatorin", "moderador", "moderadora",
                                         "moderatore", "moderatrice", "moderateur", "mod.", "chair"});
    constexpr std::size_t longest = 16;
    return text.size() <= longest && std::find(words.begin(), words.end(), text::fold(text)) != words.end();
}

/// "(…)" or "（…）" at `at`: what is in it and its whole length.
struct Bracket {
    std::string_view inside;
    std::size_t length = 0;
};
Bracket bracket_at(std::string_view text, std::size_t at) {
    constexpr std::string_view wide_open = "（";
    constexpr std::string_view wide_close = "）";
    const std::string_view near = text.substr(std::min(at, text.size()), longest_bracket);
    const bool wide = near.starts_with(wide_open);
    if (!wide && !near.starts_with('('))
        return {};
    const std::size_t open = wide ? wide_open.size() : 1;
    const std::size_t close = wide ? near.find(wide_close) : near.find(')');
    if (close == npos)
        return {};
    return {text::trim(near.substr(open, close - open)), close + (wide ? wide_close.size() : 1)};
}

} // namespace

std::size_t read_suffix(std::string_view text, std::size_t at, Speaker& speaker) {
    for (int passes = 0; passes < 3; ++passes) {
        static constexpr auto honorifics = std::to_array<std::string_view>({"さん", "氏", "様"});
        const std::size_t next = skip_space(text, at);
        bool found = false;
        for (const std::string_view honorific : honorifics) {
            if (text.substr(next, honorific.size()) == honorific) {
                at = next + honorific.size();
                found = true;
            }
        }
        if (found)
            continue;
        if (const Bracket bracket = bracket_at(text, next); bracket.length > 0) {
            if (parse_length(bracket.inside) || bracket.inside.empty())
                break;
            const std::size_t sign = bracket.inside.find('@');
            const std::size_t length = sign == npos ? 0 : handle_length(bracket.inside, sign);
            if (length > 0)
                speaker.handle = bracket.inside.substr(sign, length);
            else if (says_moderator(bracket.inside))
                speaker.moderator = true;
            else if (are_pronouns(bracket.inside))
                speaker.pronouns_told = true;
            else if (!is_east_asian(character_at(bracket.inside, 0).code_point))
                speaker.affiliation = bracket.inside;
            at = next + bracket.length;
            continue;
        }
        const std::size_t comma =
            speaker.handle.empty() && text.substr(next).starts_with(", @") ? 2 : 0; // "NAME, @handle"
        const std::size_t length = handle_length(text, next + comma);
        const bool company = length > 0 && is_upper(character_at(text, next + comma + 1).code_point);
        if (length == 0 || company)
            break;
        speaker.handle = text.substr(next + comma, length);
        at = next + comma + length;
    }
    return at;
}

std::size_t joint_length(std::string_view text, std::size_t at, Commas commas) {
    static constexpr auto words =
        std::to_array<std::string_view>({"et", "and", "und", "y", "e", "og", "och", "avec"});
    static constexpr auto signs = std::to_array<std::string_view>({"&", "+", "/", "、", "＆", "・", ","});
    const std::size_t start = skip_space(text, at);
    std::size_t next = start;
    for (const std::string_view sign : signs)
        if (text.substr(next, sign.size()) == sign && (sign != "," || commas == Commas::part_names))
            next = skip_space(text, next + sign.size());
    for (const std::string_view word : words)
        if (word_at(text, next, word) && is_space(character_at(text, next + word.size()).code_point))
            return skip_space(text, next + word.size()) - at;
    return next > start ? next - at : 0;
}

namespace {

/// The length of what a text begins with that names an organisation: "University of Lyon" before ", NAME",
/// "and NAME", "- Title".
std::size_t organisation_length(std::string_view text) {
    constexpr std::size_t longest = 80;
    constexpr std::string_view stops = ",;:()[]|\"\n";
    text = text.substr(0, 2 * longest);
    text = text.substr(0, text.find_first_of(stops));
    if (!is_upper(character_at(text, 0).code_point))
        return 0;
    for (std::size_t at = text.find(' '); at != npos && at <= longest; at = text.find(' ', at + 1)) {
        const std::size_t next = skip_space(text, at);
        const std::size_t joint = joint_length(text, at, Commas::part_names);
        const std::string_view after = text.substr(std::min(at + joint, text.size()));
        const bool name = joint > 0 && after.substr(0, name_length(after)).find(' ') != npos;
        if (name || is_dash(character_at(text, next).code_point)) {
            text = text.substr(0, at);
            break;
        }
    }
    text = text::trim(text);
    const bool works = names_organisation(text) || names_occupation(text); // "Data Engineer @ Quay"
    return text.size() <= longest && works ? text.size() : 0;
}

} // namespace

std::size_t company_after_comma(std::string_view text, std::size_t at, Speaker& speaker) {
    const std::size_t comma = skip_space(text, at);
    const bool full_name = speaker.name.find(' ') != std::string::npos;
    if (!full_name || comma >= text.size() || text[comma] != ',')
        return 0;
    const std::size_t from = skip_space(text, comma + 1);
    if (const std::size_t organisation = organisation_length(text.substr(from)); organisation > 0) {
        speaker.affiliation = text.substr(from, organisation);
        return from + organisation - at;
    }
    const std::size_t length = name_length(text.substr(from));
    const std::string_view word = text.substr(from, length);
    const bool one_word = length > 0 && word.find(' ') == npos;
    if (!one_word || is_given_name(text::fold(word)) || is_east_asian(character_at(word, 0).code_point))
        return 0;
    speaker.affiliation = word;
    return from + length - at;
}

} // namespace estrade::announcement
