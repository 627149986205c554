// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/speakers.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/name_parts.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

constexpr std::size_t most_names = 12; ///< of a list

} // namespace

std::string without_honorific(std::string_view name) {
    static constexpr auto honorifics = std::to_array<std::string_view>({"さん", "氏", "様"});
    for (const std::string_view honorific : honorifics)
        if (name.ends_with(honorific))
            name = text::trim(name.substr(0, name.size() - honorific.size()));
    return single_spaced(name);
}

void add_links(std::vector<Speaker>& speakers, const std::vector<Link>& links) {
    for (const Link& link : links) {
        for (Speaker& speaker : speakers) {
            const bool same = link.label == speaker.name || link.label == speaker.handle ||
                              link.label.starts_with(speaker.name) ||
                              (!speaker.handle.empty() && link.label.ends_with(speaker.handle));
            if (same && !speaker.name.empty() && speaker.url.empty() && link.url.starts_with("http"))
                speaker.url = link.url;
        }
    }
}

void KnownPeople::add(std::string_view name) {
    constexpr std::size_t longest = 80;
    const std::string folded = text::fold(single_spaced(name));
    if (!folded.empty() && folded.size() <= longest && !is_nobody(folded))
        names_.insert(folded);
}

bool KnownPeople::contains(std::string_view name) const {
    return names_.contains(text::fold(single_spaced(name)));
}

NameList read_names(std::string_view text, Commas commas) {
    NameList list;
    std::size_t at = 0;
    bool after_company = false;
    while (list.speakers.size() < most_names) {
        Speaker speaker;
        std::size_t length = name_length(text.substr(at));
        const std::string_view word = text.substr(std::min(at, text.size()), length);
        if (after_company && length > 0 && word.find(' ') == npos && !is_given_name(text::fold(word)))
            break; // "Ada Lovelace, Writer and Traveller": no other person
        if (length > 0) {
            speaker.name = without_honorific(text.substr(at, length));
        } else if (length = handle_length(text, at); length > 0) {
            speaker.handle = text.substr(at, length);
            speaker.name = speaker.handle.substr(1);
        } else {
            break;
        }
        at = read_suffix(text, at + length, speaker);
        list.speakers.push_back(std::move(speaker));
        list.length = at;
        const std::size_t joint = joint_length(text, at, commas);
        if (joint == 0)
            break;
        if (const std::size_t company = company_after_comma(text, at, list.speakers.back()); company > 0)
            list.length = at + company;
        after_company = list.length > at;
        at = std::max(at + joint, list.length);
        if (list.length == at) { // another name may follow the company
            const std::size_t next = joint_length(text, at, commas);
            if (next == 0)
                break;
            at += next;
        }
    }
    return list;
}

NameList read_nickname(std::string_view text) {
    constexpr std::size_t longest = 40; // bytes
    const std::size_t end = std::min(text.find_first_of(" \t\n,;()[]"), text.size());
    const std::string_view word = text.substr(0, end);
    const bool whole =
        word.size() <= longest && std::all_of(word.begin(), word.end(), [](char c) {
            return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        });
    if (!whole || word.substr(0, word.size() - 1).find('_', 1) == npos)
        return {};
    NameList list;
    Speaker& speaker = list.speakers.emplace_back();
    speaker.name = word;
    list.length = read_suffix(text, end, speaker);
    return list;
}

std::vector<Speaker> read_byline(const Inline& line) {
    static constexpr auto marks = std::to_array<std::string_view>(
        {"par", "by", "von", "por", "avec", "with", "presented by", "présenté par", "animé par", "af"});
    constexpr std::size_t longest = 200;
    const std::string text = single_spaced(line.text);
    if (text.size() > longest)
        return {};
    for (const std::string_view mark : marks) {
        const std::string_view head = std::string_view(text).substr(0, mark.size());
        const bool same = head.size() == mark.size() && text::fold(head) == text::fold(mark) &&
                          text.size() > mark.size() && is_space(character_at(text, mark.size()).code_point);
        if (!same)
            continue;
        const std::string_view rest = text::trim(std::string_view(text).substr(mark.size()));
        NameList list = read_names(rest, Commas::part_names);
        if (list.speakers.empty())
            list = read_nickname(rest);
        if (list.speakers.empty())
            return {};
        const std::string_view after = text::trim(rest.substr(list.length));
        const std::string folded = text::fold(after);
        const bool affiliation =
            after.starts_with(',') || after.starts_with('@') || after.starts_with("- ") ||
            after.starts_with("– ") || folded.starts_with("from ") || folded.starts_with("de ") ||
            folded.starts_with("at ") || folded.starts_with("chez ") || folded.starts_with("bei ");
        constexpr std::size_t most_lower_case_words = 2; // "Par Sreenu doosari"
        const auto words = static_cast<std::size_t>(std::count(after.begin(), after.end(), ' ')) + 1;
        if (!after.empty() && !affiliation && after != ".") {
            if (words > most_lower_case_words || list.speakers.size() > 1 || after.back() == '.')
                return {};
            list.speakers.back().name += " " + std::string(after);
        }
        add_links(list.speakers, line.links);
        return list.speakers;
    }
    return {};
}

