// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults.h"

#include "tests/support/agendas.h"
#include "tests/support/corpus.h"

using namespace std::chrono_literals;

namespace estrade::test {
namespace {

/// A machine whose wall clock may be set and that may be restarted. `passed` is what no one disturbs.
class Machine {
public:
    explicit Machine(Instant wall) : wall_(wall) {}

    /// Time passes: the machine works, is suspended, or stalls. Its counter counts suspends.
    void pass(Duration time) {
        wall_ += time;
        uptime_ += time;
        passed_ += time;
    }
    void set_wall_clock(Duration by) { wall_ += by; }
    void restart() {
        ++boot_;
        uptime_ = 20s;
    }
    [[nodiscard]] Stamp stamp() const { return {wall_, "boot " + std::to_string(boot_), uptime_}; }
    [[nodiscard]] Duration passed() const { return passed_; }

private:
    Instant wall_;
    Duration uptime_{1h};
    Duration passed_{};
    int boot_ = 1;
};

/// One room and one slot under a host's hand, on a fake machine; the log is all that outlives a kill.
class Show {
public:
    Show(const std::string& zone, const std::string& start, int minutes)
        : machine_(at(start, test::zone(zone))) {
        AgendaBuilder builder(zone);
        builder.slot(start, minutes, "Talk", "Hall");
        plan_ = builder.build();
    }

    Machine& machine() { return machine_; }

    void press(Change change) {
        const std::uint64_t number = log_.size() + 1;
        log_.push_back(
            {{"host", number}, number, machine_.stamp(), plan_->rooms.front().id, {std::move(change)}});
    }
    void start() {
        press(change::Start{});
        started_ = machine_.passed();
    }
    void pause() {
        press(change::Pause{});
        paused_since_ = machine_.passed();
    }
    void resume() {
        press(change::Resume{});
        paused_ += machine_.passed() - *paused_since_;
        paused_since_.reset();
    }

    [[nodiscard]] FaultRow row(std::string fault, bool must_ask = false) const {
        const Stamp now = machine_.stamp();
        const LiveState state = fold(plan_, log_, now).state(0, now.wall);
        const Duration stood =
            paused_ + (paused_since_ ? machine_.passed() - *paused_since_ : Duration::zero());
        const Duration truth = plan_->slots.front().duration - (machine_.passed() - started_ - stood);
        return {std::move(fault), truth, state.remaining, state.left_behind, must_ask};
    }

private:
    std::shared_ptr<const Agenda> plan_;
    Machine machine_;
    std::vector<Action> log_;
    Duration started_{};
    Duration paused_{};
    std::optional<Duration> paused_since_;
};

/// The wall clock is set in the middle of a slot.
FaultRow stepped(std::string fault, Duration by) {
    Show show("Europe/Paris", "2020-09-30T19:00", 30);
    show.start();
    show.machine().pass(7min);
    show.machine().set_wall_clock(by);
    show.machine().pass(3min);
    return show.row(std::move(fault));
}

/// Time merely passes, over something that makes the local clock jump, or while nobody looks.
FaultRow passed(std::string fault, const std::string& start, Duration time) {
    Show show("Europe/Paris", start, 120);
    show.start();
    show.machine().pass(time);
    return show.row(std::move(fault));
}

FaultRow paused_across_midnight() {
    Show show("Europe/Paris", "2020-09-30T23:00", 90);
    show.start();
    show.machine().pass(45min);
    show.pause();
    show.machine().pass(30min);
    show.resume();
    show.machine().pass(5min);
    return show.row("a pause across midnight, then resumed");
}

FaultRow still_paused_across_midnight() {
    Show show("Europe/Paris", "2020-09-30T23:00", 90);
    show.start();
    show.machine().pass(45min);
    show.pause();
    show.machine().pass(40min);
    return show.row("a pause that lasts across midnight");
}

FaultRow restarted_at_once() {
    Show show("Europe/Paris", "2020-09-30T19:00", 30);
    show.start();
    show.machine().pass(7min);
    show.machine().restart();
    show.machine().pass(1min);
    return show.row("the machine restarts during a slot");
}

FaultRow restarted_the_next_day() {
    Show show("Europe/Paris", "2020-09-30T17:30", 60);
    show.start();
    show.machine().pass(30min);
    show.machine().pass(15h);
    return show.row("killed at 18:00, started again at 09:00 the next day", true);
}

} // namespace

std::vector<FaultRow> fault_table() {
    return {
        stepped("the wall clock is set back by 2 min during a slot", -2min),
        stepped("the wall clock is set forward by 2 min during a slot", 2min),
        stepped("the wall clock is set back by a day", -24h),
        stepped("the wall clock is set forward by a day", 24h),
        passed("clocks go forward for summer during a slot", "2021-03-28T01:30", 75min),
        passed("clocks go back for winter during a slot", "2021-10-31T02:30", 75min),
        passed("midnight passes during a slot", "2020-09-30T23:30", 45min),
        still_paused_across_midnight(),
        paused_across_midnight(),
        restarted_at_once(),
        restarted_the_next_day(),
        passed("the machine is suspended for an hour", "2020-09-30T19:00", 70min),
        passed("the process stalls for an hour", "2020-09-30T19:00", 64min),
    };
}

} // namespace estrade::test
