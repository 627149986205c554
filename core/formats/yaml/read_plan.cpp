// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/event_day.h"
#include "core/formats/yaml/reading.h"
#include "core/formats/yaml/slots.h"
#include "core/formats/yaml/times.h"
#include "core/text/text.h"
#include "core/time/iso.h"

#include <algorithm>
#include <array>
#include <map>

namespace estrade::yaml {
namespace {

constexpr std::array<std::string_view, 16> slot_keys{
    "time", "day",  "start",      "end",          "duration",    "room",      "slot",         "session",
    "open", "note", "moved-from", "min-duration", "fixed-start", "fixed-end", "end-inferred", "thresholds"};
constexpr std::array<std::string_view, 2> move_keys{"room", "time"};
constexpr Duration guessed_duration = std::chrono::minutes{30};

std::span<const std::string_view> entry_keys() {
    static const std::vector<std::string_view> keys = [] {
        std::vector<std::string_view> all(slot_keys.begin(), slot_keys.end());
        all.insert(all.end(), session_keys().begin(), session_keys().end());
        return all;
    }();
    return keys;
}

/// An entry of the agenda on its way to be a slot.
struct Entry {
    Slot slot;
    const Node* node = nullptr;
    std::optional<std::size_t> session; ///< its own, among those of the plan
    const Node* reference = nullptr;    ///< to a session told elsewhere
    EndTold end = EndTold::no;
};

class PlanReader {
public:
    explicit PlanReader(Draft& draft) : draft_(draft), report_(draft.report) {}
    void read(const Fields& document);

private:
    void read_agenda(const Node& agenda);
    void read_day(const Node& key, const Node& entries);
    void read_entry(const Node& node, const std::optional<LocalDay>& day, bool keep);
    [[nodiscard]] LocalDay default_day(const Node& at);
    void read_details(const Fields& fields, const LocalDay& day, Entry& entry);
    void read_own_session(const Fields& fields, const TimeText& time, Entry& entry);
    void read_sessions(const Fields& document);
    std::size_t add_session(const Fields& fields, const Node* title);
    void warn_of_other_date(const Node& agenda);
    void name_things();
    void infer_ends();
    void warn_of_overlaps();
    [[nodiscard]] RoomId default_room();

