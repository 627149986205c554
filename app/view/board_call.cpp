// SPDX-License-Identifier: GPL-3.0-or-later
// What the board invites to: a talk, the next event, the programme.
#include "app/view/board_model.h"

#include <algorithm>

namespace estrade {

/// The one that follows, until it is past itself.
const NextEvent* BoardModel::next_event() const {
    return event().next && (!event().next->day || *event().next->day >= today_) ? &*event().next : nullptr;
}

/// After the event it is too late to propose a talk: the next event is what to come to.
const NextEvent* BoardModel::invitation() const {
    const NextEvent* next = board_.layout == BoardLayout::closing ? next_event() : nullptr;
    return next != nullptr && !next->url.empty() ? next : nullptr;
}

bool BoardModel::calls_for_talks() const {
    return event().call && board_.layout != BoardLayout::closing;
}

/// In the lightning blocks of the day that are not over.
std::size_t BoardModel::open_places(Instant at) const {
    std::size_t places = 0;
    const auto& slots = plan_->rundown().slots();
    for (std::size_t i = 0; i < slots.size() && calls_for_talks(); ++i) {
        if (slots[i].queue.empty())
            continue;
        const auto listed = std::find_if(board_.timeline.begin(), board_.timeline.end(),
                                         [&](const Slot* slot) { return slot->id == slots[i].slot.id; });
        if (listed != board_.timeline.end() && plan_->standing(**listed, at) != Standing::past)
            places += plan_->rundown().budget(i, at).open_places;
    }
    return places;
}

QString BoardModel::callTitle() const {
    if (invitation() != nullptr)
        return tr("Next event");
    if (open_places_ == 1)
        return tr("One place left for a lightning talk");
    if (open_places_ > 1)
        return tr("%n places left for a lightning talk", nullptr, static_cast<int>(open_places_));
    if (calls_for_talks())
        return tr("A talk to propose?");
    if (event().url.empty())
        return {};
    return board_.layout == BoardLayout::closing ? tr("The event’s page") : tr("The programme on your phone");
}

QString BoardModel::callText() const {
    if (const NextEvent* next = invitation())
        return qstring(next->title) +
               (next->day ? QStringLiteral("  ·  ") + words_.day(*next->day) : QString());
    return calls_for_talks() ? qstring(event().call->text) : qstring(event().url);
}

QString BoardModel::qrText() const {
    if (const NextEvent* next = invitation())
        return qstring(next->url);
    return calls_for_talks() && !event().call->url.empty() ? qstring(event().call->url)
                                                           : qstring(event().url);
}

} // namespace estrade
