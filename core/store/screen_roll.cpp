// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/screen_roll.h"

#include <algorithm>
#include <charconv>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <unistd.h>

namespace estrade {
namespace {

/// Written over in one go: whoever reads it sees one number or the other.
constexpr std::size_t digits = 20;

bool lock(int descriptor, int how) {
    return flock(descriptor, how | LOCK_NB) == 0;
}

} // namespace

ScreenPresence::ScreenPresence(const std::filesystem::path& folder) {
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    // Hidden until it is locked, that nobody takes it for one left behind.
    std::string name = folder / ".screen-XXXXXX";
    const int descriptor = failed ? -1 : mkostemp(name.data(), O_CLOEXEC);
    if (descriptor < 0)
        return;
    const std::filesystem::path hidden(name);
    file_ = folder / hidden.filename().string().substr(1);
    descriptor_ = descriptor;
    shows(0);
    if (lock(descriptor, LOCK_EX))
        std::filesystem::rename(hidden, file_, failed);
    else
        std::filesystem::remove(hidden, failed);
}

ScreenPresence::~ScreenPresence() {
    if (descriptor_ < 0)
        return;
    std::error_code gone;
    std::filesystem::remove(file_, gone);
    close(descriptor_);
}

void ScreenPresence::shows(std::size_t actions) const {
    std::string text = std::to_string(actions);
    text.insert(0, digits - text.size(), '0');
    // What does not reach the file tells that the screen is behind, as it should.
    [[maybe_unused]] const auto written = pwrite(descriptor_, text.data(), text.size(), 0);
}

std::vector<std::size_t> actions_on_screens(const std::filesystem::path& folder) {
    std::vector<std::size_t> result;
    std::error_code failed;
    for (std::filesystem::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        const std::filesystem::path file = entry->path();
        if (file.filename().string().front() == '.')
            continue;
        const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        if (descriptor < 0)
            continue;
        std::error_code gone;
        std::string text(digits, '\0');
        if (lock(descriptor, LOCK_SH)) {
            std::filesystem::remove(file, gone);
        } else if (pread(descriptor, text.data(), digits, 0) == static_cast<ssize_t>(digits)) {
            std::size_t actions = 0;
            std::from_chars(text.data(), text.data() + text.size(), actions);
            result.push_back(actions);
        }
        close(descriptor);
    }
    return result;
}

} // namespace estrade
