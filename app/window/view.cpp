// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/view.h"

#include "app/live/state_folder.h"
#include "app/live/visitor.h"
#include "app/view/board_model.h"
#include "app/view/browse_model.h"
#include "app/view/host_model.h"
#include "app/view/kiosk_model.h"
#include "app/view/stage_model.h"
#include "app/window/desktop_notice.h"

namespace estrade {
namespace {

/// The rooms a host or a stage may be for: those named, else all that have slots, and last what is in none,
/// which has no stage.
std::vector<RoomId> rooms_with_slots(const Agenda& agenda, const std::vector<RoomId>& named) {
    if (!named.empty())
        return named;
    std::vector<RoomId> rooms;
    for (const bool nameless : {false, true})
        for (const Room& room : agenda.rooms)
            if (room.name.empty() == nameless &&
                std::any_of(agenda.slots.begin(), agenda.slots.end(),
                            [&](const Slot& slot) { return slot.room == room.id; }))
                rooms.push_back(room.id);
    return rooms;
}

/// Of a screen of all rooms, or of those that are named.
template <class Model>
class RoomsView : public View {
public:
    template <class... Given>
    explicit RoomsView(Given&&... given) : model_(std::forward<Given>(given)...) {}
    Model& model() override { return model_; }
    void set_rooms(const Agenda&, const std::vector<RoomId>& rooms) override { rooms_ = rooms; }
    void set_plan(const std::shared_ptr<const LivePlan>& plan) override { model_.set_plan(plan, rooms_); }
    void set_notice(const Notice& notice) override { model_.set_notice(notice); }
    std::optional<Instant> show(Instant at) override { return model_.show(at); }

private:
    std::vector<RoomId> rooms_;
    Model model_;
};

class StageView : public View {
public:
    StageView(const QString& language, bool rehearsal) : model_(language) { model_.set_rehearsal(rehearsal); }
    QObject& model() override { return model_; }
    void set_rooms(const Agenda& agenda, const std::vector<RoomId>& rooms) override {
        const auto used = rooms_with_slots(agenda, rooms);
        room_ = used.empty() ? RoomId{} : used.front();
    }
    void set_plan(const std::shared_ptr<const LivePlan>& plan) override { model_.set_plan(plan, room_); }
    /// A speaker is told of faults alone.
    void set_notice(const Notice& notice) override {
        model_.set_notice(notice.fault ? notice.text : QString());
    }
    std::optional<Instant> show(Instant at) override { return model_.show(at); }

private:
    RoomId room_;
    StageModel model_;
};

class HostView : public View {
public:
    HostView(const QString& language, LiveEvent& event) : model_(language, event) {}
    QObject& model() override { return model_; }
    void set_rooms(const Agenda& agenda, const std::vector<RoomId>& rooms) override {
        model_.set_rooms(rooms_with_slots(agenda, rooms));
    }
    /// It asks the event, in which it acts.
    void set_plan(const std::shared_ptr<const LivePlan>&) override {}
    void set_notice(const Notice& notice) override { model_.set_notice(notice); }
    std::optional<Instant> show(Instant at) override { return model_.show(at); }

private:
    HostModel model_;
};

class BrowseView : public View {
public:
    /// Without `visit` what the visitor keeps lasts as long as this.
    BrowseView(const QString& language, const std::optional<std::filesystem::path>& visit, bool rehearsal)
        : visitor_(visit), model_(language, visitor_, rehearsal) {
        model_.set_spacious(true); // as most windows are; a list would be made, and a grid then replace it
        connect(&visitor_, &Visitor::trouble, this, &View::trouble);
    }
    /// What the machine of a visitor has beside the window: where they are, and notifications.
    void accompany(std::optional<Duration> reminder) {
        model_.detail()->set_own_zone(Zone::of_this_machine());
        connect(&model_, &BrowseModel::rescheduled, this, &View::rescheduled);
        if (!reminder)
            return;
        model_.set_reminder(reminder);
        connect(&model_, &BrowseModel::reminded, this, &notify_desktop);
    }
    QObject& model() override { return model_; }
    void set_rooms(const Agenda&, const std::vector<RoomId>& rooms) override { rooms_ = rooms; }
    void set_plan(const std::shared_ptr<const LivePlan>& plan) override { model_.set_plan(plan, rooms_); }
    void meet(const std::shared_ptr<const Agenda>& published) override { visitor_.meet(published); }
    void set_notice(const Notice& notice) override { model_.set_notice(notice); }
    std::optional<Instant> show(Instant at) override { return model_.show(at); }

private:
    std::vector<RoomId> rooms_;
    Visitor visitor_;
    BrowseModel model_;
};

/// Neither a rehearsal nor a picture touches what the visitor keeps, or tells them of anything.
std::unique_ptr<View> make_browse_view(const cli::Arguments& arguments, const QString& language,
                                       const Agenda& first, const Clock& clock) {
    const bool kept = !clock.is_rehearsal() && !arguments.snapshot;
    auto view = std::make_unique<BrowseView>(language, kept ? std::optional(visit_file(first)) : std::nullopt,
                                             clock.is_rehearsal());
    if (!arguments.snapshot)
        view->accompany(kept && arguments.remind > 0
                            ? std::optional<Duration>(std::chrono::minutes{arguments.remind})
                            : std::nullopt);
    return view;
}

} // namespace

void View::meet(const std::shared_ptr<const Agenda>& /*published*/) {}

std::unique_ptr<View> make_view(const cli::Arguments& arguments, const QString& language, const Agenda& first,
                                LiveEvent& event, const Clock& clock, const Clock& system) {
    const bool rehearsal = clock.is_rehearsal();
    if (arguments.view == "stage")
        return std::make_unique<StageView>(language, rehearsal);
    if (arguments.view == "host")
        return std::make_unique<HostView>(language, event);
    if (arguments.view == "browse")
        return make_browse_view(arguments, language, first, clock);
    if (arguments.view == "kiosk")
        return std::make_unique<RoomsView<KioskModel>>(language, system, qstring(arguments.pin), rehearsal);
    auto board = std::make_unique<RoomsView<BoardModel>>(language);
    board->model().set_rehearsal(rehearsal);
    return board;
}

} // namespace estrade
