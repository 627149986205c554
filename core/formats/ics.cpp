// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ics.h"

#include "core/formats/ics/event_links.h"
#include "core/formats/ics/joining.h"
#include "core/formats/ics/organizers.h"
#include "core/formats/ics/people.h"
#include "core/formats/ics/repeats.h"
#include "core/formats/ics/revisions.h"
#include "core/formats/schedule/agenda_maker.h"
#include "core/formats/schedule/encoding.h"
#include "core/formats/schedule/links.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/session_words.h"
#include "core/text/text.h"
#include "core/time/zone_names.h"

#include <algorithm>
#include <map>
#include <set>

namespace estrade {
namespace {

using ics::Component;
using ics::Property;
using ics::Time;
using schedule::ListedEvent;
using schedule::Report;

class CalendarReader {
public:
    CalendarReader(Report& report, const ReadOptions& options, const ics::Calendar& calendar)
        : report_(report), options_(options), calendar_(calendar), zones_(calendar.zones, report),
          organizers_(report), maker_(options, report) {}

    ReadResult read() {
        read_calendar();
        tool_ = calendar_.own.text("PRODID");
        choose_zone();
        choose_titles();
        organizers_.learn(calendar_.events);
        const std::set<std::size_t> replaced = ics::replaced_by_revisions(calendar_.events);
        for (const Component& event : calendar_.events)
            remember_changed(event, replaced.contains(event.offset));
        for (const Component& event : calendar_.events)
            if (replaced.contains(event.offset))
                tell(described(event), Severity::info, Treatment::left_out,
                     Phrase("is told again with a higher SEQUENCE: that is taken"),
                     Phrase("earlier revisions of events"));
            else
                read_event(event);
        ReadResult result = maker_.finish();
        if (result)
            result->listed = calendar_.events.size();
        return result;
    }

private:
    /// How long an event lasts, as it tells for its own start.
    struct Span {
        Time start;
        std::optional<Time> end;
        std::optional<Duration> duration;
    };

    /// What a change of one time of a repeated event, and of all that follow, makes of these.
    struct Following {
        ListedEvent event;
        Duration later; ///< than they would be
        Span span;
    };
    struct Followers {
        std::map<Instant, Following> by_time; ///< of the first that is changed
        std::size_t most_bytes = 0;           ///< that one of them takes
    };

    void read_calendar() {
        const Component& own = calendar_.own;
        Event& event = maker_.event;
        const auto first_of = [&](std::initializer_list<std::string_view> names) {
            for (const std::string_view name : names)
                if (const std::string told = own.text(name); !text::trim(told).empty())
                    return std::string(text::trim(told));
            return std::string();
        };
        event.title = first_of({"X-WR-CALNAME", "NAME"});
        event.description = first_of({"X-WR-CALDESC", "DESCRIPTION"});
        if (event.title.empty() || event.description == event.title)
            event.title = std::exchange(event.description, {});
        Link url{first_of({"URL", "X-ORIGINAL-URL"}), {}};
        if (!url.url.empty() && schedule::put_right(url) != schedule::LinkFault::broken)
            event.url = url.url;
        maker_.utc_tells_no_zone = true;
    }

    /// Whether Estrade wrote it, which puts what it tells where it reads it.
    [[nodiscard]] bool is_own() const { return tool_.find("//Estrade//") != std::string::npos; }

