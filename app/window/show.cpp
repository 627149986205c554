// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/show.h"

#include "app/cli/live.h"
#include "app/cli/opening.h"
#include "app/live/live_event.h"
#include "app/live/recent_files.h"
#include "app/live/state_folder.h"
#include "app/live/visitor.h"
#include "app/translation.h"
#include "app/view/board_model.h"
#include "app/view/browse_model.h"
#include "app/view/host_model.h"
#include "app/view/kiosk_model.h"
#include "app/view/stage_model.h"
#include "app/window/agenda_file.h"
#include "app/window/desktop_notice.h"
#include "app/window/kiosk_guard.h"
#include "app/window/notices.h"
#include "app/window/opener.h"
#include "app/window/patience.h"
#include "app/window/picture.h"
#include "app/window/public_window.h"
#include "app/window/start.h"
#include "app/window/supervisor.h"
#include "app/window/surroundings.h"
#include "app/window/ticker.h"
#include "app/words.h"

#include <QFont>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <functional>
#include <iostream>

namespace estrade {
namespace {

using cli::Exit;

/// A rehearsal in a window touches no real state.
std::optional<std::filesystem::path> log_for(const cli::Arguments& arguments, const Agenda& agenda,
                                             const Clock& clock) {
    return clock.is_rehearsal() || arguments.snapshot ? std::nullopt : std::optional(log_file(agenda, clock));
}

std::optional<std::filesystem::path> visit_for(const cli::Arguments& arguments, const Agenda& agenda,
                                               const Clock& clock) {
    const bool kept = arguments.view == "browse" && !clock.is_rehearsal() && !arguments.snapshot;
    return kept ? std::optional(visit_file(agenda)) : std::nullopt;
}

/// The rooms a host or a stage may be for: those named, else all that have slots.
std::vector<RoomId> rooms_with_slots(const Agenda& agenda, const std::vector<RoomId>& named) {
    if (!named.empty())
        return named;
    std::vector<RoomId> rooms;
    for (const Room& room : agenda.rooms)
        if (std::any_of(agenda.slots.begin(), agenda.slots.end(),
                        [&](const Slot& slot) { return slot.room == room.id; }))
            rooms.push_back(room.id);
    return rooms;
}

/// What a window says of its file, written anew where the screen's language changes.
using Saying = std::function<QString()>;

/// A sentence that tells the first error.
Saying telling(const char* sentence, const Diagnostics& diagnostics) {
    return [sentence, diagnostics] {
        return QCoreApplication::translate("estrade::show_window", sentence).arg(first_error(diagnostics));
    };
}

/// One event, its clock and what a window shows of it, kept together while the window is open.
class Show : public QObject {
public:
    Show(Reading first, const cli::Arguments& arguments, std::vector<RoomId> rooms, const Clock& clock,
         const Clock& system, const QString& language)
        : arguments_(arguments), clock_(clock), ticker_(clock),
          event_(clock, log_for(arguments, first.agenda, clock)), board_(language), stage_(language),
          host_(language, event_), visitor_(visit_for(arguments, first.agenda, clock)),
          browse_(language, visitor_, clock.is_rehearsal()),
          kiosk_(language, system, qstring(arguments.pin), clock.is_rehearsal()) {
        board_.set_rehearsal(clock.is_rehearsal());
        stage_.set_rehearsal(clock.is_rehearsal());
        if (has_errors(first.diagnostics))
            warn(telling(QT_TRANSLATE_NOOP("estrade::show_window", "The file has an error (%1)."),
                         first.diagnostics));
        if (arguments.snapshot) // a picture tells what hosts did, and what `estrade do` did at that time
            event_.take_in(cli::log_of(first.agenda, clock));
        browse_.set_spacious(true); // as most windows are; a list would be made, and a grid then replace it
        take(std::move(first.agenda), std::move(rooms));
        connect(&ticker_, &Ticker::woke, this, &Show::refresh);
        connect(&event_, &LiveEvent::changed, this, &Show::refresh);
        if (arguments.view == "browse" && !arguments.snapshot)
            accompany();
        if (arguments.view == "host")
            event_.watch_screens();
        else if (arguments.view != "browse")
            event_.join_screens();
        const auto tell_of = [this](const char* trouble) {
            return [this, trouble](const Phrase& what) {
                warn(what.empty() ? Saying() : [trouble, what] {
                    return QCoreApplication::translate("estrade::show_window", trouble).arg(translated(what));
                });
            };
        };
        connect(&visitor_, &Visitor::trouble, this,
                tell_of(QT_TRANSLATE_NOOP("estrade::show_window", "Your agenda cannot be kept: %1")));
        connect(&event_, &LiveEvent::trouble, this,
                tell_of(QT_TRANSLATE_NOOP("estrade::show_window",
                                          "What is done here will not be remembered: %1")));
    }

