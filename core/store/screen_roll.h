// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

namespace estrade {

/// One screen of this machine that shows an event: a small file, locked while its process lives, that tells
/// how many of the log's actions the screen shows. Nothing here is kept: a file that nobody locks is of a
/// process that was killed, and the next who looks removes it.
class ScreenPresence {
public:
    /// Where the folder cannot be written the screen is on no roll, and nothing else happens.
    explicit ScreenPresence(const std::filesystem::path& folder);
    ScreenPresence(const ScreenPresence&) = delete;
    ScreenPresence& operator=(const ScreenPresence&) = delete;
    ~ScreenPresence();

    void shows(std::size_t actions) const;

private:
    std::filesystem::path file_;
    int descriptor_ = -1;
};

/// How many actions each of the screens in the folder shows. Empty where there is no such folder.
[[nodiscard]] std::vector<std::size_t> actions_on_screens(const std::filesystem::path& folder);

} // namespace estrade
