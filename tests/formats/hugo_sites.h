// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/hugo_site.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

/// Small sites made of what differs from the smallest one.
namespace estrade::test {

using Lines = std::vector<std::string>;

/// A site of one day and one room, told by what differs from it.
inline Source site_with(const std::map<std::string, std::string>& files) {
    Source source{"site", {}, true, {}};
    source.files = {
        {"data/schedule.yml", "- day: '2024-06-13'\n"
                              "  start: '09:00'\n"
                              "  rooms:\n"
                              "    - room: hall\n"
                              "      slots:\n"
                              "        - slot: slot-1\n"
                              "          talk: hello\n"},
        {"data/slots.yml", "- {key: slot-1, start: '09:00', duration: 30}\n"
                           "- {key: slot-2, start: '10:00', duration: 30}\n"},
        {"data/rooms.yml", "- {key: hall, label: Hall}\n"},
        {"data/info.yml", "name: Hello Conf\naddress: {country: {short_name: FR}}\n"},
        {"content/sessions/hello.md", "---\nkey: hello\ntitle: Hello\n---\n"},
    };
    for (const auto& [path, bytes] : files)
        source.files[path] = bytes;
    return source;
}

inline std::string schedule_of(const std::string& entries, const std::string& day = "2024-06-13",
                               const std::string& start = "09:00") {
    return "- day: '" + day + "'\n  start: '" + start + "'\n  rooms:\n    - room: hall\n      slots:\n" +
           entries;
}

inline Reading read_site(const Source& source, const ReadOptions& options = plain_options()) {
    auto reading = read_hugo_site(source, options);
    if (!reading)
        FAIL(to_text(reading.error().front()));
    return std::move(*reading);
}

/// What was told of that severity, each as "file:line: what".
inline Lines told(const Diagnostics& diagnostics, Severity severity) {
    Lines lines;
    for (const Diagnostic& d : diagnostics)
        if (d.severity == severity)
            lines.push_back(d.where.file + ":" + std::to_string(d.where.line) + ": " + d.what.english());
    return lines;
}

inline const Session& session(const Agenda& agenda, const std::string& title) {
    const auto found = std::find_if(agenda.sessions.begin(), agenda.sessions.end(),
                                    [&](const Session& s) { return s.title == title; });
    REQUIRE(found != agenda.sessions.end());
    return *found;
}

} // namespace estrade::test
