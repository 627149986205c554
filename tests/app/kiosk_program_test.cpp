// SPDX-License-Identifier: GPL-3.0-or-later
// The real kiosk, from outside: a supervisor and its child.
#include "app/window/supervisor.h"
#include "tests/app/program.h"
#include "tests/app/qt_catch.h"

#include <QFile>
#include <QProcess>
#include <QTest>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace estrade;
using namespace estrade::test;

namespace {

/// The kiosk, as it is started in a hallway, but without a display.
class Kiosk {
public:
    explicit Kiosk(const QString& file) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.insert("XDG_DATA_HOME", data_.path());
        environment.insert("XDG_STATE_HOME", data_.path());
        environment.insert("XDG_RUNTIME_DIR", data_.path());
        environment.insert("ESTRADE_PIN", "1234");
        environment.remove("DBUS_SESSION_BUS_ADDRESS");
        process_.setProcessEnvironment(environment);
        process_.start(ESTRADE_PROGRAM, {file, "--view", "kiosk"});
        REQUIRE(process_.waitForStarted());
    }

    /// The process that shows the window, other than `before`; zero: there is none in time.
    [[nodiscard]] pid_t child(pid_t before = 0) {
        pid_t found = 0;
        (void)QTest::qWaitFor(
            [&] {
                const qint64 id = process_.processId();
                QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(id));
                found = children.open(QIODevice::ReadOnly) ? children.readAll().trimmed().toInt() : 0;
                return found != 0 && found != before;
            },
            20000);
        return found == before ? 0 : found;
    }
    [[nodiscard]] bool ends() {
        return process_.state() == QProcess::NotRunning || process_.waitForFinished(20000);
    }
    [[nodiscard]] QProcess& process() { return process_; }

private:
    QTemporaryDir data_;
    QProcess process_;
};

bool is_gone(pid_t process) {
    return QTest::qWaitFor(
        [&] {
            QFile status(QStringLiteral("/proc/%1/stat").arg(process));
            return !status.open(QIODevice::ReadOnly) || status.readAll().contains(") Z ");
        },
        20000);
}

} // namespace

TEST_CASE("a kiosk that is killed starts itself again, and SIGTERM ends it altogether") {
    Kiosk kiosk(evening);
    const pid_t first = kiosk.child();
    REQUIRE(first != 0);
    kill(first, SIGKILL);
    const pid_t second = kiosk.child(first);
    REQUIRE(second != 0);
    kiosk.process().terminate();
    REQUIRE(kiosk.ends());
    CHECK(kiosk.process().exitStatus() == QProcess::CrashExit);
    CHECK(kiosk.process().exitCode() == SIGTERM);
    CHECK(is_gone(second));
    CHECK(kiosk.process().readAllStandardError().contains("the kiosk ended by signal 9, and starts again"));
}

TEST_CASE("a kiosk whose supervisor is killed goes with it, so that there are never two") {
    Kiosk kiosk(evening);
    const pid_t child = kiosk.child();
    REQUIRE(child != 0);
    kiosk.process().kill();
    REQUIRE(kiosk.ends());
    CHECK(is_gone(child));
}

TEST_CASE("a kiosk whose file cannot be read says so once, and ends") {
    Kiosk kiosk("/nowhere/agenda.yaml");
    REQUIRE(kiosk.ends());
    CHECK(kiosk.process().exitStatus() == QProcess::NormalExit);
    CHECK(kiosk.process().exitCode() == 3);
    CHECK(kiosk.process().readAllStandardError().count("error:") == 1);
}

TEST_CASE("a child that falls silent is killed and started again; one that ends well ends all") {
    std::array<int, 2> token{}; // which the first child takes
    REQUIRE(pipe2(token.data(), O_NONBLOCK | O_CLOEXEC) == 0);
    REQUIRE(write(token[1], "1", 1) == 1);
    const int status = supervise(
        [&](int heartbeat) {
            char taken = 0;
            if (read(token[0], &taken, 1) == 1 && write(heartbeat, ".", 1) == 1)
                for (;;)
                    pause();
            _exit(0);
            return 1;
        },
        Duration{100});
    CHECK(status == 0);
    char left = 0;
    CHECK(read(token[0], &left, 1) == -1);
    close(token[0]);
    close(token[1]);
}
