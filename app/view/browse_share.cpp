// SPDX-License-Identifier: GPL-3.0-or-later
// A visitor's agenda passed on as a line of text, and taken from one: nothing changes before it was shown.
#include "app/view/browse_model.h"
#include "app/view/browse_sections.h"
#include "core/visit/share.h"

#include <QClipboard>
#include <QGuiApplication>

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
    previewShared(QGuiApplication::clipboard()->text());
}

void BrowseModel::previewShared(const QString& text) {
    const auto shared = read_shared(text.toStdString(), plan_->agenda());
    if (!shared) {
        switch (shared.error()) {
        case ShareFault::none:
            say(tr("What was copied holds no agenda: copy the text of the other one's QR code first."));
            break;
        case ShareFault::newer:
            say(tr("A newer version of Estrade wrote that agenda."));
            break;
        case ShareFault::damaged:
            say(tr("A part of that agenda is missing: copy the whole text."));
            break;
        case ShareFault::other_event:
            say(tr("That agenda is for another event."));
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
