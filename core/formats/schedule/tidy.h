// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <optional>
#include <string>
#include <string_view>

/// What planning tools write, put right.
namespace estrade::schedule {

/// A title whose author marked it as cancelled ("[CANCELLED] Rust", "Abgesagt: Rust", "CANCELLED Rust", "Rust
/// (cancelled)", "Rust - cancelled"), without the mark; nothing for any other ("Cancel culture", "Cancelled
/// flights: a tale").
[[nodiscard]] std::optional<std::string> without_cancelled_mark(std::string_view title);

/// One line of plain text: entities that were escaped twice are decoded, HTML's tags for parts of a line are
/// left out where they pair ("<b>Rust</b>", and not "vector<b>"), runs of white space are one blank.
[[nodiscard]] std::string plain_line(std::string_view text);
/// The same of a text that is no longer needed: most are plain, and are handed on.
[[nodiscard]] std::string into_plain_line(std::string text);
/// The text with a sign where pages end lines: "<br>", "<br/>", "<br />".
[[nodiscard]] std::string with_ends_of_lines(std::string_view text, char sign);

/// A name, cut to 200 bytes between characters: for names that stand once and are taken wherever they are
/// referred to.
[[nodiscard]] std::string short_name(std::string name);

/// Paragraphs as safe Markdown, whether written as HTML, Markdown or plain text.
[[nodiscard]] std::string paragraphs(std::string text);

/// "0:30", "00:30", "1:00:00" (hours first), "1:00:00:00" (days first), "30" (minutes), "PT1H30M", "90 min";
/// with a sign before. At most a year. Nothing for what is none.
[[nodiscard]] std::optional<Duration> written_duration(std::string_view text);

/// "09:30", "9:30", "09:30:00", "9.30", "9:30 pm": minutes after midnight, in [0, 48 h].
[[nodiscard]] std::optional<std::chrono::minutes> written_clock(std::string_view text);

/// BCP 47 tags of the languages a tool tells, in order: "de, en", "eng", "German". Empty for what names none.
[[nodiscard]] std::vector<std::string> languages(std::string_view text);

enum class LinkFault {
    none,
    repaired, ///< its scheme was missing or misspelt
    broken,   ///< it is no address that people can open, or not a safe one
};

/// "talks/engines.html?day=2": a page of the site that holds the link, though "page.html" is written as hosts
/// are.
[[nodiscard]] bool names_page(std::string_view url);

/// Puts an address right, in place; a broken link stays as it was. An address that is empty is taken from the
/// label where that is one.
[[nodiscard]] LinkFault put_right(Link& link);

} // namespace estrade::schedule
