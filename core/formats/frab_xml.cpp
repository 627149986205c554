// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/frab_xml.h"

#include "core/formats/csv/cells.h"
#include "core/formats/schedule/agenda_maker.h"
#include "core/formats/schedule/encoding.h"
#include "core/formats/schedule/links.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/schedule/xml.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <pugixml.hpp>

namespace estrade {
namespace {

using pugi::xml_node;
using schedule::AgendaMaker;
using schedule::ListedEvent;
using schedule::ListedPerson;
using schedule::Report;

std::string_view child(xml_node node, const char* name) {
    return text::trim(node.child_value(name));
}

std::string_view attribute(xml_node node, const char* name) {
    return text::trim(node.attribute(name).value());
}

/// "09:30", or "0930".
std::optional<std::chrono::minutes> clock_of(std::string_view text) {
    if (text.size() != 4 || text.find_first_not_of("0123456789") != std::string_view::npos)
        return schedule::written_clock(text);
    return schedule::written_clock(std::string(text.substr(0, 2)) + ":" + std::string(text.substr(2)));
}

/// Over midnight where it ends before it starts.
std::optional<Duration> from_to(std::optional<std::chrono::minutes> start,
                                std::optional<std::chrono::minutes> end) {
    if (!start || !end || *start == *end)
        return std::nullopt;
    return *end - *start + (*end < *start ? std::chrono::days{1} : std::chrono::days{0});
}

/// All text below a node, also of elements within it.
std::string inner_text(xml_node node) {
    std::string all;
    for (const xml_node part : node.children()) {
        if (part.type() == pugi::node_pcdata || part.type() == pugi::node_cdata)
            all += part.value();
        else
            all += part.child_value();
    }
    return all;
}

/// An event's elements, the first of each name: pugixml would look through all of them for every name.
class Parts {
public:
    enum Name : std::size_t {
        abstract,
        attachments,
        audience,
        category,
        conf_url,
        date,
        description,
        duration,
        end,
        full_conf_url,
        language,
        links,
        person,
        persons,
        recording,
        room,
        slug,
        speakers,
        start,
        state,
        status,
        subtitle,
        title,
        topics,
        track,
        type,
        url,
        video_download_url
    };

    explicit Parts(xml_node event) {
        for (xml_node part = event.first_child(); part; part = part.next_sibling()) {
            const std::string_view name = part.name();
            if (name.empty() || name.front() < 'a' || name.front() > 'z')
                continue;
            const auto letter = static_cast<std::size_t>(name.front() - 'a');
            for (std::size_t i = begins[letter]; i < begins[letter + 1]; ++i)
                if (names[i] == name && !parts_[i])
                    parts_[i] = part;
        }
    }
    [[nodiscard]] xml_node node(Name name) const { return parts_[name]; }
    [[nodiscard]] std::string_view text(Name name) const { return text::trim(parts_[name].child_value()); }
    [[nodiscard]] std::string copy(Name name) const { return std::string(text(name)); }

private:
    /// In the order of the enumeration, which is that of the alphabet.
    static constexpr std::array<std::string_view, 28> names{
        "abstract",  "attachments", "audience",      "category", "conf_url", "date",   "description",
        "duration",  "end",         "full_conf_url", "language", "links",    "person", "persons",
        "recording", "room",        "slug",          "speakers", "start",    "state",  "status",
        "subtitle",  "title",       "topics",        "track",    "type",     "url",    "video_download_url"};
    /// By letter: where names that begin with it or a later one do.
    static constexpr auto begins = [] {
        std::array<std::size_t, 27> all{};
        for (const std::string_view name : names)
            for (std::size_t later = static_cast<std::size_t>(name.front() - 'a') + 1; later < all.size();
                 ++later)
                ++all[later];
        return all;
    }();

    std::array<xml_node, names.size()> parts_;
};

class ScheduleReader {
public:
    ScheduleReader(Report& report, const ReadOptions& options) : report_(report), maker_(options, report) {}

