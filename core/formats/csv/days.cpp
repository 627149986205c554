// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/days.h"

#include "core/formats/announcement/dates.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace estrade::csv {
namespace {

/// Three numbers that a text begins with, parted by one of "/.-" and blanks; or two and no year, "9/29" and
/// "29.9.", where nothing else follows.
struct Numbers {
    std::array<int, 3> value{};
    std::array<std::size_t, 3> digits{};
    char separator = '/';
    std::size_t length = 0;
};

std::optional<Numbers> numbers_of(std::string_view text) {
    Numbers numbers;
    std::size_t at = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        const char* const begin = text.data() + at;
        const auto [end, error] = std::from_chars(begin, text.data() + text.size(), numbers.value[i]);
        if (i == 2 && end == begin && at == text.size() && numbers.separator == '.') { // "29.9."
            numbers.length = at;
            return numbers;
        }
        numbers.digits[i] = static_cast<std::size_t>(end - begin);
        if (error != std::errc() || numbers.value[i] < 0 || numbers.digits[i] > 4)
            return std::nullopt;
        at += numbers.digits[i];
        if (i == 2)
            break;
        if (i == 1 && at == text.size() && numbers.separator == '/' && numbers.digits[0] <= 2) {
            numbers.length = at;
            return numbers;
        }
        if (at >= text.size() || std::string_view("/.-").find(text[at]) == std::string_view::npos ||
            (i == 1 && text[at] != numbers.separator))
            return std::nullopt;
        numbers.separator = text[at++];
        while (at < text.size() && text[at] == ' ')
            ++at;
    }
    numbers.length = at;
    const bool year_first = numbers.digits[0] == 4;
    const std::size_t year = year_first ? 0 : 2;
    if (numbers.digits[year] == 2)
        numbers.value[year] += 2000;
    else if (numbers.digits[year] != 4)
        return std::nullopt;
    return numbers;
}

std::optional<LocalDay> as(const Numbers& numbers, DayOrder order) {
    if (numbers.digits[0] == 4)
        return make_day(numbers.value[0], numbers.value[1], numbers.value[2]);
    return order == DayOrder::day_month ? make_day(numbers.value[2], numbers.value[1], numbers.value[0])
                                        : make_day(numbers.value[2], numbers.value[0], numbers.value[1]);
}

