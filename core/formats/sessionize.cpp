// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/sessionize.h"

#include "core/formats/csv/cells.h"
#include "core/formats/schedule/agenda_maker.h"
#include "core/formats/schedule/encoding.h"
#include "core/formats/schedule/json.h"
#include "core/formats/schedule/links.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/title_kinds.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace estrade {
namespace {

using schedule::AgendaMaker;
using schedule::JsonValue;
using schedule::ListedEvent;
using schedule::ListedPerson;
using schedule::Report;

/// What an event's category tells of a session.
enum class Subject { track, level, language, format, other };

Subject subject_of(std::string_view title) {
    struct Word {
        std::string_view word;
        Subject subject;
    };
    static constexpr std::array<Word, 23> words{{
        {"level", Subject::level},      {"niveau", Subject::level},      {"nivel", Subject::level},
        {"difficulty", Subject::level}, {"language", Subject::language}, {"langue", Subject::language},
        {"sprache", Subject::language}, {"idioma", Subject::language},   {"taal", Subject::language},
        {"format", Subject::format},    {"type", Subject::format},       {"typ", Subject::format},
        {"art", Subject::format},       {"track", Subject::track},       {"tracks", Subject::track},
        {"topic", Subject::track},      {"topics", Subject::track},      {"theme", Subject::track},
        {"thema", Subject::track},      {"themes", Subject::track},      {"stream", Subject::track},
        {"category", Subject::track},   {"kategorie", Subject::track},
    }};
    const std::string name = "-" + slug(title, "") + "-";
    for (const Word& known : words)
        if (name.find("-" + std::string(known.word) + "-") != std::string::npos)
            return known.subject;
    return Subject::other;
}

std::vector<const JsonValue*> in_order(const JsonValue& list) {
    std::vector<const JsonValue*> sorted;
    for (const JsonValue& one : list.parts)
        sorted.push_back(&one);
    const auto place = [](const JsonValue& one) {
        const std::string_view told = one["sort"].text();
        int number = 0;
        std::from_chars(told.data(), told.data() + told.size(), number);
        return number;
    };
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const JsonValue* a, const JsonValue* b) { return place(*a) < place(*b); });
    return sorted;
}

class SessionizeReader {
public:
    SessionizeReader(Report& report, const ReadOptions& options) : report_(report), maker_(options, report) {}

    ReadResult read(const JsonValue& document) {
        for (const JsonValue* room : in_order(document["rooms"]))
            know_room(*room);
        for (const JsonValue& category : document["categories"].parts)
            for (const JsonValue& item : category["items"].parts)
                items_.emplace(item["id"].text(), Item{category["title"].name(), item["name"].name()});
        for (const JsonValue& question : document["questions"].parts)
            questions_.emplace(question["id"].text(), question["question"].name());
        for (const JsonValue& speaker : document["speakers"].parts) {
            const ListedPerson person = read_speaker(speaker);
            speakers_.emplace(person.id, speaker_name(speaker));
            maker_.add_person(person);
        }
        read_sessions(document["sessions"], {}, {});
        if (document.is_list())
            for (const JsonValue& group : document.parts)
                read_group(group);
        return maker_.finish();
    }

private:
    struct Item {
        std::string category;
        std::string name;
    };

    void know_room(const JsonValue& room) {
        std::string name = room["name"].name();
        if (name.empty())
            return;
        maker_.add_room(name);
        if (first_room_.empty())
            first_room_ = name;
        rooms_.emplace(room["id"].text(), std::move(name));
    }

    /// A day of the grid, or one of the groups that view/Sessions makes.
    void read_group(const JsonValue& group) {
        const auto day = parse_iso_day(group["date"].text().substr(0, 10));
        for (const JsonValue& room : group["rooms"].parts)
            know_room(room);
        for (const JsonValue& room : group["rooms"].parts)
            read_sessions(room["sessions"], day, room["name"].words());
        read_sessions(group["sessions"], day, {});
    }