    ReadResult read(xml_node root) {
        read_conference(root.child("conference"));
        maker_.event.version = child(root, "version");
        maker_.rooms_may_be_lists = attribute(root.child("generator"), "name") != "Estrade";
        for (const xml_node track : root.child("tracks").children("track"))
            maker_.add_track(track.child_value(), std::string(attribute(track, "color")));
        for (const xml_node track : root.child("conference").children("track"))
            maker_.add_track(std::string(attribute(track, "name")), std::string(attribute(track, "color")));
        for (const xml_node day : root.children("day"))
            read_day(day);
        return maker_.finish();
    }

private:
    void read_conference(xml_node conference) {
        Event& event = maker_.event;
        event.title = child(conference, "title");
        if (event.title.empty())
            event.title = child(conference, "acronym");
        event.subtitle = child(conference, "subtitle");
        event.venue = child(conference, "venue");
        const std::string city = schedule::plain_line(child(conference, "city"));
        if (!city.empty() && event.venue.find(city) == std::string::npos)
            event.venue += (event.venue.empty() ? "" : ", ") + city;
        for (const char* name : {"url", "base_url", "baseurl"}) {
            Link link{std::string(child(conference, name)), {}};
            if (event.url.empty() && schedule::put_right(link) != schedule::LinkFault::broken)
                event.url = link.url;
        }
        first_day_ = parse_iso_day(child(conference, "start").substr(0, 10));
        maker_.zone_name = child(conference, "time_zone_name");
        maker_.told_day_change = schedule::written_clock(child(conference, "day_change"));
    }

    void read_day(xml_node day) {
        const auto date = date_of(day);
        maker_.begin_day(parse_iso_time(attribute(day, "start")), parse_iso_time(attribute(day, "end")));
        for (const xml_node part : day.children()) {
            const std::string_view name = part.name();
            if (is_event(part))
                read_event(part, date, {});
            else if (name == "room")
                for (const xml_node event : part.children())
                    if (is_event(event))
                        read_event(event, date, attribute(part, "name"));
        }
    }

    /// A day may tell but which of the conference's it is.
    std::optional<LocalDay> date_of(xml_node day) {
        const auto date = parse_iso_day(attribute(day, "date").substr(0, 10));
        const int index = day.attribute("index").as_int(0);
        constexpr int most = 1000;
        if (date || !first_day_ || index < 1 || index > most)
            return date;
        report_.add(Severity::warning, Treatment::guessed, static_cast<std::size_t>(day.offset_debug()),
                    Phrase("a day tells no date: it is counted from the conference's first"),
                    Phrase("days without a date"));
        return *first_day_ + date::days{index - 1};
    }

    /// EuroPython's tool called it an entry.
    static bool is_event(xml_node node) {
        const std::string_view name = node.name();
        return name == "event" || name == "entry";
    }

    void read_event(xml_node node, std::optional<LocalDay> day, std::string_view listed_room) {
        ListedEvent& event = maker_.add(static_cast<std::size_t>(node.offset_debug()));
        event.guid = std::string(attribute(node, "guid"));
        event.code = std::string(attribute(node, "code"));
        event.id = std::string(attribute(node, "id"));
        const Parts parts(node);
        event.title = parts.copy(Parts::title);
        event.subtitle = parts.copy(Parts::subtitle);
        event.type = parts.copy(parts.text(Parts::type).empty() ? Parts::category : Parts::type);
        event.track = parts.copy(Parts::track);
        if (event.track.empty())
            event.track = child(parts.node(Parts::topics), "topic");
        event.level = parts.copy(Parts::audience);
        event.language = parts.copy(Parts::language);
        event.abstract = parts.copy(Parts::abstract);
        event.description = parts.copy(Parts::description);
        csv::tell_status(event, parts.text(parts.text(Parts::status).empty() ? Parts::state : Parts::status));
        maker_.choose_room(event, parts.text(Parts::room), listed_room);
        event.day = day;
        event.start = parse_iso_time(parts.text(Parts::date));
        if (!event.start)
            event.start = parse_iso_time(parts.text(Parts::start));
        event.clock = clock_of(parts.text(Parts::start));
        maker_.place_within_day(event);
        event.duration = schedule::written_duration(parts.text(Parts::duration));
        event.end = parse_iso_time(parts.text(Parts::end));
        if (!event.duration && !event.end)
            event.duration = from_to(event.clock, clock_of(parts.text(Parts::end)));
        const std::string_view opted_out = child(parts.node(Parts::recording), "optout");
        if (!opted_out.empty())
            event.recorded = opted_out != "true";
        for (const Parts::Name list : {Parts::persons, Parts::speakers})
            for (const xml_node person : parts.node(list).children())
                if (const std::string_view name = person.name(); name == "person" || name == "speaker")
                    event.people.push_back(read_person(person));
        csv::add_people(event, parts.text(Parts::person));
        read_links(event, parts);
    }

