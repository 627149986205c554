// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/hugo/words.h"

#include "core/text/text.h"

namespace estrade::hugo {
namespace {

bool is_emoji(char32_t c) {
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2190 && c <= 0x2BFF) || c == 0xFE0F || c == 0x200D ||
           c == 0x20E3;
}

} // namespace

std::string words_of_key(std::string_view key) {
    std::string words;
    bool first = true;
    for (const char c : key) {
        const bool gap = c == '_' || c == '-' || c == ' ';
        if (gap) {
            first = true;
            continue;
        }
        if (first && !words.empty())
            words += ' ';
        words += first && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        first = false;
    }
    return words.empty() ? std::string(key) : words;
}

std::string without_emoji(std::string_view name) {
    std::string out;
    bool begun = false;
    for (const char32_t c : text::code_points(name)) {
        begun = begun || (!is_emoji(c) && c != U' ');
        if (begun)
            text::append(out, c);
    }
    return out.empty() ? std::string(name) : out;
}

} // namespace estrade::hugo
