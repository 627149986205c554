// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv_writer.h"

#include "core/agenda/lookup.h"
#include "core/agenda/names.h"
#include "core/formats/csv/cells.h"
#include "core/formats/csv/rows.h"
#include "core/formats/longest_night.h"
#include "core/text/text.h"
#include "core/time/iso.h"

namespace estrade {
namespace {

/// "Label: address", on a line of its own.
std::string line_of(const std::string& label, const std::string& url) {
    std::string address;
    for (const char c : text::trim(url))
        address += c == ' ' || c == '\t' || c == '\n' || c == '\r' ? std::string("%20") : std::string(1, c);
    if (address.empty())
        return {};
    const std::string text = text::on_one_line(label);
    return text.empty() ? address + "\n" : text + ": " + address + "\n";
}

class TableWriter {
public:
    explicit TableWriter(const Agenda& agenda) : agenda_(agenda), zone_(agenda.event.zone), lookup_(agenda) {}

    [[nodiscard]] std::string write() const {
        std::string table = "\xEF\xBB\xBF" + csv::written({csv::own_heads.begin(), csv::own_heads.end()});
        for (const Slot& slot : agenda_.slots)
            table += row(slot);
        return table;
    }

private:
    [[nodiscard]] std::string row(const Slot& slot) const {
        const Session& session = lookup_.session(slot);
        const Room* const room = lookup_.room(slot.room);
        const Track* const track = lookup_.track(session.track);
        const auto [start, end] = times(slot);
        return csv::written({iso_day(date::floor<date::days>(zone_.local(slot.start))), start, end,
                             room == nullptr ? "" : room->name, session.title, session.subtitle,
                             people(session), std::string(name_of(session.kind)),
                             track == nullptr ? "" : track->name, session.language, session.level,
                             std::string(name_of(session.status)), session.abstract, slot.note,
                             links(session), resources(session), zone_.name(), slot.id.value});
    }

    [[nodiscard]] std::pair<std::string, std::string> times(const Slot& slot) const {
        const Instant start = date::floor<std::chrono::seconds>(slot.start);
        const Instant end = start + date::floor<std::chrono::seconds>(slot.duration);
        const auto is_plain = [&](Instant at) {
            return zone_.place(zone_.local(at)).kind == LocalKind::unique &&
                   date::floor<std::chrono::minutes>(at) == at;
        };
        const Duration shown = zone_.local(end) - zone_.local(start); // between the clocks' readings
        const bool one_day =
            date::floor<date::days>(zone_.local(start)) == date::floor<date::days>(zone_.local(end));
        const bool clocks_tell = shown >= Duration::zero() && (one_day || shown <= longest_night);
        if (is_plain(start) && is_plain(end) && clocks_tell)
            return {iso_clock(zone_.local(start)), iso_clock(zone_.local(end))};
        return {iso_with_offset(start, zone_), iso_with_offset(end, zone_)};
    }

    [[nodiscard]] std::string people(const Session& session) const {
        std::vector<schedule::ListedPerson> listed;
        for (const Participation& participation : session.people) {
            const Person* const person = lookup_.person(participation.person);
            if (person == nullptr || text::on_one_line(person->name).empty())
                continue;
            listed.emplace_back();
            listed.back().name = text::on_one_line(person->name);
            listed.back().role = participation.role;
        }
        return csv::written_people(listed);
    }

    [[nodiscard]] static std::string links(const Session& session) {
        std::string lines;
        for (const Link& link : session.links)
            lines += line_of(link.label, link.url);
        return lines.substr(0, lines.empty() ? 0 : lines.size() - 1);
    }

    [[nodiscard]] static std::string resources(const Session& session) {
        std::string lines;
        for (const Resource& resource : session.resources)
            if (const std::string line = line_of(resource.title, resource.url); !line.empty())
                (lines += name_of(resource.kind)) += ": " + line;
        return lines.substr(0, lines.empty() ? 0 : lines.size() - 1);
    }

    const Agenda& agenda_;
    const Zone& zone_;
    Lookup lookup_;
};

} // namespace

std::string write_csv(const Agenda& agenda) {
    return TableWriter(agenda).write();
}

} // namespace estrade
