// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/recent_files.h"

#include "app/live/state_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>

namespace estrade {
namespace {

constexpr qsizetype most = 10;
const QString path_key = QStringLiteral("path");
const QString title_key = QStringLiteral("title");
const QString opened_key = QStringLiteral("opened");

QDir folder() {
    return QDir(data_folder() / "recent");
}

QFileInfoList notes() {
    return folder().entryInfoList({QStringLiteral("*.json")}, QDir::Files);
}

QString note_of(const QString& path) {
    const QByteArray key = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder().filePath(QString::fromLatin1(key.left(32)) + QStringLiteral(".json"));
}

} // namespace

QList<RecentFile> recent_files() {
    QList<RecentFile> files;
    for (const QFileInfo& note : notes()) {
        QFile file(note.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject told = QJsonDocument::fromJson(file.readAll()).object();
        RecentFile recent{told[path_key].toString(), told[title_key].toString(),
                          QDateTime::fromString(told[opened_key].toString(), Qt::ISODateWithMs)};
        if (recent.opened.isValid() && QFileInfo::exists(recent.path))
            files.append(std::move(recent));
    }
    std::sort(files.begin(), files.end(),
              [](const RecentFile& a, const RecentFile& b) { return a.opened > b.opened; });
    return files.mid(0, most);
}

void remember_file(const QString& path, const QString& title, const QDateTime& opened) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!folder().mkpath(QStringLiteral(".")))
        return;
    QSaveFile file(note_of(absolute));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(QJsonObject{{path_key, absolute},
                                         {title_key, title},
                                         {opened_key, opened.toUTC().toString(Qt::ISODateWithMs)}})
                   .toJson(QJsonDocument::Compact));
    file.commit();
    const QList<RecentFile> kept = recent_files();
    for (const QFileInfo& note : notes())
        if (std::none_of(kept.begin(), kept.end(),
                         [&](const RecentFile& one) { return note_of(one.path) == note.filePath(); }))
            QFile::remove(note.filePath());
}

} // namespace estrade
