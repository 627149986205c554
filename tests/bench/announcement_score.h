// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace estrade::test {

/// How well one announcement was read, against what a person found in it.
struct AnnouncementScore {
    std::string file;         ///< relative to the folder
    std::size_t expected = 0; ///< items
    std::size_t exact = 0;    ///< start, end where one is told, title and speakers as expected
    std::size_t wrong = 0;    ///< found, with something else than expected
    std::size_t missed = 0;
    std::size_t extra = 0;
    std::size_t speakers_expected = 0;
    std::size_t speakers_right = 0;
    bool title_right = false;
    bool date_right = false;
    std::vector<std::string> remarks; ///< one for each difference
};

/// Scores every announcement of a folder that has an "*.expected.json" beside it, in the order of their
/// names.
[[nodiscard]] std::vector<AnnouncementScore> score_announcements(const std::filesystem::path& folder);

[[nodiscard]] AnnouncementScore sum(const std::vector<AnnouncementScore>& scores);

} // namespace estrade::test
