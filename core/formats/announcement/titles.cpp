// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/clock.h"
#include "core/formats/announcement/speakers.h"
#include "core/formats/announcement/title_notes.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

constexpr auto npos = std::string_view::npos;

class TitleReader {
public:
    TitleReader(const Inline& line, const KnownPeople& known) : line_(line), known_(known) {}

    TitleReading run() {
        const std::string lines = first_lines(line_.text);
        const std::string text = single_spaced(lines);
        rest_ = strip_separators(text);
        if (quoted_title())
            return std::move(reading_);
        rest_ = strip_link(strip_notes(rest_, notes_));
        const bool split = speaker_before_gap(lines) || speaker_in_brackets() || speaker_after_mark() ||
                           speaker_before_title() || speaker_after_dash() || speaker_beside_colon() ||
                           speaker_after_comma() || speaker_before_quotes();
        if (!split)
            title_ = rest_;
        strip_title();
        reading_.title = single_spaced(unquote(strip_separators(title_)));
        for (Speaker& speaker : reading_.speakers)
            for (const Link& link : line_.links)
                if (link.label == speaker.name || (!speaker.handle.empty() && link.label == speaker.handle))
                    speaker.url = link.url;
        reading_.length = notes_.length;
        reading_.language = notes_.language;
        return std::move(reading_);
    }

private:
    /// `"Title"`, `« Title » par NAME, NAME`: what stands in quotes is the title as it is, whatever it holds.
    bool quoted_title() {
        for (const Quotes& q : all_quotes) {
            if (!rest_.starts_with(q.open))
                continue;
            const std::size_t close = rest_.find(q.close, q.open.size());
            if (close == npos)
                continue;
            const std::string_view title = text::trim(rest_.substr(q.open.size(), close - q.open.size()));
            const std::string_view after =
                strip_notes(text::trim(rest_.substr(close + q.close.size())), notes_);
            const bool marked =
                word_at(after, 0, "par") || word_at(after, 0, "by") || word_at(after, 0, "von");
            if (title.empty() || title.find(q.open) != npos || !(after.empty() || marked))
                continue;
            reading_.title = title;
            reading_.length = notes_.length;
            reading_.language = notes_.language;
            if (marked)
                reading_.speakers = read_name_cell({std::string(after), line_.links});
            return true;
        }
        return false;
    }

    /// "**Dr. Jörg Kunze** (Basler AG) <br>Title", "Vortrag [DE]<br>Title": a first line of its own.
    std::string first_lines(const std::string& whole) {
        const std::size_t end = whole.find('\n');
        if (end == std::string::npos)
            return whole;
        std::string first(text::trim(std::string_view(whole).substr(0, end)));
        std::string rest(text::trim(std::string_view(whole).substr(end + 1)));
        if (rest.empty())
            return first;
        const NameList names = read_names(first, Commas::part_names);
        if (!names.speakers.empty() && names.length == first.size() &&
            is_surely_a_name(names.speakers.front().name, known_)) {
            reading_.speakers = names.speakers;
            return rest;
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

    // --- names after a word: "par", "by"

    struct Mark {
        std::string_view word;
        enum class Proof { capital, name, sure } proof; ///< how name-like what follows must be
    };
    struct Found {
        std::size_t at;   ///< of the mark
        std::size_t from; ///< of the names
        NameList names;
    };

    [[nodiscard]] std::vector<Found> find_marks() const {
        static constexpr std::array<Mark, 13> marks{{{"par", Mark::Proof::capital},
                                                     {"by", Mark::Proof::capital},
                                                     {"von", Mark::Proof::name},
                                                     {"por", Mark::Proof::name},
                                                     {"af", Mark::Proof::name},
                                                     {"door", Mark::Proof::name},
                                                     {"av", Mark::Proof::name},
                                                     {"avec", Mark::Proof::sure},
                                                     {"with", Mark::Proof::sure},
                                                     {"mit", Mark::Proof::sure},
                                                     {"con", Mark::Proof::sure},
                                                     {"feat.", Mark::Proof::sure},
                                                     {"speaker:", Mark::Proof::capital}}};
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
                if (from == at + mark.word.size() && mark.word.back() != ':')
                    continue;
                NameList names = read_names(rest_.substr(from), Commas::part_names);
                if (accepts(mark, at, names))
                    found.push_back({at, from, std::move(names)});
            }
        }
        if (found.size() > 1) // a comma then goes on to the next part, not to the next name
            for (Found& f : found)
                f.names = read_names(rest_.substr(f.from), Commas::end_the_list);
        return found;
    }

