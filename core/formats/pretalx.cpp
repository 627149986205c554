// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pretalx.h"

#include "core/formats/schedule/agenda_maker.h"
#include "core/formats/schedule/copies.h"
#include "core/formats/schedule/encoding.h"
#include "core/formats/schedule/json.h"
#include "core/formats/schedule/links.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/session_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <unordered_map>
#include <utility>

namespace estrade {
namespace {

using schedule::AgendaMaker;
using schedule::JsonValue;
using schedule::ListedEvent;
using schedule::ListedPerson;
using schedule::Report;

using Names = std::unordered_map<std::string, std::string>; ///< by id

/// A name, in one language or several, the id of one, or an object that tells its own.
std::string name_of(const JsonValue& value, const Names& known) {
    if (value.is_object())
        return value["name"].is_null() ? value.name() : value["name"].name();
    const auto found = known.find(std::string(value.text()));
    return found == known.end() ? value.name() : found->second;
}

/// Whether a text is what pretalx calls people by, rather than a name.
bool is_code(std::string_view text) {
    return text.size() > 4 &&
           text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == std::string_view::npos;
}

std::size_t bytes_of(const JsonValue& value) {
    std::size_t bytes = value.scalar.size();
    for (const JsonValue& part : value.parts)
        bytes += bytes_of(part);
    return bytes;
}

class PretalxReader {
public:
    PretalxReader(Report& report, const ReadOptions& options) : report_(report), maker_(options, report) {
        maker_.utc_tells_no_zone = true;
        maker_.ids_are_of_sessions = true;
    }

    ReadResult read(const JsonValue& document) {
        maker_.zone_name = document["timezone"].text();
        maker_.event.version = document["version"].words();
        for (const JsonValue& room : document["rooms"].parts) {
            rooms_.emplace(room["id"].text(), room["name"].name());
            maker_.add_room(room["name"].name(), room["description"].words());
        }
        for (const JsonValue& track : document["tracks"].parts) {
            tracks_.emplace(track["id"].text(), track["name"].name());
            maker_.add_track(track["name"].name(), std::string(track["color"].text()));
        }
        for (const JsonValue& node : document["speakers"].parts) {
            const ListedPerson person = person_of(node);
            maker_.add_person(person);
            speakers_.emplace(person.id, node["name"].name());
        }
        learn_talks(document);
        const bool is_listed =
            document.is_list() || std::any_of(lists.begin(), lists.end(),
                                              [&](const char* name) { return document[name].is_list(); });
        if (!is_listed)
            read_within(document);
        read_list(document);
        for (const char* name : lists)
            if (document[name].is_list())
                read_list(document[name]);
        tell_missing_pages(document);
        return maker_.finish();
    }

private:
    static constexpr std::array lists{"results", "talks", "slots", "submissions"};

    /// A document may tell its talks, and slots that name them by code: each is then read once.
    void learn_talks(const JsonValue& document) {
        for (const char* name : lists)
            for (const JsonValue& node : document[name].parts)
                if (node["submission"].is_null() && !node["code"].is_null())
                    talks_.emplace(node["code"].text(), &node);
        std::unordered_map<const JsonValue*, std::set<std::string_view>> starts; // that talks tell themselves
        for (const char* name : lists)
            for (const JsonValue& node : document[name].parts)
                if (const JsonValue* const talk = named_by(node)) {
                    const auto [told, is_new] = starts.try_emplace(talk);
                    if (is_new)
                        told->second = starts_of(*talk);
                    if (told->second.contains(node["start"].text()))
                        read_elsewhere_.insert(&node);
                    else if (told->second.empty())
                        read_elsewhere_.insert(talk);
                }
    }

    /// The talk of which a slot tells the code.
    [[nodiscard]] const JsonValue* named_by(const JsonValue& slot) const {
        const JsonValue& named = slot["submission"];
        const JsonValue& code = named.is_object() ? named["code"] : named;
        const auto known = talks_.find(std::string(code.text()));
        return known == talks_.end() || slot["start"].is_null() ? nullptr : known->second;
    }

