// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/title_reader.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {

std::vector<TitleReader::Found> TitleReader::find_marks() const {
    static constexpr std::array<Mark, 36> marks{{{"par", Mark::Proof::capital},
                                                 {"by", Mark::Proof::capital},
                                                 {"von", Mark::Proof::name},
                                                 {"por", Mark::Proof::name},
                                                 {"af", Mark::Proof::name},
                                                 {"door", Mark::Proof::name},
                                                 {"av", Mark::Proof::name},
                                                 {"avec", Mark::Proof::sure},
                                                 {"with", Mark::Proof::sure},
                                                 {"mit", Mark::Proof::sure},
                                                 {"met", Mark::Proof::sure},
                                                 {"con", Mark::Proof::sure},
                                                 {"com", Mark::Proof::sure},
                                                 {"feat.", Mark::Proof::sure},
                                                 {"speaker:", Mark::Proof::capital},
                                                 {"speakers:", Mark::Proof::capital},
                                                 {"presenter:", Mark::Proof::capital},
                                                 {"referent:", Mark::Proof::capital},
                                                 {"referentin:", Mark::Proof::capital},
                                                 {"intervenant:", Mark::Proof::capital},
                                                 {"ponente:", Mark::Proof::capital},
                                                 {"ponentes:", Mark::Proof::capital},
                                                 {"participan:", Mark::Proof::capital},
                                                 {"modera:", Mark::Proof::capital},
                                                 {"moderator:", Mark::Proof::capital},
                                                 {"moderation:", Mark::Proof::capital},
                                                 {"orador:", Mark::Proof::capital},
                                                 {"oradora:", Mark::Proof::capital},
                                                 {"oradores:", Mark::Proof::capital},
                                                 {"intervenants:", Mark::Proof::capital},
                                                 {"intervenante:", Mark::Proof::capital},
                                                 {"referenten:", Mark::Proof::capital},
                                                 {"relatore:", Mark::Proof::capital},
                                                 {"relatori:", Mark::Proof::capital},
                                                 {"prelegent:", Mark::Proof::capital},
                                                 {"v/", Mark::Proof::capital}}};
    std::vector<Found> found;
    constexpr std::size_t most = 12;
    for (std::size_t at = 0; at < rest_.size() && found.size() < most; ++at) {
        const bool word_start = at == 0 || rest_[at - 1] == '(' || rest_[at - 1] == '[' ||
                                rest_[at - 1] == ',' || is_space(character_before(rest_, at).code_point);
        if (!word_start)
            continue;
        for (const Mark& mark : marks) {
            if (!word_at(rest_, at, mark.word))
                continue;
            const std::size_t from = skip_space(rest_, at + mark.word.size());
            if (from == at + mark.word.size() && mark.word.back() != ':' && mark.word.back() != '/')
                continue;
            NameList names = read_names(rest_.substr(from), Commas::part_names);
            if (names.speakers.empty() && mark.proof == Mark::Proof::capital)
                names = read_nickname(rest_.substr(from));
            if (!accepts(mark, at, names))
                continue;
            for (Speaker& speaker : names.speakers)
                speaker.moderator = mark.word.starts_with("moder");
            found.push_back({at, from, mark.word.ends_with(':'), std::move(names)});
        }
    }
    if (found.size() > 1) // a comma then goes on to the next part, not to the next name
        for (Found& f : found)
            if (!f.labelled)
                f.names = read_names(rest_.substr(f.from), Commas::end_the_list);
    return found;
}

bool TitleReader::accepts(const Mark& mark, std::size_t at, const NameList& names) const {
    if (names.speakers.empty() || thanks_a_sponsor(text::fold(word_before(at))))
        return false;
    const Speaker& first = names.speakers.front();
    if (!first.handle.empty() || known_.contains(first.name) || is_link(first.name) ||
        is_surely_a_name(first.name, known_))
        return true;
    if (mark.proof == Mark::Proof::sure)
        return false;
    const std::size_t words = count_words(first.name);
    if (words == 1 && is_given_name(text::fold(first.name)))
        return true;
    const bool title_words = has_title_words(first.name);
    if (mark.proof == Mark::Proof::name)
        return words >= 2 && !title_words;
    return !title_words;
}

bool TitleReader::is_link(std::string_view name) const {
    return std::any_of(line_.links.begin(), line_.links.end(),
                       [&](const Link& link) { return link.label == name; });
}

