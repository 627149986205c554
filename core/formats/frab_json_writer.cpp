// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/frab_json_writer.h"

#include "core/agenda/event_day.h"
#include "core/agenda/lookup.h"
#include "core/agenda/names.h"
#include "core/formats/frab_document.h"
#include "core/formats/uuid.h"
#include "core/time/iso.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace estrade {
namespace {

using Json = nlohmann::ordered_json;
using std::chrono::minutes;

/// Numbers for ids, each once: the id itself where it is a number, otherwise a hash of it.
class Numbers {
public:
    void add(const std::string& id) {
        if (const auto number = as_number(id); number && taken_.insert(*number).second)
            numbers_.emplace(id, *number);
        else
            without_.push_back(id);
    }
    /// Once all are added.
    void settle() {
        for (const std::string& id : without_) {
            std::uint32_t number = hash(id);
            while (!taken_.insert(number).second)
                number = number % highest + 1;
            numbers_.emplace(id, number);
        }
        without_.clear();
    }
    [[nodiscard]] std::uint32_t of(const std::string& id) const { return numbers_.at(id); }

private:
    static constexpr std::uint32_t highest = 0x7FFFFFFF;

    static std::optional<std::uint32_t> as_number(const std::string& id) {
        std::uint32_t number = 0;
        const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), number);
        const bool whole = error == std::errc() && end == id.data() + id.size();
        return whole && number > 0 && number <= highest ? std::optional(number) : std::nullopt;
    }
    /// FNV-1a, in [1, highest].
    static std::uint32_t hash(const std::string& id) {
        std::uint32_t value = 2166136261U;
        for (const char c : id)
            value = (value ^ static_cast<std::uint8_t>(c)) * 16777619U;
        return value % highest + 1;
    }

    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::unordered_set<std::uint32_t> taken_;
    std::vector<std::string> without_;
};

/// Whether the schema takes a zone's name: "Area/Place", each of small letters after a capital, or "UTC".
bool fits_schema(const Zone& zone) {
    const std::string_view name = zone.name();
    const std::size_t slash = name.find('/');
    const auto is_word = [](std::string_view word) {
        const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
        return word.size() > 1 && word[0] >= 'A' && word[0] <= 'Z' && is_small(word[1]);
    };
    return name.ends_with("UTC") || (slash != std::string_view::npos && is_word(name.substr(0, slash)) &&
                                     is_word(name.substr(slash + 1)));
}