    /// When a talk tells of itself that it begins.
    static std::set<std::string_view> starts_of(const JsonValue& talk) {
        std::set<std::string_view> starts{talk["start"].text(), talk["slot"]["start"].text()};
        for (const JsonValue& slot : talk["slots"].parts)
            starts.insert(slot["start"].text());
        starts.erase(std::string_view());
        return starts;
    }

    static ListedPerson person_of(const JsonValue& node) {
        ListedPerson person;
        person.id = node["code"].text();
        person.name = node["name"].words();
        person.bio = node["biography"].words();
        return person;
    }

    void read_list(const JsonValue& list) {
        if (!list.is_list())
            return;
        for (const JsonValue& node : list.parts)
            if (node.is_object())
                read_result(node);
            else
                report_.add(Severity::warning, Treatment::left_out, list.offset,
                            Phrase("lists '%1' among its sessions: that is none", {node.words()}),
                            Phrase("what stands among sessions and is none"));
    }

    /// Talks that a script put by day, time and room, each once.
    void read_within(const JsonValue& node) {
        if (node.is_object() && !node["code"].is_null() && !node["title"].is_null()) {
            if (within_.emplace(node["code"].text(), node["slot"]["start"].text()).second)
                read_result(node);
            return;
        }
        for (const JsonValue& part : node.parts)
            read_within(part);
    }

    /// A talk that tells its slot, or a slot that tells its talk.
    void read_result(const JsonValue& node) {
        if (read_elsewhere_.contains(&node))
            return;
        if (const JsonValue* const named = named_by(node))
            return add_copy(*named, node, !placed_.insert(named).second);
        const JsonValue& talk = node["submission"].is_object() ? node["submission"] : node;
        bool placed = false;
        for (const JsonValue& slot : talk["slots"].parts)
            if (slot.is_object())
                add_copy(talk, slot, std::exchange(placed, true));
        if (!placed)
            add(talk, talk["slot"].is_object() ? talk["slot"] : node);
    }

    /// Counted once for each talk, however many slots it is in.
    std::size_t bytes_once(const JsonValue& talk) {
        const auto [known, is_new] = bytes_.try_emplace(&talk, 0);
        if (is_new)
            known->second = bytes_of(talk);
        return known->second;
    }

    void add_copy(const JsonValue& talk, const JsonValue& slot, bool further) {
        if (!further || copies_.allow(bytes_once(talk)))
            add(talk, slot);
        else
            report_.add(Severity::warning, Treatment::left_out, slot.offset,
                        Phrase("'%1' is in too many slots: this one is left out", {talk["title"].name()}),
                        Phrase("slots of talks that are in too many"));
    }

    void add(const JsonValue& talk, const JsonValue& slot) {
        ListedEvent event;
        event.offset = talk.offset;
        event.code = talk["code"].text();
        event.id = slot["id"].text();
        event.title = talk["title"].words();
        if (event.title.empty())
            event.title = slot["description"].words();
        if (event.title.empty())
            event.title = slot["submission"].text();
        event.type = name_of(talk["submission_type"], {});
        event.track = name_of(talk["track"], tracks_);
        event.room = name_of(slot["room"], rooms_);
        event.language = talk["content_locale"].text();
        event.abstract = talk["abstract"].words();
        if (&talk != &slot || !talk["code"].is_null())
            event.description = talk["description"].words();
        if (slot["slot_type"].text() == "break")
            event.kind = kind_of_format(event.title).value_or(SessionKind::break_);
        const std::string_view state = talk["state"].text();
        event.cancelled = state == "canceled" || state == "withdrawn" || state == "rejected";
        event.start = parse_iso_time(slot["start"].text());
        event.end = parse_iso_time(slot["end"].text());
        if (!event.end)
            event.duration = schedule::written_duration(talk["duration"].text());
        if (const auto not_recorded = talk["do_not_record"].boolean())
            event.recorded = !*not_recorded;
        for (const JsonValue& speaker : talk["speakers"].parts)
            event.people.push_back(reference(event, speaker));
        for (const JsonValue& resource : talk["resources"].parts)
            schedule::add_attachment(
                event, {std::string(resource["resource"].text()), resource["description"].words()});
        read_answers(event, talk["answers"]);
        for (const char* name : {"tags", "notes", "internal_notes"})
            if (!talk[name].words().empty())
                leave_out_once(event, Phrase("an agenda has no place for `%1`", {std::string(name)}), name);
        maker_.add(std::move(event));
    }

