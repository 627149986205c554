// SPDX-License-Identifier: GPL-3.0-or-later
// What the host does: each is an action of the room that is shown.
#include "app/view/host_model.h"

#include <QUuid>
#include <algorithm>

namespace estrade {
namespace {

std::vector<std::string> names_in(const QString& people) {
    std::vector<std::string> names;
    for (const QString& name : people.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty())
            names.push_back(name.trimmed().toStdString());
    return names;
}

} // namespace

void HostModel::next() {
    const auto place = room_place();
    if (!place || !can(&Can::move_on))
        return refuse(nothing_follows());
    const Rundown& rundown = live_.plan()->rundown();
    const LiveState state = rundown.state(*place, live_.clock().now());
    change::Next next;
    if (state.slot)
        next.from = rundown.slots()[*state.slot].slot.id;
    if (state.talk)
        next.talk = rundown.slots()[*state.slot].queue[*state.talk].id;
    act(next);
}

void HostModel::pauseOrResume() {
    if (!can(&Can::pause))
        return refuse(nothing_runs());
    act(paused_ ? Change{change::Resume{}} : Change{change::Pause{}});
}

void HostModel::finish() {
    if (!can(&Can::pause))
        return refuse(nothing_runs());
    act(change::Finish{});
}

void HostModel::adjust(int seconds) {
    if (!can(&Can::pause))
        return refuse(nothing_runs());
    act(change::Adjust{{}, std::chrono::seconds{seconds}});
}

void HostModel::delay(int seconds) {
    if (!can(&Can::delay))
        return refuse(nothing_follows());
    act(change::Delay{std::chrono::seconds{seconds}});
}

void HostModel::start() {
    if (!can(&Can::start))
        return refuse(why_not_start());
    act(change::Start{slot_at(selected())});
}

void HostModel::skip() {
    if (!can(&Can::skip))
        return refuse(row_at(selected()) == nullptr
                          ? nothing_follows()
                          : tr("Only a slot that is still to come can be skipped."));
    act(change::Skip{slot_at(selected())});
}

void HostModel::cancel() {
    if (!can(&Can::cancel))
        return refuse(not_selected_or(tr("Only a slot that is still to come can be cancelled.")));
    act(change::Cancel{slot_at(selected())});
}

void HostModel::moveSelected(int by) {
    const HostRow* row = row_at(selected());
    if (row == nullptr || !row->slot)
        return refuse(not_selected_or({}));
    int target = selected() + by;
    // A slot moves past the talks of its neighbour.
    while (!row->talk && row_at(target) != nullptr && row_at(target)->talk)
        target += by;
    moveRow(selected(), target);
}

void HostModel::moveRow(int from, int to) {
    const HostRow* row = row_at(from);
    const HostRow* target = row_at(to);
    if (row == nullptr || target == nullptr || row == target || !row->slot || !target->slot)
        return;
    if (!may_be_put(from, to))
        return refuse(tr("Only what is still to come can be put in another order."));
    const auto& slots = plan_->rundown().slots();
    if (row->talk) {
        if (target->slot != row->slot || !target->talk)
            return;
        const RundownSlot& block = slots[*row->slot];
        const std::size_t place = to > from ? *target->talk + 1 : *target->talk;
        act(change::ReorderTalk{block.slot.id, block.queue[*row->talk].id,
                                place == 0 ? std::string() : block.queue[place - 1].id});
        return;
    }
    if (target->slot == row->slot)
        return;
    // Downwards it comes to stand after the slot that is there, upwards before it.
    int after = to;
    if (to < from)
        for (after = to - 1; after >= 0 && row_at(after)->slot == target->slot; --after) {
        }
    act(change::Reorder{slots[*row->slot].slot.id, slot_at(after)});
}

void HostModel::moveToRoom(int place) {
    if (place < 0 || static_cast<std::size_t>(place) >= rooms_wanted_.size() || place == room_index_)
        return;
    if (!can(&Can::cancel))
        return refuse(not_selected_or(tr("Only a slot that is still to come can be moved to another room.")));
    act(change::Move{slot_at(selected()), rooms_wanted_[static_cast<std::size_t>(place)]});
}

void HostModel::insert(const QString& title, const QString& people, int minutes) {
    act(change::Insert{SlotId{QUuid::createUuid().toString(QUuid::Id128).toStdString()}, slot_at(selected()),
                       std::chrono::minutes{minutes}, title.toStdString(), names_in(people),
                       SessionKind::lightning});
}

bool HostModel::mayEdit() {
    const bool may = can(&Can::edit);
    refuse(may ? QString() : not_selected_or({}));
    return may;
}

void HostModel::edit(const QString& title, const QString& people) {
    if (const SlotId slot = slot_at(selected()); !slot.empty())
        act(change::Edit{slot, title.toStdString(), names_in(people)});
}

void HostModel::signUp(const QString& person, const QString& title, int minutes) {
    if (const SlotId slot = slot_at(selected()); !slot.empty())
        act(change::SignUp{slot, QUuid::createUuid().toString(QUuid::Id128).toStdString(),
                           person.toStdString(), title.toStdString(), std::chrono::minutes{minutes}});
}

void HostModel::skipTalk() {
    const auto place = room_place();
    if (!place || !can(&Can::skip_talk))
        return refuse(why_not_skip_talk());
    const Rundown& rundown = live_.plan()->rundown();
    if (const HostRow* row = row_at(selected()); row != nullptr && row->talk) {
        const RundownSlot& block = plan_->rundown().slots()[*row->slot];
        act(change::SkipTalk{block.slot.id, block.queue[*row->talk].id});
        return;
    }
    const LiveState state = rundown.state(*place, live_.clock().now());
    if (state.talk) {
        const RundownSlot& block = rundown.slots()[*state.slot];
        act(change::SkipTalk{block.slot.id, block.queue[*state.talk].id});
    }
}

void HostModel::say(const QString& text, int level) {
    act(change::Message{text.toStdString(), static_cast<MessageLevel>(std::clamp(level, 0, 2))});
}

void HostModel::toggleBlackout() {
    act(change::Blackout{!blackout_});
}

void HostModel::toggleHandOver() {
    act(change::HandOver{!hand_over_});
}

void HostModel::clearMessage() {
    if (message_.isEmpty())
        return refuse(tr("There is no message to clear."));
    say({}, 0);
}

void HostModel::applyProposal(int row) {
    if (ways_.empty())
        return refuse(tr("There is nothing to catch up."));
    if (row >= 0 && static_cast<std::size_t>(row) < ways_.size())
        act(ways_[static_cast<std::size_t>(row)].changes);
}

void HostModel::publish() {
    if (!can(&Can::delay))
        return refuse(nothing_follows());
    act(change::Publish{});
}

void HostModel::takeUp() {
    if (question_.isEmpty())
        return refuse(tr("There is nothing of another day to take up."));
    act(change::TakeUp{});
}

void HostModel::release() {
    if (!can(&Can::release))
        return refuse(tr("The room follows the clock already."));
    act(change::Release{});
}

void HostModel::undo() {
    refuse(live_.undo_state(room()).undo ? QString() : tr("There is nothing to undo."));
    live_.undo(room());
}

void HostModel::redo() {
    refuse(live_.undo_state(room()).redo ? QString() : tr("There is nothing to redo."));
    live_.redo(room());
}

QString HostModel::titleOf(int row) const {
    return rows_.value(row, "title").toString();
}

QString HostModel::peopleOf(int row) const {
    const HostRow* place = row_at(row);
    if (place == nullptr || !place->slot)
        return {};
    QStringList names;
    for (const std::string& name : plan_->rundown().people(*place->slot))
        names.append(qstring(name));
    return names.join(QStringLiteral(", "));
}

} // namespace estrade
