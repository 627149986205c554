// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/dates.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/date_words.h"
#include "core/text/text.h"
#include "core/time/iso.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace estrade::announcement {
namespace {

struct Token {
    enum class Kind { word, number, sign };
    Kind kind = Kind::sign;
    std::string word; ///< folded
    int number = 0;
    std::size_t digits = 0;
    char32_t sign = 0;
    std::size_t column = 0;
    std::size_t length = 0;
};

constexpr std::size_t most_tokens = 600; ///< of one line: dates stand near its start

std::vector<Token> tokens_of(std::string_view text) {
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < text.size() && tokens.size() < most_tokens;) {
        const Character c = character_at(text, at);
        Token token;
        token.column = at;
        if (is_digit(c.code_point)) {
            token.kind = Token::Kind::number;
            while (at < text.size() && is_digit(character_at(text, at).code_point)) {
                token.number = token.digits < 8 ? token.number * 10 + (text[at] - '0') : 0;
                ++token.digits;
                ++at;
            }
        } else if (is_letter(c.code_point)) {
            token.kind = Token::Kind::word;
            const bool alone = is_east_asian(c.code_point);
            do {
                at += character_at(text, at).length;
            } while (!alone && at < text.size() && is_letter(character_at(text, at).code_point));
            constexpr std::string_view feira = "-feira"; // "Quinta-feira" is one word
            if (at < text.size() && text[at] == '-' && text::fold(text.substr(at, feira.size())) == feira)
                at += feira.size();
            token.word = text::fold(text.substr(token.column, at - token.column));
        } else {
            at += c.length;
            if (is_space(c.code_point))
                continue;
            token.sign = c.code_point;
        }
        token.length = at - token.column;
        tokens.push_back(std::move(token));
    }
    return tokens;
}

/// Reads dates out of a line's tokens; every function takes the index it starts at.
class Dates {
public:
    explicit Dates(std::string_view text) : tokens_(tokens_of(text)) {}

    [[nodiscard]] std::optional<WrittenDay> find() const {
        std::optional<WrittenDay> partial;
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            auto found = at(i);
            if (!found)
                continue;
            if (partial && found->year) { // "12th Dec - Friday 16th Dec 2022"
                partial->year = found->year;
                return partial;
            }
            if (found->year)
                return found;
            if (!partial)
                partial = found;
        }
        return partial;
    }

    [[nodiscard]] std::optional<WrittenDay> at(std::size_t i) const {
        if (counts(i))
            return std::nullopt;
        std::size_t next = i;
        std::optional<WrittenDay> found = numeric(i, next);
        if (!found)
            found = first_of_two(i, next);
        if (!found)
            found = after_weekday(i, next);
        if (!found)
            found = day_and_month(i, next);
        if (!found)
            found = month_and_day(i, next);
        if (!found || !valid(*found))
            return std::nullopt;
        std::size_t first = i;
        for (std::size_t back = 1; back <= 3 && back <= i; ++back) {
            const Token& before = tokens_[i - back];
            if (before.kind == Token::Kind::number)
                break;
            if (const auto weekday = weekday_of(before.word, true)) {
                found->weekday = weekday;
                first = i - back;
                break;
            }
        }
        found->column = tokens_[first].column;
        found->length = tokens_[next - 1].column + tokens_[next - 1].length - found->column;
        return found;
    }

    [[nodiscard]] const std::vector<Token>& tokens() const { return tokens_; }

