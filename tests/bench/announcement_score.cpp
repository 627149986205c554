// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/announcement_score.h"

#include "core/formats/announcement.h"
#include "core/time/iso.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

namespace estrade::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::string text_or_empty(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

struct FoundItem {
    std::string day, start, end, title;
    std::vector<std::string> speakers;
    bool end_inferred = false;
    bool taken = false;
};

std::vector<FoundItem> items_of(const Agenda& agenda) {
    std::map<std::string, std::string> names;
    for (const Person& person : agenda.people)
        names[person.id.value] = person.name;
    std::map<std::string, const Session*> sessions;
    for (const Session& session : agenda.sessions)
        sessions[session.id.value] = &session;
    std::vector<FoundItem> items;
    for (const Slot& slot : agenda.slots) {
        const LocalTime start = agenda.event.zone.local(slot.start);
        const Session& session = *sessions.at(slot.session.value);
        FoundItem item;
        item.day = iso_day(date::floor<date::days>(start));
        item.start = iso_clock(start);
        item.end = iso_clock(agenda.event.zone.local(slot.end()));
        item.end_inferred = slot.end_inferred;
        item.title = session.title;
        for (const Participation& participation : session.people)
            item.speakers.push_back(names[participation.person.value]);
        items.push_back(std::move(item));
    }
    return items;
}

std::string joined(const std::vector<std::string>& names) {
    std::string result;
    for (const std::string& name : names)
        result += (result.empty() ? "" : ", ") + name;
    return result;
}

/// The found item at the expected time whose title fits best: the same one, else any.
FoundItem* find(std::vector<FoundItem>& items, const json& expected) {
    const std::string start = text_or_empty(expected, "start");
    const std::string day = text_or_empty(expected, "day");
    const std::string title = text_or_empty(expected, "title");
    FoundItem* any = nullptr;
    for (FoundItem& item : items) {
        if (item.taken || item.start != start || (!day.empty() && item.day != day))
            continue;
        if (item.title == title)
            return &item;
        if (any == nullptr)
            any = &item;
    }
    return any;
}

void compare(AnnouncementScore& score, const json& expected, std::vector<FoundItem>& items) {
    const std::string title = text_or_empty(expected, "title");
    const auto speakers = expected.value("speakers", std::vector<std::string>());
    score.speakers_expected += speakers.size();
    FoundItem* item = find(items, expected);
    const std::string head = text_or_empty(expected, "start") + " " + title;
    if (item == nullptr) {
        ++score.missed;
        score.remarks.push_back("missed: " + head);
        return;
    }
    item->taken = true;
    for (const std::string& speaker : speakers)
        if (std::find(item->speakers.begin(), item->speakers.end(), speaker) != item->speakers.end())
            ++score.speakers_right;
    const std::string end = text_or_empty(expected, "end");
    const bool end_right = end.empty() || (item->end == end && !item->end_inferred);
    if (item->title == title && item->speakers == speakers && end_right) {
        ++score.exact;
        return;
    }
    ++score.wrong;
    if (item->title != title)
        score.remarks.push_back("title: " + head + "\n         found: " + item->title);
    if (item->speakers != speakers)
        score.remarks.push_back("speakers of " + head + ": " + joined(speakers) +
                                "\n         found: " + joined(item->speakers));
    if (!end_right)
        score.remarks.push_back("end of " + head + ": " + end + ", found: " + item->end);
}

/// The announcement that an expectation stands beside: any ending but its own.
std::optional<fs::path> announcement_beside(const fs::path& expectation) {
    constexpr std::string_view suffix = ".expected.json";
    const std::string name = expectation.filename().string();
    const std::string stem = name.substr(0, name.size() - suffix.size());
    for (const char* ending : {".md", ".txt", ".rst"}) {
        fs::path path = expectation.parent_path() / (stem + ending);
        if (fs::exists(path))
            return path;
    }
    return std::nullopt;
}

AnnouncementScore score_one(const fs::path& folder, const fs::path& announcement,
                            const fs::path& expectation) {
    AnnouncementScore score;
    score.file = announcement.lexically_relative(folder).string();
    std::ifstream in(expectation);
    const json expected = json::parse(in);
    score.expected = expected.at("items").size();
    const auto source = load_source(announcement);
    const ReadOptions options{std::nullopt, std::nullopt, Zone(), make_day(2026, 1, 15).value()};
    const auto reading = source ? read_announcement(*source, options) : tl::unexpected(source.error());
    std::vector<FoundItem> items;
    if (reading) {
        items = items_of(reading->agenda);
        score.title_right = reading->agenda.event.title == text_or_empty(expected, "title");
        const std::string day = text_or_empty(expected, "date");
        score.date_right = day.empty() || (!items.empty() && items.front().day == day);
        if (!score.title_right)
            score.remarks.push_back("event: " + text_or_empty(expected, "title") +
                                    "\n         found: " + reading->agenda.event.title);
    } else {
        score.remarks.push_back(to_text(reading.error().front()));
    }
    for (const json& item : expected.at("items"))
        compare(score, item, items);
    for (const FoundItem& item : items) {
        if (item.taken)
            continue;
        ++score.extra;
        score.remarks.push_back("extra: " + item.start + " " + item.title);
    }
    return score;
}

} // namespace

std::vector<AnnouncementScore> score_announcements(const fs::path& folder) {
    std::vector<fs::path> expectations;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
        if (entry.path().filename().string().ends_with(".expected.json"))
            expectations.push_back(entry.path());
    std::sort(expectations.begin(), expectations.end());
    std::vector<AnnouncementScore> scores;
    for (const fs::path& expectation : expectations)
        if (const auto announcement = announcement_beside(expectation))
            scores.push_back(score_one(folder, *announcement, expectation));
    return scores;
}

AnnouncementScore sum(const std::vector<AnnouncementScore>& scores) {
    AnnouncementScore total;
    total.file = "all";
    total.title_right = true;
    total.date_right = true;
    for (const AnnouncementScore& score : scores) {
        total.expected += score.expected;
        total.exact += score.exact;
        total.wrong += score.wrong;
        total.missed += score.missed;
        total.extra += score.extra;
        total.speakers_expected += score.speakers_expected;
        total.speakers_right += score.speakers_right;
        total.title_right = total.title_right && score.title_right;
        total.date_right = total.date_right && score.date_right;
    }
    return total;
}

} // namespace estrade::test
