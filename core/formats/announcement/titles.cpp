// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/table_cells.h"
#include "core/formats/announcement/title_reader.h"
#include "core/formats/announcement/words.h"
#include "core/formats/employers.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

/// A text without the pictures that it ends with, flags of languages among them.
std::string_view without_pictures(std::string_view text) {
    constexpr char32_t first_picture = 0x2300; // arrows and bullets are signs
    for (Character c = character_before(text, text.size());
         is_symbol(c.code_point) && c.code_point >= first_picture; c = character_before(text, text.size()))
        text = text::trim(text.substr(0, text.size() - c.length));
    return text;
}

} // namespace

TitleReading TitleReader::run() {
    std::string lines = first_lines(line_.text);
    if (const std::size_t gap = known_.rooms_after_gaps ? last_gap(lines) : npos; gap != npos && gap > 0) {
        notes_.room = text::trim(std::string_view(lines).substr(gap));
        lines.resize(gap);
    }
    const std::string text = single_spaced(lines);
    rest_ = strip_separators(text);
    if (quoted_title())
        return std::move(reading_);
    rest_ = strip_links(strip_link(strip_notes(rest_, notes_)));
    const bool named_by_line = !reading_.speakers.empty();
    const std::string_view pictured = rest_;
    const std::string_view pictures = rest_.substr(without_pictures(rest_).size());
    if (!pictures.empty())
        rest_ = strip_notes(without_pictures(rest_), notes_);
    bool split = named_by_line ? speaker_after_mark() : parts_speaker(lines);
    if (!split && !pictures.empty()) {
        rest_ = pictured;
        split = !named_by_line && parts_speaker(lines);
    }
    if (!split)
        title_ = rest_;
    strip_title();
    reading_.title = kind_ + single_spaced(unquote(strip_separators(title_)));
    if (split && !pictures.empty() && rest_ != pictured)
        reading_.title += std::string(reading_.title.empty() ? "" : " ") + std::string(text::trim(pictures));
    for (Speaker& speaker : reading_.speakers)
        for (const Link& link : line_.links)
            if (link.label == speaker.name || (!speaker.handle.empty() && link.label == speaker.handle))
                speaker.url = link.url;
    reading_.length = notes_.length;
    reading_.language = notes_.language;
    reading_.room = notes_.room;
    return std::move(reading_);
}

bool TitleReader::parts_speaker(std::string_view lines) {
    return speaker_opens_sentence() || speaker_between_tabs(lines) || speaker_before_gap(lines) ||
           speaker_after_gap(lines) || speaker_after_kind() || speaker_of_kind() || speaker_in_brackets() ||
           speaker_after_mark() || speaker_before_title() || speaker_after_dash() || speaker_beside_colon() ||
           speaker_after_slash() || speaker_after_comma() || speaker_before_quotes() || speaker_beside_stop();
}

namespace {

/// Without the questions that follow a talk: "and Q&A by NAME".
std::string_view without_questions(std::string_view after) {
    static constexpr auto questions = std::to_array<std::string_view>(
        {"and q&a", "with q&a", "+ q&a", "& q&a", "et q&a", "et questions", "und fragen", "y preguntas"});
    for (const std::string_view words : questions)
        if (text::fold(after.substr(0, words.size())) == words &&
            (after.size() == words.size() || after[words.size()] == ' '))
            return text::trim(after.substr(words.size()));
    return after;
}

} // namespace

