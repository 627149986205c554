// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/live/live_event.h"
#include "app/view/notice.h"

#include <memory>

namespace estrade {

/// The model of one screen, as the window that shows it drives it.
class View : public QObject {
    Q_OBJECT

public:
    /// What the screen is given.
    [[nodiscard]] virtual QObject& model() = 0;
    /// The rooms to show of the version of the agenda that comes; empty: all.
    virtual void set_rooms(const Agenda& agenda, const std::vector<RoomId>& rooms) = 0;
    virtual void set_plan(const std::shared_ptr<const LivePlan>& plan) = 0;
    /// A version of the agenda as published, whose plan is shown.
    virtual void meet(const std::shared_ptr<const Agenda>& published);
    virtual void set_notice(const Notice& notice) = 0;
    /// Shows that instant, and tells when something visible changes next.
    virtual std::optional<Instant> show(Instant at) = 0;

Q_SIGNALS:
    /// Something visible changes at another time than `show` told.
    void rescheduled(const std::optional<estrade::Instant>& next);
    /// Why what a visitor keeps cannot be kept. Empty: all can be again.
    void trouble(const estrade::Phrase& what);
};

/// That of `arguments.view`. `event`, `clock` and `system` must outlive it; `first`: the agenda it begins
/// with.
[[nodiscard]] std::unique_ptr<View> make_view(const cli::Arguments& arguments, const QString& language,
                                              const Agenda& first, LiveEvent& event, const Clock& clock,
                                              const Clock& system);

} // namespace estrade
