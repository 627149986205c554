// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/unnamed_days.h"

#include "core/formats/csv/days.h"
#include "core/formats/site/values.h"

#include <algorithm>
#include <optional>
#include <string>

namespace estrade::site {
namespace {

using csv::Field;
using yaml::Node;
using yaml::text_node;

/// The clocks at which what stands in a node begins, and whether any of that tells a day.
struct Span {
    std::optional<Duration> first;
    std::optional<Duration> last;
    bool tells_day = false;

    void add(const Node& node) {
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            const Node& value = node.items[i];
            const auto field = node.is_map() ? field_of(node.keys[i].text) : std::nullopt;
            if (node.is_map() && is_day(node.keys[i].text))
                tells_day = true;
            if (value.is_text() && field && csv::tells_time(*field))
                add_time(value.text, *field);
            else
                add(value);
        }
    }

private:
    static bool is_day(const std::string& key) {
        const auto time = time_of(key, {});
        return csv::counts_day(day_of_key(key)) || (time && (time->day || time->clock));
    }

    void add_time(const std::string& text, Field field) {
        const auto time = time_of(text, {});
        tells_day = tells_day || field == Field::day || field == Field::end_day || (time && time->day);
        if (!time || !time->clock || field != Field::start)
            return;
        first = first.value_or(*time->clock);
        last = time->clock;
    }
};

/// Whether a map tells nothing of what it holds but by lists and maps.
bool is_nameless(const Node& map) {
    return std::none_of(map.items.begin(), map.items.end(), [](const Node& item) { return item.is_text(); });
}

/// Whether the lists or maps of a list are days, one after the other.
bool are_days(const Node& list) {
    constexpr std::size_t most = 31;
    if (!list.is_list() || list.items.size() < 2 || list.items.size() > most)
        return false;
    std::optional<Duration> before;
    for (const Node& item : list.items) {
        Span span;
        span.add(item);
        const bool nameless = item.is_list() || (item.is_map() && is_nameless(item));
        if (!nameless || span.tells_day || span.first == span.last || (before && *span.first > *before))
            return false;
        before = span.last;
    }
    return true;
}

/// The outermost such list; looks no deeper than days stand.
Node* find_days(Node& node, int depth) {
    constexpr int deepest = 4;
    if (are_days(node))
        return &node;
    for (Node& item : node.items)
        if (depth < deepest && !item.is_text())
            if (Node* const found = find_days(item, depth + 1))
                return found;
    return nullptr;
}

} // namespace

bool name_days(Node& document) {
    Span span;
    span.add(document);
    Node* const days = span.first && !span.tells_day ? find_days(document, 0) : nullptr;
    for (std::size_t i = 0; days != nullptr && i < days->items.size(); ++i) {
        Node& day = days->items[i];
        if (day.is_list()) {
            Node map = text_node({}, day);
            map.kind = Node::Kind::map;
            Node key = text_node("sessions", day);
            map.add(std::move(key), std::move(day));
            day = std::move(map);
        }
        day.add(text_node("day", day), text_node("Day " + std::to_string(i + 1), day));
    }
    return days != nullptr;
}

} // namespace estrade::site
