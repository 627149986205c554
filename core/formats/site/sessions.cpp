// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/sessions.h"

#include "core/formats/csv/cells.h"
#include "core/formats/csv/kept_back.h"
#include "core/formats/longest_night.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/session_words.h"
#include "core/formats/site/describe.h"
#include "core/formats/site/layout.h"
#include "core/formats/site/people.h"
#include "core/text/text.h"

#include <algorithm>
#include <utility>

namespace estrade::site {

using csv::CellTime;
using csv::Field;
using schedule::ListedEvent;
using yaml::Node;

namespace {

constexpr date::days a_day{1};

/// "tracks: [3, 3]" counts something and names no track.
std::string track_of(const Item& item) {
    for (const Node* const told : item.all(Field::track))
        if (std::string name = words(*told); !name.empty() && !(told->is_list() && tells_numbers(*told)))
            return name;
    return {};
}

/// Whether a member with that value is told by a word for several: "rooms", not "loc".
bool is_plural(const Item& item, const Node& value) {
    const auto plural = [&](const Member& member) {
        const std::string key = text::fold(member.key);
        return member.value == &value && (key.ends_with('s') || key == "raume");
    };
    return std::any_of(item.others.begin(), item.others.end(), plural) ||
           std::any_of(item.told.begin(), item.told.end(),
                       [&](const Told& one) { return plural(one.member); });
}

/// "rooms: [Hall, Attic]": a session in several at once. "loc: [Attic, Main building]" is in one.
void part_rooms(ListedEvent& event, const Item& item, const Node* rooms) {
    const bool several = rooms != nullptr && rooms->is_list() && is_plural(item, *rooms) &&
                         rooms->items.size() > 1 && event.room == words(*rooms) &&
                         std::all_of(rooms->items.begin(), rooms->items.end(),
                                     [](const Node& room) { return room.is_text() && !words(room).empty(); });
    if (!several)
        return;
    for (std::size_t i = 1; i < rooms->items.size(); ++i)
        event.more_rooms.push_back(words(rooms->items[i]));
    event.room = words(rooms->items.front());
}

/// "organizers" of a workshop, who hold it where nobody else is told.
bool is_organizer(std::string_view key) {
    return key == "organizer" || key == "organizers" || key == "organiser" || key == "organisers";
}

/// What stands among people and is a sentence.
void note_sentences(ListedEvent& event, const Node& people) {
    if (people.is_list())
        for (const Node& item : people.items)
            note_sentences(event, item);
    else if (const std::string_view told = text::trim(people.text);
             people.is_text() && csv::is_sentence(told))
        (event.note += event.note.empty() ? "" : " ") += told;
}

/// "ada-king", by which a page of the site is known.
bool is_slug(std::string_view title) {
    return title.find('-') != std::string_view::npos &&
           title.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos &&
           !kind_of_word(title);
}

bool leads(const schedule::ListedPerson& person) {
    return person.role != Role::speaker;
}

} // namespace

/// What is no event, and what it is listed among says what else.
bool Sessions::read_other(const Item& item, std::optional<Field> among) {
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

void Sessions::read(const Item& item, const Context& context, std::optional<Field> among,
                    std::optional<CellTime> time, std::optional<LocalDay> own_day) {
    ListedEvent event;
    event.offset = file_.offset_of(*item.node);
    event.title = without_emphasis(item.title());
    refers_ = refers_ || refers_to_slot(*item.node);
    const bool meets = !item.parts.empty();
    const bool doors = !time && (time = doors_open(item, calendar_.reading()));
    const bool of_any_day = context.time && !context.time->day; // "18:30" around meetings, each with its day
    if (!time && (!own_day || of_any_day) && item.text(Field::start).empty())
        time = context.time;
    if (time && !time->offset && !time->zone && context.time)
        time->offset = context.time->offset;
    auto day = own_day;
    if (!day && item.days.empty())
        day = context.day;
    const bool is_place =
        (among == Field::room || among == Field::track) && !own_day; // of the day that lists it
    if (!time && (!day || is_place) && item.days.empty() && read_other(item, among))
        return;
    if (!time && is_clock_alone(event.title, calendar_.reading()))
        return telling_.leave_out(*item.node,
                                  Phrase("'%1' is a time alone", {schedule::plain_line(event.title)}),
                                  Phrase("times that stand alone among sessions"));
    if (!day && item.on_no_day)
        return telling_.leave_out(*item.node,
                                  Phrase("'%1' is on no day", {schedule::plain_line(event.title)}),
                                  Phrase("sessions that are on no day"));
    describe(event, item, context);
    if (!time && (event.title.empty() || event.title == event.id))
        return telling_.leave_out(
            *item.node, Phrase("'%1' tells neither a title nor a time", {schedule::plain_line(event.id)}),
            Phrase("what tells neither a title nor a time"));
    const bool flagged =
        event.title.empty() && item.told.empty() && !item.others.empty(); // "placeholder: true"
    const bool filler = !event.id.empty() && event.title == event.id && event.id == event.type; // "gap"
    if ((flagged || filler) && event.people.empty()) {
        read_others(event, item, false);
        return telling_.leave_out(*item.node, Phrase("nothing is told of what is on here"),
                                  Phrase("times of which nothing is told"));
    }
    if (!event.title.empty() && (event.title == ids_of_untitled(event, item) || is_slug(event.title)))
        telling_.guess(event, Phrase("is an id alone: another file of its site may tell its title"),
                       Phrase("sessions that are told by their ids alone"));
    if (is_struck(item.title())) {
        event.cancelled = true;
        telling_.guess(event, Phrase("is taken to be cancelled, as its title is struck out"),
                       Phrase("sessions whose title is struck out"));
    }
    tell_talks(event, item, calendar_.reading());
    read_others(event, item, meets);
    event.people.insert(event.people.end(), context.people.begin(), context.people.end());
    event.kept_back = event.kept_back || context.kept_back;
    if (doors)
        telling_.guess(event, Phrase("tells only when doors open: it is taken to begin then"),
                       Phrase("events that begin with open doors"));
    const bool all_day = !time && own_day && !calendar_.is_counted(*own_day);
    dated_ = dated_ || ((time || all_day) && !event.title.empty());
    if (const std::string start = item.text(Field::start);
        all_day && start.find_first_of("0123456789") != std::string::npos &&
        !time_of(start, calendar_.reading()))
        telling_.leave_out(*item.node,
                           Phrase("'%1' is no time of day that can be read", {schedule::plain_line(start)}),
                           Phrase("times of day that cannot be read"));
    if (all_day)
        telling_.guess(event, Phrase("tells a day and no time: it is taken to last all day"),
                       Phrase("events without a time of day"));
    if (day || item.days.empty())
        add(event, item, context, day, time, all_day);
    else
        for (const int number : item.days)
            add(event, item, context, calendar_.numbered(number), time, all_day);
}

void Sessions::add(ListedEvent event, const Item& item, const Context& context, std::optional<LocalDay> day,
                   const std::optional<CellTime>& time, bool all_day) {
    if (day)
        calendar_.use(*day);
    event.all_day = all_day;
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
            telling_.guess(event,
                           Phrase("comes after the evening in its day's list: it is taken to be that night"),
                           Phrase("events after midnight"));
        }
        const LocalTime at = *day + *time->clock;
        csv::place(event, maker_, at, *time);
        const auto talks = std::exchange(event.duration, length_of(item, context.length));
        maker_.place_in_zone(event, item.text(Field::zone));
        const auto end = calendar_.end_of(item);
        const auto end_clock = end && end->clock ? end->clock : time->end_clock;
        if (!event.duration && end_clock) {
            LocalTime until = (end && end->day ? *end->day : *day) + *end_clock;
            const bool next_day = until < at && !(end && end->day);
            if (next_day)
                until += a_day;
            if (next_day && until - at > longest_night)
                telling_.guess(event, Phrase("ends before it starts; its end was left out"), {});
            else
                event.end = IsoTime{until, end && end->offset ? end->offset : event.start->offset};
        } else if (!event.duration) {
            event.duration = talks;
        }
    }
    maker_.add(std::move(event));
}

