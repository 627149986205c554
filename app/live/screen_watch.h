// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/screen_roll.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace estrade {

/// The roll of an event's screens, on a thread of its own: a screen is put on it, a host looks at it each
/// second.
class ScreenWatch : public QObject {
    Q_OBJECT

public:
    explicit ScreenWatch(std::filesystem::path folder) : folder_(std::move(folder)) {}

    void join();
    void watch();
    /// What the window of this process shows by now.
    void shows(std::size_t actions);

Q_SIGNALS:
    /// How many screens there are, and how many show what was shown here a second ago.
    void told(int screens, int in_phase);

private:
    void look();

    std::filesystem::path folder_;
    std::optional<ScreenPresence> own_;
    std::size_t shown_ = 0;
    std::size_t shown_before_ = 0; ///< at the last look
    QTimer* again_ = nullptr;      ///< a child, made on the thread
};

} // namespace estrade
