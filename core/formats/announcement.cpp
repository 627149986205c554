// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement.h"

#include "core/formats/announcement/assembly.h"
#include "core/formats/announcement/cancelled.h"
#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/front_matter.h"
#include "core/formats/announcement/line_parts.h"
#include "core/formats/announcement/mail.h"
#include "core/formats/announcement/org.h"
#include "core/formats/announcement/own_lines.h"
#include "core/formats/announcement/programme.h"
#include "core/formats/announcement/twelve_hours.h"
#include "core/formats/announcement/web_page.h"
#include "core/formats/csv/refusal.h"
#include "core/formats/room_lists.h"
#include "core/formats/schedule/zone_guess.h"
#include "core/formats/site_data.h"
#include "core/text/text.h"
#include "core/time/iso.h"
#include "core/time/zone_names.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace estrade {
namespace {

using namespace announcement;

tl::unexpected<Diagnostics> refuse(const Source& source, std::size_t at, Phrase what, Phrase hint) {
    const std::string_view before = std::string_view(source.bytes).substr(0, at);
    const std::size_t line_start = before.rfind('\n') + 1; // npos + 1 is 0
    const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
    return tl::unexpected(Diagnostics{
        {Severity::error, {source.name, line, at - line_start + 1}, std::move(what), std::move(hint)}});
}

tl::unexpected<Diagnostics> refuse_format(const Source& source, std::string_view format) {
    return refuse(source, 0, Phrase("looks like %1, but not like a schedule that Estrade reads", {format}),
                  Phrase("an announcement is text: 19:00-19:10: Welcome"));
}

/// The name of the format that a text looks like, where that is not an announcement.
std::string_view other_format(std::string_view bytes) {
    const std::string_view text = text::trim(bytes);
    const auto next_after_first = [&] { return character_at(text, skip_space(text, 1)).code_point; };
    if (text.starts_with("BEGIN:V"))
        return "iCalendar";
    if (text.starts_with('{') && (next_after_first() == U'"' || next_after_first() == U'}'))
        return "JSON";
    if (text.starts_with('[') && (next_after_first() == U'{' || next_after_first() == U'"'))
        return "JSON";
    constexpr std::size_t longest_tag = 16;
    const std::string tag = text::fold(text.substr(0, longest_tag));
    static constexpr auto roots = std::to_array<std::string_view>(
        {"<?xml", "<schedule", "<room", "<conference", "<rss", "<iteration", "<feed", "<event", "<days"});
    if (std::any_of(roots.begin(), roots.end(), [&](std::string_view root) { return tag.starts_with(root); }))
        return "XML";
    return {};
}

/// The same by a file's name, where its text tells nothing.
std::string_view named_format(std::string_view file) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> formats{{
        {".yml", "YAML"},
        {".yaml", "YAML"},
        {".toml", "TOML"},
        {".json", "JSON"},
        {".xml", "XML"},
        {".html", "HTML"},
        {".csv", "CSV"},
        {".tsv", "CSV"},
        {".ics", "iCalendar"},
    }};
    const std::string name = text::fold(file);
    for (const auto& [ending, format] : formats)
        if (name.ends_with(ending))
            return format;
    return {};
}

/// Turns what was found into the model.
class AgendaBuilder {
public:
    AgendaBuilder(const Source& source, const ReadOptions& options, Diagnostics& diagnostics)
        : source_(source), options_(options), diagnostics_(diagnostics) {}

    Agenda run(const Announcement& found, std::vector<Item>& items) {
        fill_event(found);
        const LocalDay day = day_of(found);
        const Talks talks = assemble_talks(found, items);
        tell_left_over(found.document, items);
        const std::vector<Placed> placed = place_items({items, found.timed.marks}, day, diagnostics_);
        choose_zone(found, placed.front().start);
        for (std::size_t i = 0; i < items.size(); ++i)
            room_names_.add(items[i].room.empty() ? talks.talks[i].room : items[i].room);
        for (std::size_t i = 0; i < items.size(); ++i)
            add(items[i], talks.talks[i], talks.profiles, placed[i]);
        place_the_rest();
        cancel_if_told(found, agenda_, diagnostics_);
        sort_slots(agenda_);
        return std::move(agenda_);
    }

private:
    /// What is told to be in no room is in one without a name.
    void place_the_rest() {
        const auto nowhere = [](const Slot& slot) { return slot.room.empty(); };
        if (std::none_of(agenda_.slots.begin(), agenda_.slots.end(), nowhere))
            return;
        const RoomId rest = agenda_.rooms.empty() ? RoomId{"main"} : RoomId{room_ids_("")};
        agenda_.rooms.insert(agenda_.rooms.begin(), {rest, {}, {}});
        for (Slot& slot : agenda_.slots)
            if (nowhere(slot))
                slot.room = rest;
    }