    void choose_zone() {
        for (const char* name : {"X-WR-TIMEZONE", "TIMEZONE-ID", "VTIMEZONE", "TZID"})
            if (const std::string told = calendar_.own.text(name); !zone_ && !told.empty())
                zone_ = zones_.find(told, calendar_.own.offset).known;
        if (zone_ && zone_->name() == Zone().name() && !is_own())
            zone_.reset();                                     // tools write that wherever they are
        std::vector<std::pair<std::string, std::size_t>> uses; // in the order of the events
        for (const Component& event : calendar_.events)
            if (const Property* start = event.find("DTSTART"); start != nullptr)
                if (const std::string tzid(start->parameter("TZID")); !tzid.empty())
                    if (const auto& known = zones_.find(tzid, start->offset).known) {
                        const auto use = std::find_if(uses.begin(), uses.end(), [&](const auto& one) {
                            return one.first == known->name();
                        });
                        if (use == uses.end())
                            uses.emplace_back(known->name(), 1);
                        else
                            ++use->second;
                    }
        const auto most = std::max_element(uses.begin(), uses.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        if (!zone_ && most != uses.end())
            zone_ = zone_named(most->first);
        if (!zone_ && calendar_.zones.size() == 1)
            zone_ = zones_.find(calendar_.zones[0].text("TZID"), calendar_.zones[0].offset).known;
        if (zone_)
            maker_.zone_name = zone_->name();
    }

    void tell(const ListedEvent& event, Severity severity, Treatment treatment, const Phrase& what,
              Phrase group, Phrase hint = {}) {
        report_.add(severity, treatment, event.offset,
                    Phrase("'%1' %2", {schedule::plain_line(event.title), what}), std::move(group),
                    std::move(hint));
    }

    [[nodiscard]] std::optional<Time> time_of(const Property* property) {
        if (property == nullptr)
            return std::nullopt;
        const std::string tzid(property->parameter("TZID"));
        const ics::ToldZone* const zone = tzid.empty() ? nullptr : &zones_.find(tzid, property->offset);
        const auto time = ics::read_time(property->value, zone);
        if (!time)
            report_.add(
                Severity::warning, Treatment::none, property->offset,
                Phrase("%1 is no time: '%2'", {property->name, schedule::plain_line(property->value)}),
                Phrase("times that cannot be read"), Phrase("write 20200930T190000"));
        return time;
    }

    /// The times of a repeated event that another replaces, and from which on others follow it.
    void remember_changed(const Component& event, bool revised) {
        const Property* const replaced = event.find("RECURRENCE-ID");
        const auto time = time_of(replaced);
        if (!time)
            return;
        const std::string uid = event.text("UID");
        changed_[uid].insert(time->instant());
        const auto start = revised || text::fold(replaced->parameter("RANGE")) != "thisandfuture"
                               ? std::nullopt
                               : time_of(event.find("DTSTART"));
        if (!start)
            return;
        const ListedEvent& told = described_.emplace(event.offset, described(event)).first->second;
        Followers& followers = followers_[uid];
        followers.by_time.try_emplace(
            time->instant(), Following{told, start->local_as(*time) - time->local, span_of(event, *start)});
        followers.most_bytes = std::max(followers.most_bytes, bytes_of(told));
    }

    [[nodiscard]] static std::size_t bytes_of(const ListedEvent& event) {
        return sizeof(event) + event.title.size() + event.description.size() +
               event.people.size() * sizeof(schedule::ListedPerson);
    }

    void read_event(const Component& component) {
        const auto known = described_.find(component.offset);
        ListedEvent event = known == described_.end() ? described(component) : known->second;
        const std::optional<Time> start = time_of(component.find("DTSTART"));
        if (!start) {
            maker_.add(std::move(event));
            return;
        }
        const bool repeats = component.find("RRULE") != nullptr || component.find("RDATE") != nullptr;
        const Property* const replaced = component.find("RECURRENCE-ID");
        if (!repeats || replaced != nullptr) {
            if (const auto time =
                    replaced == nullptr ? std::nullopt : ics::read_time(replaced->value, zone_of(*replaced)))
                name_occurrence(event, *time);
            set_times(event, *start, span_of(component, *start));
            maker_.add(std::move(event));
            return;
        }
        add_repeated(component, event, *start);
    }

    [[nodiscard]] const ics::ToldZone* zone_of(const Property& property) {
        const std::string tzid(property.parameter("TZID"));
        return tzid.empty() ? nullptr : &zones_.find(tzid, property.offset);
    }

    static void name_occurrence(ListedEvent& event, const Time& time) {
        if (!event.guid.empty())
            event.guid += "@" + iso_utc(time.instant());
    }

    void add_repeated(const Component& component, const ListedEvent& event, const Time& start) {
        constexpr std::size_t most = 1000;
        constexpr std::size_t most_bytes = 16U << 20U;
        const Followers& followers = followers_[component.text("UID")];
        const std::size_t bytes = std::max(bytes_of(event), followers.most_bytes);
        const std::size_t left = (most_bytes - std::min(most_bytes, repeated_bytes_)) / bytes;
        const ics::Repeats repeats =
            ics::repeats_of(component, start, zones_, options_.date.value_or(options_.today),
                            std::clamp<std::size_t>(left, 1, most), budget_);
        repeated_bytes_ += bytes * repeats.starts.size();
        if (repeats.unread)
            tell(event, Severity::warning, Treatment::left_out,
                 Phrase("repeats by a rule that cannot be read: what can be is taken"),
                 Phrase("rules that cannot be read"));
        if (repeats.endless)
            tell(event, Severity::info, Treatment::guessed,
                 Phrase("repeats without an end: it is read from %1 to %2",
                        {iso_day(repeats.from), iso_day(repeats.to)}),
                 Phrase("events that repeat without an end"),
                 Phrase("--date tells another day to read around"));
        if (repeats.too_many)
            tell(event, Severity::warning, Treatment::left_out,
                 Phrase("repeats more often than is read: its first %1 times are taken",
                        {repeats.starts.size()}),
                 Phrase("events that repeat too often"));
        const Span span = span_of(component, start);
        const auto changed = changed_.find(component.text("UID"));
        std::size_t taken = 0;
        for (const Time& time : repeats.starts) {
            if (changed != changed_.end() && changed->second.contains(time.instant()))
                continue;
            const auto later = followers.by_time.upper_bound(time.instant());
            const Following* const followed =
                later == followers.by_time.begin() ? nullptr : &std::prev(later)->second;
            ListedEvent occurrence = followed == nullptr ? event : followed->event;
            name_occurrence(occurrence, time);
            if (followed == nullptr)
                set_times(occurrence, time, span);
            else
                set_times(occurrence, time.at(time.local + followed->later), followed->span);
            if (const auto length = repeats.lengths.find(time.instant()); length != repeats.lengths.end()) {
                occurrence.end.reset();
                occurrence.duration = length->second;
            }
            maker_.add(std::move(occurrence));
            ++taken;
        }
        if (taken == 0 && (changed == changed_.end() || repeats.starts.empty()))
            tell(event, Severity::warning, Treatment::left_out,
                 Phrase("repeats, and all its times are taken out: it is left out"),
                 Phrase("events whose times are all taken out"));
    }

    [[nodiscard]] Span span_of(const Component& component, const Time& start) {
        const Property* const duration = component.find("DURATION");
        return {start, time_of(component.find("DTEND")),
                duration == nullptr ? std::nullopt : schedule::written_duration(duration->value)};
    }

    void set_times(ListedEvent& event, const Time& at, const Span& span) {
        event.start = at.iso(zone_);
        event.all_day = at.all_day;
        if (at.all_day) {
            constexpr Duration a_day = date::days{1};
            const Duration told =
                span.end ? span.end->local_as(at) - span.start.local : span.duration.value_or(a_day);
            event.end = at.at(at.local + std::max(told, a_day)).iso(zone_);
            event.day = date::floor<date::days>(at.local);
            maker_.told_day_change = std::chrono::minutes{0};
        } else if (!span.end) {
            event.duration = span.duration;
        } else if (at.local == span.start.local) {
            event.end = span.end->iso(zone_);
        } else {
            event.duration = span.end->instant() - span.start.instant();
        }
    }

    [[nodiscard]] ListedEvent described(const Component& component) {
        ListedEvent event;
        event.offset = component.offset;
        event.guid = text::trim(component.text("UID"));
        event.title = component.text("SUMMARY");
        event.subtitle = component.text("X-ESTRADE-SUBTITLE");
        event.type = component.text("X-ESTRADE-KIND");
        event.language = component.text("X-ESTRADE-LANGUAGE");
        event.level = component.text("X-ESTRADE-LEVEL");
        event.description = component.text("DESCRIPTION");
        if (event.description.empty())
            event.description = component.text("X-ALT-DESC"); // HTML, as Outlook writes it
        for (std::string& address : ics::take_joining(event.description))
            event.links.push_back({std::move(address), {}});
        if (!event.links.empty())
            tell(event, Severity::info, Treatment::left_out,
                 Phrase("tells how to join a meeting: its address is kept"), Phrase("how to join meetings"));
        event.note = component.text("COMMENT");
        const std::string status = text::fold(text::trim(component.text("STATUS")));
        event.cancelled =
            status == "cancelled" || text::fold(text::trim(calendar_.own.text("METHOD"))) == "cancel";
        event.tentative = status == "tentative";
        const std::string access = text::fold(text::trim(component.text("CLASS")));
        event.kept_back = access == "private" || access == "confidential";
        set_room(event, component);
        set_track(event, component);
        if (titles_tell_people_)
            ics::take_people_of_title(event);
        const ics::PeopleLines lines = is_own() ? ics::PeopleLines::first : ics::PeopleLines::all;
        if (const std::size_t invited = ics::take_people(component, event, lines); invited > 0)
            tell(event, Severity::info, Treatment::left_out,
                 Phrase("names people who were invited, not who speaks"),
                 Phrase("events that name who was invited"));
        if (tool_.starts_with("-//CERN//INDICO"))
            ics::take_affiliations(event);
        organizers_.take(component, event);
        ics::add_links(event, component);
        return event;
    }

    /// pretalx writes " - " behind each title, whoever speaks: behind some alone, it is of the titles.
    void choose_titles() {
        titles_tell_people_ =
            tool_.starts_with("-//pretalx//") &&
            std::all_of(calendar_.events.begin(), calendar_.events.end(), [](const Component& event) {
                return (schedule::plain_line(event.text("SUMMARY")) + " ").find(" - ") != std::string::npos;
            });
    }

    /// A place that is an address is where to join: a link.
    void set_room(ListedEvent& event, const Component& component) {
        event.room = ics::without_address(component.text("LOCATION"));
        const std::string place(text::trim(event.room));
        const bool address = place.starts_with("https://") || place.starts_with("http://");
        if (!address || place.find_first_of(" \n") != std::string::npos)
            return;
        event.room.clear();
        event.links.push_back({place, {}});
        tell(event, Severity::info, Treatment::repaired,
             Phrase("has an address as its place: it is taken for a link"),
             Phrase("places that are addresses"));
    }

    void set_track(ListedEvent& event, const Component& component) {
        std::size_t more = 0;
        for (const Property& property : component.properties) {
            if (property.name != "CATEGORIES")
                continue;
            for (const std::string& category : property.texts()) {
                if (event.track.empty())
                    event.track = text::trim(category);
                else
                    ++more;
                if (const auto kind = kind_of_category(category); kind && event.type.empty())
                    event.kind = event.kind && event.kind != SessionKind::talk ? event.kind : kind;
            }
        }
        if (more > 0)
            tell(event, Severity::info, Treatment::left_out,
                 Phrase("is in several categories: the first is its track"),
                 Phrase("events in several categories"));
    }

    Report& report_;
    const ReadOptions& options_;
    const ics::Calendar& calendar_;
    ics::Zones zones_;
    ics::Organizers organizers_;
    schedule::AgendaMaker maker_;
    std::optional<Zone> zone_;
    std::string tool_; ///< which wrote the calendar
    bool titles_tell_people_ = false;
    std::map<std::string, std::set<Instant>> changed_; ///< by UID
    std::map<std::string, Followers> followers_;       ///< the same
    std::map<std::size_t, ListedEvent> described_;     ///< what others follow, by offset
    std::size_t repeated_bytes_ = 0;
    ics::RepeatBudget budget_;
};

} // namespace

bool recognises_ics(const Source& source) {
    constexpr std::size_t enough = 4096;
    if (source.folder)
        return false;
    const std::string begin = schedule::beginning(source, enough);
    const std::string_view line = text::trim(begin);
    const std::string first = text::fold(text::trim(line.substr(0, line.find_first_of("\r\n"))));
    return first == "begin:vcalendar" || first == "begin:vevent";
}

ReadResult read_ics(const Source& source, const ReadOptions& options) {
    const Source plain = schedule::without_byte_order_mark(source);
    Report report(plain);
    return read_calendar(ics::parse(plain.bytes, report), report, options);
}

ReadResult read_calendar(const ics::Calendar& calendar, Report& report, const ReadOptions& options) {
    CalendarReader reader(report, options, calendar);
    return reader.read();
}

} // namespace estrade
