// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/site/tree.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Where a site made with Hoverboard or Zeppelin keeps its data.
namespace estrade::gdg {

/// Whether a data file holds time slots that refer to sessions.
[[nodiscard]] bool holds_timeslots(std::string_view bytes);

/// The paths of a folder's schedules, the one to be read first.
[[nodiscard]] std::vector<std::string> find_schedules(const Source& folder);

/// A data file of the site, and what is found in it.
struct File {
    File(std::string name, std::string bytes) : source{std::move(name), std::move(bytes), false, {}} {}

    Source source;
    schedule::Report report{source};
    site::DataFile data{source, report};
};

/// A site's data: those of one file, or of files beside each other. What is not there is null.
class Files {
public:
    Files(const Source& source, const std::string& schedule);

    [[nodiscard]] File& schedule() { return *schedule_; }
    [[nodiscard]] const yaml::Node& days() const { return *days_; }
    [[nodiscard]] const yaml::Node& sessions() const { return *sessions_; }
    [[nodiscard]] const yaml::Node& speakers() const { return *speakers_; }
    /// What the site tells of the event as a whole.
    [[nodiscard]] const yaml::Node& about() const { return *about_; }
    /// What was found wrong with the files of sessions and speakers.
    [[nodiscard]] Diagnostics take_other_faults();

private:
    [[nodiscard]] const yaml::Node& beside(const Source& source, const std::string& stem);

    std::unique_ptr<File> schedule_;
    std::vector<std::unique_ptr<File>> others_; ///< of sessions and speakers
    std::unique_ptr<File> about_file_;
    const yaml::Node* days_;
    const yaml::Node* sessions_;
    const yaml::Node* speakers_;
    const yaml::Node* about_;
};

} // namespace estrade::gdg
