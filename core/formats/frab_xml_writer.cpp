// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/frab_xml_writer.h"

#include "core/formats/frab_document.h"

#include <algorithm>
#include <pugixml.hpp>
#include <sstream>

namespace estrade {
namespace {

using Json = nlohmann::ordered_json;
using pugi::xml_node;

/// Text without the characters that XML 1.0 has no writing for.
std::string for_xml(const std::string& text) {
    std::string kept;
    kept.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 && text[i] != '\t' && text[i] != '\n' && text[i] != '\r')
            continue;
        if (const std::string_view rest = std::string_view(text).substr(i);
            rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF")) { // U+FFFE, U+FFFF
            i += 2;
            continue;
        }
        kept += text[i];
    }
    return kept;
}

std::string text_of(const Json& value) {
    if (value.is_null())
        return {};
    return for_xml(value.is_string() ? value.get<std::string>() : value.dump());
}

void add(xml_node to, const char* name, const std::string& text) {
    to.append_child(name).text().set(text.c_str());
}

void add(xml_node to, const char* name, const Json& object, const char* key) {
    add(to, name, object.contains(key) ? text_of(object[key]) : std::string());
}

void set(xml_node node, const char* name, const std::string& value) {
    node.append_attribute(name).set_value(value.c_str());
}

/// Whether the schema's "httpURI" takes it.
bool is_web_address(const std::string& url) {
    return (url.starts_with("http://") || url.starts_with("https://")) &&
           std::all_of(url.begin(), url.end(), [](char c) {
               return static_cast<unsigned char>(c) > 0x20 &&
                      std::string_view("<>\"\\^`{|}").find(c) == std::string_view::npos;
           });
}

void add_address(xml_node to, const char* name, const Json& object, const char* key) {
    if (object.contains(key) && object[key].is_string() && is_web_address(object[key]))
        add(to, name, object, key);
}

/// The schema takes two digits of hours.
std::string short_duration(const std::string& duration) {
    return duration.find(':') > 2 ? "99:59" : duration;
}

bool is_track_slug(const std::string& slug) {
    return slug.size() >= 2 && slug.front() >= 'a' && slug.front() <= 'z';
}

/// The schema wants four characters after the acronym too.
bool is_event_slug(const std::string& slug) {
    return slug.size() - (slug.find('-') + 1) >= 4;
}

void write_conference(xml_node to, const Json& conference) {
    add(to, "acronym", conference, "acronym");
    add(to, "title", conference, "title");
    if (!conference["days"].empty()) {
        add(to, "start", conference, "start");
        add(to, "end", conference, "end");
    }
    add(to, "days", conference, "daysCount");
    add(to, "timeslot_duration", conference, "timeslot_duration");
    add_address(to, "url", conference, "url");
    add(to, "time_zone_name", conference, "time_zone_name");
    for (const Json& track : conference["tracks"]) {
        xml_node node = to.append_child("track");
        set(node, "name", text_of(track["name"]));
        if (track.contains("color"))
            set(node, "color", text_of(track["color"]));
        if (const std::string slug = text_of(track["slug"]); is_track_slug(slug))
            set(node, "slug", slug);
    }
}

void write_people(xml_node event, const Json& persons) {
    xml_node list = event.append_child("persons");
    for (const Json& person : persons) {
        xml_node node = list.append_child("person");
        set(node, "id", text_of(person["id"]));
        set(node, "guid", text_of(person["guid"]));
        node.text().set(text_of(person["public_name"]).c_str());
    }
}

void write_links(xml_node event, const Json& links) {
    xml_node list = event.append_child("links");
    for (const Json& link : links) {
        xml_node node = list.append_child("link");
        set(node, "href", text_of(link["url"]));
        if (link.contains("type"))
            set(node, "type", text_of(link["type"]));
        node.text().set(text_of(link["title"]).c_str());
    }
}

void write_event(xml_node room, const Json& told) {
    xml_node event = room.append_child("event");
    set(event, "guid", text_of(told["guid"]));
    set(event, "id", text_of(told["id"]));
    for (const char* name : {"room", "title", "subtitle", "type", "date", "start"})
        add(event, name, told, name);
    add(event, "duration", short_duration(told["duration"]));
    for (const char* name : {"abstract", "track", "language", "description"})
        add(event, name, told, name);
    if (const std::string slug = text_of(told["slug"]); is_event_slug(slug))
        add(event, "slug", slug);
    add_address(event, "url", told, "url");
    if (told.contains("do_not_record")) {
        xml_node recording = event.append_child("recording");
        add(recording, "license", std::string());
        add(recording, "optout", told, "do_not_record");
    }
    write_people(event, told["persons"]);
    write_links(event, told["links"]);
}

void write_day(xml_node schedule, const Json& told) {
    xml_node day = schedule.append_child("day");
    set(day, "index", text_of(told["index"]));
    set(day, "date", text_of(told["date"]));
    set(day, "start", text_of(told["day_start"]));
    set(day, "end", text_of(told["day_end"]));
    for (const auto& [name, events] : told["rooms"].items()) {
        xml_node room = day.append_child("room");
        set(room, "name", for_xml(name));
        for (const Json& event : events)
            write_event(room, event);
    }
}

} // namespace

std::string write_frab_xml(const Agenda& agenda) {
    const Json document = frab_document(agenda);
    const Json& conference = document["schedule"]["conference"];
    pugi::xml_document xml;
    xml_node declaration = xml.append_child(pugi::node_declaration);
    set(declaration, "version", "1.0");
    set(declaration, "encoding", "UTF-8");
    xml_node schedule = xml.append_child("schedule");
    set(schedule.append_child("generator"), "name", "Estrade");
    add(schedule, "version", document["schedule"], "version");
    write_conference(schedule.append_child("conference"), conference);
    for (const Json& day : conference["days"])
        write_day(schedule, day);
    std::ostringstream out;
    xml.save(out, "  ", pugi::format_indent, pugi::encoding_utf8);
    return out.str();
}

} // namespace estrade
