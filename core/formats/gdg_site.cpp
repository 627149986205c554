// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/gdg_site.h"

#include "core/formats/gdg/files.h"
#include "core/formats/gdg/slots.h"
#include "core/formats/schedule/agenda_maker.h"
#include "core/formats/schedule/json.h"
#include "core/formats/schedule/links.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/site/item.h"
#include "core/formats/site/layout.h"
#include "core/formats/title_kinds.h"
#include "core/text/text.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <set>

namespace estrade {
namespace {

using gdg::TimeSlot;
using schedule::ListedEvent;
using schedule::ListedPerson;
using yaml::Node;

/// The first of them that tells a text.
std::string told(const Node& map, std::initializer_list<const char*> names) {
    for (const char* name : names)
        if (const Node* const value = map.is_map() ? map.find(name) : nullptr)
            if (std::string words = site::words(*value); !words.empty())
                return words;
    return {};
}

class GdgReader {
public:
    GdgReader(gdg::Files& files, const ReadOptions& options)
        : files_(files), report_(files.schedule().report), maker_(options, report_) {}

    ReadResult read() {
        maker_.ids_are_of_sessions = true;
        maker_.event.title = told(files_.about(), {"title"});
        maker_.event.description = told(files_.about(), {"description"});
        maker_.event.venue = told(files_.about(), {"locationAddressShort", "address"});
        know(files_.speakers(),
             [this](const std::string& key, const Node& node) { know_speaker(key, node); });
        know(files_.sessions(),
             [this](const std::string& key, const Node& node) { know_session(key, node); });
        const Node& days = files_.days();
        for (std::size_t i = 0; i < days.items.size(); ++i)
            read_day(days.items[i], days.is_map() ? days.keys[i].text : std::string());
        tell_unplaced();
        for (Diagnostic& fault : files_.take_other_faults())
            report_.add(std::move(fault));
        return maker_.finish();
    }

private:
    struct Told {
        const Node* node = nullptr;
        std::string title;
        std::string place;
        bool in_slot = false;
        bool is_told = false; ///< in whole, to the maker
    };

    /// Gives each of what a map holds by its keys, or a list by their ids.
    template <class Take>
    void know(const Node& all, Take take) {
        for (std::size_t i = 0; i < all.items.size(); ++i)
            if (const Node& node = all.items[i]; node.is_map()) {
                const std::string own = told(node, {"id", "key"});
                take(gdg::session_key(all.is_map() ? all.keys[i].text : own), node);
            }
    }

    void know_session(const std::string& key, const Node& node) {
        Told& known = sessions_[key];
        if (known.node != nullptr)
            report_.add_whole(Severity::warning, Treatment::left_out,
                              Phrase("two sessions have the key '%1': '%2' is left out",
                                     {schedule::plain_line(key), known.title}));
        known = {&node, schedule::short_name(schedule::plain_line(told(node, {"title", "id"}))),
                 schedule::short_name(told(node, {"place"}))};
    }

    void know_speaker(const std::string& key, const Node& node) {
        ListedPerson person;
        person.id = key;
        person.name = text::trim(told(node, {"name"}) + " " + told(node, {"surname"}));
        const std::string title = told(node, {"title"});
        const std::string company = told(node, {"company"});
        person.affiliation = title + (title.empty() || company.empty() ? "" : ", ") + company;
        person.bio = told(node, {"bio", "shortBio"});
        for (const char* list : {"socials", "social"})
            if (const Node* const links = node.find(list))
                for (const Node& link : links->items)
                    if (const std::string url = told(link, {"link", "url"}); !url.empty())
                        person.links.push_back({url, told(link, {"name"})});
        leave_out_unknown(node,
                          {"id", "key", "name", "surname", "title", "company", "bio", "shortBio", "socials",
                           "social", "featured", "order", "companyLogo", "companyLogoUrl", "thumbnailUrl"});
        maker_.add_person(person);
        speakers_[key] = {key, schedule::short_name(person.name), {}, {}, {}, {}, Role::speaker};
    }