    void tell_left_over(const Document& document, const std::vector<Item>& items) {
        const OwnLines own(document, items);
        for (std::size_t i = 0; i < items.size(); ++i)
            if (const auto line = own.left_over(i))
                diagnostics_.push_back(
                    {Severity::info,
                     {source_.name, document.lines[*line].number, 0},
                     Phrase("the text under '%1' is not taken", {single_spaced(items[i].text.text)}),
                     {},
                     Treatment::left_out,
                     Phrase("texts that are not taken")});
    }

    void fill_event(const Announcement& found) {
        Event& event = agenda_.event;
        event.title = find_title(found);
        event.language = find_language(found);
        event.venue = find_venue(found);
        event.call = find_call(found);
        event.links = find_links(found, event.url);
    }

    LocalDay day_of(const Announcement& found) {
        const LocalDay nearby = options_.date.value_or(options_.today);
        if (const auto told = find_event_day(found, nearby, diagnostics_)) {
            if (options_.date && *options_.date != told->day)
                diagnostics_.push_back({Severity::warning,
                                        told->where,
                                        Phrase("tells the date %1; --date %2 is not used",
                                               {iso_day(told->day), iso_day(*options_.date)}),
                                        {}});
            return told->day;
        }
        if (!options_.date)
            diagnostics_.push_back({Severity::warning,
                                    {source_.name, 0, 0},
                                    Phrase("no date is told; today, %1, is used", {iso_day(options_.today)}),
                                    Phrase("--date YYYY-MM-DD tells it")});
        return nearby;
    }

    void choose_zone(const Announcement& found, LocalTime first_start) {
        Zone& zone = agenda_.event.zone;
        const auto told = find_zone(found);
        zone = options_.zone.value_or(options_.machine_zone);
        if (!told) {
            if (!options_.zone)
                diagnostics_.push_back(
                    {Severity::info,
                     {source_.name, 0, 0},
                     Phrase("no time zone is told; this machine's, %1, is used", {zone.name()}),
                     Phrase("--timezone Europe/Paris tells another")});
            return;
        }
        const bool same_clock = options_.zone && options_.zone->place(first_start).instant ==
                                                     told->zone.place(first_start).instant;
        if (same_clock)
            return;
        if (options_.zone)
            diagnostics_.push_back({Severity::warning,
                                    told->where,
                                    Phrase("tells the time zone %1; --timezone %2 is not used",
                                           {told->written, options_.zone->name()}),
                                    {}});
        zone = told->zone;
        if (zone_named(told->written) != zone)
            diagnostics_.push_back(schedule::meant_zone(told->written, zone.name(), told->where));
    }

    Instant place(LocalTime local, const Location& where) {
        const Placement placement = agenda_.event.zone.place(local);
        if (placement.kind != LocalKind::unique)
            diagnostics_.push_back(
                {Severity::warning,
                 where,
                 placement.kind == LocalKind::skipped
                     ? Phrase("%1 does not exist on that day: clocks are put forward over it",
                              {iso_clock(local)})
                     : Phrase("%1 is twice on that day: the first is used", {iso_clock(local)}),
                 {}});
        return placement.instant;
    }

