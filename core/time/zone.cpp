// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zone.h"

#include "core/time/zone_names.h"

#include <date/tz.h>
#include <exception>

namespace estrade {

Zone::Zone() : name_("UTC"), zone_(nullptr) {}

tl::expected<Zone, std::string> Zone::find(std::string_view name) {
    if (name == "UTC")
        return Zone();
    for (const std::string_view tried : {name, zone_of_older_name(name)}) {
        if (tried.empty())
            break;
        try {
            const date::time_zone* zone = date::locate_zone(tried);
            return Zone(std::string(name), zone);
        } catch (const std::exception&) { // none of the system's
        }
    }
    return tl::unexpected("unknown time zone '" + std::string(name) + "'");
}

Zone Zone::of_this_machine() {
    try {
        const date::time_zone* zone = date::current_zone();
        return {zone->name(), zone};
    } catch (const std::exception&) {
        return {};
    }
}

Placement Zone::place(LocalTime local) const {
    if (zone_ == nullptr) {
        const Instant instant{local.time_since_epoch()};
        return {LocalKind::unique, instant, instant};
    }
    const date::local_info info = zone_->get_info(local);
    const Instant first{local.time_since_epoch() - info.first.offset};
    switch (info.result) {
    case date::local_info::ambiguous:
        return {LocalKind::repeated, first, Instant{local.time_since_epoch() - info.second.offset}};
    case date::local_info::nonexistent:
        return {LocalKind::skipped, first, first};
    default:
        return {LocalKind::unique, first, first};
    }
}

LocalTime Zone::local(Instant instant) const {
    return LocalTime{instant.time_since_epoch() + offset(instant)};
}

std::chrono::seconds Zone::offset(Instant instant) const {
    return offset_around(instant).first;
}

std::pair<std::chrono::seconds, Interval> Zone::offset_around(Instant instant) const {
    if (zone_ == nullptr)
        return {std::chrono::seconds{0}, {Instant::min(), Instant::max()}};
    const date::sys_info info = zone_->get_info(instant);
    return {info.offset, {info.begin, info.end}};
}

} // namespace estrade
