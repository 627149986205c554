// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hallway.h"

#include "tests/app/qt_catch.h"
#include "tests/support/corpus.h"

#include <QTest>
#include <algorithm>

namespace estrade::test {

Hallway::Hallway(QSize size, const AgendaBuilder& builder, const std::string& time, const QString& theme,
                 const QString& language, const QString& pin)
    : agenda_(builder.build()), clock_(at(time, agenda_->event.zone)), translation_(language),
      board_(language), kiosk_(language, clock_, pin), finger_(QTest::createTouchDevice()) {
    QObject::connect(&kiosk_, &KioskModel::languageChanged, &kiosk_, [this](const QString& wanted) {
        translation_.reset();
        translation_.emplace(wanted);
    });
    kiosk_.set_plan(std::make_shared<LivePlan>(agenda_));
    kiosk_.show(clock_.now());
    window_ = std::make_unique<BoardWindow>(board_, size, theme, nullptr, nullptr, nullptr, &kiosk_);
    guard_ = std::make_unique<KioskGuard>(window(), kiosk_, clock_);
    QObject::connect(guard_.get(), &KioskGuard::left, guard_.get(), [this] { left_ = true; });
    window().requestActivate();
    REQUIRE(QTest::qWaitForWindowExposed(&window()));
    QCoreApplication::processEvents();
}

Hallway::~Hallway() {
    CHECK(warnings_.seen().join("\n").toStdString() == "");
}

void Hallway::touch(QPoint at) {
    QTest::touchEvent(&window(), finger_.get()).press(0, at);
    QTest::touchEvent(&window(), finger_.get()).release(0, at);
    QCoreApplication::processEvents();
}

void Hallway::drag(QPoint from, QPoint to) {
    constexpr int steps = 4;
    QTest::touchEvent(&window(), finger_.get()).press(0, from);
    for (int step = 1; step <= steps; ++step)
        QTest::touchEvent(&window(), finger_.get()).move(0, from + (to - from) * step / steps);
    QTest::touchEvent(&window(), finger_.get()).release(0, to);
    QCoreApplication::processEvents();
}

bool Hallway::touch(const QString& name) {
    QCoreApplication::processEvents();
    for (QQuickItem* item : visible_items(window().contentItem(), "QQuickMouseArea"))
        for (QQuickItem* text : visible_items(item->parentItem(), "QQuickText"))
            if (item->objectName() == QLatin1String("touch") && text->property("text").toString() == name) {
                touch(item->mapToScene({item->width() / 2, item->height() / 2}).toPoint());
                return true;
            }
    return false;
}

void Hallway::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(&window(), key, modifiers);
    QCoreApplication::processEvents();
}

void Hallway::type(const QString& text) {
    for (const QChar letter : text)
        QTest::keyClick(&window(), letter.toLatin1());
    QCoreApplication::processEvents();
}

void Hallway::wait(Duration time) {
    // As the guard does, which is woken where something is to happen.
    for (Duration left = time; left > Duration::zero();) {
        const Duration next = std::min(left, kiosk_.pass());
        clock_.move(next);
        left -= next;
    }
    kiosk_.show(clock_.now());
    kiosk_.pass();
    QCoreApplication::processEvents();
}

bool Hallway::sees(const QString& text) {
    const QList<QQuickItem*> items = visible_items(window().contentItem(), "QQuickText");
    return std::any_of(items.begin(), items.end(),
                       [&](QQuickItem* item) { return item->property("text").toString() == text; });
}

qsizetype Hallway::objects() {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return window().findChildren<QObject*>().size() + window().contentItem()->findChildren<QObject*>().size();
}

} // namespace estrade::test
