// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/browse_model.h"
#include "tests/app/qt_catch.h"
#include "tests/app/screen.h"
#include "tests/support/corpus.h"

#include <QTest>
#include <algorithm>

namespace estrade::test {

/// The programme in the program's own window, on a day that stands at 14:37.
class Browsing {
public:
    explicit Browsing(QSize size = {1440, 900}, const AgendaBuilder& builder = camp()) {
        const auto agenda = builder.build();
        visitor_.meet(agenda);
        browse_.set_plan(std::make_shared<LivePlan>(agenda));
        browse_.show(at("2022-09-03T14:37", zone("Europe/Paris")));
        window_ = std::make_unique<BoardWindow>(board_, size, "light", nullptr, nullptr, &browse_);
        window().requestActivate();
        REQUIRE(QTest::qWaitForWindowExposed(&window()));
        QCoreApplication::processEvents();
    }
    ~Browsing() { CHECK(warnings_.seen().join("\n").toStdString() == ""); }
    Q_DISABLE_COPY_MOVE(Browsing)

    void press(Qt::Key key) {
        QTest::keyClick(&window(), key);
        QCoreApplication::processEvents();
    }
    void type(const QString& text) {
        for (const QChar letter : text)
            QTest::keyClick(&window(), letter.toLatin1());
        QCoreApplication::processEvents();
    }
    void star(const Agenda& agenda, std::size_t first) {
        std::vector<ToldSlot> stars;
        for (std::size_t i = 0; i < first; ++i)
            stars.push_back(tell(agenda, agenda.slots[i]));
        visitor_.star_all(stars);
    }
    void read(const AgendaBuilder& builder) {
        const auto agenda = builder.build();
        browse_.set_plan(std::make_shared<LivePlan>(agenda));
        visitor_.meet(agenda);
    }
    [[nodiscard]] BrowseModel& browse() { return browse_; }
    [[nodiscard]] QQuickWindow& window() { return window_->window(); }
    [[nodiscard]] std::string title() { return browse_.detail()->property("title").toString().toStdString(); }
    [[nodiscard]] bool visible(const QString& text) {
        const QList<QQuickItem*> items = visible_items(window().contentItem(), "QQuickText");
        return std::any_of(items.begin(), items.end(),
                           [&](QQuickItem* item) { return item->property("text").toString() == text; });
    }
    /// Where a text begins, in the window.
    [[nodiscard]] double left_of(const QString& text) {
        for (QQuickItem* item : visible_items(window().contentItem(), "QQuickText"))
            if (item->property("text").toString() == text)
                return item->mapToScene({}).x();
        FAIL("it is not shown: " << text.toStdString());
        return 0;
    }
    [[nodiscard]] qsizetype items() { return window().contentItem()->findChildren<QQuickItem*>().size(); }

private:
    Warnings warnings_;
    BoardModel board_{"en"};
    Visitor visitor_;
    BrowseModel browse_{"en", visitor_};
    std::unique_ptr<BoardWindow> window_;
};

} // namespace estrade::test
