// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/gdg/files.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace estrade::gdg {
namespace {

constexpr std::array<std::string_view, 3> endings{".json", ".yml", ".yaml"};

const yaml::Node nothing;

bool is_data(const std::string& path) {
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return path.ends_with(ending); });
}

/// The folder of a path, with a trailing "/"; empty for the topmost.
std::string folder_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash + 1);
}

/// The path of a data file that is there, or null.
const std::pair<const std::string, std::string>* find_file(const Source& source, const std::string& stem) {
    for (const std::string_view ending : endings)
        if (const auto found = source.files.find(stem + std::string(ending)); found != source.files.end())
            return &*found;
    return nullptr;
}

const yaml::Node& member(const yaml::Node& map, std::string_view name) {
    const yaml::Node* const found = map.is_map() ? map.find(name) : nullptr;
    return found == nullptr ? nothing : *found;
}

/// Whether a cell lists its items by their keys: {"items": [101], and not {"items": [{"title":
bool refers_to_items(std::string_view cell) {
    constexpr std::string_view key = "\"items\"";
    const std::size_t items = cell.substr(0, cell.find('}')).find(key);
    if (items == std::string_view::npos)
        return false;
    const std::size_t first = cell.find_first_not_of(": \t\r\n[", items + key.size());
    return first == std::string_view::npos || cell[first] != '{';
}

/// Whether sessions are referred to here: "sessions": [[101]], [{"items": or [101].
bool refers_to_sessions(std::string_view after_key) {
    constexpr std::size_t longest = 4096; // bytes in which a cell tells its items
    const std::string_view cell = after_key.substr(0, longest);
    int brackets = 0;
    for (const char c : after_key)
        if (c == '[')
            ++brackets;
        else if (brackets > 0 && ((c >= '0' && c <= '9') || c == '{' || c == ']'))
            return brackets > 1 || c != '{' || refers_to_items(cell);
        else if (c != ' ' && c != '\n' && c != '\r' && c != '\t' && c != '"' && c != ':')
            return false;
    return false;
}

} // namespace

bool holds_timeslots(std::string_view bytes) {
    const std::size_t slots = bytes.find("timeslots");
    if (slots == std::string_view::npos || bytes.find("startTime", slots) == std::string_view::npos)
        return false;
    constexpr std::string_view key = "sessions";
    if (bytes.find("sessionIds", slots) != std::string_view::npos)
        return true;
    for (std::size_t at = bytes.find(key, slots); at != std::string_view::npos; at = bytes.find(key, at + 1))
        if (refers_to_sessions(bytes.substr(at + key.size())))
            return true; // not always the first: Firebase writes lists with holes as maps
    return false;
}

std::vector<std::string> find_schedules(const Source& folder) {
    std::vector<std::string> found;
    for (const auto& [path, bytes] : folder.files)
        if (is_data(path) && holds_timeslots(bytes))
            found.push_back(path);
    const auto rank = [&](const std::string& path) {
        const bool alone = find_file(folder, folder_of(path) + "sessions") == nullptr &&
                           folder.files.at(path).find("\"speakers\"") == std::string::npos;
        return std::tuple(alone, std::count(path.begin(), path.end(), '/'), path.size());
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const std::string& a, const std::string& b) { return rank(a) < rank(b); });
    return found;
}

Files::Files(const Source& source, const std::string& schedule)
    : days_(&nothing), sessions_(&nothing), speakers_(&nothing), about_(&nothing) {
    schedule_ = source.folder ? std::make_unique<File>(schedule, source.files.at(schedule))
                              : std::make_unique<File>(source.name, source.bytes);
    const yaml::Node& root = schedule_->data.root();
    const bool whole = member(root, "schedule").is_map() || member(root, "schedule").is_list();
    days_ = whole ? &member(root, "schedule") : &root;
    if (whole) {
        sessions_ = &member(root, "sessions");
        speakers_ = &member(root, "speakers");
    }
    if (!source.folder)
        return;
    const std::string folder = folder_of(schedule);
    if (!whole) {
        sessions_ = &beside(source, folder + "sessions");
        speakers_ = &beside(source, folder + "speakers");
    }
    const std::string above = folder_of(folder.substr(0, folder.empty() ? 0 : folder.size() - 1));
    for (const std::string& stem :
         {folder + "resources", folder + "settings", above + "data/resources", above + "_config"})
        if (const auto* const found = find_file(source, stem); found != nullptr && about_->is_null()) {
            about_file_ = std::make_unique<File>(found->first, found->second);
            about_ = &about_file_->data.root();
        }
}

const yaml::Node& Files::beside(const Source& source, const std::string& stem) {
    const auto* const found = find_file(source, stem);
    if (found == nullptr)
        return nothing;
    others_.push_back(std::make_unique<File>(found->first, found->second));
    return others_.back()->data.root();
}

Diagnostics Files::take_other_faults() {
    Diagnostics all;
    for (const auto& file : others_)
        for (Diagnostic& fault : file->report.take())
            all.push_back(std::move(fault));
    return all;
}

} // namespace estrade::gdg
