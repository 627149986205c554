// SPDX-License-Identifier: GPL-3.0-or-later
// measure_host [PRESSES [ACTIONS]]: how long a key press on the host's console keeps its thread, and when the
// frame that shows it is drawn, with 300 slots in the rundown and a log of 1,000 actions; then how long a log
// of ACTIONS (100,000) takes to open, from the file to the console.
#include "app/view/board_model.h"
#include "app/view/host_model.h"
#include "core/store/action_store.h"
#include "tests/bench/child.h"
#include "tests/bench/generated_agenda.h"
#include "tests/support/folder.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <algorithm>
#include <cstdio>

using namespace estrade;
using test::now_ms;

namespace {

constexpr std::size_t slots_in_a_day = 300;
constexpr std::chrono::minutes slot_length{4};
constexpr std::size_t moved_on = 100; // times in a log
constexpr int rounds = 5;             // of opening a log
const Instant noon = std::chrono::sys_days{std::chrono::year{2024} / 3 / 16} + std::chrono::hours{12};

void print(const char* what, std::vector<double> values) {
    std::sort(values.begin(), values.end());
    std::printf("| %-44s | %4zu | %6.1f ms | %6.1f ms |\n", what, values.size(), values[values.size() / 2],
                values.back());
}

/// One room, all of it on one day, which is under way at noon.
std::shared_ptr<const Agenda> long_day() {
    Agenda agenda = test::generated_agenda(slots_in_a_day, 1, noon);
    Instant start = noon - std::chrono::hours{6};
    for (Slot& slot : agenda.slots) {
        slot.start = start;
        slot.duration = slot_length;
        start += slot_length;
    }
    return std::make_shared<const Agenda>(std::move(agenda));
}

/// A host who gives and takes a minute, again and again.
std::vector<Action> log_of(std::size_t count, const RoomId& room) {
    std::vector<Action> log;
    const Instant first = noon - std::chrono::hours{6};
    for (std::size_t i = 0; i < count; ++i) {
        const auto place = static_cast<std::int64_t>(i);
        const FrozenClock clock(first + (noon - first) * place / static_cast<std::int64_t>(count));
        log.push_back({{"bench", i + 1},
                       i + 1,
                       clock.stamp(),
                       room,
                       {i % (count / moved_on) == 0
                            ? Change{change::Next{}}
                            : Change{change::Adjust{{}, std::chrono::minutes{i % 2 == 0 ? 1 : -1}}}}});
    }
    return log;
}

/// The program's console over an event.
class Console {
public:
    explicit Console(LiveEvent& event) : host_("en", event) {
        host_.set_rooms({event.plan()->agenda().rooms.front().id});
        host_.show(event.clock().now());
        QObject::connect(&event, &LiveEvent::changed, &host_,
                         [this, &event] { host_.show(event.clock().now()); });
        engine_.addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine_.setInitialProperties({{"board", QVariant::fromValue(&board_)},
                                      {"host", QVariant::fromValue(&host_)},
                                      {"themeName", "dark"},
                                      {"width", 1920},
                                      {"height", 1080}});
        engine_.load(QUrl(QStringLiteral("qrc:/qt/qml/Estrade/Main.qml")));
        auto* const window = qobject_cast<QQuickWindow*>(engine_.rootObjects().value(0));
        QObject::connect(
            window, &QQuickWindow::frameSwapped, &host_, [this] { ++frames_; }, Qt::DirectConnection);
        window->show();
        settle();
    }
    [[nodiscard]] HostModel& host() { return host_; }
    [[nodiscard]] int frames() const { return frames_; }
    static void settle() {
        for (const double until = now_ms() + 100; now_ms() < until;)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }

private:
    BoardModel board_{"en"};
    HostModel host_;
    QQmlApplicationEngine engine_;
    int frames_ = 0;
};

void measure_presses(const std::shared_ptr<const Agenda>& agenda, int presses) {
    const FrozenClock clock(noon);
    LiveEvent event(clock, std::nullopt);
    event.set_agenda(agenda);
    event.take_in(log_of(1000, agenda->rooms.front().id));
    Console console(event);
    std::vector<double> refreshes;
    std::vector<double> frames;
    for (int i = 0; i < presses; ++i) {
        Console::settle();
        const int before = console.frames();
        const double pressed = now_ms();
        console.host().adjust(i % 2 == 0 ? 60 : -60);
        refreshes.push_back(now_ms() - pressed);
        while (console.frames() == before && now_ms() < pressed + 1000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        frames.push_back(now_ms() - pressed);
    }
    print("key press: the console's thread is busy", refreshes);
    print("key press: the frame that shows it", frames);
}

void measure_opening(const std::shared_ptr<const Agenda>& agenda, std::size_t actions) {
    const test::Folder folder;
    const std::filesystem::path file = folder.path() / "log.sqlite";
    {
        auto store = ActionStore::open(file);
        for (const Action& action : log_of(actions, agenda->rooms.front().id))
            if (!store->append(action)) {
                std::puts("the log could not be written");
                return;
            }
    }
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const FrozenClock clock(noon);
        const double begun = now_ms();
        LiveEvent event(clock, file);
        event.set_agenda(agenda);
        HostModel host("en", event);
        host.set_rooms({agenda->rooms.front().id});
        while (!event.plan()->rundown().rooms().front().hosted)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        host.show(clock.now());
        times.push_back(now_ms() - begun);
    }
    print("opening the log", times);
}

} // namespace

int main(int argc, char** argv) {
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    setenv("QT_QUICK_BACKEND", "software", 1);
    setenv("QT_QPA_UPDATE_IDLE_TIME", "0", 1); // as the program does
    const QGuiApplication application(argc, argv);
    const auto agenda = long_day();
    std::puts("| 300 slots                                    |    n |    median |      most |");
    std::puts("|----------------------------------------------|-----:|----------:|----------:|");
    measure_presses(agenda, argc > 1 ? std::atoi(argv[1]) : 50);
    measure_opening(agenda, argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 100'000);
}