    void add(const Item& item, const Talk& talk, const std::vector<Profile>& profiles, const Placed& placed) {
        Session session;
        session.id = SessionId{session_ids_(talk.title)};
        session.title = talk.title;
        if (item.cancelled)
            session.status = SessionStatus::cancelled;
        session.kind = talk.kind;
        session.abstract = talk.abstract;
        session.language = talk.language;
        session.resources = talk.resources;
        for (const Speaker& speaker : talk.speakers) {
            const PersonId person = person_of(speaker, profiles);
            const bool twice = std::any_of(session.people.begin(), session.people.end(),
                                           [&](const Participation& p) { return p.person == person; });
            if (!twice)
                session.people.push_back({person, speaker.moderator ? Role::moderator : Role::speaker});
        }
        for (const Link& link : item.text.links)
            if (link.url.starts_with("http"))
                session.links.push_back(link);
        session.links.insert(session.links.end(), talk.links.begin(), talk.links.end());
        Slot slot;
        slot.id = SlotId{slot_ids_(talk.title)};
        const std::string& told_room = item.room.empty() ? talk.room : item.room;
        const bool nowhere = are_all_rooms(told_room) || is_undecided_room(told_room);
        const std::string room = nowhere ? std::string() : told_room;
        const std::vector<std::string> rooms = room_names_.listed_in(room);
        if (!rooms.empty())
            diagnostics_.push_back({Severity::info,
                                    item.where,
                                    Phrase("'%1' is taken for several rooms", {room}),
                                    {},
                                    Treatment::guessed,
                                    Phrase("events in several rooms")});
        slot.room = room_of(rooms.empty() ? room : rooms.front());
        slot.session = session.id;
        slot.start = place(placed.start, item.where);
        slot.duration = std::max(Duration{0}, place_end(placed.end) - slot.start);
        slot.end_inferred = placed.end_inferred;
        agenda_.sessions.push_back(std::move(session));
        agenda_.slots.push_back(std::move(slot));
        for (std::size_t i = 1; i < rooms.size(); ++i) {
            Slot other = agenda_.slots.back();
            other.id = SlotId{slot_ids_(talk.title)};
            other.room = room_of(rooms[i]);
            agenda_.slots.push_back(std::move(other));
        }
    }

    [[nodiscard]] Instant place_end(LocalTime local) const { return agenda_.event.zone.place(local).instant; }

    RoomId room_of(const std::string& name) {
        if (name.empty())
            return {};
        const auto [found, is_new] = rooms_.try_emplace(name);
        if (is_new) {
            found->second = RoomId{room_ids_(name)};
            agenda_.rooms.push_back({found->second, name, {}});
        }
        return found->second;
    }

    PersonId person_of(const Speaker& speaker, const std::vector<Profile>& profiles) {
        const auto [found, is_new] = people_.try_emplace(text::fold(speaker.name), agenda_.people.size());
        if (is_new) {
            Person person;
            person.id = PersonId{person_ids_(speaker.name)};
            person.name = speaker.name;
            agenda_.people.push_back(std::move(person));
        }
        Person& person = agenda_.people[found->second];
        const Profile* profile = is_new ? profile_of(profiles, speaker.name) : nullptr;
        const auto fill = [](std::string& into, const std::string& from) {
            if (into.empty())
                into = from;
        };
        fill(person.handle, speaker.handle);
        fill(person.affiliation, speaker.affiliation);
        add_link(person, speaker.url);
        if (profile != nullptr) {
            fill(person.handle, profile->handle);
            fill(person.affiliation, profile->affiliation);
            fill(person.bio, profile->bio);
            add_link(person, profile->url);
        }
        return person.id;
    }

    static void add_link(Person& person, const std::string& url) {
        const bool known = std::any_of(person.links.begin(), person.links.end(),
                                       [&](const Link& link) { return link.url == url; });
        if (!url.empty() && !url.starts_with('#') && !known) // a place in the page itself
            person.links.push_back({url, {}});
    }

    const Source& source_;
    const ReadOptions& options_;
    Diagnostics& diagnostics_;
    Agenda agenda_;
    RoomNames room_names_;
    std::unordered_map<std::string, RoomId> rooms_;
    std::unordered_map<std::string, std::size_t> people_; // by folded name: index into the agenda's
    SlugMaker session_ids_{"session"};
    SlugMaker slot_ids_{"slot"};
    SlugMaker person_ids_{"person"};
    SlugMaker room_ids_{"room"};
};

} // namespace

bool recognises_announcement(const Source& source) {
    return !source.folder && source.bytes.find('\0') == std::string::npos;
}

