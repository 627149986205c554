// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/visit_keeper.h"

#include "app/words.h"

#include <QUuid>
#include <algorithm>

namespace estrade {

void VisitKeeper::open() {
    auto store = VisitStore::open(*file_);
    if (!was_kept(store.map([](const VisitStore&) {})))
        return;
    store_ = std::move(*store);
    viewing_ = store_->viewing();
    watch_ = std::make_unique<StoreWatch>(*file_);
    connect(watch_.get(), &StoreWatch::look, this, &VisitKeeper::look);
}

void VisitKeeper::look() {
    if (agenda_ && take_in())
        tell();
}

void VisitKeeper::meet(const std::shared_ptr<const Agenda>& agenda) {
    agenda_ = agenda;
    take_in();
    const std::vector<KeptSlot> carried = carry_over(visit_.slots, visit_.seen, *agenda_);
    if (carried != visit_.slots)
        change(visit_.slots, carried);
    if (!visit_.seen)
        see();
    tell();
}

void VisitKeeper::toggle_star(const ToldSlot& slot) {
    take_in();
    KeptSlot now = kept(slot);
    now.starred = !now.starred;
    keep(std::move(now));
    tell();
}

void VisitKeeper::star_all(const std::vector<ToldSlot>& slots) {
    take_in();
    std::vector<KeptSlot> come;
    for (const ToldSlot& slot : slots) {
        come.push_back(kept(slot));
        come.back().starred = true;
    }
    change({}, come);
    tell();
}

void VisitKeeper::set_note(const ToldSlot& slot, const std::string& note) {
    take_in();
    KeptSlot now = kept(slot);
    now.note = note;
    keep(std::move(now));
    tell();
}

KeptSlot VisitKeeper::kept(const ToldSlot& slot) const {
    const KeptSlot* const known = visit_.find(slot.id);
    return known == nullptr ? KeptSlot{slot, false, {}} : *known;
}

void VisitKeeper::keep(KeptSlot slot) {
    if (slot.starred || !slot.note.empty())
        change({}, {std::move(slot)});
    else
        change({std::move(slot)}, {});
}

void VisitKeeper::add_entry(OwnEntry entry) {
    take_in();
    entry.id = "own/" + QUuid::createUuid().toString(QUuid::Id128).toStdString();
    if (!store_ || was_kept(store_->put_entry(entry))) {
        visit_.entries.push_back(std::move(entry));
        std::sort(visit_.entries.begin(), visit_.entries.end(),
                  [](const OwnEntry& a, const OwnEntry& b) { return a.start < b.start; });
    }
    tell();
}

void VisitKeeper::remove_entry(const std::string& id) {
    take_in();
    if (!store_ || was_kept(store_->remove_entry(id)))
        std::erase_if(visit_.entries, [&](const OwnEntry& entry) { return entry.id == id; });
    tell();
}

void VisitKeeper::set_viewing(const Viewing& viewing) {
    if (store_)
        was_kept(store_->set_viewing(viewing));
}

void VisitKeeper::accept() {
    see();
    tell();
}

bool VisitKeeper::take_in() {
    if (!store_)
        return false;
    stale_ = store_->written_elsewhere() || stale_;
    if (!stale_)
        return false;
    auto slots = store_->slots();
    auto entries = store_->entries();
    if (!was_kept(slots.map([](const std::vector<KeptSlot>&) {})) ||
        !was_kept(entries.map([](const std::vector<OwnEntry>&) {})))
        return false;
    stale_ = false;
    auto seen = store_->seen(outline(*agenda_));
    Visit now{std::move(*slots), std::move(*entries), seen ? std::move(seen) : visit_.seen};
    if (now == visit_) // how others look at the programme is in the same file
        return false;
    visit_ = std::move(now);
    return true;
}

void VisitKeeper::change(const std::vector<KeptSlot>& gone, const std::vector<KeptSlot>& come) {
    if (!store_ || was_kept(store_->change(gone, come)))
        visit_.slots = changed(visit_.slots, gone, come);
}

void VisitKeeper::see() {
    Agenda now = outline(*agenda_);
    if (!store_ || was_kept(store_->set_seen(now)))
        visit_.seen = std::move(now);
}

bool VisitKeeper::was_kept(const tl::expected<void, Phrase>& result) {
    Phrase trouble_now = result ? Phrase() : result.error();
    if (trouble_now != trouble_) {
        trouble_ = std::move(trouble_now);
        Q_EMIT trouble(trouble_);
    }
    return result.has_value();
}

void VisitKeeper::tell() {
    VisitState state{{visit_.slots, visit_.entries, {}}, viewing_, news_of(visit_, *agenda_), {}};
    state.gone = gone_from(*agenda_, visit_, state.news);
    Q_EMIT arrived(std::make_shared<const VisitState>(std::move(state)));
}

} // namespace estrade
