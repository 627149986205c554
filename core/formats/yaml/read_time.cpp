// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/reading.h"
#include "core/formats/yaml/times.h"
#include "core/text/text.h"
#include "core/time/iso.h"

namespace estrade::yaml {

bool is_time_key(std::string_view key) {
    return !key.empty() && key.front() >= '0' && key.front() <= '9';
}

TimeText find_time(const Fields& fields, Report& report) {
    TimeText time;
    const Node& map = fields.node();
    for (std::size_t i = 0; i < map.keys.size(); ++i) {
        const Node& key = map.keys[i];
        const bool as_key = is_time_key(key.text);
        if (!key.is_text() || !(as_key || key.text == "time" || key.text == "start"))
            continue;
        const Node& told = as_key ? key : map.items[i];
        if (told.is_null())
            continue;
        if (time.node != nullptr) {
            report.error(key, Phrase("a slot has one time, and line %1 tells it", {time.node->line}),
                         Phrase("begin the next slot with `- `"));
            continue;
        }
        if (!told.is_text()) {
            report.error(told, Phrase("`%1` must be a time, but is %2", {key.text, kind_of(told)}),
                         Phrase("write it as in 19:10-19:25"));
            continue;
        }
        time = {&told, text::trim(told.text), {}};
        if (const auto range = split_range(time.start))
            time = {&told, range->start, range->end};
    }
    return time;
}

std::optional<Instant> read_time(const Node& at, std::string_view text, const std::optional<LocalDay>& day,
                                 Draft& draft) {
    const Event& event = draft.agenda.event;
    const auto iso = parse_iso_time(text);
    const auto clock = iso ? std::nullopt : parse_clock(text);
    if (!iso && !clock) {
        draft.report.error(at, Phrase("%1 is no time", {shown(text)}),
                           Phrase("write a time of day as in 19:10, hours from 00 to 24"));
        return std::nullopt;
    }
    if (!iso && !day)
        return std::nullopt;
    const Placement placed =
        iso ? iso->place(event.zone) : place_clock(event.zone, event.day_change, *day, *clock);
    if (placed.kind == LocalKind::repeated)
        draft.report.warning(at, Phrase("%1 comes twice that night: the first is taken", {shown(text)}),
                             Phrase("write %1 or %2", {iso_with_offset(placed.instant, event.zone),
                                                       iso_with_offset(placed.second, event.zone)}));
    else if (placed.kind == LocalKind::skipped)
        draft.report.warning(
            at, Phrase("%1 does not exist that night: clocks skip it", {shown(text)}),
            Phrase("what clocks then show is taken: %1", {iso_clock(event.zone.local(placed.instant))}));
    return placed.instant;
}

} // namespace estrade::yaml