    Draft& draft_;
    Report& report_;
    Ids session_ids_;
    Ids slot_ids_;
    std::vector<Session> sessions_;
    std::vector<Entry> entries_;
    std::optional<LocalDay> guessed_day_;
};

void PlanReader::read(const Fields& document) {
    if (const Node* agenda = document.find("agenda")) {
        read_agenda(*agenda);
        warn_of_other_date(*agenda);
    } else {
        report_.warning(document.node(), Phrase("tells no `agenda`"),
                        Phrase("write `agenda:` and below it `- 19:00-19:10: Welcome`"));
    }
    read_sessions(document);
    name_things();
    infer_ends();
    for (Entry& entry : entries_)
        draft_.agenda.slots.push_back(std::move(entry.slot));
    warn_of_overlaps();
    draft_.agenda.sessions = std::move(sessions_);
}

void PlanReader::read_agenda(const Node& agenda) {
    if (agenda.is_list()) {
        for (const Node& entry : agenda.items)
            read_entry(entry, std::nullopt, true);
    } else if (agenda.is_map()) {
        std::map<std::string_view, std::size_t> lines;
        for (std::size_t i = 0; i < agenda.keys.size(); ++i) {
            const Node& key = agenda.keys[i];
            if (const auto [first, added] = lines.emplace(key.text, key.line); !added)
                report_.warning(
                    key, Phrase("%1 is told twice", {shown(key.text)}),
                    Phrase("the slots of both are taken; line %1 tells it first", {first->second}));
            read_day(key, agenda.items[i]);
        }
    } else {
        report_.error(agenda,
                      Phrase("`agenda` must be a list of slots, or a mapping from days to such lists"),
                      Phrase("write `agenda:` and below it `- 19:00-19:10: Welcome`"));
    }
}

void PlanReader::read_day(const Node& key, const Node& entries) {
    const auto day = key.is_text() ? parse_iso_day(key.text) : std::nullopt;
    if (!day) {
        const bool forgotten_dash =
            key.is_text() && parse_clock(split_range(key.text).value_or(Range{key.text, {}}).start);
        report_.error(key,
                      key.is_text() ? Phrase("%1 is no day of the calendar", {shown(key.text)})
                                    : Phrase("this key is no day of the calendar"),
                      forgotten_dash ? Phrase("begin each slot with a dash: `- %1: …`", {key.text})
                                     : Phrase("a day is written as in 2022-09-03"));
        if (forgotten_dash)
            return;
    }
    if (!entries.is_list()) {
        if (!entries.is_null())
            report_.error(entries,
                          Phrase("a day must hold a list of slots, but holds %1", {kind_of(entries)}),
                          Phrase("begin each slot with `- `"));
        return;
    }
    for (const Node& entry : entries.items)
        read_entry(entry, day.value_or(LocalDay{}), day.has_value());
}

LocalDay PlanReader::default_day(const Node& at) {
    if (draft_.date)
        return *draft_.date;
    if (!guessed_day_) {
        guessed_day_ = draft_.options.date.value_or(draft_.options.today);
        if (!draft_.options.date)
            report_.warning(at,
                            Phrase("the file tells no date: today's is taken, %1", {iso_day(*guessed_day_)}),
                            Phrase("write `date: 2020-09-30` under `event`, or give --date"));
    }
    return *guessed_day_;
}

void PlanReader::read_entry(const Node& node, const std::optional<LocalDay>& day, bool keep) {
    if (!node.is_map()) {
        if (!node.is_null())
            report_.error(node, Phrase("a slot must tell a time and a title, but is %1", {kind_of(node)}),
                          node.text.find(":\u00A0") == std::string::npos
                              ? Phrase("write it as in `- 19:10-19:25: Title`, with a blank after the colon")
                              : Phrase("the blank after the colon is a no-break space: write a plain one"));
        return;
    }
    const Fields fields(node, report_, Phrase("a slot"), entry_keys(), is_time_key);
    const TimeText time = find_time(fields, report_);
    std::optional<LocalDay> own_day = day;
    if (const Node* told = fields.find("day")) {
        own_day = told->is_text() ? parse_iso_day(told->text) : std::nullopt;
        if (!own_day)
            report_.error(*told, Phrase("`day` must be a day of the calendar"),
                          Phrase("write it as in 2022-09-03"));
        keep = keep && own_day;
    }
    Entry entry;
    entry.node = &node;
    std::optional<Instant> start;
    if (time.node != nullptr) {
        if (!own_day && parse_clock(time.start))
            own_day = keep ? default_day(*time.node) : LocalDay{};
        start = read_time(*time.node, time.start, own_day, draft_);
    } else if (fields.find("time") == nullptr && fields.find("start") == nullptr) {
        report_.error(node, Phrase("a slot without time"), Phrase("begin it as in `- 19:10-19:25: Title`"));
    }
    entry.slot.start = start.value_or(Instant{});
    const LocalDay slot_day = own_day.value_or(event_day(draft_.agenda.event, entry.slot.start));
    if (start)
        entry.end = read_end(fields, time, slot_day, entry.slot, draft_);
    read_details(fields, slot_day, entry);
    if (entry.reference == nullptr)
        read_own_session(fields, time, entry);
    if (start && keep)
        entries_.push_back(std::move(entry));
}

void PlanReader::read_details(const Fields& fields, const LocalDay& day, Entry& entry) {
    Slot& slot = entry.slot;
    slot.id.value = claim_id(fields, "slot", slot_ids_, report_);
    const Node* const room = fields.find("room");
    slot.room = room == nullptr ? default_room() : named_room(*room, draft_);
    slot.open = fields.flag("open").value_or(false);
    slot.fixed_start = fields.flag("fixed-start").value_or(false);
    slot.fixed_end = fields.flag("fixed-end").value_or(false);
    slot.end_inferred = fields.flag("end-inferred").value_or(false);
    slot.note = fields.text("note");
    slot.min_duration = fields.duration("min-duration");
    if (slot.min_duration && entry.end == EndTold::yes && *slot.min_duration > slot.duration) {
        report_.error(*fields.find("min-duration"), Phrase("`min-duration` is longer than the slot"),
                      Phrase("the slot lasts %1", {duration_text(slot.duration)}));
        slot.min_duration.reset();
    }
    if (const Node* thresholds = fields.find("thresholds"))
        slot.thresholds = read_thresholds(*thresholds, report_);
    if (const Node* moved = fields.find("moved-from")) {
        if (moved->is_map()) {
            const Fields move(*moved, report_, Phrase::verbatim("`moved-from`"), move_keys);
            slot.moved = Move{move.text("room"), {}};
            if (const Node* time = move.find("time"))
                slot.moved->from_start = read_time(*time, text::trim(time->text), day, draft_);
        } else {
            report_.error(*moved, Phrase("`moved-from` must be a mapping"),
                          Phrase("write it as in `{room: Attic, time: 10:00}`"));
        }
    }
    if (const Node* session = fields.find("session");
        session != nullptr && text_of(*session, "session", report_))
        entry.reference = session;
}

void PlanReader::read_own_session(const Fields& fields, const TimeText& time, Entry& entry) {
    const Node* title = fields.find("title");
    for (std::size_t i = 0; i < fields.node().keys.size(); ++i) {
        const Node& key = fields.node().keys[i];
        if (&key != time.node || fields.node().items[i].is_null())
            continue;
        if (title != nullptr)
            report_.error(*title, Phrase("the title is told twice"), Phrase("line %1 tells it", {key.line}));
        title = &fields.node().items[i];
    }
    const auto keys = session_keys();
    const bool tells_session =
        title != nullptr || std::any_of(keys.begin(), keys.end(), [&](std::string_view key) {
            return fields.node().find(key) != nullptr;
        });
    if (!tells_session && entry.slot.open)
        return;
    if (title == nullptr)
        report_.error(*entry.node, Phrase("a slot without title"),
                      entry.slot.open
                          ? Phrase("an open slot has no session yet: give it a title, or tell its time alone")
                          : Phrase("write it as in `- 19:10-19:25: Title`"));
    entry.session = add_session(fields, title);
}

std::size_t PlanReader::add_session(const Fields& fields, const Node* title) {
    Session session = read_session(fields, draft_, title);
    session.id.value = claim_id(fields, "id", session_ids_, report_);
    sessions_.push_back(std::move(session));
    return sessions_.size() - 1;
}

void PlanReader::read_sessions(const Fields& document) {
    for (const Node* item : document.list("sessions")) {
        if (!item->is_map()) {
            report_.error(*item, Phrase("a session must be a mapping, but is %1", {kind_of(*item)}),
                          Phrase("write it as in `- title: Title`"));
            continue;
        }
        const Fields fields(*item, report_, Phrase("a session"), session_keys());
        if (fields.find("title") == nullptr)
            report_.error(*item, Phrase("a session without `title`"));
        add_session(fields, nullptr);
    }
}

void PlanReader::name_things() {
    Directory directory;
    for (std::size_t i = 0; i < sessions_.size(); ++i) {
        Session& session = sessions_[i];
        if (session.id.empty())
            session.id.value = session_ids_.derive(slug(session.title, session_fallback));
        directory.add(session.id.value, session.title, i);
    }
    constexpr std::size_t most_compared = 200;
    std::vector<std::string_view> ids;
    for (std::size_t i = 0; i < std::min(sessions_.size(), most_compared); ++i)
        ids.push_back(sessions_[i].id.value);
    std::erase_if(entries_, [&](Entry& entry) {
        if (entry.session)
            entry.slot.session = sessions_[*entry.session].id;
        if (entry.reference == nullptr)
            return false;
        if (const auto found = directory.find(entry.reference->text)) {
            entry.slot.session = sessions_[*found].id;
            return false;
        }
        report_.error(*entry.reference, Phrase("unknown session %1", {shown(entry.reference->text)}),
                      report_.suggest(entry.reference->text, ids));
        return true;
    });
    for (Entry& entry : entries_)
        if (entry.slot.id.empty())
            entry.slot.id.value = slot_ids_.derive(entry.slot.session.empty() ? std::string(open_slot_base)
                                                                              : entry.slot.session.value);
}

void PlanReader::infer_ends() {
    NextStarts starts;
    for (const Entry& entry : entries_)
        starts.add(entry.slot.room, entry.slot.start);
    starts.sort();
    for (Entry& entry : entries_) {
        Slot& slot = entry.slot;
        if (entry.end == EndTold::yes)
            continue;
        slot.end_inferred = true;
        const auto next = starts.after(slot.room, slot.start, draft_.agenda.event);
        slot.duration = next ? *next - slot.start : guessed_duration;
        if (!next && entry.end == EndTold::no)
            report_.info(*entry.node, Phrase("tells no end, and nothing follows: 30 minutes are taken"),
                         Phrase("write it as in `- 19:10-19:25: Title`"));
        if (slot.min_duration && *slot.min_duration > slot.duration)
            slot.min_duration = slot.duration;
    }
}

void PlanReader::warn_of_overlaps() {
    const Zone& zone = draft_.agenda.event.zone;
    for (const Overlap& overlap : find_overlaps(draft_.agenda.slots)) {
        const Node& other = *entries_[overlap.earlier].node;
        report_.warning(
            *entries_[overlap.later].node,
            Phrase("begins while the slot of line %1 still runs in the same room, until %2",
                   {other.line, iso_clock(zone.local(draft_.agenda.slots[overlap.earlier].end()))}),
            Phrase("both are shown; give them different rooms with `room:`, or other times"),
            Phrase("slots that overlap in a room"));
    }
}

void PlanReader::warn_of_other_date(const Node& agenda) {
    const auto& asked = draft_.options.date;
    const bool told = draft_.date || !guessed_day_;
    if (!asked || !told || entries_.empty() || draft_.date == asked)
        return;
    const bool meets = std::any_of(entries_.begin(), entries_.end(), [&](const Entry& entry) {
        return event_day(draft_.agenda.event, entry.slot.start) == *asked;
    });
    if (!meets)
        report_.warning(agenda,
                        Phrase("--date %1 is not used: the file tells its own dates", {iso_day(*asked)}));
}

RoomId PlanReader::default_room() {
    if (draft_.declared_rooms > 0)
        return draft_.agenda.rooms.front().id;
    if (const Room* unnamed = draft_.rooms.find({}))
        return unnamed->id;
    return draft_.rooms.add({}).id;
}

} // namespace

void read_plan(const Fields& document, Draft& draft) {
    PlanReader(draft).read(document);
}

} // namespace estrade::yaml
