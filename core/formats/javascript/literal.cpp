// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/javascript/literal.h"

#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
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
    skip_wrapping();
    while (skip("("))
        skip_space();
    return next() == '[' || next() == '{' || parses() > 0;
}

void Literals::know(std::string name, const std::string& json) {
    constants_.add(name, json);
    known_.push_back(std::move(name));
}

bool Literals::is_known(std::string_view name) const {
    return std::find(known_.begin(), known_.end(), name) != known_.end();
}

bool Literals::ends_value() const {
    return done() || std::string_view(",;)]}").find(next()) != std::string_view::npos;
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
    else if (!take_text() && !take_number() && !take_word_value() && !take_followed() && !take_date() &&
             !take_parsed())
        written_ += "null";
    skip_space();
    const bool outermost = depth_ == 1;
    if (!outermost && (skip_word("as") || skip_word("satisfies")))
        skip_code(false);
    if ((at_ == begin || (!outermost && !ends_value())) && !fault()) { // it goes on as code, or is some
        undo(begin, length);
        const std::string path = take_constant_path();
        const bool elsewhere = is_known(path) && ends_value(); // it is data by its own name
        undo(begin, length);
        if (const std::string_view member = member_at(begin); !member.empty()) {
            write_text(member);
        } else {
            written_ += "null";
            if (!elsewhere)
                code_.push_back(begin);
        }
        skip_code(false);
    }
    --depth_;
}

/// Back to there, with what had been written.
void Literals::undo(std::size_t at, std::size_t length) {
    at_ = fault() ? at_ : at;
    written_.resize(length);
}

bool Literals::take_constant(const std::string& name) {
    const std::size_t length = written_.size();
    const bool taken = take_text() || take_number() || take_word_value() || take_date();
    skip_space();
    const bool cast = skip_word("as") || skip_word("satisfies");
    if (cast)
        skip_code(true);
    const std::string json = written_.substr(length);
    written_.resize(length);
    written_ += ends_of_lines(json);
    if (!taken || !(cast || ends_value() || begins_statement()))
        return false;
    constants_.add(name, json);
    return true;
}

bool Literals::take_enumeration() {
    const std::size_t begin = at_;
    for (const std::string_view word : {"export", "declare", "const"})
        (void)skip_word(word);
    const std::string name = skip_word("enum") ? take_path() : std::string();
    if (name.empty() || !skip("{")) {
        at_ = fault() ? at_ : begin;
        return false;
    }
    for (skip_space(); !done() && !skip("}"); skip_space()) {
        const std::string member = take_path();
        const std::string path = (std::string(name) += '.') += member;
        const bool valued = skip("=");
        skip_space();
        if (!valued || !take_constant(path))
            constants_.add(path, (std::string("\"") += member) += '"');
        skip_code(false);
        if (!skip(",") && next() != '}')
            break;
    }
    return true;
}

/// Of what is spread into a list or an object ("...common"), the value: an empty text where it is data of its
/// own, or code, which is told.
std::string Literals::take_spread() {
    const std::size_t begin = at_;
    (void)skip("...");
    const std::string path = take_constant_path();
    if (path.empty() || !ends_value()) {
        code_.push_back(begin);
        skip_code(false);
        return {};
    }
    auto value = constants_.follow(path);
    if (!value && !is_known(path))
        code_.push_back(begin);
    return std::move(value).value_or(std::string());
}

void Literals::take_list() {
    const std::size_t begin = at_++;
    written_ += '[';
    for (bool first = true; !done();) {
        skip_space();
        if (skip("]")) {
            written_ += ']';
            return;
        }
        std::string spread;
        const bool spreads = rest().starts_with("...");
        if (spreads && (spread = take_spread()).size() > 2 && spread.front() == '[') {
            written_ += first ? "" : ",";
            written_.append(spread, 1, spread.size() - 2);
            first = false;
        } else if (!spreads) {
            written_ += first ? "" : ",";
            take_value();
            first = false;
        }
        skip_space();
        if (!skip(",") && next() != ']')
            break;
    }
    fail(begin, Phrase("opens a bracket that nothing closes"));
}

void Literals::take_object() {
    const std::size_t begin = at_++;
    written_ += '{';
    std::vector<std::string> own;
    std::vector<std::string> spreads;
    while (!done()) {
        skip_space();
        if (skip("}")) {
            write_spreads(spreads, own);
            written_ += '}';
            return;
        }
        if (rest().starts_with("..."))
            spreads.push_back(take_spread());
        else
            take_member(own);
        skip_space();
        if (!skip(",") && next() != '}')
            break;
    }
    fail(begin, Phrase("opens a bracket that nothing closes"));
}

