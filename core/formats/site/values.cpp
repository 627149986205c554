// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/values.h"

#include "core/formats/announcement/dates.h"
#include "core/formats/csv/days.h"
#include "core/formats/session_words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <functional>
#include <unordered_map>
#include <vector>

namespace estrade::site {
namespace {

using csv::Field;
using yaml::Node;

/// Of "title en", "description fr": texts that are told in several languages by a key for each.
std::optional<Field> translated_field(std::string_view head) {
    constexpr std::array texts{Field::title, Field::name, Field::subtitle, Field::abstract,
                               Field::description};
    const std::size_t blank = head.size() > 3 ? head.size() - 3 : 0;
    if (blank == 0 || head[blank] != ' ' || language_tag(head.substr(blank + 1)).empty())
        return std::nullopt;
    const auto field = csv::field_of(head.substr(0, blank));
    return field && std::find(texts.begin(), texts.end(), *field) != texts.end() ? field : std::nullopt;
}

/// "1 / 12 / 2022" as "1/12/2022"; empty for any other.
std::string without_blanks_in_day(std::string_view text) {
    constexpr std::size_t longest = 20;
    if (text.size() > longest || text.find(" / ") == std::string_view::npos ||
        text.find_first_not_of("0123456789/ ") != std::string_view::npos)
        return {};
    std::string plain(text);
    std::erase(plain, ' ');
    return plain;
}

} // namespace

std::vector<std::string> words_of_key(std::string_view key) {
    enum class Kind { other, lower, upper, digit };
    std::vector<std::string> all;
    Kind before = Kind::other;
    for (const char c : key) {
        const Kind kind = c >= 'a' && c <= 'z'   ? Kind::lower
                          : c >= 'A' && c <= 'Z' ? Kind::upper
                          : c >= '0' && c <= '9' ? Kind::digit
                                                 : Kind::other;
        const bool goes_on = kind == before || (before == Kind::upper && kind == Kind::lower);
        if (kind != Kind::other && !goes_on)
            all.emplace_back();
        if (kind != Kind::other)
            all.back() += c;
        before = kind;
    }
    return all;
}

bool is_numbered_weekday(std::string_view key) {
    constexpr std::size_t shortest = 4;
    const std::string_view word = key.substr(0, key.empty() ? 0 : key.size() - 1);
    return word.size() >= shortest && key.back() >= '1' && key.back() <= '9' &&
           word.find_first_of("0123456789_- ") == std::string_view::npos &&
           announcement::find_weekday(word).has_value();
}

std::string day_of_key(std::string_view key) {
    constexpr std::size_t longest = 60;
    constexpr std::size_t shortest = 3; // "Fri"
    static constexpr std::array<std::string_view, 19> holders{
        "schedule",  "schedules", "session",  "sessions", "agenda", "program", "programme",
        "programm",  "programma", "programa", "event",    "events", "talks",   "items",
        "timetable", "slots",     "data",     "list",     "entries"};
    std::string day;
    const std::vector<std::string> words =
        key.size() > longest ? std::vector<std::string>() : words_of_key(key);
    bool holds = false;
    for (const std::string& word : words)
        if (std::find(holders.begin(), holders.end(), text::fold(word)) != holders.end())
            holds = true;
        else
            (day += day.empty() ? "" : " ") += word;
    if (is_numbered_weekday(key))
        return words.front();
    const bool named = (holds || words.size() == 2) && day.size() >= shortest && csv::counts_day(day);
    return named ? day : std::string(key);
}

std::string spaced(std::string_view key) {
    std::string head = csv::parted_words(key);
    std::replace_if(
        head.begin(), head.end(), [](char c) { return c == '_' || c == '-'; }, ' ');
    return head;
}

namespace {

std::optional<csv::Field> look_up(std::string_view key) {
    const std::string head = spaced(key);
    const auto field = csv::field_of(head);
    if (field || head.empty())
        return field;
    if (const auto translated = translated_field(head))
        return translated;
    for (const std::string_view number : {" one", " two", " three", " four", " five"}) // "speakerTwo"
        if (const std::string folded = text::fold(head); folded.ends_with(number)) {
            const auto one = csv::field_of(folded.substr(0, folded.size() - number.size()));
            return one == Field::speakers ? one : std::nullopt;
        }
    if (head.back() < '0' || head.back() > '9')
        return field;
    const std::size_t end = head.find_last_not_of("0123456789 ") + 1;           // npos + 1 is 0
    const auto numbered = csv::field_of(std::string_view(head).substr(0, end)); // "Speaker 2"
    return numbered == Field::speakers || numbered == Field::link ? numbered : std::nullopt;
}

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

} // namespace

std::optional<csv::Field> field_of(std::string_view key) {
    // Each session has the same keys, of which a dozen passes ask: a text's field is kept, and never changes.
    constexpr std::size_t longest = 60; // bytes
    constexpr std::size_t most = 1024;
    using Known = std::unordered_map<std::string, std::optional<csv::Field>, TextHash, std::equal_to<>>;
    thread_local Known known;
    if (key.size() > longest)
        return look_up(key);
    if (const auto found = known.find(key); found != known.end())
        return found->second;
    if (known.size() == most)
        known.clear();
    return known.emplace(key, look_up(key)).first->second;
}

std::optional<csv::Field> field_by_id(std::string_view key) {
    for (const std::string_view ending : {"Ids", "_ids", "Id", "_id", "Slugs", "_slugs", "Slug", "_slug"})
        if (key.size() > ending.size() && key.ends_with(ending)) {
            const auto field = field_of(key.substr(0, key.size() - ending.size()));
            if (field == Field::room || field == Field::track || field == Field::speakers ||
                field == Field::title)
                return field;
        }
    return std::nullopt;
}

bool tells_time(std::string_view key) {
    const auto field = field_of(key);
    return field && csv::tells_time(*field);
}

bool is_epoch(std::string_view text) {
    constexpr std::size_t seconds = 10;
    constexpr std::size_t milliseconds = 13;
    return (text.size() == seconds || text.size() == milliseconds) && text.front() == '1' &&
           text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_clock_alone(std::string_view text, const DayReading& reading) {
    const auto time = time_of(text, reading);
    return time && time->clock && !time->day;
}

std::optional<csv::CellTime> time_of(std::string_view text, const DayReading& reading) {
    if (is_epoch(text))
        return csv::time_of_epoch(text);
    if (const std::string plain = without_blanks_in_day(text); !plain.empty())
        return csv::time_of(plain, reading.order, reading.year);
    return csv::time_of(text, reading.order, reading.year);
}

bool tells_clock(const Node& node, const DayReading& reading) {
    if (node.is_list())
        return std::any_of(node.items.begin(), node.items.end(),
                           [&](const Node& item) { return tells_clock(item, reading); });
    for (std::size_t i = 0; node.is_map() && i < node.items.size(); ++i) {
        const Node& value = node.items[i];
        if (!value.is_text()) {
            const auto key = time_of(node.keys[i].text, reading);
            if ((key && key->clock) || tells_clock(value, reading))
                return true;
            continue;
        }
        const auto field = field_of(node.keys[i].text);
        const auto time =
            field == Field::start || field == Field::day ? time_of(value.text, reading) : std::nullopt;
        if (time && time->clock)
            return true;
    }
    return false;
}

std::string words(const Node& node) {
    if (node.is_text())
        return std::string(text::trim(node.text));
    for (const char* const key : {"en", "title", "name"})
        if (const Node* const told = node.is_map() ? node.find(key) : nullptr)
            if (told->is_text())
                return words(*told);
    std::string all;
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        const Node& item = node.items[i];
        if (!item.is_text() || (node.is_map() && node.keys[i].text.starts_with('@'))) // JSON-LD's "@type"
            continue;
        all += (all.empty() ? "" : ", ") + words(item);
        if (node.is_map())
            break;
    }
    return all;
}

bool is_true(const Node& node) {
    const std::string word = text::fold(text::trim(node.text));
    return node.is_text() && (word == "true" || word == "yes" || word == "on" || word == "1");
}

bool is_truth(std::string_view text) {
    const std::string word = text::fold(text::trim(text));
    return word == "true" || word == "false" || word == "yes" || word == "no";
}

bool is_number(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool tells_numbers(const Node& list) {
    return !list.items.empty() && std::all_of(list.items.begin(), list.items.end(), [](const Node& item) {
        return item.is_text() && is_number(text::trim(item.text));
    });
}

bool is_address(std::string_view text) {
    return text.starts_with("http://") || text.starts_with("https://");
}

} // namespace estrade::site
