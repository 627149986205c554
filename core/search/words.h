// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace estrade::search {

/// A word of a text, and how it is compared: without case and accents.
struct Word {
    std::string folded;
    std::size_t begin = 0; ///< bytes of the text: [begin, end)
    std::size_t end = 0;
};

/// Calls for each word: letters and digits in a row. Signs of scripts that put no space between words are one
/// each.
void each_word(std::string_view text, const std::function<void(const Word&)>& take);

} // namespace estrade::search
