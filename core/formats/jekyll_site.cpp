// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jekyll_site.h"

#include "core/formats/jekyll/documents.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/site/layout.h"
#include "core/formats/site/tree.h"
#include "core/formats/site_data.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <utility>

namespace estrade {
namespace {

using jekyll::stem_of;

/// What files of schedules are called, the best guess first; the last two may as well tell of what another
/// places.
constexpr std::array<std::string_view, 7> stems{"program",   "programme", "schedule", "agenda",
                                                "timetable", "sessions",  "talks"};

/// What folders of data are called.
constexpr std::array<std::string_view, 2> data_folders{"_data/", "data/"};

/// Where the site's folder ends within a path to its data: before "_data/". Nothing for other paths.
std::optional<std::size_t> root_length(std::string_view path) {
    for (const std::string_view folder : data_folders) {
        if (path.starts_with(folder))
            return 0;
        if (const std::size_t at = path.find("/" + std::string(folder)); at != std::string_view::npos)
            return at + 1;
    }
    const bool alone = path.find('/') == std::string_view::npos; // it is the folder of data that is given
    return alone && !path.ends_with(".json") ? std::optional<std::size_t>(0) : std::nullopt;
}

bool is_data(std::string_view path) {
    constexpr std::array<std::string_view, 3> endings{".yml", ".yaml", ".json"};
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return path.ends_with(ending); });
}

template <std::size_t count>
bool is_one_of(const std::array<std::string_view, count>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Where a site keeps its schedule, the best guess first.
std::vector<std::string> schedules_of(const Source& source) {
    struct Found {
        std::size_t stem;
        std::ptrdiff_t depth;
        std::string path;
    };
    std::vector<Found> found;
    for (const auto& [path, bytes] : source.files) {
        const auto* const stem = std::find(stems.begin(), stems.end(), stem_of(path));
        if (stem != stems.end() && is_data(path) && root_length(path) && !text::trim(bytes).empty())
            found.push_back({static_cast<std::size_t>(stem - stems.begin()),
                             std::count(path.begin(), path.end(), '/'), path});
    }
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return std::tie(a.stem, a.depth) != std::tie(b.stem, b.depth)
                   ? std::tie(a.stem, a.depth) < std::tie(b.stem, b.depth)
                   : a.path > b.path; // the last year
    });
    std::vector<std::string> paths;
    paths.reserve(found.size());
    for (Found& one : found)
        paths.push_back(std::move(one.path));
    return paths;
}

class SiteReader {
public:
    SiteReader(const Source& source, const std::string& schedule, const ReadOptions& options)
        : source_(source), schedule_(schedule), options_(options),
          root_(schedule.substr(0, root_length(schedule).value_or(0))),
          talks_(source, root_,
                 {"_talks/", "_sessions/", "_presentations/", "_workshops/", "_keynotes/",
                  "content/sessions/", "content/talks/"},
                 found_),
          people_(source, root_, {"_speakers/", "_people/", "_presenters/", "content/speakers/"}, found_) {
        learn_neighbours();
    }

    ReadResult read() {
        const Source data{source_.name + "/" + schedule_, source_.files.at(schedule_), false, {}};
        static constexpr std::array<std::string_view, 4> tools{"frab-json", "sessionize", "indico",
                                                               "pretalx"};
        for (const Reader& reader : readers()) // a site may keep what a planning tool exports
            if (is_one_of(tools, reader.name) && reader.recognises(data))
                return reader.read(data, options_);
        ReadResult result = read_site_data(data, options_, [this](yaml::Node& root) {
            jekyll::complete(root, talks_, people_);
            for (auto& [name, table] : tables_)
                put_beside(root, name, std::move(table));
            if (!site::tells_title(root))
                put_beside(root, "event", about_site());
        });
        if (!result && std::none_of(result.error().begin(), result.error().end(),
                                    [](const Diagnostic& one) { return one.severity == Severity::error; }))
            result.error().push_back(
                {Severity::error,
                 {data.name, 0, 0},
                 Phrase("is data in which nothing has both a title and a time: it lists no event"),
                 {}});
        if (!result)
            return result;
        for (const jekyll::Document& talk : talks_.all())
            if (!talk.used) {
                found_.push_back(
                    {Severity::warning,
                     {source_.name + "/" + talk.path, 0, 0},
                     Phrase("'%1' is in no slot of the schedule", {schedule::plain_line(talk.title)}),
                     {},
                     Treatment::left_out,
                     Phrase("talks in no slot of the schedule")});
                result->listed = result->listed.value_or(result->agenda.slots.size()) + 1;
            }
        for (Diagnostic& diagnostic : found_)
            result->diagnostics.push_back(std::move(diagnostic));
        return result;
    }

private:
    /// The data files that lie beside the schedule.
    void learn_neighbours() {
        static constexpr std::array<std::string_view, 7> of_talks{
            "talks", "sessions", "presentations", "workshops", "keynotes", "abstracts", "tutorials"};
        static constexpr std::array<std::string_view, 4> of_people{"speakers", "people", "presenters",
                                                                   "speaker"};
        static constexpr std::array<std::string_view, 5> of_places{"rooms", "tracks", "venues", "locations",
                                                                   "stages"};
        const std::string folder = schedule_.substr(0, schedule_.find_last_of('/') + 1);
        for (auto file = source_.files.lower_bound(folder);
             file != source_.files.end() && file->first.starts_with(folder); ++file) {
            const std::string_view within = std::string_view(file->first).substr(folder.size());
            const std::size_t slash = within.find('/');
            const bool is_one = slash != std::string_view::npos;
            const std::string_view name = is_one ? within.substr(0, slash) : stem_of(within);
            if (file->first == schedule_ || !is_data(within) || text::trim(file->second).empty())
                continue;
            if (is_one_of(of_talks, name))
                talks_.add_data(source_, file->first, is_one, found_);
            else if (is_one_of(of_people, name))
                people_.add_data(source_, file->first, is_one, found_);
            else if (!is_one && is_one_of(of_places, name))
                tables_.emplace_back(name, table_of(file->first));
        }
    }

