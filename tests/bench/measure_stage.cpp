// SPDX-License-Identifier: GPL-3.0-or-later
// measure_stage [ACTIONS [SECONDS]]: how long from a host's key press, and from `estrade do`, to the frame on
// the stage that shows it: on a stage in the host's own process, and on the real program in another. The room
// is paused meanwhile, so that only actions draw. Then what a running stage draws in each second.
#include "app/cli/opening.h"
#include "app/live/state_folder.h"
#include "app/view/board_model.h"
#include "app/view/host_model.h"
#include "app/view/stage_model.h"
#include "core/formats/yaml_writer.h"
#include "core/store/action_store.h"
#include "tests/bench/child.h"
#include "tests/bench/generated_agenda.h"
#include "tests/support/folder.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <time.h>

using namespace estrade;
using test::nanoseconds;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t pause_between = second / 5;

double ms(std::int64_t nanoseconds) {
    return static_cast<double>(nanoseconds) / 1e6;
}

void print(const char* what, std::vector<double> values, double aim) {
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values.empty()
                   ? 0.0
                   : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
    };
    const auto within = std::count_if(values.begin(), values.end(), [&](double v) { return v <= aim; });
    std::printf("| %-48s | %4zu | %6.1f | %6.1f | %6.1f | %6.1f | %zu of them within %.0f ms |\n", what,
                values.size(), at(0.5), at(0.9), at(0.99), at(1), static_cast<std::size_t>(within), aim);
}

/// A stage in this process, over the host's own event.
class OwnStage {
public:
    OwnStage(LiveEvent& event, const RoomId& room) {
        engine_.addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine_.setInitialProperties({{"board", QVariant::fromValue(&board_)},
                                      {"stage", QVariant::fromValue(&stage_)},
                                      {"themeName", "dark"},
                                      {"width", 1920},
                                      {"height", 1080}});
        const auto refresh = [this, &event, room] {
            stage_.set_plan(event.plan(), room);
            stage_.show(event.clock().now());
        };
        refresh();
        QObject::connect(&event, &LiveEvent::changed, &stage_, refresh);
        engine_.load(QUrl(QStringLiteral("qrc:/qt/qml/Estrade/Main.qml")));
        auto* const window = qobject_cast<QQuickWindow*>(engine_.rootObjects().value(0));
        QObject::connect(
            window, &QQuickWindow::frameSwapped, &stage_, [this] { drawn_ = nanoseconds(CLOCK_MONOTONIC); },
            Qt::DirectConnection);
        window->show();
    }
    /// When the first frame after a moment was drawn; nothing where none is for a second.
    std::optional<std::int64_t> frame_after(std::int64_t moment) const {
        while (drawn_ <= moment && nanoseconds(CLOCK_MONOTONIC) < moment + second)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        return drawn_ > moment ? std::optional(drawn_) : std::nullopt;
    }

private:
    BoardModel board_{"en"};
    StageModel stage_{"en"};
    QQmlApplicationEngine engine_;
    std::int64_t drawn_ = 0;
};

/// Lets what is under way come to its end; keeps clear of the minute, at which the clock changes.
void settle(test::Child& other, std::int64_t for_ns = pause_between) {
    const std::int64_t until = nanoseconds(CLOCK_MONOTONIC) + for_ns;
    const auto near_minute = [] {
        const std::int64_t of_minute = nanoseconds(CLOCK_REALTIME) % (60 * second);
        return of_minute < second || of_minute > 58 * second;
    };
    while (nanoseconds(CLOCK_MONOTONIC) < until || near_minute())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    constexpr std::int64_t moment = 2'000'000;
    while (other.frame(nanoseconds(CLOCK_MONOTONIC) + moment)) {
    }
}

/// When the last action in the log was taken, on the wall clock.
Instant last_action(ActionStore& store) {
    const auto news = store.read_new();
    return news && !news->actions.empty() ? news->actions.back().when.wall : Instant{};
}

} // namespace

int main(int argc, char** argv) {
    const int actions = argc > 1 ? std::atoi(argv[1]) : 100;
    const int seconds = argc > 2 ? std::atoi(argv[2]) : 20;
    const test::Folder folder;
    setenv("XDG_DATA_HOME", folder.path().c_str(), 1);
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    setenv("QT_QUICK_BACKEND", "software", 1);
    setenv("QT_QPA_UPDATE_IDLE_TIME", "0", 1); // as the program does
    const std::string file = folder.path() / "agenda.yaml";
    const SystemClock clock;
    std::ofstream(file) << write_yaml(test::generated_agenda(
        10, 1, std::chrono::floor<std::chrono::minutes>(clock.now()) - std::chrono::minutes{5}));
    const QGuiApplication application(argc, argv);
    const auto reading = cli::open(file, {});
    const auto agenda = std::make_shared<const Agenda>(reading.value().agenda);
    const RoomId room = agenda->rooms.front().id;
    const std::filesystem::path log = log_file(*agenda, clock);

    LiveEvent event(clock, log);
    event.set_agenda(agenda);
    HostModel host("en", event);
    host.set_rooms({room});
    host.show(clock.now());
    host.next();
    host.pauseOrResume();
    const OwnStage own(event, room);
    test::Child other({BENCH_BOARD, file, "--view", "stage"});
    if (!other.frame(other.started() + 60 * second)) {
        std::puts("the stage drew nothing for a minute");
        return 1;
    }
    settle(other, 3 * second);

    std::vector<double> here;
    std::vector<double> there;
    for (int i = 0; i < actions; ++i) {
        settle(other);
        const std::int64_t pressed = nanoseconds(CLOCK_MONOTONIC);
        host.adjust(i % 2 == 0 ? 60 : -60);
        const auto drawn = own.frame_after(pressed);
        const auto frame = other.frame(pressed + second);
        here.push_back(drawn ? ms(*drawn - pressed) : ms(second));
        there.push_back(frame ? ms(frame->steady - pressed) : ms(second));
    }
    std::vector<double> by_script;
    auto store = ActionStore::open(log);
    last_action(store.value());
    for (int i = 0; i < actions / 2; ++i) {
        settle(other);
        QProcess::execute(ESTRADE_PROGRAM, {"do", QString::fromStdString(file),
                                            i % 2 == 0 ? QStringLiteral("+1m") : QStringLiteral("-1m")});
        const auto taken = last_action(store.value()).time_since_epoch();
        const auto frame = other.frame(nanoseconds(CLOCK_MONOTONIC) + second);
        by_script.push_back(frame ? ms(frame->wall - std::chrono::nanoseconds(taken).count()) : ms(second));
    }
    std::puts(
        "| from, to                                         |    n | median |    p90 |    p99 |   most | |");
    std::puts(
        "|--------------------------------------------------|-----:|-------:|-------:|-------:|-------:|-|");
    print("key press, frame of a stage in its process", here, 2 * 1000.0 / 60);
    print("key press, frame of a stage in another process", there, 100);
    print("`estrade do`'s action, frame of that stage", by_script, 100);

    host.show(clock.now());
    host.pauseOrResume();
    settle(other, second);
    const std::int64_t until = nanoseconds(CLOCK_MONOTONIC) + seconds * second;
    std::int64_t last = 0;
    int frames = 0;
    int extra = 0;
    while (const auto frame = other.frame(until)) {
        ++frames;
        extra += frame->wall / second == last ? 1 : 0;
        last = frame->wall / second;
    }
    std::printf("\nA running stage drew %d frames in %d s, %d of them not the first of their second.\n",
                frames, seconds, extra);
}
