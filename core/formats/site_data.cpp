// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site_data.h"

#include "core/formats/schedule/agenda_maker.h"
#include "core/formats/schedule/json.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/session_words.h"
#include "core/formats/site/calendar.h"
#include "core/formats/site/describe.h"
#include "core/formats/site/item.h"
#include "core/formats/site/layout.h"
#include "core/formats/site/telling.h"
#include "core/formats/site/toml.h"
#include "core/formats/site/tree.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade {
namespace {

using csv::CellTime;
using csv::Field;
using schedule::ListedEvent;
using site::Item;
using site::Member;
using yaml::Node;

constexpr date::days a_day{1};

/// What days, rooms, tracks and time slots tell of all that they hold.
struct Context {
    std::optional<LocalDay> day;
    std::optional<CellTime> time;
    std::string length;
    std::string room;
    std::string track;
    std::vector<schedule::ListedPerson> people; ///< who chair
};

class SiteDataReader {
public:
    SiteDataReader(const Source& source, const ReadOptions& options,
                   const std::function<void(Node&)>& complete)
        : report_(source), maker_(options, report_), file_(source, report_, complete),
          calendar_(options, file_.root()) {
        maker_.tracks_may_be_rooms = true;
    }

    ReadResult read() {
        const Node& document = file_.root();
        if (document.is_null())
            return tl::unexpected(report_.take());
        if ((event_ = site::about_event(document, calendar_.reading())) != nullptr)
            read_event();
        visit(document, {}, Field::title);
        if (!dated_)
            return refuse();
        calendar_.tell(report_);
        return maker_.finish();
    }

private:
    /// A file that a site keeps beside its schedule.
    ReadResult refuse() {
        if (refers_)
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
        maker_.tell_zone(item.text(Field::zone));
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
        dated_ = true;
        add(std::move(event), Item(Node(), calendar_.reading()), context, context.day, context.time, false);
    }

