// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/lengths_alone.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/line_parts.h"
#include "core/formats/announcement/title_notes.h"
#include "core/text/text.h"
#include "core/time/iso.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

/// A line that begins with a length.
struct Led {
    std::size_t line;
    minutes length;
    Inline text; ///< what follows it
};

/// Whether what stands after a length, from `at` on, is set apart from it or begins as a title does.
bool begins_title(std::string_view text, std::size_t at) {
    const std::string_view after = text.substr(at);
    const std::string_view title = strip_separators(after);
    const bool apart =
        text::trim(after).size() > title.size() || !is_space(character_at(text, at).code_point);
    return !title.empty() && (apart || starts_with_capital(title));
}

/// "5 min: Welcome", "25-30 minutes - Sails", "[10 min] Ada King: Oars", "5' Welcome"
std::optional<Led> led_by_length(const Document& document, std::size_t index) {
    constexpr std::size_t longest = 40; // bytes of a length
    const Line& line = document.lines[index];
    if (line.kind != LineKind::item && line.kind != LineKind::text)
        return std::nullopt;
    const Inline whole = plain(line.body, document.references);
    const std::string_view text = text::trim(whole.text);
    const bool bracket = text.starts_with('[') || text.starts_with('(');
    if (!is_digit(character_at(text, bracket ? 1 : 0).code_point))
        return std::nullopt;
    const std::string_view told = text.substr(bracket ? 1 : 0);
    for (std::size_t at = 1; at < std::min(told.size(), longest); at += character_at(told, at).length) {
        const char32_t c = character_at(told, at).code_point;
        const bool ends = bracket ? c == U']' || c == U')' : is_space(c) || c == U':' || c == U'|';
        const auto length = ends ? parse_length(told.substr(0, at)) : std::nullopt;
        const std::size_t after = bracket ? at + 1 : at;
        if (length && (bracket || begins_title(told, after)))
            return Led{index, *length, {std::string(strip_separators(told.substr(after))), whole.links}};
    }
    return std::nullopt;
}

/// Whether words say that something begins.
bool says_begin(std::string_view text) {
    static constexpr auto stems =
        std::to_array<std::string_view>({"begin", "start", "commenc", "debut", "anfang", "los geht", "geht",
                                         "empez", "comienz", "iniz", "inic"});
    const std::string folded = text::fold(text);
    return std::any_of(stems.begin(), stems.end(),
                       [&](std::string_view stem) { return folded.find(stem) != npos; });
}

/// The clock of a line after words that something begins, else its first. What is told of a night may be a
/// length: "1h30".
std::optional<TimeOfDay> clock_in(std::string_view text) {
    constexpr hours morning{6};
    constexpr std::size_t furthest = 1000; // bytes
    text = text.substr(0, furthest);
    std::optional<TimeOfDay> first;
    std::size_t before = 0; // where the words before a clock begin
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char32_t last = at == 0 ? U' ' : character_before(text, at).code_point;
        if (!is_digit(character_at(text, at).code_point) || is_digit(last) || is_letter(last))
            continue;
        const auto range = parse_clock_range(text.substr(at));
        if (!range || range->certainty != Certainty::sure || range->compact || range->start < morning)
            continue;
        if (says_begin(text.substr(before, at - before)))
            return range->start;
        first = first ? first : range->start;
        at += std::max<std::size_t>(range->length, 1) - 1;
        before = at + 1;
    }
    return first;
}

/// When the first of some lines begins, as the nearest two lines above them or below them tell.
std::optional<TimeOfDay> told_start(const Document& document, std::size_t begin, std::size_t end) {
    constexpr int nearest = 2;
    const auto clock_of = [&](std::size_t line) {
        return clock_in(plain(document.lines[line].body, document.references).text);
    };
    const auto tells = [&](std::size_t line) {
        return document.lines[line].kind != LineKind::blank && document.lines[line].kind != LineKind::rule;
    };
    int seen = 0;
    for (std::size_t i = begin; i-- > 0 && seen < nearest; seen += tells(i) ? 1 : 0)
        if (const auto clock = clock_of(i))
            return clock;
    seen = 0;
    for (std::size_t i = end; i < document.lines.size() && seen < nearest; seen += tells(i) ? 1 : 0, ++i)
        if (const auto clock = clock_of(i))
            return clock;
    return std::nullopt;
}

/// Lines that follow each other, each led by a length, and those among and after them that are not.
struct Run {
    std::vector<Led> led;
    std::vector<std::size_t> others;
    std::size_t end; ///< past all of them
};

Run run_from(const Document& document, Led first) {
    const Line& head = document.lines[first.line];
    Run run{{}, {}, first.line + 1};
    run.led.push_back(std::move(first));
    for (std::size_t i = run.end; i < document.lines.size(); ++i) {
        const Line& line = document.lines[i];
        if (line.kind == LineKind::blank || line.indent > head.indent)
            continue;
        if (line.kind != head.kind)
            break;
        auto led = run.others.empty() ? led_by_length(document, i) : std::nullopt;
        if (!led && line.kind == LineKind::text)
            break;
        if (led)
            run.led.push_back(std::move(*led));
        else
            run.others.push_back(i); // after what lasts nobody knows how long nothing can be placed
        run.end = i + 1;
    }
    return run;
}

Item item_of(const Document& document, const std::string& file, Led led, TimeOfDay start) {
    const Line& line = document.lines[led.line];
    Item item;
    item.line = led.line;
    item.end_line = led.line + 1;
    item.where = {file, line.number, line.column};
    item.kind = line.kind;
    item.indent = line.indent;
    item.start = start % hours(24);
    item.end = (start + led.length) % hours(24);
    item.text = std::move(led.text);
    return item;
}

} // namespace

std::vector<Item> items_of_lengths(const Document& document, const std::string& file,
                                   std::vector<std::size_t>& unplaced, Diagnostics& diagnostics) {
    constexpr std::size_t fewest = 2;
    for (std::size_t i = 0; i < document.lines.size(); ++i) {
        auto first = led_by_length(document, i);
        if (!first)
            continue;
        Run run = run_from(document, std::move(*first));
        i = run.end - 1;
        const auto start =
            run.led.size() < fewest ? std::nullopt : told_start(document, run.led[0].line, run.end);
        if (!start)
            continue;
        std::vector<Item> items;
        TimeOfDay at = *start;
        for (Led& led : run.led) {
            const minutes length = led.length;
            items.push_back(item_of(document, file, std::move(led), at));
            at += length;
        }
        diagnostics.push_back(
            {Severity::warning, items.front().where,
             Phrase("tells how long each takes, and not when: they are taken to follow each other from %1",
                    {iso_clock(LocalTime{} + *start)}),
             Phrase("write one line for each slot, with its time first: 19:00-19:10: Welcome"),
             Treatment::guessed});
        unplaced.insert(unplaced.end(), run.others.begin(), run.others.end());
        return items;
    }
    return {};
}

} // namespace estrade::announcement
