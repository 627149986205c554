// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/cli/live.h"
#include "app/cli/opening.h"
#include "app/live/recent_files.h"
#include "app/translation.h"
#include "app/view/kiosk_model.h"
#include "app/window/kiosk_guard.h"
#include "app/window/opener.h"
#include "app/window/patience.h"
#include "app/window/picture.h"
#include "app/window/public_window.h"
#include "app/window/show.h"
#include "app/window/start.h"
#include "app/window/supervisor.h"
#include "app/window/surroundings.h"

#include <QFont>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <iostream>

namespace estrade {
namespace {

using cli::Exit;

/// What is to be shown of which agenda.
struct Opened {
    Reading reading;
    std::vector<RoomId> rooms;
};

/// Waits for the file to be read, and prints what was found wrong.
tl::expected<Opened, Exit> finish(QFuture<ReadResult>& reading, const cli::Arguments& arguments) {
    ReadResult result = reading.takeResult();
    cli::print(result ? result->diagnostics : result.error());
    if (!result)
        return tl::unexpected(Exit::unreadable);
    auto rooms = cli::rooms_for(arguments, result->agenda);
    if (!rooms)
        return tl::unexpected(Exit::wrong_usage);
    return Opened{std::move(*result), std::move(*rooms)};
}

/// Qt's application, dressed as ours, and its engine.
class Application {
public:
    Application(int& argc, char** argv) : application_(argc, argv) {
        QGuiApplication::setApplicationDisplayName(QStringLiteral("Estrade"));
        QGuiApplication::setDesktopFileName(QStringLiteral("org.estrade.Estrade"));
        QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.estrade.Estrade.png")));
        QFont font(QStringLiteral("Inter"));
        font.setStyleHint(QFont::SansSerif);
        QGuiApplication::setFont(font);
        engine_.addImportPath(QStringLiteral("qrc:/qt/qml")); // Qt's own since 6.5
    }
    [[nodiscard]] QQmlEngine& engine() { return engine_; }

private:
    QGuiApplication application_;
    QQmlEngine engine_;
};

/// The first screen, where there is someone to see it.
Exit begin(const cli::Arguments& arguments, const Clock& system, int argc, char** argv) {
    const bool is_seen =
        has_display() && qEnvironmentVariable("QT_QPA_PLATFORM") != QStringLiteral("offscreen");
    if (!is_seen && !arguments.snapshot) {
        std::cerr
            << "estrade: error: no FILE was given, and there is no display to ask on\n"
               "  hint: give it what you have, an announcement, an agenda or a conference site's folder:\n"
               "          estrade now announcement.txt      what is on, in the terminal\n"
               "          estrade check announcement.txt    what is wrong with it, and where\n"
               "        estrade --help tells the rest\n";
        return Exit::wrong_usage;
    }
    Application application(argc, argv);
    return show_start(application.engine(), arguments, system);
}

/// The screen of a view, as Main.qml names it, with what it loads of it later.
std::vector<QString> screens_of(const std::string& view) {
    if (view == "browse")
        return {QStringLiteral("BrowseScreen.qml"), QStringLiteral("SlotGrid.qml")};
    return {view == "kiosk"   ? QStringLiteral("KioskScreen.qml")
            : view == "host"  ? QStringLiteral("HostScreen.qml")
            : view == "stage" ? QStringLiteral("StageScreen.qml")
                              : QStringLiteral("BoardScreen.qml")};
}

/// The properties of Main.qml.
QVariantMap properties_of(QObject& model, Opener& opener, const cli::Arguments& arguments) {
    QVariantMap map{{QString::fromStdString(arguments.view), QVariant::fromValue(&model)},
                    {QStringLiteral("audible"), can_play_sounds()},
                    {QStringLiteral("sounds"), arguments.sounds},
                    {QStringLiteral("textScale"), arguments.text_size / 100.0},
                    {QStringLiteral("themeName"), QString::fromStdString(arguments.theme)},
                    {QStringLiteral("width"), arguments.size.width},
                    {QStringLiteral("height"), arguments.size.height}};
    if (arguments.view != "kiosk") // from which one does not get anywhere else
        map.insert(QStringLiteral("opener"), QVariant::fromValue(&opener));
    return map;
}

/// Makes a window one that visitors cannot leave, while the result lives.
std::unique_ptr<KioskGuard> guard(QQuickWindow& window, PublicWindow& presented, KioskModel& kiosk,
                                  const cli::Arguments& arguments, const Clock& system) {
    auto result = std::make_unique<KioskGuard>(window, kiosk, system);
    QObject::connect(result.get(), &KioskGuard::left, &window, [&presented] { presented.close(); });
    if (arguments.pin.empty())
        std::cerr << "estrade: warning: without a PIN whoever finds a keyboard can leave the kiosk\n"
                     "  hint: --pin 1234, or ESTRADE_PIN=1234\n";
    return result;
}

} // namespace

Exit show_window(const cli::Arguments& arguments, const Clock& system, int argc, char** argv,
                 std::optional<int> heartbeat) {
    if (arguments.snapshot)
        draw_without_display();
    draw_at_once();
    provide_runtime_folder();
    if (arguments.file.empty() || arguments.welcome)
        return begin(arguments, system, argc, argv);
    // What a window needs is loaded while the file is read, and made once it is known what the file tells.
    auto reading =
        QtConcurrent::run([&] { return read_to_keep(arguments.file, cli::read_options(arguments, system)); });
    if (!has_display()) {
        const auto opened = finish(reading, arguments);
        if (!opened)
            return opened.error();
        std::cerr
            << "estrade: error: there is no display to open a window on\n"
               "  hint: --snapshot out.png draws to a picture, estrade now FILE tells it in the terminal\n";
        return Exit::wrong_usage;
    }
    Application application(argc, argv);
    QQmlEngine& engine = application.engine();
    const QString files = QStringLiteral("qrc:/qt/qml/Estrade/");
    QQmlComponent screen(&engine, QUrl(files + QStringLiteral("Main.qml")));
    std::vector<std::unique_ptr<QQmlComponent>> kept_types;
    for (const QString& name : screens_of(arguments.view))
        kept_types.push_back(std::make_unique<QQmlComponent>(&engine, QUrl(files + name)));
    (void)QFontMetricsF(QGuiApplication::font()).height(); // the first looks for fonts

    if (!arguments.snapshot && !wait_for(reading, engine, arguments))
        return heartbeat ? Exit::unreadable : Exit::fine; // a visitor who closes it ends no kiosk
    auto opened = finish(reading, arguments);
    if (!opened)
        return opened.error();
    const Event& event = opened->reading.agenda.event;
    const auto clock = cli::clock_for(arguments, event.zone, system, arguments.snapshot.has_value());
    const QString language = screen_language(arguments.language, event.language);
    std::optional<Translation> translation(language);
    Show show(std::move(opened->reading), arguments, opened->rooms, *clock, system, language);
    Opener opener(arguments);
    const std::unique_ptr<QObject> root(
        screen.createWithInitialProperties(properties_of(show.model(), opener, arguments)));
    auto* const window = qobject_cast<QQuickWindow*>(root.get());
    if (window == nullptr) {
        qCritical().noquote() << screen.errorString();
        return Exit::unreadable;
    }
    if (arguments.snapshot) {
        window->show();
        return save_picture(*window, *arguments.snapshot);
    }
    const QString path = QString::fromStdString(arguments.file);
    if (!clock->is_rehearsal())
        QThreadPool::globalInstance()->start(
            [path, title = show.title(), opened = QDateTime::currentDateTime()] {
                remember_file(path, title, opened);
            });
    AgendaFile file(path, [options = cli::read_options(arguments, system)](const std::string& name) {
        return read_to_keep(name, options);
    });
    show.follow(file, path);
    PublicWindow presented(*window, arguments);
    std::unique_ptr<KioskGuard> guarding;
    if (auto* const kiosk = qobject_cast<KioskModel*>(&show.model())) {
        guarding = guard(*window, presented, *kiosk, arguments, system);
        QObject::connect(kiosk, &KioskModel::languageChanged, &engine, [&](const QString& wanted) {
            translation.emplace(wanted);
            engine.retranslate();
            show.retranslate();
        });
    }
    presented.show();
    const Heartbeat beats(heartbeat);
    return QGuiApplication::exec() == 0 ? Exit::fine : Exit::unreadable;
}

} // namespace estrade
