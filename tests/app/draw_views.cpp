// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every view of browse and of the kiosk for one agenda, one size and one look, into a folder. Who
// browses has stars that overlap, a note and an entry of their own; what changed is made up. Tells on
// standard output where a text leaves its box or lies on another; a word of Qt on standard error is a fault
// too.
#include "app/translation.h"
#include "core/agenda/event_day.h"
#include "tests/app/application.h"
#include "tests/app/layout.h"
#include "tests/app/moved_clock.h"
#include "tests/app/screen.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QTest>
#include <functional>
#include <iostream>

using namespace estrade;

namespace {

/// What of the command line.
struct Look {
    QString folder;
    std::string file;
    std::string at;
    QSize size;
    QString theme;
    QString language;
    qreal text_scale = 1;
    QStringList views; ///< none: all
};

/// A later version of an agenda, where one slot of a dozen of the day is not what it was.
Agenda changed(Agenda agenda, const std::vector<SlotId>& day) {
    for (std::size_t i = 0; i < day.size(); i += 12) {
        const auto slot = std::find_if(agenda.slots.begin(), agenda.slots.end(),
                                       [&](const Slot& one) { return one.id == day[i]; });
        const auto session = std::find_if(agenda.sessions.begin(), agenda.sessions.end(),
                                          [&](const Session& one) { return one.id == slot->session; });
        if (session == agenda.sessions.end())
            continue;
        switch (i / 12 % 6) {
        case 0:
            slot->start += std::chrono::minutes{45};
            break;
        case 1:
            session->status = SessionStatus::cancelled;
            break;
        case 2:
            slot->room = agenda.rooms.back().id;
            break;
        case 3:
            session->title += ", and what became of it since";
            break;
        case 4: {
            Session added = *session;
            added.id.value += "-added";
            added.title = "A talk that was added: " + added.title;
            Slot place = *slot;
            place.id.value += "-added";
            place.session = added.id;
            agenda.sessions.push_back(std::move(added));
            agenda.slots.push_back(std::move(place));
            break;
        }
        default:
            agenda.slots.erase(slot);
        }
    }
    sort_slots(agenda);
    return agenda;
}

/// What lies before all else, where something does.
QQuickItem* in_front(QQuickItem* all) {
    QQuickItem* front = all;
    for (const char* kind : {"QQuickRectangle", "QQuickFocusScope"})
        for (QQuickItem* item : test::visible_items(all, kind))
            for (const char* over : {"FilterPanel", "KioskAttract", "KioskPin", "KioskSearch", "KioskSession",
                                     "LargeCode", "RoomMenu"})
                if (QByteArray(item->metaObject()->className()).startsWith(over))
                    front = item;
    return front;
}

class Drawing {
public:
    explicit Drawing(const Look& look) : look_(look), translation_(look.language) {
        const auto source = load_source(look.file);
        const auto reading = source ? read_agenda(*source, test::plain_options()) : ReadResult();
        if (!source || !reading)
            throw std::runtime_error(look.file + " cannot be read");
        agenda_ = std::make_shared<const Agenda>(reading->agenda);
        at_ = test::at(look.at, agenda_->event.zone);
        const auto day = std::chrono::hours{24};
        for (const Slot& slot : agenda_->slots)
            if (!slot.open && slot.start > at_ - day / 2 && slot.start < at_ + day / 2)
                day_.push_back(slot.id);
        if (day_.empty())
            throw std::runtime_error(look.file + " has nothing on that day");
        longest_ = longest();
    }

