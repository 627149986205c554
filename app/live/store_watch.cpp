// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/store_watch.h"

namespace estrade {

StoreWatch::StoreWatch(const std::filesystem::path& file, QObject* parent)
    : QObject(parent), file_(file), watcher_(this), again_(this) {
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, &StoreWatch::notice);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, &StoreWatch::notice);
    constexpr int between_looks_ms = 20;
    again_.setInterval(between_looks_ms);
    connect(&again_, &QTimer::timeout, this, [this] {
        if (--looks_left_ <= 0)
            again_.stop();
        Q_EMIT look();
    });
    watch();
}

/// The file tells that someone writes, not that they are done: what they write can be read only once it is on
/// disk, of which nothing tells. So it is looked at again for a while.
void StoreWatch::notice() {
    constexpr int looks = 50; // a second
    looks_left_ = looks;
    again_.start();
    watch();
    Q_EMIT look();
}

/// SQLite's log beside the file is what grows when anyone writes; it comes and goes.
void StoreWatch::watch() {
    const QString file = QString::fromStdString(file_.string());
    watcher_.addPaths(
        {QString::fromStdString(file_.parent_path().string()), file, file + QStringLiteral("-wal")});
}

} // namespace estrade
