// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site_data.h"

#include "core/formats/csv/kept_back.h"
#include "core/formats/schedule/agenda_maker.h"
#include "core/formats/schedule/json.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/site/calendar.h"
#include "core/formats/site/describe.h"
#include "core/formats/site/item.h"
#include "core/formats/site/layout.h"
#include "core/formats/site/people.h"
#include "core/formats/site/sessions.h"
#include "core/formats/site/telling.h"
#include "core/formats/site/toml.h"
#include "core/formats/site/tree.h"
#include "core/formats/site/whole_file.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade {
namespace {

using csv::Field;
using schedule::ListedEvent;
using site::Context;
using site::Item;
using site::Member;
using yaml::Node;

class SiteDataReader {
public:
    SiteDataReader(const Source& source, const ReadOptions& options,
                   const std::function<void(Node&)>& complete)
        : report_(source), maker_(options, report_), file_(source, report_, complete),
          calendar_(options, file_.root()) {
        maker_.tracks_may_be_rooms = true;
        maker_.rooms_may_be_lists = true;
        maker_.pauses_may_be_in_each_room = true;
    }

    ReadResult read() {
        const Node& document = file_.root();
        if (document.is_null())
            return tl::unexpected(report_.take());
        if ((event_ = site::about_event(document, calendar_.reading())) != nullptr)
            read_event();
        site::tell_languages(document, report_);
        visit(document, {}, Field::title);
        if (!sessions_.any())
            return refuse();
        calendar_.tell(report_);
        return maker_.finish();
    }

private:
    /// A file that a site keeps beside its schedule.
    ReadResult refuse() {
        if (sessions_.refer_to_slots())
            report_.add_whole(Severity::error, Treatment::left_out,
                              Phrase("places talks in time slots that other files of its site tell"),
                              Phrase("give the site's folder instead"));
        else
            report_.add_whole(
                Severity::error, Treatment::left_out,
                Phrase("is data in which nothing has both a title and a time: it lists no event"),
                Phrase("sites keep rooms, categories and time slots in files of their own: give the one "
                       "that lists the sessions, or the site's folder"));
        return tl::unexpected(report_.take());
    }

    void read_event() {
        const Item item(*event_, calendar_.reading());
        maker_.event.title = item.title();
        const std::string zone = item.text(Field::zone);
        maker_.tell_zone(zone.empty() ? site::zone_within(file_.root()) : zone);
        maker_.event.subtitle = item.text(Field::subtitle);
        maker_.event.venue = item.text(Field::room);
        maker_.event.description = item.text(Field::description);
        if (const std::string url = item.text(Field::link); site::is_address(url))
            maker_.event.url = url;
    }

    void visit(const Node& node, const Context& context, std::optional<Field> among) {
        for (const Node& item : node.items)
            if (node.is_list() && (item.is_map() || item.is_list()))
                visit(item, context, among);
            else if (node.is_list() && item.is_text() && context.time && site::is_prose(item.text))
                read_prose(item, context);
            else if (node.is_list() && item.is_text())
                telling_.leave_out(
                    item, Phrase("'%1' stands alone among sessions", {schedule::plain_line(item.text)}),
                    Phrase("what stands alone among sessions"));
        if (node.is_map())
            visit_map(node, context, among);
    }

    /// A session in its slot as a text alone: its title, and what follows it.
    void read_prose(const Node& text, const Context& context) {
        ListedEvent event;
        event.offset = file_.offset_of(text);
        std::string_view rest = text::trim(text.text);
        const std::size_t line = std::min(rest.find('\n'), rest.size());
        event.title = text::trim(rest.substr(0, line).substr(std::min(rest.find_first_not_of("#* "), line)));
        event.description = rest.substr(line);
        event.track = context.track;
        event.room = context.room;
        sessions_.read_text(std::move(event), context);
    }

