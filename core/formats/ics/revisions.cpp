// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ics/revisions.h"

#include "core/text/text.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace estrade::ics {
namespace {

long sequence_of(const Component& event) {
    const Property* const told = event.find("SEQUENCE");
    if (told == nullptr)
        return 0;
    const std::string_view digits = text::trim(told->value);
    long sequence = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), sequence);
    return sequence;
}

/// What two revisions of an event have in common, each with the event's UID and, of a repeated one, its time.
std::vector<std::string> common_keys(const Component& event) {
    const std::string uid = event.text("UID");
    if (text::trim(uid).empty())
        return {};
    std::vector<std::string> keys;
    for (const char* name : {"SUMMARY", "DTSTART"})
        if (const std::string told = event.text(name); !told.empty()) {
            std::string& key = keys.emplace_back(uid);
            for (const std::string& part : {event.text("RECURRENCE-ID"), std::string(name), told})
                (key += '\n') += part;
        }
    return keys;
}

} // namespace

std::set<std::size_t> replaced_by_revisions(const std::vector<Component>& events) {
    const auto is_revised = [](const Component& event) { return sequence_of(event) > 0; };
    if (std::none_of(events.begin(), events.end(), is_revised))
        return {};
    struct Known {
        std::size_t offset;
        long sequence;
        std::vector<std::string> keys;
    };
    std::vector<Known> known;
    known.reserve(events.size());
    std::unordered_map<std::string, long> latest;
    for (const Component& event : events) {
        const Known& one = known.emplace_back(Known{event.offset, sequence_of(event), common_keys(event)});
        for (const std::string& key : one.keys) {
            long& last = latest[key];
            last = std::max(last, one.sequence);
        }
    }
    std::set<std::size_t> replaced;
    for (const Known& one : known)
        for (const std::string& key : one.keys)
            if (one.sequence < latest[key])
                replaced.insert(one.offset);
    return replaced;
}

} // namespace estrade::ics