    /// A row of a grid: what is on in each room.
    void visit_row(const Node& node, Context context) {
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            if (site::field_of(node.keys[i].text))
                continue; // its times
            context.room = schedule::short_name(node.keys[i].text);
            if (node.items[i].is_map())
                visit_map(node.items[i], context, Field::title);
            if (!node.items[i].is_text())
                continue;
            ListedEvent event;
            event.offset = file_.offset_of(node);
            event.title = node.items[i].text;
            event.room = context.room;
            dated_ = dated_ || !event.title.empty();
            add(std::move(event), Item(Node(), calendar_.reading()), context, context.day, context.time,
                false);
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
        if (!is_row && (item.parts.empty() || (!parted && (time || day) && titled)))
            return read_item(item, context, among, time, day);
        const bool tells_event =
            &node == event_ || std::any_of(node.items.begin(), node.items.end(),
                                           [&](const Node& one) { return &one == event_; });
        const bool unsaid = titled && !tells_event && among != Field::room && !day &&
                            !item.text(Field::track).empty() && !calendar_.day_in(item.title());
        if (&node != event_ && titled && (time || unsaid))
            telling_.leave_out(node,
                               Phrase("'%1' holds sessions with times of their own: it is none itself",
                                      {schedule::plain_line(item.title())}),
                               Phrase("what holds sessions with times of their own"));
        Context within = context;
        auto named = day || &node == event_ ? day : calendar_.day_in(item.title());
        for (const Member& other : item.others) {
            if (named || tells_event)
                break;
            named = calendar_.day_in(site::words(*other.value)); // "label: Friday, October 25th"
        }
        if (named)
            within.day = named;
        if (!tells_event && !is_row)
            telling_.unknown_of_all(item);
        if (!tells_event && titled && day && !calendar_.day_in(item.title()))
            telling_.leave_out(node,
                               Phrase("an agenda has no place for the day's name '%1'",
                                      {schedule::plain_line(item.title())}),
                               Phrase("names of days"));
        const bool names_track =
            !tells_event && titled && !named && !time && context.track.empty() && among != Field::room;
        const bool is_midnight =
            time && time->day && time->clock == Duration::zero(); // "2026-05-21T00:00:00"
        if (time && !is_midnight &&
            (!day || time->day || is_row || site::holds_prose(item))) { // else it is when the day begins
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
        std::string room = !tells_event ? item.text(Field::room) : std::string(); // else the event's venue
        if (room.empty() && among == Field::room)
            room = item.title();
        if (!room.empty())
            within.room = schedule::short_name(std::move(room));
        if (std::string track = among == Field::track ? item.title() : item.text(Field::track);
            !track.empty())
            within.track = schedule::short_name(std::move(track));
        else if (names_track)
            within.track = schedule::short_name(item.title());
        for (const Member& other : item.others)
            if (const auto role = site::role_of(other);
                role && &node != event_ && text::fold(other.key) != "host")
                site::add_people(within.people, other, *role, calendar_.reading());
        for (const Member& part : item.parts)
            visit_part(part, within, item.parts.size() > 1);
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

    /// `among_others`: of several lists that unknown keys tell apart, each is a track.
    void visit_part(const Member& part, Context context, bool among_others) {
        const auto week = site::week_number(part.key);
        const int outer_week = week ? calendar_.count_in_week(*week) : 0;
        auto among = csv::field_of(part.key);
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
        } else if (const auto day =
                       is_id || is_event_by_id(part) ? std::nullopt : calendar_.counted(part.key)) {
            context.day = day;
        } else if (among_others && !among && part.value->is_list() && context.track.empty()) {
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

    /// What is no event, and what it is listed among says what else.
    bool read_other(const Item& item, std::optional<Field> among) {
        if (among == Field::title)
            return false;
        if (among == Field::room)
            maker_.add_room(item.title(), item.text(Field::description));
        else if (among == Field::track)
            maker_.add_track(item.title());
        else
            telling_.leave_out(*item.node,
                               Phrase("'%1' is taken for no event", {schedule::plain_line(item.title())}),
                               Phrase("what stands beside the sessions"));
        return true;
    }

    /// `time`, `own_day`: what the item itself tells.
    void read_item(const Item& item, const Context& context, std::optional<Field> among,
                   std::optional<CellTime> time, std::optional<LocalDay> own_day) {
        ListedEvent event;
        event.offset = file_.offset_of(*item.node);
        event.title = site::without_emphasis(item.title());
        refers_ = refers_ || site::refers_to_slot(*item.node);
        const bool meets = !item.parts.empty();
        const bool doors = !time && (time = site::doors_open(item, calendar_.reading()));
        if (!time && !own_day && item.text(Field::start).empty())
            time = context.time;
        if (time && !time->offset && !time->zone && context.time)
            time->offset = context.time->offset;
        auto day = own_day;
        if (!day && item.days.empty())
            day = context.day;
        if (!time && !day && item.days.empty() && read_other(item, among))
            return;
        if (!day && item.on_no_day)
            return telling_.leave_out(*item.node,
                                      Phrase("'%1' is on no day", {schedule::plain_line(event.title)}),
                                      Phrase("sessions that are on no day"));
        describe(event, item, context);
        if (!time && (event.title.empty() || event.title == event.id))
            return telling_.leave_out(
                *item.node, Phrase("'%1' tells neither a title nor a time", {schedule::plain_line(event.id)}),
                Phrase("what tells neither a title nor a time"));
        if (!event.title.empty() && event.title == site::ids_of_untitled(event, item))
            telling_.guess(event, Phrase("is an id alone: another file of its site may tell its title"),
                           Phrase("sessions that are told by their ids alone"));
        if (site::is_struck(item.title())) {
            event.cancelled = true;
            telling_.guess(event, Phrase("is taken to be cancelled, as its title is struck out"),
                           Phrase("sessions whose title is struck out"));
        }
        site::tell_talks(event, item, calendar_.reading());
        read_others(event, item, meets);
        event.people.insert(event.people.end(), context.people.begin(), context.people.end());
        if (doors)
            telling_.guess(event, Phrase("tells only when doors open: it is taken to begin then"),
                           Phrase("events that begin with open doors"));
        const bool all_day = !time && own_day && !calendar_.is_counted(*own_day);
        dated_ = dated_ || ((time || all_day) && !event.title.empty());
        if (all_day)
            telling_.guess(event, Phrase("tells a day and no time: it is taken to last all day"),
                           Phrase("events without a time of day"));
        if (day || item.days.empty())
            add(event, item, context, day, time, all_day);
        else
            for (const int number : item.days)
                add(event, item, context, calendar_.numbered(number), time, all_day);
    }

    void add(ListedEvent event, const Item& item, const Context& context, std::optional<LocalDay> day,
             const std::optional<CellTime>& time, bool all_day) {
        if (day)
            calendar_.use(*day);
        if (all_day) {
            const auto end = calendar_.end_of(item);
            event.start = IsoTime{*day, std::nullopt};
            event.day = day;
            event.duration = std::max(end && end->day ? *end->day : *day, *day) + a_day - *day;
            maker_.told_day_change = std::chrono::minutes{0};
        } else if (time) {
            const bool own_day = day && day != context.day;
            if (!day)
                day = calendar_.numbered(1);
            event.day = day;
            if (!own_day && goes_past_midnight(context, *time->clock) && !calendar_.day_of(item)) {
                *day += a_day;
                telling_.guess(
                    event, Phrase("comes after the evening in its day's list: it is taken to be that night"),
                    Phrase("events after midnight"));
            }
            const LocalTime at = *day + *time->clock;
            csv::place(event, maker_, at, *time);
            const auto talks = std::exchange(event.duration, site::length_of(item, context.length));
            maker_.place_in_zone(event, item.text(Field::zone));
            const auto end = calendar_.end_of(item);
            const auto end_clock = end && end->clock ? end->clock : time->end_clock;
            if (!event.duration && end_clock) {
                LocalTime until = (end && end->day ? *end->day : *day) + *end_clock;
                if (until < at && !(end && end->day))
                    until += a_day;
                event.end = IsoTime{until, end && end->offset ? end->offset : event.start->offset};
            } else if (!event.duration) {
                event.duration = talks;
            }
        }
        maker_.add(std::move(event));
    }

    /// Whether a clock of the small hours follows one of the afternoon among what is listed under a day.
    bool goes_past_midnight(const Context& context, Duration clock) {
        constexpr Duration small_hours = std::chrono::hours{5};
        constexpr Duration noon = std::chrono::hours{12};
        if (before_.day != context.day || before_.room != context.room)
            before_ = {context.day, context.room, {}};
        if (clock < small_hours && before_.clock >= noon)
            return true;
        before_.clock = clock;
        return false;
    }

    void describe(ListedEvent& event, const Item& item, const Context& context) {
        site::describe(event, item, calendar_.reading());
        event.track = item.text(Field::track);
        if (const auto kind = kind_of_word(event.track);
            kind == SessionKind::break_ || kind == SessionKind::meal)
            event.track.clear(); // which is its type
        if (event.track.empty())
            event.track = context.track;
        telling_.unknown_kind(item, event);
        maker_.choose_room(event, item.text(Field::room), context.room);
        for (const Node* people : item.all(Field::speakers))
            if (site::counts_people(*people))
                telling_.leave_out(*item.node,
                                   Phrase("'%1' names people by numbers that the file does not tell",
                                          {schedule::plain_line(event.title)}),
                                   Phrase("events that name people by numbers"));
        for (const Member& member : site::of_nobody(event, item))
            telling_.unknown(item, member);
    }

    /// Keys that are no heads of tables.
    void read_others(ListedEvent& event, const Item& item, bool meets) {
        std::string address;
        const auto kind = site::kind_beside(item);
        for (const Member& other : item.others) {
            const std::string key = text::fold(other.key);
            const std::string told = site::words(*other.value);
            if (key == "address") {
                address = told;
            } else if (key == "host" && meets && event.room.empty() && !told.empty()) {
                event.room = told;
                telling_.guess(event, Phrase("names its host and no place: it is taken to be there"),
                               Phrase("events that name a host, no place"));
            } else if (const auto role = site::role_of(other); role && !(key == "host" && meets)) {
                site::add_people(event.people, other, *role, calendar_.reading());
            } else if ((key == "cancelled" || key == "canceled") && site::is_true(*other.value)) {
                event.cancelled = true;
            } else if (site::is_address(told) && !site::is_picture(key)) {
                site::add_links(event, *other.value, schedule::plain_line(other.key), {});
            } else if (!site::tells_doors(key) && !site::is_talk(other) &&
                       !(kind && kind->key == other.key)) {
                telling_.unknown(item, other);
            }
        }
        for (const site::Told& besides : item.told_besides())
            if (besides.field == Field::title && site::is_address(site::words(*besides.member.value)))
                site::add_links(event, *besides.member.value, {}, {});
            else if (besides.field == Field::title && event.subtitle.empty())
                event.subtitle = site::words(*besides.member.value);
            else
                telling_.unknown(item, besides.member);
        if (!address.empty())
            maker_.add_room(event.room.empty() ? event.room = address : event.room, address);
        for (const Member& part : item.parts)
            for (const Node& talk : part.value->items)
                if (talk.is_map()) {
                    const Item told(talk, calendar_.reading());
                    for (const Member& other : told.others)
                        if (site::is_picture(other.key) || !site::is_address(site::words(*other.value)))
                            telling_.unknown(told, other);
                }
    }

    schedule::Report report_;
    schedule::AgendaMaker maker_;
    site::DataFile file_; ///< its root tells of the event as a whole
    site::Calendar calendar_;
    struct Before {
        std::optional<LocalDay> day;
        std::string room;
        Duration clock{};
    };
    Before before_; ///< what was listed last under a day and in a room
    site::Telling telling_{report_, file_};
    const Node* event_ = nullptr; ///< what tells of it
    bool dated_ = false;          ///< something has a title and a time
    bool refers_ = false;         ///< something refers to a time slot
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