    /// A row of a grid: what is on in each room.
    void visit_row(const Node& node, Context context) {
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            if (site::field_of(node.keys[i].text))
                continue;                                 // its times
            if (!site::holds_sessions(node.keys[i].text)) // "event: {title: …}" is no room
                context.room = schedule::short_name(node.keys[i].text);
            if (node.items[i].is_map())
                visit_map(node.items[i], context, Field::title);
            if (!node.items[i].is_text() || site::is_truth(node.items[i].text))
                continue;
            ListedEvent event;
            event.offset = file_.offset_of(node);
            event.title = node.items[i].text;
            event.room = context.room;
            sessions_.read_text(std::move(event), context);
        }
    }

    void visit_map(const Node& node, const Context& context, std::optional<Field> among) {
        const Item item(node, calendar_.reading());
        auto time = calendar_.clock_of(item);
        const auto day = calendar_.day_of(item);
        if (const std::string told = item.text(Field::day);
            !day && !told.empty() && !site::time_of(told, calendar_.reading()))
            csv::tell_no_day(report_, file_.offset_of(node), told);
        const bool is_row = (time || (context.time && among != Field::title)) && site::is_grid_row(item);
        const bool parted = std::any_of(item.parts.begin(), item.parts.end(), [&](const Member& part) {
            return site::time_of(part.key, calendar_.reading()) ||
                   site::tells_clock(*part.value, calendar_.reading());
        });
        const bool titled = !item.title().empty();
        if (item.parts.empty() && !time && day && !context.day && titled && calendar_.names_day(item.title()))
            return telling_.leave_out(
                node, Phrase("'%1' is a day and holds no session", {schedule::plain_line(item.title())}),
                Phrase("days without sessions"));
        const bool placed = time && !is_row && site::are_in_rooms(item);
        if (!is_row && (item.parts.empty() || (!parted && !placed && (time || day) && titled)))
            return sessions_.read(item, context, among, time, day);
        const bool tells_event =
            &node == event_ || std::any_of(node.items.begin(), node.items.end(),
                                           [&](const Node& one) { return &one == event_; });
        const bool names_day = titled && calendar_.names_day(item.title());
        const bool unsaid = titled && !tells_event && among != Field::room && !day && !names_day &&
                            !item.text(Field::track).empty();
        const bool itself = &node != event_ && titled && time && !is_row &&
                            site::takes_place_itself(item, calendar_.reading());
        if (itself) {
            Item alone = item;
            alone.parts.clear();
            sessions_.read(alone, context, among, time, day);
        } else if (&node != event_ && titled && (time || unsaid))
            telling_.leave_out(node,
                               placed
                                   ? Phrase("'%1' holds sessions in rooms of their own: it is none itself",
                                            {schedule::plain_line(item.title())})
                                   : Phrase("'%1' holds sessions with times of their own: it is none itself",
                                            {schedule::plain_line(item.title())}),
                               Phrase("what holds sessions with times of their own"));
        Context within = context;
        const auto named = day || &node == event_ ? day : day_named(item, tells_event);
        if (named)
            within.day = named;
        if (!tells_event && !is_row && !itself)
            telling_.unknown_of_all(item);
        if (!tells_event && titled && day && !names_day && !placed)
            tell_name_of_day(node, item.title());
        const bool names_track =
            !tells_event && titled && !named && !time && context.track.empty() && among != Field::room;
        const bool is_midnight =
            time && time->day && time->clock == Duration::zero(); // "2026-05-21T00:00:00"
        if (time && !is_midnight &&
            (!day || time->day || is_row || placed || !parted ||
             site::holds_prose(item))) { // else it is when the day begins
            if (const auto end = site::time_of(item.text(Field::end), calendar_.reading());
                end && !time->end_clock)
                time->end_clock = end->clock;
            within.time = time;
            if (parted) // what it holds and tells no time begins with it
                within.time->end_clock.reset();
            else
                within.length = schedule::short_name(item.text(Field::duration));
        }
        if (is_row)
            return visit_row(node, within);
        std::string room = !tells_event ? room_of(item) : std::string(); // else the event's venue
        if (room.empty() && among == Field::room)
            room = item.title();
        if (!room.empty())
            within.room = schedule::short_name(std::move(room));
        std::string track = among == Field::track ? item.title() : track_of(item);
        if (const std::string theme = theme_of_day(item); day && !theme.empty() && theme == track) {
            tell_name_of_day(node, theme);
            track.clear();
        }
        if (!track.empty())
            within.track = schedule::short_name(std::move(track));
        else if (names_track)
            within.track = schedule::short_name(item.title());
        for (const Member& other : item.others)
            within.kept_back =
                within.kept_back ||
                (other.value->is_text() && csv::keeps_back(site::spaced(other.key), other.value->text));
        for (const Member& other : item.others)
            if (const auto role = site::role_of(other);
                role && &node != event_ && text::fold(other.key) != "host")
                site::add_people(within.people, other, *role, calendar_.reading());
        const auto lists = std::count_if(item.parts.begin(), item.parts.end(), [](const Member& part) {
            const auto field = site::field_of(part.key); // "rooms: […]" beside the sessions
            return field != Field::room && field != Field::track && field != Field::speakers;
        });
        for (const Member& part : item.parts)
            visit_part(part, within, lists > 1);
    }

