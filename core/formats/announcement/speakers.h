// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/markup.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

/// Who speaks, as announcements tell it: "Title par NAME (@handle)", "NAME : Title", "Title - NAME, NAME".
namespace estrade::announcement {

struct Speaker {
    std::string name;
    std::string handle; ///< with its "@"
    std::string affiliation;
    std::string url;
    bool moderator = false;
    bool pronouns_told = false; ///< and so a person, without doubt
};

/// Names that an announcement uses for people somewhere without doubt; folded.
class KnownPeople {
public:
    void add(std::string_view name);
    [[nodiscard]] bool contains(std::string_view name) const;
    /// The agenda tells one-word names after a dash too, as it does full ones.
    bool names_after_dashes = false;
    /// It has a sure name before, or after, a colon: others there need less proof.
    bool names_before_colons = false;
    bool names_after_colons = false;
    /// Several of its lines begin or end with "A. King": letters with stops are no numbers of parts.
    bool initials_are_names = false;
    /// It has a handle before a colon: "@ada: Engines".
    bool handles_before_colons = false;
    /// It has sure names before a dash, and several in brackets after titles.
    bool names_before_dashes = false;
    bool names_in_brackets = false;
    /// It has a sure name set off by blanks: "Title    NAME".
    bool names_after_gaps = false;
    /// Several cells tell a name on their first line, and the title below.
    bool names_on_first_lines = false;
    /// All second lines of its cells could be names, and one surely is.
    bool names_on_second_lines = false;
    /// It names several rooms in brackets, or after dashes, behind titles.
    bool rooms_in_brackets = false;
    bool rooms_after_dashes = false;
    /// It names several rooms in a column of their own, set apart by blanks.
    bool rooms_after_gaps = false;

private:
    std::unordered_set<std::string> names_;
};

struct NameList {
    std::vector<Speaker> speakers; ///< empty: the text does not start with a name
    std::size_t length = 0;        ///< bytes read
};

enum class Commas { part_names, end_the_list };

/// "signal_Processor", which `text` begins with: whom a word before it tells to be somebody.
[[nodiscard]] NameList read_nickname(std::string_view text);

/// The names that `text` begins with: capitalised words and particles, with "(@handle)", "(Company)" or
/// "@ Company" after each, parted by commas, "et", "and", "&"…
[[nodiscard]] NameList read_names(std::string_view text, Commas commas);

/// Whether a cell that should name people holds words of a title: "Oars of light woods and their care".
[[nodiscard]] bool is_wordy(std::string_view cell);

/// The names of a cell or line that holds nothing else; "未定" and "TBA" are nobody.
[[nodiscard]] std::vector<Speaker> read_name_cell(const Inline& cell);

/// "Par NAME", "By NAME and NAME" as a whole line.
[[nodiscard]] std::vector<Speaker> read_byline(const Inline& line);

/// What an agenda line says after its time.
struct TitleReading {
    std::string title;
    std::vector<Speaker> speakers;
    std::optional<std::chrono::minutes> length; ///< "(10 min)" at its end
    std::string language;                       ///< "[EN]": BCP 47 tag
    std::string room;                           ///< "(Room 3)", where the agenda names several so
};

[[nodiscard]] TitleReading read_title(const Inline& line, const KnownPeople& known);

[[nodiscard]] std::size_t count_words(std::string_view name);
/// Whether one of its words belongs in titles rather than in names.
[[nodiscard]] bool has_title_words(std::string_view name);
/// Whether a text has a full name's shape: two to four capitalised words, none of which belongs in titles.
[[nodiscard]] bool is_name_shaped(std::string_view text);

/// "A. King", "J. R. Berg".
[[nodiscard]] bool is_initialled_name(std::string_view text);
/// Whether a text is surely a person's full name: known, or two to four words with a common first name.
[[nodiscard]] bool is_surely_a_name(std::string_view text, const KnownPeople& known);

} // namespace estrade::announcement
