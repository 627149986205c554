// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/topics.h"

#include "core/formats/site/item.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade::site {
namespace {

using yaml::Node;

bool has_only_a_topic(const Node& map) {
    const Node* const topic = map.is_map() ? map.find("topic") : nullptr;
    return topic != nullptr && topic->is_text() && !text::trim(topic->text).empty() &&
           std::any_of(map.keys.begin(), map.keys.end(),
                       [](const Node& key) { return tells_time(key.text); }) &&
           Item(map, {}).title().empty();
}

void take_topic(Node& map) {
    if (!map.is_map() || map.find("topic") == nullptr)
        return;
    for (Node& key : map.keys)
        if (key.text == "title")
            key.text = "affiliation";
        else if (key.text == "topic")
            key.text = "title";
}

} // namespace

void put_titles_right(Node& document) {
    if (document.is_list() && std::any_of(document.items.begin(), document.items.end(), has_only_a_topic))
        for (Node& item : document.items)
            take_topic(item);
    for (Node& item : document.items)
        put_titles_right(item);
}

} // namespace estrade::site
