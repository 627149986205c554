// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/host_model.h"
#include "app/view/stage_model.h"
#include "tests/support/agendas.h"
#include "tests/support/corpus.h"

#include <optional>
#include <string>

namespace estrade::test {

inline const Zone paris = zone("Europe/Paris");

/// A clock that tests turn.
class TurnedClock final : public Clock {
public:
    void turn(const std::string& time) { at_ = test::at("2020-09-30T" + time, paris); }
    [[nodiscard]] Instant now() const override { return at_; }
    [[nodiscard]] std::optional<Instant> wall_time_of(Instant) const override { return std::nullopt; }

private:
    Instant at_;
};

/// The host's console and the stage of the shipped evening, before anything was done.
struct Evening {
    TurnedClock clock;
    LiveEvent event{clock, std::nullopt};
    HostModel host{"en", event};
    StageModel stage{"en"};

    Evening() {
        clock.turn("19:12:00");
        event.set_agenda(test::evening().build());
        host.set_rooms({event.plan()->agenda().rooms.front().id});
    }
    void at(const std::string& time) {
        clock.turn(time);
        stage.set_plan(event.plan(), event.plan()->agenda().rooms.front().id);
        stage.show(clock.now());
        host.show(clock.now());
    }
    [[nodiscard]] std::string text(const char* property) const {
        return host.property(property).toString().toStdString();
    }
    [[nodiscard]] std::string cell(int row, const char* role) {
        return host.rows()->value(row, role).toString().toStdString();
    }
};

} // namespace estrade::test
