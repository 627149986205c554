// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/presentations.h"

#include "core/formats/csv/describe.h"
#include "core/formats/schedule/tidy.h"

#include <algorithm>

namespace estrade::csv {
namespace {

using schedule::ListedEvent;

constexpr date::days a_day{1};
constexpr std::chrono::minutes usual_length{30};

/// How long a session lasts; nothing where it does not tell.
std::optional<Duration> length_of(const ListedEvent& session) {
    if (session.duration)
        return session.duration;
    if (!session.start || !session.end || session.end->local < session.start->local)
        return std::nullopt;
    return session.end->local - session.start->local;
}

/// What a presentation has of its session where it tells none itself.
void take_over(ListedEvent& one, const ListedEvent& session) {
    const auto take = [](std::string& own, const std::string& of_session) {
        if (own.empty())
            own = of_session;
    };
    take(one.room, session.room);
    take(one.type, session.type);
    take(one.language, session.language);
    take(one.level, session.level);
    take(one.track, session.track);
    take(one.track, session.title);
    if (one.track != session.title)
        take(one.subtitle, session.title);
    one.cancelled = one.cancelled || session.cancelled;
    one.tentative = one.tentative || session.tentative;
    for (const schedule::ListedPerson& person : session.people)
        if (person.role != Role::speaker || one.people.empty())
            one.people.push_back(person);
}

/// Sets the times that a presentation tells.
void set_times(ListedEvent& one, const Table& part, const Row& row, const ListedEvent& session,
               TableTimes& times) {
    one.duration = schedule::written_duration(part.text(row, Field::duration));
    const auto start = times.time_in(part.text(row, Field::start));
    if (!start || !start->clock || !(start->day || session.start))
        return;
    const LocalDay day = start->day ? *start->day : date::floor<date::days>(session.start->local);
    const auto offset = start->offset ? start->offset : session.start ? session.start->offset : std::nullopt;
    one.start = IsoTime{day + *start->clock, offset};
    const auto end = times.time_in(part.text(row, Field::end));
    const auto end_clock = end && end->clock ? end->clock : start->end_clock;
    if (one.duration || !end_clock)
        return;
    LocalTime until = (end && end->day ? *end->day : day) + *end_clock;
    if (until < one.start->local && !(end && end->day))
        until += a_day;
    one.duration = until - one.start->local;
}

/// Has those that tell no time follow the one before them.
void spread(std::vector<ListedEvent>& all, const ListedEvent& session) {
    Duration told{};
    std::size_t untold = 0;
    for (const ListedEvent& one : all) {
        told += one.duration.value_or(Duration::zero());
        untold += one.duration ? 0 : 1;
    }
    const Duration left = std::max(length_of(session).value_or(Duration::zero()) - told, Duration::zero());
    const Duration share = !length_of(session) ? usual_length
                           : untold == 0
                               ? Duration::zero()
                               : std::chrono::floor<std::chrono::minutes>(left / static_cast<long>(untold));
    IsoTime next = *session.start;
    for (ListedEvent& one : all) {
        if (!one.start) {
            one.start = next;
            one.duration = one.duration.value_or(share);
        }
        next = *one.start;
        next.local += one.duration.value_or(share);
    }
}

} // namespace

bool add_presentations(const ListedEvent& session, const Table& table, const Row& row, TableTimes& times,
                       schedule::AgendaMaker& maker, schedule::Report& report) {
    std::vector<ListedEvent> all;
    for (const Table& part : table.parts) {
        const auto title = part.column(row, Field::title);
        if (!title)
            continue;
        ListedEvent& one = all.emplace_back();
        one.offset = row.cells[*title].offset;
        describe(one, part, row, report);
        take_over(one, session);
        set_times(one, part, row, session, times);
    }
    if (all.empty())
        return false;
    const bool timed = std::all_of(all.begin(), all.end(), [](const ListedEvent& one) { return one.start; });
    if (!timed && session.start) {
        spread(all, session);
        report.add(
            Severity::info, Treatment::guessed, row.offset,
            Phrase("presentations in a row tell no times of their own: they are taken to follow each other"),
            Phrase("rows of several presentations"));
    }
    if (!session.title.empty())
        report.add(Severity::info, Treatment::left_out, row.offset,
                   Phrase("'%1' holds presentations: they are listed instead of it",
                          {schedule::plain_line(session.title)}),
                   Phrase("sessions that hold presentations"));
    for (ListedEvent& one : all)
        maker.add(std::move(one));
    return true;
}

} // namespace estrade::csv