    void tell_name_of_day(const Node& day, const std::string& name) {
        telling_.leave_out(
            day, Phrase("an agenda has no place for the day's name '%1'", {schedule::plain_line(name)}),
            Phrase("names of days"));
    }

    /// The day that what holds sessions is called after: "name: Friday", "label: Friday, October 25th".
    std::optional<LocalDay> day_named(const Item& item, bool tells_event) {
        std::vector<std::string> names{item.title()};
        if (const std::string id = item.text(Field::id); csv::counts_day(id))
            names.push_back(id);
        for (const Member& other : item.others)
            if (!tells_event)
                names.push_back(site::words(*other.value));
        for (const std::string& name : names)
            if (const auto day = calendar_.date_in(name))
                return day;
        for (const std::string& name : names)
            if (const auto day = calendar_.day_in(name))
                return day;
        return std::nullopt;
    }

    /// "rooms: [Quay, Pier]" of a day: where its sessions are, but not all in all.
    std::string room_of(const Item& item) {
        for (const Node* const told : item.all(Field::room)) {
            if (!told->is_list() || told->items.size() < 2)
                continue;
            for (const Node& room : told->items)
                maker_.add_room(site::words(room), {});
            return {};
        }
        return item.text(Field::room);
    }

    /// "theme: Boats" of a day, which tells apart nothing that goes on in it.
    static std::string theme_of_day(const Item& item) {
        for (const site::Told& told : item.told)
            if (const std::string key = text::fold(told.member.key);
                told.field == Field::track &&
                (key == "theme" || key == "topic" || key == "tema" || key == "thema"))
                return site::words(*told.member.value);
        return {};
    }

    /// Of what holds sessions; "category: {talk: Talks, meal: Meals}" tells of all that there are.
    static std::string track_of(const Item& item) {
        const std::vector<const Node*> told = item.all(Field::track);
        return !told.empty() && told.front()->is_map() && !site::tells_title(*told.front())
                   ? std::string()
                   : item.text(Field::track);
    }

    /// "17: {title: …, start: …}": a number that is an id, and no day.
    [[nodiscard]] bool is_event_by_id(const Member& part) const {
        if (!part.value->is_map() || !csv::day_number(part.key) || csv::counts_day(part.key))
            return false;
        const Item item(*part.value, calendar_.reading());
        return item.parts.empty() && calendar_.clock_of(item) && !item.title().empty();
    }

    /// "Hall: [{start: …, title: …}]": a room by a name that says no more than that it is one.
    [[nodiscard]] bool names_room_of(const Member& part) const {
        const bool is_name = !part.key.empty() && part.key.front() >= 'A' && part.key.front() <= 'Z';
        return is_name && part.value->is_list() &&
               std::any_of(part.value->items.begin(), part.value->items.end(), [&](const Node& node) {
                   const Item item(node, calendar_.reading());
                   return node.is_map() && item.parts.empty() && calendar_.clock_of(item);
               });
    }

