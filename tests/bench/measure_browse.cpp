// SPDX-License-Identifier: GPL-3.0-or-later
// measure_browse [FILE]: how long a keystroke of a search takes with 10,000 sessions, and a frame of the grid
// that is scrolled both ways, drawing 1920x1080 by software: 1,400 sessions in 100 rooms, and FILE's where
// one is given.
#include "app/cli/opening.h"
#include "app/live/visitor.h"
#include "app/view/board_model.h"
#include "app/view/browse_model.h"
#include "core/search/search.h"
#include "tests/bench/child.h"
#include "tests/bench/generated_agenda.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <algorithm>
#include <cstdio>

using namespace estrade;
using test::now_ms;

namespace {

constexpr qreal step = 40; ///< pixels from a frame to the next: 2,400 a second at 60 frames
constexpr double frame_ms = 1000.0 / 60;
const Instant noon = std::chrono::sys_days{std::chrono::year{2024} / 3 / 16} + std::chrono::hours{12};

void print(const std::string& what, std::vector<double> values) {
    if (values.empty())
        return;
    std::sort(values.begin(), values.end());
    std::printf("| %-44s | %5zu | %6.2f ms | %6.2f ms | %6.2f ms |\n", what.c_str(), values.size(),
                values[values.size() / 2], values[values.size() * 99 / 100], values.back());
}

/// Words as people type them, letter by letter: whole, misspelt, of several fields, and found nowhere.
void measure_search() {
    const SearchIndex index(test::generated_agenda(10'000, 25, noon));
    std::vector<double> keystrokes;
    for (int round = 0; round < 20; ++round)
        for (const std::string query :
             {"observability without tears", "obsrvability", "speaker number 4711", "storag part 97",
              "room 12 incidents", "demonstration that may fial", "zanzibar", "quues", "s", "number 1"})
            for (std::size_t length = 1; length <= query.size(); ++length) {
                const double pressed = now_ms();
                const SearchResult found = index.find(query.substr(0, length));
                keystrokes.push_back(now_ms() - pressed);
            }
    print("keystroke of a search in 10,000 sessions", keystrokes);
}

/// The item of such a QML type.
QQuickItem* find(QQuickItem* root, const char* type) {
    if (QByteArray(root->metaObject()->className()).startsWith(type))
        return root;
    for (QQuickItem* child : root->childItems())
        if (QQuickItem* found = find(child, type))
            return found;
    return nullptr;
}

void measure_grid(const std::string& name, const std::shared_ptr<const Agenda>& agenda) {
    Visitor visitor{std::nullopt};
    visitor.meet(agenda);
    BoardModel board{"en"};
    BrowseModel browse{"en", visitor};
    browse.set_plan(std::make_shared<const LivePlan>(agenda));
    browse.show(agenda->slots.front().start);
    browse.set_grid(true);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{"board", QVariant::fromValue(&board)},
                                 {"browse", QVariant::fromValue(&browse)},
                                 {"themeName", "dark"},
                                 {"width", 1920},
                                 {"height", 1080}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Estrade/Main.qml")));
    auto* const window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    int frames = 0;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &browse, [&frames] { ++frames; }, Qt::DirectConnection);
    window->show();
    for (const double until = now_ms() + 500; now_ms() < until;)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);

    for (const auto& [type, position, extent, size, axis] :
         {std::tuple("GridBody", "contentY", "contentHeight", "height", "through the day"),
          std::tuple("RoomColumns", "contentX", "contentWidth", "width", "through the rooms")}) {
        QQuickItem* const scrolled = find(window->contentItem(), type);
        if (scrolled == nullptr) {
            std::puts("there is no grid to scroll");
            return;
        }
        const qreal end = scrolled->property(extent).toReal() - scrolled->property(size).toReal();
        std::vector<double> times;
        for (qreal at = step; at < end; at += step) {
            for (const double next = now_ms() + frame_ms;
                 now_ms() < next;) // what is left to do has that long
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            const int before = frames;
            const double begun = now_ms();
            scrolled->setProperty(position, at);
            while (frames == before && now_ms() < begun + 1000)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            times.push_back(now_ms() - begun);
        }
        print("frame, " + name + " " + axis, times);
    }
}

} // namespace

int main(int argc, char** argv) {
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    setenv("QT_QUICK_BACKEND", "software", 1);
    setenv("QT_QPA_UPDATE_IDLE_TIME", "0", 1); // as the program does
    const QGuiApplication application(argc, argv);
    std::puts("|                                              |     n |    median |       p99 |      most |");
    std::puts("|----------------------------------------------|------:|----------:|----------:|----------:|");
    measure_search();
    measure_grid("100 rooms", std::make_shared<const Agenda>(test::generated_agenda(1400, 100, noon)));
    if (argc > 1) {
        const ReadResult result = cli::open(argv[1], {});
        if (result)
            measure_grid("FILE", std::make_shared<const Agenda>(result->agenda));
    }
}
