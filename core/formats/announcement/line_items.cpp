// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/line_items.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/columns.h"
#include "core/formats/announcement/dates.h"
#include "core/formats/announcement/line_parts.h"
#include "core/formats/announcement/struck.h"
#include "core/formats/announcement/text_lines.h"
#include "core/formats/announcement/title_cells.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

bool starts_in_bold(std::string_view body) {
    return body.starts_with("**") || body.starts_with("__") || body.starts_with("<b>") ||
           body.starts_with("<strong>") || body.starts_with('`');
}

Inline tail(const Inline& line, std::string_view text) {
    return {std::string(text), line.links};
}

class LineItems {
public:
    LineItems(const Document& document, const std::string& file)
        : document_(document), file_(file), lines_(document) {}

    [[nodiscard]] std::optional<Item> read(std::size_t index) const {
        return read_unstruck(document_.lines[index].body,
                             [&](std::string_view body) { return read(index, body); });
    }

    [[nodiscard]] std::optional<Item> read(std::size_t index, std::string_view body) const {
        const Line& line = document_.lines[index];
        const Inline whole = plain(body, document_.references);
        const std::size_t pictures = skip_pictures(whole.text);
        std::string text = whole.text.substr(pictures);
        if (const std::size_t zone = leading_zone(text); zone > 0)
            text.erase(0, zone);
        if (const char32_t first = character_at(text, 0).code_point; first >= 0xFF10 && first <= 0xFF19)
            text = half_width(text);
        if (auto item = leading(index, whole, text)) {
            take_set_names(*item, body, document_.references);
            return placed(std::move(*item), index);
        }
        if (auto item = bracketed(line, whole, text))
            return placed(std::move(*item), index);
        if (auto item = timed_lead(line, whole, text))
            return placed(std::move(*item), index);
        if (auto item = pause_before_time(whole, text))
            return placed(std::move(*item), index);
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Item> read_trailing(std::size_t index) const {
        const Line& line = document_.lines[index];
        constexpr std::size_t longest = 300;
        if ((line.kind != LineKind::item && line.kind != LineKind::text) || line.body.size() > longest)
            return std::nullopt;
        const Inline whole = plain(line.body, document_.references);
        const std::string_view text = text::trim(whole.text);
        for (const std::string_view sign : {": ", " - ", " – ", " — ", ", "}) {
            const std::size_t first = text.find(sign);
            for (const std::size_t at : {first, text.rfind(sign)}) {
                if (at == npos || at == 0)
                    continue;
                const std::string_view time = text::trim(text.substr(at + sign.size()));
                const auto range = lines_.clock_of(time);
                const std::string_view title = text::trim(text.substr(0, at));
                if (!range || range->length != time.size() || range->certainty != Certainty::sure ||
                    !is_event(title))
                    continue;
                Item item = item_of(*range, tail(whole, title));
                item.weak = true;
                return placed(std::move(item), index);
            }
        }
        if (auto item = before_range(whole, text))
            return placed(std::move(*item), index);
        return line.kind == LineKind::item ? within_sentence(index, whole, text) : std::nullopt;
    }

    [[nodiscard]] std::optional<Item> read_field(std::size_t index, std::size_t heading) const {
        const auto range = time_field(plain(document_.lines[index].body, document_.references).text);
        Inline title = plain(document_.lines[heading].body, document_.references);
        if (!range || !is_event(text::trim(title.text)))
            return std::nullopt;
        Item item = placed(item_of(*range, std::move(title)), heading);
        item.where = placed({}, index).where;
        item.day = day_beside(heading);
        return item;
    }

private:
    /// "Day: Sunday" among the fields under a heading.
    [[nodiscard]] std::optional<LeadingDay> day_beside(std::size_t heading) const {
        constexpr std::size_t most_fields = 12;
        const std::size_t end = std::min(document_.lines.size(), heading + 1 + most_fields);
        for (std::size_t at = heading + 1; at < end && document_.lines[at].kind != LineKind::heading; ++at)
            if (auto day = day_field(plain(document_.lines[at].body, document_.references).text))
                return day;
        return std::nullopt;
    }

    /// "Retro from 20:45 to 21:00", "At 9:00 we begin with a welcome", "Then there is lunch from 12:00 to
    /// 13:00."
    [[nodiscard]] std::optional<Item> within_sentence(std::size_t index, const Inline& whole,
                                                      std::string_view text) const {
        constexpr std::size_t near = 40; // bytes: a time further on is a matter of what is told
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (at > 0 && text[at - 1] != ' ')
                continue;
            const auto range = lines_.clock_of(text.substr(at));
            if (!range || !range->introduced || range->certainty != Certainty::sure)
                continue;
            const std::string_view after = strip_stop(text.substr(at + range->length));
            const bool ends = after.empty() && range->end && at > 0;
            if (!ends && (at > near || after.empty()))
                return std::nullopt;
            const std::string_view before = text::trim(text.substr(0, at));
            const bool goes_on = !ends && before.find(' ') != npos && begins_with_and(after);
            Item item = item_of(*range, tail(whole, ends ? before : after));
            if (goes_on) // "Official end at 21:00 and discussions"
                item.text.text = std::string(before) + " " + std::string(after);
            item.weak = true;
            return placed(std::move(item), index);
        }
        return std::nullopt;
    }

