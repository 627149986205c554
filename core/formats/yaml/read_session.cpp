// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/reading.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::yaml {
namespace {

constexpr std::array<std::string_view, 19> all_session_keys{
    "id",    "title",    "subtitle",   "kind",      "status",    "abstract", "language",
    "level", "recorded", "track",      "links",     "resources", "speakers", "speaker",
    "hosts", "host",     "moderators", "moderator", "people"};
constexpr std::array<std::string_view, 4> resource_keys{"kind", "state", "title", "url"};

bool is_resource_kind(std::string_view key) {
    return value_of<Resource::Kind>(key).has_value();
}

Resource read_resource(const Node& node, Report& report) {
    const Fields fields(node, report, Phrase("a resource"), resource_keys, is_resource_kind);
    Resource resource;
    resource.title = fields.text("title");
    resource.url = fields.text("url");
    resource.kind = fields.choice("kind", Resource::Kind::other);
    const Node* short_form = nullptr;
    for (std::size_t i = 0; i < node.keys.size(); ++i) {
        const auto kind = value_of<Resource::Kind>(node.keys[i].text);
        if (!kind || !node.keys[i].is_text())
            continue;
        if (short_form != nullptr || fields.find("kind") != nullptr)
            report.error(node.keys[i], Phrase("a resource has one kind"),
                         Phrase("begin the next resource with `- `"));
        resource.kind = *kind;
        short_form = &node.items[i];
    }
    const std::string promised(name_of(Resource::State::promised));
    if (short_form != nullptr)
        resource.url = text_of(*short_form, name_of(resource.kind), report).value_or(std::string());
    const bool only_promised = short_form != nullptr && (short_form->is_null() || resource.url == promised);
    resource.state =
        fields.choice("state", only_promised ? Resource::State::promised : Resource::State::available);
    if (only_promised && fields.find("state") == nullptr)
        resource.url.clear();
    return resource;
}

/// The person whom a text names; one that the file did not describe is created.
std::optional<PersonId> named_person(const Node& node, std::string_view key, Draft& draft) {
    const auto words = node.is_map() ? std::nullopt : text_of(node, key, draft.report);
    if (node.is_map())
        draft.report.error(node, Phrase("`%1` must be names, but holds a mapping", {key}),
                           Phrase("describe people under `people:` and name them here"));
    if (!words)
        return std::nullopt;
    if (const Person* known = draft.people.find(*words))
        return known->id;
    NameAndHandle split = split_person(*words);
    if (const Person* known = draft.people.find(split.name))
        return known->id;
    constexpr std::size_t most_compared = 200;
    if (draft.declared_people > 0 && draft.declared_people <= most_compared) {
        constexpr std::size_t typing_slips = 2;
        const auto& people = draft.people.things();
        for (std::size_t i = 0; i < draft.declared_people; ++i) {
            const std::string& name = people[i].name;
            if (name.size() > 4 * typing_slips && name.size() < 64 && words->size() < 64 &&
                text::distance(text::fold(name), text::fold(*words)) <= typing_slips) {
                draft.report.warning(
                    node, Phrase("%1 is not one of `people`: a new person is made", {shown(*words)}),
                    Phrase("did you mean `%1`?", {name}));
                break;
            }
        }
    }
    return draft.people.add({{}, std::move(split.name), std::move(split.handle), {}, {}, {}}).id;
}

/// Says that a file that lists its rooms or tracks does not list this one.
template <class Thing>
void warn_undeclared(const Node& node, std::string_view list, const std::vector<Thing>& things,
                     std::size_t declared, Report& report) {
    constexpr std::size_t most_compared = 200;
    if (declared == 0)
        return;
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < std::min(declared, most_compared); ++i)
        names.push_back(things[i].name);
    report.warning(node, Phrase("%1 is not one of `%2`: it is added", {shown(node.text), list}),
                   report.suggest(node.text, names));
}

void read_role(const Fields& fields, std::string_view key, Role role, Draft& draft,
               std::vector<Participation>& people) {
    const Node* const told = fields.find(key);
    if (told != nullptr && told->is_text() && !told->quoted && told->text.find(", ") != std::string::npos)
        draft.report.warning(
            *told, Phrase("%1 is taken for one name", {shown(told->text)}),
            Phrase("write several names as in `[%1]`, or put one between quotes", {told->text}));
    for (const Node* item : fields.list(key))
        if (const auto person = named_person(*item, key, draft))
            people.push_back({*person, role});
}

} // namespace

std::vector<Resource> read_resources(const Fields& fields, Report& report) {
    std::vector<Resource> resources;
    for (const Node* item : fields.list("resources")) {
        if (item->is_map())
            resources.push_back(read_resource(*item, report));
        else
            report.error(*item, Phrase("a resource must be a kind and an address"),
                         Phrase("write it as in `- slides: https://example.org/slides`"));
    }
    return resources;
}

RoomId named_room(const Node& node, Draft& draft) {
    const std::string name = text_of(node, "room", draft.report).value_or(std::string());
    if (const Room* known = draft.rooms.find(name))
        return known->id;
    warn_undeclared(node, "rooms", draft.agenda.rooms, draft.declared_rooms, draft.report);
    return draft.rooms.add({{}, name, {}}).id;
}

TrackId named_track(const Node& node, Draft& draft) {
    const std::string name = text_of(node, "track", draft.report).value_or(std::string());
    if (name.empty())
        return {};
    if (const Track* known = draft.tracks.find(name))
        return known->id;
    warn_undeclared(node, "tracks", draft.agenda.tracks, draft.declared_tracks, draft.report);
    return draft.tracks.add({{}, name, {}}).id;
}

std::vector<Participation> read_people(const Fields& fields, Draft& draft) {
    std::vector<Participation> people;
    read_role(fields, "speakers", Role::speaker, draft, people);
    read_role(fields, "speaker", Role::speaker, draft, people);
    read_role(fields, "hosts", Role::host, draft, people);
    read_role(fields, "host", Role::host, draft, people);
    read_role(fields, "moderators", Role::moderator, draft, people);
    read_role(fields, "moderator", Role::moderator, draft, people);
    for (const Node* item : fields.list("people")) {
        const bool with_role = item->is_map() && item->keys.size() == 1 && item->keys[0].is_text();
        const auto role = with_role ? value_of<Role>(item->keys[0].text) : std::nullopt;
        if (item->is_map() && !role) {
            draft.report.error(*item, Phrase("one of `people` must be a name, or a role and a name"),
                               Phrase("write it as in `- host: Name`"));
            continue;
        }
        if (const auto person = named_person(role ? item->items[0] : *item, "people", draft))
            people.push_back({*person, role.value_or(Role::speaker)});
    }
    return people;
}

std::span<const std::string_view> session_keys() {
    return all_session_keys;
}

Session read_session(const Fields& fields, Draft& draft, const Node* title) {
    Session session;
    session.title = title == nullptr ? fields.text("title")
                                     : text_of(*title, "title", draft.report).value_or(std::string());
    session.subtitle = fields.text("subtitle");
    session.kind = fields.choice("kind", SessionKind::talk);
    session.status = fields.choice("status", SessionStatus::confirmed);
    session.abstract = fields.text("abstract");
    session.language = fields.text("language");
    session.level = fields.text("level");
    session.recorded = fields.flag("recorded");
    if (const Node* track = fields.find("track"))
        session.track = named_track(*track, draft);
    session.people = read_people(fields, draft);
    session.links = read_links(fields, draft.report);
    session.resources = read_resources(fields, draft.report);
    return session;
}

} // namespace estrade::yaml
