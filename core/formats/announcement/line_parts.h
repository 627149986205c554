// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/document.h"

#include <cstddef>
#include <string_view>

/// What stands around the time that a line begins with.
namespace estrade::announcement {

/// Where the words of a line begin, after clocks, calendars and other pictures.
[[nodiscard]] std::size_t skip_pictures(std::string_view text);

/// What parts a time from its title.
struct Separator {
    std::size_t length = 0; ///< bytes, with blanks
    bool strong = false;    ///< more than one blank
    bool comma = false;
};
[[nodiscard]] Separator separator_at(std::string_view text, std::size_t at);

/// Whether a title begins as one: with a capital, a quotation mark, a picture.
[[nodiscard]] bool starts_with_capital(std::string_view text);

/// The bytes of "(GMT) " before a time.
[[nodiscard]] std::size_t leading_zone(std::string_view text);

/// Whether the numbers that lines begin with, "17.15 Welcome", are times and no chapters, dates or versions:
/// three or more, of the day's hours and of full five minutes, most in order, and one that no date could be.
[[nodiscard]] bool tells_dotted_times(const Document& document);

} // namespace estrade::announcement
