// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/document.h"

#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace estrade::yaml {
namespace {

constexpr std::size_t indent_width = 2;

/// What must not stand in a file as it is: controls, line ends other than "\n", marks that hide or turn text,
/// code points that are no characters.
bool is_unsafe(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF ||
           (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFEU) == 0xFFFE;
}

bool is_plain_first(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '(' ||
           c == '/' || static_cast<unsigned char>(c) >= 0x80;
}

/// Words that YAML parsers take for something else than text.
bool is_word_of_yaml(std::string_view text) {
    static constexpr std::array<std::string_view, 9> words{"null", "true", "false", "yes", "no",
                                                           "on",   "off",  "y",     "n"};
    const std::string folded = text::fold(text);
    return std::find(words.begin(), words.end(), folded) != words.end();
}

/// Numbers, dates and times begin with a digit and hold these alone.
bool looks_like_number(std::string_view text) {
    return text.front() >= '0' && text.front() <= '9' &&
           text.find_first_not_of("0123456789abcdefABCDEFxXoOhmsTZ_.:,+- ") == std::string_view::npos;
}

bool is_plain(std::string_view text, bool in_flow) {
    if (text.empty() || !is_plain_first(text.front()) || text::trim(text).size() != text.size())
        return false;
    if (text.find(": ") != std::string_view::npos || text.ends_with(':') ||
        text.find(" #") != std::string_view::npos)
        return false;
    if (in_flow && text.find_first_of(",[]{}:?") != std::string_view::npos)
        return false;
    return !is_word_of_yaml(text) && !looks_like_number(text);
}

bool has_unsafe(std::u32string_view text) {
    return std::any_of(text.begin(), text.end(), is_unsafe);
}

std::string between_quotes(std::string_view text) {
    std::string out = "\"";
    const auto escape = [&](const char* format, char32_t c) {
        std::array<char, 12> buffer{};
        std::snprintf(buffer.data(), buffer.size(), format, static_cast<unsigned>(c));
        out += buffer.data();
    };
    for (const char32_t c : text::code_points(text)) {
        if (c == U'"' || c == U'\\')
            (out += '\\') += static_cast<char>(c);
        else if (c == U'\n')
            out += "\\n";
        else if (c == U'\t')
            out += "\\t";
        else if (c == U'\r')
            out += "\\r";
        else if (!is_unsafe(c))
            text::append(out, c);
        else if (c <= 0xFF)
            escape("\\x%02X", c);
        else if (c <= 0xFFFF)
            escape("\\u%04X", c);
        else
            escape("\\U%08X", c);
    }
    return out + '"';
}

/// Whether a text of several lines can stand in a literal block and be read back exactly.
bool fits_block(std::string_view text) {
    if (text.find('\n') == std::string_view::npos || text.front() == '\n' || text.front() == ' ' ||
        text.ends_with("\n\n"))
        return false;
    std::u32string rest = text::code_points(text);
    std::erase(rest, U'\n');
    if (has_unsafe(rest))
        return false;
    const std::vector<std::string_view> lines = text::lines(text);
    return std::none_of(lines.begin(), lines.end(), [](std::string_view line) {
        return !line.empty() && line.find_first_not_of(' ') == std::string_view::npos;
    });
}

void write_block(std::string& out, std::string_view text, std::size_t indent) {
    out += text.ends_with('\n') ? " |\n" : " |-\n";
    for (const std::string_view line : text::lines(text)) {
        if (!line.empty())
            out.append(indent, ' ') += line;
        out += '\n';
    }
}

} // namespace

bool fits_key(std::string_view text) {
    constexpr std::size_t longest = 100;
    return !text.empty() && text.size() <= longest && text.find('\n') == std::string_view::npos;
}

std::string scalar(std::string_view text, bool in_flow) {
    return is_plain(text, in_flow) && !has_unsafe(text::code_points(text)) ? std::string(text)
                                                                           : between_quotes(text);
}

Value Value::text(std::string_view text) {
    if (!fits_block(text))
        return word(scalar(text));
    Value value(Kind::block);
    value.word_ = text;
    return value;
}

Value Value::word(std::string word) {
    Value value(Kind::word);
    value.word_ = std::move(word);
    return value;
}

Value Value::words(const std::vector<std::string>& texts) {
    constexpr std::size_t longest = 90;
    std::string line;
    for (const std::string& text : texts)
        line += (line.empty() ? "" : ", ") + scalar(text, true);
    if (line.size() <= longest)
        return word("[" + line + "]");
    Value value = list();
    for (const std::string& text : texts)
        value.add(Value::text(text));
    return value;
}

void Value::add(std::string_view key, Value value) {
    keys_.emplace_back(key);
    items_.push_back(std::move(value));
}

void Value::add_text(std::string_view key, std::string_view text) {
    if (!text.empty())
        add(key, Value::text(text));
}

void Value::add_filled(std::string_view key, Value value) {
    if (value.size() > 0)
        add(key, std::move(value));
}

void Value::write_after_key(std::string& out, std::size_t indent) const {
    if (kind_ == Kind::word) {
        (out += word_.empty() ? "" : " " + word_) += '\n';
    } else if (kind_ == Kind::block) {
        write_block(out, word_, indent + indent_width);
    } else if (items_.empty()) {
        out += kind_ == Kind::list ? " []\n" : " {}\n";
    } else {
        out += '\n';
        write(out, indent + indent_width, false);
    }
}

void Value::write(std::string& out, std::size_t indent, bool after_dash) const {
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (i > 0 || !after_dash)
            out.append(indent, ' ');
        if (kind_ == Kind::map) {
            out += keys_[i] + ":";
            items_[i].write_after_key(out, indent);
        } else if (const Value& item = items_[i]; item.kind_ == Kind::map && item.size() > 0) {
            out += "- ";
            item.write(out, indent + indent_width, true);
        } else {
            out += '-';
            item.write_after_key(out, indent);
        }
    }
}

std::string Value::document() const {
    std::string out;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (i > 1)
            out += '\n';
        out += keys_[i] + ":";
        items_[i].write_after_key(out, 0);
    }
    return out;
}

} // namespace estrade::yaml