    /// A name as text; or elements within, as some tools nest them.
    static ListedPerson read_person(xml_node node) {
        ListedPerson person;
        person.id = attribute(node, "id");
        if (const xml_node text = node.first_child();
            text.type() == pugi::node_pcdata && !text.next_sibling())
            person.name = text::trim(text.value());
        if (!person.name.empty())
            return person;
        for (const char* name : {"public_name", "full_public_name", "name", "full_name"})
            if (person.name.empty())
                person.name = child(node, name);
        if (person.name.empty())
            person.name = text::trim(node.child_value());
        for (const char* name : {"name", "public_name"})
            if (person.name.empty())
                person.name = attribute(node, name);
        if (person.name.empty())
            person.name = inner_text(node);
        for (const char* name : {"biography", "bio", "abstract", "description"})
            if (person.bio.empty())
                person.bio = child(node, name);
        for (const xml_node link : node.child("links").children("link"))
            person.links.push_back(read_link(link));
        for (const char* name : {"url", "profile"})
            if (const std::string_view url = child(node, name); !url.empty())
                person.links.push_back({std::string(url), {}});
        return person;
    }

    static Link read_link(xml_node node) {
        std::string_view url = attribute(node, "href");
        if (url.empty())
            url = child(node, "url");
        std::string_view label = text::trim(node.child_value());
        if (label.empty())
            label = child(node, "title");
        return {std::string(url), std::string(label)};
    }

    void read_links(ListedEvent& event, const Parts& parts) const {
        for (const Parts::Name name : {Parts::url, Parts::conf_url, Parts::full_conf_url, Parts::slug})
            if (const std::string_view url = parts.text(name); url.starts_with("http") && event.links.empty())
                event.links.push_back({std::string(url), {}});
        constexpr std::size_t usual = 6;
        if (parts.node(Parts::links).first_child())
            event.links.reserve(usual);
        const bool has_own = !event.links.empty();
        const auto base = [&]() -> std::string_view {
            return has_own ? event.links.front().url : maker_.event.url;
        };
        for (const xml_node link : parts.node(Parts::links).children("link"))
            schedule::add_link(event, schedule::absolute(read_link(link), base()), attribute(link, "type"));
        for (const xml_node attachment : parts.node(Parts::attachments).children("attachment"))
            schedule::add_attachment(event, schedule::absolute(read_link(attachment), base()),
                                     attribute(attachment, "type"));
        if (const std::string_view url = parts.text(Parts::video_download_url); !url.empty())
            schedule::add_link(event, {std::string(url), {}}, "recording");
    }

    Report& report_;
    AgendaMaker maker_;
    std::optional<LocalDay> first_day_; ///< of the conference
};

} // namespace

bool recognises_frab_xml(const Source& source) {
    if (source.folder)
        return false;
    constexpr std::size_t enough = 64U << 10U;
    const std::string_view begin = std::string_view(source.bytes).substr(0, enough);
    return schedule::root_name(begin) == "schedule" || text::trim(begin).starts_with("<?xml");
}

ReadResult read_frab_xml(const Source& source, const ReadOptions& options) {
    Report report(source);
    std::string bytes = schedule::valid_utf8(source, report);
    pugi::xml_document document;
    schedule::parse_xml(bytes, document, report);
    const xml_node root = document.document_element();
    if (std::string_view(root.name()) != "schedule") {
        report.add(Severity::error, Treatment::left_out, 0,
                   Phrase("is XML, and no schedule: its root is <%1>", {std::string(root.name())}), {},
                   Phrase("a schedule.xml has <schedule> as its root"));
        return tl::unexpected(report.take());
    }
    if (!root.child("conference") && !root.child("day")) {
        report.add(Severity::error, Treatment::left_out, 0,
                   Phrase("is XML with <schedule> as its root, and tells neither a conference nor days"), {},
                   Phrase("give the schedule.xml that a planning tool exports"));
        return tl::unexpected(report.take());
    }
    ScheduleReader reader(report, options);
    return reader.read(root);
}

} // namespace estrade
