// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/posts.h"

#include "core/formats/site/values.h"
#include "core/time/iso.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

namespace estrade::site {
namespace {

using yaml::Node;

/// Of the post, not of what it tells.
constexpr std::array<std::string_view, 22> of_posts{
    "date",       "date_gmt",       "modified",       "modified_gmt", "guid",   "slug",
    "status",     "type",           "author",         "template",     "parent", "menu_order",
    "excerpt",    "featured_media", "comment_status", "ping_status",  "sticky", "format",
    "class_list", "_links",         "_embedded",      "meta"};

/// Of WordCamp's: what holds ids that the answer does not tell, or tells the time once more.
constexpr std::array<std::string_view, 4> of_camps{"session_track", "session_category", "session_date_time",
                                                   "session_cats_rendered"};

/// "{rendered: …, protected: false}": the text; null for any other.
Node* rendered(Node& value) {
    if (!value.is_map())
        return nullptr;
    const auto found = std::find_if(value.keys.begin(), value.keys.end(),
                                    [](const Node& key) { return key.text == "rendered"; });
    return found == value.keys.end() ? nullptr
                                     : &value.items[static_cast<std::size_t>(found - value.keys.begin())];
}

bool is_post(const Node& map) {
    const Node* const title = map.find("title");
    return title != nullptr && title->is_map() && title->find("rendered") != nullptr;
}

std::string minutes_of(const std::string& seconds) {
    int number = 0;
    std::from_chars(seconds.data(), seconds.data() + seconds.size(), number);
    return std::to_string(number / 60) + " min";
}

/// "2026-05-06T09:00+02:00", where the seconds since 1970 that a session starts at stand beside what clocks
/// of its camp show then; empty where either does not.
std::string start_at_camp(const Node& post, const Node& meta) {
    const Node* const seconds = meta.find("_wcpt_session_time");
    const Node* const shown = post.find("session_date_time");
    const Node* const day = shown == nullptr ? nullptr : shown->find("date");
    const Node* const clock = shown == nullptr ? nullptr : shown->find("time");
    if (seconds == nullptr || day == nullptr || clock == nullptr || !is_epoch(seconds->text))
        return {};
    const auto local = time_of(day->text + " " + clock->text, {});
    const auto utc = csv::time_of_epoch(seconds->text);
    if (!local || !local->day || !local->clock)
        return {};
    const LocalTime at = *local->day + *local->clock;
    const auto ahead = std::chrono::duration_cast<std::chrono::minutes>(at - (*utc.day + *utc.clock));
    constexpr std::chrono::hours most{14};
    if (ahead > most || ahead < -most)
        return {};
    const LocalTime east = LocalTime{} + std::chrono::abs(ahead);
    return iso_day(*local->day) + "T" + iso_clock(at) + (ahead < ahead.zero() ? "-" : "+") + iso_clock(east);
}

/// What WordCamp's plugin keeps of a session.
void take_meta(Node& post, const Node& meta, std::string start) {
    const auto take = [&](std::string_view from, std::string_view key,
                          std::string (*as)(const std::string&)) {
        if (const Node* const told = meta.find(from);
            told != nullptr && told->is_text() && !told->text.empty())
            post.add(yaml::text_node(std::string(key), *told),
                     yaml::text_node(as == nullptr ? told->text : as(told->text), *told));
    };
    if (start.empty())
        take("_wcpt_session_time", "start", nullptr);
    else
        post.add(yaml::text_node("start", meta), yaml::text_node(std::move(start), meta));
    take("_wcpt_session_duration", "duration", minutes_of);
    take("_wcpt_session_slides", "slides", nullptr);
    take("_wcpt_session_video", "video", nullptr);
}

} // namespace

void unwrap_post(Node& map) {
    if (!is_post(map))
        return;
    Node post;
    post.kind = Node::Kind::map;
    post.line = map.line;
    post.column = map.column;
    for (std::size_t i = 0; i < map.items.size(); ++i) {
        const std::string& key = map.keys[i].text;
        const auto is_key = [&](std::string_view name) { return key == name; };
        if (key == "meta")
            take_meta(post, map.items[i], start_at_camp(map, map.items[i]));
        if (std::any_of(of_posts.begin(), of_posts.end(), is_key) ||
            std::any_of(of_camps.begin(), of_camps.end(), is_key))
            continue;
        Node value = std::move(map.items[i]);
        if (Node* const text = rendered(value); text != nullptr)
            value = Node(std::move(*text));
        Node name = std::move(map.keys[i]);
        if (name.text == "session_speakers")
            name.text = "speakers";
        else if (name.text == "content")
            name.text = "abstract";
        post.add(std::move(name), std::move(value));
    }
    map = std::move(post);
}

} // namespace estrade::site