/// "title: 'Boats'", or "room" for "room: room".
void Literals::take_member(std::vector<std::string>& own) {
    const std::size_t length = written_.size();
    const std::size_t begin = at_;
    written_ += own.empty() ? "" : ",";
    std::string key = take_key();
    skip_space();
    if (at_ > begin && skip(":")) {
        written_ += ':';
        skip_space();
        take_value();
        own.push_back(std::move(key));
        return;
    }
    const bool alone = at_ > begin && ends_value();
    if (alone && depth_ == 1 && is_known(key)) { // it is data by its own name
        written_.resize(length);
        return;
    }
    if (const auto value = alone ? constants_.follow(key) : std::nullopt) {
        (written_ += ':') += *value;
        own.push_back(std::move(key));
        return;
    }
    undo(begin, length); // "method() {…}"
    code_.push_back(begin);
    skip_code(false);
}

/// Behind an object's own members those of others that it takes, but for what it tells itself: of two that
/// tell the same the later one is right.
void Literals::write_spreads(const std::vector<std::string>& spreads, std::vector<std::string>& own) {
    std::for_each(spreads.rbegin(), spreads.rend(), [&](const std::string& spread) {
        const auto members = nlohmann::ordered_json::parse(spread, nullptr, false);
        if (!members.is_object())
            return;
        for (const auto& [key, value] : members.items()) {
            if (std::find(own.begin(), own.end(), key) != own.end())
                continue;
            written_ += own.empty() ? "" : ",";
            write_text(key);
            (written_ += ':') += value.dump();
            own.push_back(key);
        }
    });
}

std::string Literals::take_key() {
    std::string key;
    if (is_quote(next())) {
        if (!take_string(key))
            return {};
    } else {
        std::size_t end = at_;
        while (end < bytes_.size() && is_name(bytes_[end]))
            ++end;
        key = bytes_.substr(at_, end - at_);
        at_ = end;
    }
    write_text(key);
    return key;
}

/// Texts and constants that are some, and those that a plus adds to them. False where none stands here.
bool Literals::take_text() {
    const std::size_t begin = at_;
    const std::size_t length = written_.size();
    auto text = take_text_part();
    if (!text) {
        undo(begin, length);
        return false;
    }
    for (;;) {
        skip_space();
        const std::size_t plus = at_;
        const std::size_t so_far = written_.size();
        if (!skip("+"))
            break;
        skip_space();
        const auto more = take_text_part();
        if (!more) {
            undo(plus, so_far);
            break;
        }
        *text += *more;
    }
    const std::string lines = written_.substr(length);
    written_.resize(length);
    write_text(*text);
    written_ += lines;
    return true;
}

/// A text in quotes, or a constant that is one.
std::optional<std::string> Literals::take_text_part() {
    if (!is_quote(next()))
        return constants_.follow_text(take_constant_path());
    const bool filled = next() == '`';
    std::string text;
    if (!take_string(text))
        return std::nullopt;
    return filled ? filled_in(text) : std::move(text);
}

/// "${day}T09:00" with the constant's value; nothing where that is code.
std::optional<std::string> Literals::filled_in(std::string_view text) {
    std::string filled;
    for (;;) {
        const std::size_t begin = text.find("${");
        filled += text.substr(0, begin);
        if (begin == std::string_view::npos)
            return filled;
        const std::size_t end = text.find('}', begin);
        if (end == std::string_view::npos)
            return std::nullopt;
        const auto value = constants_.follow_text(text::trim(text.substr(begin + 2, end - begin - 2)));
        if (!value)
            return std::nullopt;
        filled += *value;
        text.remove_prefix(end + 1);
    }
}

/// "ROOMS.main", "ROOMS['main']"; empty where no such path stands here.
std::string Literals::take_constant_path() {
    std::string path = take_path();
    while (!path.empty() && skip("[")) {
        skip_space();
        std::string key;
        if (!is_quote(next()) || !take_string(key))
            return {};
        skip_space();
        if (!skip("]"))
            return {};
        skip_space();
        (path += '.') += key;
    }
    return path;
}

/// A constant that is no text.
bool Literals::take_followed() {
    const std::size_t begin = at_;
    const std::size_t length = written_.size();
    const auto value = constants_.follow(take_constant_path());
    if (!value) {
        undo(begin, length);
        return false;
    }
    written_ += *value;
    return true;
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
