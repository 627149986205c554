// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/whole_file.h"

#include "core/formats/session_words.h"
#include "core/formats/site/values.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade::site {
namespace {

using yaml::Node;

/// False where several zones are named.
bool find_zone(const Node& map, std::string& zone) {
    for (std::size_t i = 0; map.is_map() && i < map.items.size(); ++i) {
        const Node& value = map.items[i];
        if (!find_zone(value, zone))
            return false;
        if (!value.is_text() || field_of(map.keys[i].text) != csv::Field::zone)
            continue;
        if (!zone.empty() && zone != words(value))
            return false;
        zone = words(value);
    }
    return true;
}

/// "{en: Welcome, da: Velkommen}": the tags; empty for any other map.
std::string languages_of(const Node& map) {
    constexpr std::size_t fewest = 2;
    std::string tags;
    for (std::size_t i = 0; map.is_map() && i < map.items.size(); ++i) {
        const std::string_view key = map.keys[i].text;
        if (key.size() != 2 || language_tag(key).empty() || !map.items[i].is_text())
            return {};
        (tags += tags.empty() ? "" : ", ") += key;
    }
    return map.items.size() < fewest ? std::string() : tags;
}

const Node* find_translated(const Node& node) {
    if (!languages_of(node).empty())
        return &node;
    for (const Node& item : node.items)
        if (const Node* const found = find_translated(item))
            return found;
    return nullptr;
}

} // namespace

std::string zone_within(const Node& document) {
    std::string zone;
    return find_zone(document, zone) ? zone : std::string();
}

void tell_languages(const Node& document, schedule::Report& report) {
    const Node* const told = find_translated(document);
    if (told == nullptr)
        return;
    const auto read = std::find_if(told->keys.begin(), told->keys.end(),
                                   [](const Node& key) { return text::fold(key.text) == "en"; });
    report.add_whole(
        Severity::info, Treatment::left_out,
        Phrase("tells its texts in several languages (%1): those in '%2' are read",
               {languages_of(*told), read == told->keys.end() ? told->keys.front().text : read->text}));
}

} // namespace estrade::site
