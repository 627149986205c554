// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/indico.h"

#include "core/formats/schedule/agenda_maker.h"
#include "core/formats/schedule/encoding.h"
#include "core/formats/schedule/json.h"
#include "core/formats/schedule/links.h"
#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"

#include <algorithm>
#include <set>

namespace estrade {
namespace {

using schedule::AgendaMaker;
using schedule::JsonValue;
using schedule::ListedEvent;
using schedule::ListedPerson;
using schedule::Report;

/// {"date": "2021-09-15", "tz": "UTC", "time": "06:00:00"}, with the offset that its zone has then.
std::optional<IsoTime> time_of(const JsonValue& told) {
    constexpr std::size_t to_seconds = 8;
    auto time = parse_iso_time(std::string(told["date"].text()) + "T" +
                               std::string(told["time"].text().substr(0, to_seconds)));
    if (!time)
        return std::nullopt;
    if (const auto zone = Zone::find(told["tz"].text())) {
        const Instant instant = zone->place(time->local).instant;
        time->offset = std::chrono::duration_cast<std::chrono::minutes>(time->local.time_since_epoch() -
                                                                        instant.time_since_epoch());
    }
    return time;
}

ListedPerson person_of(const JsonValue& node) {
    const auto told = [&](const char* one, const char* other) {
        return node[one].is_null() ? node[other].name() : node[one].name();
    };
    ListedPerson person;
    person.id = node["person_id"].text(); // any other number is that of a person in one contribution
    person.name = text::trim(told("first_name", "firstName") + " " + told("last_name", "familyName"));
    if (person.name.empty()) {
        // "King, Ada"
        const std::string full = told("fullName", "name");
        const std::size_t comma = full.find(", ");
        person.name =
            comma == std::string::npos ? full : full.substr(comma + 2) + " " + full.substr(0, comma);
    }
    person.affiliation = node["affiliation"].words();
    return person;
}

/// The zone of the first time in it that is told in another than UTC; empty where there is none.
std::string_view zone_in(const JsonValue& node) {
    if (const std::string_view name = node["tz"].text(); !name.empty() && name != "UTC")
        return name;
    for (const JsonValue& part : node.parts)
        if (const std::string_view name = zone_in(part); !name.empty())
            return name;
    return {};
}

/// Who speaks; where that is not told, who wrote it.
std::vector<ListedPerson> people_of(const JsonValue& node) {
    std::vector<ListedPerson> people;
    for (const char* list : {"speakers", "presenters", "primaryauthors", "chairs", "conveners"})
        if (people.empty())
            for (const JsonValue& person : node[list].parts)
                people.push_back(person_of(person));
    return people;
}

class IndicoReader {
public:
    IndicoReader(Report& report, const ReadOptions& options) : report_(report), maker_(options, report) {
        maker_.utc_tells_no_zone = true;
    }

    ReadResult read(const JsonValue& results) {
        if (results.is_object())
            read_timetables(results);
        else
            read_list(results);
        return maker_.finish();
    }

private:
    void read_list(const JsonValue& results) {
        if (results.parts.size() == 1)
            read_conference(results.parts.front());
        for (const JsonValue& one : results.parts)
            read_result(one);
    }

    /// By event, and within it by day: {"7": {"20240624": {"c3": …}}}.
    void read_timetables(const JsonValue& events) {
        maker_.zone_name = zone_in(events);
        for (const JsonValue& event : events.parts)
            for (const JsonValue& day : event.parts)
                read_entries(day, {}, {});
    }

    void read_entries(const JsonValue& entries, const std::string& session, const std::string& room) {
        for (const JsonValue& entry : entries.parts) {
            if (entry["entries"].parts.empty()) {
                add(entry, session, room);
                continue;
            }
            const std::string own_room = entry["room"].name();
            read_entries(entry["entries"], entry["title"].name(), own_room.empty() ? room : own_room);
            leave_out_once(entry, "conveners");
        }
    }

    void read_conference(const JsonValue& node) {
        Event& event = maker_.event;
        event.title = node["title"].words();
        event.description = node["description"].words();
        Link link{std::string(node["url"].text()), {}};
        if (schedule::put_right(link) != schedule::LinkFault::broken)
            event.url = link.url;
        for (const char* key : {"roomFullname", "location", "address"})
            if (const std::string told = node[key].words();
                !told.empty() && event.venue.find(told) == std::string::npos)
                event.venue += (event.venue.empty() ? "" : ", ") + told;
    }

    void read_result(const JsonValue& node) {
        if (maker_.zone_name.empty())
            maker_.zone_name = node["timezone"].text();
        for (const JsonValue& session : node["sessions"].parts) {
            if (session["contributions"].parts.empty())
                add(session, {}, session["room"].name());
            for (const JsonValue& contribution : session["contributions"].parts)
                add(contribution, session["title"].name(), session["room"].name());
        }
        for (const JsonValue& contribution : node["contributions"].parts)
            add(contribution, contribution["session"].name(), {});
        if (node["sessions"].parts.empty() && node["contributions"].parts.empty())
            add(node, {}, {});
    }

