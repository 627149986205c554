// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/difference.h"

#include "core/agenda/lookup.h"
#include "core/text/text.h"

#include <algorithm>
#include <deque>
#include <tuple>
#include <unordered_set>

namespace estrade {
namespace {

/// What is known of a slot by names.
struct Told {
    const Slot* slot = nullptr;
    const Session* session = nullptr; ///< null: an open slot
    std::string title;                ///< for comparing
    std::string people;               ///< their names, in order of the alphabet
    std::string room;
    bool matched = false;
};

std::vector<Told> told_by(const Agenda& agenda) {
    const Lookup lookup(agenda);
    std::unordered_map<std::string_view, std::string> people;
    std::unordered_map<std::string_view, std::string> rooms;
    for (const Person& person : agenda.people)
        people.emplace(person.id.value, text::fold(person.name));
    for (const Room& room : agenda.rooms)
        rooms.emplace(room.id.value, text::fold(room.name));
    std::vector<Told> all;
    all.reserve(agenda.slots.size());
    for (const Slot& slot : agenda.slots) {
        Told told;
        told.slot = &slot;
        told.room = rooms[slot.room.value];
        told.session = lookup.session(slot.session);
        if (told.session != nullptr) {
            told.title = text::fold(told.session->title);
            std::vector<std::string> names;
            for (const Participation& one : told.session->people)
                names.push_back(people[one.person.value]);
            std::sort(names.begin(), names.end());
            for (const std::string& name : names)
                told.people += name + '\n';
        }
        all.push_back(std::move(told));
    }
    return all;
}

/// Pairs slots by one key after another. Those that share a key are paired in their order.
class Matcher {
public:
    Matcher(std::vector<Told>& before, std::vector<Told>& after) : before_(before), after_(after) {}

    template <class KeyOf>
    void match(KeyOf key_of) {
        std::unordered_map<std::string, std::deque<std::size_t>> free; // by key: old slots
        for (std::size_t i = 0; i < before_.size(); ++i)
            if (!before_[i].matched)
                free[key_of(before_[i])].push_back(i);
        for (std::size_t i = 0; i < after_.size(); ++i) {
            if (after_[i].matched)
                continue;
            const auto found = free.find(key_of(after_[i]));
            if (found == free.end() || found->second.empty())
                continue;
            const std::size_t old = found->second.front();
            found->second.pop_front();
            before_[old].matched = true;
            after_[i].matched = true;
            pairs_.emplace_back(old, i);
        }
    }