    [[nodiscard]] bool accepts(const Mark& mark, std::size_t at, const NameList& names) const {
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

    [[nodiscard]] bool is_link(std::string_view name) const {
        return std::any_of(line_.links.begin(), line_.links.end(),
                           [&](const Link& link) { return link.label == name; });
    }

    [[nodiscard]] std::string_view word_before(std::size_t at) const {
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
    static bool takes_affiliation(std::string_view after, std::vector<Speaker>& speakers) {
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
        speakers.back().affiliation = affiliation;
        return true;
    }

    bool speaker_after_mark() {
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
        for (Found& f : found)
            append(f.names.speakers);
        title_ = rest_;
        return true;
    }

    /// "Par NAME : Title"
    bool names_first(Found& found, std::string_view after) {
        const Character sign = character_at(after, skip_space(after));
        const bool parted = sign.code_point == U':' || is_dash(sign.code_point) || sign.code_point == U',';
        append(found.names.speakers);
        title_ = parted ? strip_separators(after) : text::trim(after).empty() ? std::string_view() : rest_;
        return true;
    }

    /// What stands before "by", without "presented", "a talk".
    [[nodiscard]] std::string_view before_mark(std::size_t at, std::vector<Speaker>& speakers) const {
        static constexpr auto participles = std::to_array<std::string_view>(
            {"presente", "presentee", "presentes", "presented", "anime", "animee", "animated", "given",
             "vorgestellt", "led", "presentado", "presentada", "moderated", "moderiert", "modere",
             "moderee"});
        std::string_view before = strip_separators(rest_.substr(0, at));
        const std::string_view word = word_before(at);
        const std::string folded = text::fold(word);
        const bool participle =
            std::find(participles.begin(), participles.end(), folded) != participles.end();
        const auto moderates = std::to_array<std::string_view>({"anim", "moder"});
        for (const std::string_view stem : moderates)
            if (folded.starts_with(stem))
                for (Speaker& speaker : speakers)
                    speaker.moderator = true;
        if (participle && before.size() > word.size())
            before = strip_separators(before.substr(0, before.size() - word.size()));
        return before;
    }

    // --- names beside a sign

    /// "NAME    Title": blanks that set a column apart.
    bool speaker_before_gap(std::string_view text) {
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

    [[nodiscard]] bool is_sure(const Speaker& s) const {
        return is_surely_a_name(s.name, known_) || (!s.handle.empty() && !has_title_words(s.name));
    }

    [[nodiscard]] bool all_sure(const NameList& names) const {
        return !names.speakers.empty() && std::all_of(names.speakers.begin(), names.speakers.end(),
                                                      [&](const Speaker& s) { return is_sure(s); });
    }

    /// One sure name vouches for those in its company that have a name's shape.
    [[nodiscard]] bool all_vouched(const NameList& names) const {
        return std::any_of(names.speakers.begin(), names.speakers.end(),
                           [&](const Speaker& s) { return is_sure(s); }) &&
               std::all_of(names.speakers.begin(), names.speakers.end(),
                           [&](const Speaker& s) { return is_sure(s) || is_name_shaped(s.name); });
    }

    /// Names that could be people's; one word only where this agenda writes so.
    [[nodiscard]] static bool all_likely(const NameList& names, bool one_word) {
        return !names.speakers.empty() &&
               std::all_of(names.speakers.begin(), names.speakers.end(), [&](const Speaker& s) {
                   return is_name_shaped(s.name) ||
                          (one_word && count_words(s.name) == 1 && !has_title_words(s.name));
               });
    }

    /// "Title (NAME)", "Title (par NAME, Company)", "Title (@handle)"
    bool speaker_in_brackets() {
        const std::string_view bracket = last_bracket(rest_, '(', ')');
        if (bracket.size() < 3 || bracket.size() == rest_.size())
            return false;
        std::string_view inside = inside_of(bracket);
        bool marked = false;
        for (const std::string_view mark : {"par ", "by ", "von ", "por ", "avec ", "with ", "mit "}) {
            if (inside.starts_with(mark)) {
                inside = text::trim(inside.substr(mark.size()));
                marked = true;
            }
        }
        NameList names = read_names(inside, Commas::part_names);
        if (names.speakers.empty())
            return false;
        const bool handle_only = inside.starts_with('@');
        if (handle_only && names_before_handle(bracket.size()))
            return false;
        const bool sure =
            marked || handle_only || all_sure(names) || is_surely_a_name(names.speakers.front().name, known_);
        if (!sure || !takes_affiliation(inside.substr(names.length), names.speakers))
            return false;
        append(names.speakers);
        title_ = without_mark(rest_.substr(0, rest_.size() - bracket.size()));
        return true;
    }

    /// "Title by (NAME)"
    static std::string_view without_mark(std::string_view before) {
        before = text::trim(before);
        for (const std::string_view mark : {" par", " by", " von", " por"})
            if (before.ends_with(mark))
                return before.substr(0, before.size() - mark.size());
        return before;
    }

    /// "Title by NAME ([LinkedIn](…))": what a link's label says of where it leads is part of neither.
    [[nodiscard]] std::string_view strip_link(std::string_view text) const {
        static constexpr auto places =
            std::to_array<std::string_view>({"twitter", "linkedin", "github", "gitlab", "mastodon", "bluesky",
                                             "web", "website", "blog", "x"});
        const std::string_view bracket = last_bracket(text, '(', ')');
        if (bracket.size() < 3 || bracket.size() == text.size())
            return text;
        const std::string_view label = text::trim(inside_of(bracket));
        const bool is_place = std::find(places.begin(), places.end(), text::fold(label)) != places.end();
        const bool is_link = std::any_of(line_.links.begin(), line_.links.end(),
                                         [&](const Link& link) { return link.label == label; });
        return is_place && is_link ? text::trim(text.substr(0, text.size() - bracket.size())) : text;
    }

    /// "… par NAME (@handle)": the handle belongs to that name.
    [[nodiscard]] bool names_before_handle(std::size_t bracket) const {
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

    bool speaker_after_dash() {
        const std::size_t dash = last_dash(rest_);
        if (dash == npos || dash == 0)
            return false;
        const std::string_view right = strip_separators(rest_.substr(dash));
        NameList names = read_names(right, Commas::part_names);
        if (known_.names_after_dashes && !all_likely(names, true)) // "NAME, Long Company"
            names = read_names(right, Commas::end_the_list);
        const std::string_view after = right.substr(std::min(names.length, right.size()));
        const bool whole = text::trim(after).empty();
        const bool likely =
            all_likely(names, known_.names_after_dashes) && (whole || known_.names_after_dashes);
        if (names.speakers.empty() || !(all_sure(names) || likely))
            return false;
        if (!whole && !takes_affiliation(after, names.speakers))
            return false;
        append(names.speakers);
        title_ = rest_.substr(0, dash);
        return true;
    }

    /// "NAME - Title", "NAME, Company - Title"
    bool speaker_before_title() {
        const std::size_t dash = first_dash(rest_);
        if (dash == npos)
            return false;
        const std::string_view left = strip_separators(rest_.substr(0, dash));
        NameList names = read_names(left, Commas::part_names);
        if (!all_vouched(names) || !takes_affiliation(left.substr(names.length), names.speakers))
            return false;
        append(names.speakers);
        title_ = strip_separators(rest_.substr(dash));
        return true;
    }

    /// "NAME : Title", "Title : NAME"
    bool speaker_beside_colon() {
        const std::size_t first = rest_.find(':');
        if (first == npos || first == 0)
            return false;
        const std::string_view left = text::trim(rest_.substr(0, first));
        NameList names = read_names(left, Commas::part_names);
        const bool blank_after = is_space(character_at(rest_, first + 1).code_point);
        const bool left_is_names =
            all_vouched(names) || (known_.names_before_colons && all_likely(names, false));
        if (blank_after && left_is_names && names.length == left.size()) {
            append(names.speakers);
            title_ = strip_separators(rest_.substr(first + 1));
            return true;
        }
        const std::size_t last = rest_.rfind(':');
        const std::string_view right = text::trim(rest_.substr(last + 1));
        names = read_names(right, Commas::part_names);
        const bool blank_before_name = is_space(character_at(rest_, last + 1).code_point);
        const bool only_kind = says_only_its_kind(text::fold(rest_.substr(0, last)));
        const bool right_is_names =
            all_vouched(names) || ((only_kind || known_.names_after_colons) && all_likely(names, false));
        if (!blank_before_name || !right_is_names || names.length != right.size())
            return false;
        append(names.speakers);
        title_ = rest_.substr(0, last);
        return true;
    }

    /// "Title, NAME", "Title, NAME, University of X"
    bool speaker_after_comma() {
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
    bool speaker_before_quotes() {
        for (const Quotes& q : all_quotes) {
            if (!rest_.ends_with(q.close))
                continue;
            const std::size_t open = rest_.find(q.open);
            if (open == npos || open == 0 || open + q.open.size() >= rest_.size())
                continue;
            const std::string_view left = strip_separators(rest_.substr(0, open));
            NameList names = read_names(left, Commas::part_names);
            if (names.length != left.size() || !all_sure(names))
                continue;
            append(names.speakers);
            title_ = rest_.substr(open);
            return true;
        }
        return false;
    }

    /// A length or language may stand before the speaker: "Title (10 min) par NAME".
    void strip_title() { title_ = strip_notes(strip_separators(title_), notes_); }

    void append(std::vector<Speaker>& speakers) {
        for (Speaker& speaker : speakers)
            if (!is_nobody(text::fold(speaker.name)))
                reading_.speakers.push_back(std::move(speaker));
    }

    const Inline& line_;
    const KnownPeople& known_;
    std::string_view rest_;
    std::string_view title_;
    TitleReading reading_;
    TitleNotes notes_;
};

} // namespace

TitleReading read_title(const Inline& line, const KnownPeople& known) {
    return TitleReader(line, known).run();
}

} // namespace estrade::announcement
