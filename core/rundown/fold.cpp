// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rundown/rundown.h"

#include <algorithm>
#include <set>

namespace estrade {
namespace {

/// What an action takes back or brings back, if that is what it does.
const ActionId* undone_by(const Action& action) {
    const auto* undo =
        action.changes.size() == 1 ? std::get_if<change::Undo>(&action.changes.front()) : nullptr;
    return undo == nullptr ? nullptr : &undo->action;
}

const ActionId* redone_by(const Action& action) {
    const auto* redo =
        action.changes.size() == 1 ? std::get_if<change::Redo>(&action.changes.front()) : nullptr;
    return redo == nullptr ? nullptr : &redo->action;
}

/// In order, each once.
std::vector<const Action*> ordered(const std::vector<Action>& log) {
    std::vector<const Action*> result;
    result.reserve(log.size());
    for (const Action& action : log)
        result.push_back(&action);
    std::sort(result.begin(), result.end(),
              [](const Action* a, const Action* b) { return comes_before(*a, *b); });
    const auto same = [](const Action* a, const Action* b) { return a->id == b->id; };
    result.erase(std::unique(result.begin(), result.end(), same), result.end());
    return result;
}

} // namespace

Rundown fold(std::shared_ptr<const Agenda> plan, const std::vector<Action>& log, const Stamp& now) {
    const std::vector<const Action*> actions = ordered(log);
    std::set<ActionId> undone;
    for (const Action* action : actions) {
        if (const ActionId* id = undone_by(*action))
            undone.insert(*id);
        else if (const ActionId* again = redone_by(*action))
            undone.erase(*again);
    }
    Rundown rundown(std::move(plan));
    for (const Action* action : actions)
        if (!undone.contains(action->id))
            rundown.apply(*action, on_clock_of(now, action->when));
    return rundown;
}

std::vector<Action> merge(std::vector<Action> a, const std::vector<Action>& b) {
    a.insert(a.end(), b.begin(), b.end());
    std::vector<Action> result;
    for (const Action* action : ordered(a))
        result.push_back(*action);
    return result;
}

UndoState undo_state(const std::vector<Action>& log, const RoomId& room) {
    std::vector<const Action*> done;
    std::vector<const Action*> undone;
    const auto transfer = [](std::vector<const Action*>& from, std::vector<const Action*>& to,
                             const ActionId& id) {
        const auto found =
            std::find_if(from.begin(), from.end(), [&](const Action* action) { return action->id == id; });
        if (found == from.end())
            return;
        to.push_back(*found);
        from.erase(found);
    };
    for (const Action* action : ordered(log)) {
        if (!room.empty() && action->room != room)
            continue;
        if (const ActionId* id = undone_by(*action)) {
            transfer(done, undone, *id);
        } else if (const ActionId* again = redone_by(*action)) {
            transfer(undone, done, *again);
        } else {
            done.push_back(action);
            undone.clear();
        }
    }
    UndoState state;
    if (!done.empty())
        state.undo = *done.back();
    if (!undone.empty())
        state.redo = *undone.back();
    return state;
}

} // namespace estrade