    yaml::Node table_of(const std::string& path) {
        const Source data{source_.name + "/" + path, source_.files.at(path), false, {}};
        schedule::Report report(data);
        return site::DataFile(data, report, {}).root();
    }

    /// What _config.yml tells of the site: its title, time zone and address.
    yaml::Node about_site() {
        yaml::Node about;
        const auto file = source_.files.find(root_ + "_config.yml");
        if (file == source_.files.end() || text::trim(file->second).empty())
            return about;
        const auto config = yaml::parse(file->second, source_.name + "/" + file->first);
        for (const char* const key : {"title", "timezone", "url"})
            if (const yaml::Node* const told = config ? config->find(key) : nullptr)
                if (told->is_text() && !text::trim(told->text).empty()) {
                    about.kind = yaml::Node::Kind::map;
                    about.add(yaml::text_node(key), yaml::text_node(told->text));
                }
        return about.find("title") == nullptr ? yaml::Node() : about;
    }

    /// Puts what another file tells beside what the schedule does, which it may have a member for itself.
    static void put_beside(yaml::Node& root, const std::string& key, yaml::Node told) {
        if (told.is_null() || (root.is_map() && root.find(key) != nullptr))
            return;
        if (!root.is_map()) {
            yaml::Node map;
            map.kind = yaml::Node::Kind::map;
            map.line = root.line;
            map.column = root.column;
            map.add(yaml::text_node("schedule"), std::move(root));
            root = std::move(map);
        }
        jekyll::forget_places(told);
        root.add(yaml::text_node(key), std::move(told));
    }

    const Source& source_;
    const std::string& schedule_;
    const ReadOptions& options_;
    std::string root_;  ///< the site's folder, with a slash behind it, or nothing for the source itself
    Diagnostics found_; ///< before what reads documents into it
    std::vector<std::pair<std::string, yaml::Node>> tables_; ///< of rooms and tracks
    jekyll::Documents talks_;
    jekyll::Documents people_;
};

} // namespace

bool recognises_jekyll_site(const Source& source) {
    return source.folder && !schedules_of(source).empty();
}

ReadResult read_jekyll_site(const Source& source, const ReadOptions& options) {
    const std::vector<std::string> schedules = schedules_of(source);
    ReadResult first = SiteReader(source, schedules.front(), options).read();
    for (std::size_t i = 1; !first && i < schedules.size(); ++i)
        if (ReadResult other = SiteReader(source, schedules[i], options).read())
            return other;
    if (first)
        for (std::size_t i = 1; i < schedules.size(); ++i)
            if (const std::string_view stem = stem_of(schedules[i]);
                stem == stem_of(schedules.front()) || (stem != stems[5] && stem != stems[6]))
                first->diagnostics.push_back(
                    {Severity::info,
                     {source.name, 0, 0},
                     Phrase("'%1' is read; '%2' is another schedule", {schedules.front(), schedules[i]}),
                     Phrase("give the folder that holds it to read that one"),
                     Treatment::left_out,
                     {}});
    return first;
}

} // namespace estrade
