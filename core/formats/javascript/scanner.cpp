// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/javascript/scanner.h"

#include "core/text/text.h"

#include <algorithm>
#include <charconv>

namespace estrade::javascript {
namespace {

bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

} // namespace

void Scanner::fail(std::size_t offset, Phrase what) {
    if (!fault_)
        fault_ = Fault{offset, std::move(what)};
    at_ = bytes_.size();
}

/// Over one byte; ends of lines are kept.
void Scanner::pass() {
    if (bytes_[at_] == '\n')
        written_ += '\n';
    ++at_;
}

void Scanner::skip_space() {
    while (!done()) {
        if (is_blank(next())) {
            pass();
        } else if (rest().starts_with("//") || rest().starts_with("#!")) {
            at_ = std::min(bytes_.find('\n', at_), bytes_.size());
        } else if (rest().starts_with("/*")) {
            const std::size_t end = bytes_.find("*/", at_ + 2);
            if (end == std::string_view::npos)
                return fail(at_, Phrase("begins a comment that does not end"));
            while (at_ < end + 2)
                pass();
        } else {
            return;
        }
    }
}

bool Scanner::skip(std::string_view text) {
    const bool here = rest().starts_with(text);
    at_ += here ? text.size() : 0;
    return here;
}

bool Scanner::skip_word(std::string_view word) {
    if (!rest().starts_with(word) || (rest().size() > word.size() && is_name(rest()[word.size()])))
        return false;
    at_ += word.size();
    skip_space();
    return true;
}

bool Scanner::begins_statement() const {
    const std::size_t before = bytes_.substr(0, at_).find_last_not_of(" \t");
    return !done() && before != std::string_view::npos && bytes_[before] == '\n' && is_name(next()) &&
           !rest().starts_with("as ") && !rest().starts_with("satisfies ");
}

std::string Scanner::take_path() {
    std::size_t end = at_;
    while (end < bytes_.size() && (is_name(bytes_[end]) || (bytes_[end] == '.' && end > at_)))
        ++end;
    std::string path(bytes_.substr(at_, end - at_));
    if (!path.empty() && is_digit(path.front()))
        return {};
    at_ = end;
    skip_space();
    return path;
}

bool Scanner::skip_annotation() {
    std::size_t open = 0;
    for (;;) {
        skip_space();
        const char c = next();
        if (done() || c == '`' || (c == ';' && open == 0))
            return false;
        if (is_quote(c)) {
            std::string text;
            if (!take_string(text))
                return false;
        } else if (skip("=>")) {
            continue;
        } else if (c == '=' && open == 0) {
            return true;
        } else {
            const bool opens = c == '<' || c == '(' || c == '[' || c == '{';
            const bool closes = c == '>' || c == ')' || c == ']' || c == '}';
            if (closes && open == 0)
                return false;
            open += opens ? 1 : 0;
            open -= closes ? 1 : 0;
            ++at_;
        }
    }
}

void Scanner::skip_code(bool to_line_end) {
    const std::size_t begin = at_;
    std::size_t open = 0;
    while (!done()) {
        const char c = next();
        if (is_quote(c)) {
            std::string text;
            if (!take_string(text))
                return;
            continue;
        }
        if (rest().starts_with("//") || rest().starts_with("/*")) {
            skip_space();
            continue;
        }
        const bool closes = c == ')' || c == ']' || c == '}';
        const bool ends = open == 0 && (c == ';' || (to_line_end ? c == '\n' : c == ',') || closes);
        if (ends)
            return;
        open += c == '(' || c == '[' || c == '{' ? 1 : 0;
        open -= closes ? 1 : 0;
        pass();
    }
    if (open > 0)
        fail(begin, Phrase("opens a bracket that nothing closes"));
}

bool Scanner::take_string(std::string& text) {
    const std::size_t begin = at_;
    const char quote = bytes_[at_++];
    while (!done() && next() != quote && (quote == '`' || next() != '\n')) {
        if (next() == '\\') {
            ++at_;
            take_escape(text);
        } else {
            text += next();
            pass();
        }
    }
    if (skip(std::string_view(&quote, 1)))
        return true;
    fail(begin, Phrase("opens a quote that nothing closes"));
    return false;
}

void Scanner::take_escape(std::string& text) {
    if (done())
        return;
    const char c = next();
    if (c == '\n') { // the text goes on in the next line
        pass();
        return;
    }
    ++at_;
    static constexpr std::string_view letters = "ntrbfv0";
    static constexpr std::string_view meant{"\n\t\r\b\f\v\0", 7};
    const std::size_t letter = letters.find(c);
    if (letter != std::string_view::npos) {
        text += meant[letter];
        return;
    }
    if (c != 'u' && c != 'x') {
        text += c;
        return;
    }
    const auto take_hex = [&](std::size_t digits) {
        unsigned code = 0;
        const std::string_view hex = rest().substr(0, digits);
        const auto [end, error] = std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
        at_ += static_cast<std::size_t>(end - hex.data());
        return static_cast<char32_t>(code);
    };
    char32_t code = 0;
    if (c == 'u' && skip("{")) {
        code = take_hex(6);
        skip("}");
    } else {
        code = take_hex(c == 'x' ? 2 : 4);
    }
    if (code >= 0xD800 && code < 0xDC00 && skip("\\u"))
        code = 0x10000 + ((code - 0xD800) << 10U) + (take_hex(4) - 0xDC00);
    const bool is_character = code < 0xD800 || (code > 0xDFFF && code <= 0x10FFFF);
    text::append(text, is_character ? code : U'\uFFFD');
}

} // namespace estrade::javascript
