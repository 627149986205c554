// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/agenda_file.h"

#include "app/cli/opening.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QFuture>
#include <QtConcurrentRun>
#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace estrade {
namespace {

constexpr int settle_ms = 120;

} // namespace

ReadResult read_to_keep(const std::string& path, const ReadOptions& options) {
    ReadResult result = cli::open(path, options);
#ifdef __GLIBC__
    malloc_trim(0); // else it would stay with the thread that read
#endif
    return result;
}

AgendaFile::AgendaFile(QString path, Read read, QObject* parent)
    : QObject(parent), path_(std::move(path)), read_(std::move(read)) {
    patience_.setSingleShot(true);
    patience_.setInterval(reading_lasts);
    connect(&patience_, &QTimer::timeout, this, &AgendaFile::lasts);
    settle_.setSingleShot(true);
    settle_.setInterval(settle_ms);
    connect(&settle_, &QTimer::timeout, this, &AgendaFile::read_again);
    const auto saved = [this] { settle_.start(); };
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, saved);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, saved);
    watch();
}

void AgendaFile::watch() {
    // Many editors save by replacing the file: its folder tells of that, and the new file is watched from
    // then on.
    const QFileInfo info(path_);
    if (info.isDir()) {
        watcher_.addPath(path_);
        QDirIterator folder(path_, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                            QDirIterator::Subdirectories);
        while (folder.hasNext())
            watcher_.addPath(folder.next());
    } else {
        watcher_.addPaths({path_, info.absolutePath()});
    }
}

void AgendaFile::read_again() {
    if (reading_) {
        saved_meanwhile_ = true;
        return;
    }
    watch();
    reading_ = true;
    patience_.start();
    QtConcurrent::run(read_, path_.toStdString()).then(this, [this](const ReadResult& result) {
        reading_ = false;
        patience_.stop();
        Q_EMIT read(result);
        if (std::exchange(saved_meanwhile_, false))
            settle_.start();
    });
}

} // namespace estrade