    /// "days: [{id: d1, date: 2024-09-14, label: Day 1}]" beside the sessions: days, and nothing that lasts
    /// all day.
    bool are_days_alone(const Member& part) {
        if (text::fold(part.key) != "days" || !part.value->is_list() || part.value->items.empty())
            return false;
        const bool days =
            std::all_of(part.value->items.begin(), part.value->items.end(), [&](const Node& node) {
                const Item item(node, calendar_.reading());
                return node.is_map() && item.parts.empty() && !calendar_.clock_of(item) &&
                       calendar_.day_of(item);
            });
        if (days && !tells_clocks_)
            tells_clocks_ = site::tells_clock(file_.root(), calendar_.reading());
        return days && *tells_clocks_;
    }

    /// `among_others`: of several lists that unknown keys tell apart, each is a track.
    void visit_part(const Member& part, Context context, bool among_others) {
        if (are_days_alone(part)) {
            for (const Node& day : part.value->items)
                if (const std::string name = Item(day, calendar_.reading()).title(); !name.empty())
                    tell_name_of_day(day, name);
            return;
        }
        const auto week = site::week_number(part.key);
        const int outer_week = week ? calendar_.count_in_week(*week) : 0;
        auto among = csv::field_of(part.key);
        if (among == Field::speakers)
            among = Field::title;
        if (!among && site::holds_sessions(part.key))
            among = Field::title;
        if (among == Field::room && names_room_of(part)) {
            context.room = schedule::short_name(std::string(part.key));
            among = Field::title;
        }
        const bool is_id = site::is_epoch(part.key) && part.value->is_map();
        if (const auto time = site::time_of(part.key, calendar_.reading()); time && !is_id) {
            context.day = time->day ? time->day : context.day;
            if (time->clock)
                context.time = time;
        } else if (const auto day = is_id || is_event_by_id(part)
                                        ? std::nullopt
                                        : calendar_.counted(site::day_of_key(part.key))) {
            context.day = day;
            if (among_others && context.track.empty() && site::is_numbered_weekday(part.key))
                context.track = schedule::short_name(std::string(part.key));
        } else if (among_others && !among && part.value->is_list() && context.track.empty() &&
                   site::names_track(part.key)) {
            context.track = schedule::short_name(std::string(part.key));
        }
        const bool ends = context.time && context.time->end_clock > context.time->clock;
        const std::vector<Duration> lengths =
            !ends ? std::vector<Duration>{}
                  : site::lengths_in_turn(*part.value, *context.time->end_clock - *context.time->clock,
                                          calendar_.reading());
        if (!lengths.empty())
            visit_in_turn(*part.value, context, among, lengths);
        else
            visit(*part.value, context, among);
        if (week)
            calendar_.count_in_week(outer_week);
    }

    void visit_in_turn(const Node& list, Context slot, std::optional<Field> among,
                       const std::vector<Duration>& lengths) {
        report_.add(Severity::info, Treatment::guessed, file_.offset_of(list),
                    Phrase("talks in a slot tell no times of their own: they are taken to follow each other"),
                    Phrase("slots of several talks"));
        slot.length.clear();
        slot.time->end_clock = slot.time->clock;
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            slot.time->clock = slot.time->end_clock;
            *slot.time->end_clock += lengths[i];
            visit_map(list.items[i], slot, among);
        }
    }

    schedule::Report report_;
    schedule::AgendaMaker maker_;
    site::DataFile file_; ///< its root tells of the event as a whole
    site::Calendar calendar_;
    site::Telling telling_{report_, file_};
    site::Sessions sessions_{maker_, file_, calendar_, telling_};
    const Node* event_ = nullptr;      ///< what tells of it
    std::optional<bool> tells_clocks_; ///< whether the file tells any time of day, once it is asked for
};

} // namespace

bool recognises_site_data(const Source& source) {
    return !source.folder && (schedule::looks_like_json(source.bytes) ||
                              site::looks_like_data(source.bytes) || site::looks_like_toml(source.bytes));
}

ReadResult read_site_data(const Source& source, const ReadOptions& options) {
    return read_site_data(source, options, {});
}

ReadResult read_site_data(const Source& source, const ReadOptions& options,
                          const std::function<void(Node&)>& complete) {
    return SiteDataReader(source, options, complete).read();
}

} // namespace estrade
