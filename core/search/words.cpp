// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/words.h"

#include "core/text/text.h"

#include <algorithm>
#include <cstdint>

namespace estrade::search {
namespace {

enum class Sign { gap, letter, word };

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

Sign sign_of(char32_t c) {
    const auto in = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    if (in(0x80, 0xA9) || in(0xAB, 0xB1) || c == 0xB4 || in(0xB6, 0xB8) || in(0xBB, 0xBF) || c == 0xD7 ||
        c == 0xF7 || in(0x2000, 0x2BFF) || in(0x3000, 0x3004) || in(0x3008, 0x3020) || in(0xE000, 0xF8FF) ||
        in(0xFE00, 0xFE6F) || in(0xFF00, 0xFF0F) || in(0xFF1A, 0xFF20) || in(0x1F000, 0x1FAFF) || c == 0xFFFD)
        return Sign::gap;
    if (in(0x0E00, 0x0EFF) || in(0x1000, 0x109F) || in(0x1780, 0x17FF) || in(0x3005, 0x30FF) ||
        in(0x3400, 0x9FFF) || in(0xF900, 0xFAFF) || in(0x20000, 0x3FFFF))
        return Sign::word;
    return Sign::letter;
}

} // namespace

void each_word(std::string_view text, const std::function<void(const Word&)>& take) {
    Word word;
    bool plain = true;
    const auto end_word = [&](std::size_t at) {
        word.end = at;
        if (word.begin < word.end) {
            const std::string_view written = text.substr(word.begin, word.end - word.begin);
            if (plain) {
                word.folded = written;
                for (char& c : word.folded)
                    if (c >= 'A' && c <= 'Z')
                        c = static_cast<char>(c - 'A' + 'a');
            } else {
                word.folded = text::fold(written);
            }
            if (!word.folded.empty())
                take(word);
        }
        plain = true;
    };
    std::size_t at = 0;
    while (at < text.size()) {
        const bool ascii = static_cast<std::uint8_t>(text[at]) < 0x80;
        const text::CodePoint next = text::first_code_point(text.substr(at));
        const std::size_t length = std::max<std::size_t>(next.length, 1);
        const Sign sign = next.length == 0 ? Sign::gap
                          : ascii          ? (is_ascii_letter(text[at]) ? Sign::letter : Sign::gap)
                                           : sign_of(next.value);
        if (sign != Sign::letter) {
            end_word(at);
            word.begin = at;
            if (sign == Sign::word) {
                plain = false;
                end_word(at + length);
            }
            word.begin = at + length;
        } else if (!ascii) {
            plain = false;
        }
        at += length;
    }
    end_word(at);
}

} // namespace estrade::search