std::string hours_and_minutes(Duration duration) {
    const auto total = std::chrono::ceil<minutes>(duration).count();
    const auto two = [](long long n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return two(total / 60) + ":" + two(total % 60);
}

std::string acronym_of(const Event& event) {
    constexpr std::size_t shortest = 4;
    std::string acronym = slug(event.title, "event");
    std::replace(acronym.begin(), acronym.end(), '-', '_');
    return acronym.size() < shortest ? acronym + "_event" : acronym;
}

/// The schema wants two characters at least.
std::string track_slug(const Track& track) {
    const std::string name = slug(track.name, "track");
    return name.size() < 2 ? "track-" + name : name;
}

std::string_view link_type(Resource::Kind kind) {
    switch (kind) {
    case Resource::Kind::slides:
        return "slides";
    case Resource::Kind::recording:
    case Resource::Kind::podcast:
        return "media";
    case Resource::Kind::document:
        return "paper";
    case Resource::Kind::chat:
    case Resource::Kind::website:
    case Resource::Kind::other:
        break;
    }
    return "web";
}

Json links_of(const std::vector<Link>& links, const std::vector<Resource>& resources) {
    Json list = Json::array();
    for (const Link& link : links)
        list.push_back({{"url", link.url}, {"title", link.label.empty() ? link.url : link.label}});
    for (const Resource& resource : resources) {
        if (resource.url.empty())
            continue;
        const std::string title =
            resource.title.empty() ? std::string(name_of(resource.kind)) : resource.title;
        list.push_back({{"url", resource.url}, {"title", title}, {"type", link_type(resource.kind)}});
    }
    return list;
}

class ScheduleWriter {
public:
    explicit ScheduleWriter(const Agenda& agenda)
        : agenda_(agenda), event_(agenda.event), acronym_(acronym_of(agenda.event)), lookup_(agenda) {
        for (const Slot& slot : agenda.slots) {
            numbers_.add(slot.id.value);
            const Session* session = lookup_.session(slot.session);
            if (session == nullptr || session->status != SessionStatus::cancelled)
                slots_.push_back(&slot);
        }
        numbers_.settle();
        for (const Person& person : agenda.people)
            person_numbers_.add(person.id.value);
        person_numbers_.settle();
        name_rooms();
    }

    [[nodiscard]] Json schedule() const {
        return {{"$schema", "https://c3voc.de/schedule/schema.json"},
                {"generator", {{"name", "Estrade"}}},
                {"schedule", {{"version", event_.version}, {"conference", conference()}}}};
    }

private:
    void name_rooms() {
        std::set<std::string> taken;
        for (const Room& room : agenda_.rooms) {
            const std::string base = !room.name.empty()     ? room.name
                                     : event_.venue.empty() ? std::string("Main")
                                                            : event_.venue;
            std::string name = base;
            for (int n = 2; !taken.insert(name).second; ++n)
                name = base + " (" + std::to_string(n) + ")";
            room_names_.emplace(room.id.value, name);
        }
    }

    [[nodiscard]] std::string guid(std::string_view kind, const std::string& id) const {
        return is_uuid(id) ? id : stable_uuid(kind, event_.title, id);
    }

    /// The longest of the usual steps that all slots begin and end on.
    [[nodiscard]] Duration step() const {
        static constexpr std::array<Duration, 5> steps{minutes{60}, minutes{30}, minutes{15}, minutes{10},
                                                       minutes{5}};
        const auto fits = [&](Duration candidate) {
            return !slots_.empty() && std::all_of(slots_.begin(), slots_.end(), [&](const Slot* slot) {
                return event_.zone.local(slot->start).time_since_epoch() % candidate == Duration::zero() &&
                       slot->duration % candidate == Duration::zero();
            });
        };
        const auto* const found = std::find_if(steps.begin(), steps.end(), fits);
        return found == steps.end() ? minutes{slots_.empty() ? 5 : 1} : *found;
    }

    [[nodiscard]] Json conference() const {
        std::map<LocalDay, std::vector<const Slot*>> days;
        for (const Slot* slot : slots_)
            days[event_day(event_, slot->start)].push_back(slot);
        Json list = Json::array();
        for (const auto& [date, slots] : days)
            list.push_back(day(list.size() + 1, date, slots));
        Json conference{{"acronym", acronym_}, {"title", event_.title}};
        if (!event_.description.empty())
            conference["description"] = event_.description;
        conference["start"] = days.empty() ? "" : iso_day(days.begin()->first);
        conference["end"] = days.empty() ? "" : iso_day(days.rbegin()->first);
        conference["daysCount"] = days.size();
        conference["timeslot_duration"] = hours_and_minutes(step());
        if (fits_schema(event_.zone))
            conference["time_zone_name"] = event_.zone.name();
        if (!event_.url.empty())
            conference["url"] = event_.url;
        conference["rooms"] = Json::array();
        for (const Room& room : agenda_.rooms)
            conference["rooms"].push_back(
                {{"name", room_names_.at(room.id.value)},
                 {"guid", guid("room", room.id.value)},
                 {"description", room.place.empty() ? Json(nullptr) : Json(room.place)}});
        conference["tracks"] = Json::array();
        for (const Track& track : agenda_.tracks) {
            Json one{{"name", track.name}, {"slug", track_slug(track)}};
            if (!track.color.empty())
                one["color"] = track.color;
            conference["tracks"].push_back(std::move(one));
        }
        conference["days"] = std::move(list);
        return conference;
    }

    [[nodiscard]] Json day(std::size_t index, LocalDay date, const std::vector<const Slot*>& slots) const {
        const Interval interval = event_day_interval(event_, date);
        Json rooms = Json::object();
        for (const Room& room : agenda_.rooms)
            for (const Slot* slot : slots)
                if (slot->room == room.id)
                    rooms[room_names_.at(room.id.value)].push_back(event(*slot));
        return {{"index", index},
                {"date", iso_day(date)},
                {"day_start", iso_with_offset(interval.begin, event_.zone)},
                {"day_end", iso_with_offset(interval.end, event_.zone)},
                {"rooms", std::move(rooms)}};
    }

    [[nodiscard]] Json event(const Slot& slot) const {
        const Session& session = lookup_.session(slot);
        const Track* const track = lookup_.track(session.track);
        const std::string& language = session.language.empty() ? event_.language : session.language;
        const auto number = numbers_.of(slot.id.value);
        Json persons = Json::array();
        for (const Participation& participation : session.people)
            if (const Person* person = lookup_.person(participation.person))
                persons.push_back(this->person(*person));
        Json event{{"guid", guid("slot", slot.id.value)},
                   {"id", number},
                   {"date", iso_with_offset(slot.start, event_.zone)},
                   {"start", iso_clock(event_.zone.local(slot.start)).substr(0, 5)},
                   {"end", iso_with_offset(slot.end(), event_.zone)},
                   {"duration", hours_and_minutes(slot.duration)},
                   {"room", room_names_.at(slot.room.value)},
                   {"slug", acronym_ + "-" + std::to_string(number) + "-" + slug(session.title, "session")},
                   {"url", event_.url},
                   {"title", session.title},
                   {"subtitle", session.subtitle},
                   {"language", language},
                   {"track", track == nullptr ? Json(nullptr) : Json(track->name)},
                   {"type", name_of(session.kind)},
                   {"abstract", session.abstract},
                   {"description", slot.note}};
        if (session.recorded)
            event["do_not_record"] = !*session.recorded;
        event["persons"] = std::move(persons);
        event["links"] = links_of(session.links, session.resources);
        return event;
    }

    /// The schema wants either `public_name` and `id`, or `name`, not both; programs in use read the former.
    [[nodiscard]] Json person(const Person& person) const {
        Json json{{"id", person_numbers_.of(person.id.value)},
                  {"guid", guid("person", person.id.value)},
                  {"public_name", person.name}};
        if (!person.bio.empty())
            json["biography"] = person.bio;
        if (!person.links.empty())
            json["links"] = links_of(person.links, {});
        return json;
    }

    const Agenda& agenda_;
    const Event& event_;
    std::string acronym_;
    Lookup lookup_;
    std::unordered_map<std::string, std::string> room_names_; // by id
    std::vector<const Slot*> slots_;                          // those that are written
    Numbers numbers_;
    Numbers person_numbers_;
};

} // namespace

Json frab_document(const Agenda& agenda) {
    return ScheduleWriter(agenda).schedule();
}

std::string write_frab_json(const Agenda& agenda) {
    return frab_document(agenda).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace estrade