    void follow(AgendaFile& file, const QString& path) {
        connect(&file, &AgendaFile::read, this, &Show::reread);
        connect(&file, &AgendaFile::lasts, this,
                [this, path] { set_notice([path] { return reading_notice(path); }); });
    }

    [[nodiscard]] QString title() const { return board_.title(); }
    [[nodiscard]] QVariantMap properties() {
        QVariantMap map{{QStringLiteral("board"), QVariant::fromValue(&board_)}};
        if (arguments_.view == "stage")
            map.insert(QStringLiteral("stage"), QVariant::fromValue(&stage_));
        map.insert(QStringLiteral("sounds"), arguments_.sounds);
        map.insert(QStringLiteral("audible"), can_play_sounds());
        if (arguments_.view == "host")
            map.insert(QStringLiteral("host"), QVariant::fromValue(&host_));
        if (arguments_.view == "browse")
            map.insert(QStringLiteral("browse"), QVariant::fromValue(&browse_));
        if (arguments_.view == "kiosk")
            map.insert(QStringLiteral("kiosk"), QVariant::fromValue(&kiosk_));
        return map;
    }
    [[nodiscard]] KioskModel& kiosk() { return kiosk_; }
    void retranslate() { write_notice(); }

private:
    ChangeSummary take(Agenda agenda, std::vector<RoomId> rooms) {
        rooms_ = std::move(rooms);
        const std::vector<RoomId> used = rooms_with_slots(agenda, rooms_);
        stage_room_ = used.empty() ? RoomId{} : used.front();
        host_.set_rooms(used);
        const ChangeSummary changes = event_.set_agenda(std::make_shared<const Agenda>(std::move(agenda)));
        refresh();
        if (arguments_.view == "browse")
            visitor_.meet(event_.agenda());
        return changes;
    }

    /// What is no fault is told for a while.
    void tell(const ChangeSummary& changes) {
        constexpr std::chrono::minutes while_{2};
        set_notice([changes] { return change_notice(changes); });
        if (!change_notice(changes).isEmpty())
            notice_ends_ = clock_.now() + while_;
    }

    /// What the machine of a visitor has beside the window: where they are, and notifications.
    void accompany() {
        browse_.detail()->set_own_zone(Zone::of_this_machine());
        connect(&browse_, &BrowseModel::rescheduled, this, &Show::wake_when);
        if (clock_.is_rehearsal() || arguments_.remind == 0)
            return;
        browse_.set_reminder(std::chrono::minutes{arguments_.remind});
        connect(&browse_, &BrowseModel::reminded, this, &notify_desktop);
    }

    /// Stays until there is something else to say; nothing where all is well again.
    void warn(Saying fault) { set_notice(std::move(fault), true); }

    void set_notice(Saying saying, bool fault = false) {
        notice_ends_.reset();
        saying_ = std::move(saying);
        is_fault_ = fault;
        write_notice();
    }

