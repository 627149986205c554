// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/screen_watch.h"

#include <algorithm>

namespace estrade {

void ScreenWatch::join() {
    own_.emplace(folder_);
    own_->shows(shown_);
}

void ScreenWatch::watch() {
    constexpr std::chrono::seconds between_looks{1};
    again_ = new QTimer(this);
    connect(again_, &QTimer::timeout, this, &ScreenWatch::look);
    again_->start(between_looks);
    look();
}

void ScreenWatch::shows(std::size_t actions) {
    shown_ = actions;
    if (own_)
        own_->shows(actions);
}

void ScreenWatch::look() {
    const std::vector<std::size_t> roll = actions_on_screens(folder_);
    const auto in_phase = std::count_if(roll.begin(), roll.end(),
                                        [this](std::size_t actions) { return actions >= shown_before_; });
    shown_before_ = shown_;
    Q_EMIT told(static_cast<int>(roll.size()), static_cast<int>(in_phase));
}

} // namespace estrade