    [[nodiscard]] ListedPerson reference(const ListedEvent& event, const JsonValue& node) {
        if (node.is_object())
            return person_of(node);
        ListedPerson person;
        person.id = node.text();
        person.name = name_of(node, speakers_);
        if (person.name == person.id && is_code(person.id))
            report_.add(Severity::warning, Treatment::none, event.offset,
                        Phrase("'%1' refers to the speaker '%2', whom nothing tells of",
                               {schedule::plain_line(event.title), person.name}),
                        Phrase("speakers that are not there"));
        return person;
    }

    void read_answers(ListedEvent& event, const JsonValue& answers) {
        for (const JsonValue& answer : answers.parts) {
            const JsonValue& asked = answer["question"];
            const std::string question = asked.is_object() ? asked["question"].name() : asked.name();
            const std::string_view told = answer["answer"].text();
            if (told.starts_with("http://") || told.starts_with("https://"))
                schedule::add_link(event, {std::string(told), question});
            else if (!told.empty())
                leave_out_once(event, Phrase("an agenda has no place for answers to '%1'", {question}),
                               "answer " + question);
        }
    }

    void leave_out_once(const ListedEvent& event, Phrase what, const std::string& of) {
        if (left_out_.insert(of).second)
            report_.add(Severity::info, Treatment::left_out, event.offset, std::move(what));
    }

    void tell_missing_pages(const JsonValue& document) {
        const std::string_view told = document["count"].text();
        std::size_t count = 0;
        std::from_chars(told.data(), told.data() + told.size(), count);
        const std::size_t here = document["results"].parts.size();
        if (count > here)
            report_.add_whole(Severity::warning, Treatment::left_out,
                              Phrase("is one page of several: %1 of %2 talks are in it", {here, count}),
                              Phrase("fetch the event's schedule/export/schedule.json, which holds all"));
    }

    Report& report_;
    AgendaMaker maker_;
    Names rooms_;
    Names tracks_;
    Names speakers_;                                          ///< by code
    std::unordered_map<std::string, const JsonValue*> talks_; ///< likewise
    std::set<const JsonValue*> read_elsewhere_;               ///< with the slots that name them, or the talks
    std::set<const JsonValue*> placed_;                       ///< talks that a slot named
    std::unordered_map<const JsonValue*, std::size_t> bytes_; ///< of talks in several slots
    schedule::Copies copies_;
    std::set<std::pair<std::string_view, std::string_view>> within_; ///< codes and starts of talks read so
    std::set<std::string> left_out_;                                 ///< what is said once
};

} // namespace

bool recognises_pretalx(const Source& source) {
    const std::string_view bytes = source.bytes;
    const auto has = [&](std::string_view name, char begin) { return schedule::has_key(bytes, name, begin); };
    return !source.folder && schedule::looks_like_json(bytes) &&
           (has("content_locale", '"') ||
            (has("talks", '[') && has("timezone", '"') && has("rooms", '[') && has("code", '"')));
}

ReadResult read_pretalx(const Source& source, const ReadOptions& options) {
    Report report(source);
    const JsonValue document = schedule::parse_json(schedule::valid_utf8(source, report), report);
    return PretalxReader(report, options).read(document);
}

} // namespace estrade
