// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace estrade::text {

CodePoint first_code_point(std::string_view bytes) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); };
    const std::uint8_t lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || bytes.size() < length)
        return {0, 0};
    char32_t value = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80)
            return {0, 0};
        value = (value << 6U) | (byte(i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    if (value < smallest[length] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return {0, 0};
    return {value, length};
}

namespace {

/// What a Latin letter is without its accent, in lower case; empty where it is to stay.
std::string_view plain_letter(char32_t c) {
    struct Range {
        char32_t first, last;
        std::string_view plain;
    };
    static constexpr std::array<Range, 64> ranges{{
        {0xC0, 0xC5, "a"},     {0xC6, 0xC6, "ae"},    {0xC7, 0xC7, "c"},     {0xC8, 0xCB, "e"},
        {0xCC, 0xCF, "i"},     {0xD0, 0xD0, "d"},     {0xD1, 0xD1, "n"},     {0xD2, 0xD6, "o"},
        {0xD8, 0xD8, "o"},     {0xD9, 0xDC, "u"},     {0xDD, 0xDD, "y"},     {0xDE, 0xDE, "th"},
        {0xDF, 0xDF, "ss"},    {0xE0, 0xE5, "a"},     {0xE6, 0xE6, "ae"},    {0xE7, 0xE7, "c"},
        {0xE8, 0xEB, "e"},     {0xEC, 0xEF, "i"},     {0xF0, 0xF0, "d"},     {0xF1, 0xF1, "n"},
        {0xF2, 0xF6, "o"},     {0xF8, 0xF8, "o"},     {0xF9, 0xFC, "u"},     {0xFD, 0xFD, "y"},
        {0xFE, 0xFE, "th"},    {0xFF, 0xFF, "y"},     {0x100, 0x105, "a"},   {0x106, 0x10D, "c"},
        {0x10E, 0x111, "d"},   {0x112, 0x11B, "e"},   {0x11C, 0x123, "g"},   {0x124, 0x127, "h"},
        {0x128, 0x131, "i"},   {0x134, 0x135, "j"},   {0x136, 0x138, "k"},   {0x139, 0x142, "l"},
        {0x143, 0x14B, "n"},   {0x14C, 0x151, "o"},   {0x152, 0x153, "oe"},  {0x154, 0x159, "r"},
        {0x15A, 0x161, "s"},   {0x162, 0x167, "t"},   {0x168, 0x173, "u"},   {0x174, 0x175, "w"},
        {0x176, 0x178, "y"},   {0x179, 0x17E, "z"},   {0x17F, 0x17F, "s"},   {0x1A0, 0x1A1, "o"},
        {0x1AF, 0x1B0, "u"},   {0x1CD, 0x1CE, "a"},   {0x1CF, 0x1D0, "i"},   {0x1D1, 0x1D2, "o"},
        {0x1D3, 0x1DC, "u"},   {0x218, 0x219, "s"},   {0x21A, 0x21B, "t"},   {0x1E9E, 0x1E9E, "ss"},
        {0x1EA0, 0x1EB7, "a"}, {0x1EB8, 0x1EC7, "e"}, {0x1EC8, 0x1ECB, "i"}, {0x1ECC, 0x1EE3, "o"},
        {0x1EE4, 0x1EF1, "u"}, {0x1EF2, 0x1EF9, "y"}, {0x2018, 0x2019, "'"}, {0x201C, 0x201D, "\""},
    }};
    const auto* const range = std::lower_bound(ranges.begin(), ranges.end(), c,
                                               [](const Range& r, char32_t v) { return r.last < v; });
    return range != ranges.end() && range->first <= c ? range->plain : std::string_view{};
}

/// A Greek or Cyrillic letter in lower case, Greek without its accent; others as they are.
char32_t lower_letter(char32_t c) {
    if (c >= 0x386 && c <= 0x3CE) {
        static constexpr std::u32string_view accented =
            U"\u0386\u0388\u0389\u038A\u038C\u038E\u038F\u03AC\u03AD\u03AE\u03AF\u03CC\u03CD\u03CE";
        static constexpr std::u32string_view plain =
            U"\u03B1\u03B5\u03B7\u03B9\u03BF\u03C5\u03C9\u03B1\u03B5\u03B7\u03B9\u03BF\u03C5\u03C9";
        if (const std::size_t found = accented.find(c); found != std::u32string_view::npos)
            return plain[found];
        return c >= 0x391 && c <= 0x3A9 ? c + 0x20 : c == 0x3C2 ? 0x3C3 : c;
    }
    if (c >= 0x410 && c <= 0x42F)
        return c + 0x20;
    if (c == 0x401 || c == 0x451)
        return 0x435;
    return c >= 0x400 && c <= 0x40F ? c + 0x50 : c;
}

bool is_combining(char32_t c) {
    return c >= 0x300 && c <= 0x36F;
}

bool is_space(char32_t c) {
    return c == U' ' || (c >= U'\t' && c <= U'\r') || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) ||
           c == 0x202F || c == 0x3000 || c == 0xFEFF;
}

} // namespace

std::size_t find_invalid_utf8(std::string_view bytes) {
    constexpr std::size_t word = sizeof(std::uint64_t); // most of most texts is ASCII
    constexpr std::size_t block = 4 * word;
    const auto beyond_ascii = [&](std::size_t at) {
        std::uint64_t bits = 0;
        std::memcpy(&bits, bytes.data() + at, word);
        return bits & 0x8080808080808080;
    };
    for (std::size_t i = 0; i < bytes.size();) {
        if (i + block <= bytes.size() && (beyond_ascii(i) | beyond_ascii(i + word) |
                                          beyond_ascii(i + 2 * word) | beyond_ascii(i + 3 * word)) == 0) {
            i += block;
            continue;
        }
        for (const std::size_t end = std::min(i + block, bytes.size()); i < end;) {
            if (i + word <= bytes.size() && beyond_ascii(i) == 0) {
                i += word;
                continue;
            }
            const CodePoint next = first_code_point(bytes.substr(i));
            if (next.length == 0)
                return i;
            i += next.length;
        }
    }
    return std::string_view::npos;
}

std::u32string code_points(std::string_view text) {
    std::u32string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint next = first_code_point(text.substr(i));
        result += next.length == 0 ? U'\uFFFD' : next.value;
        i += std::max<std::size_t>(next.length, 1);
    }
    return result;
}

