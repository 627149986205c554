// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/patience.h"

#include <iostream>
#include <unistd.h>

namespace estrade::cli {

Patience::Patience(std::string file) : file_(std::move(file)) {
    if (isatty(STDERR_FILENO) == 1)
        thread_ = std::thread(&Patience::wait, this);
}

Patience::~Patience() {
    if (!thread_.joinable())
        return;
    {
        const std::scoped_lock lock(mutex_);
        done_ = true;
    }
    over_.notify_one();
    thread_.join();
}

void Patience::wait() {
    constexpr std::chrono::milliseconds lasts{300};
    const auto done = [this] { return done_; };
    std::unique_lock lock(mutex_);
    if (over_.wait_for(lock, lasts, done))
        return;
    std::cerr << "Reading " << file_ << " …" << std::flush;
    over_.wait(lock, done);
    std::cerr << "\r\033[K" << std::flush;
}

} // namespace estrade::cli
