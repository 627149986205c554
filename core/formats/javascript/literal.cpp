// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/javascript/literal.h"

#include "core/text/text.h"
#include "core/time/iso.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace estrade::javascript {
namespace {

constexpr std::size_t deepest = 100;

} // namespace

/// "ada" of "speakers.ada", where that is all of a value, and the script has told what speakers are.
std::string_view Literals::member_at(std::size_t begin) const {
    const auto name_from = [&](std::size_t at) {
        std::size_t end = at;
        while (end < bytes_.size() && is_name(bytes_[end]))
            ++end;
        return bytes_.substr(at, end - at);
    };
    const std::string_view name = name_from(begin);
    const std::size_t dot = begin + name.size();
    if (bytes_.substr(dot, 1) != "." || std::find(known_.begin(), known_.end(), name) == known_.end())
        return {};
    const std::string_view member = name_from(dot + 1);
    const std::string_view rest = text::trim(bytes_.substr(dot + 1 + member.size()).substr(0, 2));
    return !rest.empty() && std::string_view(",;)]}").find(rest.front()) != std::string_view::npos
               ? member
               : std::string_view();
}

bool Literals::begins_data() {
    while (skip("("))
        skip_space();
    return next() == '[' || next() == '{' || parses() > 0;
}

void Literals::take_value() {
    const bool nested = ++depth_ > deepest;
    if (nested)
        return fail(at_, Phrase("nests values deeper than the %1 levels that are read", {deepest}));
    const std::size_t begin = at_;
    const std::size_t length = written_.size();
    if (next() == '[')
        take_list();
    else if (next() == '{')
        take_object();
    else if (is_quote(next()))
        take_text();
    else if (!take_number() && !take_word_value() && !take_date() && !take_parsed())
        written_ += "null";
    skip_space();
    const bool whole =
        done() || std::string_view(",;)]}").find(next()) != std::string_view::npos || depth_ == 1;
    if ((!whole || at_ == begin) && !fault()) { // it goes on as code, or is some
        const auto lines = static_cast<std::size_t>(
            std::count(written_.begin() + static_cast<std::ptrdiff_t>(length), written_.end(), '\n'));
        written_.resize(length);
        written_ += std::string(lines, '\n');
        if (const std::string_view member = member_at(begin); !member.empty()) {
            write_text(member);
        } else {
            written_ += "null";
            code_.push_back(begin);
        }
        skip_code(false);
    }
    --depth_;
}

void Literals::take_list() {
    const std::size_t begin = at_++;
    written_ += '[';
    for (bool first = true; !done(); first = false) {
        skip_space();
        if (skip("]")) {
            written_ += ']';
            return;
        }
        written_ += first ? "" : ",";
        take_value();
        skip_space();
        if (!skip(",") && next() != ']')
            break;
    }
    fail(begin, Phrase("opens a bracket that nothing closes"));
}

void Literals::take_object() {
    const std::size_t begin = at_++;
    written_ += '{';
    for (bool first = true; !done();) {
        skip_space();
        if (skip("}")) {
            written_ += '}';
            return;
        }
        const std::size_t length = written_.size();
        written_ += first ? "" : ",";
        const std::size_t key = at_;
        take_key();
        skip_space();
        if (at_ > key && skip(":")) {
            written_ += ':';
            skip_space();
            take_value();
            first = false;
        } else { // "...more", "method() {…}"
            written_.resize(length);
            code_.push_back(key);
            at_ = key;
            skip_code(false);
        }
        skip_space();
        if (!skip(",") && next() != '}')
            break;
    }
    fail(begin, Phrase("opens a bracket that nothing closes"));
}

void Literals::take_key() {
    if (is_quote(next())) {
        std::string text;
        if (take_string(text))
            write_text(text);
        return;
    }
    std::size_t end = at_;
    while (end < bytes_.size() && is_name(bytes_[end]))
        ++end;
    write_text(bytes_.substr(at_, end - at_));
    at_ = end;
}

