// SPDX-License-Identifier: GPL-3.0-or-later
// What a visitor does with the programme: star, export.
#include "app/view/browse_model.h"
#include "core/formats/ics_writer.h"

#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrentRun>
#include <algorithm>

namespace estrade {
namespace {

bool write_calendar(const Agenda& agenda, const QString& path) {
    QSaveFile file(path);
    return QFileInfo(path).dir().mkpath(QStringLiteral(".")) && file.open(QIODevice::WriteOnly) &&
           file.write(QByteArray::fromStdString(write_ics(agenda))) >= 0 && file.commit();
}

} // namespace

void BrowseModel::say(const QString& what) {
    if (what == said_)
        return;
    said_ = what;
    Q_EMIT noticeChanged();
}

void BrowseModel::toggleStar() {
    toggleStarOf(selected_);
}

void BrowseModel::toggleStarOf(const QString& slot) {
    const auto place = plan_->find(slot.toStdString());
    if (!place)
        return;
    say({});
    visitor_.toggle_star(plan_->tell(*place));
}

void BrowseModel::acceptChanges() {
    say({});
    visitor_.accept();
}

void BrowseModel::exportAgenda() {
    Agenda mine = plan_->agenda();
    mine.slots.erase(std::remove_if(mine.slots.begin(), mine.slots.end(),
                                    [&](const Slot& slot) { return !visitor_.is_starred(slot.id); }),
                     mine.slots.end());
    if (mine.slots.empty()) {
        say(tr("Your agenda is empty: there is nothing to export."));
        return;
    }
    const QDir folder(export_folder_.isEmpty()
                          ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                          : export_folder_);
    const QString name = qstring(slug(mine.event.title, "event")) + QStringLiteral("-my-agenda.ics");
    const QString path = folder.filePath(name);
    QtConcurrent::run(write_calendar, std::move(mine), path).then(this, [this, path](bool written) {
        say(written ? tr("Your agenda was written to %1.").arg(path)
                    : tr("Your agenda cannot be written to %1.").arg(path));
    });
}

} // namespace estrade