/// Whether a clock of the small hours follows one of the afternoon among what is listed under a day.
bool Sessions::goes_past_midnight(const Context& context, Duration clock) {
    constexpr Duration small_hours = std::chrono::hours{5};
    constexpr Duration noon = std::chrono::hours{12};
    if (before_.day != context.day || before_.room != context.room)
        before_ = {context.day, context.room, {}};
    if (clock < small_hours && before_.clock >= noon)
        return true;
    before_.clock = clock;
    return false;
}

void Sessions::describe(ListedEvent& event, const Item& item, const Context& context) {
    site::describe(event, item, calendar_.reading());
    event.track = track_of(item);
    if (const auto kind = kind_of_word(event.track); kind == SessionKind::break_ || kind == SessionKind::meal)
        event.track.clear(); // which is its type
    if (event.track.empty())
        if (const Node* const id = ids_alone(item, Field::track))
            event.track = words(*id);
    if (event.track.empty())
        event.track = context.track;
    telling_.unknown_kind(item, event);
    const Node* const place = ids_alone(item, Field::room);
    if (place != nullptr)
        telling_.guess(event, Phrase("names its room by an id: another file of its site may tell its name"),
                       Phrase("rooms that are told by their ids alone"));
    maker_.choose_room(event, place != nullptr ? words(*place) : item.text(Field::room), context.room);
    const std::vector<const Node*> rooms = item.all(Field::room);
    part_rooms(event, item, place != nullptr ? place : rooms.size() == 1 ? rooms.front() : nullptr);
    if (const Node* const ids = event.people.empty() ? ids_alone(item, Field::speakers) : nullptr) {
        add_people(event.people, *ids, calendar_.reading());
        if (!event.people.empty())
            telling_.guess(event,
                           Phrase("names its people by ids: another file of its site may tell their names"),
                           Phrase("people who are told by their ids alone"));
    }
    for (const Node* people : item.all(Field::speakers)) {
        note_sentences(event, *people);
        telling_.unknown_of_people(*people, calendar_.reading());
        if (has_nameless(*people, calendar_.reading()))
            telling_.leave_out(
                *people, Phrase("'%1' tells of somebody and no name", {schedule::plain_line(event.title)}),
                Phrase("people without a name"));
        if (counts_people(*people))
            telling_.leave_out(*item.node,
                               Phrase("'%1' names people by numbers that the file does not tell",
                                      {schedule::plain_line(event.title)}),
                               Phrase("events that name people by numbers"));
    }
    for (const Member& member : of_nobody(event, item))
        telling_.unknown(item, member);
}