private:
    [[nodiscard]] const Token& token(std::size_t i) const {
        static const Token none;
        return i < tokens_.size() ? tokens_[i] : none;
    }
    [[nodiscard]] bool touches(std::size_t i) const {
        return i > 0 && i < tokens_.size() &&
               tokens_[i - 1].column + tokens_[i - 1].length == tokens_[i].column;
    }
    [[nodiscard]] bool is_number(std::size_t i, std::size_t digits) const {
        return token(i).kind == Token::Kind::number && token(i).digits == digits;
    }
    [[nodiscard]] bool is_short_number(std::size_t i) const { return is_number(i, 1) || is_number(i, 2); }
    [[nodiscard]] bool is_year(std::size_t i) const {
        return is_number(i, 4) && token(i).number >= 1900 && token(i).number <= 2999;
    }
    [[nodiscard]] bool is_word(std::size_t i, std::string_view word) const {
        return token(i).kind == Token::Kind::word && token(i).word == word;
    }

    static bool valid(const WrittenDay& day) {
        return day.month >= 1 && day.month <= 12 && day.day >= 1 && day.in_year(2024).has_value();
    }

    static WrittenDay written(std::optional<int> year, int month, int day) {
        WrittenDay result;
        result.year = year;
        result.month = static_cast<unsigned>(month);
        result.day = static_cast<unsigned>(day);
        return result;
    }

    [[nodiscard]] std::optional<WrittenDay> numeric(std::size_t i, std::size_t& next) const {
        if (is_number(i, 8) && (token(i).number / 1000000 == 19 || token(i).number / 1000000 == 20)) {
            next = i + 1;
            const int n = token(i).number;
            return written(n / 10000, n / 100 % 100, n % 100);
        }
        const bool signs = touches(i + 1) && touches(i + 2) && touches(i + 3) && touches(i + 4);
        const Token& sign = token(i + 1);
        const bool parted = signs && is_short_number(i + 2) &&
                            (sign.sign == U'-' || sign.sign == U'/' || sign.sign == U'.') &&
                            token(i + 3).sign == sign.sign;
        if (is_year(i) && parted && is_short_number(i + 4)) {
            next = i + 5;
            return written(token(i).number, token(i + 2).number, token(i + 4).number);
        }
        if (is_year(i) && is_word(i + 1, "年") && is_short_number(i + 2) && is_word(i + 3, "月")) {
            next = i + 6;
            return written(token(i).number, token(i + 2).number, token(i + 4).number);
        }
        if (is_short_number(i) && is_word(i + 1, "月") && is_short_number(i + 2) && is_word(i + 3, "日")) {
            next = i + 4;
            return written(std::nullopt, token(i).number, token(i + 2).number);
        }
        if (is_short_number(i) && parted && is_year(i + 4)) {
            next = i + 5;
            int day = token(i).number;
            int month = token(i + 2).number;
            if (month > 12)
                std::swap(day, month); // "09/20/2023"
            return written(token(i + 4).number, month, day);
        }
        if (is_short_number(i) && parted && sign.sign != U'-' && is_number(i + 4, 2)) { // "27.06.24"
            next = i + 5;
            return written(2000 + token(i + 4).number, token(i + 2).number, token(i).number);
        }
        return std::nullopt;
    }

    /// "23-24.09.2017", "24. bis 27.04.2025"
    [[nodiscard]] std::optional<WrittenDay> first_of_two(std::size_t i, std::size_t& next) const {
        const std::size_t joint = token(i + 1).sign == U'.' ? i + 2 : i + 1;
        const bool joined = is_dash(token(joint).sign) || is_word(joint, "bis") || is_word(joint, "al") ||
                            is_word(joint, "au");
        if (!is_short_number(i) || !joined || token(joint + 2).sign != U'.')
            return std::nullopt;
        auto found = numeric(joint + 1, next);
        if (!found || static_cast<unsigned>(token(i).number) >= found->day)
            return std::nullopt;
        found->day = static_cast<unsigned>(token(i).number);
        return found;
    }

    /// "Mercredi 25/10", "Quarta-feira (25/10)", "Di, 25.10.": without a weekday before it, "25/10" may be
    /// anything, and "10.30" is a clock.
    [[nodiscard]] std::optional<WrittenDay> after_weekday(std::size_t i, std::size_t& next) const {
        const char32_t sign = token(i + 1).sign;
        const bool parted = is_short_number(i) && (sign == U'/' || sign == U'.') && is_short_number(i + 2) &&
                            touches(i + 1) && touches(i + 2);
        const bool goes_on = touches(i + 3) && (token(i + 3).sign == sign);
        if (!parted || i == 0 || goes_on != (sign == U'.') ||
            (goes_on && touches(i + 4) && is_number(i + 4, 2)))
            return std::nullopt;
        const bool mark = token(i - 1).sign == U'(' || token(i - 1).sign == U',' || token(i - 1).sign == U'.';
        const std::size_t name = mark && i > 1 ? i - 2 : i - 1;
        if (!weekday_of(token(name).word, name == 0))
            return std::nullopt;
        int day = token(i).number;
        int month = token(i + 2).number;
        if (month > 12)
            std::swap(day, month);
        next = goes_on ? i + 4 : i + 3;
        return written(std::nullopt, month, day);
    }

    /// Whether a number counts days or parts before a date that has a number of its own: "Day 1. October 15",
    /// "Jour 1 - 18 novembre".
    [[nodiscard]] bool counts(std::size_t i) const {
        static constexpr auto words = std::to_array<std::string_view>(
            {"day", "jour", "journee", "tag", "dia", "dag", "jornada", "giorno", "session", "part"});
        if (!is_short_number(i) || i == 0 ||
            std::find(words.begin(), words.end(), token(i - 1).word) == words.end())
            return false;
        const std::size_t after = token(i + 1).sign == U'.' ? i + 2 : i + 1;
        if (is_dash(token(after).sign) && is_short_number(after + 1))
            return true;
        return month_of(token(after).word) != 0 && is_short_number(after + 1) &&
               token(after + 2).sign != U':';
    }

    /// Passes over what may stand after a day's number: "13th", "1er", "27.", "21 de", "13th of".
    [[nodiscard]] std::size_t after_ordinal(std::size_t i) const {
        static constexpr auto words =
            std::to_array<std::string_view>({"st", "nd", "rd", "th", "er", "de", "of", "o", "te", "ten"});
        for (std::size_t passes = 0; passes < 2; ++passes) {
            const Token& t = token(i);
            const bool word =
                t.kind == Token::Kind::word && std::find(words.begin(), words.end(), t.word) != words.end();
            if (word || (t.sign == U'.' && touches(i)) || t.sign == U'º' || t.sign == U'°')
                ++i;
        }
        return i;
    }

    /// Passes over the second of two days: "et 4", "-30.", "or 12th"; `i` itself where there is none.
    [[nodiscard]] std::size_t after_second_day(std::size_t i) const {
        static constexpr auto words = std::to_array<std::string_view>(
            {"et", "and", "und", "y", "e", "en", "au", "al", "to", "bis", "or", "ou", "oder", "o"});
        const Token& joint = token(i);
        const bool joined = is_dash(joint.sign) || joint.sign == U'&' || joint.sign == U'/' ||
                            std::find(words.begin(), words.end(), joint.word) != words.end();
        const bool clock = token(i + 2).sign == U':';
        return joined && is_short_number(i + 1) && !clock ? after_ordinal(i + 2) : i;
    }

    [[nodiscard]] std::optional<WrittenDay> day_and_month(std::size_t i, std::size_t& next) const {
        if (!is_short_number(i))
            return std::nullopt;
        std::size_t month = after_ordinal(i + 1);
        if (token(month).kind != Token::Kind::word || month_of(token(month).word) == 0) {
            // "3 et 4 septembre", "29.-30. November"
            const std::size_t second = after_second_day(month);
            if (second == month)
                return std::nullopt;
            month = second;
        }
        if (token(month).kind != Token::Kind::word || month_of(token(month).word) == 0)
            return std::nullopt;
        next = month + 1;
        const auto year = year_after(next);
        return written(year, static_cast<int>(month_of(token(month).word)), token(i).number);
    }

    [[nodiscard]] std::optional<WrittenDay> month_and_day(std::size_t i, std::size_t& next) const {
        if (token(i).kind != Token::Kind::word || month_of(token(i).word) == 0)
            return std::nullopt;
        const std::size_t number = token(i + 1).sign == U'.' ? i + 2 : i + 1;
        if (!is_short_number(number) || token(number + 1).sign == U':')
            return std::nullopt;
        next = after_ordinal(number + 1);
        std::size_t second = after_second_day(next); // "December 11 or 12, 2026"
        auto year = year_after(second);
        if (year)
            next = second;
        else
            year = year_after(next);
        return written(year, static_cast<int>(month_of(token(i).word)), token(number).number);
    }

    /// A year right after, and moves `next` past it.
    [[nodiscard]] std::optional<int> year_after(std::size_t& next) const {
        std::size_t i = next;
        while (i < next + 2 &&
               (token(i).sign == U',' || token(i).sign == U'.' || is_word(i, "de") || is_word(i, "del")))
            ++i;
        if (!is_year(i))
            return std::nullopt;
        next = i + 1;
        return token(i).number;
    }

    std::vector<Token> tokens_;
};