bool TitleReader::has_page(std::string_view name) const {
    return std::any_of(line_.links.begin(), line_.links.end(), [&](const Link& link) {
        return link.label == name && link.url.find("/speaker") != std::string::npos;
    });
}

std::string_view TitleReader::word_before(std::size_t at) const {
    const std::string_view before = text::trim(rest_.substr(0, at));
    std::size_t start = before.size();
    while (start > 0) {
        const Character c = character_before(before, start);
        if (!is_letter(c.code_point))
            break;
        start -= c.length;
    }
    return before.substr(start);
}

/// Whether what follows the names only tells where they work; adds it to the last of them.
bool TitleReader::takes_affiliation(std::string_view after, std::vector<Speaker>& speakers) {
    after = text::trim(after);
    if (after.empty() || after == "." || after == "!" || after == "?")
        return true;
    static constexpr auto words =
        std::to_array<std::string_view>({"from", "of", "at", "de", "chez", "bei", "von", "aus"});
    std::size_t length = 0;
    for (const std::string_view word : words)
        if (word_at(after, 0, word))
            length = word.size();
    if (after.starts_with("d'") || after.starts_with("d’"))
        length = after[1] == '\'' ? 2 : 4;
    if (length == 0 && (after[0] == '@' || after[0] == ',' || after[0] == '/'))
        length = 1;
    if (length == 0 && is_dash(character_at(after, 0).code_point))
        length = character_at(after, 0).length;
    constexpr std::size_t longest = 100; // bytes: more is a sentence
    if (length == 0 || after.size() > longest)
        return false;
    std::string_view affiliation = text::trim(after.substr(length));
    if (affiliation.starts_with('@'))
        affiliation = text::trim(affiliation.substr(1));
    if (std::any_of(all_quotes.begin(), all_quotes.end(),
                    [&](const Quotes& q) { return affiliation.starts_with(q.open); }))
        return false; // "NAME, « Title »"
    std::string& told = speakers.back().affiliation;
    (told += told.empty() ? "" : ", ") += affiliation;
    return true;
}

bool TitleReader::speaker_after_mark() {
    std::vector<Found> found = find_marks();
    if (found.empty())
        return false;
    if (found.size() == 1) {
        Found& only = found.front();
        const std::string_view after = rest_.substr(only.from + only.names.length);
        if (only.at == 0)
            return names_first(only, after);
        std::vector<Speaker>& names = only.names.speakers;
        if (takes_affiliation(after, names)) {
            title_ = before_mark(only.at, names);
            append(names);
            return true;
        }
    }
    const bool labelled = std::all_of(found.begin(), found.end(), [](const Found& f) { return f.labelled; });
    title_ = labelled && found.front().at > 0 ? strip_separators(rest_.substr(0, found.front().at)) : rest_;
    for (Found& f : found)
        append(f.names.speakers);
    return true;
}

/// "Par NAME : Title"
bool TitleReader::names_first(Found& found, std::string_view after) {
    const Character sign = character_at(after, skip_space(after));
    const bool parted = sign.code_point == U':' || is_dash(sign.code_point) || sign.code_point == U',';
    append(found.names.speakers);
    title_ = parted ? strip_separators(after) : text::trim(after).empty() ? std::string_view() : rest_;
    return true;
}

/// What stands before "by", without "presented", "a talk".
std::string_view TitleReader::before_mark(std::size_t at, std::vector<Speaker>& speakers) const {
    static constexpr auto participles = std::to_array<std::string_view>(
        {"presente", "presentee", "presentes", "presented", "anime", "animee", "animated", "given",
         "vorgestellt", "led", "presentado", "presentada", "moderated", "moderiert", "modere", "moderee"});
    std::string_view before = strip_separators(rest_.substr(0, at));
    const std::string_view word = word_before(at);
    const std::string folded = text::fold(word);
    const bool participle = std::find(participles.begin(), participles.end(), folded) != participles.end();
    const auto moderates = std::to_array<std::string_view>({"anim", "moder"});
    for (const std::string_view stem : moderates)
        if (folded.starts_with(stem))
            for (Speaker& speaker : speakers)
                speaker.moderator = true;
    if (participle && before.size() > word.size())
        before = strip_separators(before.substr(0, before.size() - word.size()));
    return before;
}

} // namespace estrade::announcement