    void draw_all() {
        const auto browse = [&](const char* view, const std::function<void(BrowseModel&)>& lead,
                                const QList<Qt::Key>& keys = {}) {
            if (is_wanted(view))
                draw_browse(view, lead, keys);
        };
        const auto on_day = [&](const char* layout) {
            return [this, layout](BrowseModel& model) {
                model.chooseDay(day_number());
                model.set_layout_name(layout);
            };
        };
        const auto at_section = [](const char* section) {
            return [section](BrowseModel& model) { model.set_section(section); };
        };
        browse("browse-now", at_section("now"));
        browse("browse-list", on_day("list"));
        browse("browse-grid", on_day("grid"));
        browse("browse-tracks", on_day("tracks"));
        browse("browse-room-menu", on_day("grid"), {Qt::Key_R});
        browse("browse-filter", on_day("list"), {Qt::Key_F});
        browse("browse-filtered", [&](BrowseModel& model) {
            on_day("list")(model);
            model.filter()->toggleRow(0);
        });
        browse("browse-sections", [](BrowseModel&) {}, {Qt::Key_Slash});
        browse("browse-search", [](BrowseModel&) {}, {Qt::Key_Slash, Qt::Key_S, Qt::Key_E, Qt::Key_R});
        browse("browse-nothing-found", [](BrowseModel&) {},
               {Qt::Key_Slash, Qt::Key_Z, Qt::Key_Q, Qt::Key_X, Qt::Key_J, Qt::Key_K, Qt::Key_W});
        browse("browse-session", on_day("list"), {Qt::Key_Return});
        browse("browse-note", on_day("list"), {Qt::Key_W});
        browse("browse-people", at_section("people"));
        browse("browse-person", at_section("people"), {Qt::Key_Down, Qt::Key_Return});
        browse("browse-mine", at_section("mine"));
        browse("browse-mine-entry", at_section("mine"), {Qt::Key_A});
        browse("browse-mine-code", at_section("mine"), {Qt::Key_Q});
        browse("browse-mine-code-large", at_section("mine"), {Qt::Key_Q});
        browse("browse-changes", at_section("changes"));
        const auto kiosk = [&](const char* view, const std::function<void(KioskModel&)>& lead,
                               std::chrono::minutes wait = {}) {
            if (is_wanted(view))
                draw_kiosk(view, lead, wait);
        };
        kiosk("kiosk-home", [](KioskModel&) {});
        kiosk("kiosk-day", [&](KioskModel& model) { model.choose("day/" + QString::number(day_number())); });
        kiosk("kiosk-keys", [](KioskModel& model) { model.search(); });
        kiosk("kiosk-search", [](KioskModel& model) {
            model.search();
            model.type("ser");
        });
        kiosk("kiosk-session", [&](KioskModel& model) { model.open(qstring(longest_.value)); });
        kiosk("kiosk-pin", [](KioskModel& model) { model.lock()->ask(); });
        kiosk(
            "kiosk-attract", [](KioskModel&) {}, std::chrono::minutes{5});
    }
    [[nodiscard]] bool is_well() const { return well_; }

private:
    [[nodiscard]] bool is_wanted(const char* view) const {
        return look_.views.isEmpty() || look_.views.contains(view);
    }
    [[nodiscard]] int day_number() const {
        std::vector<LocalDay> days;
        for (const Slot& slot : agenda_->slots)
            if (const LocalDay day = event_day(agenda_->event, slot.start);
                days.empty() || days.back() != day)
                days.push_back(day);
        const auto today = std::find(days.begin(), days.end(), event_day(agenda_->event, at_));
        return static_cast<int>(today - days.begin()) + 1;
    }
    /// The slot of that day of which most is told.
    [[nodiscard]] SlotId longest() const {
        SlotId best = day_.front();
        std::size_t most = 0;
        for (const SlotId& id : day_) {
            const auto slot = std::find_if(agenda_->slots.begin(), agenda_->slots.end(),
                                           [&](const Slot& one) { return one.id == id; });
            const auto session = std::find_if(agenda_->sessions.begin(), agenda_->sessions.end(),
                                              [&](const Session& one) { return one.id == slot->session; });
            const std::size_t told = session == agenda_->sessions.end()
                                         ? 0
                                         : session->abstract.size() + 300 * session->links.size();
            if (told > most) {
                most = told;
                best = id;
            }
        }
        return best;
    }