/// The weekday that token `i` names; an abbreviation needs a sign or number after it ("Sun 4th", not "Sun
/// Microsystems").
std::optional<date::weekday> weekday_at(const std::vector<Token>& tokens, std::size_t i) {
    const bool last = i + 1 == tokens.size();
    const bool parted = last || tokens[i + 1].kind == Token::Kind::number || tokens[i + 1].sign == U'.' ||
                        tokens[i + 1].sign == U',';
    return weekday_of(tokens[i].word, i == 0 && parted);
}

} // namespace

std::optional<LocalDay> WrittenDay::in_year(int otherwise) const {
    return make_day(year.value_or(otherwise), static_cast<int>(month), static_cast<int>(day));
}

std::optional<WrittenDay> find_day(std::string_view text) {
    return Dates(text).find();
}

std::optional<date::weekday> find_weekday(std::string_view text) {
    const std::vector<Token> tokens = tokens_of(text);
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (const auto weekday = weekday_at(tokens, i))
            return weekday;
    return std::nullopt;
}

std::optional<LeadingDay> leading_day(std::string_view text) {
    const Dates dates(text);
    LeadingDay leading;
    constexpr std::size_t furthest = 3; // "Le mardi 13…"
    for (std::size_t i = 0; i < std::min(furthest, dates.tokens().size()) && !leading.day; ++i)
        leading.day = dates.at(i);
    if (leading.day) {
        leading.length = leading.day->column + leading.day->length;
        leading.weekday = leading.day->weekday;
    } else if (!dates.tokens().empty()) {
        const Token& first = dates.tokens().front();
        leading.weekday = weekday_at(dates.tokens(), 0);
        if (!leading.weekday)
            return std::nullopt;
        leading.length = first.column + first.length;
    } else {
        return std::nullopt;
    }
    for (Character c = character_at(text, leading.length);
         c.length > 0 && (is_space(c.code_point) || is_dash(c.code_point) || c.code_point == U',' ||
                          c.code_point == U'.' || c.code_point == U':' || c.code_point == U'|');
         c = character_at(text, leading.length))
        leading.length += c.length;
    return leading;
}

std::optional<CountedDay> find_counted_day(std::string_view text) {
    static constexpr auto words =
        std::to_array<std::string_view>({"day", "jour", "journee", "tag", "dia", "dag", "jornada", "giorno"});
    const std::vector<Token> tokens = tokens_of(text);
    constexpr std::size_t longest = 8; // words of such a heading: "Talks Day 1", not a sentence
    if (tokens.size() > longest)
        return std::nullopt;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool japanese = tokens[i].kind == Token::Kind::number && i + 2 < tokens.size() &&
                              tokens[i + 1].word == "日" && tokens[i + 2].word == "目";
        if (japanese)
            return CountedDay{tokens[i].number};
        if (std::find(words.begin(), words.end(), tokens[i].word) == words.end())
            continue;
        if (i + 1 < tokens.size() && tokens[i + 1].kind == Token::Kind::number && tokens[i + 1].digits <= 2)
            return CountedDay{tokens[i + 1].number};
        if (i > 0 && tokens[i - 1].kind == Token::Kind::number && tokens[i - 1].digits <= 2)
            return CountedDay{tokens[i - 1].number};
        return CountedDay{std::nullopt};
    }
    return std::nullopt;
}

} // namespace estrade::announcement
