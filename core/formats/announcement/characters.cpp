// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/characters.h"

#include "core/text/text.h"

#include <algorithm>
#include <cstdint>

namespace estrade::announcement {
namespace {

bool continues(char byte) {
    return (static_cast<std::uint8_t>(byte) & 0xC0U) == 0x80;
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

Character character_at(std::string_view text, std::size_t at) {
    if (at >= text.size())
        return {};
    const auto lead = static_cast<std::uint8_t>(text[at]);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || at + length > text.size())
        return {0xFFFD, 1};
    char32_t value = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if (!continues(text[at + i]))
            return {0xFFFD, 1};
        value = (value << 6U) | (static_cast<std::uint8_t>(text[at + i]) & 0x3FU);
    }
    return {value, length};
}

Character character_before(std::string_view text, std::size_t at) {
    if (at == 0 || at > text.size())
        return {};
    std::size_t start = at - 1;
    while (start > 0 && at - start < 4 && continues(text[start]))
        --start;
    return character_at(text, start);
}

bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

bool is_space(char32_t c) {
    return c == U' ' || (c >= U'\t' && c <= U'\r') || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) ||
           c == 0x202F || c == 0x3000 || c == 0xFEFF;
}

bool is_upper(char32_t c) {
    if (c < 0x80)
        return c >= U'A' && c <= U'Z';
    if (c < 0x100)
        return c >= 0xC0 && c <= 0xDE && c != 0xD7;
    if (c < 0x180) {
        const bool odd_is_upper = (c >= 0x139 && c <= 0x148) || c >= 0x179;
        return c == 0x178 || (c < 0x178 && !odd_is_upper && c % 2 == 0) || (odd_is_upper && c % 2 == 1);
    }
    return (c >= 0x200 && c <= 0x24F && c % 2 == 0) || (c >= 0x386 && c <= 0x3AB) ||
           (c >= 0x400 && c <= 0x42F) || c == 0x1E9E;
}

bool is_east_asian(char32_t c) {
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) ||
           c == 0x3005 || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x2FFFF);
}

bool is_letter(char32_t c) {
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    return (c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7) || is_east_asian(c);
}

bool is_dash(char32_t c) {
    return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x301C || c == 0xFF5E ||
           c == U'~' || c == 0x2043;
}

bool is_symbol(char32_t c) {
    return (c >= 0x2190 && c <= 0x2BFF) || (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0xFE00 && c <= 0xFE0F) ||
           c == 0x200D || c == 0x20E3 || c == 0x2022 || c == 0xB7;
}

bool shows_picture(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Character c = character_at(text, at);
        const bool box = c.code_point >= 0x2610 && c.code_point <= 0x2612;
        const bool arrow = c.code_point >= 0x1F500 && c.code_point <= 0x1F53D;
        if (((c.code_point >= 0x23F0 && c.code_point <= 0x23FA) || // "⏸"
             (c.code_point >= 0x2600 && c.code_point <= 0x26FF) ||
             (c.code_point >= 0x1F300 && c.code_point <= 0x1FAFF)) &&
            !box && !arrow)
            return true;
        at += std::max<std::size_t>(c.length, 1);
    }
    return false;
}

std::size_t skip_space(std::string_view text, std::size_t at) {
    for (Character c = character_at(text, at); c.length > 0 && is_space(c.code_point);
         c = character_at(text, at))
        at += c.length;
    return at;
}

bool word_at(std::string_view text, std::size_t at, std::string_view word) {
    if (at > text.size() || text.size() - at < word.size())
        return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (lower(text[at + i]) != word[i])
            return false;
    const Character next = character_at(text, at + word.size());
    return next.length == 0 || !(is_letter(next.code_point) || is_digit(next.code_point));
}

std::string single_spaced(std::string_view text) {
    std::string result;
    for (const char c : text::trim(text)) {
        const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
        if (!blank)
            result += c;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    return result;
}

std::string half_width(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Character c = character_at(text, at);
        const bool wide = (c.code_point >= 0xFF10 && c.code_point <= 0xFF19) || c.code_point == 0xFF1A;
        if (wide)
            result += static_cast<char>(c.code_point - 0xFF10 + U'0');
        else
            result += text.substr(at, c.length);
        at += c.length;
    }
    return result;
}

} // namespace estrade::announcement
