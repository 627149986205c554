// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/reading.h"
#include "core/formats/yaml/times.h"
#include "core/text/text.h"
#include "core/time/country.h"
#include "core/time/iso.h"

#include <algorithm>
#include <array>

namespace estrade::yaml {
namespace {

constexpr std::array<std::string_view, 15> event_keys{
    "title",   "subtitle",   "description", "date", "timezone", "language", "venue",    "url",
    "version", "day-change", "pace",        "call", "next",     "links",    "resources"};
constexpr std::array<std::string_view, 2> call_keys{"text", "url"};
constexpr std::array<std::string_view, 3> next_keys{"title", "day", "url"};
constexpr std::array<std::string_view, 2> link_keys{"url", "label"};
constexpr std::array<std::string_view, 3> room_keys{"name", "id", "place"};
constexpr std::array<std::string_view, 3> track_keys{"name", "id", "color"};
constexpr std::array<std::string_view, 6> person_keys{"name", "id", "handle", "affiliation", "bio", "links"};
constexpr std::array<std::string_view, 4> partner_keys{"name", "tier", "url", "description"};

std::optional<LocalDay> read_day(const Fields& fields, std::string_view key, Report& report) {
    const Node* const node = fields.find(key);
    if (node == nullptr)
        return std::nullopt;
    const auto day = node->is_text() ? parse_iso_day(node->text) : std::nullopt;
    if (!day)
        report.error(*node,
                     node->is_text() ? Phrase("%1 is no day of the calendar", {shown(node->text)})
                                     : Phrase("`%1` must be a day, but is %2", {key, kind_of(*node)}),
                     Phrase("a day is written as in 2020-09-30"));
    return day;
}

Phrase zone_hint(std::string_view word) {
    const std::string near = nearest_zone_name(word);
    return near.empty() ? Phrase("write a name of the tz database, as in Europe/Paris")
                        : Phrase("did you mean `%1`?", {near});
}

void read_zone(const Fields& fields, Draft& draft) {
    Event& event = draft.agenda.event;
    const auto& asked = draft.options.zone;
    const Node* const node = fields.find("timezone");
    if (const auto name = node == nullptr ? std::nullopt : text_of(*node, "timezone", draft.report)) {
        if (const auto zone = Zone::find(*name)) {
            event.zone = *zone;
            if (asked && *asked != *zone)
                draft.report.warning(*node, Phrase("--timezone %1 is not used: the file tells %2",
                                                   {asked->name(), zone->name()}));
            return;
        }
        draft.report.error(*node, Phrase("unknown time zone %1", {shown(*name)}), zone_hint(*name));
    } else if (!asked && node == nullptr) {
        draft.report.warning(
            fields.node(),
            Phrase("tells no time zone: this machine's is taken, %1", {draft.options.machine_zone.name()}),
            Phrase("write `timezone: Europe/Paris` under `event`, or give --timezone"));
    }
    event.zone = asked.value_or(draft.options.machine_zone);
}

void read_day_change(const Fields& fields, Draft& draft) {
    const Node* const node = fields.find("day-change");
    if (node == nullptr)
        return;
    const auto clock = node->is_text() ? parse_clock(node->text) : std::nullopt;
    if (!clock || *clock >= std::chrono::hours{24} || *clock % std::chrono::minutes{1} != Duration::zero()) {
        draft.report.error(*node, Phrase("`day-change` must be a time of day in whole minutes"),
                           Phrase("write it as in 05:00"));
        return;
    }
    draft.agenda.event.day_change = std::chrono::duration_cast<std::chrono::minutes>(*clock);
}

void read_call(const Fields& fields, Draft& draft) {
    const Node* const node = fields.find("call");
    if (node == nullptr)
        return;
    if (!node->is_map()) {
        if (const auto text = text_of(*node, "call", draft.report))
            draft.agenda.event.call = CallForTalks{*text, {}};
        return;
    }
    const Fields call(*node, draft.report, Phrase::verbatim("`call`"), call_keys);
    draft.agenda.event.call = CallForTalks{call.text("text"), call.text("url")};
}

void read_next(const Fields& fields, Draft& draft) {
    const Node* const node = fields.find("next");
    if (node == nullptr)
        return;
    if (!node->is_map()) {
        if (const auto text = text_of(*node, "next", draft.report))
            draft.agenda.event.next = NextEvent{*text, {}, {}};
        return;
    }
    const Fields next(*node, draft.report, Phrase::verbatim("`next`"), next_keys);
    draft.agenda.event.next =
        NextEvent{next.text("title"), read_day(next, "day", draft.report), next.text("url")};
}

/// Reads a list of things told by their names alone or by mappings; `build` fills in what is particular.
template <class Thing, class Build>
std::size_t read_roster(const Fields& document, std::string_view key, const Phrase& what,
                        std::span<const std::string_view> keys, Roster<Thing>& roster, Report& report,
                        Build build) {
    std::vector<Thing> things;
    for (const Node* item : document.list(key)) {
        if (item->is_text()) {
            things.push_back(build(item->text, nullptr));
        } else if (!item->is_map()) {
            report.error(*item, Phrase("%1 must be a name or a mapping, but is %2", {what, kind_of(*item)}));
        } else {
            const Fields fields(*item, report, what, keys);
            Thing thing = build(fields.text("name"), &fields);
            thing.id.value = claim_id(fields, "id", roster.ids(), report);
            if (item->find("name") == nullptr && thing.id.empty())
                report.error(*item, Phrase("%1 has no `name`", {what}));
            else
                things.push_back(std::move(thing));
        }
    }
    for (Thing& thing : things)
        roster.add(std::move(thing));
    return things.size();
}

bool is_color(std::string_view text) {
    return text.size() == 7 && text.front() == '#' &&
           text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

Track build_track(std::string name, const Fields* fields, Report& report) {
    Track track{{}, std::move(name), {}};
    if (fields == nullptr)
        return track;
    const Node* const node = fields->node().find("color");
    if (node != nullptr && node->is_text() && (is_color(node->text) || node->text.empty()))
        track.color = node->text;
    else if (node != nullptr)
        report.error(*node, Phrase("`color` must be six hexadecimal digits after `#`, between quotes"),
                     Phrase("write it as in \"#d97706\""));
    return track;
}

Person build_person(const std::string& words, const Fields* fields, Report& report) {
    if (fields == nullptr) {
        const NameAndHandle split = split_person(words);
        return {{}, split.name, split.handle, {}, {}, {}};
    }
    Person person{{}, words, fields->text("handle"), fields->text("affiliation"), fields->text("bio"), {}};
    if (!person.handle.empty() && person.handle.find('@') == std::string::npos)
        person.handle.insert(0, "@");
    person.links = read_links(*fields, report);
    return person;
}

void read_partners(const Fields& document, Draft& draft) {
    for (const Node* item : document.list("partners")) {
        if (item->is_text()) {
            draft.agenda.partners.push_back({item->text, {}, {}, {}});
        } else if (item->is_map()) {
            const Fields fields(*item, draft.report, Phrase("a partner"), partner_keys);
            draft.agenda.partners.push_back(
                {fields.text("name"), fields.text("tier"), fields.text("url"), fields.text("description")});
        } else {
            draft.report.error(*item, Phrase("%1 must be a name or a mapping, but is %2",
                                             {Phrase("a partner"), kind_of(*item)}));
        }
    }
}

} // namespace

bool is_event_key(std::string_view key) {
    return std::find(event_keys.begin(), event_keys.end(), key) != event_keys.end();
}

std::string claim_id(const Fields& fields, std::string_view key, Ids& ids, Report& report) {
    std::string id = fields.text(key);
    if (id.empty() || ids.claim(id))
        return id;
    report.error(*fields.find(key), Phrase("the id %1 is taken already", {shown(id)}),
                 Phrase("ids are told once; leave it out to have one made"));
    return {};
}

std::vector<Link> read_links(const Fields& fields, Report& report) {
    std::vector<Link> links;
    for (const Node* item : fields.list("links")) {
        if (item->is_text()) {
            links.push_back({item->text, {}});
        } else if (item->is_map() && item->find("url") != nullptr) {
            const Fields link(*item, report, Phrase("a link"), link_keys);
            links.push_back({link.text("url"), link.text("label")});
        } else if (item->is_map() && item->keys.size() == 1 && item->keys[0].is_text() &&
                   item->items[0].is_text()) {
            links.push_back({item->items[0].text, item->keys[0].text});
        } else {
            report.error(*item, Phrase("a link must be an address, or a label and an address"),
                         Phrase("write it as in `- Slides: https://example.org/slides`"));
        }
    }
    return links;
}

void read_event(const Node& node, Draft& draft) {
    const Fields fields(node, draft.report, Phrase::verbatim("`event`"), event_keys);
    Event& event = draft.agenda.event;
    event.title = fields.text("title");
    event.subtitle = fields.text("subtitle");
    event.description = fields.text("description");
    event.language = fields.text("language");
    event.venue = fields.text("venue");
    event.url = fields.text("url");
    event.version = fields.text("version");
    event.links = read_links(fields, draft.report);
    event.resources = read_resources(fields, draft.report);
    read_zone(fields, draft);
    read_day_change(fields, draft);
    read_pace(fields, draft);
    read_call(fields, draft);
    read_next(fields, draft);
    draft.date = read_day(fields, "date", draft.report);
    if (!draft.date && fields.find("date") != nullptr) // it was told, if wrongly
        draft.date = draft.options.date.value_or(draft.options.today);
}

void read_rosters(const Fields& document, Draft& draft) {
    Report& report = draft.report;
    draft.declared_rooms = read_roster(
        document, "rooms", Phrase("a room"), room_keys, draft.rooms, report,
        [](std::string name, const Fields* fields) {
            return Room{{}, std::move(name), fields == nullptr ? std::string() : fields->text("place")};
        });
    draft.declared_tracks = read_roster(
        document, "tracks", Phrase("a track"), track_keys, draft.tracks, report,
        [&](std::string name, const Fields* fields) { return build_track(std::move(name), fields, report); });
    draft.declared_people = read_roster(
        document, "people", Phrase("a person"), person_keys, draft.people, report,
        [&](const std::string& name, const Fields* fields) { return build_person(name, fields, report); });
    read_partners(document, draft);
}

} // namespace estrade::yaml
