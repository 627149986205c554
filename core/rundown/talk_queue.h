// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rundown/rundown.h"

namespace estrade {

/// The talks of a lightning block, as a host goes through them at an instant.
class TalkQueue {
public:
    /// `talks` must outlive it.
    TalkQueue(std::vector<LightningTalk>& talks, Instant at, Duration changeover)
        : talks_(talks), at_(at), changeover_(changeover) {}

    /// One more, at the end; nothing where its id is taken, or its length is none.
    void sign_up(const change::SignUp& sign_up);
    /// A no-show: where it was current, the next one begins.
    void skip(const std::string& talk);
    /// Puts a talk that has not begun after another one; `after` empty or unknown: next.
    void reorder(const std::string& talk, const std::string& after);

    /// The next talk comes to the stage: it begins once the changeover is over. False where there is none.
    bool begin_next();
    /// From `expected`, or where that is empty from whatever is current, to the next: a changeover ends at
    /// once, a talk that has begun is over. False where the queue has nothing more: the block is to be left.
    /// Nothing happens, and true is returned, where another talk is current.
    bool move_on(const std::string& expected);
    /// Ends the talk that is current, if there is one.
    void finish();
    /// Of the talk that is current; null where none is.
    [[nodiscard]] Progress* timer();

private:
    using Place = std::vector<LightningTalk>::iterator;
    [[nodiscard]] Place find(const std::string& id);
    [[nodiscard]] Place first(Progress::State state);

    std::vector<LightningTalk>& talks_;
    Instant at_;
    Duration changeover_;
};

} // namespace estrade
