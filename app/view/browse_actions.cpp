// SPDX-License-Identifier: GPL-3.0-or-later
// What a visitor does with the programme: star, export.
#include "app/view/browse_model.h"
#include "app/view/browse_sections.h"
#include "core/formats/ics_writer.h"

#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace estrade {
namespace {

bool write_calendar(const Agenda& agenda, const QString& path) {
    QSaveFile file(path);
    return QFileInfo(path).dir().mkpath(QStringLiteral(".")) && file.open(QIODevice::WriteOnly) &&
           file.write(QByteArray::fromStdString(write_ics(agenda))) >= 0 && file.commit();
}

} // namespace

void BrowseModel::say(const QString& news) {
    say(Notice{news});
}

void BrowseModel::warn(const QString& why) {
    say(Notice{why, true});
}

void BrowseModel::say(const Notice& what) {
    if (what == said_)
        return;
    said_ = what;
    Q_EMIT noticeChanged();
}

void BrowseModel::set_reminder(std::optional<Duration> lead) {
    reminders_.reset();
    if (lead)
        reminders_.emplace(*lead);
}

std::optional<Instant> BrowseModel::remind() {
    if (!reminders_)
        return std::nullopt;
    const Reminders::Due due = reminders_->due(engagements(*plan_, visitor_), at_);
    for (const Engagement& engagement : due.now) {
        const BrowseSlot& slot = plan_->slots()[*plan_->find(engagement.id.value)];
        const BrowseWords told(words_, *plan_);
        const QString text = BrowseWords::joined({told.from_to(slot), BrowsePlan::room(slot)});
        say(tr("Soon: %1").arg(BrowseWords::joined({told.title(slot), text})));
        Q_EMIT reminded(told.title(slot), text);
    }
    return due.next;
}

void BrowseModel::toggleStar() {
    toggleStarOf(selected_);
}

void BrowseModel::toggleStarOf(const QString& slot) {
    const auto place = plan_->find(slot.toStdString());
    if (!place)
        return;
    say(QString());
    if (plan_->slots()[*place].origin == BrowseSlot::Origin::own) {
        visitor_.remove_entry(slot.toStdString());
        return;
    }
    starring_ = visitor_.is_starred(plan_->slots()[*place].slot->id) ? QString() : slot;
    visitor_.toggle_star(plan_->tell(*place));
}

void BrowseModel::keepNote(const QString& note) {
    if (const auto place = plan_->find(selected_.toStdString()))
        visitor_.set_note(plan_->tell(*place), note.trimmed().toStdString());
}

LocalDay BrowseModel::selected_date() const {
    const auto place = plan_->find(selected_.toStdString());
    if (place)
        return plan_->slots()[*place].date;
    const LocalDay today = plan_->day_of(at_);
    return plan_->days().empty() || plan_->is_day(today) ? today : plan_->days().front();
}

QString BrowseModel::entryHint() const {
    return tr("%1: 12:30-13:15 Lunch").arg(BrowseWords(words_, *plan_).day(selected_date()));
}

bool BrowseModel::addEntry(const QString& line) {
    const auto entry = read_entry(line.toStdString(), selected_date(), plan_->agenda().event);
    if (entry) {
        say(QString());
        visitor_.add_entry(*entry);
        return true;
    }
    switch (entry.error()) {
    case EntryFault::no_time:
        warn(tr("Begin with a time: 12:30-13:15 Lunch"));
        break;
    case EntryFault::no_title:
        warn(tr("After the time, write what it is: 12:30-13:15 Lunch"));
        break;
    case EntryFault::no_such_time:
        warn(tr("Clocks do not show that time on that day."));
        break;
    }
    return false;
}

void BrowseModel::showFree(const QString& before) {
    if (!own_agenda().fits_before(before.toStdString()).empty())
        set_section(free_prefix + before);
}

void BrowseModel::acceptChanges() {
    say(QString());
    visitor_.accept();
}

void BrowseModel::exportAgenda() {
    Agenda mine = plan_->agenda();
    mine.slots.clear();
    std::vector<ToldSlot> own;
    for (std::size_t i = 0; i < plan_->slots().size(); ++i) {
        const BrowseSlot& slot = plan_->slots()[i];
        if (slot.origin == BrowseSlot::Origin::own)
            own.push_back(plan_->tell(i));
        else if (slot.origin == BrowseSlot::Origin::programme && visitor_.is_starred(slot.slot->id)) {
            mine.slots.push_back(*slot.slot);
            if (const QString note = visitor_.note(slot.slot->id); !note.isEmpty())
                mine.slots.back().note = note.toStdString();
        }
    }
    mine = assemble(own, std::move(mine));
    sort_slots(mine);
    if (mine.slots.empty()) {
        warn(tr("Your agenda is empty: there is nothing to export."));
        return;
    }
    const QDir folder(export_folder_.isEmpty()
                          ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                          : export_folder_);
    const QString name = qstring(slug(mine.event.title, "event")) + QStringLiteral("-my-agenda.ics");
    const QString path = folder.filePath(name);
    QtConcurrent::run(write_calendar, std::move(mine), path).then(this, [this, path](bool written) {
        if (written)
            say(tr("Your agenda was written to %1.").arg(path));
        else
            warn(tr("Your agenda cannot be written to %1.").arg(path));
    });
}

} // namespace estrade
