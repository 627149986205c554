// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visit.h"

#include "core/agenda/lookup.h"
#include "core/text/text.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_set>

namespace estrade {
namespace {

/// Tells of slots of one agenda.
class Teller {
public:
    explicit Teller(const Agenda& agenda) : lookup_(agenda) {}

    [[nodiscard]] ToldSlot tell(const Slot& slot) const {
        ToldSlot told{slot.id, {}, {}, slot.start, slot.duration, {}};
        if (const Session* const session = lookup_.session(slot.session)) {
            told.title = session->title;
            for (const Participation& part : session->people)
                if (const Person* const person = lookup_.person(part.person))
                    told.people.push_back(person->name);
        }
        if (const Room* const room = lookup_.room(slot.room))
            told.room = room->name;
        return told;
    }

private:
    Lookup lookup_;
};

/// Ids for slots that a version of the agenda no longer has: it may have given theirs to others.
class GoneIds {
public:
    explicit GoneIds(const Agenda& agenda) {
        for (const Slot& slot : agenda.slots)
            taken_.insert(slot.id.value);
    }
    [[nodiscard]] SlotId operator()(const SlotId& id) const {
        return taken_.contains(id.value) ? SlotId{"gone/" + id.value} : id;
    }

private:
    std::unordered_set<std::string_view> taken_;
};

void sort_kept(std::vector<KeptSlot>& slots) {
    std::sort(slots.begin(), slots.end(), [](const KeptSlot& a, const KeptSlot& b) {
        return std::tie(a.slot.start, a.slot.id) < std::tie(b.slot.start, b.slot.id);
    });
}

enum class Group { starred, moved, gone, added, other };

Group group_of(const News& news) {
    if (news.starred)
        return Group::starred;
    if (news.has(ChangeKind::moved_in_time) || news.has(ChangeKind::moved_in_room))
        return Group::moved;
    if (news.has(ChangeKind::cancelled) || news.has(ChangeKind::removed))
        return Group::gone;
    return news.has(ChangeKind::added) ? Group::added : Group::other;
}

/// Conflicts that a move made among what is starred. `was`: when starred slots were, by their ids now.
void add_conflicts(std::vector<News>& all, const Visit& visit,
                   const std::unordered_map<std::string, Interval>& was,
                   const std::unordered_set<std::string>& cancelled) {
    const auto interval_before = [&](const ToldSlot& slot) {
        const auto found = was.find(slot.id.value);
        return found == was.end() ? slot.interval() : found->second;
    };
    for (News& news : all) {
        if (!news.starred || !news.after || cancelled.contains(news.after->id.value))
            continue;
        for (const KeptSlot& other : visit.slots)
            if (other.starred && other.slot.id != news.after->id &&
                !cancelled.contains(other.slot.id.value) &&
                other.slot.interval().overlaps(news.after->interval()) &&
                !interval_before(other.slot).overlaps(interval_before(*news.after)))
                news.conflicts.push_back(other.slot.id);
    }
}

} // namespace

const KeptSlot* Visit::find(const SlotId& slot) const {
    const auto found =
        std::find_if(slots.begin(), slots.end(), [&](const KeptSlot& kept) { return kept.slot.id == slot; });
    return found == slots.end() ? nullptr : &*found;
}

bool Visit::is_starred(const SlotId& slot) const {
    const KeptSlot* const kept = find(slot);
    return kept != nullptr && kept->starred;
}

bool News::has(ChangeKind kind) const {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

std::vector<KeptSlot> changed(std::vector<KeptSlot> slots, const std::vector<KeptSlot>& gone,
                              const std::vector<KeptSlot>& come) {
    std::unordered_set<std::string_view> replaced;
    for (const std::vector<KeptSlot>* list : {&gone, &come})
        for (const KeptSlot& kept : *list)
            replaced.insert(kept.slot.id.value);
    std::erase_if(slots, [&](const KeptSlot& kept) { return replaced.contains(kept.slot.id.value); });
    slots.insert(slots.end(), come.begin(), come.end());
    sort_kept(slots);
    return slots;
}

ToldSlot tell(const Agenda& agenda, const Slot& slot) {
    return Teller(agenda).tell(slot);
}

Agenda outline(const Agenda& agenda) {
    Agenda result;
    result.event.title = agenda.event.title;
    result.event.zone = agenda.event.zone;
    for (const Room& room : agenda.rooms)
        result.rooms.push_back({room.id, room.name, {}});
    for (const Person& person : agenda.people)
        result.people.push_back({person.id, person.name, {}, {}, {}, {}});
    for (const Session& session : agenda.sessions) {
        Session kept;
        kept.id = session.id;
        kept.title = session.title;
        kept.status = session.status;
        kept.people = session.people;
        result.sessions.push_back(std::move(kept));
    }
    for (const Slot& slot : agenda.slots) {
        Slot kept;
        kept.id = slot.id;
        kept.room = slot.room;
        kept.session = slot.session;
        kept.start = slot.start;
        kept.duration = slot.duration;
        kept.open = slot.open;
        result.slots.push_back(std::move(kept));
    }
    return result;
}

bool is_same_event(const Agenda& seen, const Agenda& now) {
    const auto known = [](const Agenda& agenda) {
        const Lookup lookup(agenda);
        std::set<std::pair<Instant, std::string>> slots;
        for (const Slot& slot : agenda.slots)
            if (const Session* const session = lookup.session(slot.session))
                slots.emplace(slot.start, text::fold(session->title));
        return slots;
    };
    const auto before = known(seen);
    const auto after = known(now);
    const auto shared = static_cast<std::size_t>(
        std::count_if(after.begin(), after.end(), [&](const auto& slot) { return before.count(slot) > 0; }));
    return shared > 0 && 2 * shared >= std::min(before.size(), after.size());
}

Agenda assemble(const std::vector<ToldSlot>& slots, Agenda agenda) {
    const Teller teller(agenda);
    std::erase_if(agenda.slots, [&](const Slot& slot) {
        return std::any_of(slots.begin(), slots.end(), [&](const ToldSlot& told) {
            if (told.id == slot.id)
                return true;
            ToldSlot same = teller.tell(slot);
            same.id = told.id;
            return told == same;
        });
    });
    for (const ToldSlot& told : slots) {
        const std::string key = "told/" + told.id.value;
        Slot slot;
        slot.id = told.id;
        slot.start = told.start;
        slot.duration = told.duration;
        slot.room = {key};
        slot.open = told.title.empty();
        agenda.rooms.push_back({{key}, told.room, {}});
        if (!slot.open) {
            Session session;
            session.id = slot.session = {key};
            session.title = told.title;
            session.kind = SessionKind::other; // it is not told
            for (const std::string& name : told.people) {
                std::string person = key;
                person.append("/").append(name);
                agenda.people.push_back({{std::move(person)}, name, {}, {}, {}, {}});
                session.people.push_back({agenda.people.back().id, Role::speaker});
            }
            agenda.sessions.push_back(std::move(session));
        }
        agenda.slots.push_back(std::move(slot));
    }
    return agenda;
}

std::vector<KeptSlot> carry_over(const std::vector<KeptSlot>& slots, const std::optional<Agenda>& seen,
                                 const Agenda& agenda) {
    std::vector<ToldSlot> told;
    told.reserve(slots.size());
    for (const KeptSlot& kept : slots)
        told.push_back(kept.slot);
    const Agenda known = assemble(told, seen.value_or(Agenda{}));
    std::unordered_map<std::string_view, const Slot*> now; // by the id they were kept under
    for (const auto& [before, after] : compare(known, agenda).same)
        now.emplace(known.slots[before].id.value, &agenda.slots[after]);
    const Teller teller(agenda);
    const GoneIds gone(agenda);
    std::vector<KeptSlot> carried;
    for (KeptSlot kept : slots) {
        if (const auto found = now.find(kept.slot.id.value); found != now.end())
            kept.slot = teller.tell(*found->second);
        else
            kept.slot.id = gone(kept.slot.id);
        carried.push_back(std::move(kept));
    }
    sort_kept(carried);
    return carried;
}

std::vector<News> news_of(const Visit& visit, const Agenda& agenda) {
    if (!visit.seen)
        return {};
    const Agenda& seen = *visit.seen;
    const Difference difference = compare(seen, agenda);
    const Teller before(seen);
    const Teller after(agenda);
    const GoneIds gone(agenda);
    std::map<std::pair<std::optional<std::size_t>, std::optional<std::size_t>>, News> by_slot;
    for (const AgendaChange& change : difference.changes) {
        News& news = by_slot[{change.before, change.after}];
        news.kinds.push_back(change.kind);
        if (change.before)
            news.before = before.tell(seen.slots[*change.before]);
        if (change.after)
            news.after = after.tell(agenda.slots[*change.after]);
        else
            news.before->id = gone(news.before->id);
    }
    std::vector<News> all;
    for (auto& [slots, news] : by_slot) {
        news.starred = visit.is_starred(news.id());
        all.push_back(std::move(news));
    }
    std::unordered_map<std::string, Interval> was;
    for (const auto& [old, now] : difference.same)
        was.emplace(agenda.slots[now].id.value, seen.slots[old].interval());
    const Lookup lookup(agenda);
    std::unordered_set<std::string> cancelled;
    for (const Slot& slot : agenda.slots)
        if (lookup.session(slot).status == SessionStatus::cancelled)
            cancelled.insert(slot.id.value);
    add_conflicts(all, visit, was, cancelled);
    std::stable_sort(all.begin(), all.end(), [](const News& a, const News& b) {
        const auto order = [](const News& news) {
            return std::tuple(group_of(news), (news.after ? news.after : news.before)->start);
        };
        return order(a) < order(b);
    });
    return all;
}

std::vector<ToldSlot> gone_from(const Agenda& agenda, const Visit& visit, const std::vector<News>& news) {
    std::unordered_set<std::string_view> known;
    for (const Slot& slot : agenda.slots)
        known.insert(slot.id.value);
    std::vector<ToldSlot> gone;
    const auto add = [&](const ToldSlot& slot) {
        if (known.insert(slot.id.value).second)
            gone.push_back(slot);
    };
    for (const KeptSlot& kept : visit.slots)
        add(kept.slot);
    for (const News& one : news)
        if (!one.after)
            add(*one.before);
    return gone;
}

} // namespace estrade