/// "3-Sep" and "3-Sep-22", as spreadsheets write them, as "3 Sep" and "3 Sep 2022"; empty for any other.
std::string spreadsheet_day(std::string_view text) {
    const auto is_number = [](std::string_view part) {
        return !part.empty() && part.size() <= 2 &&
               part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    const std::size_t first = text.find('-');
    const std::string_view rest = text.substr(std::min(first, text.size() - 1) + 1);
    const std::string_view month = rest.substr(0, rest.find('-'));
    const std::string_view year = rest.substr(std::min(month.size() + 1, rest.size()));
    const bool named = month.size() >= 3 && month.find_first_of("0123456789 ") == std::string_view::npos;
    if (first == std::string_view::npos || !is_number(text.substr(0, first)) || !named ||
        !(year.empty() || (year.size() == 2 && is_number(year))))
        return {};
    return std::string(text.substr(0, first)) + " " + std::string(month) + (year.empty() ? "" : " 20") +
           std::string(year);
}

/// "09-Nov-2020", "2020-Nov-09" and "2020 November 9" as "09 Nov 2020", of the same length; other texts as
/// they are.
std::string undashed(std::string_view text) {
    std::string plain(text);
    constexpr std::size_t year = 4;
    const char mark = text.find_first_not_of("0123456789") == year && text[year] == ' ' ? ' ' : '-';
    const std::size_t first = text.find(mark);
    const std::size_t second = first == std::string_view::npos ? first : text.find(mark, first + 1);
    if (second == std::string_view::npos)
        return plain;
    const std::string_view begin = text.substr(0, first);
    const std::string_view month = text.substr(first + 1, second - first - 1);
    std::string_view last = text.substr(second + 1);
    last = last.substr(0, std::min(last.find_first_not_of("0123456789"), last.size()));
    const bool named = begin.find_first_not_of("0123456789") == std::string_view::npos &&
                       month.find_first_of("0123456789 ") == std::string_view::npos;
    if (!named || begin.empty() || month.empty() || last.empty())
        return plain;
    const bool year_first = begin.size() == 4;
    const std::string day = std::string(year_first ? last : begin) + " " + std::string(month) + " " +
                            std::string(year_first ? begin : last);
    return plain.replace(0, day.size(), day);
}

/// Of a weekday's name alone.
std::optional<date::weekday> weekday_of(std::string_view text) {
    text = text::trim(text);
    const bool one_word = text.find_first_of(" ,0123456789") == std::string_view::npos;
    return one_word ? announcement::find_weekday(text) : std::nullopt;
}

/// "Monday 8", "Tuesday, 9*": a weekday and its number in a month that is not told.
struct NumberedWeekday {
    date::weekday weekday;
    date::day number;
};
std::optional<NumberedWeekday> numbered_weekday_of(std::string_view text) {
    text = text::trim(text);
    if (text.ends_with('*')) // a remark
        text.remove_suffix(1);
    const std::size_t digits = std::min(text.find_first_of("0123456789"), text.size());
    const std::string_view number = text.substr(digits);
    unsigned value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    std::string_view name = text::trim(text.substr(0, digits));
    if (error != std::errc() || end != number.data() + number.size() || value < 1 || value > 31 ||
        name.size() == digits) // "Mo8" is a room
        return std::nullopt;
    if (name.ends_with(',') || name.ends_with('.'))
        name.remove_suffix(1);
    const auto weekday = weekday_of(name);
    return weekday ? std::optional(NumberedWeekday{*weekday, date::day(value)}) : std::nullopt;
}

/// The first such day from a given one on.
LocalDay first_such(const NumberedWeekday& told, LocalDay from) {
    constexpr date::days within{7 * 366}; // in which each number meets each weekday
    for (LocalDay day = from; day < from + within; day += date::days{1})
        if (date::weekday(day) == told.weekday && date::year_month_day(day).day() == told.number)
            return day;
    return from + (told.weekday - date::weekday(from));
}

/// What may stand before a day: nothing, or "le", "am", "on".
bool is_article(std::string_view text) {
    static constexpr std::array<std::string_view, 7> articles{"", "le", "am", "on", "el", "il", "den"};
    return text.size() < 8 &&
           std::find(articles.begin(), articles.end(), text::fold(text::trim(text))) != articles.end();
}

/// By which days are counted: "Day 2", and not "Data 2", though that is a date in Italian.
constexpr std::array<std::string_view, 9> day_words{"day",    "day", "tag", "jour", "dia",
                                                    "giorno", "dia", "dag", "tag"};

/// "Day", "Conference day", "day_".
bool ends_in_day(std::string_view text) {
    std::string words = text::fold(text);
    while (!words.empty() && std::string_view("_-.:# ").find(words.back()) != std::string_view::npos)
        words.pop_back();
    const std::string last = words.substr(words.find_last_of("_- ") + 1);
    return std::find(day_words.begin(), day_words.end(), last) != day_words.end();
}

/// "First day", "day two".
std::optional<int> day_in_words(std::string_view text) {
    constexpr std::size_t longest = 20;
    static constexpr std::array<std::array<std::string_view, 9>, 5> numbers{{
        {"first", "one", "erster", "premier", "primer", "primo", "primeiro", "eerste", "eins"},
        {"second", "two", "zweiter", "deuxieme", "segundo", "secondo", "segundo", "tweede", "zwei"},
        {"third", "three", "dritter", "troisieme", "tercer", "terzo", "terceiro", "derde", "drei"},
        {"fourth", "four", "vierter", "quatrieme", "cuarto", "quarto", "quarto", "vierde", "vier"},
        {"fifth", "five", "funfter", "cinquieme", "quinto", "quinto", "quinto", "vijfde", "funf"},
    }};
    const std::string folded = text.size() > longest ? std::string() : text::fold(text);
    const std::size_t blank = folded.find(' ');
    if (blank == std::string::npos)
        return std::nullopt;
    const std::string first = folded.substr(0, blank);
    const std::string second = folded.substr(blank + 1);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        for (std::size_t language = 0; language < day_words.size(); ++language) {
            const std::string_view number = numbers[i][language];
            const std::string_view word = day_words[language];
            if ((first == number && second == word) || (second == number && first == word))
                return static_cast<int>(i) + 1;
        }
    return std::nullopt;
}

/// "Do, 18.09.2025", "Thu 9/18/2025", "le 18/09/2025": what stands before the numbers.
std::size_t words_before(std::string_view text) {
    constexpr std::size_t longest = 20;
    constexpr std::size_t short_word = 3;
    const std::size_t digit = text.find_first_of("0123456789");
    const std::size_t end = text.find_first_of(" ,.");
    if (digit == std::string_view::npos || digit > longest || end >= digit ||
        text.substr(end, digit - end).find_first_not_of(" ,.") != std::string_view::npos)
        return 0;
    return end <= short_word || weekday_of(text.substr(0, end)) ? digit : 0;
}

/// "DAY 1 – Thursday, September 18" in pieces: itself first, then what a dash or colon parts.
std::vector<std::string_view> pieces_of(std::string_view text) {
    std::vector<std::string_view> pieces;
    if (text.empty())
        return pieces;
    pieces.push_back(text);
    for (const std::string_view between : {" – ", " — ", " - ", ": ", " | ", " ("})
        if (const std::size_t at = text.find(between); at != std::string_view::npos) {
            std::string_view last = text.substr(at + between.size());
            last = last.substr(0, last.find(')'));
            pieces.push_back(text::trim(text.substr(0, at)));
            pieces.push_back(text::trim(last));
        }
    return pieces;
}

} // namespace

