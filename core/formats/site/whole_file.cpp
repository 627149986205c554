// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/whole_file.h"

#include "core/formats/session_words.h"
#include "core/formats/site/values.h"
#include "core/text/text.h"

#include <algorithm>
#include <optional>
#include <utility>

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

std::size_t times_in(const Node& node) {
    std::size_t times = 0;
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        const Node& item = node.items[i];
        times += times_in(item);
        if (node.is_map() && item.is_text() && tells_time(node.keys[i].text))
            ++times;
    }
    return times;
}

/// "{en: {days: […]}, da: {days: […]}}": whole programmes, in each of which as many times are told. Nothing
/// for any other map, nor without English: "it" and "hr" are departments too.
std::optional<std::size_t> english_programme(const Node& map) {
    constexpr std::size_t fewest = 2;
    std::optional<std::size_t> english;
    for (std::size_t i = 0; map.is_map() && i < map.items.size(); ++i) {
        const std::string_view key = map.keys[i].text;
        if (key.size() != 2 || language_tag(key).empty() || map.items[i].is_text())
            return std::nullopt;
        if (text::fold(key) == "en")
            english = i;
    }
    if (!english || map.items.size() < fewest)
        return std::nullopt;
    const std::size_t times = times_in(map.items[*english]);
    const bool alike = times > 0 && std::all_of(map.items.begin(), map.items.end(),
                                                [&](const Node& item) { return times_in(item) == times; });
    return alike ? english : std::nullopt;
}

} // namespace

void choose_language(Node& node, schedule::Report& report) {
    if (const auto english = english_programme(node)) {
        std::string tags;
        for (const Node& key : node.keys)
            (tags += tags.empty() ? "" : ", ") += key.text;
        report.add_whole(Severity::info, Treatment::left_out,
                         Phrase("tells its texts in several languages (%1): those in '%2' are read",
                                {tags, node.keys[*english].text}));
        Node read = std::move(node.items[*english]);
        node = std::move(read);
        return;
    }
    for (Node& item : node.items)
        choose_language(item, report);
}

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
