// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/entities.h"

#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace estrade::text {
namespace {

struct Named {
    std::string_view name;
    std::string_view meaning;
};

/// In order of name.
constexpr std::array<Named, 62> named{{
    {"Agrave", "À"},      {"Aring", "Å"},  {"Auml", "Ä"},   {"Ccedil", "Ç"},    {"Eacute", "É"},
    {"Egrave", "È"},      {"Ntilde", "Ñ"}, {"Oslash", "Ø"}, {"Ouml", "Ö"},      {"Uuml", "Ü"},
    {"aacute", "á"},      {"acirc", "â"},  {"aelig", "æ"},  {"agrave", "à"},    {"amp", "&"},
    {"apos", "'"},        {"aring", "å"},  {"atilde", "ã"}, {"auml", "ä"},      {"bull", "•"},
    {"ccedil", "ç"},      {"copy", "©"},   {"eacute", "é"}, {"ecirc", "ê"},     {"egrave", "è"},
    {"euml", "ë"},        {"euro", "€"},   {"gt", ">"},     {"hellip", "…"},    {"iacute", "í"},
    {"icirc", "î"},       {"iuml", "ï"},   {"laquo", "«"},  {"ldquo", "“"},     {"lsquo", "‘"},
    {"lt", "<"},          {"mdash", "—"},  {"middot", "·"}, {"nbsp", "\u00A0"}, {"ndash", "–"},
    {"ntilde", "ñ"},      {"oacute", "ó"}, {"ocirc", "ô"},  {"oelig", "œ"},     {"oslash", "ø"},
    {"otilde", "õ"},      {"ouml", "ö"},   {"quot", "\""},  {"raquo", "»"},     {"rarr", "→"},
    {"rdquo", "”"},       {"reg", "®"},    {"rsquo", "’"},  {"shy", "\u00AD"},  {"szlig", "ß"},
    {"thinsp", "\u2009"}, {"times", "×"},  {"trade", "™"},  {"uacute", "ú"},    {"ucirc", "û"},
    {"ugrave", "ù"},      {"uuml", "ü"},
}};

/// What browsers make of the numbers 128 to 159; zero where there is nothing.
constexpr std::array<char32_t, 32> windows_1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// Appends the meaning of what stands between "&" and ";". Returns whether it has one.
bool append_meaning(std::string& out, std::string_view reference) {
    if (!reference.starts_with('#')) {
        const auto* const found =
            std::lower_bound(named.begin(), named.end(), reference,
                             [](const Named& a, std::string_view b) { return a.name < b; });
        if (found == named.end() || found->name != reference)
            return false;
        out += found->meaning;
        return true;
    }
    const bool hex = reference.size() > 1 && (reference[1] == 'x' || reference[1] == 'X');
    const std::string_view digits = reference.substr(hex ? 2 : 1);
    std::uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, hex ? 16 : 10);
    if (error != std::errc{} || end != digits.data() + digits.size())
        return false;
    if (value >= 128 && value < 160)
        value = windows_1252[value - 128];
    const bool readable = value >= 0x20 || value == '\n' || value == '\r' || value == '\t';
    if (!readable || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return false;
    append(out, value);
    return true;
}

} // namespace

std::string decode_entities(std::string_view text) {
    constexpr std::size_t longest = 10;
    std::string out;
    out.reserve(text.size());
    while (true) {
        const std::size_t and_sign = text.find('&');
        out += text.substr(0, and_sign);
        if (and_sign == std::string_view::npos)
            return out;
        text.remove_prefix(and_sign);
        const std::size_t end = text.substr(0, longest).find(';');
        if (end != std::string_view::npos && append_meaning(out, text.substr(1, end - 1))) {
            text.remove_prefix(end + 1);
        } else {
            out += '&';
            text.remove_prefix(1);
        }
    }
}

std::string_view decode_entities(std::string_view text, std::string& room) {
    if (text.find('&') == std::string_view::npos)
        return text;
    return room = decode_entities(text);
}

} // namespace estrade::text
