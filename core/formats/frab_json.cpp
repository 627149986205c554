// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/frab_json.h"

#include "core/formats/csv/cells.h"
#include "core/formats/schedule/agenda_maker.h"
#include "core/formats/schedule/encoding.h"
#include "core/formats/schedule/json.h"
#include "core/formats/schedule/links.h"
#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"

#include <initializer_list>

namespace estrade {
namespace {

using schedule::AgendaMaker;
using schedule::JsonValue;
using schedule::ListedEvent;
using schedule::ListedPerson;
using schedule::Report;
using std::chrono::minutes;

/// The first of them that is told.
const JsonValue& first(const JsonValue& object, std::initializer_list<const char*> names) {
    for (const char* name : names)
        if (const JsonValue& value = object[name]; !value.parts.empty() || !value.text().empty())
            return value;
    return object[{}];
}

/// What the second layout's events refer to, by guid and slug.
class References {
public:
    void add(const JsonValue& list) {
        for (const JsonValue& one : list.parts)
            for (const char* by : {"guid", "slug", "id"})
                if (const std::string_view key = one[by].text(); !key.empty())
                    names_.emplace(key, one["name"].name());
    }
    /// Of what a reference refers to; empty for what is unknown.
    [[nodiscard]] std::string known(const JsonValue& reference) const {
        for (const char* by : {"guid", "slug", "id"})
            if (const auto found = names_.find(std::string(reference[by].text())); found != names_.end())
                return found->second;
        return {};
    }
    /// Of a name, or of a reference, which may say it itself.
    [[nodiscard]] std::string name_of(const JsonValue& value) const {
        if (!value.is_object())
            return value.words();
        if (std::string own = value["name"].words(); !own.empty())
            return own;
        if (std::string found = known(value); !found.empty())
            return found;
        const JsonValue& reference = first(value, {"slug", "guid", "id"});
        return reference.is_null() ? value.words() : reference.words();
    }

private:
    std::unordered_map<std::string, std::string> names_;
};

class ScheduleReader {
public:
    ScheduleReader(Report& report, const ReadOptions& options) : report_(report), maker_(options, report) {}

    /// `own`: whether Estrade wrote it.
    ReadResult read(const JsonValue& schedule, bool own) {
        maker_.rooms_may_be_lists = !own;
        const JsonValue& conference = schedule["conference"];
        read_conference(schedule, conference);
        for (const JsonValue* holder : {&conference, &schedule}) {
            read_names(*holder);
            for (const JsonValue& day : (*holder)["days"].parts)
                read_day(day);
            read_events((*holder)["events"], {}, {});
        }
        return maker_.finish();
    }

private:
    void read_conference(const JsonValue& schedule, const JsonValue& conference) {
        Event& event = maker_.event;
        event.title = first(conference, {"title", "acronym"}).words();
        event.subtitle = conference["subtitle"].words();
        event.description = conference["description"].words();
        event.venue = first(conference, {"venue", "city"}).words();
        event.version = schedule["version"].text();
        for (const JsonValue* told :
             {&conference["url"], &schedule["url"], &conference["base_url"], &schedule["base_url"]}) {
            Link link{std::string(told->text()), {}};
            if (event.url.empty() && schedule::put_right(link) != schedule::LinkFault::broken)
                event.url = link.url;
        }
        maker_.zone_name = first(conference, {"time_zone_name", "timezone"}).text();
    }

    /// Rooms, tracks and people that are listed apart from the events.
    void read_names(const JsonValue& holder) {
        for (const JsonValue& room : holder["rooms"].parts)
            if (const std::string name = room.is_object() ? room["name"].words() : room.words();
                !name.empty() && holder["rooms"].is_list())
                maker_.add_room(name, room["description"].words());
        rooms_.add(holder["rooms"]);
        for (const JsonValue& track : holder["tracks"].parts)
            maker_.add_track(track.is_object() ? track["name"].words() : track.words(),
                             first(track, {"color", "colors"}).words());
        tracks_.add(holder["tracks"]);
        for (const char* name : {"persons", "speakers"}) {
            for (const JsonValue& person : holder[name].parts)
                maker_.add_person(read_person(person));
            people_.add(holder[name]);
        }
    }

    void read_day(const JsonValue& day) {
        const auto date = parse_iso_day(day["date"].text().substr(0, 10));
        const auto begin = parse_iso_time(first(day, {"day_start", "start"}).text());
        const auto end = parse_iso_time(first(day, {"day_end", "end"}).text());
        maker_.begin_day(begin, end);
        // Bounds a whole day apart tell when the day changes; closer ones, when doors open.
        if (begin && end && end->local - begin->local >= minutes{24 * 60 - 1} && !maker_.told_day_change)
            maker_.told_day_change =
                std::chrono::duration_cast<minutes>(begin->local - date::floor<date::days>(begin->local));
        const JsonValue& rooms = day["rooms"];
        for (const JsonValue& room : rooms.parts) {
            const std::string name = rooms.is_object() ? room.key : room["name"].words();
            read_events(room.is_list() ? room : room["events"], date, name);
        }
        read_events(day["events"], date, {});
    }

    void read_events(const JsonValue& list, std::optional<LocalDay> day, std::string_view room) {
        for (const JsonValue& event : list.parts)
            if (event.is_object())
                read_event(event, day, room);
            else
                report_.add(Severity::warning, Treatment::left_out, list.offset,
                            Phrase("lists '%1' among its events: that is none", {event.words()}),
                            Phrase("what stands among events and is none"));
    }