namespace {

/// A page's `date` tells when it was written too: its clock is no session's.
void take_clock_of_page(yaml::Node& page) {
    constexpr std::size_t day = 10;
    for (std::size_t i = 0; page.is_map() && i < page.items.size(); ++i)
        if (text::fold(page.keys[i].text) == "date" && parse_iso_day(page.items[i].text.substr(0, day)))
            page.items[i].text.resize(day);
}

/// A page whose text tells no times: what its front matter lists, as sites' pages keep their programme.
std::optional<Reading> read_listed(const Source& source, const ReadOptions& options) {
    constexpr std::size_t few = 2;
    const Source listed{source.name, fenced_front_matter(source.bytes), false, {}};
    ReadResult reading =
        recognises_site_data(listed) ? read_site_data(listed, options, take_clock_of_page) : ReadResult();
    if (!reading || reading->agenda.slots.size() < few)
        return std::nullopt;
    return std::move(*reading);
}

/// Gives what was read of an outline the places where it stands there, and tells what was not read.
void place_in_outline(Document& document, const Outline& outline, const std::string& file,
                      Diagnostics& diagnostics) {
    const auto place = [&](std::size_t& line) {
        line = outline.lines[std::min(line, outline.lines.size()) - 1];
    };
    for (Line& line : document.lines)
        place(line.number);
    for (Entry& entry : document.front)
        place(entry.line);
    std::string tags;
    for (const std::string_view tag : outline.tags)
        (tags += tags.empty() ? "" : ", ") += tag;
    if (!tags.empty())
        diagnostics.push_back({Severity::info,
                               {file, *outline.tags_line, 1},
                               Phrase("tags of headings are left out: %1", {tags}),
                               {},
                               Treatment::left_out});
}

ReadResult read_text(const Source& source, const ReadOptions& options) {
    if (source.bytes.size() > limits.bytes)
        return refuse(
            source, limits.bytes,
            Phrase("is larger than the %1 MB that are read of an announcement", {limits.bytes >> 20U}), {});
    if (const std::size_t bad = text::find_invalid_utf8(source.bytes); bad != std::string::npos)
        return refuse(source, bad, Phrase("is not UTF-8 text here"), Phrase("save the file as UTF-8"));
    Diagnostics diagnostics;
    const auto outline = read_outline(source.bytes, source.name);
    Document document = read_document(outline ? outline->text : source.bytes, source.name, diagnostics);
    if (outline)
        place_in_outline(document, *outline, source.name, diagnostics);
    document.dotted_times = tells_dotted_times(document);
    const std::vector<Section> sections = sections_of(document);
    Timed timed = find_items(document, source.name, diagnostics);
    if (timed.items.empty()) {
        if (auto listed = read_listed(source, options))
            return std::move(*listed);
        if (const auto table = csv::refusal_of(source.bytes))
            return tl::unexpected(
                Diagnostics{{Severity::error, {source.name, table->line, 0}, table->what, table->hint}});
        if (const std::string_view format = named_format(source.name); !format.empty())
            return refuse_format(source, format);
        diagnostics.push_back(
            {Severity::error,
             {source.name, 0, 0},
             Phrase("no timed line: this announcement tells no agenda"),
             Phrase("write one line for each slot, with its time first: 19:00-19:10: Welcome")});
        return tl::unexpected(diagnostics);
    }
    put_clocks_right(document, timed, diagnostics);
    std::vector<Item> items = timed.items;
    Reading reading;
    reading.agenda =
        AgendaBuilder(source, options, diagnostics).run({source, document, sections, timed}, items);
    reading.diagnostics = std::move(diagnostics);
    return reading;
}

/// A page that tells a few times, as those of meetings do.
ReadResult read_page(const Source& source, const ReadOptions& options) {
    constexpr std::size_t few = 3;
    auto reading = read_text({source.name, text_of_page(source.bytes), false, {}}, options);
    return reading && reading->agenda.slots.size() >= few ? std::move(reading)
                                                          : refuse_format(source, "HTML");
}

} // namespace

ReadResult read_announcement(const Source& source, const ReadOptions& options) {
    if (is_web_page(source.bytes))
        return read_page(source, options);
    if (is_mail(source.bytes))
        return read_text({source.name, text_of_mail(source.bytes), false, {}}, options);
    if (const std::string_view format = other_format(source.bytes); !format.empty())
        return refuse_format(source, format);
    return read_text(source, options);
}

} // namespace estrade
