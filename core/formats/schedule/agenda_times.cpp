// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/event_day.h"
#include "core/formats/schedule/agenda_maker.h"
#include "core/text/text.h"
#include "core/time/iso.h"
#include "core/time/zone_names.h"

#include <algorithm>

namespace estrade::schedule {
namespace {

using std::chrono::minutes;

constexpr minutes usual_day_change{5 * 60};

/// The offset a source gives an event: with its timestamp; or, where that is in UTC and the event's local
/// start is told beside it, what lies between the two.
minutes offset_told(const ListedEvent& listed) {
    if (*listed.start->offset != minutes{0} || !listed.clock)
        return *listed.start->offset;
    const auto time_of_day = std::chrono::duration_cast<minutes>(
        listed.start->local - date::floor<date::days>(listed.start->local));
    minutes ahead = *listed.clock - time_of_day;
    constexpr minutes day{24 * 60};
    if (ahead > minutes{14 * 60})
        ahead -= day;
    if (ahead < minutes{-12 * 60})
        ahead += day;
    return ahead;
}

} // namespace

void AgendaMaker::begin_day(const std::optional<IsoTime>& begin, const std::optional<IsoTime>& end) {
    day_begin_ = begin;
    day_end_ = end;
    for (const auto& bound : {begin, end})
        if (bound)
            bounds_.push_back(*bound);
}

void AgendaMaker::place_within_day(ListedEvent& listed) const {
    if (listed.start || !listed.day || !listed.clock || *listed.clock >= minutes{12 * 60} || !day_begin_ ||
        !day_end_)
        return;
    const LocalTime at = *listed.day + *listed.clock;
    const LocalTime after = at + date::days{1};
    if (at < day_begin_->local && after < day_end_->local)
        listed.start = IsoTime{after, std::nullopt};
}

void AgendaMaker::place_in_zone(ListedEvent& listed, std::string_view words) {
    words = text::trim(words);
    if (words.empty())
        return;
    tell_zone(words);
    if (first_zone_.empty())
        first_zone_ = words;
    if (words == first_zone_ || !listed.start || listed.start->offset)
        return;
    const auto [known, is_new] = other_zones_.try_emplace(std::string(words));
    if (is_new) {
        known->second = zone_meant(words);
        if (!known->second)
            report_.add(Severity::warning, Treatment::guessed, listed.offset,
                        Phrase("the time zone '%1' is unknown: its times are taken to be in '%2'",
                               {words, first_zone_}),
                        {}, Phrase("write a name like Europe/Paris"));
        else if (!zone_named(words))
            report_.add(meant_zone(words, known->second->name(), report_.whole()));
    }
    if (!known->second)
        return;
    listed.start->offset = offset_in(*known->second, listed.start->local);
}

/// A start as a wall clock showed it.
std::optional<LocalTime> AgendaMaker::local_start(const ListedEvent& listed) const {
    if (listed.start)
        return listed.start->local;
    if (!listed.day || !listed.clock)
        return std::nullopt;
    const minutes change = told_day_change.value_or(minutes{0});
    const bool next_day = *listed.clock < change && *listed.clock < minutes{12 * 60};
    return *listed.day + *listed.clock + (next_day ? date::days{1} : date::days{0});
}

std::optional<Instant> AgendaMaker::place(const ListedEvent& listed) {
    const auto local = local_start(listed);
    if (!local) {
        tell(listed, Severity::warning, Treatment::left_out,
             Phrase("tells no start that can be read: it is left out"), Phrase("events without a start"));
        return std::nullopt;
    }
    const IsoTime time{*local, listed.start ? listed.start->offset : std::nullopt};
    const Placement placement = time.place(event.zone);
    if (placement.kind == LocalKind::skipped)
        tell(listed, Severity::warning, Treatment::guessed,
             Phrase("starts at %1, which no clock shows that day: clocks are put forward over it",
                    {iso_clock(*local)}),
             Phrase("starts that clocks skip"));
    if (placement.kind == LocalKind::repeated)
        tell(
            listed, Severity::warning, Treatment::guessed,
            Phrase("starts at %1, which clocks show twice that day: the first is taken", {iso_clock(*local)}),
            Phrase("starts that clocks show twice"));
    return placement.instant;
}

std::vector<TimeAndOffset> AgendaMaker::offsets() const {
    std::vector<TimeAndOffset> told;
    for (const ListedEvent& listed : listed_)
        if (listed.start && listed.start->offset &&
            (!utc_tells_no_zone || *listed.start->offset != minutes{0}))
            told.emplace_back(listed.start->place(Zone()).instant, offset_told(listed));
    if (told.empty())
        for (const IsoTime& bound : bounds_)
            if (bound.offset)
                told.emplace_back(bound.place(Zone()).instant, *bound.offset);
    return told;
}

/// Unless all are: then it is a programme that is yet to be published.
void AgendaMaker::leave_kept_back() {
    const auto is_kept = [](const ListedEvent& listed) { return listed.kept_back; };
    const bool all = std::all_of(listed_.begin(), listed_.end(), is_kept);
    for (ListedEvent& listed : listed_) {
        if (listed.kept_back && !all)
            tell(listed, Severity::info, Treatment::left_out,
                 Phrase("is said not to be for all: it is left out"),
                 Phrase("drafts, and what is not for all"));
        listed.kept_back = listed.kept_back && !all;
    }
}

/// "17:00 End" has ended what tells no end itself, and is no session; unless it is all there is.
void AgendaMaker::leave_ends() {
    if (ends_.empty() || ends_.size() == agenda_.slots.size())
        return;
    for (const Session& session : agenda_.sessions)
        if (ends_.contains(session.id.value))
            report_.add_whole(Severity::info, Treatment::guessed,
                              Phrase("'%1' is taken for the end of what is before it", {session.title}));
    std::erase_if(agenda_.slots, [&](const Slot& slot) { return ends_.contains(slot.id.value); });
    std::erase_if(agenda_.sessions, [&](const Session& session) { return ends_.contains(session.id.value); });
    std::erase_if(agenda_.rooms, [&](const Room& room) {
        return room.name.empty() && std::none_of(agenda_.slots.begin(), agenda_.slots.end(),
                                                 [&](const Slot& slot) { return slot.room == room.id; });
    });
}

/// Days are listed as their authors see them: the hour of change that agrees with more of them is right.
void AgendaMaker::choose_day_change() {
    event.day_change = usual_day_change;
    if (!told_day_change || *told_day_change >= minutes{24 * 60})
        return;
    const auto agreeing = [&](minutes change) {
        Event tried = event;
        tried.day_change = change;
        LocalDay day{};
        Interval span{}; // of that day, as most are in that of the event before
        return std::count_if(listed_.begin(), listed_.end(), [&](const ListedEvent& listed) {
            const auto local = local_start(listed);
            if (!listed.day || !local)
                return false;
            const IsoTime time{*local, listed.start ? listed.start->offset : std::nullopt};
            const Instant start = time.place(event.zone).instant;
            if (!span.contains(start)) {
                day = event_day(tried, start);
                span = event_day_interval(tried, day);
            }
            return day == *listed.day;
        });
    };
    if (agreeing(*told_day_change) >= agreeing(usual_day_change))
        event.day_change = *told_day_change;
    else
        report_.add_whole(Severity::info, Treatment::repaired,
                          Phrase("its day change does not fit the days its events are listed under: 05:00 is "
                                 "taken"));
}

} // namespace estrade::schedule
