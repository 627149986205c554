// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rundown/report.h"

#include "app/cli/live.h"
#include "app/cli/opening.h"
#include "app/cli/slot_words.h"
#include "app/view/report_picture.h"
#include "core/time/iso.h"

#include <iomanip>
#include <iostream>
#include <nlohmann/json.hpp>

namespace estrade::cli {
namespace {

using Json = nlohmann::ordered_json;

Json time_or_null(const std::optional<Instant>& at) {
    return at ? Json(iso_utc(std::chrono::floor<std::chrono::seconds>(*at))) : Json(nullptr);
}

std::int64_t seconds(Duration duration) {
    return std::chrono::round<std::chrono::seconds>(duration).count();
}

void print_json(const std::string& event, const std::vector<ReportRow>& rows, Instant at) {
    Json slots = Json::array();
    for (const ReportRow& row : rows) {
        const auto over = row.over();
        slots.push_back({{"id", row.slot},
                         {"room", row.room},
                         {"title", row.title},
                         {"people", row.people},
                         {"outcome", name_of(row.outcome)},
                         {"inserted", row.inserted},
                         {"planned_start", row.planned ? time_or_null(row.planned->begin) : Json(nullptr)},
                         {"planned_end", row.planned ? time_or_null(row.planned->end) : Json(nullptr)},
                         {"planned_s", seconds(row.planned_length)},
                         {"started", time_or_null(row.started)},
                         {"ended", time_or_null(row.ended)},
                         {"paused_s", seconds(row.paused)},
                         {"over_s", over ? Json(seconds(*over)) : Json(nullptr)}});
    }
    const Json report{{"event", event}, {"at", iso_utc(at)}, {"slots", std::move(slots)}};
    std::cout << report.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

/// RFC 4180: quoted where needed, quotes doubled. What a spreadsheet would take for a formula is quoted as
/// text.
std::string csv(std::string value) {
    if (!value.empty() && std::string_view("=+-@").find(value.front()) != std::string_view::npos)
        value.insert(value.begin(), '\'');
    if (value.find_first_of(",\"\r\n") == std::string::npos)
        return value;
    std::string quoted = "\"";
    for (const char c : value)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

void print_csv(const std::vector<ReportRow>& rows, const Zone& zone) {
    const auto time = [&](const std::optional<Instant>& at) {
        return at ? iso_with_offset(*at, zone) : std::string();
    };
    std::cout << "room,title,people,outcome,planned start,planned end,started,ended,paused (s),over (s)\r\n";
    for (const ReportRow& row : rows) {
        const auto over = row.over();
        std::cout << csv(row.room) << ',' << csv(row.title) << ',' << csv(joined(row.people)) << ','
                  << name_of(row.outcome) << ',' << (row.planned ? time(row.planned->begin) : "") << ','
                  << (row.planned ? time(row.planned->end) : "") << ',' << time(row.started) << ','
                  << time(row.ended) << ',' << seconds(row.paused) << ','
                  << (over ? std::to_string(seconds(*over)) : "") << "\r\n";
    }
}

std::string clock_text(const std::optional<Instant>& at, const Zone& zone) {
    return at ? iso_clock(zone.local(std::chrono::floor<std::chrono::minutes>(*at))) : "  -  ";
}

std::string signed_minutes(Duration duration) {
    const std::int64_t total = std::abs(seconds(duration));
    std::string rest = std::to_string(total % 60);
    return (duration < Duration::zero() ? "-" : "+") + std::to_string(total / 60) + ':' +
           (rest.size() < 2 ? "0" + rest : rest);
}

void print_text(const std::string& event, const std::vector<ReportRow>& rows, const Zone& zone) {
    std::cout << event << "\n\nplanned        actual            over\n";
    for (const ReportRow& row : rows) {
        const auto over = row.over();
        std::cout << (row.planned
                          ? clock_text(row.planned->begin, zone) + '-' + clock_text(row.planned->end, zone)
                          : std::string("   added   "))
                  << "    " << clock_text(row.started, zone) << '-' << clock_text(row.ended, zone) << "    "
                  << std::setw(7) << (over ? signed_minutes(*over) : "") << "  " << row.title;
        if (!row.people.empty())
            std::cout << " · " << joined(row.people);
        if (row.outcome != ReportRow::Outcome::held)
            std::cout << " (" << name_of(row.outcome) << ')';
        std::cout << '\n';
    }
}

} // namespace

Exit report_command(const Arguments& arguments, const Clock& system) {
    std::optional<Agenda> agenda = open_whole(arguments, system);
    if (!agenda)
        return Exit::unreadable;
    const Zone zone = agenda->event.zone;
    const std::string event = agenda->event.title;
    const auto clock = clock_for(arguments, zone, system, true);
    const std::vector<Action> log = log_of(*agenda, *clock);
    const Rundown rundown = fold(std::make_shared<const Agenda>(std::move(*agenda)), log, clock->stamp());
    const std::vector<ReportRow> rows = report(rundown, clock->now());
    if (arguments.output)
        return draw_report(event, rows, zone, *arguments.output) ? Exit::fine : Exit::unreadable;
    if (arguments.json)
        print_json(event, rows, clock->now());
    else if (arguments.csv)
        print_csv(rows, zone);
    else
        print_text(event, rows, zone);
    return Exit::fine;
}

} // namespace estrade::cli
