// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/programme.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <utility>

namespace estrade::announcement {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr minutes default_length{60};  ///< of an item whose end nothing tells
constexpr minutes end_mark_length{15}; ///< of "Fin", "Closing"
constexpr hours longest_inferred{12};  ///< a next start further away tells nothing of an end
constexpr hours longest_over_midnight{12};
constexpr hours evening{18};      ///< from here on an earlier time may be past midnight
constexpr hours early_morning{6}; ///< up to here

int year_of(LocalDay day) {
    return static_cast<int>(date::year_month_day(day).year());
}

/// Walks through items and day marks in the order of the text.
class DayWalk {
public:
    DayWalk(const Timed& timed, LocalDay first, Diagnostics& diagnostics)
        : timed_(timed), first_(first), day_(first), last_marked_(first), diagnostics_(diagnostics) {}

    std::vector<LocalDay> run() {
        std::vector<LocalDay> days;
        days.reserve(timed_.items.size());
        std::size_t mark = 0;
        for (const Item& item : timed_.items) {
            for (; mark < timed_.marks.size() && timed_.marks[mark].line <= item.line; ++mark)
                pending_ = &timed_.marks[mark];
            if (pending_ != nullptr)
                take(*pending_);
            pending_ = nullptr;
            days.push_back(day_of(item));
        }
        return days;
    }

private:
    void take(const DayMark& mark) {
        const LocalDay before = day_;
        if (mark.day) {
            if (const auto day = in_nearest_year(*mark.day))
                day_ = *day;
            check_weekday(mark);
        } else if (mark.weekday) {
            day_ = next_weekday(*mark.weekday, last_marked_);
        } else if (mark.counted) {
            count(*mark.counted);
        }
        last_marked_ = day_;
        if (!started_ || day_ != before)
            previous_.reset();
        started_ = true;
    }

    [[nodiscard]] std::optional<LocalDay> in_nearest_year(const WrittenDay& written) const {
        const auto day = written.in_year(year_of(first_));
        constexpr date::days far_before{180}; // an event over the turn of the year
        if (day && !written.year && *day + far_before < first_)
            return written.in_year(year_of(first_) + 1);
        return day;
    }

    void check_weekday(const DayMark& mark) {
        if (!mark.day->weekday || *mark.day->weekday == date::weekday(day_) || told_weekday_)
            return;
        told_weekday_ = true;
        const auto& item = std::find_if(timed_.items.begin(), timed_.items.end(),
                                        [&](const Item& i) { return i.line >= mark.line; });
        Location where = item->where;
        where.line -= std::min(where.line - 1, item->line - mark.line);
        where.column = 1;
        diagnostics_.push_back(
            {Severity::warning, where, Phrase("the weekday does not go with the date"), {}});
    }

    static LocalDay next_weekday(date::weekday weekday, LocalDay from) {
        return from + (weekday - date::weekday(from));
    }

    /// "Day 2" after "Day 1" is the next day; a day without a number, or one that starts to count again, is
    /// the one after the last.
    void count(const CountedDay& counted) {
        if (!started_) {
            day_ = first_ + date::days{counted.number.value_or(1) - 1};
        } else if (counted.number && last_number_ && *counted.number > *last_number_) {
            day_ = last_marked_ + date::days{*counted.number - *last_number_};
        } else if (counted.number != last_number_ || !counted.number || *counted.number == 1) {
            day_ = last_marked_ + date::days{1};
        }
        last_number_ = counted.number;
    }

    LocalDay day_of(const Item& item) {
        if (item.day) { // of this line or column alone
            if (item.day->day)
                return in_nearest_year(*item.day->day).value_or(day_);
            return next_weekday(*item.day->weekday, first_);
        }
        if (item.nth_day)
            return first_ + date::days{*item.nth_day - 1};
        if (previous_ && item.start < *previous_) {
            if (*previous_ >= evening && item.start < early_morning)
                day_ += date::days{1};
            else if ((item.kind != LineKind::row || previous_table_is(item)) &&
                     (item.room.empty() || item.room == previous_room_))
                complain(item);
        }
        started_ = true;
        previous_ = item.start;
        previous_line_ = item.line;
        previous_room_ = item.room;
        return day_;
    }

    /// Whether the last item stood in the same table: a second one may be another track.
    [[nodiscard]] bool previous_table_is(const Item& item) const { return item.line - previous_line_ <= 1; }

    void complain(const Item& item) {
        diagnostics_.push_back({Severity::warning, item.where,
                                Phrase("starts before the line above it; it is taken for the same day"),
                                Phrase("a heading with the day (\"Friday 2 December\") starts another one")});
    }