    void read_sessions(const JsonValue& list, std::optional<LocalDay> day, std::string_view room) {
        for (const JsonValue& session : list.parts)
            if (session.is_object())
                read_session(session, day, room);
            else
                report_.add(Severity::warning, Treatment::left_out, list.offset,
                            Phrase("lists '%1' among its sessions: that is none", {session.words()}),
                            Phrase("what stands among sessions and is none"));
    }

    void read_session(const JsonValue& node, std::optional<LocalDay> day, std::string_view listed_room) {
        ListedEvent event;
        event.offset = node.offset;
        event.id = node["id"].text();
        event.title = node["title"].words();
        event.description = node["description"].words();
        event.day = day;
        event.start = parse_iso_time(node["startsAt"].text());
        event.end = parse_iso_time(node["endsAt"].text());
        choose_room(event, node, listed_room);
        const bool service = node["isServiceSession"].boolean().value_or(false);
        const bool plenum = node["isPlenumSession"].boolean().value_or(false);
        if (plenum && !place_plenum(event))
            return;
        for (const JsonValue& speaker : node["speakers"].parts)
            event.people.push_back(read_reference(speaker, event));
        read_categories(event, node);
        if (service && event.type.empty())
            event.kind = kind_of_service(event.title).value_or(SessionKind::other);
        read_links(event, node);
        csv::tell_status(event, node["status"].text());
        maker_.add(std::move(event));
    }

    void choose_room(ListedEvent& event, const JsonValue& node, std::string_view listed) {
        std::string own = node["room"].name();
        const auto known = rooms_.find(std::string(node["roomId"].text()));
        if (own.empty() && known != rooms_.end())
            own = known->second;
        maker_.choose_room(event, own, listed);
    }

    /// False where it is listed again: for a second room.
    bool place_plenum(ListedEvent& event) {
        const std::string time = event.start ? iso_day(date::floor<date::days>(event.start->local)) + "T" +
                                                   iso_clock(event.start->local)
                                             : std::string();
        if (!event.id.empty() && !plena_.emplace(event.id, time).second) {
            report_.add(Severity::info, Treatment::repaired, event.offset,
                        Phrase("'%1' is for all rooms and is listed in several: it stays one", {event.title}),
                        Phrase("plenum sessions that are listed in several rooms"));
            return false;
        }
        if (event.room.empty() && !first_room_.empty()) {
            event.room = first_room_;
            report_.add(
                Severity::info, Treatment::guessed, event.offset,
                Phrase("'%1' is for all rooms: it is shown in the first, '%2'", {event.title, first_room_}),
                Phrase("plenum sessions that are listed in no room"));
        }
        return true;
    }

    static std::string speaker_name(const JsonValue& node) {
        for (const char* told : {"fullName", "name"})
            if (std::string name = node[told].name(); !name.empty())
                return name;
        return std::string(text::trim(node["firstName"].name() + " " + node["lastName"].name()));
    }

    static ListedPerson read_speaker(const JsonValue& node) {
        ListedPerson person;
        person.id = node["id"].text();
        person.name = speaker_name(node);
        person.affiliation = node["tagLine"].words();
        person.bio = node["bio"].words();
        for (const JsonValue& link : node["links"].parts)
            person.links.push_back(schedule::json_link(link));
        return person;
    }

    /// A session's speaker: by id, or told in whole.
    [[nodiscard]] ListedPerson read_reference(const JsonValue& node, const ListedEvent& event) {
        if (node.is_object())
            return read_speaker(node);
        ListedPerson person;
        person.id = node.text();
        const auto known = speakers_.find(person.id);
        person.name = known == speakers_.end() ? person.id : known->second;
        if (known == speakers_.end())
            report_.add(Severity::warning, Treatment::guessed, event.offset,
                        Phrase("'%1' names a speaker whom the file does not tell: the id '%2' is shown",
                               {schedule::plain_line(event.title), schedule::plain_line(person.id)}),
                        Phrase("speakers whom the file does not tell"));
        return person;
    }

    void read_categories(ListedEvent& event, const JsonValue& node) {
        for (const JsonValue& reference : node["categoryItems"].parts)
            if (const auto item = items_.find(std::string(reference.text())); item != items_.end())
                take(event, item->second.category, item->second.name);
        for (const JsonValue& category : node["categories"].parts)
            for (const JsonValue& item : category["categoryItems"].parts)
                take(event, category["name"].name(), item["name"].name());
    }

