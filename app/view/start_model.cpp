// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/start_model.h"

#include "app/live/state_folder.h"
#include "app/words.h"

#include <QClipboard>
#include <QDir>
#include <QFuture>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace estrade {
namespace {

constexpr int most_problems = 4;

/// As people know it: their own folder is "~".
QString short_path(const QString& path) {
    const QString home = QDir::homePath() + '/';
    return path.startsWith(home) ? "~/" + path.mid(home.size()) : path;
}

QString told(const Diagnostic& diagnostic) {
    const QString fault = fault_of(diagnostic);
    return diagnostic.hint.empty() ? fault : fault + '\n' + translated(diagnostic.hint);
}

} // namespace

StartModel::StartModel(Read read, const QList<RecentFile>& recent, const QList<Example>& examples,
                       QObject* parent)
    : QObject(parent), read_(std::move(read)), choices_({"group", "title", "detail", "path", "at"}) {
    QList<RowModel::Row> rows;
    for (const RecentFile& file : recent)
        rows.append({file.path,
                     {rows.isEmpty() ? tr("Recent") : QString(), file.title, short_path(file.path), file.path,
                      QString()}});
    for (const Example& example : examples)
        rows.append({"example/" + example.path,
                     {rows.size() == recent.size() ? tr("To try") : QString(), example.title, example.what,
                      example.path, example.at}});
    choices_.set_rows(rows);
}

void StartModel::choose(int row) {
    if (row < 0 || row >= choices_.count())
        return;
    const QString at = choices_.value(row, "at").toString();
    read(choices_.value(row, "path").toString(), at.isEmpty() ? QStringList() : QStringList{"--at", at});
}

void StartModel::open(const QUrl& file) {
    if (file.isLocalFile())
        read(file.toLocalFile(), {});
    else
        show({}, file.toDisplayString(),
             {tr("Only files of this machine can be opened: download it first.")});
}

void StartModel::openAll(const QList<QUrl>& files) {
    for (const QUrl& file : files.mid(1))
        Q_EMIT another(file);
    if (!files.isEmpty())
        open(files.constFirst());
}

void StartModel::paste() {
    const QMimeData* const copied = QGuiApplication::clipboard()->mimeData();
    if (copied == nullptr)
        return;
    if (copied->hasUrls() && !copied->urls().isEmpty())
        openAll(copied->urls());
    else if (copied->hasText() && !copied->text().trimmed().isEmpty())
        open_text(copied->text());
}

void StartModel::open_text(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    const QDir folder(data_folder() / "pasted");
    // The same text twice is the same file, with what was done to it.
    const QString name = QString::number(qHash(bytes, 0), 16) + QStringLiteral(".txt");
    QSaveFile file(folder.filePath(name));
    if (!folder.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly) || file.write(bytes) < 0 ||
        !file.commit()) {
        show({}, tr("The text"), {file.errorString()});
        return;
    }
    read(folder.filePath(name), {});
}

void StartModel::read(const QString& path, const QStringList& more) {
    if (!reading_.isEmpty())
        return;
    const QString name = QFileInfo(path).fileName();
    show(name, {}, {});
    QtConcurrent::run(read_, path.toStdString())
        .then(this, [this, path, name, more](const ReadResult& result) {
            if (!result) {
                refuse(name, result.error());
                return;
            }
            show({}, {}, {});
            Q_EMIT chosen(QStringList(path) + more);
        });
}

void StartModel::refuse(const QString& name, const Diagnostics& diagnostics) {
    QStringList problems;
    for (const Diagnostic& diagnostic : diagnostics)
        if (diagnostic.severity == Severity::error && problems.size() < most_problems)
            problems.append(told(diagnostic));
    show({}, name, problems);
}

void StartModel::show(const QString& reading, const QString& refused, const QStringList& problems) {
    reading_ = reading;
    refused_ = refused;
    problems_ = problems;
    Q_EMIT changed();
}

} // namespace estrade