    static bool begins_with_and(std::string_view text) {
        const std::string_view word = text.substr(0, text.find(' '));
        return std::find(and_words.begin(), and_words.end(), word) != and_words.end();
    }

    static std::string_view strip_stop(std::string_view text) {
        text = text::trim(text);
        return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
    }

    /// Not "Date: 19:00", "Horaires : 19h-22h", "Jeudi 27 novembre (18h)".
    [[nodiscard]] static bool is_event(std::string_view title) {
        static constexpr auto metadata =
            std::to_array<std::string_view>({"horaire", "heure", "hours", "time", "zeit", "uhrzeit", "hora",
                                             "beginn", "start", "begin", "debut", "datum"});
        const std::string folded = text::fold(title);
        return !title.empty() && !is_section_name(folded) && !find_day(title) && !find_weekday(title) &&
               std::find(metadata.begin(), metadata.end(), folded) == metadata.end() && !time_field(folded);
    }

    [[nodiscard]] static Item item_of(const ClockRange& range, Inline text) {
        Item item;
        item.start = range.start;
        item.end = range.end;
        item.compact = range.compact;
        item.halved = range.halved;
        item.text = std::move(text);
        return item;
    }

    [[nodiscard]] Item placed(Item item, std::size_t index) const {
        const Line& line = document_.lines[index];
        item.line = index;
        item.end_line = index + 1;
        item.kind = line.kind;
        item.level = line.level;
        item.indent = line.indent;
        const std::size_t digit = line.body.find_first_of("0123456789");
        item.where = {file_, line.number, line.column + (digit == npos ? 0 : digit)};
        return item;
    }

