// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/shortcodes.h"

#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

bool is_of_page_name(char c) {
    return c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

} // namespace

std::string speaker_of_shortcode(std::string_view inside) {
    static constexpr auto names = std::to_array<std::string_view>({"speaker", "intervenant", "person"});
    constexpr std::size_t longest = 60; // bytes
    const bool hugo = inside.size() > 2 && ((inside.front() == '<' && inside.back() == '>') ||
                                            (inside.front() == '%' && inside.back() == '%'));
    if (!hugo)
        return {};
    inside = text::trim(inside.substr(1, inside.size() - 2));
    const std::size_t open = inside.find('"');
    if (open == npos || inside.size() < open + 3 || inside.back() != '"' ||
        std::find(names.begin(), names.end(), text::trim(inside.substr(0, open))) == names.end())
        return {};
    const std::string_view page = inside.substr(open + 1, inside.size() - open - 2);
    if (page.size() > longest || page.find('-') == npos ||
        !std::all_of(page.begin(), page.end(), is_of_page_name))
        return {};
    std::string name;
    for (const char c : page) {
        const bool first = name.empty() || name.back() == ' ';
        name += c == '-' ? ' ' : first && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return name;
}

} // namespace estrade::announcement