/// Texts, and those that a plus adds to them.
void Literals::take_text() {
    const std::size_t length = written_.size();
    std::string text;
    while (is_quote(next()) && take_string(text)) {
        skip_space();
        const std::size_t plus = at_;
        if (!skip("+"))
            break;
        skip_space();
        if (!is_quote(next())) {
            at_ = plus;
            break;
        }
    }
    std::string lines = written_.substr(length);
    written_.resize(length);
    write_text(text);
    written_ += lines;
}

/// "'…')": the one text that a call is given.
std::optional<std::string> Literals::take_argument() {
    std::string text;
    skip_space();
    if (!is_quote(next()) || !take_string(text))
        return std::nullopt;
    skip_space();
    return skip(")") ? std::optional(std::move(text)) : std::nullopt;
}

/// "2020, 8, 30, 10, 0)": the wall clock's parts, months counted from zero.
std::optional<std::string> Literals::take_date_parts() {
    std::array<int, 6> parts{0, 0, 1, 0, 0, 0};
    std::size_t count = 0;
    do {
        skip_space();
        const std::string_view digits = rest();
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(),
                                                  parts[std::min(count, parts.size() - 1)]);
        if (error != std::errc() || ++count > parts.size())
            return std::nullopt;
        at_ += static_cast<std::size_t>(end - digits.data());
        skip_space();
    } while (skip(","));
    const auto day = make_day(parts[0], parts[1] + 1, parts[2]);
    if (!skip(")") || count < 2 || !day)
        return std::nullopt;
    using namespace std::chrono;
    const LocalTime local = *day + hours{parts[3]} + minutes{parts[4]};
    return iso_day(date::floor<date::days>(local)) + "T" + iso_clock(local);
}

/// "new Date('2020-09-30T10:00')", "new Date(2020, 8, 30, 10, 0)"
bool Literals::take_date() {
    const std::size_t begin = at_;
    if (skip_word("new") && skip_word("Date") && skip("(")) {
        skip_space();
        if (const auto text = is_quote(next()) ? take_argument() : take_date_parts()) {
            write_text(*text);
            return true;
        }
    }
    at_ = fault() ? at_ : begin;
    return false;
}

std::size_t Literals::parses() const {
    constexpr std::size_t longest = 16;
    const std::string_view here = rest().substr(0, longest);
    const std::size_t length = here.find('(');
    if (length == std::string_view::npos)
        return 0;
    const std::string name = text::fold(here.substr(0, length));
    return name == "json.parse" || name == "json5.parse" || name == "parsejson" ? length + 1 : 0;
}

/// "JSON.parse('…')"
bool Literals::take_parsed() {
    const std::size_t begin = at_;
    if (skip(rest().substr(0, parses())) && at_ > begin)
        if (const auto text = take_argument()) {
            written_ += *text;
            return true;
        }
    at_ = fault() ? at_ : begin;
    return false;
}

bool Literals::take_word_value() {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> words{
        {{"true", "true"},
         {"false", "false"},
         {"null", "null"},
         {"undefined", "null"},
         {"!0", "true"},
         {"!1", "false"}}};
    for (const auto& [word, meant] : words)
        if (skip_word(word)) {
            written_ += meant;
            return true;
        }
    return false;
}

bool Literals::take_number() {
    std::size_t end = at_ + (next() == '-' ? 1 : 0);
    if (end >= bytes_.size() || !is_digit(bytes_[end]))
        return false;
    while (end < bytes_.size() && (is_digit(bytes_[end]) || bytes_[end] == '.'))
        ++end;
    write_text(bytes_.substr(at_, end - at_));
    at_ = end;
    return true;
}

void Literals::write_text(std::string_view text) {
    written_ += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            written_ += '\\';
        if (static_cast<unsigned char>(c) >= 0x20) {
            written_ += c;
            continue;
        }
        static constexpr std::string_view hex = "0123456789abcdef";
        const auto code = static_cast<unsigned char>(c);
        (written_ += "\\u00") += hex[code >> 4U];
        written_ += hex[code & 0xFU];
    }
    written_ += '"';
}

} // namespace estrade::javascript
