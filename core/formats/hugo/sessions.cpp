// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/hugo/content.h"
#include "core/formats/hugo/words.h"
#include "core/formats/session_words.h"
#include "core/text/text.h"

#include <algorithm>
#include <set>

namespace estrade::hugo {
namespace {

/// Whether a tag that names this kind says what a session is; "social" or "questions" may be its subject.
bool tags_tell(SessionKind kind) {
    switch (kind) {
    case SessionKind::keynote:
    case SessionKind::lightning:
    case SessionKind::panel:
    case SessionKind::workshop:
    case SessionKind::activity:
    case SessionKind::break_:
    case SessionKind::meal:
        return true;
    default:
        return false;
    }
}

bool is_colour(std::string_view text) {
    return text.size() == 7 && text.front() == '#' &&
           text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

bool is_video_id(std::string_view text) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
    return text.size() >= 6 && text.size() <= 20 && text.find_first_not_of(letters) == std::string_view::npos;
}

/// The page of a YouTube video by its id, which may tell where to begin: "Vfl9pPh6ipI?start=814". Empty for
/// what is none.
std::string video_address(std::string_view video) {
    const std::string_view id = video.substr(0, video.find_first_of("?&"));
    if (!is_video_id(id))
        return {};
    std::string url = "https://www.youtube.com/watch?v=" + std::string(id);
    for (const std::string_view name : {"start=", "t="})
        if (const std::size_t at = video.find(name, id.size()); at == id.size() + 1) {
            const std::string_view rest = video.substr(at + name.size());
            url += "&t=" + std::string(rest.substr(0, rest.find_first_not_of("0123456789")));
        }
    return url;
}

/// The items of a list, or the one text that stands where a list may.
std::vector<const Value*> items_of(const Value& value) {
    std::vector<const Value*> items;
    if (value.kind == Value::Kind::text && !value.trimmed().empty())
        items.push_back(&value);
    for (const Value& item : value.items)
        if (!item.trimmed().empty())
            items.push_back(&item);
    return items;
}

} // namespace

Sessions::Sessions(Site& site, std::vector<Page> pages)
    : site_(site), people_(site), categories_(site.data("categories")) {
    for (const auto& [key, category] : keyed(categories_))
        category_by_key_.emplace(key, category);
    for (Page& page : pages) {
        const std::string key = page.key();
        if (!by_key_.emplace(key, entries_.size()).second) {
            site.report(Severity::warning, page.front["key"], Phrase("the session '%1' is told twice", {key}),
                        Phrase("give one of the two another key; the first is kept"));
            continue;
        }
        entries_.push_back({std::move(page), {}});
    }
    for (std::size_t i = 0; i < entries_.size(); ++i)
        for (const std::string& word : {entries_[i].page.name, entries_[i].page.front["id"].trimmed()})
            if (!word.empty())
                by_key_.emplace(word, i);
}

SessionId Sessions::find(const Value& reference) {
    const std::string key = reference.trimmed();
    if (const auto known = by_key_.find(key); known != by_key_.end()) {
        Entry& entry = entries_[known->second];
        if (entry.page.front["draft"].is_true()) {
            site_.report(Severity::info, reference,
                         Phrase("the talk '%1' is a draft; its slot is left out", {key}),
                         Phrase("write draft: false in %1 when it is sure", {*entry.page.path}));
            return {};
        }
        if (entry.id.empty()) {
            entry.id = {session_ids_(entry.page.key())};
            sessions_.push_back(read(entry.page));
            sessions_.back().id = entry.id;
        }
        return entry.id;
    }
    SessionId& id = missing_[key];
    if (id.empty()) {
        id = {session_ids_(key)};
        Session session;
        session.id = id;
        session.title = words_of_key(key);
        session.kind =
            (key.starts_with("__") ? kind_of_format(key) : kind_of_word(key)).value_or(SessionKind::talk);
        sessions_.push_back(std::move(session));
    }
    site_.report(Severity::warning, reference, Phrase("no session has the key '%1'", {key}),
                 Phrase("add content/sessions/%1.md; until then its title is taken to be \"%2\"",
                        {key, words_of_key(key)}));
    return id;
}

SessionKind Sessions::kind_of(const Page& page) const {
    const Value& front = page.front;
    const Value& format = front["format"]    ? front["format"]
                          : front["formats"] ? front["formats"]
                                             : front["talkType"];
    const auto formats = items_of(format);
    const auto by_format = formats.empty() ? std::nullopt : kind_of_format(formats.front()->text);
    if (by_format && *by_format != SessionKind::talk)
        return *by_format;
    for (const Value* tag : items_of(page.front["tags"]))
        if (const auto kind = kind_of_word(tag->text); kind && tags_tell(*kind))
            return *kind;
    if (by_format)
        return *by_format;
    const std::string key = page.key();
    return (key.starts_with("__") ? kind_of_format(key) : kind_of_word(key)).value_or(SessionKind::talk);
}

TrackId Sessions::track_of(const Page& page) {
    for (const Value* tag : items_of(page.front["tags"])) {
        const std::string word = tag->trimmed();
        if (kind_of_word(word))
            continue; // it tells the kind
        if (const auto known = track_ids_.find(word); known != track_ids_.end())
            return known->second;
        const auto category = category_by_key_.find(word);
        if (category == category_by_key_.end())
            continue;
        const Value& told = *category->second;
        Track track;
        track.name = without_emoji(site_.text(told["name"] ? told["name"] : told));
        track.id = {track_slugs_(track.name)};
        track.color = is_colour(told["color"].trimmed()) ? told["color"].trimmed() : std::string();
        track_ids_.emplace(word, track.id);
        tracks_.push_back(std::move(track));
        return tracks_.back().id;
    }
    return {};
}

void Sessions::add_resources(Session& session, const Page& page) {
    const auto is_there = [](const Value& value) { return !value.trimmed().empty(); };
    if (const Value& slides = page.front["presentation"]; is_there(slides)) {
        const std::string url = site_.address(slides);
        if (url.empty())
            site_.report(Severity::warning, slides,
                         Phrase("'%1' is no address of slides", {slides.trimmed()}),
                         Phrase("write it in full: https://…"));
        else
            session.resources.push_back({Resource::Kind::slides, Resource::State::available, {}, url});
    }
    if (const Value& video = page.front["videoId"]; is_there(video)) {
        std::string url = site_.address(video);
        if (url.empty())
            url = video_address(video.trimmed());
        if (url.empty())
            site_.report(Severity::warning, video, Phrase("'%1' is no video of YouTube", {video.trimmed()}),
                         Phrase("write what stands after v= in its address"));
        else
            session.resources.push_back({Resource::Kind::recording, Resource::State::available, {}, url});
    }
}

Session Sessions::read(const Page& page) {
    Session session;
    session.title = site_.text(page.front["title"]);
    if (session.title.empty()) {
        session.title = words_of_key(page.key());
        if (page.front)
            site_.report(Severity::warning, page.front, Phrase("this session has no title"),
                         Phrase("write title: %1", {session.title}));
    }
    session.kind = kind_of(page);
    if (page.body != session.title)
        session.abstract = page.body;
    session.language = language_tag(page.front["language"].text);
    session.level = site_.text(page.front["level"] ? page.front["level"] : page.front["complexity"]);
    session.track = track_of(page);
    std::set<PersonId> known;
    for (const Value* speaker : items_of(page.front["speakers"]))
        if (const PersonId person = people_.find(*speaker); known.insert(person).second)
            session.people.push_back({person, Role::speaker});
    add_resources(session, page);
    return session;
}

void Sessions::finish(Agenda& agenda) {
    for (const Entry& entry : entries_)
        if (entry.id.empty() && entry.page.front)
            site_.report(Severity::info, entry.page.front,
                         entry.page.front["draft"].is_true()
                             ? Phrase("the session '%1' is a draft and left out", {entry.page.key()})
                             : Phrase("the session '%1' is in no slot and left out", {entry.page.key()}));
    agenda.sessions = std::move(sessions_);
    agenda.tracks = std::move(tracks_);
    agenda.people = people_.take();
}

} // namespace estrade::hugo