std::size_t count_words(std::string_view name) {
    return static_cast<std::size_t>(std::count(name.begin(), name.end(), ' ')) + 1;
}

bool has_title_words(std::string_view name) {
    const std::string folded = text::fold(name);
    std::string_view rest = folded;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of(" -"), rest.size());
        if (is_title_word(rest.substr(0, end)))
            return true;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

namespace {

/// "RAG Architectures", "SQL Joins"; not "ADA LOVELACE", "JP Morgan".
bool starts_with_acronym(std::string_view text) {
    constexpr std::ptrdiff_t shortest = 3; // capitals: two may be initials
    const std::string_view first = text.substr(0, text.find(' '));
    const auto is_lower = [](char c) { return c >= 'a' && c <= 'z'; };
    return std::count_if(first.begin(), first.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) >=
               shortest &&
           std::none_of(first.begin(), first.end(), is_lower) &&
           std::any_of(text.begin(), text.end(), is_lower);
}

} // namespace

bool is_name_shaped(std::string_view text) {
    constexpr std::size_t most = 4;
    const std::size_t words = count_words(text);
    return words >= 2 && words <= most && name_length(text) == text.size() && !has_title_words(text) &&
           !starts_with_acronym(text);
}

bool is_initialled_name(std::string_view text) {
    const std::string_view first = text.substr(0, text.find(' '));
    const Character letter = character_at(first, 0);
    const bool initial = is_upper(letter.code_point) && first.size() > letter.length &&
                         first[letter.length] == '.' && first.find_first_not_of("-.", letter.length) == npos;
    const bool hyphened = first.size() > letter.length + 3 && first[letter.length] == '.' &&
                          first[letter.length + 1] == '-' && first.ends_with('.'); // "J.-M. Olivier"
    return (initial || hyphened) && count_words(text) > 1 && name_length(text) == text.size() &&
           !has_title_words(text) && text.back() != '.';
}

bool is_surely_a_name(std::string_view text, const KnownPeople& known) {
    if (known.contains(text) || (known.initials_are_names && is_initialled_name(text)))
        return true;
    const std::size_t length = name_length(text);
    if (length != text.size() || length == 0)
        return false;
    std::size_t words = 1;
    std::string_view first = text;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != ' ')
            continue;
        if (words == 1)
            first = text.substr(0, at);
        ++words;
    }
    static constexpr auto titles = std::to_array<std::string_view>(
        {"dr.",   "dr",    "prof.",   "prof",      "profa.",   "dra.",      "drs.",        "m.sc.",
         "b.sc.", "pr.",   "mgr.",    "mgr",       "ing.",     "phdr.",     "rndr.",       "mudr.",
         "judr.", "doc.",  "mag.",    "dott.",     "dott.ssa", "avv.",      "arch.",       "ir.",
         "dhr.",  "mw.",   "pfarrer", "pfarrerin", "pastorin", "professor", "professorin", "prof.ssa",
         "rev.",  "cllr.", "mr.",     "mrs.",      "ms.",      "mx."});
    const std::string folded = text::fold(first);
    const bool titled = words >= 2 && (folded.starts_with("dipl.") ||
                                       std::find(titles.begin(), titles.end(), folded) != titles.end());
    constexpr std::size_t most = 4;
    const std::string given = folded.substr(0, folded.find('-'));
    return titled || (words >= 2 && words <= most && is_given_name(given));
}

} // namespace estrade::announcement