    void add(const JsonValue& node, const std::string& session, std::string_view room) {
        ListedEvent event;
        event.offset = node.offset;
        event.id = node["id"].is_null() ? node.key : node["id"].text();
        event.title = node["title"].words();
        if (!node.is_object() || (event.title.empty() && !node["startDate"].is_object())) {
            report_.add(Severity::warning, Treatment::left_out, node.offset,
                        Phrase("lists '%1' among its contributions: that is none",
                               {schedule::plain_line(node.words())}),
                        Phrase("what stands among contributions and is none"));
            return;
        }
        event.description = node["description"].words();
        event.type = node["type"].words();
        maker_.choose_room(event, node["room"].words(), room);
        event.start = time_of(node["startDate"]);
        event.end = time_of(node["endDate"]);
        if (!node["duration"].is_object())
            event.duration = schedule::written_duration(node["duration"].text());
        choose_track(event, session, node["track"].words());
        if (node["entryType"].text() == "Break")
            event.kind = SessionKind::break_;
        event.people = people_of(node);
        if (node["speakers"].parts.empty() && node["presenters"].parts.empty() &&
            !node["primaryauthors"].parts.empty())
            report_.add(Severity::info, Treatment::guessed, event.offset,
                        Phrase("'%1' tells no speaker: its authors are taken to speak",
                               {schedule::plain_line(event.title)}),
                        Phrase("contributions without a speaker"));
        leave_out_once(node, "coauthors");
        leave_out_once(node, "note");
        tell_parts(event, node["subContributions"]);
        add_files(event, node);
        maker_.add(std::move(event));
    }

    /// Both kinds of threads are at once what a programme calls a track.
    void choose_track(ListedEvent& event, const std::string& session, const std::string& track) {
        event.track = session.empty() ? track : session;
        if (session.empty() || track.empty() || session == track)
            return;
        if (event.type.empty())
            event.type = track;
        report_.add(Severity::info, Treatment::left_out, event.offset,
                    Phrase("'%1' is in the session '%2', which is taken for its track, and not '%3'",
                           {schedule::plain_line(event.title), schedule::plain_line(session),
                            schedule::plain_line(track)}),
                    Phrase("contributions that are in a session and in a track"));
    }

    static void tell_parts(ListedEvent& event, const JsonValue& parts) {
        std::string list;
        for (const JsonValue& part : parts.parts) {
            list += "- " + schedule::plain_line(part["title"].words());
            const std::vector<ListedPerson> people = people_of(part);
            for (std::size_t i = 0; i < people.size(); ++i)
                list += (i == 0 ? " (" : ", ") + people[i].name;
            list += people.empty() ? "\n" : ")\n";
            event.people.insert(event.people.end(), people.begin(), people.end());
        }
        if (!list.empty())
            event.description += (event.description.empty() ? "" : "\n\n") + list;
    }

    static void add_files(ListedEvent& event, const JsonValue& node) {
        if (const std::string_view url = node["url"].text(); !url.empty())
            schedule::add_link(event, {std::string(url), {}});
        const JsonValue& attached = node["attachments"]; // of timetables
        for (const JsonValue& file : attached["files"].parts)
            schedule::add_attachment(event, schedule::json_link(file));
        for (const JsonValue* folders : {&node["folders"], &attached["folders"]})
            for (const JsonValue& folder : folders->parts)
                for (const JsonValue& file : folder["attachments"].parts)
                    schedule::add_attachment(event, schedule::json_link(file), folder["title"].text());
    }

    void leave_out_once(const JsonValue& node, std::string_view name) {
        if (!node[name].parts.empty() && left_out_.insert(name).second)
            report_.add(Severity::info, Treatment::left_out, node.offset,
                        Phrase("an agenda has no place for `%1`", {name}));
    }

    Report& report_;
    AgendaMaker maker_;
    std::set<std::string_view> left_out_; ///< what is said once
};

} // namespace

bool recognises_indico(const Source& source) {
    constexpr std::size_t enough = 1U << 20U; // the mark stands before or after the results
    const std::string_view bytes = source.bytes;
    const auto marked = [](std::string_view part) {
        return part.find("\"HTTPAPIResult\"") != std::string_view::npos;
    };
    return !source.folder && schedule::looks_like_json(bytes.substr(0, enough)) &&
           (marked(bytes.substr(0, enough)) ||
            marked(bytes.substr(bytes.size() - std::min(bytes.size(), enough))));
}

ReadResult read_indico(const Source& source, const ReadOptions& options) {
    Report report(source);
    const JsonValue document = schedule::parse_json(schedule::valid_utf8(source, report), report);
    IndicoReader reader(report, options);
    return reader.read(document["results"]);
}

} // namespace estrade
