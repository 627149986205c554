// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words.h"
#include "core/agenda/lookup.h"
#include "core/live/live_plan.h"
#include "core/visit/visit.h"

#include <unordered_map>

namespace estrade {

/// A slot with what is shown of it beside its own. Pointers are into the plan.
struct BrowseSlot {
    enum class Origin {
        programme,
        gone, ///< the programme had it once
        own,  ///< the visitor's, beside the programme
    };
    const Slot* slot = nullptr;
    const Session* session = nullptr; ///< null only where the slot is open
    const Room* room = nullptr;
    LocalDay date{};     ///< its event day
    std::size_t day = 0; ///< index into the plan's days, of one of the programme
    int track = -1;      ///< index into the agenda's tracks
    Origin origin = Origin::programme;
    bool all_day = false; ///< see `is_all_day`

    [[nodiscard]] bool takes_place() const {
        return origin != Origin::gone && (session == nullptr || session->status != SessionStatus::cancelled);
    }
    /// What is in no room that has a name is for all.
    [[nodiscard]] bool in_named_room() const { return room != nullptr && !room->name.empty(); }
    [[nodiscard]] bool is_pause() const {
        return session != nullptr &&
               (session->kind == SessionKind::break_ || session->kind == SessionKind::meal);
    }
    [[nodiscard]] bool is_cancelled() const {
        return session != nullptr && session->status == SessionStatus::cancelled;
    }
};

/// A plan made ready for browsing. Immutable.
class BrowsePlan {
public:
    /// Of the slots in those rooms; without any, of all. Beside the programme's, it has what is gone and
    /// `own`.
    explicit BrowsePlan(std::shared_ptr<const LivePlan> plan, const std::vector<RoomId>& rooms = {},
                        const std::vector<ToldSlot>& gone = {}, const std::vector<OwnEntry>& own = {});
    BrowsePlan(const BrowsePlan&) = delete;
    BrowsePlan& operator=(const BrowsePlan&) = delete;
    ~BrowsePlan() = default;

    [[nodiscard]] const Agenda& agenda() const { return plan_->agenda(); }
    [[nodiscard]] const LivePlan& live() const { return *plan_; }
    /// In order of start; days and tracks count those of the programme.
    [[nodiscard]] const std::vector<BrowseSlot>& slots() const { return slots_; }
    [[nodiscard]] const std::vector<LocalDay>& days() const { return days_; }
    [[nodiscard]] bool is_day(LocalDay day) const;
    /// The event's day at an instant; before and after the event the calendar's, also in the night.
    [[nodiscard]] LocalDay day_of(Instant at) const;
    [[nodiscard]] std::size_t slots_of_day(std::size_t day) const { return slots_of_day_[day]; }
    [[nodiscard]] std::size_t slots_of_track(std::size_t track) const { return slots_of_track_[track]; }
    /// The day an instant belongs to unless all of it is over, else the next; after all, the last. Of an
    /// agenda without slots: 0.
    [[nodiscard]] std::size_t day_at(Instant at) const;
    [[nodiscard]] std::optional<std::size_t> find(const std::string& slot_id) const;
    /// Indices into `slots()` of the slots of a session.
    [[nodiscard]] std::vector<std::size_t> slots_of(const Session& session) const;

    [[nodiscard]] const Person* person(const PersonId& id) const; ///< null: unknown
    /// How many of the agenda's people take part in what the programme's slots hold.
    [[nodiscard]] std::size_t people_taking_part() const { return people_taking_part_; }
    [[nodiscard]] QStringList people(const BrowseSlot& slot) const;
    [[nodiscard]] static QString room(const BrowseSlot& slot) {
        return slot.room == nullptr ? QString() : qstring(slot.room->name);
    }
    [[nodiscard]] ToldSlot tell(std::size_t place) const;
    [[nodiscard]] QString color(int track) const; ///< empty: the theme chooses

private:
    void index(std::size_t place);
    void count_people();
    [[nodiscard]] bool is_over(std::size_t day, Instant at) const;

    std::shared_ptr<const LivePlan> plan_;
    Agenda beside_; ///< what the programme does not have
    Lookup names_beside_;
    std::vector<BrowseSlot> slots_;
    std::vector<LocalDay> days_;
    std::vector<Instant> ends_; ///< of days
    std::vector<std::size_t> slots_of_day_;
    std::vector<std::size_t> slots_of_track_;
    std::unordered_map<std::string, std::size_t> by_id_;
    std::unordered_multimap<const Session*, std::size_t> by_session_;
    std::size_t people_taking_part_ = 0;
};

} // namespace estrade
