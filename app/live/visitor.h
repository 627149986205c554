// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/visit_keeper.h"

#include <QThread>
#include <unordered_map>
#include <unordered_set>

namespace estrade {

/// The visitor of an event, as screens know them: what they keep of it, as it is on disk, whoever wrote it.
class Visitor : public QObject {
    Q_OBJECT

public:
    /// Without a file, what is kept lasts as long as this, and is changed at once.
    explicit Visitor(const std::optional<std::filesystem::path>& file = std::nullopt,
                     QObject* parent = nullptr);
    ~Visitor() override;
    Q_DISABLE_COPY_MOVE(Visitor)

    /// A version of the agenda as published: what is kept is carried over to it. Comes before all else.
    void meet(const std::shared_ptr<const Agenda>& agenda);
    /// Stars a slot, or takes its star away.
    void toggle_star(const ToldSlot& slot);
    /// Stars those that are not, all or none.
    void star_all(const std::vector<ToldSlot>& slots);
    /// An empty note takes the slot's away.
    void set_note(const ToldSlot& slot, const std::string& note);
    /// Its id is given to it.
    void add_entry(const OwnEntry& entry);
    void remove_entry(const std::string& id);
    /// What changed was looked at.
    void accept();
    /// Is at once as it was set; kept when there is time.
    void set_viewing(const Viewing& viewing);

    [[nodiscard]] bool is_starred(const SlotId& slot) const { return starred_.contains(slot.value); }
    /// How the visitor looks at the programme: a new one until what was kept has arrived.
    [[nodiscard]] const Viewing& viewing() const { return viewing_; }
    [[nodiscard]] QString note(const SlotId& slot) const;
    [[nodiscard]] const Visit& visit() const { return state_->visit; }
    /// All of it: another one, where anything differs.
    [[nodiscard]] const std::shared_ptr<const VisitState>& state() const { return state_; }
    /// What changed since the visitor last looked.
    [[nodiscard]] const std::vector<News>& news() const { return state_->news; }
    /// Null where nothing became of that slot.
    [[nodiscard]] const News* news_of(const SlotId& slot) const;
    /// Slots that the agenda had when they were kept or last looked at, and has no more.
    [[nodiscard]] const std::vector<ToldSlot>& gone() const { return state_->gone; }

Q_SIGNALS:
    /// What was asked for is done, here or elsewhere, whether or not it changed anything.
    void changed();
    /// Why what was asked for cannot be kept. Empty: all can be again.
    void trouble(const estrade::Phrase& what);

private:
    template <class Task>
    void ask(Task task);
    void take_in(const std::shared_ptr<const VisitState>& state);

    std::shared_ptr<const VisitState> state_ = std::make_shared<const VisitState>();
    Viewing viewing_;
    bool viewing_set_ = false;                                ///< what arrives is older then
    bool known_ = false;                                      ///< what was kept has arrived
    std::unordered_set<std::string> starred_;                 ///< ids of slots
    std::unordered_map<std::string, const News*> news_by_id_; ///< into the state
    QThread thread_;
    VisitKeeper* keeper_; ///< lives on the thread; without a file, here
};

} // namespace estrade