void OrderGuess::Span::add(std::optional<LocalDay> day) {
    if (!day)
        return;
    first = std::min(first.value_or(*day), *day);
    last = std::max(last.value_or(*day), *day);
}

date::days OrderGuess::Span::length() const {
    return first ? *last - *first : date::days::max();
}

void OrderGuess::learn(std::string_view text) {
    text = text::trim(text);
    auto numbers = numbers_of(text.substr(words_before(text)));
    if (!numbers || numbers->digits[0] == 4)
        return;
    if (numbers->digits[2] == 0)
        numbers->value[2] = 2000; // any leap year
    numbers_ = true;
    const auto day_month = as(*numbers, DayOrder::day_month);
    const auto month_day = as(*numbers, DayOrder::month_day);
    day_first_ = day_first_ || numbers->separator == '.' || (day_month && !month_day);
    month_first_ = month_first_ || (month_day && !day_month);
    as_day_month_.add(day_month);
    as_month_day_.add(month_day);
}

OrderFound OrderGuess::found(bool twelve_hours) const {
    if (day_first_ != month_first_ || !numbers_)
        return {month_first_ && !day_first_ ? DayOrder::month_day : DayOrder::day_month, false};
    const auto month_day = as_month_day_.length();
    const auto day_month = as_day_month_.length();
    const bool month_nearer = month_day < day_month || (month_day == day_month && twelve_hours);
    const bool same = as_month_day_.first == as_day_month_.first && as_month_day_.last == as_day_month_.last;
    return {month_nearer ? DayOrder::month_day : DayOrder::day_month, !same};
}

bool has_words(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return static_cast<unsigned char>(c) >= 0x80 || (letter && c != 'T' && c != 'Z');
    });
}

void YearGuess::learn(std::string_view text) {
    constexpr std::size_t longest = 60;
    constexpr std::size_t enough = 100;
    text = text::trim(text);
    if (learned_ == enough || text.size() > longest || !has_words(text) ||
        text.find_first_of("0123456789") == std::string_view::npos ||
        numbers_of(text.substr(words_before(text))))
        return;
    const auto written = announcement::find_day(text);
    if (!written || written->year || !written->weekday || written->column > 0)
        return;
    ++learned_;
    learn(*written->weekday, [&](int year) { return written->in_year(year); });
}

