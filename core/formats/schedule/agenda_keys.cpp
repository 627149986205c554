// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/names.h"
#include "core/formats/schedule/agenda_maker.h"
#include "core/formats/schedule/tidy.h"
#include "core/time/iso.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace estrade::schedule {
namespace {

/// What an event is known by, before those that share it are told apart; empty if it has no id.
std::string take_id(ListedEvent& listed) {
    constexpr std::size_t longest = 200;
    for (std::string* const told : {&listed.guid, &listed.code, &listed.id})
        if (std::string key = into_plain_line(std::move(*told)); !key.empty()) {
            std::size_t end = std::min(longest, key.size());
            while (end < key.size() && (static_cast<unsigned char>(key[end]) & 0xC0U) == 0x80U)
                --end; // not within a character
            key.resize(end);
            return key;
        }
    return {};
}

} // namespace

void AgendaMaker::name_apart(std::vector<Placed>& placed) {
    using Known = std::pair<std::size_t, std::string_view>; // by hash: texts are compared where those agree
    const auto known = [](std::string_view key) { return Known{std::hash<std::string_view>{}(key), key}; };
    std::vector<std::pair<Known, Placed*>> all;
    all.reserve(placed.size());
    for (Placed& one : placed) {
        one.key = take_id(*one.event);
        one.has_id = !one.key.empty();
        if (!one.has_id)
            one.key = slug(plain_line(one.event->title), "session");
        all.emplace_back(known(one.key), &one);
    }
    std::sort(all.begin(), all.end());
    for (std::size_t i = 1; i < all.size(); ++i)
        if (all[i].first == all[i - 1].first)
            all[i].second->shares = all[i - 1].second->shares = true;
    std::unordered_set<std::string_view> told_apart;
    keys_differ_ = std::all_of(placed.begin(), placed.end(),
                               [](const Placed& one) { return one.event->more_rooms.empty(); });
    for (Placed& one : placed)
        if (one.shares) {
            one.shared = one.key + "@" + iso_utc(one.start) + "@" + slug(one.event->room, "room");
            const auto found =
                std::lower_bound(all.begin(), all.end(), std::pair{known(one.shared), &placed.front()});
            const bool is_new = found == all.end() || found->first.second != one.shared;
            keys_differ_ = told_apart.insert(one.shared).second && is_new && keys_differ_;
        }
    for (Placed& one : placed)
        if (one.shares)
            std::swap(one.key, one.shared);
}

/// Only what is listed twice to the letter still shares its key with others.
std::string AgendaMaker::unique(std::string key) {
    if (keys_differ_)
        return key;
    std::string candidate = key;
    while (!keys_.emplace(candidate, 1).second)
        candidate = key + "-" + std::to_string(++keys_[key]);
    return candidate;
}

} // namespace estrade::schedule
