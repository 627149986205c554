// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/headless.h"

#include "core/formats/csv/table.h"
#include "core/formats/csv/times.h"
#include "core/text/text.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

namespace estrade::csv {
namespace {

constexpr int any_year = 2000;

enum class Content { day, clock, text, nothing };

std::optional<CellTime> time_in(std::string_view text) {
    return time_in_column(text, DayOrder::day_month, any_year);
}

/// "Ada King", "Ada King and Bo Berg": words that begin as names do, and no numbers.
bool is_names(std::string_view text) {
    constexpr std::size_t longest = 100;
    if (text.size() > longest || text.find_first_of("0123456789?!") != std::string_view::npos)
        return false;
    std::size_t names = 0;
    std::size_t others = 0;
    bool begins = true;
    for (const char c : text) {
        if (begins && c != ' ')
            (c >= 'a' && c <= 'z' ? others : names) += 1;
        begins = c == ' ';
    }
    return names >= 2 && others * 3 <= names; // "and", "van"
}

class Columns {
public:
    explicit Columns(const std::vector<Row>& rows) {
        for (const Row& row : rows)
            if (!day_alone(row, DayOrder::day_month, any_year) && counted_alone(row).empty())
                events_.push_back(&row);
    }

    /// What stands above each; nothing where a column of times or one of titles is missing.
    [[nodiscard]] std::optional<std::vector<std::string>> heads() const {
        constexpr std::size_t fewest_rows = 3;
        constexpr std::size_t fewest_columns = 3;
        const std::size_t width = events_.empty() ? 0 : events_.front()->cells.size();
        const bool even = std::all_of(events_.begin(), events_.end(),
                                      [&](const Row* row) { return row->cells.size() == width; });
        if (events_.size() < fewest_rows || width < fewest_columns || !even)
            return std::nullopt;
        std::vector<std::string> heads;
        if (content(0) == Content::day)
            heads.emplace_back("date");
        if (content(heads.size()) != Content::clock)
            return std::nullopt;
        heads.emplace_back("start");
        if (content(heads.size()) == Content::clock)
            heads.emplace_back("end");
        bool titled = false;
        bool peopled = false;
        bool placed = false;
        for (std::size_t column = heads.size(); column < width; ++column) {
            const bool is_title = !titled && is_full(column) && !repeats(column);
            const bool is_people = !is_title && !peopled && tells_names(column);
            const bool is_room = !is_title && !is_people && !placed && repeats(column);
            titled = titled || is_title;
            peopled = peopled || is_people;
            placed = placed || is_room;
            heads.push_back(is_title    ? "title"
                            : is_people ? "speakers"
                            : is_room   ? "room"
                                        : "column " + std::to_string(column + 1));
        }
        return titled ? std::optional(std::move(heads)) : std::nullopt;
    }

private:
    /// What all its cells hold, or most a text.
    [[nodiscard]] Content content(std::size_t column) const {
        std::size_t days = 0;
        std::size_t clocks = 0;
        std::size_t filled = 0;
        for (const Row* row : events_) {
            const std::string_view text = row->text(column);
            const auto time = text.empty() ? std::nullopt : time_in(text);
            filled += text.empty() ? 0 : 1;
            clocks += time && time->clock ? 1 : 0;
            days += time && !time->clock && time->day ? 1 : 0;
        }
        if (filled * 2 < events_.size())
            return Content::nothing;
        return clocks == events_.size() ? Content::clock
               : days == events_.size() ? Content::day
                                        : Content::text;
    }

    [[nodiscard]] std::size_t filled(std::size_t column) const {
        return static_cast<std::size_t>(std::count_if(
            events_.begin(), events_.end(), [&](const Row* row) { return !row->text(column).empty(); }));
    }

    [[nodiscard]] bool is_full(std::size_t column) const {
        return filled(column) * 10 >= events_.size() * 9 && content(column) == Content::text;
    }

    /// Whether most texts in it stand there again, as names of rooms do and titles do not.
    [[nodiscard]] bool repeats(std::size_t column) const {
        std::set<std::string_view> texts;
        for (const Row* row : events_)
            if (!row->text(column).empty())
                texts.insert(row->text(column));
        return texts.size() * 3 <= filled(column) * 2;
    }

    [[nodiscard]] bool tells_names(std::size_t column) const {
        std::size_t names = 0;
        for (const Row* row : events_)
            names += is_names(row->text(column)) ? 1 : 0;
        return names > 0 && names * 4 >= filled(column) * 3;
    }

    std::vector<const Row*> events_;
};

} // namespace

bool put_heads(std::vector<Row>& rows) {
    if (rows.empty())
        return false;
    const auto heads = Columns(rows).heads();
    if (!heads)
        return false;
    Row head{rows.front().offset, {}};
    for (const std::string& text : *heads)
        head.cells.push_back({rows.front().offset, text});
    rows.insert(rows.begin(), std::move(head));
    return true;
}

} // namespace estrade::csv