    /// "19:00 - 19:10 : Title", "Friday, 19:00: Title"
    [[nodiscard]] std::optional<Item> leading(std::size_t index, const Inline& whole,
                                              std::string_view text) const {
        const Line& line = document_.lines[index];
        auto range = lines_.clock_of(text);
        std::optional<LeadingDay> day;
        std::size_t offset = 0;
        if (!range) {
            day = leading_day(text);
            if (!day)
                return std::nullopt;
            offset = day->length;
            range = lines_.clock_of(text.substr(offset));
        }
        if (!range || range->certainty == Certainty::bare)
            return std::nullopt;
        const bool in_brackets = text.substr(offset).starts_with('[') || text.substr(offset).starts_with('(');
        const std::size_t end = offset + range->length;
        const Separator separator = separator_at(text, end);
        const std::string_view title = text::trim(text.substr(end + separator.length));
        const bool own_bold = line.kind == LineKind::text && starts_in_bold(line.body);
        const bool strong = separator.strong || in_brackets || own_bold;
        const bool loose = range->certainty == Certainty::dotted && !(range->end || strong);
        if (loose && (line.kind == LineKind::text || range->compact || !starts_with_capital(title)))
            return std::nullopt;
        const bool ranged =
            range->end && separator.length > 0 &&
            (lines_.begins_with_range(index + 1) || (index > 0 && lines_.begins_with_range(index - 1)));
        const bool listed = range->certainty == Certainty::sure && !range->introduced && !day &&
                            separator.length > 0 && !separator.comma && is_short(title, most_listed_blanks) &&
                            lines_.amid_times(index);
        const bool after_word = range->certainty == Certainty::sure && range->introduced && !day &&
                                line.kind == LineKind::text && starts_with_capital(title);
        const bool closes = after_word && index > 0 &&
                            lines_.begins_with_time(index - 1) && // "ab 22 Uhr Ausklang"
                            (is_short(title, most_listed_blanks) || lines_.is_introduced(index - 1));
        const bool opens = after_word && lines_.opens_list(index) &&
                           (lines_.is_introduced(index + 1) ||
                            (is_short(title, most_listed_blanks) && lines_.under_day(index)));
        const bool in_column = range->certainty == Certainty::sure && !day && !title.empty() &&
                               line.kind == LineKind::text && separator.length > 0 && !separator.comma &&
                               lines_.in_column_of_times(index);
        if (!listed && !closes && !opens && !in_column &&
            !accepts(line, *range, separator, strong || ranged, day.has_value(), title))
            return std::nullopt;
        Item item = item_of(*range, tail(whole, title));
        item.weak =
            day.has_value() || (!strong && !starts_with_capital(title)) || title.empty() || separator.comma;
        item.loose = loose;
        item.day = day;
        return item;
    }

    static constexpr std::ptrdiff_t most_blanks = 2;
    static constexpr std::ptrdiff_t most_listed_blanks = 5;

    static bool is_short(std::string_view title, std::ptrdiff_t most_blanks = LineItems::most_blanks) {
        return std::count(title.begin(), title.end(), ' ') <= most_blanks;
    }

    [[nodiscard]] static bool accepts(const Line& line, const ClockRange& range, const Separator& separator,
                                      bool strong, bool dated, std::string_view title) {
        if (title.empty())
            return !dated;
        if (dated)
            return (strong || (range.end && starts_with_capital(title))) && !separator.comma;
        if (strong)
            return true;
        if (range.introduced && !starts_with_capital(title)) // "ab 18 Uhr Ausklang" is told by few words
            return line.kind == LineKind::item && is_short(title);
        if (line.kind != LineKind::text)
            return separator.length > 0 || is_east_asian(character_at(title, 0).code_point);
        constexpr std::size_t longest = 300; // more is a sentence that happens to start with a time
        return separator.length > 0 && !separator.comma && starts_with_capital(title) &&
               title.size() <= longest && !range.introduced;
    }

    /// Where the bracket opens that a line ends with.
    static std::size_t last_bracket(std::string_view text) {
        if (!text.ends_with(']') && !text.ends_with(')'))
            return npos;
        return text.rfind(text.back() == ']' ? '[' : '(');
    }

    /// "Lightning Talks [21:00]", "Buffet (20h30 - 21h)"
    [[nodiscard]] static std::optional<Item> bracketed(const Line& line, const Inline& whole,
                                                       std::string_view text) {
        text = text::trim(text);
        if (line.kind == LineKind::text && !starts_in_bold(line.body))
            return std::nullopt;
        std::size_t open = last_bracket(text);
        if (open == npos || open == 0)
            return std::nullopt;
        auto range = parse_clock_range(text.substr(open));
        if (const std::string_view before = text::trim(text.substr(0, open));
            !range && line.kind == LineKind::heading && last_bracket(before) != npos) {
            text = before; // "Lightning talks (19:05) (optional)"
            open = last_bracket(text);
            range = parse_clock_range(text.substr(open));
        }
        const std::string_view title = text::trim(text.substr(0, open));
        if (!range || range->length != text.size() - open || range->certainty == Certainty::bare ||
            !is_event(title))
            return std::nullopt;
        Item item = item_of(*range, tail(whole, title));
        item.weak = !range->end && text.back() == ')';
        return item;
    }

