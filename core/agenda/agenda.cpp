// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda.h"

#include "core/text/text.h"

#include <algorithm>
#include <utility>

namespace estrade {
namespace {

/// The places of things in the order of a key that is asked for once a thing; what has the same key stays as
/// it stood. Empty where they stand in order.
template <class Thing, class KeyOf>
std::vector<std::size_t> order_by(const std::vector<Thing>& things, KeyOf key_of) {
    using Key = decltype(key_of(things.front()));
    std::vector<std::pair<Key, std::size_t>> keys;
    keys.reserve(things.size());
    for (std::size_t i = 0; i < things.size(); ++i)
        keys.emplace_back(key_of(things[i]), i);
    std::vector<std::size_t> order;
    if (std::is_sorted(keys.begin(), keys.end()))
        return order;
    std::sort(keys.begin(), keys.end());
    order.reserve(keys.size());
    for (const auto& [key, index] : keys)
        order.push_back(index);
    return order;
}

template <class Thing>
void reorder(std::vector<Thing>& things, const std::vector<std::size_t>& order) {
    if (order.empty())
        return;
    std::vector<Thing> sorted;
    sorted.reserve(things.size());
    for (const std::size_t index : order)
        sorted.push_back(std::move(things[index]));
    things = std::move(sorted);
}

/// Whether each session is in one slot, and they stand alike.
bool in_pairs(const Agenda& agenda) {
    return std::equal(agenda.slots.begin(), agenda.slots.end(), agenda.sessions.begin(),
                      agenda.sessions.end(),
                      [](const Slot& slot, const Session& session) { return slot.session == session.id; });
}

} // namespace

Thresholds default_thresholds(SessionKind kind, Duration length) {
    using std::chrono::minutes;
    using std::chrono::seconds;
    const auto wanted = [kind]() -> Thresholds {
        switch (kind) {
        case SessionKind::lightning:
            return {minutes{1}, seconds{20}};
        case SessionKind::keynote:
        case SessionKind::talk:
        case SessionKind::panel:
        case SessionKind::workshop:
            return {minutes{5}, minutes{2}};
        default:
            return {minutes{2}, seconds{30}};
        }
    }();
    const auto whole = [](Duration d) { return std::chrono::floor<seconds>(d); };
    return {std::min<Duration>(wanted.warning, whole(length / 3)),
            std::min<Duration>(wanted.critical, whole(length / 6))};
}

void sort_slots(Agenda& agenda) {
    std::unordered_map<std::string_view, std::size_t> rank;
    for (std::size_t i = 0; i < agenda.rooms.size(); ++i)
        rank.emplace(agenda.rooms[i].id.value, i);
    const bool paired = in_pairs(agenda);
    const std::vector<std::size_t> order = order_by(agenda.slots, [&](const Slot& slot) {
        const auto room = rank.find(slot.room.value);
        return std::pair{slot.start, room == rank.end() ? rank.size() : room->second};
    });
    reorder(agenda.slots, order);
    if (paired)
        return reorder(agenda.sessions, order);
    std::unordered_map<std::string_view, std::size_t> first_slot;
    for (std::size_t i = 0; i < agenda.slots.size(); ++i)
        first_slot.emplace(agenda.slots[i].session.value, i);
    reorder(agenda.sessions, order_by(agenda.sessions, [&](const Session& session) {
                const auto found = first_slot.find(session.id.value);
                return found == first_slot.end() ? agenda.slots.size() : found->second;
            }));
}

std::string slug(std::string_view name, std::string_view fallback) {
    constexpr std::size_t longest = 60;
    std::string result = text::fold(name); // in place: a slug is never longer
    std::size_t size = 0;
    for (std::size_t i = 0; i < result.size() && size < longest; ++i) {
        const char c = result[i];
        const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (word)
            result[size++] = c;
        else if (size > 0 && result[size - 1] != '-')
            result[size++] = '-';
    }
    while (size > 0 && result[size - 1] == '-')
        --size;
    result.resize(size);
    return result.empty() ? std::string(fallback) : result;
}

std::string SlugMaker::operator()(std::string_view name) {
    std::string base = slug(name, fallback_);
    if (used_.try_emplace(base, 2).second)
        return base;
    std::string candidate;
    do
        candidate = base + "-" + std::to_string(used_[base]++);
    while (!used_.try_emplace(candidate, 2).second);
    return candidate;
}

} // namespace estrade
