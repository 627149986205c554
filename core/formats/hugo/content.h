// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/hugo/site.h"

#include <map>
#include <string>
#include <vector>

/// What a site's pages mean to an agenda: people, partners, sessions.
namespace estrade::hugo {

/// The people of content/speakers, found by the words sessions call them by.
class People {
public:
    explicit People(Site& site);
    /// The person of a key (or id, or name); one that has no page is made of the key, with a warning at
    /// `reference`.
    [[nodiscard]] PersonId find(const Value& reference);
    [[nodiscard]] std::vector<Person> take() { return std::move(people_); }

private:
    void add(const Page& page);

    Site& site_;
    std::vector<Person> people_;
    std::map<std::string, PersonId> by_word_;
    SlugMaker ids_{"person"};
};

/// The partners of content/partners/TIER/NAME.md, tier by tier as the folders and their `order` tell.
[[nodiscard]] std::vector<Partner> read_partners(Site& site);

/// The sessions of content/sessions, read when a slot first asks for them.
class Sessions {
public:
    Sessions(Site& site, std::vector<Page> pages);
    /// The session a slot of the schedule calls by `reference`; one that has no page is made of the key, with
    /// a warning there. Empty for a draft, which is told and left out.
    [[nodiscard]] SessionId find(const Value& reference);
    /// Tells what pages no slot has asked for, and hands over those that one has, and their people and
    /// tracks.
    void finish(Agenda& agenda);

private:
    struct Entry {
        Page page;
        SessionId id; ///< empty until asked for
    };
    [[nodiscard]] Session read(const Page& page);
    [[nodiscard]] SessionKind kind_of(const Page& page) const;
    [[nodiscard]] TrackId track_of(const Page& page);
    void add_resources(Session& session, const Page& page);

    Site& site_;
    People people_;
    Value categories_;
    std::map<std::string, const Value*> category_by_key_;
    std::vector<Entry> entries_;
    std::map<std::string, std::size_t> by_key_;
    std::map<std::string, SessionId> missing_;
    std::map<std::string, TrackId> track_ids_; // by category
    std::vector<Session> sessions_;
    std::vector<Track> tracks_;
    SlugMaker session_ids_{"session"};
    SlugMaker track_slugs_{"track"};
};

} // namespace estrade::hugo