/// Keys that are no heads of tables.
void Sessions::read_others(ListedEvent& event, const Item& item, bool meets) {
    std::string address;
    const auto kind = kind_beside(item);
    for (const Member& other : item.others) {
        const std::string key = text::fold(other.key);
        const std::string told = words(*other.value);
        if (csv::tells_if_public(spaced(other.key)) && other.value->is_text()) {
            event.kept_back = event.kept_back || csv::keeps_back(spaced(other.key), told);
        } else if (key == "address") {
            address = told;
        } else if (key == "host" && meets && event.room.empty() && !told.empty()) {
            event.room = told;
            telling_.guess(event, Phrase("names its host and no place: it is taken to be there"),
                           Phrase("events that name a host, no place"));
        } else if (const auto role = role_of(other); role && !(key == "host" && meets)) {
            add_people(event.people, other, *role, calendar_.reading());
            telling_.unknown_of_people(*other.value, calendar_.reading());
        } else if (is_address(told) && !is_picture(key)) {
            add_links(event, *other.value, schedule::plain_line(other.key), {});
        } else if (is_organizer(key) && std::all_of(event.people.begin(), event.people.end(), leads)) {
            add_people(event.people, other, Role::host, calendar_.reading());
        } else if (!tells_doors(key) && !is_talk(other) && !named_by_id(item, other) &&
                   !(kind && kind->key == other.key)) {
            telling_.unknown(item, other);
        }
    }
    for (const Told& besides : item.told_besides())
        if (besides.field == Field::title && is_address(words(*besides.member.value)))
            add_links(event, *besides.member.value, {}, {});
        else if (besides.field == Field::title && event.subtitle.empty())
            event.subtitle = words(*besides.member.value);
        else
            telling_.unknown(item, besides.member);
    for (const Told& one : item.told)
        if (one.field == Field::track && one.member.value->is_list() && tells_numbers(*one.member.value))
            telling_.unknown(item, one.member);
    if (!address.empty())
        maker_.add_room(event.room.empty() ? event.room = address : event.room, address);
    for (const Member& part : item.parts)
        for (const Node& talk : part.value->items)
            if (talk.is_map()) {
                const Item told(talk, calendar_.reading());
                for (const Member& other : told.others)
                    if (is_picture(other.key) || !is_address(words(*other.value)))
                        telling_.unknown(told, other);
            }
}

void Sessions::read_text(ListedEvent event, const Context& context) {
    dated_ = dated_ || !event.title.empty();
    event.kept_back = context.kept_back;
    add(std::move(event), Item(Node(), calendar_.reading()), context, context.day, context.time, false);
}

} // namespace estrade::site
