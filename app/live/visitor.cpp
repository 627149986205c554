// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/visitor.h"

namespace estrade {

Visitor::Visitor(const std::optional<std::filesystem::path>& file, QObject* parent)
    : QObject(parent), keeper_(new VisitKeeper(file)) {
    connect(keeper_, &VisitKeeper::arrived, this, &Visitor::take_in);
    connect(keeper_, &VisitKeeper::trouble, this, &Visitor::trouble);
    if (!file) {
        keeper_->setParent(this);
        return;
    }
    keeper_->moveToThread(&thread_); // which deletes it as it ends
    connect(&thread_, &QThread::started, keeper_, &VisitKeeper::open);
    connect(&thread_, &QThread::finished, keeper_, &QObject::deleteLater);
    thread_.start();
}

Visitor::~Visitor() {
    if (thread_.isRunning()) // what was asked for is done first
        QMetaObject::invokeMethod(
            keeper_, [] {}, Qt::BlockingQueuedConnection);
    thread_.quit();
    thread_.wait();
}

/// At once where the keeper lives here; else on its thread, in the order in which it is asked.
template <class Task>
void Visitor::ask(Task task) {
    QMetaObject::invokeMethod(keeper_, [keeper = keeper_, task = std::move(task)] { task(*keeper); });
}

void Visitor::meet(const std::shared_ptr<const Agenda>& agenda) {
    ask([agenda](VisitKeeper& keeper) { keeper.meet(agenda); });
}

void Visitor::toggle_star(const ToldSlot& slot) {
    ask([slot](VisitKeeper& keeper) { keeper.toggle_star(slot); });
}

void Visitor::star_all(const std::vector<ToldSlot>& slots) {
    ask([slots](VisitKeeper& keeper) { keeper.star_all(slots); });
}

void Visitor::set_note(const ToldSlot& slot, const std::string& note) {
    ask([slot, note](VisitKeeper& keeper) { keeper.set_note(slot, note); });
}

void Visitor::add_entry(const OwnEntry& entry) {
    ask([entry](VisitKeeper& keeper) { keeper.add_entry(entry); });
}

void Visitor::remove_entry(const std::string& id) {
    ask([id](VisitKeeper& keeper) { keeper.remove_entry(id); });
}

QString Visitor::note(const SlotId& slot) const {
    const KeptSlot* const kept = state_->visit.find(slot);
    return kept == nullptr ? QString() : QString::fromStdString(kept->note);
}

void Visitor::accept() {
    ask([](VisitKeeper& keeper) { keeper.accept(); });
}

void Visitor::set_viewing(const Viewing& viewing) {
    if (viewing == viewing_)
        return;
    viewing_ = viewing;
    viewing_set_ = true;
    ask([viewing](VisitKeeper& keeper) { keeper.set_viewing(viewing); });
}

const News* Visitor::news_of(const SlotId& slot) const {
    const auto found = news_by_id_.find(slot.value);
    return found == news_by_id_.end() ? nullptr : found->second;
}

void Visitor::take_in(const std::shared_ptr<const VisitState>& state) {
    if (*state != *state_)
        state_ = state;
    if (!known_ && !viewing_set_)
        viewing_ = state_->viewing;
    known_ = true;
    starred_.clear();
    for (const KeptSlot& kept : state_->visit.slots)
        if (kept.starred)
            starred_.insert(kept.slot.id.value);
    news_by_id_.clear();
    for (const News& news : state_->news)
        news_by_id_.emplace(news.id().value, &news);
    Q_EMIT changed();
}

} // namespace estrade
