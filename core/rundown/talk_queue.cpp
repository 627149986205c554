// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rundown/talk_queue.h"

#include <algorithm>

namespace estrade {

TalkQueue::Place TalkQueue::find(const std::string& id) {
    return std::find_if(talks_.begin(), talks_.end(),
                        [&](const LightningTalk& talk) { return talk.id == id; });
}

TalkQueue::Place TalkQueue::first(Progress::State state) {
    return std::find_if(talks_.begin(), talks_.end(),
                        [&](const LightningTalk& talk) { return talk.progress.state == state; });
}

void TalkQueue::sign_up(const change::SignUp& sign_up) {
    if (!sign_up.talk.empty() && sign_up.length > Duration::zero() && find(sign_up.talk) == talks_.end())
        talks_.push_back({sign_up.talk, sign_up.person, sign_up.title, sign_up.length, {}});
}

void TalkQueue::skip(const std::string& id) {
    const Place talk = find(id);
    if (talk == talks_.end() || talk->progress.state == Progress::State::done)
        return;
    const bool was_current = talk->progress.state == Progress::State::current;
    talk->progress = {};
    talk->progress.state = Progress::State::skipped;
    if (was_current)
        begin_next();
}

void TalkQueue::reorder(const std::string& id, const std::string& after) {
    const Place talk = find(id);
    if (talk == talks_.end() || talk->progress.state != Progress::State::waiting || id == after)
        return;
    const LightningTalk moved = *talk;
    talks_.erase(talk);
    const Place place = find(after);
    talks_.insert(place == talks_.end() ? first(Progress::State::waiting) : place + 1, moved);
}

bool TalkQueue::begin_next() {
    const Place next = first(Progress::State::waiting);
    if (next == talks_.end())
        return false;
    next->progress.state = Progress::State::current;
    next->progress.started = at_ + changeover_;
    return true;
}

bool TalkQueue::move_on(const std::string& expected) {
    const Place current = first(Progress::State::current);
    if (!expected.empty() && (current == talks_.end() || current->id != expected))
        return true;
    if (current == talks_.end())
        return begin_next();
    if (*current->progress.started > at_) {
        current->progress.started = at_;
        return true;
    }
    current->progress.finish(at_);
    begin_next();
    return true;
}

void TalkQueue::finish() {
    if (Progress* current = timer())
        current->finish(at_);
}

Progress* TalkQueue::timer() {
    const Place current = first(Progress::State::current);
    return current == talks_.end() ? nullptr : &current->progress;
}

} // namespace estrade
