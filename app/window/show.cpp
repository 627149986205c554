// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/show.h"

#include "app/cli/opening.h"
#include "app/translation.h"
#include "app/view/board_model.h"
#include "app/window/agenda_file.h"
#include "app/window/ticker.h"

#include <QFont>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QScreen>
#include <iostream>

namespace estrade {
namespace {

using cli::Exit;

/// Pictures are the same on every machine: no display, no GPU, no scaling.
void draw_without_display() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

QString notice_of(const Diagnostics& diagnostics) {
    for (const Diagnostic& diagnostic : diagnostics)
        if (diagnostic.severity == Severity::error) {
            const QString place = diagnostic.where.line == 0
                                      ? QString()
                                      : QCoreApplication::translate("estrade::show_window", "line %1: ")
                                            .arg(diagnostic.where.line);
            return place + qstring(diagnostic.what);
        }
    return {};
}

/// One agenda, its clock and its board, kept together while the window is open.
class Show : public QObject {
public:
    Show(ReadResult& first, const cli::Arguments& arguments, std::vector<RoomId> rooms, const Clock& clock,
         const QString& language)
        : arguments_(arguments), clock_(clock), ticker_(clock), board_(language) {
        board_.set_rehearsal(clock.is_rehearsal());
        if (has_errors(first->diagnostics))
            board_.set_notice(
                QCoreApplication::translate("estrade::show_window", "The file has an error (%1).")
                    .arg(notice_of(first->diagnostics)));
        take(*first, std::move(rooms));
        connect(&ticker_, &Ticker::woke, this, &Show::refresh);
    }

    void follow(AgendaFile& file) { connect(&file, &AgendaFile::read, this, &Show::reread); }
    [[nodiscard]] BoardModel& board() { return board_; }

private:
    void take(const Reading& reading, std::vector<RoomId> rooms) {
        board_.set_agenda(std::make_shared<const Agenda>(reading.agenda), std::move(rooms));
        refresh();
    }

    void reread(const ReadResult& result) {
        const Diagnostics& diagnostics = result ? result->diagnostics : result.error();
        cli::print(diagnostics);
        if (!result || has_errors(diagnostics)) {
            board_.set_notice(QCoreApplication::translate(
                                  "estrade::show_window",
                                  "The file was saved with an error (%1). Showing the last good agenda.")
                                  .arg(notice_of(diagnostics)));
            return;
        }
        if (const auto rooms = cli::rooms_for(arguments_, result->agenda)) {
            board_.set_notice({});
            take(*result, *rooms);
        }
    }

    void refresh() { ticker_.wake_when(board_.show(clock_.now())); }

    const cli::Arguments& arguments_;
    const Clock& clock_;
    Ticker ticker_;
    BoardModel board_;
};

/// Layout settles over a few rounds of events: draws until two pictures in a row are the same.
QImage settled_picture(QQuickWindow& window) {
    constexpr int fewest_rounds = 3;
    constexpr int most_rounds = 10;
    QImage picture;
    for (int round = 0; round < most_rounds; ++round) {
        QCoreApplication::processEvents();
        QImage next = window.grabWindow();
        if (round >= fewest_rounds && next == picture)
            break;
        picture = std::move(next);
    }
    return picture;
}

Exit save_picture(QQuickWindow& window, const std::string& path) {
    const QImage picture = settled_picture(window);
    if (picture.isNull() || !picture.save(QString::fromStdString(path), "PNG")) {
        std::cerr << path << ": error: the picture cannot be written\n";
        return Exit::unreadable;
    }
    return Exit::fine;
}

void place_on_screen(QQuickWindow& window, const cli::Arguments& arguments) {
    const QList<QScreen*> screens = QGuiApplication::screens();
    const int wanted = arguments.screen.value_or(1);
    if (wanted > screens.size())
        std::cerr << "estrade: warning: there is no screen " << wanted << "; the machine has "
                  << screens.size() << '\n';
    else if (arguments.screen) {
        window.setScreen(screens[wanted - 1]);
        window.setPosition(screens[wanted - 1]->geometry().topLeft());
    }
}

} // namespace

Exit show_window(const cli::Arguments& arguments, const Clock& system, int argc, char** argv) {
    const ReadOptions options = cli::read_options(arguments, system);
    ReadResult reading = cli::open(arguments.file, options);
    if (!reading) {
        cli::print(reading.error());
        return Exit::unreadable;
    }
    cli::print(reading->diagnostics);
    const Event event = reading->agenda.event;
    const auto rooms = cli::rooms_for(arguments, reading->agenda);
    if (!rooms)
        return Exit::wrong_usage;
    const auto clock = cli::clock_for(arguments, event.zone, system, arguments.snapshot.has_value());

    if (arguments.snapshot)
        draw_without_display();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Estrade"));
    QGuiApplication::setDesktopFileName(QStringLiteral("estrade"));
    QFont font(QStringLiteral("Inter"));
    font.setStyleHint(QFont::SansSerif);
    QGuiApplication::setFont(font);
    const QString language = screen_language(arguments.language, event.language);
    const Translation translation(language);

    Show show(reading, arguments, *rooms, *clock, language);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml")); // Qt's own since 6.5
    engine.setInitialProperties({{QStringLiteral("board"), QVariant::fromValue(&show.board())},
                                 {QStringLiteral("themeName"), QString::fromStdString(arguments.theme)},
                                 {QStringLiteral("width"), arguments.size.width},
                                 {QStringLiteral("height"), arguments.size.height}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Estrade/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return Exit::unreadable;
    auto& window = *qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    if (arguments.snapshot) {
        window.show();
        return save_picture(window, *arguments.snapshot);
    }
    AgendaFile file(QString::fromStdString(arguments.file), options);
    show.follow(file);
    place_on_screen(window, arguments);
    if (arguments.fullscreen)
        window.showFullScreen();
    else
        window.show();
    return QGuiApplication::exec() == 0 ? Exit::fine : Exit::unreadable;
}

} // namespace estrade
