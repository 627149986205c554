// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/log_keeper.h"

namespace estrade {

void LogKeeper::open() {
    auto store = ActionStore::open(file_);
    if (!store) {
        Q_EMIT trouble(QString::fromStdString(store.error()));
        return;
    }
    store_ = std::move(*store);
    watcher_ = std::make_unique<QFileSystemWatcher>();
    connect(watcher_.get(), &QFileSystemWatcher::fileChanged, this, &LogKeeper::notice);
    connect(watcher_.get(), &QFileSystemWatcher::directoryChanged, this, &LogKeeper::notice);
    again_ = std::make_unique<QTimer>();
    again_->setInterval(20);
    connect(again_.get(), &QTimer::timeout, this, [this] {
        if (--looks_left_ <= 0)
            again_->stop();
        read_new();
    });
    read_new();
}

/// The file tells that someone writes, not that they are done: what they write can be read only once it is on
/// disk, of which nothing tells. So it is looked at again for a while.
void LogKeeper::notice() {
    constexpr int looks = 50; // a second
    looks_left_ = looks;
    again_->start();
    read_new();
}

void LogKeeper::append(const Action& action) {
    const auto appended = store_ ? store_->append(action) : tl::make_unexpected(std::string());
    if (appended) {
        Q_EMIT trouble({});
        read_new();
        return;
    }
    if (!appended.error().empty())
        Q_EMIT trouble(QString::fromStdString(appended.error()));
    Q_EMIT arrived({action});
}

/// SQLite's log beside the file is what grows when anyone writes; it comes and goes.
void LogKeeper::watch() {
    const QString file = QString::fromStdString(file_.string());
    watcher_->addPaths(
        {QString::fromStdString(file_.parent_path().string()), file, file + QStringLiteral("-wal")});
}

void LogKeeper::read_new() {
    watch();
    const auto news = store_->read_new();
    if (!news)
        Q_EMIT trouble(QString::fromStdString(news.error()));
    else if (!news->actions.empty())
        Q_EMIT arrived(news->actions);
}

} // namespace estrade
