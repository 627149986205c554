// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ics/organizers.h"

#include "core/formats/ics/people.h"
#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"

#include <set>

namespace estrade::ics {
namespace {

/// By name or else by address; empty where that is not told.
std::string organizer_of(const Component& component) {
    const Property* const organizer = component.find("ORGANIZER");
    if (organizer == nullptr)
        return {};
    if (std::string name = schedule::plain_line(organizer->parameter("CN")); !name.empty())
        return name;
    const std::string address = schedule::plain_line(organizer->value);
    constexpr std::string_view mail = "mailto:";
    return text::fold(address).starts_with(mail) ? address.substr(mail.size()) : address;
}

} // namespace

void Organizers::learn(const std::vector<Component>& events) {
    std::set<std::string> names;
    std::set<std::string> addresses;
    std::size_t naming = 0;
    for (const Component& event : events)
        if (const Property* const organizer = event.find("ORGANIZER")) {
            names.insert(organizer_of(event));
            addresses.insert(text::fold(text::trim(organizer->value)));
            ++naming;
        }
    constexpr std::size_t fewest = 3; // events that tell a custom from chance
    speak_ = addresses.size() == 1 && names.size() > 1 && names.size() * 2 > naming && naming >= fewest;
    told_ = names.size() == 1 && events.size() > 1;
    if (speak_)
        report_.add_whole(Severity::info, Treatment::guessed,
                          Phrase("names several organizers at one address: they are taken to speak"));
    else if (told_)
        report_.add_whole(
            Severity::info, Treatment::left_out,
            Phrase("names %1 as who organises it: an agenda has no place for that", {*names.begin()}));
}

void Organizers::take(const Component& component, schedule::ListedEvent& event) {
    const std::string name = organizer_of(component);
    if (speak_ && event.people.empty())
        add_speakers(event, name);
    else if (!told_ && !name.empty())
        report_.add(Severity::info, Treatment::left_out, event.offset,
                    Phrase("'%1' %2",
                           {schedule::plain_line(event.title),
                            Phrase("names %1 as who organises it: an agenda has no place for that", {name})}),
                    Phrase("events that name who organises them"));
}

} // namespace estrade::ics
