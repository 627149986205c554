// SPDX-License-Identifier: GPL-3.0-or-later
// A visitor's agenda passed on as a line of text or its QR code, and taken from one: nothing changes before
// it was shown.
#include "app/view/browse_model.h"
#include "app/view/browse_sections.h"
#include "core/visit/share.h"

#include <QClipboard>
#include <QFuture>
#include <QGuiApplication>
#include <QMimeData>
#include <QtConcurrentRun>

namespace estrade {

QString BrowseModel::sharedLine() const {
    std::vector<SlotId> starred;
    for (const BrowseSlot& slot : plan_->slots())
        if (slot.origin == BrowseSlot::Origin::programme && visitor_.is_starred(slot.slot->id))
            starred.push_back(slot.slot->id);
    return starred.empty() ? QString() : qstring(share(plan_->agenda(), starred));
}

void BrowseModel::copy(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    say(tr("Copied."));
}

void BrowseModel::paste() {
    const QMimeData* const copied = QGuiApplication::clipboard()->mimeData();
    const auto shared = read_shared(copied->text().toStdString(), plan_->agenda());
    const bool text = shared || shared.error() != ShareFault::none; // a text may be copied as a picture too
    if (!text && copied->hasImage())
        look_for_code([picture = qvariant_cast<QImage>(copied->imageData())] { return read_codes(picture); });
    else if (text || !copied->hasUrls() || !takePicture(copied->urls().constFirst()))
        previewShared(copied->text());
}

void BrowseModel::openPicture(const QUrl& file) {
    if (!takePicture(file))
        warn(tr("That picture cannot be read."));
}

bool BrowseModel::takePicture(const QUrl& file) {
    if (!file.isLocalFile() || !is_picture(file.toLocalFile()))
        return false;
    look_for_code([path = file.toLocalFile()] { return read_codes_of_file(path); });
    return true;
}

void BrowseModel::look_for_code(std::function<Codes()> reading) {
    QtConcurrent::run(std::move(reading)).then(this, [this](const Codes& codes) { preview_codes(codes); });
}

void BrowseModel::preview_codes(const Codes& codes) {
    if (codes) {
        preview(*codes, tr("The QR code in that picture holds no agenda."));
        return;
    }
    switch (codes.error()) {
    case PictureFault::unreadable:
        warn(tr("That picture cannot be read."));
        break;
    case PictureFault::huge:
        warn(tr("Pictures of up to %n megapixels are read: cut the code out of that one.", nullptr,
                static_cast<int>(largest_picture / 1'000'000)));
        break;
    case PictureFault::no_code:
        warn(tr("There is no QR code in that picture, or it is too small or not sharp."));
        break;
    }
}

void BrowseModel::previewShared(const QString& text) {
    preview(
        text,
        tr("What was copied holds no agenda: copy the other one’s QR code, or the text under it, first."));
}

void BrowseModel::preview(const QString& text, const QString& none) {
    const auto shared = read_shared(text.toStdString(), plan_->agenda());
    if (!shared) {
        switch (shared.error()) {
        case ShareFault::none:
            warn(none);
            break;
        case ShareFault::newer:
            warn(tr("A newer version of Estrade wrote that agenda."));
            break;
        case ShareFault::damaged:
            warn(tr("A part of that agenda is missing: copy the whole text."));
            break;
        case ShareFault::other_event:
            warn(tr("That agenda is for another event."));
            break;
        }
        return;
    }
    offered_.clear();
    for (const std::size_t slot : shared->slots)
        if (const SlotId& id = plan_->agenda().slots[slot].id;
            !visitor_.is_starred(id) && plan_->find(id.value))
            offered_.push_back(id);
    const auto already = shared->slots.size() - offered_.size();
    set_section(offered_section);
    say(tr("New to you: %1, already in your agenda: %2, not in this programme: %3.")
            .arg(offered_.size())
            .arg(already)
            .arg(shared->unknown));
}

void BrowseModel::acceptShared() {
    std::vector<ToldSlot> wanted;
    for (const SlotId& id : std::exchange(offered_, {}))
        if (const auto place = plan_->find(id.value))
            wanted.push_back(plan_->tell(*place));
    visitor_.star_all(wanted);
    set_section(mine_section);
}

} // namespace estrade
