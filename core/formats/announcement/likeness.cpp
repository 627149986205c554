// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/likeness.h"

#include "core/formats/announcement/characters.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade::announcement {

std::unordered_set<std::string_view> word_set(const std::string& words) {
    std::unordered_set<std::string_view> set;
    std::string_view rest = words;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        set.insert(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return set;
}

std::string words_only(std::string_view title) {
    std::string result;
    const std::string folded = text::fold(title);
    for (std::size_t at = 0; at < folded.size();) {
        const Character c = character_at(folded, at);
        if (is_letter(c.code_point) || is_digit(c.code_point))
            result += folded.substr(at, c.length);
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
        at += c.length;
    }
    while (!result.empty() && result.back() == ' ')
        result.pop_back();
    return result;
}

bool near_titles(const std::string& a, const std::string& b) {
    constexpr std::size_t shortest = 4; // letters
    constexpr std::size_t longest = 160;
    if (a.size() < shortest || b.size() < shortest || a.size() > longest || b.size() > longest)
        return a == b;
    if (a.starts_with(b + " ") || b.starts_with(a + " "))
        return true;
    if (text::distance(a, b) <= std::min(a.size(), b.size()) / 10)
        return true;
    const auto words = word_set(a);
    const auto others = word_set(b);
    const auto shared = static_cast<std::size_t>(
        std::count_if(words.begin(), words.end(), [&](std::string_view w) { return others.contains(w); }));
    const std::size_t together = words.size() + others.size() - shared;
    return shared >= 2 && shared * 10 >= together * 7;
}

} // namespace estrade::announcement
