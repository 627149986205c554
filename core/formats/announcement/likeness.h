// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

/// Titles that are written twice, in the agenda and over what is told of a talk.
namespace estrade::announcement {

/// Letters and digits of a title, folded, words parted by one blank.
[[nodiscard]] std::string words_only(std::string_view title);

/// The words of what `words_only` gives; views into it.
[[nodiscard]] std::unordered_set<std::string_view> word_set(const std::string& words);

/// Whether two titles, as `words_only` gives them, are the same one written twice: one goes on where the
/// other ends, they differ in a letter or two, or they share most words.
[[nodiscard]] bool near_titles(const std::string& a, const std::string& b);

} // namespace estrade::announcement
