// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into a program with a window, tells each frame it draws on standard output, as "MONOTONIC REALTIME"
// in nanoseconds, without the program knowing.
#include <QCoreApplication>
#include <QEvent>
#include <QQuickWindow>
#include <cstdio>
#include <ctime>

namespace {

long long nanoseconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

void tell_frame() {
    std::printf("%lld %lld\n", nanoseconds(CLOCK_MONOTONIC), nanoseconds(CLOCK_REALTIME));
    std::fflush(stdout);
}

/// Waits for the first window, and listens to it from then on.
class FrameLog : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* object, QEvent* event) override {
        auto* const window = event->type() == QEvent::Show ? qobject_cast<QQuickWindow*>(object) : nullptr;
        if (window != nullptr) {
            connect(window, &QQuickWindow::frameSwapped, this, tell_frame, Qt::DirectConnection);
            QCoreApplication::instance()->removeEventFilter(this);
        }
        return false;
    }
};

void listen() {
    auto* const application = QCoreApplication::instance();
    application->installEventFilter(new FrameLog(application));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(listen)