    void draw_browse(const QString& view, const std::function<void(BrowseModel&)>& lead,
                     const QList<Qt::Key>& keys) {
        BoardModel board(look_.language);
        Visitor visitor;
        BrowseModel browse(look_.language, visitor);
        const auto meet = [&](const std::shared_ptr<const Agenda>& agenda) {
            browse.set_plan(std::make_shared<LivePlan>(agenda));
            visitor.meet(agenda);
            browse.show(at_);
        };
        meet(agenda_);
        const bool large = view == QStringLiteral("browse-mine-code-large");
        const int every = large || day_.size() < 40 ? 2 : 5;
        std::vector<ToldSlot> stars;
        for (const Slot& slot : agenda_->slots)
            if (const auto place = std::find(day_.begin(), day_.end(), slot.id);
                place != day_.end() && (place - day_.begin()) % every == 0)
                stars.push_back(tell(*agenda_, slot));
        visitor.star_all(stars);
        if (view == QStringLiteral("browse-changes"))
            meet(std::make_shared<const Agenda>(changed(*agenda_, day_)));
        browse.select(qstring(longest_.value));
        browse.addEntry("12:30-13:15 Lunch with Ada");
        browse.keepNote("Ask about the migration, and bring the adapter for the projector");
        test::BoardWindow window(board, look_.size, look_.theme, nullptr, nullptr, &browse);
        finish(view, window, [&] {
            lead(browse);
            browse.select(qstring(longest_.value));
            for (const Qt::Key key : keys) {
                QCoreApplication::processEvents();
                QTest::keyClick(&window.window(), key);
            }
            if (large)
                touch(window, "code");
        });
    }

    static void touch(test::BoardWindow& window, const char* name) {
        window.settle();
        for (QQuickItem* item : test::visible_items(window.window().contentItem(), "QQuickMouseArea"))
            if (item->objectName() == QLatin1String(name)) {
                const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 4});
                QTest::mouseClick(&window.window(), Qt::LeftButton, {}, middle.toPoint());
                return;
            }
    }

    void draw_kiosk(const QString& view, const std::function<void(KioskModel&)>& lead,
                    std::chrono::minutes wait) {
        test::MovedClock clock(at_);
        BoardModel board(look_.language);
        KioskModel kiosk(look_.language, clock, "1234");
        kiosk.set_plan(std::make_shared<LivePlan>(agenda_));
        kiosk.show(at_);
        test::BoardWindow window(board, look_.size, look_.theme, nullptr, nullptr, nullptr, &kiosk);
        finish(view, window, [&] {
            kiosk.touch();
            lead(kiosk);
            clock.move(wait);
            if (wait > Duration::zero())
                kiosk.pass();
        });
    }

    void finish(const QString& view, test::BoardWindow& window, const std::function<void()>& lead) {
        const test::Warnings warnings;
        window.window().setProperty("textScale", look_.text_scale);
        window.window().requestActivate();
        if (!QTest::qWaitForWindowExposed(&window.window()))
            throw std::runtime_error("no window");
        QCoreApplication::processEvents();
        lead();
        const QImage picture = window.picture();
        constexpr int enough = 120;
        for (const QString& fault : test::faults_of(window.window(), in_front(window.window().contentItem())))
            std::cout << view.toStdString() << ": " << fault.simplified().left(enough).toStdString() << '\n';
        for (const QString& warning : warnings.seen())
            std::cerr << view.toStdString() << ": " << warning.toStdString() << '\n';
        well_ =
            picture.save(QDir(look_.folder).filePath(view + ".png")) && warnings.seen().isEmpty() && well_;
    }

    const Look& look_;
    Translation translation_;
    std::shared_ptr<const Agenda> agenda_;
    Instant at_;
    std::vector<SlotId> day_; ///< what there is then
    SlotId longest_;          ///< of it, that of which most is told
    bool well_ = true;
};

std::optional<Look> look_of(const QStringList& words) {
    constexpr qsizetype needed = 8;
    if (words.size() < needed)
        return std::nullopt;
    const QStringList size = words[4].split('x');
    Look look{words[1],
              words[2].toStdString(),
              words[3].toStdString(),
              QSize(size.first().toInt(), size.last().toInt()),
              words[5],
              words[6],
              words[7].toDouble() / 100,
              words.mid(needed)};
    return look.size.isEmpty() || look.text_scale < 1 ? std::nullopt : std::optional(look);
}

} // namespace

int main(int argc, char* argv[]) {
    const auto application = test::application_without_display(argc, argv);
    const auto look = look_of(QGuiApplication::arguments());
    if (!look) {
        std::cerr << "draw_views FOLDER FILE TIME WxH THEME LANG PERCENT [VIEW...]\n";
        return 2;
    }
    try {
        Drawing drawing(*look);
        drawing.draw_all();
        return drawing.is_well() ? 0 : 1;
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << '\n';
        return 1;
    }
}
