// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

/// What words mean in announcements, in French, English, German, Spanish. Every word given is folded.
namespace estrade::announcement {

/// "and", between two times or two things.
inline constexpr auto and_words = std::to_array<std::string_view>({"and", "et", "und", "y", "e", "en"});

/// Words of a text, at most `most`, as parts of it.
[[nodiscard]] std::vector<std::string_view> words_of(std::string_view folded, std::size_t most);

/// A heading that names a part of the text, not a talk: "programme", "location", "links".
[[nodiscard]] bool is_section_name(std::string_view folded);
/// A heading under which people are presented: "a propos des intervenants", "speakers".
[[nodiscard]] bool is_people_section(std::string_view folded);
/// "Détail des présentations", "About the talks": what follows tells of talks that the programme lists.
[[nodiscard]] bool is_details_section(std::string_view folded);

/// A title that only says that there is a talk: "vortrag", "charla", "talk".
[[nodiscard]] bool is_generic_talk(std::string_view folded_title);

/// A title that says what kind of item it is, perhaps which, and no more: "invited talk 2", "keynote".
[[nodiscard]] bool says_only_its_kind(std::string_view folded_title);

/// A first name; only common ones, so that "no" says little.
[[nodiscard]] bool is_given_name(std::string_view folded_word);
/// Capitalised words that are in titles rather than in people's names: "talk", "kubernetes", "meetup"; of
/// those by which names_organisation() knows companies the ones that nobody is called, so not "Bank".
[[nodiscard]] bool is_title_word(std::string_view folded_word);
/// "tba", "未定": nobody.
[[nodiscard]] bool is_nobody(std::string_view folded);

/// "sponsorise par", "offered by": who follows does not speak.
[[nodiscard]] bool thanks_a_sponsor(std::string_view folded_word_before);

/// What an item's title says that it is; `talk` where somebody speaks and nothing else is said, otherwise
/// `other`. kind_of_title() of other formats goes by all of a title, as a tool lists talks unless told
/// otherwise; an announcement tells everything else too, in sentences of which one word says what it is.
[[nodiscard]] SessionKind kind_of_item(std::string_view title, bool has_speakers);
/// "Kaffeepause", "Lunch", "Apéro": when nobody speaks to all.
[[nodiscard]] bool is_pause(std::string_view title);
/// "Accueil", "Doors open", "Closing": what frames an event.
[[nodiscard]] bool is_frame(std::string_view title);
/// A title after which nothing comes: "fin", "ende", "closing".
[[nodiscard]] bool is_end_mark(std::string_view folded_title);

/// BCP 47 tag of the language most words are in, or empty where it is none of those known.
[[nodiscard]] std::string language_of(std::string_view text);

} // namespace estrade::announcement
