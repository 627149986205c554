// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ics/repeats.h"

#include "core/formats/schedule/tidy.h"

#include <algorithm>
#include <set>

namespace estrade::ics {
namespace {

using std::chrono::seconds;

constexpr date::days a_year{366};
constexpr std::size_t most_a_day = 4;
constexpr date::days all_days{250'000}; ///< that libical goes through where it finds none
constexpr date::days near_end{3000};    ///< of a rule's last time before its end

icaltimetype to_libical(LocalTime local, bool all_day) {
    const auto day = date::floor<date::days>(local);
    const date::year_month_day ymd{day};
    icaltimetype time = icaltime_null_time();
    time.year = static_cast<int>(ymd.year());
    time.month = static_cast<int>(static_cast<unsigned>(ymd.month()));
    time.day = static_cast<int>(static_cast<unsigned>(ymd.day()));
    time.is_date = all_day ? 1 : 0;
    if (!all_day) {
        const date::hh_mm_ss<seconds> clock{date::floor<seconds>(local - day)};
        time.hour = static_cast<int>(clock.hours().count());
        time.minute = static_cast<int>(clock.minutes().count());
        time.second = static_cast<int>(clock.seconds().count());
    }
    return time;
}

/// Nothing for a day that no calendar has.
std::optional<LocalTime> from_libical(const icaltimetype& time) {
    const auto day = make_day(time.year, time.month, time.day);
    if (!day)
        return std::nullopt;
    return *day + std::chrono::hours{time.hour} + std::chrono::minutes{time.minute} + seconds{time.second};
}

class Expansion {
public:
    Expansion(const Time& start, LocalDay around, std::size_t most, RepeatBudget& budget, Repeats& result)
        : start_(start), most_(most), budget_(budget), result_(result) {
        const LocalDay middle = std::max(around, date::floor<date::days>(start.local));
        result.from = middle - a_year;
        result.to = middle + a_year;
    }

    void add(LocalTime local) { found_.insert(local); }

    void add_rule(const Property& property) {
        icalrecurrencetype rule = icalrecurrencetype_from_string(property.value.c_str());
        const bool readable = rule.freq == ICAL_DAILY_RECURRENCE || rule.freq == ICAL_WEEKLY_RECURRENCE ||
                              rule.freq == ICAL_MONTHLY_RECURRENCE || rule.freq == ICAL_YEARLY_RECURRENCE;
        if (!readable || times_a_day(rule) > most_a_day)
            result_.unread = true;
        else if (budget_.days > 0)
            expand(rule);
        else
            leave_at_start();
        icalrecurrencetype_clear(&rule);
    }

    void remove(const Time& told) {
        if (!told.all_day || start_.all_day) {
            found_.erase(told.local_as(start_));
            return;
        }
        const LocalTime midnight = told.local;
        found_.erase(found_.lower_bound(midnight), found_.lower_bound(midnight + date::days{1}));
    }

    void finish() {
        for (const LocalTime local : found_) {
            if (result_.starts.size() == most_) {
                result_.too_many = true;
                break;
            }
            result_.starts.push_back(start_.at(local));
        }
    }

private:
    /// An end told in UTC is taken to the clocks of the start; one told as a day, to the end of that day.
    void settle_end(icalrecurrencetype& rule) const {
        const auto until = from_libical(rule.until);
        if (icaltime_is_null_time(rule.until) != 0 || !until)
            return;
        const bool utc = icaltime_is_utc(rule.until) != 0;
        const bool day = rule.until.is_date != 0;
        const Time told{*until, utc, day, nullptr};
        const LocalTime local = day && !start_.all_day ? *until + date::days{1} - seconds{1}
                                : utc                  ? told.local_as(start_)
                                                       : *until;
        rule.until = to_libical(local, start_.all_day);
    }

    void leave_at_start() {
        result_.too_many = true;
        found_.insert(start_.local);
    }

    void expand(icalrecurrencetype& rule) {
        settle_end(rule);
        const auto until = from_libical(rule.until);
        const bool told_until = icaltime_is_null_time(rule.until) == 0 && until;
        const bool endless = rule.count == 0 && (!told_until || *until > LocalTime{result_.to});
        icalrecur_iterator* const times =
            icalrecur_iterator_new(rule, to_libical(start_.local, start_.all_day));
        if (times == nullptr) {
            result_.unread = true;
            return;
        }
        LocalTime last = start_.local;
        bool over = false; // libical has no more
        for (int count = 0; found_.size() <= most_; ++count) {
            const icaltimetype time = icalrecur_iterator_next(times);
            const auto local = icaltime_is_null_time(time) != 0 ? std::nullopt : from_libical(time);
            over = !local && (rule.count == 0 || count < rule.count);
            if (!local)
                break;
            last = *local;
            if (endless && *local > LocalTime{result_.to}) {
                result_.endless = true;
                break;
            }
            if (!endless || *local >= LocalTime{result_.from})
                found_.insert(*local);
            else
                result_.endless = true;
        }
        icalrecur_iterator_free(times);
        spend(over && !(told_until && *until - last < near_end)
                  ? all_days
                  : date::floor<date::days>(last - start_.local),
              times_a_day(rule));
    }

    void spend(date::days days, std::size_t times) {
        budget_.days -= static_cast<std::int64_t>(days.count() + 1) * static_cast<std::int64_t>(times);
    }

    [[nodiscard]] static std::size_t times_a_day(const icalrecurrencetype& rule) {
        const auto values = [](const auto& list) {
            const auto end = std::find(std::begin(list), std::end(list), ICAL_RECURRENCE_ARRAY_MAX);
            return std::max<std::size_t>(1, static_cast<std::size_t>(end - std::begin(list)));
        };
        return values(rule.by_hour) * values(rule.by_minute) * values(rule.by_second);
    }

    const Time& start_;
    std::size_t most_;
    RepeatBudget& budget_;
    Repeats& result_;
    std::set<LocalTime> found_;
};

/// The length of a period whose end or duration follows its start.
std::optional<Duration> length_of(const Time& start, std::string_view end, const ToldZone* zone) {
    if (const auto until = read_time(end, zone))
        return until->instant() - start.instant();
    return schedule::written_duration(end);
}

/// Calls `take` with each time of a list. Of a period that is its start.
template <class Take>
void each_time(const Property& property, Zones& zones, Repeats& result, Take take) {
    const std::string tzid(property.parameter("TZID"));
    const ToldZone* const zone = tzid.empty() ? nullptr : &zones.find(tzid, property.offset);
    for (const std::string& value : property.texts()) {
        const std::size_t slash = value.find('/');
        const auto time = read_time(std::string_view(value).substr(0, slash), zone);
        if (time)
            take(*time);
        const auto length = !time || slash == std::string::npos
                                ? std::nullopt
                                : length_of(*time, value.substr(slash + 1), zone);
        if (length)
            result.lengths.emplace(time->instant(), *length);
        result.unread = result.unread || !time || (slash != std::string::npos && !length);
    }
}

} // namespace

Repeats repeats_of(const Component& event, const Time& start, Zones& zones, LocalDay around, std::size_t most,
                   RepeatBudget& budget) {
    Repeats result;
    Expansion expansion(start, around, most, budget, result);
    bool ruled = false;
    for (const Property& property : event.properties) {
        if (property.name == "RRULE") {
            expansion.add_rule(property);
            ruled = true;
        } else if (property.name == "RDATE") {
            each_time(property, zones, result,
                      [&](const Time& time) { expansion.add(time.local_as(start)); });
        }
    }
    if (!ruled || result.unread)
        expansion.add(start.local);
    for (const Property& property : event.properties)
        if (property.name == "EXDATE")
            each_time(property, zones, result, [&](const Time& time) { expansion.remove(time); });
    expansion.finish();
    return result;
}

} // namespace estrade::ics
