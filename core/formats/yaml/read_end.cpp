// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/longest_night.h"
#include "core/formats/yaml/reading.h"
#include "core/formats/yaml/slots.h"
#include "core/formats/yaml/times.h"
#include "core/text/text.h"
#include "core/time/iso.h"

namespace estrade::yaml {
namespace {

/// The end as an instant, by its day and clock.
EndTold end_at_instant(const Node& at, std::string_view text, const LocalDay& day, Slot& slot, Draft& draft) {
    const auto instant = read_time(at, text, day, draft);
    if (*instant < slot.start)
        draft.report.error(at, Phrase("ends before it starts"),
                           Phrase("write the end's day too, or a duration"));
    else
        slot.duration = *instant - slot.start;
    return EndTold::yes;
}

/// The end by its clock alone, which may be past midnight.
EndTold end_by_clock(const Node& at, std::string_view text, Slot& slot, Draft& draft) {
    Report& report = draft.report;
    const auto clock = parse_clock(text);
    if (!clock) {
        report.error(at,
                     text.empty() ? Phrase("no end follows the dash")
                                  : Phrase("%1 is no time of day", {shown(text)}),
                     Phrase("write it as in 19:25, hours from 00 to 24"));
        return EndTold::faulty;
    }
    const ClockEnd found = end_at_clock(draft.agenda.event.zone, slot.start, *clock);
    slot.duration = found.instant - slot.start;
    if (slot.duration > longest_night) {
        const std::string length_told = duration_text(slot.duration);
        report.error(at, Phrase("ends before it starts, or lasts %1", {length_told}),
                     Phrase("write `duration: %1` for a slot that long", {length_told}));
        slot.duration = {};
        return EndTold::faulty;
    }
    if (found.kind == LocalKind::repeated)
        report.warning(at, Phrase("%1 comes twice that night: the first is taken", {shown(text)}),
                       Phrase("write a duration: %1", {duration_text(slot.duration)}));
    else if (found.kind == LocalKind::skipped)
        report.warning(at, Phrase("%1 does not exist that night: clocks skip it", {shown(text)}),
                       Phrase("write a duration: %1", {duration_text(slot.duration)}));
    return EndTold::yes;
}

} // namespace

EndTold read_end(const Fields& fields, const TimeText& time, const LocalDay& day, Slot& slot, Draft& draft) {
    const Node* const end = fields.find("end");
    const auto length = fields.duration("duration");
    const bool in_range = time.end.data() != nullptr;
    const int told = (in_range ? 1 : 0) + (end != nullptr ? 1 : 0) + (length ? 1 : 0);
    if (told > 1)
        draft.report.error(length ? *fields.find("duration") : *end,
                           Phrase("the end of this slot is told twice"),
                           Phrase("write a range, or an end, or a duration"));
    if (!in_range && end == nullptr) {
        slot.duration = length.value_or(Duration{});
        return length ? EndTold::yes : fields.find("duration") != nullptr ? EndTold::faulty : EndTold::no;
    }
    const Node& at = in_range ? *time.node : *end;
    const std::string_view text = in_range ? time.end : text::trim(end->text);
    return parse_iso_time(text) ? end_at_instant(at, text, day, slot, draft)
                                : end_by_clock(at, text, slot, draft);
}

} // namespace estrade::yaml