    void read_event(const JsonValue& node, std::optional<LocalDay> day, std::string_view listed_room) {
        ListedEvent event;
        event.offset = node.offset;
        event.guid = node["guid"].text();
        event.code = node["code"].text();
        event.id = node["id"].text();
        event.title = node["title"].words();
        event.subtitle = node["subtitle"].words();
        event.type = node["type"].words();
        event.track = tracks_.name_of(node["track"]);
        event.language = node["language"].words();
        event.abstract = node["abstract"].words();
        event.description = node["description"].words();
        csv::tell_status(event, first(node, {"status", "state"}).text());
        maker_.choose_room(event, rooms_.name_of(node["room"]), listed_room);
        read_time(event, node, day);
        if (const auto not_recorded = node["do_not_record"].boolean())
            event.recorded = !*not_recorded;
        for (const char* name : {"persons", "participants", "speakers"})
            for (const JsonValue& person : node[name].parts)
                event.people.push_back(read_person(person));
        read_links(event, node);
        maker_.add(std::move(event));
    }

    void read_time(ListedEvent& event, const JsonValue& node, std::optional<LocalDay> day) const {
        const std::string_view date = node["date"].text();
        const std::string_view start = node["start"].text();
        event.start = parse_iso_time(date);
        if (!event.start)
            event.start = parse_iso_time(start);
        const auto own_day = parse_iso_day(date);
        event.day = own_day ? own_day : day;
        event.clock = schedule::written_clock(start);
        maker_.place_within_day(event);
        event.duration = schedule::written_duration(node["duration"].text());
        event.end = parse_iso_time(node["end"].text());
        if (!event.start || !event.end || !event.duration)
            return;
        // A duration tells hours and minutes; an end that agrees with it tells the seconds too.
        const Duration exact = event.end->place(Zone()).instant - event.start->place(Zone()).instant;
        if (exact <= *event.duration && *event.duration - exact < minutes{1})
            event.duration = exact;
    }

    /// A name, or an object of either schema.
    ListedPerson read_person(const JsonValue& node) const {
        ListedPerson person;
        if (!node.is_object()) {
            person.name = node.words();
            return person;
        }
        person.id = first(node, {"id", "guid", "code"}).text();
        person.name =
            first(node, {"public_name", "full_public_name", "name", "full_name", "display_name"}).words();
        if (person.name.empty())
            person.name = people_.known(node);
        person.affiliation = first(node, {"affiliation", "organization", "company"}).words();
        person.bio = first(node, {"biography", "bio", "abstract"}).words();
        const std::string_view role = node["role"].text();
        person.role = role == "moderator" ? Role::moderator : role == "host" ? Role::host : Role::speaker;
        for (const JsonValue& link : node["links"].parts)
            person.links.push_back(schedule::json_link(link));
        if (const std::string_view url = node["url"].text(); !url.empty())
            person.links.push_back({std::string(url), {}});
        return person;
    }

    void read_links(ListedEvent& event, const JsonValue& node) const {
        // where a tool knows no page of the event's own, it writes the conference's
        if (const std::string_view url = node["url"].text();
            url.starts_with("http") && url != maker_.event.url)
            event.links.push_back({std::string(url), {}});
        const std::string base = event.links.empty() ? maker_.event.url : event.links.front().url;
        const auto told = [&](const JsonValue& link) {
            return schedule::absolute(schedule::json_link(link), base);
        };
        for (const JsonValue& link : node["links"].parts)
            schedule::add_link(event, told(link), link["type"].text());
        for (const JsonValue& attachment : node["attachments"].parts)
            schedule::add_attachment(event, told(attachment), attachment["type"].text());
        if (const std::string_view url = node["video_download_url"].text(); !url.empty())
            schedule::add_link(event, {std::string(url), {}}, "recording");
    }

    Report& report_;
    AgendaMaker maker_;
    References rooms_;
    References tracks_;
    References people_;
};

/// The object that holds the conference, or null.
const JsonValue& schedule_in(const JsonValue& document) {
    static const JsonValue nothing;
    const JsonValue& wrapped = document["schedule"];
    const JsonValue& schedule = wrapped.is_object() ? wrapped : document;
    const bool is_one = schedule["conference"].is_object() || schedule["days"].is_list() ||
                        (wrapped.is_object() && schedule["events"].is_list());
    return is_one ? schedule : nothing;
}

} // namespace

bool recognises_frab_json(const Source& source) {
    const std::string_view bytes = source.bytes;
    const auto has = [&](std::string_view name, char begin) { return schedule::has_key(bytes, name, begin); };
    if (source.folder || !schedule::looks_like_json(bytes))
        return false;
    if (has("day_start", '"')) // in nearly all; a key that is missing is looked for to the end
        return true;
    const bool wrapped = has("schedule", '{');
    const bool days = has("days", '[');
    const bool events = has("events", '[');
    const auto listed = [&] { // frab's rooms and events, and not those of a site
        return has("rooms", '[') && (bytes.find("\"duration\"") != std::string_view::npos ||
                                     bytes.find("\"persons\"") != std::string_view::npos);
    };
    const auto others = [&] { return has("sessions", '['); }; // beside events of another kind
    return (has("conference", '{') && (wrapped || (events && !others()))) || (days && has("rooms", '{')) ||
           ((wrapped || days) && events && listed());
}

ReadResult read_frab_json(const Source& source, const ReadOptions& options) {
    Report report(source);
    const JsonValue document = schedule::parse_json(schedule::valid_utf8(source, report), report);
    const JsonValue& schedule = schedule_in(document);
    if (schedule.is_null()) {
        report.add(Severity::error, Treatment::left_out, document.offset,
                   Phrase("is JSON, and no schedule that Estrade reads"), {},
                   Phrase("schedule.json holds {\"schedule\": {\"conference\": {\"days\": …}}}"));
        return tl::unexpected(report.take());
    }
    ScheduleReader reader(report, options);
    return reader.read(schedule, document["generator"]["name"].text() == "Estrade");
}

} // namespace estrade
