// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/javascript/literal.h"
#include "core/text/text.h"
#include "core/time/iso.h"

#include <algorithm>
#include <array>
#include <charconv>

/// What of a script's calls is data: dates, texts that are parsed, and what only wraps them.
namespace estrade::javascript {

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

/// "ref<Talk[]>(", "Object.freeze(": what is data to some framework is that within.
void Literals::skip_wrapping() {
    static constexpr std::array<std::string_view, 9> names{"Object.freeze", "ref",      "shallowRef",
                                                           "reactive",      "readonly", "writable",
                                                           "readable",      "signal",   "$state"};
    constexpr std::size_t longest = 200;
    const std::size_t begin = at_;
    const std::size_t length = written_.size();
    const std::string name = take_path();
    const std::string_view here = rest().substr(0, longest);
    const std::string_view types = text::trim(here.substr(0, here.find('(')));
    if (std::find(names.begin(), names.end(), name) == names.end() ||
        here.find('(') == std::string_view::npos ||
        !(types.empty() || (types.front() == '<' && types.back() == '>')))
        return undo(begin, length);
    at_ += here.find('(');
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

} // namespace estrade::javascript
