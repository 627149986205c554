// SPDX-License-Identifier: GPL-3.0-or-later
// What of the host's hand can be done now, and why not the rest.
#include "app/view/host_model.h"

namespace estrade {

void HostModel::act(std::vector<Change> changes) {
    refuse({});
    live_.act(room(), std::move(changes));
}

void HostModel::refuse(const QString& why) {
    refused_at_ = live_.clock().now();
    if (why == refusal_)
        return;
    refusal_ = why;
    Q_EMIT refusalChanged();
}

bool HostModel::can(bool Can::*what) {
    if (!(can_.*what)) // time may have passed since
        show(live_.clock().now());
    return can_.*what;
}

void HostModel::show_can(const Rundown& rundown, const LiveState& state) {
    const HostRow* row = row_at(selected());
    const QString chosen =
        row == nullptr || row->talk ? QString() : rows_.value(selected(), "state").toString();
    const bool waits = chosen == QLatin1String("future");
    can_ = {};
    can_.pause = state.slot.has_value();
    can_.move_on = state.slot || state.next;
    can_.delay = state.next.has_value();
    can_.edit = row != nullptr && row->slot;
    can_.start = can_.edit && state.slot != row->slot && chosen != QLatin1String("gone");
    can_.cancel = waits;
    can_.skip = row == nullptr ? state.next.has_value() : waits;
    can_.skip_talk =
        row != nullptr && row->talk
            ? rundown.slots()[*row->slot].queue[*row->talk].progress.state <= Progress::State::current
            : state.talk.has_value();
    can_.release = state.hosted || state.left_behind;
}

/// A row that is to come goes where nothing that was or is on would come after it.
bool HostModel::may_be_put(int from, int to) const {
    const auto is = [&](int row, const char* state) {
        return rows_.value(row, "state").toString() == QLatin1String(state);
    };
    if (!is(from, "future"))
        return false;
    for (int row = to; row < from; ++row)
        if (is(row, "past") || is(row, "current"))
            return false;
    return true;
}

QString HostModel::nothing_runs() {
    return tr("Nothing is running.");
}

QString HostModel::nothing_follows() {
    return tr("Nothing is still to come.");
}

QString HostModel::not_selected_or(const QString& why) const {
    const HostRow* row = row_at(selected());
    return row == nullptr || !row->slot ? tr("Select a slot first: J, K.") : why;
}

QString HostModel::why_not_start() const {
    return not_selected_or(rows_.value(selected(), "state").toString() == QLatin1String("gone")
                               ? tr("What was cancelled or skipped cannot be started.")
                               : tr("It is running already."));
}

QString HostModel::why_not_skip_talk() const {
    const HostRow* row = row_at(selected());
    return row != nullptr && row->talk ? tr("That talk is over.")
                                       : tr("No lightning talk is selected or running.");
}

} // namespace estrade