    const Timed& timed_;
    LocalDay first_;
    LocalDay day_;
    LocalDay last_marked_;
    Diagnostics& diagnostics_;
    const DayMark* pending_ = nullptr;
    bool started_ = false;
    bool told_weekday_ = false;
    std::optional<int> last_number_;
    std::optional<TimeOfDay> previous_;
    std::size_t previous_line_ = 0;
    std::string previous_room_;
};

/// The end that an item tells, as a length; nothing where it tells none or one that cannot be.
std::optional<minutes> told_length(const Item& item, Diagnostics& diagnostics) {
    if (!item.end)
        return item.length;
    minutes length = *item.end - item.start;
    if (length < minutes(0))
        length += hours(24);
    if (*item.end < item.start && length > longest_over_midnight) {
        diagnostics.push_back(
            {Severity::warning, item.where, Phrase("ends before it starts; its end was left out"), {}});
        return std::nullopt;
    }
    return length;
}

/// When those of the items begin that `are_meant`; in order.
template <class AreMeant>
std::vector<LocalTime> starts_of(const std::vector<Item>& items, const std::vector<Placed>& placed,
                                 AreMeant are_meant) {
    std::vector<LocalTime> starts;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (are_meant(items[i]))
            starts.push_back(placed[i].start);
    std::sort(starts.begin(), starts.end());
    return starts;
}

/// The first of them after a time.
std::optional<LocalTime> first_after(const std::vector<LocalTime>& starts, LocalTime time) {
    const auto found = std::upper_bound(starts.begin(), starts.end(), time);
    return found == starts.end() ? std::nullopt : std::optional(*found);
}

/// Whether an item is in no room, and so for all where others are in rooms.
bool is_in_no_room(const Item& item) {
    return item.room.empty();
}

bool is_pause_for_all(const Item& item) {
    const SessionKind kind = is_in_no_room(item) ? kind_of_item(item.text.text, false) : SessionKind::other;
    return kind == SessionKind::break_ || kind == SessionKind::meal;
}

} // namespace

std::vector<Placed> place_items(const Timed& timed, LocalDay first_day, Diagnostics& diagnostics) {
    const std::vector<LocalDay> days = DayWalk(timed, first_day, diagnostics).run();
    std::vector<Placed> placed(timed.items.size());
    std::vector<std::optional<minutes>> lengths;
    std::map<std::string, std::vector<std::size_t>> by_room;
    std::map<std::pair<std::string_view, LocalTime>, minutes> beside; // the shortest that is told of a start
    for (std::size_t i = 0; i < timed.items.size(); ++i) {
        const Item& item = timed.items[i];
        placed[i].start = LocalTime{days[i]} + item.start;
        by_room[item.room].push_back(i);
        const auto length = lengths.emplace_back(told_length(item, diagnostics));
        if (length && item.end && *length > minutes::zero()) {
            const auto [shortest, first] = beside.try_emplace({item.room, placed[i].start}, *length);
            shortest->second = std::min(shortest->second, *length);
        }
    }
    const std::vector<LocalTime> starts = starts_of(timed.items, placed, [](const Item&) { return true; });
    const std::vector<LocalTime> common = starts_of(timed.items, placed, is_in_no_room);
    const std::vector<LocalTime> pauses = starts_of(timed.items, placed, is_pause_for_all);
    for (auto& [room, indices] : by_room) {
        std::stable_sort(indices.begin(), indices.end(),
                         [&](std::size_t a, std::size_t b) { return placed[a].start < placed[b].start; });
        std::optional<LocalTime> next;      // the first start after the one at hand
        std::optional<LocalTime> following; // the start right after, which may be the same
        for (auto it = indices.rbegin(); it != indices.rend(); ++it) {
            Placed& one = placed[*it];
            const Item& item = timed.items[*it];
            if (following && *following > one.start)
                next = following;
            following = one.start;
            // what is for all lasts until anything begins, and a room's last item until what is for all does
            if (room.empty() || !next)
                if (const auto any = first_after(room.empty() ? starts : common, one.start))
                    next = any;
            const auto length = lengths[*it];
            const bool runs_into_next = length && !item.end && next && one.start + *length > *next;
            if (length && !runs_into_next) {
                one.end = one.start + *length;
                continue;
            }
            one.end_inferred = true;
            const bool ends_all = is_end_mark(text::fold(item.text.text));
            const minutes alone = ends_all ? end_mark_length : default_length;
            const bool near = next && *next - one.start <= longest_inferred &&
                              date::floor<date::days>(*next - early_morning) ==
                                  date::floor<date::days>(one.start - early_morning);
            one.end = near ? *next : one.start + alone;
            if (const auto limit = first_after(room.empty() ? starts : pauses, one.start))
                one.end = std::min(one.end, *limit);
            if (const auto other = beside.find({room, one.start}); other != beside.end())
                one.end = std::min(one.end, one.start + other->second);
            if (!near && !ends_all && one.end == one.start + alone)
                diagnostics.push_back({Severity::info,
                                       item.where,
                                       Phrase("'%1' tells no end, and nothing follows: %2 minutes are taken",
                                              {single_spaced(item.text.text), alone.count()}),
                                       {},
                                       Treatment::guessed,
                                       Phrase("ends that nothing tells")});
        }
    }
    return placed;
}

} // namespace estrade::announcement
