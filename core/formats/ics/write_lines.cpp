// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ics/write_lines.h"

#include "core/text/text.h"

namespace estrade::ics {
namespace {

bool is_control(char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == '\x7F';
}

bool continues_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

} // namespace

std::string escaped(std::string_view text) {
    std::string result;
    result.reserve(text.size() + text.size() / 16);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\n' || c == '\r') {
            result += "\\n";
            at += text.substr(at).starts_with("\r\n") ? 1 : 0;
        } else if (c == '\\' || c == ';' || c == ',') {
            (result += '\\') += c;
        } else if (!is_control(c)) {
            result += c;
        }
    }
    return result;
}

std::string quoted(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '\n')
            result += "^n";
        else if (c == '"')
            result += "^'";
        else if (c == '^')
            result += "^^";
        else if (!is_control(c))
            result += c;
    }
    return result += '"';
}

std::string uri(std::string_view address) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view others = "\"<>\\^`{|}";
    std::string result;
    for (const char c : address) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7F && others.find(c) == std::string_view::npos)
            result += c;
        else
            ((result += '%') += digits[byte >> 4U]) += digits[byte & 0xFU];
    }
    return result;
}

void Lines::add(std::string_view name, std::string_view value) {
    constexpr std::size_t longest = 75;
    std::string line(name);
    (line += ':') += value;
    std::string_view rest = line;
    std::size_t room = longest;
    while (rest.size() > room) {
        std::size_t end = room;
        while (end > 1 && continues_character(rest[end]))
            --end;
        (out_ += rest.substr(0, end)) += "\r\n ";
        rest.remove_prefix(end);
        room = longest - 1;
    }
    (out_ += rest) += "\r\n";
}

void Lines::add_text(std::string_view name, std::string_view text) {
    if (const std::string value = escaped(text); !text::trim(value).empty())
        add(name, value);
}

} // namespace estrade::ics
