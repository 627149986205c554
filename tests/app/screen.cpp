// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/screen.h"

#include "app/window/picture.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTest>
#include <algorithm>
#include <stdexcept>

namespace estrade::test {
namespace {

QStringList& messages() {
    static QStringList list;
    return list;
}

void collect(QtMsgType type, const QMessageLogContext&, const QString& text) {
    // A machine without a session has no folder for its sockets and no sound server, which the program looks
    // for first; that is not the screen's fault. Nor is what Qt says of an animation of its own, as of a
    // list's place, that is stopped before it began.
    if (type != QtDebugMsg && type != QtInfoMsg && !text.contains(QLatin1String("XDG_RUNTIME_DIR")) &&
        !text.startsWith(QLatin1String("PulseAudioService")) &&
        !text.startsWith(QLatin1String("QUnifiedTimer::stopAnimationDriver")))
        messages().append(text);
}

} // namespace

Warnings::Warnings() : previous_(qInstallMessageHandler(collect)) {
    messages().clear();
}

Warnings::~Warnings() {
    qInstallMessageHandler(previous_);
}

QStringList Warnings::seen() const {
    return messages();
}

BoardWindow::BoardWindow(BoardModel& board, QSize size, const QString& theme, StageModel* stage,
                         HostModel* host, BrowseModel* browse, KioskModel* kiosk) {
    engine_.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine_.setInitialProperties({{"board", QVariant::fromValue(&board)},
                                  {"stage", QVariant::fromValue(stage)},
                                  {"host", QVariant::fromValue(host)},
                                  {"browse", QVariant::fromValue(browse)},
                                  {"kiosk", QVariant::fromValue(kiosk)},
                                  {"themeName", theme},
                                  {"width", size.width()},
                                  {"height", size.height()}});
    engine_.load(QUrl(QStringLiteral("qrc:/qt/qml/Estrade/Main.qml")));
    if (engine_.rootObjects().isEmpty())
        throw std::runtime_error("the window could not be made");
    window_ = qobject_cast<QQuickWindow*>(engine_.rootObjects().first());
    window_->show();
}

void BoardWindow::settle() {
    estrade::settle(*window_);
}

QImage BoardWindow::picture() {
    return settled_picture(*window_);
}

namespace {

/// A list keeps rows to use again, which it does not draw, though they tell that they are visible.
QList<QQuickItem*> drawn_children(QQuickItem* parent) {
    QQuickItem* const list = parent->parentItem();
    if (list == nullptr || !list->inherits("QQuickListView") || !list->property("reuseItems").toBool() ||
        list->property("contentItem").value<QQuickItem*>() != parent)
        return parent->childItems();
    QList<QQuickItem*> rows;
    for (int row = 0; row < list->property("count").toInt(); ++row) {
        QQuickItem* item = nullptr;
        QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem*, item), Q_ARG(int, row));
        if (item != nullptr)
            rows.append(item);
    }
    return rows;
}

} // namespace

QList<QQuickItem*> visible_items(QQuickItem* root, const char* class_name) {
    QList<QQuickItem*> found;
    if (!root->isVisible() || root->opacity() == 0)
        return found;
    if (root->inherits(class_name))
        found.append(root);
    const QList<QQuickItem*> children = drawn_children(root);
    for (QQuickItem* child : children)
        found.append(visible_items(child, class_name));
    return found;
}

namespace {

/// The dialog for files that a window has open; null: none is.
QObject* open_dialog(QQuickWindow& window) {
    const QList<QObject*> objects = window.findChildren<QObject*>();
    const auto dialog = std::find_if(objects.begin(), objects.end(), [](const QObject* object) {
        return object->inherits("QQuickFileDialog") && object->property("visible").toBool();
    });
    return dialog == objects.end() ? nullptr : *dialog;
}

/// Clicks what shows a text, once that is there, in whichever window: a dialog has one of its own since
/// Qt 6.8.
bool click(const QString& text) {
    return QTest::qWaitFor([&] {
        for (QWindow* top : QGuiApplication::topLevelWindows()) {
            auto* const window = qobject_cast<QQuickWindow*>(top);
            if (window == nullptr || !window->isVisible())
                continue;
            for (QQuickItem* item : visible_items(window->contentItem(), "QQuickText"))
                if (item->property("text").toString() == text) {
                    QTest::mouseClick(window, Qt::LeftButton, {},
                                      item->mapToScene(item->boundingRect().center()).toPoint());
                    return true;
                }
        }
        return false;
    });
}

} // namespace

bool has_dialog(QQuickWindow& window) {
    return open_dialog(window) != nullptr;
}

bool choose_file(QQuickWindow& window, const QString& path) {
    const QFileInfo file(path);
    QObject* const dialog = open_dialog(window);
    return dialog != nullptr &&
           dialog->setProperty("currentFolder", QUrl::fromLocalFile(file.absolutePath())) &&
           click(file.fileName()) && click(QStringLiteral("Open"));
}

} // namespace estrade::test