    /// A stage is told of faults alone.
    void write_notice() {
        const Notice notice{saying_ ? saying_() : QString(), is_fault_};
        board_.set_notice(notice);
        stage_.set_notice(notice.fault ? notice.text : QString());
        host_.set_notice(notice);
        browse_.set_notice(notice);
        kiosk_.set_notice(notice);
    }

    void reread(const ReadResult& result) {
        const Diagnostics& diagnostics = result ? result->diagnostics : result.error();
        cli::print(diagnostics);
        if (!result || has_errors(diagnostics)) {
            warn(telling(QT_TRANSLATE_NOOP("estrade::show_window", "The file was saved with an error (%1). "
                                                                   "Showing the last good agenda."),
                         diagnostics));
            return;
        }
        if (const auto rooms = cli::rooms_for(arguments_, result->agenda)) {
            tell(take(result->agenda, *rooms));
            refresh(); // wakes when that has been told long enough
        }
    }

    void refresh() {
        const Instant now = clock_.now();
        const auto plan = event_.plan();
        if (plan != shown_) {
            shown_ = plan;
            board_.set_plan(plan, rooms_);
            stage_.set_plan(plan, stage_room_);
            if (arguments_.view == "browse")
                browse_.set_plan(plan, rooms_);
            if (arguments_.view == "kiosk")
                kiosk_.set_plan(plan, rooms_);
        }
        std::optional<Instant> next = board_.show(now);
        if (arguments_.view == "stage")
            next = stage_.show(now);
        if (arguments_.view == "host")
            next = host_.show(now);
        if (arguments_.view == "browse")
            next = browse_.show(now);
        if (arguments_.view == "kiosk")
            next = kiosk_.show(now);
        if (notice_ends_ && now >= *notice_ends_)
            set_notice({});
        wake_when(next);
    }

    void wake_when(std::optional<Instant> next) {
        if (notice_ends_ && (!next || *notice_ends_ < *next))
            next = notice_ends_;
        ticker_.wake_when(next);
    }

    const cli::Arguments& arguments_;
    const Clock& clock_;
    Ticker ticker_;
    LiveEvent event_;
    std::shared_ptr<const LivePlan> shown_;
    std::vector<RoomId> rooms_;
    RoomId stage_room_;
    Saying saying_;
    bool is_fault_ = false;
    std::optional<Instant> notice_ends_; ///< of what is told for a while
    BoardModel board_;
    StageModel stage_;
    HostModel host_;
    Visitor visitor_;
    BrowseModel browse_;
    KioskModel kiosk_;
};

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
    auto reading = QtConcurrent::run(read_to_keep, arguments.file, cli::read_options(arguments, system));
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
    Show show(std::move(opened->reading), arguments, std::move(opened->rooms), *clock, system, language);
    Opener opener(arguments);
    QVariantMap properties = show.properties();
    properties.insert(QStringLiteral("textScale"), arguments.text_size / 100.0);
    if (arguments.view != "kiosk") // from which one does not get anywhere else
        properties.insert(QStringLiteral("opener"), QVariant::fromValue(&opener));
    properties.insert(QStringLiteral("themeName"), QString::fromStdString(arguments.theme));
    properties.insert(QStringLiteral("width"), arguments.size.width);
    properties.insert(QStringLiteral("height"), arguments.size.height);
    const std::unique_ptr<QObject> root(screen.createWithInitialProperties(properties));
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
    const auto guarding =
        arguments.view == "kiosk" ? guard(*window, presented, show.kiosk(), arguments, system) : nullptr;
    QObject::connect(&show.kiosk(), &KioskModel::languageChanged, &engine, [&](const QString& wanted) {
        translation.emplace(wanted);
        engine.retranslate();
        show.retranslate();
    });
    presented.show();
    const Heartbeat beats(heartbeat);
    return QGuiApplication::exec() == 0 ? Exit::fine : Exit::unreadable;
}

} // namespace estrade