    /// Days that share a date go on from each other.
    void read_day(const Node& day, const std::string& key) {
        const Node* const timeslots = day.is_map() ? day.find("timeslots") : nullptr;
        if (timeslots == nullptr)
            return;
        const std::string written = told(day, {"date"});
        const auto time = site::time_of(written.empty() ? key : written, {});
        const auto date = time ? time->day : std::nullopt;
        if (!date)
            report_.add(
                Severity::warning, Treatment::none, offset_of(day),
                Phrase("a day tells no date that can be read: '%1'", {written.empty() ? key : written}), {},
                Phrase("write days as 2020-09-30"));
        std::vector<std::string> tracks;
        if (const Node* const list = day.find("tracks"))
            for (const Node& track : list->items) {
                tracks.push_back(schedule::short_name(track.is_map() ? told(track, {"title", "name"})
                                                                     : site::words(track)));
                if (!tracks.back().empty())
                    maker_.add_room(tracks.back());
            }
        const std::vector<TimeSlot> slots = gdg::read_slots(*timeslots, clocks_[date]);
        for (std::size_t i = 0; i < slots.size(); ++i) {
            for (std::size_t track = 0; track < slots[i].cells.size(); ++track)
                read_cell(slots, i, track, tracks, date);
            const Node& node = *slots[i].node;
            if (node.is_map())
                leave_out_unknown(node, {"startTime", "endTime", "sessions", "sessionIds"});
            else if (!node.is_null())
                report_.add(Severity::warning, Treatment::left_out, offset_of(node),
                            Phrase("'%1' stands among time slots and is none",
                                   {schedule::plain_line(site::words(node))}),
                            Phrase("what stands among time slots"));
        }
    }

    void read_cell(const std::vector<TimeSlot>& slots, std::size_t at, std::size_t track,
                   const std::vector<std::string>& tracks, std::optional<LocalDay> day) {
        const TimeSlot& slot = slots[at];
        const gdg::Cell& cell = slot.cells[track];
        const std::size_t last = at + std::clamp<std::size_t>(cell.extend, 1, slots.size() - at) - 1;
        const auto end = slots[last].end;
        const auto parts = static_cast<std::int64_t>(cell.sessions.size());
        for (std::int64_t part = 0; part < parts; ++part) {
            ListedEvent event;
            event.offset = offset_of(*slot.node);
            event.id = cell.sessions[static_cast<std::size_t>(part)];
            event.day = day;
            if (slot.start && day) {
                const Duration length = end.value_or(*slot.start) - *slot.start;
                const auto part_begin = [&](std::int64_t i) {
                    return std::chrono::floor<std::chrono::minutes>(length * i / parts);
                };
                event.start = IsoTime{*day + *slot.start + part_begin(part), std::nullopt};
                if (end)
                    event.duration = parts == 1 ? length : part_begin(part + 1) - part_begin(part);
            }
            describe(event);
            place(event, track < tracks.size() ? tracks[track] : std::string(),
                  slot.cells.size() == 1 && tracks.size() > 1);
            maker_.add(std::move(event));
        }
    }

    void place(ListedEvent& event, const std::string& track, bool for_all) {
        if (!event.room.empty())
            return;
        event.room = track;
        if (for_all)
            tell(event, Severity::info, Treatment::guessed,
                 Phrase("'%1' is for all rooms: it is shown in the first, '%2'", {event.title, track}),
                 Phrase("plenum sessions that are listed in no room"));
    }

    void describe(ListedEvent& event) {
        const auto known = sessions_.find(event.id);
        if (known == sessions_.end()) {
            event.title = event.id;
            tell(event, Severity::warning, Treatment::guessed,
                 Phrase("there is no session '%1': its title is made of its key", {event.id}),
                 Phrase("sessions that are not there"));
            return;
        }
        Told& session = known->second;
        session.in_slot = true;
        event.title = session.title;
        event.room = session.place;
        if (session.is_told || !event.start)
            return;
        session.is_told = true;
        const Node& node = *session.node;
        event.title = schedule::plain_line(told(node, {"title"}));
        event.subtitle = told(node, {"subtitle"});
        event.description = told(node, {"description"});
        event.type = told(node, {"type", "subtype", "format", "icon"});
        event.language = told(node, {"language"});
        event.level = told(node, {"complexity"});
        choose_track(event, node);
        if (!told(node, {"service"}).empty())
            event.kind = kind_of_service(event.title).value_or(SessionKind::other);
        if (const Node* const people = node.find("speakers"))
            add_people(event, *people);
        if (const std::string url = told(node, {"presentation"}); !url.empty())
            schedule::add_attachment(event, {url, {}}, "slides");
        if (const std::string id = told(node, {"videoId"}); !id.empty())
            schedule::add_link(event,
                               {site::is_address(id) ? id : "https://www.youtube.com/watch?v=" + id, {}},
                               "recording");
        leave_out_unknown(node, {"id",         "key",          "title",   "subtitle", "description",
                                 "type",       "subtype",      "format",  "icon",     "language",
                                 "complexity", "place",        "service", "speakers", "tags",
                                 "track",      "presentation", "videoId", "extend",   "divider"});
    }

