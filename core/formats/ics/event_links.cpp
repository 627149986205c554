// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ics/event_links.h"

#include "core/agenda/names.h"
#include "core/formats/schedule/links.h"

namespace estrade::ics {

void add_links(schedule::ListedEvent& event, const Component& component) {
    for (const Property& property : component.properties) {
        const bool link = property.name == "URL" || property.name == "CONFERENCE";
        const bool attached = property.name == "ATTACH" && property.parameter("VALUE") != "BINARY" &&
                              property.parameter("ENCODING").empty();
        if (!link && !attached)
            continue;
        std::string label(property.parameter("LABEL"));
        if (label.empty())
            label = property.parameter("FILENAME");
        const std::string url = property.name == "URL" ? property.text() : property.value;
        const std::string type(property.parameter("X-ESTRADE-KIND"));
        const auto kind = value_of<Resource::Kind>(type);
        if (kind)
            event.resources.push_back({*kind, Resource::State::available, label, url});
        else if (attached && type.empty())
            schedule::add_attachment(event, {url, label});
        else
            event.links.push_back({url, label});
    }
}

} // namespace estrade::ics
