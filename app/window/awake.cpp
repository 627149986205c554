// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/awake.h"

#include "app/window/surroundings.h"

#include <functional>
#include <utility>

#ifdef ESTRADE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <array>
#include <optional>

namespace estrade {
namespace {

/// Who may be asked to keep the screen lit, in this order.
struct Service {
    const char* name; ///< its interface's as well
    const char* path;
    const char* release;
    QVariantList (*wish)(const QString& reason);
};

const std::array services{
    Service{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "UnInhibit",
            [](const QString& reason) {
                return QVariantList{QStringLiteral("Estrade"), reason};
            }},
    Service{"org.gnome.SessionManager", "/org/gnome/SessionManager", "Uninhibit",
            [](const QString& reason) {
                constexpr uint no_window = 0;
                constexpr uint going_idle = 8;
                return QVariantList{QStringLiteral("org.estrade.Estrade"), no_window, reason, going_idle};
            }},
};

QDBusMessage call_to(const Service& service, const char* method, const QVariantList& arguments) {
    QDBusMessage message =
        QDBusMessage::createMethodCall(QLatin1String(service.name), QLatin1String(service.path),
                                       QLatin1String(service.name), QLatin1String(method));
    message.setAutoStartService(false); // a screen saver that does not run darkens nothing
    message.setArguments(arguments);
    return message;
}

const QString connection_name = QStringLiteral("estrade-awake");

} // namespace

/// The session's bus, and who was asked on it.
class Awake::Session {
public:
    /// `answered`: whether somebody keeps the screen lit now.
    Session(QString reason, std::function<void(bool kept)> answered)
        : reason_(std::move(reason)), answered_(std::move(answered)) {
        QObject::connect(&connecting_, &QFutureWatcher<bool>::finished, &watcher_, [this] { connected(); });
        connecting_.setFuture(QtConcurrent::run([] { // which waits for the bus
            return QDBusConnection::connectToBus(QDBusConnection::SessionBus, connection_name).isConnected();
        }));
    }
    ~Session() {
        ++asked_; // what is answered now comes too late
        release();
        QDBusConnection::disconnectFromBus(connection_name);
    }
    Q_DISABLE_COPY_MOVE(Session)

private:
    void connected() {
        if (!connecting_.result()) {
            answered_(false);
            return;
        }
        bus_ = QDBusConnection(connection_name);
        watcher_.setConnection(*bus_);
        watcher_.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
        for (const Service& service : services)
            watcher_.addWatchedService(QLatin1String(service.name));
        QObject::connect(&watcher_, &QDBusServiceWatcher::serviceOwnerChanged, &watcher_,
                         [this](const QString& name) {
                             if (keeper_ != nullptr && name != QLatin1String(keeper_->name))
                                 return;
                             keeper_ = nullptr; // whoever has the name now knows nothing of what was asked
                             ask(0);
                         });
        ask(0);
    }

    void ask(std::size_t nth) {
        const unsigned asked = ++asked_;
        if (nth == services.size()) {
            answered_(false);
            return;
        }
        const Service& service = services[nth];
        auto* const answer = new QDBusPendingCallWatcher(
            bus_->asyncCall(call_to(service, "Inhibit", service.wish(reason_))), &watcher_);
        QObject::connect(answer, &QDBusPendingCallWatcher::finished, &watcher_, [=, this, &service] {
            answer->deleteLater();
            if (asked != asked_)
                return;
            const QDBusPendingReply<uint> reply = *answer;
            if (reply.isError()) {
                ask(nth + 1);
                return;
            }
            keeper_ = &service;
            cookie_ = reply.value();
            answered_(true);
        });
    }

    void release() {
        if (keeper_ != nullptr)
            bus_->send(call_to(*keeper_, keeper_->release, {cookie_}));
    }

    QString reason_;
    std::function<void(bool kept)> answered_;
    QFutureWatcher<bool> connecting_;
    std::optional<QDBusConnection> bus_;
    QDBusServiceWatcher watcher_;
    const Service* keeper_ = nullptr; ///< who keeps the screen lit
    uint cookie_ = 0;                 ///< what that is told to let go
    unsigned asked_ = 0;              ///< how often; of older questions no answer counts
};

} // namespace estrade

#else

namespace estrade {

/// Built without D-Bus, there is nobody to ask.
class Awake::Session {
public:
    Session(const QString&, const std::function<void(bool kept)>& answered) { answered(false); }
};

} // namespace estrade

#endif

namespace estrade {

Awake::Awake() = default;
Awake::~Awake() = default;

void Awake::hold(bool held) {
    if (held == (session_ != nullptr))
        return;
    session_.reset();
    if (!held)
        return;
    const auto answered = [this](bool kept) {
        if (kept)
            Q_EMIT granted();
        else if (!std::exchange(told_, true))
            Q_EMIT refused();
    };
    if (has_session_bus())
        session_ = std::make_unique<Session>(tr("The programme is being shown"), answered);
    else
        answered(false);
}

} // namespace estrade