    void take(ListedEvent& event, const std::string& category, const std::string& name) {
        const auto add = [&](std::string& to) { to += (to.empty() ? "" : ", ") + name; };
        switch (subject_of(category)) {
        case Subject::track:
            if (event.track.empty())
                event.track = name;
            else
                leave_out(event.offset, Phrase("'%1' has a further %2, '%3'", {event.title, category, name}),
                          Phrase("further tracks of a session"));
            break;
        case Subject::level:
            add(event.level);
            break;
        case Subject::language:
            add(event.language);
            break;
        case Subject::format:
            if (event.type.empty())
                event.type = name;
            break;
        case Subject::other:
            if (told_.insert("category " + category).second)
                leave_out(event.offset, Phrase("an agenda has no place for the category '%1'", {category}),
                          {});
            break;
        }
    }

    void leave_out(std::size_t offset, Phrase what, Phrase group) {
        report_.add(Severity::info, Treatment::left_out, offset, std::move(what), std::move(group));
    }

    void read_links(ListedEvent& event, const JsonValue& node) {
        if (const std::string_view url = node["recordingUrl"].text(); !url.empty())
            schedule::add_link(event, {std::string(url), {}}, "recording");
        if (const std::string_view url = node["liveUrl"].text(); !url.empty())
            schedule::add_link(event, {std::string(url), "Live"});
        for (const JsonValue& answer : node["questionAnswers"].parts) {
            const auto known = questions_.find(std::string(answer["questionId"].text()));
            const std::string question =
                known == questions_.end() ? answer["question"].name() : known->second;
            const std::string_view told =
                answer["answerValue"].is_null() ? answer["answer"].text() : answer["answerValue"].text();
            if (told.starts_with("http://") || told.starts_with("https://"))
                schedule::add_link(event, {std::string(told), question});
            else if (!told.empty() && told_.insert("question " + question).second)
                leave_out(event.offset, Phrase("an agenda has no place for answers to '%1'", {question}), {});
        }
    }

    Report& report_;
    AgendaMaker maker_;
    std::string first_room_;
    std::unordered_map<std::string, std::string> rooms_; ///< by id
    std::unordered_map<std::string, Item> items_;
    std::unordered_map<std::string, std::string> questions_;
    std::unordered_map<std::string, std::string> speakers_; ///< names
    std::set<std::pair<std::string, std::string>> plena_;   ///< id and start
    std::set<std::string> told_;                            ///< what was left out, and said once
};

/// Whether a list of speakers is all there is.
bool lists_sessions(const JsonValue& document) {
    if (document.is_object())
        return document["sessions"].is_list();
    return std::any_of(document.parts.begin(), document.parts.end(), [](const JsonValue& group) {
        return group["rooms"].is_list() ||
               (group["sessions"].is_list() && group["fullName"].is_null() && group["firstName"].is_null());
    });
}

} // namespace

bool recognises_sessionize(const Source& source) {
    // sessions and speakers stand before or after a few categories, questions and rooms
    constexpr std::size_t enough = 256U << 10U;
    const std::string_view begin = std::string_view(source.bytes).substr(0, enough);
    return !source.folder && schedule::looks_like_json(begin) &&
           (begin.find("\"isServiceSession\"") != std::string_view::npos ||
            begin.find("\"isTopSpeaker\"") != std::string_view::npos);
}

ReadResult read_sessionize(const Source& source, const ReadOptions& options) {
    Report report(source);
    const JsonValue document = schedule::parse_json(schedule::valid_utf8(source, report), report);
    if (!lists_sessions(document)) {
        report.add(Severity::error, Treatment::left_out, document.offset,
                   Phrase("is Sessionize's list of speakers, and holds no schedule"), {},
                   Phrase("fetch the event's view/All or view/GridSmart instead"));
        return tl::unexpected(report.take());
    }
    SessionizeReader reader(report, options);
    return reader.read(document);
}

} // namespace estrade
