// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

namespace estrade {

/// Keeps the screen from going dark, by asking the desktop's session over D-Bus (org.freedesktop.ScreenSaver,
/// else org.gnome.SessionManager), and again when what was asked starts anew. Never waits for an answer.
class Awake : public QObject {
    Q_OBJECT

public:
    Awake();
    ~Awake() override;
    Q_DISABLE_COPY_MOVE(Awake)

    /// Whether the screen is to stay lit.
    void hold(bool held);

Q_SIGNALS:
    /// Somebody keeps the screen lit now.
    void granted();
    /// Nobody here can be asked for it, or whoever can declines. Told once.
    void refused();

private:
    class Session;

    std::unique_ptr<Session> session_; ///< while it is held
    bool told_ = false;                ///< that nobody can be asked
};

} // namespace estrade