    void choose_track(ListedEvent& event, const Node& node) {
        const Node* const tags = node.find("tags");
        if (const Node* const own = node.find("track"))
            event.track = own->is_map() ? told(*own, {"title", "name"}) : site::words(*own);
        if (tags == nullptr)
            return;
        std::size_t first = 0;
        if (event.track.empty()) {
            event.track =
                tags->is_list() && !tags->items.empty() ? site::words(tags->items[0]) : site::words(*tags);
            first = 1;
        }
        for (std::size_t i = first; tags->is_list() && i < tags->items.size(); ++i)
            tell(event, Severity::info, Treatment::left_out,
                 Phrase("'%1' has a further tag, '%2'",
                        {event.title, schedule::plain_line(site::words(tags->items[i]))}),
                 Phrase("further tracks of a session"));
    }

    void add_people(ListedEvent& event, const Node& node) {
        if (node.is_text()) {
            const auto known = speakers_.find(gdg::session_key(node.text));
            if (known != speakers_.end()) {
                event.people.push_back(known->second);
                return;
            }
            tell(event, Severity::warning, Treatment::none,
                 Phrase("'%1' refers to the speaker '%2', whom nothing tells of",
                        {event.title, schedule::plain_line(node.text)}),
                 Phrase("speakers that are not there"));
            event.people.push_back({{}, node.text, {}, {}, {}, {}, Role::speaker});
        }
        for (const Node& item : node.items)
            if (item.is_map())
                event.people.push_back({{}, told(item, {"name"}), {}, {}, {}, {}, Role::speaker});
            else if (item.is_text())
                add_people(event, item);
    }

    void tell_unplaced() {
        for (const auto& [key, session] : sessions_)
            if (!session.in_slot)
                report_.add({Severity::info,
                             {files_.schedule().source.name, 0, 0},
                             Phrase("the session '%1' stands in no time slot", {session.title}),
                             {},
                             Treatment::left_out,
                             Phrase("sessions that stand in no time slot")});
    }

    /// Once for each key.
    void leave_out_unknown(const Node& node, std::initializer_list<std::string_view> known) {
        for (std::size_t i = 0; i < node.keys.size(); ++i) {
            const std::string& key = node.keys[i].text;
            if (std::find(known.begin(), known.end(), key) == known.end() && !site::is_picture(key) &&
                !site::words(node.items[i]).empty() && left_out_.insert(key).second)
                report_.add_whole(Severity::info, Treatment::left_out,
                                  Phrase("an agenda has no place for `%1`", {schedule::plain_line(key)}));
        }
    }

    [[nodiscard]] std::size_t offset_of(const Node& node) const {
        return files_.schedule().data.offset_of(node);
    }
    void tell(const ListedEvent& event, Severity severity, Treatment treatment, Phrase what, Phrase group) {
        report_.add(severity, treatment, event.offset, std::move(what), std::move(group));
    }

    gdg::Files& files_;
    schedule::Report& report_;
    schedule::AgendaMaker maker_;
    std::map<std::string, Told> sessions_; ///< by key
    std::map<std::string, ListedPerson> speakers_;
    std::map<std::optional<LocalDay>, gdg::DayClock> clocks_;
    std::set<std::string> left_out_;
};

} // namespace

bool recognises_gdg_site(const Source& source) {
    if (source.folder)
        return !gdg::find_schedules(source).empty();
    return (schedule::looks_like_json(source.bytes) || site::looks_like_data(source.bytes)) &&
           gdg::holds_timeslots(source.bytes);
}

ReadResult read_gdg_site(const Source& source, const ReadOptions& options) {
    const std::vector<std::string> schedules =
        source.folder ? gdg::find_schedules(source) : std::vector<std::string>{source.name};
    gdg::Files files(source, schedules.front());
    schedule::Report& report = files.schedule().report;
    for (auto other = schedules.begin() + 1; other != schedules.end(); ++other)
        report.add_whole(Severity::info, Treatment::left_out,
                         Phrase("'%1' is read; '%2' is another schedule", {schedules.front(), *other}),
                         Phrase("give the folder that holds it to read that one"));
    if (files.sessions().is_null()) {
        for (Diagnostic& fault : files.take_other_faults())
            report.add(std::move(fault));
        report.add_whole(Severity::error, Treatment::left_out,
                         Phrase("places talks in time slots that other files of its site tell"),
                         Phrase("give the site's folder instead"));
        return tl::unexpected(report.take());
    }
    return GdgReader(files, options).read();
}

} // namespace estrade