void YearGuess::learn(date::weekday weekday,
                      const std::function<std::optional<LocalDay>(int year)>& in_year) {
    for (std::size_t i = 0; i < years_on.size(); ++i)
        if (const auto day = in_year(given_ + years_on[i]); day && date::weekday(*day) == weekday)
            ++right_[i];
}

bool YearGuess::is_right() const {
    return *std::max_element(right_.begin(), right_.end()) > 0;
}

int YearGuess::found() const {
    const auto best = std::max_element(right_.begin(), right_.end());
    return given_ + years_on[static_cast<std::size_t>(best - right_.begin())];
}

std::optional<CellDay> day_of(std::string_view text, DayOrder order, int year) {
    constexpr std::size_t longest = 60;
    if (const std::size_t words = words_before(text); words > 0 && numbers_of(text.substr(words))) {
        auto day = day_of(text.substr(words), order, year);
        if (day)
            day->length += words;
        return day;
    }
    if (auto numbers = numbers_of(text)) {
        const bool year_told = numbers->digits[2] > 0;
        if (!year_told)
            numbers->value[2] = year;
        if (numbers->separator == '.')
            order = DayOrder::day_month;
        const DayOrder other = order == DayOrder::day_month ? DayOrder::month_day : DayOrder::day_month;
        auto day = as(*numbers, order);
        if (!day)
            day = as(*numbers, other);
        return day ? std::optional(CellDay{*day, numbers->length, year_told}) : std::nullopt;
    }
    if (text.size() > longest || text.empty())
        return std::nullopt;
    const std::string short_day = spreadsheet_day(text);
    const auto written = announcement::find_day(short_day.empty() ? undashed(text) : short_day);
    if (!written || !is_article(text.substr(0, written->column)))
        return std::nullopt;
    const auto day = written->in_year(year);
    if (day && !short_day.empty())
        return CellDay{*day, text.size(), written->year.has_value()};
    return day ? std::optional(CellDay{*day, written->column + written->length, written->year.has_value()})
               : std::nullopt;
}

std::optional<int> day_number(std::string_view text) {
    text = text::trim(text);
    if (const auto in_words = day_in_words(text))
        return in_words;
    const std::size_t digits = std::min(text.find_first_of("0123456789"), text.size());
    const std::string_view number = text.substr(digits);
    const std::string_view word = text::trim(text.substr(0, digits));
    int value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    const bool whole = error == std::errc() && end == number.data() + number.size();
    return whole && (word.empty() || ends_in_day(word)) && value >= 1 && value <= 99 ? std::optional(value)
                                                                                     : std::nullopt;
}

bool counts_day(std::string_view text) {
    text = text::trim(text);
    return weekday_of(text) || numbered_weekday_of(text) ||
           (text.find_first_of("0123456789") != 0 && day_number(text));
}

std::optional<LocalDay> CountedDays::day_of(std::string_view text, LocalDay from) {
    if (const auto number = day_number(text))
        return from + date::days{*number - 1};
    const auto numbered = numbered_weekday_of(text);
    const auto weekday = numbered ? std::optional(numbered->weekday) : weekday_of(text);
    if (!weekday)
        return std::nullopt;
    from = first_weekday_.value_or(from);
    if (numbered) {
        const LocalDay day = first_such(*numbered, from);
        first_weekday_ = first_weekday_.value_or(day);
        return day;
    }
    const LocalDay day = from + (*weekday - date::weekday(from));
    first_weekday_ = first_weekday_.value_or(day);
    return day;
}

std::optional<CellDay> day_in_pieces(std::string_view text, DayOrder order, int year) {
    for (const std::string_view piece : pieces_of(text)) {
        auto day = day_of(piece, order, year);
        if (day && text::trim(piece.substr(day->length)).empty())
            return day;
    }
    return std::nullopt;
}

std::string_view counted_in_pieces(std::string_view text) {
    for (const std::string_view piece : pieces_of(text))
        if (counts_day(piece))
            return piece;
    return {};
}

} // namespace estrade::csv
