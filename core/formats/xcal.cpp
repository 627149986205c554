// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xcal.h"

#include "core/formats/ics.h"
#include "core/formats/ics/content.h"
#include "core/formats/schedule/encoding.h"
#include "core/formats/schedule/xml.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace estrade {
namespace {

using ics::Component;
using ics::Property;
using pugi::xml_node;

/// "pentabarf:title" and "Title" are "PENTABARF:TITLE" and "TITLE".
std::string property_name(xml_node node) {
    std::string name = node.name();
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return name.starts_with("XCAL:") ? name.substr(5) : name;
}

bool is_element(xml_node node) {
    return node.type() == pugi::node_element;
}

/// The first element in another that has this name, whatever prefix stands before it.
xml_node child(xml_node node, std::string_view name) {
    return node.find_child([&](xml_node part) { return is_element(part) && property_name(part) == name; });
}

std::string_view text_of(xml_node node) {
    return text::trim(node.child_value());
}

/// As iCalendar writes a text.
std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '\\' || c == ',' || c == ';')
            result += '\\';
        if (c == '\n')
            result += "\\n";
        else if (c != '\r')
            result += c;
    }
    return result;
}

/// RFC 6321's <recur><freq>WEEKLY</freq><byday>MO</byday><byday>TU</byday></recur>.
std::string rule_of(xml_node recur) {
    std::string rule;
    std::string last;
    for (const xml_node part : recur.children()) {
        if (!is_element(part))
            continue;
        std::string name = property_name(part);
        if (name == last)
            rule += ',';
        else
            (rule += rule.empty() ? "" : ";") += name + "=";
        rule += text_of(part);
        last = std::move(name);
    }
    return rule;
}

/// RFC 6321's <period><start>…</start><end>…</end></period>, or with a <duration>.
std::string period_of(xml_node period) {
    const xml_node end = child(period, "END");
    return std::string(text_of(child(period, "START"))) + "/" +
           std::string(text_of(end ? end : child(period, "DURATION")));
}

/// Its value, which stands in it or, by RFC 6321, in an element of the value's type.
std::string value_of(xml_node node) {
    std::string value;
    bool typed = false;
    for (const xml_node part : node.children()) {
        if (!is_element(part) || property_name(part) == "PARAMETERS")
            continue;
        const std::string type = property_name(part);
        value += typed ? "," : "";
        value += type == "RECUR"    ? rule_of(part)
                 : type == "PERIOD" ? period_of(part)
                 : type == "TEXT"   ? escaped(text_of(part))
                                    : std::string(text_of(part));
        typed = true;
    }
    return typed ? value : escaped(text_of(node));
}

/// What Pentabarf adds, and what it calls otherwise, as the calendars are read that Estrade writes.
std::string known_name(const std::string& name) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> names{{
        {"PENTABARF:TITLE", "SUMMARY"},
        {"PENTABARF:SUBTITLE", "X-ESTRADE-SUBTITLE"},
        {"PENTABARF:LANGUAGE-CODE", "X-ESTRADE-LANGUAGE"},
        {"PENTABARF:TRACK", "CATEGORIES"},
        {"CATEGORY", "X-ESTRADE-KIND"},
    }};
    const auto* const found =
        std::find_if(names.begin(), names.end(), [&](const auto& known) { return known.first == name; });
    return found == names.end() ? name : std::string(found->second);
}

Property property_of(xml_node node) {
    Property property;
    property.offset = static_cast<std::size_t>(node.offset_debug());
    property.name = known_name(property_name(node));
    property.value = value_of(node);
    for (const xml_node parameter : child(node, "PARAMETERS").children())
        if (is_element(parameter))
            property.parameters.emplace_back(property_name(parameter), text_of(parameter.first_child()));
    for (const pugi::xml_attribute attribute : node.attributes())
        property.parameters.emplace_back(text::fold(attribute.name()) == "tzid" ? "TZID" : attribute.name(),
                                         attribute.value());
    if (property.name == "ATTENDEE" && !text::fold(property.value).starts_with("mailto:")) {
        property.parameters.emplace_back("CN", text_of(node)); // a name, where iCalendar has an address
        property.value = "invalid:nomail";
    }
    return property;
}

Component component_of(xml_node node) {
    Component component;
    component.offset = static_cast<std::size_t>(node.offset_debug());
    const xml_node properties = child(node, "PROPERTIES");
    const bool pentabarf = !text_of(node.child("pentabarf:title")).empty();
    for (const xml_node part : (properties ? properties : node).children())
        if (const std::string name = is_element(part) ? property_name(part) : std::string();
            !name.empty() && name != "COMPONENTS" && !(pentabarf && name == "SUMMARY"))
            component.properties.push_back(property_of(part));
    return component;
}

void add_events(xml_node node, ics::Calendar& calendar) {
    for (const xml_node part : node.children())
        if (is_element(part) && property_name(part) == "VEVENT")
            calendar.events.push_back(component_of(part));
}

ics::Calendar calendar_of(xml_node root) {
    ics::Calendar calendar;
    for (const xml_node part : root.children()) {
        if (!is_element(part) || property_name(part) != "VCALENDAR")
            continue;
        for (Property& property : component_of(part).properties)
            if (property.name != "VEVENT")
                calendar.own.properties.push_back(std::move(property));
        add_events(part, calendar);
        add_events(child(part, "COMPONENTS"), calendar);
    }
    return calendar;
}

} // namespace

bool recognises_xcal(const Source& source) {
    constexpr std::size_t enough = 64U << 10U;
    const std::string root =
        text::fold(schedule::root_name(std::string_view(source.bytes).substr(0, enough)));
    return !source.folder && (root == "icalendar" || root == "xcal:icalendar");
}

ReadResult read_xcal(const Source& source, const ReadOptions& options) {
    schedule::Report report(source);
    std::string bytes = schedule::valid_utf8(source, report);
    pugi::xml_document document;
    schedule::parse_xml(bytes, document, report);
    return read_calendar(calendar_of(document.document_element()), report, options);
}

} // namespace estrade
