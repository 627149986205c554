// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jekyll_site.h"

#include "core/formats/jekyll/documents.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/site_data.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace estrade {
namespace {

constexpr std::string_view data_folder = "_data/";

/// Where a site keeps its schedule, the best guess first.
std::vector<std::string> schedules_of(const Source& source) {
    static constexpr std::array<std::string_view, 7> stems{"program",   "programme", "schedule", "agenda",
                                                           "timetable", "sessions",  "talks"};
    static constexpr std::array<std::string_view, 3> endings{".yml", ".yaml", ".json"};
    struct Found {
        std::size_t stem;
        std::ptrdiff_t depth;
        std::string path;
    };
    std::vector<Found> found;
    for (const auto& [path, bytes] : source.files) {
        const bool within = path.starts_with(data_folder) || path.find("/_data/") != std::string::npos;
        const std::size_t name = path.find_last_of('/') + 1;
        const bool told = within && !text::trim(bytes).empty();
        for (std::size_t i = 0; told && i < stems.size(); ++i)
            for (const std::string_view ending : endings)
                if (path.substr(name) == std::string(stems[i]) + std::string(ending))
                    found.push_back({i, std::count(path.begin(), path.end(), '/'), path});
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

/// The site's folder, with a slash behind it, or nothing for the source itself.
std::string root_of(const std::string& schedule) {
    return schedule.starts_with(data_folder) ? "" : schedule.substr(0, schedule.find("/_data/") + 1);
}

class SiteReader {
public:
    SiteReader(const Source& source, const std::string& schedule, const ReadOptions& options)
        : source_(source), schedule_(schedule), options_(options),
          talks_(source, root_of(schedule),
                 {"_talks/", "_sessions/", "_presentations/", "_workshops/", "_keynotes/"}, found_),
          people_(source, root_of(schedule), {"_speakers/", "_people/", "_presenters/"}, found_) {}

    ReadResult read() {
        const Source data{source_.name + "/" + schedule_, source_.files.at(schedule_), false, {}};
        ReadResult result = read_site_data(
            data, options_, [this](yaml::Node& root) { jekyll::complete(root, talks_, people_); });
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
    const Source& source_;
    const std::string& schedule_;
    const ReadOptions& options_;
    Diagnostics found_; ///< before what reads documents into it
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
            if (schedules[i].substr(schedules[i].find_last_of('/')) ==
                schedules.front().substr(schedules.front().find_last_of('/')))
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
