// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace estrade::test {

/// One frame a program drew, in nanoseconds.
struct Frame {
    std::int64_t steady = 0; ///< since the machine started
    std::int64_t wall = 0;   ///< since 1970
};

[[nodiscard]] std::int64_t nanoseconds(int clock);
/// Of the clock that nobody sets.
[[nodiscard]] double now_ms();

/// A program that tells its frames (frame_log.cpp), while it runs. Ended with this object.
class Child {
public:
    /// `arguments` begin with the program. It draws by software, without a display.
    explicit Child(std::vector<std::string> arguments);
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child();

    [[nodiscard]] std::int64_t started() const { return started_; } ///< on the steady clock
    /// Waits for a frame until that moment of the steady clock; nothing where none came.
    [[nodiscard]] std::optional<Frame> frame(std::int64_t until);
    /// Processor time of all its threads so far, in milliseconds.
    [[nodiscard]] double cpu() const;
    /// Its share of memory (proportional set size), in MB.
    [[nodiscard]] double pss() const;

private:
    int pid_ = 0;
    int out_ = 0;
    std::int64_t started_ = 0;
    std::string pending_;
};

} // namespace estrade::test
