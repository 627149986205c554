// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace estrade::cli {

/// While it lives a file is read: where that lasts, and standard error is a terminal, it says so there, and
/// takes it back in the end.
class Patience {
public:
    explicit Patience(std::string file);
    ~Patience();
    Patience(const Patience&) = delete;
    Patience(Patience&&) = delete;
    Patience& operator=(const Patience&) = delete;
    Patience& operator=(Patience&&) = delete;

private:
    void wait();

    std::string file_;
    std::mutex mutex_;
    std::condition_variable over_;
    bool done_ = false;
    std::thread thread_; ///< none where nobody would read it
};

} // namespace estrade::cli