/// `"Title"`, `« Title » par NAME, NAME`: what stands in quotes is the title as it is, whatever it holds.
bool TitleReader::quoted_title() {
    for (const Quotes& q : all_quotes) {
        if (!rest_.starts_with(q.open))
            continue;
        const std::size_t close = rest_.find(q.close, q.open.size());
        if (close == npos)
            continue;
        const std::string_view title = text::trim(rest_.substr(q.open.size(), close - q.open.size()));
        const std::string_view after =
            without_questions(strip_notes(text::trim(rest_.substr(close + q.close.size())), notes_));
        const bool marked = word_at(after, 0, "par") || word_at(after, 0, "by") || word_at(after, 0, "von");
        const std::string_view raw = text::trim(rest_.substr(close + q.close.size()));
        const bool parted = is_dash(character_at(raw, 0).code_point) || raw.starts_with(',');
        std::vector<Speaker> parted_names =
            parted ? names_after_title(strip_separators(after)) : std::vector<Speaker>();
        if (title.empty() || title.find(q.open) != npos ||
            !(after.empty() || marked || !parted_names.empty()))
            continue;
        reading_.title = title;
        reading_.length = notes_.length;
        reading_.language = notes_.language;
        reading_.room = notes_.room;
        if (marked)
            reading_.speakers = read_name_cell({std::string(after), line_.links});
        append(parted_names);
        return true;
    }
    return false;
}

/// Who is named after a title in quotes, which is told by little more than that: "NAME and NAME", "NAME,
/// where that one works".
std::vector<Speaker> TitleReader::names_after_title(std::string_view text) const {
    NameList names = read_names(text, Commas::part_names);
    const bool whole = names.length == text.size() && told_after_comma(text) != AfterComma::employer &&
                       (all_likely(names, false) || all_sure(names));
    if (whole)
        return std::move(names.speakers);
    names = read_names(text, Commas::end_the_list);
    if (!(all_likely(names, false) || all_sure(names)) || is_room_named(std::string(text)) ||
        !takes_affiliation(text.substr(names.length), names.speakers))
        return {};
    return std::move(names.speakers);
}

/// "Invited talk: NAME" over the talk's title, or over where that person works: the kind stays before it.
bool TitleReader::take_names_after_kind(std::string_view first) {
    const std::size_t colon = std::min(first.rfind(": "), first.size());
    const std::string_view right = text::trim(first.substr(std::min(colon + 1, first.size())));
    NameList names = read_names(right, Commas::part_names);
    if (names.length != right.size() || !all_likely(names, false) ||
        !says_only_its_kind(text::fold(first.substr(0, colon))))
        return false;
    append(names.speakers);
    kind_ = std::string(text::trim(first.substr(0, colon))) + ": ";
    return true;
}

/// x: a first line of its own.
std::string TitleReader::first_lines(const std::string& whole) {
    const std::size_t end = whole.find('\n');
    if (end == std::string::npos)
        return whole;
    std::string first(text::trim(std::string_view(whole).substr(0, end)));
    std::string rest(text::trim(std::string_view(whole).substr(end + 1)));
    if (rest.empty())
        return first;
    if (take_names_after_kind(first))
        return rest;
    const NameList names = read_names(first, Commas::part_names);
    if (!names.speakers.empty() && names.length == first.size() &&
        (is_surely_a_name(names.speakers.front().name, known_) ||
         (known_.names_on_first_lines && all_likely(names, false)))) {
        reading_.speakers = names.speakers;
        return rest;
    }
    NameList below = read_names(rest, told_after_comma(rest) == AfterComma::employer ? Commas::end_the_list
                                                                                     : Commas::part_names);
    if (!below.speakers.empty() &&
        (is_surely_a_name(below.speakers.front().name, known_) || all_vouched(below) ||
         (known_.names_on_second_lines && all_likely(below, false))) &&
        takes_affiliation(std::string_view(rest).substr(below.length), below.speakers)) {
        reading_.speakers = std::move(below.speakers);
        return first;
    }
    std::string_view kind = first;
    if (const std::string_view bracket = last_bracket(kind, '[', ']'); bracket.size() > 2) {
        const std::string tag = language_tag(inside_of(bracket));
        if (!tag.empty()) {
            notes_.language = tag;
            kind = text::trim(kind.substr(0, kind.size() - bracket.size()));
        }
    }
    return is_generic_talk(text::fold(kind)) ? rest : whole;
}