void append(std::string& out, char32_t c) {
    const auto put = [&](char32_t bits) { out += static_cast<char>(static_cast<std::uint8_t>(bits)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0U | (c >> 6U));
        put(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0U | (c >> 12U));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    } else {
        put(0xF0U | (c >> 18U));
        put(0x80U | ((c >> 12U) & 0x3FU));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    }
}

std::string fold(std::string_view text) {
    const auto is_ascii = [](char c) { return static_cast<std::uint8_t>(c) < 0x80; };
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    std::string result(text);
    const auto end = std::find_if_not(result.begin(), result.end(), is_ascii); // of most texts their own
    std::transform(result.begin(), end, result.begin(), lower);
    if (end == result.end())
        return result;
    std::size_t i = static_cast<std::size_t>(end - result.begin());
    result.resize(i);
    while (i < text.size()) {
        if (is_ascii(text[i])) {
            result += lower(text[i++]);
            continue;
        }
        const CodePoint next = first_code_point(text.substr(i));
        const char32_t c = next.length == 0 ? U'\uFFFD' : next.value;
        i += std::max<std::size_t>(next.length, 1);
        if (const std::string_view plain = plain_letter(c); !plain.empty())
            result += plain;
        else if (!is_combining(c))
            append(result, lower_letter(c));
    }
    return result;
}

std::string_view trim(std::string_view text) {
    const auto seen = [](char c) { return c > ' ' && c <= '~'; }; // at a glance, without decoding
    while (!text.empty() && !seen(text.front())) {
        const CodePoint first = first_code_point(text);
        if (first.length == 0 || !is_space(first.value))
            break;
        text.remove_prefix(first.length);
    }
    while (!text.empty() && !seen(text.back())) {
        std::size_t start = text.size() - 1;
        while (start > 0 && text.size() - start < 4 &&
               (static_cast<std::uint8_t>(text[start]) & 0xC0U) == 0x80)
            --start;
        const CodePoint last = first_code_point(text.substr(start));
        if (last.length != text.size() - start || !is_space(last.value))
            break;
        text.remove_suffix(last.length);
    }
    return text;
}

bool is_evenly_spaced(std::string_view text) {
    const auto ends_word = [](char before, char c) {
        const auto byte = static_cast<std::uint8_t>(c);
        return static_cast<std::uint8_t>(static_cast<int>(byte < ' ') |
                                         (static_cast<int>(byte == ' ') & static_cast<int>(before == ' ')));
    };
    constexpr std::size_t block = 16; // of a size that compilers make vectors of
    if (!text.empty() && ends_word('\0', text.front()) != 0)
        return false;
    if (text.size() <= block) {
        for (std::size_t i = 1; i < text.size(); ++i)
            if (ends_word(text[i - 1], text[i]) != 0)
                return false;
        return true;
    }
    const std::size_t last = text.size() - block - 1; // it may look again at some of the block before
    for (std::size_t begin = 0;; begin = std::min(begin + block, last)) {
        const char* const at = text.data() + begin;
        std::uint8_t found = 0;
        for (std::size_t i = 0; i < block; ++i)
            found |= ends_word(at[i], at[i + 1]);
        if (found != 0)
            return false;
        if (begin == last)
            return true;
    }
}

std::string on_one_line(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return std::string(trim(text));
}

std::vector<std::string_view> lines(std::string_view text) {
    std::vector<std::string_view> result;
    each_line(text, [&](std::string_view line) { result.push_back(line); });
    return result;
}

std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::swap(before, above);
        std::swap(above, row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row[b.size()];
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
    constexpr std::size_t longest = 64;
    if (word.size() > longest)
        return {};
    const std::string folded = fold(word);
    std::string_view best;
    std::size_t best_distance = std::max<std::size_t>(1, folded.size() / 3) + 1;
    for (const std::string_view candidate : candidates) {
        const std::size_t d = distance(folded, fold(candidate));
        if (d < best_distance) {
            best = candidate;
            best_distance = d;
        }
    }
    return best;
}

} // namespace estrade::text
