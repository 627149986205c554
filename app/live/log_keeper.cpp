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
    connect(watcher_.get(), &QFileSystemWatcher::fileChanged, this, &LogKeeper::read_new);
    connect(watcher_.get(), &QFileSystemWatcher::directoryChanged, this, &LogKeeper::read_new);
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