/// "Title by NAME ([LinkedIn](…))": what a link's label says of where it leads is part of neither.
std::string_view TitleReader::strip_link(std::string_view text) const {
    static constexpr auto places = std::to_array<std::string_view>(
        {"twitter", "linkedin", "github", "gitlab", "mastodon", "bluesky", "web", "website", "blog", "x"});
    const std::string_view bracket = last_bracket(text, '(', ')');
    if (bracket.size() < 3 || bracket.size() == text.size())
        return text;
    const std::string_view label = text::trim(inside_of(bracket));
    const bool is_place = std::find(places.begin(), places.end(), text::fold(label)) != places.end();
    const bool is_link = std::any_of(line_.links.begin(), line_.links.end(),
                                     [&](const Link& link) { return link.label == label; });
    return is_place && is_link ? text::trim(text.substr(0, text.size() - bracket.size())) : text;
}

/// A length or language may stand before the speaker: "Title (10 min) par NAME".
std::string_view TitleReader::strip_links(std::string_view text) const {
    static constexpr auto words = std::to_array<std::string_view>(
        {"slide",  "slides",         "deck",      "folien",       "video", "videos", "recording",
         "replay", "enregistrement", "grabacion", "aufzeichnung", "here",  "ici",    "hier",
         "aqui",   "code",           "repo",      "github",       "link",  "pdf"});
    std::size_t start = text.size();
    for (std::size_t end = text.size(); end > 0;) {
        const std::size_t blank = text.rfind(' ', end - 1);
        const std::size_t from = blank == npos ? 0 : blank + 1;
        const std::string word = text::fold(text.substr(from, end - from));
        if (std::find(words.begin(), words.end(), word) == words.end())
            break;
        start = from;
        end = blank == npos ? 0 : blank;
    }
    const bool parted =
        start < text.size() && start > 1 && is_dash(character_before(text, start - 1).code_point);
    const std::string_view tail = text.substr(start);
    const bool leads_there = std::any_of(line_.links.begin(), line_.links.end(), [&](const Link& link) {
        return !link.label.empty() && tail.find(link.label) != npos;
    });
    return parted && leads_there ? strip_separators(text.substr(0, start)) : text;
}

bool TitleReader::speaker_opens_sentence() {
    static constexpr auto verbs = std::to_array<std::string_view>(
        {"nous",    "vous",        "presente", "presentera", "fera",       "parle",      "parlera",
         "montre",  "montrera",    "explique", "raconte",    "expliquera", "racontera",  "revient",
         "animera", "anime",       "propose",  "proposera",  "will",       "presents",   "shows",
         "talks",   "explains",    "tells",    "introduces", "gives",      "speaks",     "zeigt",
         "stellt",  "prasentiert", "erzahlt",  "spricht",    "berichtet",  "erklart",    "gibt",
         "halt",    "fuhrt",       "wird",     "nos",        "hablara",    "presentara", "mostrara",
         "explica", "explicara",   "contara"});
    NameList names = read_names(rest_, Commas::part_names);
    const std::string_view after = text::trim(rest_.substr(names.length));
    const std::string verb = text::fold(after.substr(0, after.find(' ')));
    const bool full = !names.speakers.empty() && count_words(names.speakers.front().name) > 1;
    if (!full || !all_sure(names) || std::find(verbs.begin(), verbs.end(), verb) == verbs.end())
        return false;
    append(names.speakers);
    title_ = rest_;
    return true;
}

void TitleReader::strip_title() {
    title_ = strip_notes(strip_separators(title_), notes_);
}

void TitleReader::append(std::vector<Speaker>& speakers) {
    for (Speaker& speaker : speakers)
        if (!is_nobody(text::fold(speaker.name)))
            reading_.speakers.push_back(std::move(speaker));
}

TitleReading read_title(const Inline& line, const KnownPeople& known) {
    return TitleReader(line, known).run();
}

} // namespace estrade::announcement