    [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> take() {
        std::sort(pairs_.begin(), pairs_.end());
        return std::move(pairs_);
    }

private:
    std::vector<Told>& before_;
    std::vector<Told>& after_;
    std::vector<std::pair<std::size_t, std::size_t>> pairs_;
};

std::string start_of(const Told& told) {
    return std::to_string(told.slot->start.time_since_epoch().count());
}

std::vector<std::pair<std::size_t, std::size_t>> match_all(std::vector<Told>& before,
                                                           std::vector<Told>& after) {
    Matcher matcher(before, after);
    const auto content = [](const Told& t) { return t.title + '\n' + t.people; };
    matcher.match([&](const Told& t) { return content(t) + '\n' + start_of(t) + '\n' + t.room; });
    matcher.match([](const Told& t) { return t.slot->id.value; });
    matcher.match([&](const Told& t) { return content(t); });
    matcher.match([](const Told& t) { return t.title; });
    matcher.match([](const Told& t) { return start_of(t) + '\n' + t.room; });
    return matcher.take();
}

bool is_cancelled(const Told& told) {
    return told.session != nullptr && told.session->status == SessionStatus::cancelled;
}

} // namespace

std::size_t Difference::count(ChangeKind kind) const {
    return static_cast<std::size_t>(std::count_if(
        changes.begin(), changes.end(), [&](const AgendaChange& change) { return change.kind == kind; }));
}

Difference compare(const Agenda& old_agenda, const Agenda& new_agenda) {
    std::vector<Told> before = told_by(old_agenda);
    std::vector<Told> after = told_by(new_agenda);
    Difference difference;
    difference.same = match_all(before, after);
    auto& changes = difference.changes;
    for (const auto& [i, j] : difference.same) {
        const Told& old = before[i];
        const Told& now = after[j];
        const auto add_if = [&, i = i, j = j](bool differs, ChangeKind kind) {
            if (differs)
                changes.push_back({kind, i, j});
        };
        add_if(!is_cancelled(old) && is_cancelled(now), ChangeKind::cancelled);
        add_if(is_cancelled(old) && !is_cancelled(now), ChangeKind::restored);
        add_if(old.slot->start != now.slot->start || old.slot->duration != now.slot->duration,
               ChangeKind::moved_in_time);
        add_if(old.room != now.room, ChangeKind::moved_in_room);
        const auto title = [](const Told& told) {
            return told.session == nullptr ? "" : told.session->title;
        };
        add_if(title(old) != title(now), ChangeKind::retitled);
        add_if(old.people != now.people, ChangeKind::people_changed);
    }
    for (std::size_t i = 0; i < before.size(); ++i)
        if (!before[i].matched)
            changes.push_back({ChangeKind::removed, i, std::nullopt});
    for (std::size_t i = 0; i < after.size(); ++i)
        if (!after[i].matched)
            changes.push_back({ChangeKind::added, std::nullopt, i});
    const auto order = [&](const AgendaChange& change) {
        const Slot& slot = change.after ? *after[*change.after].slot : *before[*change.before].slot;
        return std::tuple(change.kind, slot.start);
    };
    std::stable_sort(changes.begin(), changes.end(),
                     [&](const AgendaChange& a, const AgendaChange& b) { return order(a) < order(b); });
    return difference;
}

ChangeSummary sum_up(const Difference& difference) {
    ChangeSummary summary;
    std::unordered_set<std::size_t> told; // new slots
    for (const AgendaChange& change : difference.changes) {
        if (change.after && !told.insert(*change.after).second)
            continue; // by a kind that comes first
        switch (change.kind) {
        case ChangeKind::added:
            ++summary.added;
            break;
        case ChangeKind::removed:
            ++summary.removed;
            break;
        case ChangeKind::cancelled:
            ++summary.cancelled;
            break;
        case ChangeKind::restored:
            ++summary.restored;
            break;
        case ChangeKind::moved_in_time:
        case ChangeKind::moved_in_room:
            ++summary.moved;
            break;
        case ChangeKind::retitled:
        case ChangeKind::people_changed:
            ++summary.retold;
            break;
        }
    }
    return summary;
}

Agenda keep_slot_ids(const Agenda& before, Agenda after, const Difference& difference) {
    std::vector<SlotId> ids(after.slots.size());
    std::unordered_set<std::string> taken;
    for (const auto& [i, j] : difference.same) {
        ids[j] = before.slots[i].id;
        taken.insert(ids[j].value);
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (ids[i].empty()) {
            ids[i] = after.slots[i].id;
            while (!taken.insert(ids[i].value).second)
                ids[i].value += "-new";
        }
        after.slots[i].id = std::move(ids[i]);
    }
    return after;
}

std::string_view name_of(ChangeKind kind) {
    switch (kind) {
    case ChangeKind::added:
        return "added";
    case ChangeKind::removed:
        return "removed";
    case ChangeKind::cancelled:
        return "cancelled";
    case ChangeKind::restored:
        return "restored";
    case ChangeKind::moved_in_time:
        return "moved-in-time";
    case ChangeKind::moved_in_room:
        return "moved-in-room";
    case ChangeKind::retitled:
        return "retitled";
    case ChangeKind::people_changed:
        break;
    }
    return "people-changed";
}

} // namespace estrade