    /// "**Install party [19:30]**: bring your laptop", "PAUSE: 10:30-10:45"
    [[nodiscard]] static std::optional<Item> timed_lead(const Line& line, const Inline& whole,
                                                        std::string_view text) {
        const bool plain_text = line.kind == LineKind::text;
        if (line.kind != LineKind::item && line.kind != LineKind::heading && !plain_text)
            return std::nullopt;
        constexpr std::size_t longest = 80; // bytes before the time: more is a sentence
        const std::size_t open = text.find_first_of(plain_text ? ":" : "[:");
        if (open == npos || open == 0 || open > longest || is_within_number(text, open))
            return std::nullopt;
        const bool bracket = text[open] == '[';
        const std::string_view time = bracket ? text.substr(open) : text::trim(text.substr(open + 1));
        const auto range = parse_clock_range(time);
        const std::string_view title = text::trim(text.substr(0, open));
        if (!range || range->certainty == Certainty::bare || range->compact || !is_event(title))
            return std::nullopt;
        const std::string_view after = text::trim(time.substr(range->length));
        const bool told = bracket ? starts_in_bold(line.body) && (after.empty() || after[0] == ':')
                                  : range->end && after.empty() &&
                                        (is_pause(title) || kind_of_item(title, false) == SessionKind::qa);
        if (!told)
            return std::nullopt;
        Item item = item_of(*range, tail(whole, title));
        item.weak = true;
        return item;
    }

    /// "16:00"
    static bool is_within_number(std::string_view text, std::size_t at) {
        const auto digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
        return digit(at - 1) && digit(at + 1);
    }

    /// "Welcome 9:00-9:30", "Buffet (20h30 - 21h)": a title, and from when to when.
    [[nodiscard]] std::optional<Item> before_range(const Inline& whole, std::string_view text) const {
        constexpr std::size_t most_words = 6; // "de 9 h à 9 h 30"
        constexpr std::size_t longest = 120;  // bytes: more is a sentence
        text = text::trim(text);
        std::optional<Item> item;
        std::size_t at = text.size();
        for (std::size_t words = 0; words < most_words && at != npos && at > 0 && text.size() <= longest;
             ++words) {
            at = text.rfind(' ', at - 1);
            if (at == npos || at == 0)
                break;
            const std::string_view time = text.substr(at + 1);
            const auto range = lines_.clock_of(time);
            const std::string_view title = text::trim(text.substr(0, at));
            if (range && range->end && range->length == time.size() && !range->compact &&
                range->certainty != Certainty::bare && starts_with_capital(title) && !title.ends_with(':') &&
                is_event(title))
                item = item_of(*range, tail(whole, title));
        }
        if (item)
            item->weak = item->trails = true;
        return item;
    }

    /// The same for what is known to be one thing of several: a pause, or time for questions.
    [[nodiscard]] std::optional<Item> pause_before_time(const Inline& whole, std::string_view text) const {
        auto item = before_range(whole, text);
        if (item && (!is_short(item->text.text) ||
                     (!is_pause(item->text.text) && kind_of_item(item->text.text, false) != SessionKind::qa)))
            item.reset(); // "Lunch will be served in the garden 12:00-13:00" tells of another line
        return item;
    }

    const Document& document_;
    const std::string& file_;
    TextLines lines_;
};

} // namespace

std::optional<Item> read_line_item(const Document& document, std::size_t line, const std::string& file) {
    return LineItems(document, file).read(line);
}

std::optional<Item> read_trailing_item(const Document& document, std::size_t line, const std::string& file) {
    return LineItems(document, file).read_trailing(line);
}

std::optional<Item> read_time_field(const Document& document, std::size_t line, std::size_t heading,
                                    const std::string& file) {
    return LineItems(document, file).read_field(line, heading);
}

} // namespace estrade::announcement
