// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/speakers.h"
#include "core/formats/announcement/title_notes.h"

#include <string>
#include <string_view>
#include <vector>

namespace estrade::announcement {

/// Parts what an agenda line says after its time into title and speakers. What stands in quotes or on a line
/// of its own is in titles.cpp, names after a word in marked_names.cpp, names beside a sign in
/// parted_names.cpp.
class TitleReader {
public:
    TitleReader(const Inline& line, const KnownPeople& known) : line_(line), known_(known) {
        notes_.takes_room = known.rooms_in_brackets;
        notes_.takes_room_after_dash = known.rooms_after_dashes;
    }

    [[nodiscard]] TitleReading run();

private:
    /// `"Title"`, `« Title » par NAME, NAME`: what stands in quotes is the title as it is, whatever it holds.
    bool quoted_title();
    [[nodiscard]] std::vector<Speaker> names_after_title(std::string_view text) const;
    /// "**Dr. Jörg Kunze** (Basler AG) <br>Title", "Vortrag [DE]<br>Title", "Title<br>NAME, Company": lines
    /// of their own.
    std::string first_lines(const std::string& whole);
    /// Who is named beside the title, if anybody; the title is then what is left.
    bool parts_speaker(std::string_view lines);
    /// "Invited talk: NAME" over the talk's title, or over where that person works: the kind stays before it.
    bool take_names_after_kind(std::string_view first);

    // names after a word: "par", "by"

    struct Mark {
        std::string_view word;
        enum class Proof { capital, name, sure } proof; ///< how name-like what follows must be
    };
    struct Found {
        std::size_t at;   ///< of the mark
        std::size_t from; ///< of the names
        bool labelled;    ///< "Speaker:"
        NameList names;
    };

    [[nodiscard]] std::vector<Found> find_marks() const;
    [[nodiscard]] bool accepts(const Mark& mark, std::size_t at, const NameList& names) const;
    [[nodiscard]] bool is_link(std::string_view name) const;
    /// Whether it is a link to a speaker's page of the site.
    [[nodiscard]] bool has_page(std::string_view name) const;
    [[nodiscard]] std::string_view word_before(std::size_t at) const;
    /// Whether what follows the names only tells where they work; adds it to the last of them.
    static bool takes_affiliation(std::string_view after, std::vector<Speaker>& speakers);
    bool speaker_after_mark();
    /// "Par NAME : Title"
    bool names_first(Found& found, std::string_view after);
    /// What stands before "by", without "presented", "a talk".
    [[nodiscard]] std::string_view before_mark(std::size_t at, std::vector<Speaker>& speakers) const;

    // names beside a sign

    /// "NAME    Title": blanks that set a column apart.
    bool speaker_before_gap(std::string_view text);
    /// "Title    NAME"
    bool speaker_after_gap(std::string_view text);
    /// "Title<tab>NAME<tab>Company"
    bool speaker_between_tabs(std::string_view text);
    /// "NAME and NAME. Title", "Title. NAME", as workshops list papers.
    bool speaker_beside_stop();
    /// "Invited talk: NAME (Company): Title"
    bool speaker_of_kind();
    bool speaker_after_kind();
    [[nodiscard]] bool is_sure(const Speaker& s) const;
    [[nodiscard]] bool all_sure(const NameList& names) const;
    /// One sure name vouches for those in its company that have a name's shape.
    [[nodiscard]] bool all_vouched(const NameList& names) const;
    /// Names that could be people's; one word only where this agenda writes so.
    [[nodiscard]] static bool all_likely(const NameList& names, bool one_word);
    /// "Title (NAME)", "Title (par NAME, Company)", "Title (@handle)"
    bool speaker_in_brackets();
    /// "Title by (NAME)"
    static std::string_view without_mark(std::string_view before);
    /// "… par NAME (@handle)": the handle belongs to that name.
    [[nodiscard]] bool names_before_handle(std::size_t bracket) const;
    bool speaker_after_dash();
    /// "Title / NAME & NAME"
    bool speaker_after_slash();
    /// "NAME - Title", "NAME, Company - Title"
    bool speaker_before_title();
    /// "NAME : Title", "Title : NAME"
    bool speaker_beside_colon();
    /// "Title, NAME", "Title, NAME, University of X"
    bool speaker_after_comma();
    /// `NAME "Title"`, `NAME: « Title »`
    bool speaker_before_quotes();

    /// "Title by NAME ([LinkedIn](…))": what a link's label says of where it leads is part of neither.
    [[nodiscard]] std::string_view strip_link(std::string_view text) const;
    /// "Title by NAME -- Slides [here](…)": the same of what a dash parts from the title.
    [[nodiscard]] std::string_view strip_links(std::string_view text) const;
    /// "NAME will show us how …": the sentence is the title.
    bool speaker_opens_sentence();
    /// A length or language may stand before the speaker: "Title (10 min) par NAME".
    void strip_title();
    void append(std::vector<Speaker>& speakers);

    const Inline& line_;
    const KnownPeople& known_;
    std::string_view rest_;
    std::string_view title_;
    std::string kind_; ///< "Invited talk: ", from a line of its own
    TitleReading reading_;
    TitleNotes notes_;
};

} // namespace estrade::announcement
